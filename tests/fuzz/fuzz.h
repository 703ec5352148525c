// What the fuzz targets share. A target is a function from bytes to nothing: whatever the bytes are, it
// returns, and the only exceptions that may come out of the program's code are its own named errors. The same
// function runs under libFuzzer (preset `fuzz`) and, over the files of tests/fuzz/corpus, as an ordinary fast
// test. One thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>

#include <unistd.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

/// A folder in memory for the files that a target needs, emptied when the process ends.
class Folder {
 public:
    Folder() : m_path(base() / ("seine-fuzz-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(const std::string& name, std::span<const std::uint8_t> bytes) const {
        std::ofstream file(m_path / name, std::ios::binary | std::ios::trunc);
        file.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
        return m_path / name;
    }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }

 private:
    static std::filesystem::path base() {
        return access("/dev/shm", W_OK) == 0 ? std::filesystem::path("/dev/shm")
                                             : std::filesystem::temp_directory_path();
    }
    std::filesystem::path m_path;
};

/// Cuts pieces off the front of the bytes; at the end it gives zeros and nothing.
class Reader {
 public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}
    bool isAtEnd() const { return m_bytes.empty(); }
    std::uint8_t byte() { return isAtEnd() ? std::uint8_t(0) : take(1)[0]; }
    std::span<const std::uint8_t> take(std::size_t size) {
        const auto piece = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.subspan(piece.size());
        return piece;
    }
    std::span<const std::uint8_t> rest() { return take(m_bytes.size()); }
    /// Up to the next byte of this value, which goes too.
    std::span<const std::uint8_t> until(std::uint8_t end) {
        std::size_t size = 0;
        while (size < m_bytes.size() && m_bytes[size] != end) ++size;
        const auto piece = take(size);
        take(1);
        return piece;
    }

 private:
    std::span<const std::uint8_t> m_bytes;
};

}  // namespace fuzz
