// The draft model's latent space: the latent of a frame says how to carry the given pictures to it. A is the
// first given picture, B the last (A again when only one is given); other given frames are told to the
// denoiser through their latents. Any moment can be decoded: latents between two frames are interpolated, so
// in-betweens are the model's own. Thread safety: as LatentSpace.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/latent/motion_settings.h"
#include "engine/seine/nn/motion_autoencoder.h"

namespace seine::latent {

/// What the denoiser sees beside the noisy latent, [1, K, F, h, w]: mask, latents of the given frames (zero
/// elsewhere), both appearances [1, 2 P, h, w], time.
Tensor motionCondition(const Tensor& mask, const Tensor& known, const Tensor& appearances, int first,
                       int last);

/// 0 at A's frame, 1 at B's; before A and after B a frame counts 1/15.
float motionTime(double frame, int a, int b);

class MotionSpace : public LatentSpace {
 public:
    /// Reads config.json and the weights of a folder "motion_autoencoder".
    static std::unique_ptr<MotionSpace> load(const std::filesystem::path& folder);
    MotionSpace(std::shared_ptr<const nn::MotionAutoencoder> network, const MotionSettings& settings);

    int channels() const override { return m_settings.network.latentChannels; }
    int conditionChannels() const override;
    bool anyTime() const override { return true; }
    /// Throws Error when nothing is given: this space has nothing to carry then.
    std::unique_ptr<Scene> encode(const Task& task, const Step& step) override;
    bool isBetweenGiven() const override { return true; }
    EncodedClip encodeClip(const std::vector<engine::Picture>& frames, int first, int last) override;
    Tensor conditionOf(const EncodedClip& clip, const std::vector<int>& given) const override;

 private:
    std::shared_ptr<const nn::MotionAutoencoder> m_network;
    MotionSettings m_settings;
};

}  // namespace seine::latent
