#include "engine/media/colour_profile.h"

#include <lcms2.h>

#include <memory>
#include <type_traits>
#include <vector>

namespace media {
namespace {

struct CloseProfile {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct DeleteTransform {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
struct DeleteContext {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
using Profile = std::unique_ptr<void, CloseProfile>;
using Transform = std::unique_ptr<void, DeleteTransform>;
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, DeleteContext>;

}  // namespace

bool applyProfile(engine::Picture& picture, std::span<const std::uint8_t> bytes) {
    const Context context(cmsCreateContext(nullptr, nullptr));
    const Profile from(cmsOpenProfileFromMemTHR(context.get(), bytes.data(), cmsUInt32Number(bytes.size())));
    if (!from) return false;
    const auto space = cmsGetColorSpace(from.get());
    const bool isGrey = space == cmsSigGrayData;
    if (!isGrey && space != cmsSigRgbData) return false;
    const Profile to(cmsCreate_sRGBProfileTHR(context.get()));
    const Transform transform(
        cmsCreateTransformTHR(context.get(), from.get(), isGrey ? TYPE_GRAY_8 : TYPE_RGB_8, to.get(),
                              TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_BLACKPOINTCOMPENSATION));
    if (!transform) return false;
    std::vector<std::uint8_t> line(std::size_t(picture.width) * 3);
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t* row = picture.row(y);
        for (std::size_t x = 0; x < line.size(); ++x)
            line[x] = isGrey && x < line.size() / 3 ? row[3 * x] : row[x];
        cmsDoTransform(transform.get(), line.data(), row, cmsUInt32Number(picture.width));
    }
    return true;
}

}  // namespace media
