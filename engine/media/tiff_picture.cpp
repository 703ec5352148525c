#include "engine/media/tiff_picture.h"

#include <tiffio.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

#include "engine/media/error.h"

namespace media {
namespace {

constexpr tmsize_t kLargestPart = tmsize_t(1) << 30;  // of one strip or tile

struct Source {
    Bytes bytes;
    std::size_t position = 0;
    std::string complaint;  // libtiff's first
};

tmsize_t readFrom(thandle_t handle, void* to, tmsize_t size) {
    auto& source = *static_cast<Source*>(handle);
    const std::size_t left = source.bytes.size() - std::min(source.position, source.bytes.size());
    const std::size_t count = std::min(left, std::size_t(size));
    if (count > 0) std::memcpy(to, source.bytes.data() + source.position, count);
    source.position += count;
    return tmsize_t(count);
}

tmsize_t refuseToWrite(thandle_t, void*, tmsize_t) {
    return 0;
}

toff_t seekIn(thandle_t handle, toff_t offset, int whence) {
    auto& source = *static_cast<Source*>(handle);
    if (whence == SEEK_CUR) offset += source.position;
    if (whence == SEEK_END) offset += source.bytes.size();
    return source.position = offset;
}

int keepOpen(thandle_t) {
    return 0;
}
toff_t sizeOf(thandle_t handle) {
    return static_cast<Source*>(handle)->bytes.size();
}

int note(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& source = *static_cast<Source*>(user);
    char text[256] = {};
    std::vsnprintf(text, sizeof text, format, arguments);
    if (source.complaint.empty()) source.complaint = text;
    return 1;
}

int ignore(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

using Options = std::unique_ptr<TIFFOpenOptions, void (*)(TIFFOpenOptions*)>;
using File = std::unique_ptr<TIFF, void (*)(TIFF*)>;

File open(Source& source, const std::string& name) {
    const Options options(TIFFOpenOptionsAlloc(), TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), kLargestPart);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), note, &source);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), ignore, nullptr);
    return File(TIFFClientOpenExt(name.c_str(), "rm", &source, readFrom, refuseToWrite, seekIn, keepOpen,
                                  sizeOf, nullptr, nullptr, options.get()),
                TIFFClose);
}

/// libtiff delivers colours multiplied by their alpha: white shines through by what is missing.
void layOverWhite(const std::vector<std::uint32_t>& raster, TiffPicture& result) {
    std::uint8_t* to = result.picture.rgb.data();
    for (const std::uint32_t pixel : raster) {
        const int missing = 255 - int(TIFFGetA(pixel));
        result.hasAlpha |= missing != 0;
        *to++ = std::uint8_t(std::min<int>(255, int(TIFFGetR(pixel)) + missing));
        *to++ = std::uint8_t(std::min<int>(255, int(TIFFGetG(pixel)) + missing));
        *to++ = std::uint8_t(std::min<int>(255, int(TIFFGetB(pixel)) + missing));
    }
}

}  // namespace

TiffPicture readTiff(Bytes bytes, const std::string& name,
                     const std::function<void(std::int64_t, std::int64_t, double)>& demand) {
    Source source{bytes, 0, {}};
    const auto fail = [&]() -> Error {
        return Error("the tiff picture is damaged or of a kind that is not supported" +
                         (source.complaint.empty() ? std::string() : " (" + source.complaint + ")"),
                     name,
                     "open it in the program it comes from and save it again, as PNG if you can choose");
    };
    const File file = open(source, name);
    if (!file) throw fail();
    std::uint32_t width = 0, height = 0;
    std::uint16_t bits = 8, orientation = ORIENTATION_TOPLEFT;
    TIFFGetField(file.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file.get(), TIFFTAG_IMAGELENGTH, &height);
    TIFFGetFieldDefaulted(file.get(), TIFFTAG_BITSPERSAMPLE, &bits);
    TIFFGetFieldDefaulted(file.get(), TIFFTAG_ORIENTATION, &orientation);
    if (width == 0 || height == 0 || width > 1u << 30 || height > 1u << 30) throw fail();
    demand(width, height, 4 + 3);

    TiffPicture result;
    result.bits = bits;
    std::uint32_t profileSize = 0;
    const void* profile = nullptr;
    if (TIFFGetField(file.get(), TIFFTAG_ICCPROFILE, &profileSize, &profile) && profile) {
        const auto* first = static_cast<const std::uint8_t*>(profile);
        result.profile.assign(first, first + profileSize);
    }
    std::vector<std::uint32_t> raster(std::size_t(width) * height);
    // asked for in the stored orientation nothing is mirrored: the caller turns it, as with every other kind
    if (!TIFFReadRGBAImageOriented(file.get(), width, height, raster.data(), orientation, 1)) throw fail();
    result.picture = engine::Picture(int(width), int(height));
    layOverWhite(raster, result);
    return result;
}

}  // namespace media
