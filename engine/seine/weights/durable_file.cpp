#include "engine/seine/weights/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "engine/seine/generator.h"

namespace seine::weights {

DurableFile::DurableFile(std::filesystem::path path)
    : m_path(std::move(path)), m_part(m_path.string() + ".part") {
    m_descriptor = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (m_descriptor < 0) refuse(errno);
}

DurableFile::~DurableFile() {
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    ::unlink(m_part.c_str());
}

void DurableFile::refuse(int reason) {
    throw Error(std::string("the file could not be written (") + std::strerror(reason) + ")", m_path.string(),
                "make room on the disk or choose another folder");
}

void DurableFile::write(const void* data, std::size_t bytes) {
    constexpr std::size_t kPiece = 64u << 20;
    for (const char* from = static_cast<const char*>(data); bytes > 0;) {
        const ssize_t done = ::write(m_descriptor, from, std::min(bytes, kPiece));
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) {
            const int reason = done < 0 ? errno : ENOSPC;
            refuse(reason);
        }
        from += done, bytes -= std::size_t(done);
    }
}

void DurableFile::finish() {
    if (::fsync(m_descriptor) != 0) refuse(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0 || ::rename(m_part.c_str(), m_path.c_str()) != 0) {
        const int reason = errno;
        ::unlink(m_part.c_str());
        refuse(reason);
    }
    // The new name too must outlive a power cut; where a folder cannot be synchronised, nothing is lost by
    // it.
    const auto folder = m_path.has_parent_path() ? m_path.parent_path() : std::filesystem::path(".");
    const int place = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (place < 0) return;
    ::fsync(place);
    ::close(place);
}

void writeDurably(const std::filesystem::path& path, const std::string& text) {
    DurableFile file(path);
    file.write(text.data(), text.size());
    file.finish();
}

}  // namespace seine::weights
