// What a still picture's bytes say before they are decoded: which kind it is, whether it is whole, which way
// up it belongs. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace media {

using Bytes = std::span<const std::uint8_t>;

enum class StillKind { Png, Jpeg, WebP, Tiff, Bmp, Gif, Psd, Svg, Unknown };

/// By the first bytes.
StillKind stillKind(Bytes);
std::string_view nameOf(StillKind);

/// False when the file ends before its first picture does.
bool isWhole(Bytes, StillKind);

/// The size that the header claims, where it is at a fixed place (PNG, PSD); 0 x 0 elsewhere.
struct ClaimedSize {
    std::int64_t width = 0, height = 0;
};
ClaimedSize claimedSize(Bytes, StillKind);

/// The EXIF orientation, 1 .. 8; 1 where there is none or it makes no sense.
int orientationOf(Bytes, StillKind);

/// The first frame of an animated WebP as a WebP of its own; empty when the file is not animated or broken.
std::vector<std::uint8_t> firstFrameOfWebP(Bytes);

}  // namespace media
