// The published latent space: every frame through the KL autoencoder on its own. Frames that are not given
// are mid-grey pixels to the encoder; what is encoded is the posterior's mean, times the folder's scaling
// factor. A refiner, where the model folder has one, brings decoded frames to the output size with the pixels
// of the given pictures. Thread safety: as LatentSpace.
#pragma once

#include <map>

#include "engine/seine/latent/latent_space.h"
#include "engine/seine/nn/refiner.h"
#include "engine/seine/nn/vae.h"

namespace seine::latent {

class KlSpace : public LatentSpace {
 public:
    /// `refiner` may be none.
    KlSpace(std::shared_ptr<const nn::AutoencoderKL> vae, std::shared_ptr<const nn::Refiner> refiner);

    int channels() const override { return int(m_vae->config().latent_channels); }
    int conditionChannels() const override { return 1 + channels(); }
    bool anyTime() const override { return false; }
    std::unique_ptr<Scene> encode(const Task& task, const Step& step) override;
    bool isBetweenGiven() const override { return false; }
    EncodedClip encodeClip(const std::vector<engine::Picture>& frames, int first, int last) override;
    Tensor conditionOf(const EncodedClip& clip, const std::vector<int>& given) const override;

 private:
    std::shared_ptr<const nn::AutoencoderKL> m_vae;
    std::shared_ptr<const nn::Refiner> m_refiner;
};

/// [1, 3, height, width] of [1, 3, h, w], antialiased bicubic; the same tensor when the size fits.
Tensor resized(const Tensor& picture, int height, int width);

}  // namespace seine::latent
