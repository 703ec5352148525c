// The Generator's CLIP embeddings, for the criteria.
#include "engine/seine/guard.h"
#include "engine/seine/hardware.h"
#include "engine/seine/latent/kl_space.h"
#include "engine/seine/pipeline.h"

namespace seine {

namespace {

std::vector<float> toVector(const Tensor& row) {
    const Tensor values = row.to(at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

/// [1, 3, size, size], normalised as CLIP was trained.
Tensor clipPixels(const engine::Picture& picture, std::int64_t size) {
    const auto perChannel = [](float r, float g, float b) {
        return at::tensor({r, g, b}).view({1, 3, 1, 1});
    };
    const Tensor pixels =
        at::_upsample_bilinear2d_aa(latent::toTensor(picture).unsqueeze(0), {size, size}, false);
    return (pixels - perChannel(0.48145466f, 0.4578275f, 0.40821073f)) /
           perChannel(0.26862954f, 0.26130258f, 0.27577711f);
}

}  // namespace

std::vector<float> Pipeline::embedPicture(const engine::Picture& picture) {
    return guarded("embedPicture", [&]() -> std::vector<float> {
        const c10::InferenceMode inference;
        if (!m_heads) return {};
        if (picture.width < 1 || picture.height < 1 || picture.empty()) {
            throw Error("an empty picture cannot be measured", "embedPicture", "give a whole picture");
        }
        setThreads(m_threads);
        return toVector(m_heads->embedPicture(clipPixels(picture, m_heads->config().image_size))[0]);
    });
}

std::vector<float> Pipeline::embedText(const std::string& text) {
    return guarded("embedText", [&]() -> std::vector<float> {
        const c10::InferenceMode inference;
        if (!m_heads) return {};
        setThreads(m_threads);
        return toVector(m_heads->embedText((*m_text)(tokens(text)).pooled)[0]);
    });
}

}  // namespace seine
