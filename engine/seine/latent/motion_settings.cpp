#include "engine/seine/latent/motion_settings.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace seine::latent {
namespace {

template <std::size_t N>
std::array<int, N> positive(const Settings& config, const std::string& key,
                            const std::array<int, N>& fallback) {
    const auto values = config.integers(key, std::vector<std::int64_t>(fallback.begin(), fallback.end()));
    if (values.size() != N) config.refuse(key, "must have " + std::to_string(N) + " entries");
    std::array<int, N> result;
    for (std::size_t i = 0; i < N; ++i) {
        if (values[i] < 1 || values[i] > 65536) config.refuse(key, "must be positive");
        result[i] = int(values[i]);
    }
    return result;
}

int positive(const Settings& config, const std::string& key, int fallback) {
    const std::int64_t value = config.integer(key, fallback);
    if (value < 1 || value > 65536) config.refuse(key, "must be positive");
    return int(value);
}

Weighing weighingFrom(const Settings& config) {
    Weighing w;
    w.logitScale = config.number("logit_scale", w.logitScale);
    if (!(w.logitScale > 0)) config.refuse("logit_scale", "must be positive");
    w.paintBias = config.number("synthesis_bias", w.paintBias);
    w.blur = int(std::min<std::int64_t>(config.integer("weight_blur", w.blur), 65536));
    if (w.blur > 0 && w.blur % 2 == 0) config.refuse("weight_blur", "must be odd");
    w.blurPasses = int(std::min<std::int64_t>(config.integer("weight_blur_passes", w.blurPasses), 100));
    const std::string filter = config.text("interpolation", "bilinear");
    if (filter != "bilinear" && filter != "bicubic")
        config.refuse("interpolation", "is not known: " + filter);
    if (filter == "bicubic") w.filter = ComposeOptions::Filter::Bicubic;
    return w;
}

}  // namespace

MotionSettings MotionSettings::from(const Settings& config) {
    MotionSettings s;
    nn::MotionConfig& n = s.network;
    config.require("downscale", 8);
    config.require("feature_padding", "border");
    for (const char* epsilon : {"group_norm_eps", "batch_norm_eps"}) config.require(epsilon, 1e-5);
    n.latentChannels = positive(config, "latent_channels", n.latentChannels);
    n.appearanceChannels = positive(config, "appearance_channels", n.appearanceChannels);
    n.latentBound = config.number("latent_bound", n.latentBound);
    if (!(n.latentBound > 0)) config.refuse("latent_bound", "must be positive");
    const auto scale = config.numbers("flow_scale", {n.flowScale.begin(), n.flowScale.end()});
    if (scale.size() != n.flowScale.size()) config.refuse("flow_scale", "must have 4 entries");
    std::copy(scale.begin(), scale.end(), n.flowScale.begin());
    n.pyramidChannels = positive(config, "pyramid_channels", n.pyramidChannels);
    n.pyramidBlocks = positive(config, "pyramid_blocks", n.pyramidBlocks);
    n.decoderChannels = positive(config, "decoder_channels", n.decoderChannels);
    n.decoderBlocks = positive(config, "decoder_blocks", n.decoderBlocks);
    n.encoderChannels = positive(config, "encoder_channels", n.encoderChannels);
    n.encoderBlocks = positive(config, "encoder_blocks", n.encoderBlocks);
    n.matchChannels = positive(config, "match_channels", n.matchChannels);
    n.fineChannels = positive(config, "fine_channels", n.fineChannels);
    n.groups = positive(config, "group_norm_groups", n.groups);
    const std::string border = config.text("picture_padding", "border");
    if (border != "border" && border != "reflection")
        config.refuse("picture_padding", "is not known: " + border);
    n.mirrorPictures = border == "reflection";
    if (config.has("weights")) {
        const Settings weights = config.part("weights");
        s.transition = weighingFrom(weights.part("two_pictures"));
        s.other = weighingFrom(weights.part("one_picture"));
        s.softWords = weights.texts("soft_words", {});
        if (!s.softWords.empty()) s.soft = weighingFrom(weights.part("soft"));
        if (weights.has("light")) s.light = LightSettings::from(weights.part("light"));
    }
    if (config.has("restraint")) {
        const Settings restraint = config.part("restraint");
        s.restraint = RestraintSettings::from(restraint);
        if (restraint.has("between")) s.straighten = StraightenSettings::from(restraint.part("between"));
        if (restraint.has("growth")) s.growth = GrowthSettings::from(restraint.part("growth"));
    }
    return s;
}

}  // namespace seine::latent
