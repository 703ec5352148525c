// The transformer of a UNet block: group norm, 1x1 convolution, a block of spatial, text and temporal
// attention with a feed-forward, 1x1 convolution, residual. Frames are [B F, C, H, W] in channels-last
// memory, so that the tokens of the block are the same memory seen as [B F, H W, C]. Thread safety: as
// Module.
#pragma once

#include "engine/seine/nn/attention.h"

namespace seine::nn {

class BasicTransformerBlock : public Module {
 public:
    BasicTransformerBlock(Slot slot, std::int64_t channels, std::int64_t heads, std::int64_t textChannels);
    Tensor operator()(Tensor x, const TextKeys& text, std::int64_t frames) const;  // [B F, L, C]

    SelfAttention attn1;
    LayerNorm norm1;
    CrossAttention attn2;
    LayerNorm norm2;
    TemporalAttention attn_temp;
    LayerNorm norm_temp;
    FeedForward ff;
    LayerNorm norm3;
};

class Transformer3DModel : public Module {
 public:
    Transformer3DModel(Slot slot, std::int64_t channels, std::int64_t heads, std::int64_t textChannels,
                       std::int64_t groups);
    Tensor operator()(const Tensor& x, const TextKeys& text, std::int64_t frames) const;  // [B F, C, H, W]
    TextKeys prepareText(const Tensor& text) const { return transformer_blocks[0].attn2.prepareText(text); }

    GroupNorm norm;
    Conv2d proj_in;
    List<BasicTransformerBlock> transformer_blocks;
    Conv2d proj_out;
};

}  // namespace seine::nn
