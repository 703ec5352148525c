// The image model's way between two pictures, as a baseline (arXiv 2310.20700, section 4.2, "SD-based"): both
// latents are carried back to the noise that DDIM would have made them from (Song 2020, section 4.3), the two
// noises are interpolated on the sphere, and every frame is denoised by itself. Nothing ties the frames
// together but the noise. Thread safety: one thread a call.
#pragma once

#include "engine/seine/diffusion/sampler.h"

namespace seine::diffusion {

/// The noise [1, C, F, h, w] from which `job` (Ddim, eta 0) would denoise to `latents` [1, C, F, h, w]. Steps
/// are taken without guidance: with it the way back does not exist. job.noise is not read. Throws Cancelled.
Tensor inverted(const Job& job, const Tensor& latents);

/// Latents [1, C, F, h, w] of a whole clip whose first and last frame are given (job.given names just these
/// two, job.known holds them): the frames between, each by itself. Throws Cancelled.
Tensor betweenInvertedEnds(Job job);

/// On the great circle through both, t = 0 .. 1; along the line where they point the same way.
Tensor sphericalMix(const Tensor& from, const Tensor& to, double t);

}  // namespace seine::diffusion
