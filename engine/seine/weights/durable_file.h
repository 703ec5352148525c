// A file that is either whole under its name or not there: it is written under a temporary name beside it,
// brought to the disk (fsync), and renamed. What stood there before stays until then, also when the disk is
// full or the process is killed. Thread safety: one thread a file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace seine::weights {

class DurableFile {
 public:
    /// Throws Error naming file and reason, as the other calls do; then nothing is left behind.
    explicit DurableFile(std::filesystem::path path);
    ~DurableFile();  // removes what was not finished
    DurableFile(const DurableFile&) = delete;

    void write(const void* data, std::size_t bytes);
    void finish();

 private:
    [[noreturn]] void refuse(int reason);

    std::filesystem::path m_path, m_part;
    int m_descriptor = -1;
};

/// A whole file of text, the same way.
void writeDurably(const std::filesystem::path& path, const std::string& text);

}  // namespace seine::weights
