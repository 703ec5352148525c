#include "tests/bench/step/plain_unet.h"

#include <cmath>

namespace plain {

using at::Tensor;

namespace {

Tensor toFrames(const Tensor& x) {  // [B, C, F, H, W] -> [B F, C, H, W]
    return x.transpose(1, 2).flatten(0, 1).contiguous();
}

Tensor toClips(const Tensor& x, std::int64_t frames) {  // and back
    return x.unflatten(0, {x.size(0) / frames, frames}).transpose(1, 2).contiguous();
}

Tensor heads(const Tensor& x, std::int64_t count) {  // [N, L, C] -> [N, heads, L, d]
    return x.unflatten(-1, {count, x.size(-1) / count}).transpose(1, 2);
}

Tensor fused(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)
    return at::scaled_dot_product_attention(q, k, v, {}, 0.0, false, scale);
#else
    return at::matmul((at::matmul(q, k.transpose(-1, -2)) * scale).softmax(-1), v);
#endif
}

/// T5's bucket of key - query: 32 buckets, both directions, distances beyond 32 together.
Tensor buckets(std::int64_t frames, at::Device device) {
    const Tensor place = at::arange(frames);
    const Tensor n = -(place.unsqueeze(0) - place.unsqueeze(1));
    const Tensor side = (n < 0).to(at::kLong) * 16, size = n.abs();
    const Tensor far =
        8 + ((size.to(at::kFloat).clamp_min(1) / 8).log() / std::log(32.0 / 8.0) * 8).to(at::kLong);
    return (side + at::where(size < 8, size, far.clamp_max(15))).to(device);
}

Tensor rotated(const Tensor& x) {  // [N, heads, F, d], the first 32 dimensions in interleaved pairs
    const auto frames = x.size(2), turned = std::min<std::int64_t>(32, x.size(3));
    const auto options = x.options();
    const Tensor frequency = at::pow(10000.0, -at::arange(0, turned, 2, options) / double(turned));
    const Tensor angle = (at::arange(frames, options).unsqueeze(1) * frequency).repeat_interleave(2, -1);
    const Tensor part = x.narrow(3, 0, turned), pairs = part.unflatten(-1, {turned / 2, 2});
    const Tensor half = at::stack({-pairs.select(-1, 1), pairs.select(-1, 0)}, -1).flatten(-2);
    return at::cat({part * angle.cos() + half * angle.sin(), x.narrow(3, turned, x.size(3) - turned)}, -1);
}

}  // namespace

UNet::UNet(seine::nn::UNet3DConditionModel& network, at::Device device, at::ScalarType type)
    : m_config(network.config()), m_type(type) {
    network.visit([&](const std::string& name, seine::nn::Parameter& p) {
        m_weights[name] = p.value.to(device, type).contiguous();
    });
}

Tensor UNet::conv(const Tensor& x, const std::string& name, int stride, int padding) const {
    const Tensor y = at::conv2d(toFrames(x), at(name + ".weight"), at(name + ".bias"), {stride, stride},
                                {padding, padding});
    return toClips(y, x.size(2));
}

Tensor UNet::linear(const Tensor& x, const std::string& name) const {
    return at::linear(x, at(name + ".weight"), has(name + ".bias") ? at(name + ".bias") : Tensor());
}

Tensor UNet::norm(const Tensor& x, const std::string& name, double epsilon) const {
    return at::group_norm(x, m_config.norm_num_groups, at(name + ".weight"), at(name + ".bias"), epsilon);
}

Tensor UNet::layerNorm(const Tensor& x, const std::string& name) const {
    return at::layer_norm(x, {x.size(-1)}, at(name + ".weight"), at(name + ".bias"), 1e-5);
}

Tensor UNet::resnet(const Tensor& x, const Tensor& time, const std::string& name) const {
    Tensor h = conv(at::silu(norm(x, name + ".norm1", m_config.norm_eps)), name + ".conv1", 1, 1);
    h = h + linear(time, name + ".time_emb_proj").unsqueeze(-1).unsqueeze(-1).unsqueeze(-1);
    h = conv(at::silu(norm(h, name + ".norm2", m_config.norm_eps)), name + ".conv2", 1, 1);
    return (has(name + ".conv_shortcut.weight") ? conv(x, name + ".conv_shortcut", 1, 0) : x) + h;
}

Tensor UNet::attention(const Tensor& x, const Tensor& source, const std::string& name,
                       std::int64_t count) const {
    const Tensor q = heads(linear(x, name + ".to_q"), count),
                 k = heads(linear(source, name + ".to_k"), count),
                 v = heads(linear(source, name + ".to_v"), count);
    const Tensor y = fused(q, k, v, 1 / std::sqrt(double(q.size(-1))));
    return linear(y.transpose(1, 2).flatten(2), name + ".to_out.0");
}

