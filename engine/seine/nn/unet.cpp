#include "engine/seine/nn/unet.h"

#include <cmath>

#include "engine/seine/nn/recompute.h"

namespace seine::nn {

namespace {

std::vector<bool> attentionOf(const Settings& settings, const std::string& key, std::size_t blocks,
                              bool lastWithout) {
    std::vector<bool> result;
    for (const auto& name : settings.texts(key, {}))
        result.push_back(name.find("CrossAttn") != std::string::npos);
    if (result.empty()) {
        for (std::size_t i = 0; i < blocks; ++i) result.push_back(i != (lastWithout ? blocks - 1 : 0));
    }
    if (result.size() != blocks)
        settings.refuse(key, "does not name one block for each of block_out_channels");
    return result;
}

/// The network's first convolution and what the body of the constructor needs from an already checked
/// configuration.
StagePlan basicPlan(const UNetConfig& c, std::size_t level) {
    StagePlan plan;
    plan.channels = c.block_out_channels[level];
    plan.timeChannels = 4 * c.block_out_channels[0];
    plan.textChannels = c.cross_attention_dim;
    plan.heads = c.heads[level];
    plan.groups = c.norm_num_groups;
    plan.epsilon = c.norm_eps;
    return plan;
}

/// x [N, C, h, w] at the size of the next finer level, every pixel repeated.
Tensor doubled(const Tensor& x, std::int64_t height, std::int64_t width) {
    const auto n = x.size(0), c = x.size(1), h = x.size(2), w = x.size(3);
    if (!x.is_cuda() || height != 2 * h || width != 2 * w) return at::upsample_nearest2d(x, {height, width});
    const Tensor pixels =
        x.permute({0, 2, 3, 1}).unsqueeze(2).unsqueeze(4);  // a plain copy is several times faster
    return pixels.expand({n, h, 2, w, 2, c}).reshape({n, height, width, c}).permute({0, 3, 1, 2});
}

}  // namespace

UNetConfig UNetConfig::from(const Settings& s) {
    UNetConfig c;
    c.in_channels = s.integer("in_channels");
    c.out_channels = s.integer("out_channels");
    c.block_out_channels = s.integers("block_out_channels");
    const auto blocks = c.block_out_channels.size();
    if (blocks == 0 || blocks > kMostLayers) s.refuse("block_out_channels", "has an impossible length");
    c.layers_per_block = s.count("layers_per_block", kMostLayers);
    c.cross_attention_dim = s.integer("cross_attention_dim");
    c.norm_num_groups = s.integer("norm_num_groups", 32);
    c.norm_eps = s.number("norm_eps", 1e-5);
    c.flip_sin_to_cos = s.flag("flip_sin_to_cos", true);
    c.freq_shift = s.integer("freq_shift", 0);
    const bool list = s.has("attention_head_dim") && s.json().at("attention_head_dim").is_array();
    c.heads = list ? s.integers("attention_head_dim")
                   : std::vector<std::int64_t>(blocks, s.integer("attention_head_dim", 8));
    if (c.heads.size() != blocks) s.refuse("attention_head_dim", "does not match block_out_channels");
    c.down_attention = attentionOf(s, "down_block_types", blocks, true);
    c.up_attention = attentionOf(s, "up_block_types", blocks, false);
    for (std::size_t i = 0; i < blocks; ++i) {
        const auto channels = c.block_out_channels[i];
        if (channels == 0 || channels > kMostChannels || c.heads[i] == 0 || channels % c.heads[i] ||
            c.norm_num_groups == 0 || channels % c.norm_num_groups) {
            s.refuse("block_out_channels",
                     "holds " + std::to_string(channels) + ", which heads and groups do not divide");
        }
    }
    s.require("act_fn", "silu");
    s.require("center_input_sample", false);
    s.require("downsample_padding", 1);
    s.require("mid_block_scale_factor", 1);
    s.require("use_linear_projection", false);
    s.require("dual_cross_attention", false);
    return c;
}

UNet3DConditionModel::TimestepEmbedding::TimestepEmbedding(Slot place, std::int64_t in, std::int64_t out)
    : Module(std::move(place)), linear_1(slot("linear_1"), in, out), linear_2(slot("linear_2"), out, out) {}

UNet3DConditionModel::UNet3DConditionModel(UNetConfig c)
    : conv_in(slot("conv_in"), c.in_channels, c.block_out_channels[0], 3, {.padding = 1}),
      time_embedding(slot("time_embedding"), c.block_out_channels[0], 4 * c.block_out_channels[0]),
      down_blocks(slot("down_blocks")),
      mid_block(slot("mid_block"),
                [&] {
                    StagePlan plan = basicPlan(c, c.block_out_channels.size() - 1);
                    plan.in = {plan.channels, plan.channels};
                    plan.attentions = 1;
                    return plan;
                }()),
      up_blocks(slot("up_blocks")),
      conv_norm_out(slot("conv_norm_out"), c.norm_num_groups, c.block_out_channels[0], c.norm_eps),
      conv_out(slot("conv_out"), c.block_out_channels[0], c.out_channels, 3, {.padding = 1}),
      m_config(std::move(c)) {
    addStages();
}

void UNet3DConditionModel::addStages() {
    const auto& channels = m_config.block_out_channels;
    const auto levels = channels.size();
    const auto layers = m_config.layers_per_block;
    std::vector<std::int64_t> skips = {channels[0]};  // channels of the states that the way up takes back
    std::int64_t last = channels[0];
    for (std::size_t i = 0; i < levels; ++i) {
        StagePlan plan = basicPlan(m_config, i);
        for (std::int64_t j = 0; j < layers; ++j) plan.in.push_back(j ? plan.channels : last);
        plan.attentions = m_config.down_attention[i] ? layers : 0;
        plan.down = i + 1 < levels;
        skips.insert(skips.end(), std::size_t(layers + plan.down), plan.channels);
        last = plan.channels;
        down_blocks.add(plan);
    }
    for (std::size_t i = 0; i < levels; ++i) {
        StagePlan plan = basicPlan(m_config, levels - 1 - i);
        for (std::int64_t j = 0; j <= layers; ++j) {
            plan.in.push_back(last + skips.back());
            skips.pop_back();
            last = plan.channels;
        }
        plan.attentions = m_config.up_attention[i] ? layers + 1 : 0;
        plan.up = i + 1 < levels;
        up_blocks.add(plan);
    }
}

TextStates UNet3DConditionModel::prepareText(const Tensor& text) const {
    TextStates states;
    const Tensor converted = text.to(type());
    const auto addStage = [&](const Stage& stage) {
        for (std::size_t i = 0; i < stage.attentions.size(); ++i) {
            states.push_back(stage.attentions[i].prepareText(converted));
        }
    };
    for (std::size_t i = 0; i < down_blocks.size(); ++i) addStage(down_blocks[i]);
    addStage(mid_block);
    for (std::size_t i = 0; i < up_blocks.size(); ++i) addStage(up_blocks[i]);
    return states;
}

Tensor UNet3DConditionModel::embedTime(const Tensor& timesteps) const {
    const auto half = m_config.block_out_channels[0] / 2;
    const Tensor t = timesteps.to(at::kFloat);
    const Tensor exponent = at::arange(half, t.options()) / double(half - m_config.freq_shift);
    const Tensor angle = t.unsqueeze(1) * at::exp(exponent * -std::log(10000.0));  // [B, C0 / 2]
    const Tensor wave = m_config.flip_sin_to_cos ? at::cat({angle.cos(), angle.sin()}, 1)
                                                 : at::cat({angle.sin(), angle.cos()}, 1);
    const Tensor hidden = at::silu(time_embedding.linear_1(wave.to(type())));
    return at::silu(time_embedding.linear_2(hidden));
}

Tensor UNet3DConditionModel::first(const Tensor& sample) const {
    const Tensor h = sample.to(type()).transpose(1, 2).flatten(0, 1);
    return conv_in(h.contiguous(at::MemoryFormat::ChannelsLast));
}

Tensor UNet3DConditionModel::shallow(const Depths& depths, const Tensor& sample, const Tensor& timesteps,
                                     const TextStates& text) const {
    const auto b = sample.size(0), frames = sample.size(2);
    const Stage& stage = up_blocks[up_blocks.size() - 1];
    const std::size_t last = stage.resnets.size() - 1;
    Tensor h = at::cat({depths.state, first(sample)}, 1);
    h = stage.resnets[last](h, embedTime(timesteps), frames);
    if (last < stage.attentions.size()) h = stage.attentions[last](h, text.back(), frames);
    h = conv_out(conv_norm_out.activated(h, frames));
    return h.unflatten(0, {b, frames}).transpose(1, 2);
}

Tensor UNet3DConditionModel::whole(const Tensor& sample, const Tensor& timesteps, const TextStates& text,
                                   Depths* depths) const {
    const auto b = sample.size(0), frames = sample.size(2);
    const Tensor time = embedTime(timesteps);
    std::size_t cross = 0;  // the text states are in the order of use
    const bool recomputing = m_isRecomputing && c10::GradMode::is_enabled();
    const auto layer = [&](const Stage& stage, std::size_t j, const Tensor& x) {
        const bool attends = j < stage.attentions.size();
        const TextKeys keys = attends ? text.at(cross++) : TextKeys{};
        const auto run = [&stage, j, frames, attends](const std::vector<Tensor>& in) {
            const Tensor h = stage.resnets[j](in[0], in[1], frames);
            return attends ? stage.attentions[j](h, {in[2], in[3]}, frames) : h;
        };
        const std::vector<Tensor> in =
            attends ? std::vector<Tensor>{x, time, keys.keys, keys.values} : std::vector<Tensor>{x, time};
        return recomputing ? recomputed(run, in) : run(in);
    };
    Tensor h = first(sample);  // [B F, C, H, W]
    std::vector<Tensor> skips = {h};
    for (std::size_t i = 0; i < down_blocks.size(); ++i) {
        const Stage& stage = down_blocks[i];
        for (std::size_t j = 0; j < stage.resnets.size(); ++j) skips.push_back(h = layer(stage, j, h));
        if (!stage.downsamplers.empty()) skips.push_back(h = stage.downsamplers[0].conv(h));
    }
    h = mid_block.resnets[1](layer(mid_block, 0, h), time, frames);
    for (std::size_t i = 0; i < up_blocks.size(); ++i) {
        const Stage& stage = up_blocks[i];
        for (std::size_t j = 0; j < stage.resnets.size(); ++j) {
            if (depths && skips.size() == 1) depths->state = h;
            h = at::cat({h, skips.back()}, 1);
            skips.pop_back();
            h = layer(stage, j, h);
        }
        if (!stage.upsamplers.empty()) {
            const auto size = skips.back().sizes();  // sizes may be odd: the skip's is the target
            h = stage.upsamplers[0].conv(doubled(h, size[2], size[3]));
        }
    }
    h = conv_out(conv_norm_out.activated(h, frames));
    return h.unflatten(0, {b, frames}).transpose(1, 2);
}

}  // namespace seine::nn
