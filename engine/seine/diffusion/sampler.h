// The denoising loop: DDPM (variance FIXED_LARGE), DDIM, the multistep samplers, and the anchored sampler
// that starts from a noised interpolation of the given frames and keeps them pinned; classifier-free guidance
// with rescaling, in an interval of the noise. Nothing is computed twice that is the same in every step, and
// the loop never waits for the device. Thread safety: one thread a call.
#pragma once

#include <cmath>
#include <functional>
#include <stop_token>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/torch.h"

namespace seine::diffusion {

/// input [B, C + K, F, h, w], timesteps [B] -> prediction [B, C, F, h, w]
using Denoiser = std::function<Tensor(const Tensor& input, const Tensor& timesteps)>;

struct Job {
    Denoiser denoiser;  // takes a batch of 2 (conditional, unconditional) in guided steps, else of 1
    Plan plan;
    Prediction prediction = Prediction::Epsilon;
    Method method = Method::Ddim;
    double guidance = 1, guidanceRescale = 0;  // 1: not guided
    /// Timesteps between which guidance is used (Kynkaanniemi 2024, arXiv 2404.07724): above them it takes
    /// variety, below them it changes little; steps outside cost half.
    double guidedFrom = INFINITY, guidedTo = 0;
    double clamp = 0;        // of predicted latents; 0: none
    double eta = 0;          // of DDIM
    Tensor noise;            // [1, C, F, h, w] the start
    Tensor condition;        // [1, K, F, h, w]
    Tensor known;            // [1, C, F, h, w] latents of the given frames; for Anchored
    std::vector<int> given;  // frames, ascending
    std::function<Tensor(std::size_t step)> freshNoise;  // like `noise`; for DDPM and eta > 0
    std::function<void(int done, int total)> progress;   // after every step
    std::stop_token stop;
};

bool isGuided(const Job& job, const Step& step);

/// The denoised latents [1, C, F, h, w], float32. Throws Cancelled when stopped, polled before every step.
Tensor sample(const Job& job);

/// u + scale (c - u) of prediction [2, ...] = [conditional, unconditional]; then towards the deviation of the
/// conditional by `rescale` (0: not at all). -> [1, ...]
Tensor guided(const Tensor& prediction, double scale, double rescale);

}  // namespace seine::diffusion
