#include "engine/seine/weights/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "engine/seine/generator.h"

namespace seine::weights {

MappedFile::MappedFile(const std::filesystem::path& path) : m_path(path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // does not wait for a pipe
    if (file < 0) {
        throw Error(std::string("cannot open the file (") + std::strerror(errno) + ")", path.string(),
                    "check that the model folder is complete and readable");
    }
    struct stat about {};
    const bool regular = ::fstat(file, &about) == 0 && S_ISREG(about.st_mode);
    void* data = nullptr;
    if (regular && about.st_size > 0) {
        data = ::mmap(nullptr, std::size_t(about.st_size), PROT_READ, MAP_PRIVATE, file, 0);
    }
    ::close(file);
    if (!regular) throw Error("not a regular file", path.string(), "point to a weights file");
    if (about.st_size == 0) throw Error("the file is empty", path.string(), "fetch the model again");
    if (data == MAP_FAILED) {
        throw Error(std::string("cannot map the file (") + std::strerror(errno) + ")", path.string(),
                    "free some memory and try again");
    }
    m_data = static_cast<const std::uint8_t*>(data);
    m_size = std::size_t(about.st_size);
}

MappedFile::~MappedFile() {
    if (m_data) ::munmap(const_cast<std::uint8_t*>(m_data), m_size);
}

}  // namespace seine::weights
