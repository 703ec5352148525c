#include "engine/seine/nn/transformer.h"

namespace seine::nn {

BasicTransformerBlock::BasicTransformerBlock(Slot place, std::int64_t channels, std::int64_t heads,
                                             std::int64_t textChannels)
    : Module(std::move(place)),
      attn1(slot("attn1"), channels, heads),
      norm1(slot("norm1"), channels),
      attn2(slot("attn2"), channels, heads, textChannels),
      norm2(slot("norm2"), channels),
      attn_temp(slot("attn_temp"), channels, heads),
      norm_temp(slot("norm_temp"), channels),
      ff(slot("ff"), channels),
      norm3(slot("norm3"), channels) {}

Tensor BasicTransformerBlock::operator()(Tensor x, const TextKeys& text, std::int64_t frames) const {
    attn1.to_out[0].addInto(x, attn1.mixed(norm1(x)));
    attn2.to_out[0].addInto(x, attn2.mixed(norm2(x), text, frames));
    attn_temp.to_out[0].addInto(x, attn_temp.mixed(norm_temp(x), frames));
    ff.addInto(x, norm3(x));
    return x;
}

Transformer3DModel::Transformer3DModel(Slot place, std::int64_t channels, std::int64_t heads,
                                       std::int64_t textChannels, std::int64_t groups)
    : Module(std::move(place)),
      norm(slot("norm"), groups, channels, 1e-6),
      proj_in(slot("proj_in"), channels, channels, 1),
      transformer_blocks(slot("transformer_blocks")),
      proj_out(slot("proj_out"), channels, channels, 1) {
    transformer_blocks.add(channels, heads, textChannels);
}

Tensor Transformer3DModel::operator()(const Tensor& x, const TextKeys& text, std::int64_t frames) const {
    const auto n = x.size(0), c = x.size(1), h = x.size(2), w = x.size(3);
    Tensor tokens = proj_in(norm(x)).permute({0, 2, 3, 1}).reshape({n, h * w, c});  // [B F, H W, C]
    tokens = transformer_blocks[0](tokens, text, frames);
    Tensor sum = x;
    proj_out.addInto(sum, tokens.view({n, h, w, c}).permute({0, 3, 1, 2}));
    return sum;
}

}  // namespace seine::nn
