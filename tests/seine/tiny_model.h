// Model folders of a few hundred kilobytes with weights made by the formula, for tests of everything around
// the numbers.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "tests/seine/golden.h"

namespace golden {

/// Writes a safetensors file with every parameter of `module`, names prefixed.
void write(const std::filesystem::path& file, seine::nn::Module& module, const std::string& prefix = "");
/// Several networks in one file.
void write(const std::filesystem::path& file,
           const std::vector<std::pair<seine::nn::Module*, std::string>>& modules);

/// A folder in diffusers' layout with published (KL) latents at 64 x 32, gone with this object. In its folder
/// whole_clip the same CLIP as it is published by itself.
class TinyModel {
 public:
    TinyModel();
    ~TinyModel();
    TinyModel(const TinyModel&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    /// Replaces a file of the folder.
    void put(const std::string& file, const std::string& content) const;
    /// Changes one setting of a JSON file; a null value takes it away.
    void set(const std::string& file, const std::string& key, const nlohmann::json& value) const;

 private:
    std::filesystem::path m_path;
};

}  // namespace golden
