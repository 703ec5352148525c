#include "engine/seine/nn/count.h"

namespace seine::nn {

namespace {

double elements(const Parameter& p) {
    double count = 1;
    for (const auto extent : p.shape) count *= double(extent);
    return count;
}

double of(const Conv2d& conv, double cells) {
    return 2 * elements(conv.weight) * cells;
}

double of(const Linear& linear, double rows) {
    return 2 * elements(linear.weight) * rows;
}

/// Scores and their mixture: every row looks at `seen` others.
double attention(double rows, double seen, double channels) {
    return 4 * rows * seen * channels;
}

double of(const ResnetBlock3D& block, double cells, double clips) {
    double sum = of(block.conv1, cells) + of(block.conv2, cells) + of(block.time_emb_proj, clips);
    if (block.conv_shortcut) sum += of(*block.conv_shortcut, cells);
    return sum;
}

double of(const SelfAttention& part, double rows, double seen) {
    return of(part.to_q, rows) + of(part.to_k, rows) + of(part.to_v, rows) + of(part.to_out[0], rows) +
           attention(rows, seen, double(part.to_q.weight.shape[0]));
}

double of(const Transformer3DModel& part, const ClipShape& s, double tokens) {
    const auto& block = part.transformer_blocks[0];
    const double rows = double(s.batch * s.frames) * tokens, channels = double(part.proj_in.weight.shape[0]);
    double sum = of(part.proj_in, rows) + of(part.proj_out, rows);
    sum += of(block.attn1, rows, tokens);
    sum += of(block.attn2.to_q, rows) + of(block.attn2.to_out[0], rows) +
           attention(rows, double(s.words), channels);  // keys and values of the words are made once a clip
    sum += of(block.attn_temp, rows, double(s.frames));
    return sum + 2 * rows * 12 * channels * channels;  // the feed-forward: 1 to 8 and 4 to 1
}

double of(const VaeStage& stage, double& cells) {
    double sum = 0;
    for (std::size_t i = 0; i < stage.resnets.size(); ++i) {
        const auto& block = stage.resnets[i];
        sum += of(block.conv1, cells) + of(block.conv2, cells);
        if (block.conv_shortcut) sum += of(*block.conv_shortcut, cells);
        if (i >= stage.attentions.size()) continue;
        const auto& part = stage.attentions[i];
        sum += of(part.to_q, cells) + of(part.to_k, cells) + of(part.to_v, cells) +
               of(part.to_out[0], cells) + attention(cells, cells, double(part.to_q.weight.shape[0]));
    }
    if (!stage.downsamplers.empty()) sum += of(stage.downsamplers[0].conv, cells /= 4);
    if (!stage.upsamplers.empty()) sum += of(stage.upsamplers[0].conv, cells *= 4);
    return sum;
}

double of(const VaeHalf& half, double cells, bool isEncoder) {
    double sum = of(half.conv_in, cells);
    if (!isEncoder) sum += of(half.mid_block, cells);
    for (std::size_t i = 0; i < half.blocks.size(); ++i) sum += of(half.blocks[i], cells);
    if (isEncoder) sum += of(half.mid_block, cells);
    return sum + of(half.conv_out, cells);
}

}  // namespace

double operations(const UNet3DConditionModel& network, const ClipShape& s) {
    const double clips = double(s.batch), frames = double(s.batch * s.frames);
    std::vector<std::pair<std::int64_t, std::int64_t>> sizes = {{s.height, s.width}};
    const auto tokens = [&] { return double(sizes.back().first * sizes.back().second); };
    double sum = of(network.conv_in, frames * tokens()) + of(network.time_embedding.linear_1, clips) +
                 of(network.time_embedding.linear_2, clips);
    const auto addStage = [&](const Stage& stage) {
        for (std::size_t i = 0; i < stage.resnets.size(); ++i) {
            sum += of(stage.resnets[i], frames * tokens(), clips);
            if (i < stage.attentions.size()) sum += of(stage.attentions[i], s, tokens());
        }
    };
    for (std::size_t i = 0; i < network.down_blocks.size(); ++i) {
        const Stage& stage = network.down_blocks[i];
        addStage(stage);
        if (stage.downsamplers.empty()) continue;
        const auto [height, width] = sizes.back();
        sizes.emplace_back((height + 1) / 2, (width + 1) / 2);
        sum += of(stage.downsamplers[0].conv, frames * tokens());
    }
    addStage(network.mid_block);
    for (std::size_t i = 0; i < network.up_blocks.size(); ++i) {
        const Stage& stage = network.up_blocks[i];
        addStage(stage);
        if (stage.upsamplers.empty()) continue;
        sizes.pop_back();
        sum += of(stage.upsamplers[0].conv, frames * tokens());
    }
    return sum + of(network.conv_out, frames * tokens());
}

double encodeOperations(const AutoencoderKL& network, std::int64_t height, std::int64_t width) {
    const double cells = double(height * width), latent = cells / 64;
    return of(network.encoder, cells, true) + of(network.quant_conv, latent);
}

double decodeOperations(const AutoencoderKL& network, std::int64_t height, std::int64_t width) {
    const double latent = double(height * width) / 64;
    return of(network.post_quant_conv, latent) + of(network.decoder, latent, false);
}

double operations(const ClipTextTower& network, std::int64_t words) {
    const auto& tower = network.config().tower;
    const double c = double(tower.hidden_size), wide = double(tower.intermediate_size), rows = double(words);
    return double(tower.layers) * (2 * rows * (4 * c * c + 2 * c * wide) + attention(rows, rows, c));
}

}  // namespace seine::nn
