// A file in memory, read-only, mapped rather than read: a 3.7 GB checkpoint costs nothing until a tensor is
// touched. Thread safety: immutable after construction.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace seine::weights {

class MappedFile {
 public:
    /// Throws seine::Error when the file is missing, not a regular file, or unreadable.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }

 private:
    std::filesystem::path m_path;
    const std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

}  // namespace seine::weights
