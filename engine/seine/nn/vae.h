// The autoencoder between pixels and published latents (diffusers' AutoencoderKL): 8 times smaller, 4
// channels. Pictures are [N, 3, H, W] in -1..1, latents [N, 4, H / 8, W / 8] (with four levels), unscaled.
// Thread safety: as Module; calls only read.
#pragma once

#include "engine/seine/nn/attention.h"
#include "engine/seine/settings.h"

namespace seine::nn {

struct VaeConfig {
    std::int64_t in_channels = 3, out_channels = 3, latent_channels = 4;
    std::vector<std::int64_t> block_out_channels = {128, 256, 512, 512};
    std::int64_t layers_per_block = 2, norm_num_groups = 32;
    double scaling_factor = 0.18215;

    /// From vae/config.json. Throws seine::Error for settings this network does not have.
    static VaeConfig from(const Settings& settings);
    /// Pixels a latent cell covers in each direction.
    std::int64_t reduction() const { return std::int64_t(1) << (block_out_channels.size() - 1); }
};

class ResnetBlock2D : public Module {
 public:
    ResnetBlock2D(Slot slot, std::int64_t in, std::int64_t out, std::int64_t groups);
    Tensor operator()(const Tensor& x) const;  // [N, in, H, W] -> [N, out, H, W]

    GroupNorm norm1;
    Conv2d conv1;
    GroupNorm norm2;
    Conv2d conv2;
    std::unique_ptr<Conv2d> conv_shortcut;
};

/// Self-attention with one head over all cells of a picture.
class VaeAttention : public Module {
 public:
    VaeAttention(Slot slot, std::int64_t channels, std::int64_t groups);
    Tensor operator()(const Tensor& x) const;  // [N, C, H, W] -> same

    GroupNorm group_norm;
    Linear to_q, to_k, to_v;
    List<Linear> to_out;
};

/// Residual blocks, perhaps attention between them, perhaps a resampling convolution.
class VaeStage : public Module {
 public:
    struct Plan {
        std::int64_t in, out, layers, groups;
        bool attention = false, down = false, up = false;
    };
    VaeStage(Slot slot, const Plan& plan);
    Tensor operator()(Tensor x) const;

    struct Resampler : Module {
        Resampler(Slot slot, std::int64_t channels, ConvOptions options);
        Conv2d conv;
    };
    List<VaeAttention> attentions;
    List<ResnetBlock2D> resnets;
    List<Resampler> downsamplers, upsamplers;
};

class VaeHalf : public Module {  // the encoder or the decoder
 public:
    VaeHalf(Slot slot, const VaeConfig& config, bool encoder);
    Tensor operator()(Tensor x) const;

    Conv2d conv_in;
    List<VaeStage> blocks;  // "down_blocks" or "up_blocks"
    VaeStage mid_block;
    GroupNorm conv_norm_out;
    Conv2d conv_out;

 private:
    bool m_encoder;
};

class AutoencoderKL : public Module {
 public:
    explicit AutoencoderKL(VaeConfig config);
    struct Posterior {
        Tensor mean, logvar;  // [N, 4, H / 8, W / 8]
    };
    Posterior encode(const Tensor& pictures) const;
    Tensor decode(const Tensor& latents) const;

    const VaeConfig& config() const { return m_config; }
    /// The present name of a tensor that an older checkpoint names differently (mid-block attention).
    static std::string currentName(const std::string& name);

    VaeHalf encoder, decoder;
    Conv2d quant_conv, post_quant_conv;

 private:
    VaeConfig m_config;
};

}  // namespace seine::nn
