// Residual blocks, resampling and the stages (down, middle, up) of the denoiser. Frames are [B F, C, H, W],
// channels-last. Thread safety: as Module.
#pragma once

#include "engine/seine/nn/transformer.h"

namespace seine::nn {

class ResnetBlock3D : public Module {
 public:
    ResnetBlock3D(Slot slot, std::int64_t in, std::int64_t out, std::int64_t timeChannels,
                  std::int64_t groups, double epsilon);
    /// x [B F, in, H, W], time [B, timeChannels] after its SiLU -> [B F, out, H, W]
    Tensor operator()(const Tensor& x, const Tensor& time, std::int64_t frames) const;

    GroupNorm norm1;
    Conv2d conv1;
    Linear time_emb_proj;
    GroupNorm norm2;
    Conv2d conv2;
    std::unique_ptr<Conv2d> conv_shortcut;
};

/// "downsamplers.0.conv", "upsamplers.0.conv"
class Resampler : public Module {
 public:
    Resampler(Slot slot, std::int64_t channels, ConvOptions options);
    Conv2d conv;
};

struct StagePlan {
    std::vector<std::int64_t> in;  // channels that come into each residual block
    std::int64_t channels = 0, timeChannels = 0, textChannels = 0;
    std::int64_t heads = 0;       // of the transformers
    std::int64_t attentions = 0;  // how many residual blocks are followed by a transformer
    std::int64_t groups = 32;
    double epsilon = 1e-5;
    bool down = false, up = false;  // ends with a resampling convolution
};

/// One stage: residual blocks, perhaps transformers, perhaps a resampling convolution.
class Stage : public Module {
 public:
    Stage(Slot slot, const StagePlan& plan);

    List<Transformer3DModel> attentions;
    List<ResnetBlock3D> resnets;
    List<Resampler> downsamplers, upsamplers;
};

}  // namespace seine::nn
