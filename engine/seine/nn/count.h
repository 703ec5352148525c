// How many floating-point operations a call takes (a multiplication and an addition are two), from the shapes
// of the weights: what products and convolutions need, which is all but a few thousandths of the work. Thread
// safety: pure functions.
#pragma once

#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"

namespace seine::nn {

struct ClipShape {
    std::int64_t batch = 1, frames = 16, height = 0, width = 0;  // of the latent
    std::int64_t words = 77;
};

double operations(const UNet3DConditionModel& network, const ClipShape& shape);
/// One picture of height x width pixels.
double encodeOperations(const AutoencoderKL& network, std::int64_t height, std::int64_t width);
double decodeOperations(const AutoencoderKL& network, std::int64_t height, std::int64_t width);
double operations(const ClipTextTower& network, std::int64_t words);

}  // namespace seine::nn
