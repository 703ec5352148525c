#include "engine/seine/nn/vae.h"

#include "engine/seine/nn/kernels_cuda.h"

#include <algorithm>
#include <cmath>

namespace seine::nn {

namespace {

constexpr double kEpsilon = 1e-6;

}  // namespace

VaeConfig VaeConfig::from(const Settings& s) {
    VaeConfig c;
    c.in_channels = s.integer("in_channels", 3);
    c.out_channels = s.integer("out_channels", 3);
    c.latent_channels = s.integer("latent_channels");
    c.block_out_channels = s.integers("block_out_channels");
    c.layers_per_block = s.count("layers_per_block", kMostLayers);
    c.norm_num_groups = s.integer("norm_num_groups", 32);
    c.scaling_factor = s.number("scaling_factor", 0.18215);
    if (c.block_out_channels.empty() || c.block_out_channels.size() > kMostLayers)
        s.refuse("block_out_channels", "has an impossible length");
    for (const auto channels : c.block_out_channels) {
        if (channels == 0 || channels > kMostChannels || c.norm_num_groups == 0 ||
            channels % c.norm_num_groups) {
            s.refuse("block_out_channels",
                     "holds " + std::to_string(channels) + ", which the groups do not divide");
        }
    }
    if (!(c.scaling_factor > 0)) s.refuse("scaling_factor", "should be positive");
    s.require("act_fn", "silu");
    s.require("use_quant_conv", true);
    s.require("use_post_quant_conv", true);
    return c;
}

ResnetBlock2D::ResnetBlock2D(Slot place, std::int64_t in, std::int64_t out, std::int64_t groups)
    : Module(std::move(place)),
      norm1(slot("norm1"), groups, in, kEpsilon),
      conv1(slot("conv1"), in, out, 3, {.padding = 1}),
      norm2(slot("norm2"), groups, out, kEpsilon),
      conv2(slot("conv2"), out, out, 3, {.padding = 1}),
      conv_shortcut(in == out ? nullptr : std::make_unique<Conv2d>(slot("conv_shortcut"), in, out, 1)) {}

Tensor ResnetBlock2D::operator()(const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && cuda::suitsNorm(conv1.weight.shape[0], 1)) {
        const Tensor first = conv1.withoutBias(norm1.activated(x));
        const Tensor shift = conv1.bias->value.unsqueeze(0).expand({x.size(0), -1}).contiguous();
        Tensor sum = conv2.withoutBias(norm2.activated(first, 1, shift));
        if (conv_shortcut) {
            conv_shortcut->addInto(sum, x, conv2.bias->value);
        } else {
            cuda::addInto(sum, x, conv2.bias->value);
        }
        return sum;
    }
#endif
    const Tensor h = conv2(norm2.activated(conv1(norm1.activated(x))));
    return (conv_shortcut ? (*conv_shortcut)(x) : x) + h;
}

VaeAttention::VaeAttention(Slot place, std::int64_t channels, std::int64_t groups)
    : Module(std::move(place)),
      group_norm(slot("group_norm"), groups, channels, kEpsilon),
      to_q(slot("to_q"), channels, channels),
      to_k(slot("to_k"), channels, channels),
      to_v(slot("to_v"), channels, channels),
      to_out(slot("to_out")) {
    to_out.add(channels, channels);
}

Tensor VaeAttention::operator()(const Tensor& x) const {
    const auto n = x.size(0), c = x.size(1), h = x.size(2), w = x.size(3);
    const Tensor tokens = group_norm(x).permute({0, 2, 3, 1}).reshape({n, h * w, c});  // [N, H W, C]
    const auto one = [](const Tensor& t) { return splitHeads(t, 1); };
    const double scale = 1.0 / std::sqrt(double(c));
    const Tensor mixed = to_out[0](attend(one(to_q(tokens)), one(to_k(tokens)), one(to_v(tokens)), scale));
    return x + mixed.view({n, h, w, c}).permute({0, 3, 1, 2});
}

VaeStage::Resampler::Resampler(Slot place, std::int64_t channels, ConvOptions options)
    : Module(std::move(place)), conv(slot("conv"), channels, channels, 3, options) {}

