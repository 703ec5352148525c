// The noise schedule: 1000 linear betas, perhaps rescaled so that the last step is pure noise, and the ways
// to walk down them in few steps. Paper: Ho 2020, Song 2020 (DDIM); zero terminal SNR: Lin 2023 (arXiv
// 2305.08891). Thread safety: values; immutable.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/seine/settings.h"

namespace seine::diffusion {

enum class Prediction { Epsilon, Velocity };
enum class Method { Ddim, Ddpm, Anchored, DpmSolver, UniPc };

/// One denoising step: the network sees `timestep`; alphaBar is its cumulative product, `next` that of the
/// step after.
struct Step {
    double timestep = 0;
    double alphaBar = 1, next = 1;
    bool last = false;
};
using Plan = std::vector<Step>;  // from noise to picture

class Schedule {
 public:
    /// From scheduler/scheduler_config.json; an absent file's defaults are the published model's.
    static Schedule from(const Settings& settings);
    Schedule();  // the published model's: 1000 betas from 1e-4 to 0.02, epsilon

    /// Steps for "N" (N steps that include the first and the last), "ddimN" (integer stride) or "trailingN"
    /// (from the last step down). Throws seine::Error for other words and for counts that cannot be had.
    Plan plan(const std::string& spacing) const;
    /// N steps in the spacing that the model folder asks for.
    Plan plan(int steps) const { return plan(m_spacing + std::to_string(steps)); }
    /// N steps in the spacing that suits the method: the multistep samplers take theirs from the last step
    /// down, which spares them a long step at the end, where the noise falls fastest.
    Plan plan(int steps, Method method) const {
        const bool isMultistep = method == Method::DpmSolver || method == Method::UniPc;
        return isMultistep ? plan("trailing" + std::to_string(steps)) : plan(steps);
    }
    /// N steps equally spaced from `start` down to start / N.
    Plan planFrom(int start, int steps) const;

    Prediction prediction() const { return m_prediction; }
    const std::vector<double>& alphasCumprod() const { return m_alphasCumprod; }
    const std::vector<double>& betas() const { return m_betas; }
    double clamp() const { return m_clamp; }                      // of predicted latents; 0: none
    double guidanceRescale() const { return m_guidanceRescale; }  // 0: none

 private:
    Schedule(int steps, double first, double last, bool zeroTerminalSnr);
    Plan descending(const std::vector<int>& ascending) const;

    std::vector<double> m_betas, m_alphasCumprod;
    Prediction m_prediction = Prediction::Epsilon;
    std::string m_spacing;
    double m_clamp = 0, m_guidanceRescale = 0;
};

}  // namespace seine::diffusion
