// Colour profiles of pictures: from what the file says to sRGB. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <cstdint>
#include <span>

#include "engine/picture.h"

namespace media {

/// Converts the picture in place by the ICC profile (RGB or grey; relative colorimetric with black point
/// compensation). False, and nothing is changed, when the profile is broken or for another colour space.
bool applyProfile(engine::Picture&, std::span<const std::uint8_t> profile);

}  // namespace media
