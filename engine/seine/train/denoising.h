// The lesson of one clip: noise its latents to a random timestep, let the network say what was added
// (epsilon) or the velocity (v), and weigh the error by min-SNR (arXiv 2303.09556). All randomness is a
// function of a seed and the step, so an interrupted run repeats nothing and loses nothing. Thread safety:
// one thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/train/course.h"

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
    int rank = 0;                      // of low-rank changes; 0: all weights learn
    at::ScalarType type = at::kFloat;  // of the computation; what is learnt stays float32
    bool isRecomputing = false;        // gradient checkpointing
    int together = 1;                  // lessons in one pass through the network
    Exchange* exchange = nullptr;      // none: alone
};

/// What a timestep's squared error is multiplied by.
double lessonWeight(double alphaBar, diffusion::Prediction prediction, double minSnr);

class DenoiserTrainer {
 public:
    /// The network's weights are float32; `emptyText` [1, L, D]. The trainer owns the weights until finish().
    DenoiserTrainer(nn::UNet3DConditionModel& network, const diffusion::Schedule& schedule, Tensor emptyText,
                    const DenoisingOptions& options);
    ~DenoiserTrainer();

    struct Result {
        double loss, plainLoss;  // weighted, and the mean squared error
        double gradient;         // norm before clipping
    };
    /// One step of the optimizer: the gradients of all workers' lessons are averaged. Every worker brings
    /// equally many lessons of one size; lesson i of worker r stands at place i * workers + r of the step.
    /// `way`: see Optimizer::step. `poll` is called before each pass and may throw: then nothing was learnt.
    Result step(const std::vector<Lesson>& lessons, std::optional<double> way = {},
                const std::function<void()>& poll = {});
    /// Mean squared error of the averaged weights on lessons at timesteps and with noise that are always the
    /// same for the same lessons; nothing is learnt.
    double examine(const std::vector<Lesson>& lessons);

    int stepsDone() const { return m_course.stepsDone(); }
    Course& course() { return m_course; }
    void save(const std::string& path) const { m_course.save(path); }
    void resume(const std::string& path) { m_course.resume(path); }
    /// Puts the averaged weights into the network and gives it back for inference.
    void finish() { m_course.finish(); }

 private:
    /// Lessons side by side: what goes in, what should come out.
    struct Page {
        Tensor input, target;        // [B, C + K, F, h, w], [B, C, F, h, w]
        Tensor timesteps, text;      // [B], [B, L, D]
        std::vector<double> weight;  // B
    };
    struct Draw {
        double timestep;  // 0..1 of the schedule
        bool wordless;
        Tensor noise;
    };
    Page page(const std::vector<const Lesson*>& lessons, const std::vector<Draw>& draws) const;
    Tensor errors(const Page& page) const;  // [B]

    nn::UNet3DConditionModel& m_network;
    diffusion::Schedule m_schedule;
    Tensor m_emptyText;
    DenoisingOptions m_options;
    Course m_course;
};

}  // namespace seine::train