VaeStage::VaeStage(Slot place, const Plan& plan)
    : Module(std::move(place)),
      attentions(slot("attentions")),
      resnets(slot("resnets")),
      downsamplers(slot("downsamplers")),
      upsamplers(slot("upsamplers")) {
    for (std::int64_t i = 0; i < plan.layers; ++i) resnets.add(i ? plan.out : plan.in, plan.out, plan.groups);
    if (plan.attention) attentions.add(plan.out, plan.groups);
    if (plan.down) downsamplers.add(plan.out, ConvOptions{.stride = 2});
    if (plan.up) upsamplers.add(plan.out, ConvOptions{.padding = 1});
}

Tensor VaeStage::operator()(Tensor x) const {
    for (std::size_t i = 0; i < resnets.size(); ++i) {
        x = resnets[i](x);
        if (i < attentions.size()) x = attentions[i](x);
    }
    // The encoder's stride-2 convolution sees one more row and column at the far sides only.
    if (!downsamplers.empty()) x = downsamplers[0].conv(at::constant_pad_nd(x, {0, 1, 0, 1}));
    if (!upsamplers.empty()) {
        x = upsamplers[0].conv(at::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}));
    }
    return x;
}

VaeHalf::VaeHalf(Slot place, const VaeConfig& config, bool isEncoder)
    : Module(std::move(place)),
      conv_in(slot("conv_in"), isEncoder ? config.in_channels : config.latent_channels,
              isEncoder ? config.block_out_channels.front() : config.block_out_channels.back(), 3,
              {.padding = 1}),
      blocks(slot(isEncoder ? "down_blocks" : "up_blocks")),
      mid_block(slot("mid_block"), {config.block_out_channels.back(), config.block_out_channels.back(), 2,
                                    config.norm_num_groups, true, false, false}),
      conv_norm_out(slot("conv_norm_out"), config.norm_num_groups,
                    isEncoder ? config.block_out_channels.back() : config.block_out_channels.front(),
                    kEpsilon),
      conv_out(slot("conv_out"),
               isEncoder ? config.block_out_channels.back() : config.block_out_channels.front(),
               isEncoder ? 2 * config.latent_channels : config.out_channels, 3, {.padding = 1}),
      m_encoder(isEncoder) {
    auto channels = config.block_out_channels;
    if (!isEncoder) std::reverse(channels.begin(), channels.end());
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const bool resample = i + 1 < channels.size();
        blocks.add(VaeStage::Plan{channels[i ? i - 1 : 0], channels[i], config.layers_per_block + !isEncoder,
                                  config.norm_num_groups, false, isEncoder && resample,
                                  !isEncoder && resample});
    }
}

Tensor VaeHalf::operator()(Tensor x) const {
    x = conv_in(x.contiguous(at::MemoryFormat::ChannelsLast));
    if (!m_encoder) x = mid_block(x);
    for (std::size_t i = 0; i < blocks.size(); ++i) x = blocks[i](x);
    if (m_encoder) x = mid_block(x);
    return conv_out(conv_norm_out.activated(x));
}

AutoencoderKL::AutoencoderKL(VaeConfig config)
    : encoder(slot("encoder"), config, true),
      decoder(slot("decoder"), config, false),
      quant_conv(slot("quant_conv"), 2 * config.latent_channels, 2 * config.latent_channels, 1),
      post_quant_conv(slot("post_quant_conv"), config.latent_channels, config.latent_channels, 1),
      m_config(std::move(config)) {}

AutoencoderKL::Posterior AutoencoderKL::encode(const Tensor& pictures) const {
    const auto type = quant_conv.weight->scalar_type();
    const auto moments = quant_conv(encoder(pictures.to(type))).chunk(2, 1);
    return {moments[0], moments[1].clamp(-30.0, 20.0)};
}

Tensor AutoencoderKL::decode(const Tensor& latents) const {
    return decoder(post_quant_conv(latents.to(post_quant_conv.weight->scalar_type())));
}

std::string AutoencoderKL::currentName(const std::string& name) {
    static const std::pair<const char*, const char*> renamed[] = {
        {".query.", ".to_q."}, {".key.", ".to_k."}, {".value.", ".to_v."}, {".proj_attn.", ".to_out.0."}};
    if (name.find(".attentions.") == std::string::npos) return name;
    for (const auto& [old, current] : renamed) {
        const auto at = name.find(old);
        if (at != std::string::npos)
            return name.substr(0, at) + current + name.substr(at + std::string(old).size());
    }
    return name;
}

}  // namespace seine::nn
