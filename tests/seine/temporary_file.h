// A file with given bytes in a folder of its own; both are gone when it goes out of scope.
#pragma once

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <string>

class TemporaryFile {
 public:
    TemporaryFile(const std::string& name, const std::string& bytes) {
        std::string folder = (std::filesystem::temp_directory_path() / "seine-XXXXXX").string();
        if (!mkdtemp(folder.data())) throw std::runtime_error("no temporary folder");
        m_folder = folder;
        m_path = m_folder / name;
        std::ofstream(m_path, std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
    }
    ~TemporaryFile() { std::filesystem::remove_all(m_folder); }
    TemporaryFile(const TemporaryFile&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    const std::filesystem::path& folder() const { return m_folder; }

 private:
    std::filesystem::path m_folder, m_path;
};
