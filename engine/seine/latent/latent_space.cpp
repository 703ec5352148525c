#include "engine/seine/latent/latent_space.h"

#include <cstring>

namespace seine::latent {

Tensor toTensor(const engine::Picture& picture) {
    auto* bytes = const_cast<std::uint8_t*>(picture.rgb.data());  // only read
    const Tensor rows = at::from_blob(bytes, {picture.height, picture.width, 3}, at::kByte);
    return rows.permute({2, 0, 1}).to(at::kFloat).contiguous() / 255;
}

engine::Picture toPicture(const Tensor& tensor) {
    const Tensor bytes =
        (tensor.clamp(0, 1) * 255).round().to(at::kByte).permute({1, 2, 0}).contiguous().cpu();
    engine::Picture picture(int(tensor.size(2)), int(tensor.size(1)));
    std::memcpy(picture.rgb.data(), bytes.data_ptr<std::uint8_t>(), picture.rgb.size());
    return picture;
}

Tensor maskOf(const Task& task) {
    std::vector<int> given;
    for (const Given& one : task.given) given.push_back(one.frame);
    return maskOf(given, task.frames, task.height / 8, task.width / 8);
}

Tensor maskOf(const std::vector<int>& given, int frames, std::int64_t h, std::int64_t w) {
    Tensor mask = at::ones({1, 1, frames, h, w});
    for (const int frame : given) mask.select(2, frame).zero_();
    return mask;
}

}  // namespace seine::latent
