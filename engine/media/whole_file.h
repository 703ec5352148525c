// Small files out: a text or a document appears whole under its name or not at all (written beside it under a
// temporary name, flushed, renamed).
//
// Thread safety: a free function on values; call it from any number of threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

namespace media {

/// Throw Error for an unwritable folder or a full disk; then nothing is left behind and a file that had the
/// name before is untouched.
void writeWhole(const std::filesystem::path&, std::span<const std::uint8_t> bytes);
void writeWhole(const std::filesystem::path&, std::string_view text);

}  // namespace media
