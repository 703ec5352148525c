#include "storage/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <random>
#include <utility>

#include "storage/error.h"

namespace storage {
namespace {

using Kind = Error::Kind;
namespace fs = std::filesystem;

[[noreturn]] void failed(const std::string& doing, const fs::path& path, int systemError) {
    const std::string problem = doing + " (" + std::strerror(systemError) + ")";
    switch (systemError) {
        case EACCES:
        case EPERM:
        case EROFS:
            throw Error(Kind::ReadOnly, problem, path.string(), "choose a folder that can be written");
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            throw Error(Kind::DiskFull, problem, path.string(), "make room and try again");
        case ENOENT:
            throw Error(Kind::NotFound, problem, path.string(), "check the name and the folder");
        case ENAMETOOLONG:
            throw Error(Kind::Input, problem, path.string(), "choose another name");
        default:
            throw Error(Kind::Other, problem, path.string(), "check the disk and the folder");
    }
}

/// A descriptor that closes itself.
struct Descriptor {
    int value = -1;
    ~Descriptor() {
        if (value >= 0) close(value);
    }
};

void flush(const fs::path& path, int flags) {
    const Descriptor file{open(path.c_str(), flags | O_CLOEXEC)};
    if (file.value < 0) failed("the file cannot be written", path, errno);
    if (fsync(file.value) != 0 && errno != EINVAL) failed("the file cannot be written", path, errno);
}

bool isSameFile(int descriptor, const fs::path& path) {
    struct stat held {
    }, named{};
    return fstat(descriptor, &held) == 0 && stat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

std::string holderOf(int descriptor) {
    char text[256];
    const ssize_t size = pread(descriptor, text, sizeof text, 0);
    std::string holder(text, size > 0 ? std::size_t(size) : 0);
    for (char& c : holder)
        if (std::uint8_t(c) < 32) c = ' ';
    return holder.empty() ? "another program" : holder;
}

void writeHolder(int descriptor) {
    char host[128] = "";
    gethostname(host, sizeof host - 1);
    const std::string holder = "process " + std::to_string(getpid()) + " on " + host + " since " + now();
    if (ftruncate(descriptor, 0) != 0 || pwrite(descriptor, holder.data(), holder.size(), 0) < 0) {
        // the lock holds without its name
    }
}

}  // namespace

fs::path FileLock::pathFor(const fs::path& story) {
    fs::path path = realPath(story);
    path += "-lock";
    return path;
}

FileLock::FileLock(const fs::path& story) : m_path(pathFor(story)) {
    while (true) {
        Descriptor file{open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666)};
        const int problem = errno;
        if (file.value < 0 && problem == EACCES)  // perhaps that of another user
            file.value = open(m_path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (file.value < 0) failed("the file cannot be written", m_path, problem);
        if (flock(file.value, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EINTR) continue;
            if (errno != EWOULDBLOCK) failed("the file cannot be changed", m_path, errno);
            throw Error(Kind::Locked, "the story is being edited by " + holderOf(file.value), story.string(),
                        "close it there, or open it read-only");
        }
        if (!isSameFile(file.value, m_path)) continue;  // its last holder has just removed it
        writeHolder(file.value);
        m_descriptor = std::exchange(file.value, -1);
        return;
    }
}

FileLock::~FileLock() {
    unlink(m_path.c_str());  // while it is still locked: see isSameFile above
    close(m_descriptor);
}

TemporaryName::TemporaryName(const fs::path& near) {
    std::random_device random;
    do {
        std::string name(1, '.');
        name.append(near.filename().string().substr(0, 100));
        name.append(1, '.').append(std::to_string(random())).append(".tmp");
        m_path = near.parent_path() / name;
    } while (fs::exists(fs::symlink_status(m_path)));
}

TemporaryName::~TemporaryName() {
    if (m_kept) return;
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::path path = m_path;
        path += suffix;
        fs::remove(path, ignored);
    }
}

void TemporaryName::keepAs(const fs::path& path, bool replace) {
    flush(m_path, O_RDONLY);
    int result = replace ? rename(m_path.c_str(), path.c_str())
                         : renameat2(AT_FDCWD, m_path.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE);
    if (result != 0 && !replace && (errno == EINVAL || errno == ENOSYS) && !fs::exists(path))
        result = rename(m_path.c_str(), path.c_str());  // a file system without the atomic way
    if (result != 0 && errno == EEXIST)
        throw Error(Kind::Exists, "there is a file of this name already", path.string(),
                    "choose another name");
    if (result != 0) failed("the file cannot be written", path, errno);
    m_kept = true;
    flush(path.has_parent_path() ? path.parent_path() : fs::path("."), O_RDONLY | O_DIRECTORY);
}

fs::path realPath(const fs::path& path) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(path, error);
    return error ? fs::absolute(path) : real;
}

bool isWritable(const fs::path& path) {
    return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

void makePrivate(const fs::path& path) {
    const Descriptor file{open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600)};
    if (file.value >= 0) return;
    if (errno == EEXIST)
        throw Error(Kind::Exists, "there is a file of this name already", path.string(), "try again");
    failed("the file cannot be written", path, errno);
}

void requireFile(const fs::path& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno != ENOENT) failed("the file cannot be read", path, errno);
        throw Error(Kind::NotFound, "there is no such file", path.string(), "check the name and the folder");
    }
    if (!S_ISREG(status.st_mode))
        throw Error(Kind::NotAStory, "this is not a file", path.string(), "choose a .seine file");
    if (faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
        throw Error(Kind::Other, "the file may not be read", path.string(), "ask its owner for permission");
}

std::string now() {
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

}  // namespace storage
