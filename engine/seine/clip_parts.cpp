#include "engine/seine/clip_parts.h"

#include <algorithm>

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/weights/load.h"

namespace seine {

namespace {

constexpr char kTextPrefix[] = "text_model.";

Tensor normalised(const Tensor& pixels) {
    const auto perChannel = [](float r, float g, float b) {
        return at::tensor({r, g, b}).view({1, 3, 1, 1});
    };
    return (pixels - perChannel(0.48145466f, 0.4578275f, 0.40821073f)) /
           perChannel(0.26862954f, 0.26130258f, 0.27577711f);
}

}  // namespace

std::unique_ptr<nn::ClipTextTower> loadTextTower(const ModelFolder& folder, at::Device device) {
    auto tower = std::make_unique<nn::ClipTextTower>(folder.text);
    weights::LoadRules rules;
    rules.device = device;
    rules.prefix = folder.textWeights->has("text_model.final_layer_norm.weight") ? kTextPrefix : "";
    weights::load(*tower, *folder.textWeights, rules);
    tower->prepare();
    return tower;
}

std::unique_ptr<nn::ClipHeads> loadClipHeads(const ModelFolder& folder, at::Device device) {
    if (!folder.vision) return nullptr;
    auto heads =
        std::make_unique<nn::ClipHeads>(*folder.vision, folder.text.tower.hidden_size, folder.projection);
    weights::LoadRules rules;
    rules.device = device;
    rules.rename = [](const std::string& name) {
        return name.rfind(kTextPrefix, 0) == 0 ? std::string() : name;
    };
    weights::load(*heads, *folder.clipWeights, rules);
    heads->prepare();
    return heads;
}

Tensor squashedForClip(const engine::Picture& picture, std::int64_t size) {
    return normalised(
        at::_upsample_bilinear2d_aa(latent::toTensor(picture).unsqueeze(0), {size, size}, false));
}

Tensor croppedForClip(const engine::Picture& picture, std::int64_t size) {
    const std::int64_t shorter = std::min(picture.width, picture.height);
    const std::int64_t width = picture.width * size / shorter, height = picture.height * size / shorter;
    const Tensor small =
        at::_upsample_bicubic2d_aa(latent::toTensor(picture).unsqueeze(0), {height, width}, false)
            .clamp(0, 1);
    return normalised(small.narrow(2, (height - size) / 2, size).narrow(3, (width - size) / 2, size));
}

}  // namespace seine
