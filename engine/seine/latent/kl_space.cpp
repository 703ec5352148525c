#include "engine/seine/latent/kl_space.h"

#include <algorithm>

namespace seine::latent {

namespace {

constexpr std::size_t kDecodedTogether = 4;  // frames, on a GPU

class KlScene : public Scene {
 public:
    KlScene(std::shared_ptr<const nn::AutoencoderKL> vae, std::shared_ptr<const nn::Refiner> refiner,
            Task task, const Step& step)
        : m_vae(std::move(vae)), m_refiner(std::move(refiner)), m_task(std::move(task)) {
        const int total = int(m_task.given.size()) + 1;
        const Tensor unknown = encoded(at::zeros({1, 3, m_task.height, m_task.width}));  // [1, C, h, w]
        step(1, total);
        const auto c = unknown.size(1), h = unknown.size(2), w = unknown.size(3);
        Tensor seen = unknown.unsqueeze(2).repeat({1, 1, m_task.frames, 1, 1});  // [1, C, F, h, w]
        known = at::zeros({1, c, m_task.frames, h, w}, unknown.options());
        for (std::size_t i = 0; i < m_task.given.size(); ++i) {
            const auto& given = m_task.given[i];
            const Tensor latent = encoded(atWork(given.picture));
            seen.select(2, given.frame).copy_(latent);
            known.select(2, given.frame).copy_(latent);
            step(int(i) + 2, total);
        }
        condition = at::cat({maskOf(m_task).to(seen.device()), seen}, 1);
    }

    void decode(const Tensor& latents, const std::vector<double>& times, const Sink& sink) override {
        prepareReferences();
        const std::size_t together = device().is_cuda() ? kDecodedTogether : 1;
        for (std::size_t first = 0; first < times.size(); first += together) {
            std::vector<Tensor> chosen;
            for (std::size_t i = first; i < std::min(times.size(), first + together); ++i)
                chosen.push_back(latents.select(2, std::int64_t(times[i])));
            const Tensor latent = at::cat(chosen).to(device()) / m_vae->config().scaling_factor;
            const Tensor drafts = m_vae->decode(latent).to(at::kFloat).clamp(-1, 1);  // [N, 3, H, W]
            for (std::size_t i = 0; i < chosen.size(); ++i) {
                const Tensor draft = drafts.narrow(0, std::int64_t(i), 1);
                const Tensor frame = m_fullA.defined() ? refined(draft, times[first + i])
                                                       : resized(draft, m_task.outHeight, m_task.outWidth);
                sink(first + i, toPicture((frame[0] + 1) / 2));
            }
        }
    }

 private:
    at::Device device() const { return m_vae->quant_conv.weight->device(); }

    Tensor pixels(const engine::Picture& picture) const {  // [1, 3, H, W] in -1..1
        return toTensor(picture).to(device()).unsqueeze(0) * 2 - 1;
    }
    Tensor atWork(const engine::Picture& picture) const {
        return resized(pixels(picture), m_task.height, m_task.width).clamp(-1, 1);
    }
    Tensor encoded(const Tensor& picture) const {  // [1, 3, H, W] -> [1, C, h, w]
        return m_vae->encode(picture.to(device())).mean.to(at::kFloat) * m_vae->config().scaling_factor;
    }
    void prepareReferences() {
        if (!m_refiner || m_task.given.empty() || m_fullA.defined()) return;
        m_fullA = pixels(m_task.given.front().picture), m_fullB = pixels(m_task.given.back().picture);
        m_workA = atWork(m_task.given.front().picture), m_workB = atWork(m_task.given.back().picture);
    }
    Tensor refined(const Tensor& draft, double time) const {
        const int a = m_task.given.front().frame, b = m_task.given.back().frame;
        const double between = b > a ? std::clamp((time - a) / (b - a), 0.0, 1.0) : 0.0;
        return nn::composed((*m_refiner)(draft, m_workA, m_workB, between), draft, m_fullA, m_fullB);
    }

    std::shared_ptr<const nn::AutoencoderKL> m_vae;
    std::shared_ptr<const nn::Refiner> m_refiner;
    Task m_task;
    Tensor m_fullA, m_fullB, m_workA,
        m_workB;  // first and last given picture, [1, 3, H, W], when there is a refiner
};

}  // namespace

KlSpace::KlSpace(std::shared_ptr<const nn::AutoencoderKL> vae, std::shared_ptr<const nn::Refiner> refiner)
    : m_vae(std::move(vae)), m_refiner(std::move(refiner)) {}

std::unique_ptr<Scene> KlSpace::encode(const Task& task, const Step& step) {
    return std::make_unique<KlScene>(m_vae, m_refiner, task, step);
}

EncodedClip KlSpace::encodeClip(const std::vector<engine::Picture>& frames, int first, int last) {
    const auto device = m_vae->quant_conv.weight->device();
    const auto latentOf = [&](const Tensor& pixels) {  // [1, 3, H, W] in -1..1 -> [1, C, h, w]
        return m_vae->encode(pixels.to(device)).mean.to(at::kFloat) * m_vae->config().scaling_factor;
    };
    EncodedClip clip;
    clip.first = first, clip.last = last;
    clip.references = latentOf(at::zeros({1, 3, frames.at(0).height, frames[0].width}));
    std::vector<Tensor> latents;
    for (const auto& frame : frames) latents.push_back(latentOf(toTensor(frame).unsqueeze(0) * 2 - 1));
    clip.latents = at::stack(latents, 2);
    return clip;
}

Tensor KlSpace::conditionOf(const EncodedClip& clip, const std::vector<int>& given) const {
    const auto& z = clip.latents;
    const Tensor mask = maskOf(given, int(z.size(2)), z.size(3), z.size(4)).to(z.device());
    return at::cat({mask, clip.references.unsqueeze(2) * mask + z * (1 - mask)}, 1);
}

Tensor resized(const Tensor& picture, int height, int width) {
    if (picture.size(2) == height && picture.size(3) == width) return picture;
    return at::_upsample_bicubic2d_aa(picture, {height, width}, false);
}

}  // namespace seine::latent
