#include "engine/media/byte_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <random>

#include "engine/media/error.h"

namespace media {
namespace {

std::string folderOf(const std::filesystem::path& target) {
    const auto folder = target.parent_path();
    return folder.empty() ? "." : folder.string();
}

class FileStore : public ByteStore {
 public:
    FileStore(int file, std::int64_t bytes) : m_file(file), m_size(bytes) {}
    ~FileStore() override { ::close(m_file); }
    FileStore(const FileStore&) = delete;
    FileStore& operator=(const FileStore&) = delete;

    std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) override {
        ssize_t got = 0;
        do got = ::pread(m_file, to, std::size_t(size), position);
        while (got < 0 && errno == EINTR);
        return got < 0 ? -errno : got;
    }
    std::int64_t write(std::int64_t, const std::uint8_t*, std::int64_t) override { return -EBADF; }
    std::int64_t size() const override { return m_size; }

 private:
    int m_file;
    std::int64_t m_size;
};

std::int64_t readSpan(const std::vector<std::uint8_t>& bytes, std::int64_t position, std::uint8_t* to,
                      std::int64_t size) {
    const std::int64_t left = std::int64_t(bytes.size()) - position;
    const std::int64_t count = std::clamp<std::int64_t>(left, 0, size);
    if (count > 0) std::memcpy(to, bytes.data() + position, std::size_t(count));
    return count;
}

class BytesStore : public ByteStore {
 public:
    explicit BytesStore(std::shared_ptr<const std::vector<std::uint8_t>> bytes) : m_bytes(std::move(bytes)) {}
    std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) override {
        return readSpan(*m_bytes, position, to, size);
    }
    std::int64_t write(std::int64_t, const std::uint8_t*, std::int64_t) override { return -EBADF; }
    std::int64_t size() const override { return std::int64_t(m_bytes->size()); }

 private:
    std::shared_ptr<const std::vector<std::uint8_t>> m_bytes;
};

class ReaderStore : public ByteStore {
 public:
    using ReadAt = std::function<std::size_t(std::int64_t, std::span<std::uint8_t>)>;
    ReaderStore(std::int64_t bytes, ReadAt readAt) : m_size(bytes), m_read(std::move(readAt)) {}
    std::int64_t read(std::int64_t position, std::uint8_t* to, std::int64_t size) override {
        const std::int64_t count = std::clamp<std::int64_t>(m_size - position, 0, size);
        if (count == 0) return 0;
        try {
            return std::int64_t(m_read(position, {to, std::size_t(count)}));
        } catch (const std::exception&) {  // FFmpeg, which calls this, knows no exceptions
            return -EIO;
        }
    }
    std::int64_t write(std::int64_t, const std::uint8_t*, std::int64_t) override { return -EBADF; }
    std::int64_t size() const override { return m_size; }

 private:
    std::int64_t m_size;
    ReadAt m_read;
};

std::filesystem::path temporaryBeside(const std::filesystem::path& target) {
    std::random_device random;
    static constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string name = ".seine-";
    for (int i = 0; i < 12; ++i) name += kLetters[random() % 36];
    return target.parent_path() / (name + ".part");
}

}  // namespace

std::shared_ptr<ByteStore> openFile(const std::filesystem::path& path, const std::string& kind) {
    const std::string where = path.string();
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // does not wait for a pipe
    if (file < 0) {
        const int reason = errno;
        if (reason == ENOENT || reason == ENOTDIR)
            throw Error("there is no such file", where, "put the " + kind + " back or choose another");
        throw Error(std::string("the file cannot be opened (") + std::strerror(reason) + ")", where,
                    "check that you may read it");
    }
    struct stat status = {};
    ::fstat(file, &status);
    auto store = std::make_shared<FileStore>(file, status.st_size);
    if (S_ISDIR(status.st_mode)) throw Error("this is a folder, not a " + kind, where, "choose a file in it");
    if (!S_ISREG(status.st_mode))
        throw Error("this is not a regular file", where, "choose a " + kind + " file");
    if (status.st_size == 0) throw Error("the file is empty", where, "copy or save the " + kind + " again");
    return store;
}

std::shared_ptr<ByteStore> openBytes(std::shared_ptr<const std::vector<std::uint8_t>> bytes) {
    return std::make_shared<BytesStore>(std::move(bytes));
}

