// Still pictures of any content.
#include "engine/media/error.h"
#include "engine/media/picture_reader.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const media::PictureLimits limits{.pixels = 4'000'000, .bytes = 64 << 20, .longestSide = 64};
    try {
        const media::PictureFile file = media::readPictureFile({data, size}, "fuzzed", limits);
        const auto& picture = file.picture;
        if (picture.rgb.size() != std::size_t(picture.width) * std::size_t(picture.height) * 3)
            __builtin_trap();
        if (picture.width < 1 || picture.height < 1) __builtin_trap();
    } catch (const media::Error&) {
    }
    return 0;
}
