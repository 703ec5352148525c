// TIFF through libtiff, which knows the tiles, the JPEG parts, the ink colours and the floating point that
// FFmpeg's decoder passes over. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/media/still_format.h"
#include "engine/picture.h"

namespace media {

struct TiffPicture {
    engine::Picture picture;  // as stored: not yet upright; over white
    int bits = 8;
    bool hasAlpha = false;
    std::vector<std::uint8_t> profile;  // empty when there is none
};

/// The first page. `demand` is asked with width, height and bytes a pixel before anything of that size is
/// allocated and throws when that is too much. Throws Error: damaged, unknown kind.
TiffPicture readTiff(Bytes, const std::string& name,
                     const std::function<void(std::int64_t, std::int64_t, double)>& demand);

}  // namespace media