std::shared_ptr<ByteStore> openReader(
    std::int64_t size, std::function<std::size_t(std::int64_t, std::span<std::uint8_t>)> read) {
    return std::make_shared<ReaderStore>(size, std::move(read));
}

std::int64_t MemoryStore::read(std::int64_t position, std::uint8_t* to, std::int64_t size) {
    return readSpan(m_bytes, position, to, size);
}

std::int64_t MemoryStore::write(std::int64_t position, const std::uint8_t* from, std::int64_t size) {
    const auto end = std::size_t(position + size);
    if (end > m_bytes.size()) {
        if (end > m_bytes.capacity()) m_bytes.reserve(std::max(end, m_bytes.capacity() * 2));
        m_bytes.resize(end);
    }
    if (size > 0) std::memcpy(m_bytes.data() + position, from, std::size_t(size));
    return size;
}

void throwWriteError(int errorNumber, const std::filesystem::path& target) {
    const std::string problem =
        std::string("the file cannot be written (") + std::strerror(errorNumber) + ")";
    if (errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG)
        throw Error(problem, target.string(),
                    "free some space or choose another disk; nothing was left behind");
    throw Error(problem, target.string(), "choose a folder that you may write to");
}

PendingFile::PendingFile(std::filesystem::path target) : m_target(std::move(target)) {
    if (m_target.filename().empty())
        throw Error("a file needs a name", m_target.string(), "choose a name in that folder");
    struct stat status = {};
    if (::stat(m_target.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        throw Error("a folder has this name already", m_target.string(), "choose another name");
    if (m_target.filename().native().size() > 255)
        throw Error("the name is too long", m_target.string(), "choose a name of at most 255 bytes");
    m_temporary = temporaryBeside(m_target);
    m_file = ::open(m_temporary.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_file >= 0) return;
    if (errno == ENOENT || errno == ENOTDIR)
        throw Error("there is no such folder", folderOf(m_target), "create it or choose another");
    throwWriteError(errno, m_target);
}

PendingFile::~PendingFile() {
    discard();
}

std::int64_t PendingFile::read(std::int64_t position, std::uint8_t* to, std::int64_t size) {
    const ssize_t got = ::pread(m_file, to, std::size_t(size), position);
    return got < 0 ? -errno : got;
}

std::int64_t PendingFile::write(std::int64_t position, const std::uint8_t* from, std::int64_t size) {
    std::int64_t done = 0;
    while (done < size) {
        const ssize_t put = ::pwrite(m_file, from + done, std::size_t(size - done), position + done);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) {
            const int reason = put < 0 ? errno : ENOSPC;
            if (!m_writeError) m_writeError = reason;
            return -reason;
        }
        done += put;
    }
    m_size = std::max(m_size, position + size);
    return size;
}

void PendingFile::commit() {
    int reason = m_writeError;
    if (!reason && ::fsync(m_file) != 0) reason = errno;
    if (!reason && ::rename(m_temporary.c_str(), m_target.c_str()) != 0) reason = errno;
    if (reason) {
        discard();
        throwWriteError(reason, m_target);
    }
    ::close(m_file);
    m_file = -1;
    const int folder = ::open(folderOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {  // the new name survives a power cut, too
        ::fsync(folder);
        ::close(folder);
    }
}

void PendingFile::discard() noexcept {
    if (m_file < 0) return;
    ::close(m_file);
    m_file = -1;
    ::unlink(m_temporary.c_str());
}

std::vector<std::uint8_t> readAll(ByteStore& store, const std::string& name, std::int64_t limit) {
    if (store.size() > limit)
        throw Error("the file is too large (" + std::to_string(store.size() >> 20) + " MiB, limit " +
                        std::to_string(limit >> 20) + " MiB)",
                    name, "save it smaller");
    std::vector<std::uint8_t> bytes(std::size_t(store.size()));
    std::int64_t done = 0;
    while (done < std::int64_t(bytes.size())) {
        const std::int64_t got = store.read(done, bytes.data() + done, std::int64_t(bytes.size()) - done);
        if (got < 0)
            throw Error(std::string("the file cannot be read (") + std::strerror(int(-got)) + ")", name,
                        "check the disk it is on");
        if (got == 0) break;  // it has become shorter meanwhile
        done += got;
    }
    bytes.resize(std::size_t(done));
    return bytes;
}

}  // namespace media
