// The Generator: loads every part of a model folder and runs requests through them. Thread safety: as
// Generator.
#pragma once

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/request.h"
#include "engine/seine/step_graph.h"
#include "engine/seine/text/tokenizer.h"

namespace seine {

class Pipeline : public Generator {
 public:
    Pipeline(ModelFolder folder, const LoadOptions& options);

    const ModelInfo& model() const override { return m_folder.info; }
    Clip generate(const Request& request, const FrameSink& sink, const ProgressSink& progress,
                  std::stop_token stop) override;
    using Generator::generate;
    std::vector<float> embedPicture(const engine::Picture& picture) override;
    std::vector<float> embedText(const std::string& text) override;

    // For training: the parts, and where they came from. What the denoiser learns shows in generate() at
    // once.
    const ModelFolder& folder() const { return m_folder; }
    at::Device device() const { return m_device; }
    nn::UNet3DConditionModel& denoiser() { return *m_unet; }
    latent::LatentSpace& space() { return *m_space; }
    Tensor statesOf(const std::string& words) const;  // [1, L, D], on the device

 private:
    class Reporter;

    ModelFolder m_folder;
    int m_threads;
    std::int64_t m_memory;  // as LoadOptions::memory
    at::Device m_device = at::kCPU;
    at::ScalarType m_type = at::kFloat;  // of the denoiser and, on a GPU, of the autoencoder
    std::unique_ptr<nn::UNet3DConditionModel> m_unet;
    std::unique_ptr<StepGraph> m_step;
    std::shared_ptr<nn::AutoencoderKL> m_vae;  // of the published latents; m_space uses it
    std::unique_ptr<nn::ClipTextTower> m_text;
    std::unique_ptr<nn::ClipHeads> m_heads;  // none: the folder measures nothing
    std::unique_ptr<text::Tokenizer> m_tokenizer;
    std::unique_ptr<latent::LatentSpace> m_space;

    void checkModelFits() const;
    void loadUnet();
    void loadText();
    void loadLatentSpace();
    /// How a clip is fitted into the memory, step by step down: everything at once; the branches of guidance
    /// one after the other; on a GPU also text tower and autoencoder out of the way while the denoiser works.
    struct MemoryPlan {
        bool inTwoPasses = false, movesOthers = false;
    };
    MemoryPlan memoryPlan(const PlannedRequest& request) const;
    class MovedAway;
    Tensor tokens(const std::string& text) const;
    nn::TextStates textStates(const Request& request, bool guided) const;
    Tensor denoised(const Request& request, const PlannedRequest& plan, const latent::Scene& scene,
                    const nn::TextStates& text, bool inTwoPasses, Reporter& reporter,
                    const std::stop_token& stop) const;
    void decode(const PlannedRequest& plan, latent::Scene& scene, const Tensor& latents,
                const FrameSink& sink, Reporter& reporter) const;
};

}  // namespace seine
