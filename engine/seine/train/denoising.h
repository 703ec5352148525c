// The lesson of one clip: noise its latents to a random timestep, let the network say what was added
// (epsilon) or the velocity (v), and weigh the error by min-SNR (arXiv 2303.09556). All randomness is a
// function of a seed and the step, so an interrupted run repeats nothing and loses nothing. Thread safety:
// one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/train/optimizer.h"

namespace seine::train {

struct Lesson {
    Tensor latents;    // [1, C, F, h, w] of the true clip
    Tensor condition;  // [1, K, F, h, w] what the denoiser sees beside the noisy latent, mask first
    Tensor text;       // [1, L, D] states of the caption
};

struct DenoisingOptions {
    OptimizerOptions optimizer;
    double minSnr = 5;         // 0: every timestep weighs the same
    double textDropout = .12;  // share of lessons with the empty text, which guidance needs
    std::uint64_t seed = 0;
};

/// What a timestep's squared error is multiplied by.
double lessonWeight(double alphaBar, diffusion::Prediction prediction, double minSnr);

class DenoiserTrainer {
 public:
    /// The network's weights are float32; `emptyText` [1, L, D]. The trainer owns the weights until finish().
    DenoiserTrainer(nn::UNet3DConditionModel& network, const diffusion::Schedule& schedule, Tensor emptyText,
                    const DenoisingOptions& options);

    struct Result {
        double loss, plainLoss;  // weighted, and the mean squared error
        double gradient;         // norm before clipping
    };
    /// One step of the optimizer; lessons of one size are learnt one after the other and their gradients
    /// averaged.
    Result step(const std::vector<Lesson>& lessons);
    int stepsDone() const { return m_optimizer->stepsDone(); }

    /// Writes a checkpoint to a temporary name, then renames it. Throws Error when the disk refuses.
    void save(const std::string& path) const;
    /// Throws Error when the checkpoint is damaged, of another network, or was made with other options.
    void resume(const std::string& path);
    /// Puts the averaged weights into the network and gives it back for inference.
    void finish();

 private:
    std::string fingerprint() const;
    Tensor predict(const Tensor& input, double timestep, const Tensor& text);

    nn::UNet3DConditionModel& m_network;
    diffusion::Schedule m_schedule;
    Tensor m_emptyText;
    DenoisingOptions m_options;
    std::vector<nn::Parameter*> m_parameters;
    std::vector<Tensor> m_leaves;
    std::unique_ptr<Optimizer> m_optimizer;
};

}  // namespace seine::train
