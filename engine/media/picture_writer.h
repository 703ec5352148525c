// Still pictures out: PNG without loss, JPEG for thumbnails. To memory, or to a file that appears whole under
// its name or not at all (written beside it under a temporary name, flushed, renamed).
//
// Thread safety: free functions on values; call them from any number of threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/picture.h"

namespace media {

/// PNG, 8-bit RGB marked sRGB. effort 0 (fast, large) .. 9 (slow, small).
std::vector<std::uint8_t> encodePng(const engine::Picture&, int effort = 4);

/// JPEG 4:2:0, full range. quality 1 .. 100.
std::vector<std::uint8_t> encodeJpeg(const engine::Picture&, int quality = 88);

/// Throw Error for an empty picture, an unwritable folder, a full disk; then nothing is left behind and a
/// file that had the name before is untouched.
void writePng(const engine::Picture&, const std::filesystem::path&, int effort = 4);
void writeJpeg(const engine::Picture&, const std::filesystem::path&, int quality = 88);

}  // namespace media
