// Still pictures in: whatever a filmmaker drops on the window becomes an engine::Picture in sRGB, upright,
// without alpha. PNG, JPEG (also CMYK), WebP, TIFF, BMP, GIF (first frame), PSD (flattened) and SVG. The EXIF
// rotation is applied, colour profiles are converted to sRGB, transparency is laid over white, 16 bits are
// rounded to 8. The kind is told by the bytes, never by the name.
//
//     engine::Picture board = media::readPicture("boards/03 η πόρτα.png");
//     engine::Picture thumb = media::readPicture(path, {.longestSide = 320});
//
// Thread safety: free functions on values; call them from any number of threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

#include "engine/picture.h"

namespace media {

/// How much a picture may cost. Both budgets are checked before anything of that size is allocated; a picture
/// beyond them is an Error that names its size and the limit.
struct PictureLimits {
    std::int64_t pixels = 300'000'000;           // width * height of the file
    std::int64_t bytes = std::int64_t(1) << 30;  // decoded picture and result together
    int longestSide = 0;                         // larger results are reduced to this; 0: as they are
    int vectorSide = 2048;  // longest side that an SVG is drawn at, if its own is smaller
};

/// What a picture file says of itself.
struct PictureInfo {
    std::string format;  // "png", "jpeg", "webp", "tiff", "bmp", "gif", "psd", "svg"
    int width = 0;       // upright, after the rotation was applied
    int height = 0;
    int rotation = 1;  // EXIF orientation, 1 .. 8
    int bits = 8;      // of a channel
    bool hasAlpha = false;
    bool hasProfile = false;  // a colour profile that was honoured
};

/// A picture and what its file said.
struct PictureFile {
    engine::Picture picture;
    PictureInfo info;
};

/// Reads a picture. Throws Error: missing, empty, not a picture, cut off, damaged, too large, folder.
engine::Picture readPicture(const std::filesystem::path&, const PictureLimits& = {});

/// The same from bytes in memory; `name` is what errors call them.
engine::Picture readPicture(std::span<const std::uint8_t> bytes, const std::string& name,
                            const PictureLimits& = {});

/// The picture together with what its file said.
PictureFile readPictureFile(const std::filesystem::path&, const PictureLimits& = {});
PictureFile readPictureFile(std::span<const std::uint8_t> bytes, const std::string& name,
                            const PictureLimits& = {});

/// True for names that end like a picture this library reads (any case): a quick sieve for dropped folders.
bool hasPictureName(const std::filesystem::path&);

}  // namespace media
