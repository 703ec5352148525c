// A model folder in diffusers' layout, read but not loaded: model_index.json and the parts unet/,
// text_encoder/, tokenizer/, scheduler/, then vae/ (published latents) or motion_autoencoder/ (the draft's),
// and clip/ and refiner/ where there are any. A file seine.pt or seine.safetensors (in the folder or in
// unet/) makes it the published SEINE beside Stable Diffusion's parts. Thread safety: a value; immutable
// after reading.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "engine/seine/diffusion/schedule.h"
#include "engine/seine/generator.h"
#include "engine/seine/nn/clip.h"
#include "engine/seine/nn/unet.h"
#include "engine/seine/nn/vae.h"
#include "engine/seine/weights/archive.h"

namespace seine {

/// How the folder asks to be sampled where a request leaves it open.
struct SamplingDefaults {
    Sampler sampler = Sampler::Ddim;
    int steps = 50;
    double guidance = 1;
    int anchorStart = 700;                  // timestep at which the anchored sampler begins
    double guidedFrom = 1e9, guidedTo = 0;  // timesteps between which guidance is used
    double noise = 1;                       // deviation of the noise that a path without chance begins with
    bool isFast = false;
};

/// "ddim", "ddpm", "dpm++", "unipc", "anchored"; none for any other word.
std::optional<Sampler> samplerNamed(const std::string& word);

struct ModelFolder {
    std::filesystem::path path;
    ModelInfo info;
    SamplingDefaults defaults;
    diffusion::Schedule schedule;
    nn::UNetConfig unet;
    nn::ClipTextConfig text;
    std::shared_ptr<const weights::Archive> unetWeights, textWeights;
    // of the published latents
    std::optional<nn::VaeConfig> vae;
    std::shared_ptr<const weights::Archive> vaeWeights, refinerWeights;
    // of the criteria
    std::optional<nn::ClipVisionConfig> vision;
    std::int64_t projection = 0;
    std::shared_ptr<const weights::Archive> clipWeights;

    /// Reads all configurations and opens all weights. Throws Error naming what is missing or does not fit.
    static ModelFolder read(const std::filesystem::path& path);
};

}  // namespace seine
