// The denoiser of SEINE (arXiv 2310.20700; UNet3DConditionModel of its code): Stable Diffusion's UNet with
// every convolution applied to each frame and temporal attention in every transformer block. The published
// network and the draft model are the same class with different configurations. Thread safety: as Module;
// calls only read.
#pragma once

#include "engine/seine/nn/unet_blocks.h"
#include "engine/seine/settings.h"

namespace seine::nn {

struct UNetConfig {
    std::int64_t in_channels = 9, out_channels = 4;
    std::vector<std::int64_t> block_out_channels = {320, 640, 1280, 1280};
    std::vector<std::int64_t> heads = {8, 8, 8, 8};  // a block; "attention_head_dim" of the files
    std::vector<bool> down_attention = {true, true, true, false}, up_attention = {false, true, true, true};
    std::int64_t layers_per_block = 2;
    std::int64_t cross_attention_dim = 768;
    std::int64_t norm_num_groups = 32;
    double norm_eps = 1e-5;
    bool flip_sin_to_cos = true;
    std::int64_t freq_shift = 0;

    /// From unet/config.json. Throws seine::Error for settings this network does not have.
    static UNetConfig from(const Settings& settings);
};

/// What the text contributes: keys and values of every cross-attention, the same in every step.
using TextStates = std::vector<TextKeys>;

class UNet3DConditionModel : public Module {
 public:
    explicit UNet3DConditionModel(UNetConfig config);

    /// text [B, M, cross_attention_dim], to be computed once a clip.
    TextStates prepareText(const Tensor& text) const;
    /// sample [B, in, F, H, W], timesteps [B] float, text of the same batch -> [B, out, F, H, W]
    Tensor operator()(const Tensor& sample, const Tensor& timesteps, const TextStates& text) const {
        return whole(sample, timesteps, text, nullptr);
    }

    /// What the depths of the network made of a sample: it changes slowly from step to step (DeepCache, arXiv
    /// 2312.00858).
    struct Depths {
        Tensor state;  // [B F, C, H, W] what comes into the last layer on the way up
    };
    /// The same as the call, and the depths for the steps after it.
    Tensor keeping(Depths& depths, const Tensor& sample, const Tensor& timesteps,
                   const TextStates& text) const {
        return whole(sample, timesteps, text, &depths);
    }
    /// First convolution and last layer alone, with the depths of a step before: an approximation.
    Tensor shallow(const Depths& depths, const Tensor& sample, const Tensor& timesteps,
                   const TextStates& text) const;

    const UNetConfig& config() const { return m_config; }
    /// In training: keep only the inputs of each layer and compute the rest again on the way back, a third
    /// slower in a fraction of the memory. Needs a `sample` that requires a gradient.
    void setRecomputing(bool on) { m_isRecomputing = on; }
    at::ScalarType type() const { return conv_in.weight->scalar_type(); }

    struct TimestepEmbedding : Module {
        TimestepEmbedding(Slot slot, std::int64_t in, std::int64_t out);
        Linear linear_1, linear_2;
    };

    Conv2d conv_in;
    TimestepEmbedding time_embedding;
    List<Stage> down_blocks;
    Stage mid_block;
    List<Stage> up_blocks;
    GroupNorm conv_norm_out;
    Conv2d conv_out;

 private:
    UNetConfig m_config;
    bool m_isRecomputing = false;

    void addStages();
    Tensor whole(const Tensor& sample, const Tensor& timesteps, const TextStates& text, Depths* depths) const;
    Tensor first(const Tensor& sample) const;         // [B, in, F, H, W] -> [B F, C0, H, W]
    Tensor embedTime(const Tensor& timesteps) const;  // [B] -> [B, 4 C0], after the last SiLU
};

}  // namespace seine::nn