Tensor UNet::temporal(const Tensor& x, std::int64_t frames, const std::string& name,
                      std::int64_t count) const {
    const auto n = x.size(0), l = x.size(1), c = x.size(2), b = n / frames;
    const Tensor sites = x.view({b, frames, l, c}).transpose(1, 2).reshape({b * l, frames, c});
    Tensor q = heads(linear(sites, name + ".to_q"), count), k = heads(linear(sites, name + ".to_k"), count);
    const Tensor v = heads(linear(sites, name + ".to_v"), count);
    q = rotated(q * (1 / std::sqrt(double(q.size(-1))))), k = rotated(k);
    const Tensor bias = at::embedding(at(name + ".time_rel_pos_bias.relative_attention_bias.weight"),
                                      buckets(frames, x.device()))
                            .permute({2, 0, 1});
    const Tensor scores = at::matmul(q, k.transpose(-1, -2)) + bias;
    const Tensor y = at::matmul(scores.softmax(-1), v).transpose(1, 2).flatten(2);
    const Tensor out = linear(y, name + ".to_out.0");
    return out.view({b, l, frames, c}).transpose(1, 2).reshape({n, l, c});
}

Tensor UNet::transformer(const Tensor& clip, const Tensor& text, const std::string& name,
                         std::int64_t count) const {
    const auto frames = clip.size(2);
    const Tensor x = toFrames(clip);
    const auto n = x.size(0), c = x.size(1), height = x.size(2), width = x.size(3);
    const Tensor words = text.repeat_interleave(frames, 0);
    Tensor h =
        at::conv2d(norm(x, name + ".norm", 1e-6), at(name + ".proj_in.weight"), at(name + ".proj_in.bias"));
    h = h.permute({0, 2, 3, 1}).reshape({n, height * width, c});
    const std::string block = name + ".transformer_blocks.0";
    Tensor normed = layerNorm(h, block + ".norm1");
    h = attention(normed, normed, block + ".attn1", count) + h;
    h = attention(layerNorm(h, block + ".norm2"), words, block + ".attn2", count) + h;
    h = temporal(layerNorm(h, block + ".norm_temp"), frames, block + ".attn_temp", count) + h;
    const auto both = linear(layerNorm(h, block + ".norm3"), block + ".ff.net.0.proj").chunk(2, -1);
    h = linear(both[0] * at::gelu(both[1]), block + ".ff.net.2") + h;
    h = h.view({n, height, width, c}).permute({0, 3, 1, 2}).contiguous();
    h = at::conv2d(h, at(name + ".proj_out.weight"), at(name + ".proj_out.bias"));
    return toClips(h + x, frames);
}

Tensor UNet::operator()(const Tensor& sample, const Tensor& timesteps, const Tensor& words) const {
    const auto& channels = m_config.block_out_channels;
    const auto levels = int(channels.size()), layers = int(m_config.layers_per_block);
    const Tensor text = words.to(m_type);
    const auto half = channels[0] / 2;
    const auto options = sample.options().dtype(m_type == at::kDouble ? at::kDouble : at::kFloat);
    const Tensor frequency = at::exp(at::arange(half, options) * (-std::log(10000.0) / double(half)));
    const Tensor angle = timesteps.to(options).unsqueeze(1) * frequency;
    Tensor time = linear(at::cat({angle.cos(), angle.sin()}, 1).to(m_type), "time_embedding.linear_1");
    time = at::silu(linear(at::silu(time), "time_embedding.linear_2"));

    const auto name = [](const std::string& stage, int i, const std::string& part, int j) {
        return stage + "." + std::to_string(i) + "." + part + "." + std::to_string(j);
    };
    Tensor h = conv(sample.to(m_type), "conv_in", 1, 1);
    std::vector<Tensor> skips = {h};
    for (int i = 0; i < levels; ++i) {
        for (int j = 0; j < layers; ++j) {
            h = resnet(h, time, name("down_blocks", i, "resnets", j));
            if (m_config.down_attention[std::size_t(i)])
                h = transformer(h, text, name("down_blocks", i, "attentions", j),
                                m_config.heads[std::size_t(i)]);
            skips.push_back(h);
        }
        if (i + 1 < levels) {
            h = conv(h, "down_blocks." + std::to_string(i) + ".downsamplers.0.conv", 2, 1);
            skips.push_back(h);
        }
    }
    h = resnet(h, time, "mid_block.resnets.0");
    h = transformer(h, text, "mid_block.attentions.0", m_config.heads.back());
    h = resnet(h, time, "mid_block.resnets.1");
    for (int i = 0; i < levels; ++i) {
        for (int j = 0; j <= layers; ++j) {
            h = resnet(at::cat({h, skips.back()}, 1), time, name("up_blocks", i, "resnets", j));
            skips.pop_back();
            if (m_config.up_attention[std::size_t(i)])
                h = transformer(h, text, name("up_blocks", i, "attentions", j),
                                m_config.heads[std::size_t(levels - 1 - i)]);
        }
        if (i + 1 < levels) {
            const auto size = skips.back().sizes();
            h = toClips(at::upsample_nearest2d(toFrames(h), {size[3], size[4]}), h.size(2));
            h = conv(h, "up_blocks." + std::to_string(i) + ".upsamplers.0.conv", 1, 1);
        }
    }
    return conv(at::silu(norm(h, "conv_norm_out", m_config.norm_eps)), "conv_out", 1, 1);
}

}  // namespace plain
