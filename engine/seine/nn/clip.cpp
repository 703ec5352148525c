#include "engine/seine/nn/clip.h"

#include <cmath>
#include <limits>

#include "engine/seine/nn/attention.h"

namespace seine::nn {

namespace {

constexpr std::int64_t kLegacyEnd = 2;  // old configurations name this id; their end token is the largest one

Tensor unitLength(const Tensor& x) {
    return x / x.norm(2, -1, true);
}

}  // namespace

TowerConfig TowerConfig::from(const Settings& s) {
    TowerConfig c;
    c.hidden_size = s.count("hidden_size", kMostChannels);
    c.intermediate_size = s.count("intermediate_size", 4 * kMostChannels);
    c.layers = s.count("num_hidden_layers", kMostLayers);
    c.heads = s.integer("num_attention_heads");
    c.layer_norm_eps = s.number("layer_norm_eps", 1e-5);
    const auto activation = s.text("hidden_act", "quick_gelu");
    if (activation != "quick_gelu" && activation != "gelu")
        s.refuse("hidden_act", "is \"" + activation + "\"");
    c.activation = activation == "gelu" ? Activation::Gelu : Activation::QuickGelu;
    if (c.heads == 0 || c.hidden_size % c.heads)
        s.refuse("num_attention_heads", "does not divide hidden_size");
    return c;
}

ClipTextConfig ClipTextConfig::from(const Settings& settings) {
    const Settings s = settings.has("text_config") ? settings.part("text_config") : settings;
    ClipTextConfig c;
    c.tower = TowerConfig::from(s);
    c.vocab_size = s.integer("vocab_size");
    c.max_position_embeddings = s.integer("max_position_embeddings", 77);
    c.eos_token_id = s.integer("eos_token_id", kLegacyEnd);
    return c;
}

ClipVisionConfig ClipVisionConfig::from(const Settings& settings) {
    const Settings s = settings.has("vision_config") ? settings.part("vision_config") : settings;
    ClipVisionConfig c;
    c.tower = TowerConfig::from(s);
    c.image_size = s.integer("image_size");
    c.patch_size = s.integer("patch_size");
    if (c.patch_size == 0 || c.image_size % c.patch_size)
        s.refuse("patch_size", "does not divide image_size");
    return c;
}

ClipAttention::ClipAttention(Slot place, std::int64_t channels, std::int64_t heads)
    : Module(std::move(place)),
      k_proj(slot("k_proj"), channels, channels),
      v_proj(slot("v_proj"), channels, channels),
      q_proj(slot("q_proj"), channels, channels),
      out_proj(slot("out_proj"), channels, channels),
      m_heads(heads) {}

Tensor ClipAttention::operator()(const Tensor& x, const Tensor& mask) const {
    const auto split = [&](const Linear& linear) { return splitHeads(linear(x), m_heads); };
    const double scale = 1.0 / std::sqrt(double(x.size(2) / m_heads));
    return out_proj(attend(split(q_proj), split(k_proj), split(v_proj), scale, mask));
}

ClipMlp::ClipMlp(Slot place, const TowerConfig& config)
    : Module(std::move(place)),
      fc1(slot("fc1"), config.hidden_size, config.intermediate_size),
      fc2(slot("fc2"), config.intermediate_size, config.hidden_size),
      m_activation(config.activation) {}

Tensor ClipMlp::operator()(const Tensor& x) const {
    const Tensor h = fc1(x);
    return fc2(m_activation == Activation::Gelu ? at::gelu(h) : h * at::sigmoid(h * 1.702));
}

ClipLayer::ClipLayer(Slot place, const TowerConfig& config)
    : Module(std::move(place)),
      self_attn(slot("self_attn"), config.hidden_size, config.heads),
      layer_norm1(slot("layer_norm1"), config.hidden_size, config.layer_norm_eps),
      mlp(slot("mlp"), config),
      layer_norm2(slot("layer_norm2"), config.hidden_size, config.layer_norm_eps) {}

Tensor ClipLayer::operator()(Tensor x, const Tensor& mask) const {
    x = x + self_attn(layer_norm1(x), mask);
    return x + mlp(layer_norm2(x));
}

ClipEncoder::ClipEncoder(Slot place, const TowerConfig& config)
    : Module(std::move(place)), layers(slot("layers")) {
    for (std::int64_t i = 0; i < config.layers; ++i) layers.add(config);
}

Tensor ClipEncoder::operator()(Tensor x, const Tensor& mask) const {
    for (std::size_t i = 0; i < layers.size(); ++i) x = layers[i](x, mask);
    return x;
}

ClipTextTower::Embeddings::Embeddings(Slot place, const ClipTextConfig& config)
    : Module(std::move(place)),
      token_embedding(slot("token_embedding"), config.vocab_size, config.tower.hidden_size),
      position_embedding(slot("position_embedding"), config.max_position_embeddings,
                         config.tower.hidden_size) {
    ignore("position_ids");
}

ClipTextTower::ClipTextTower(ClipTextConfig config)
    : embeddings(slot("embeddings"), config),
      encoder(slot("encoder"), config.tower),
      final_layer_norm(slot("final_layer_norm"), config.tower.hidden_size, config.tower.layer_norm_eps),
      m_config(std::move(config)) {}

ClipTextTower::States ClipTextTower::operator()(const Tensor& ids) const {
    const auto n = ids.size(0), length = ids.size(1);
    const Tensor x =
        embeddings.token_embedding(ids) + embeddings.position_embedding.weight->narrow(0, 0, length);
    const Tensor mask =  // every token sees itself and those before it
        at::full({length, length}, -std::numeric_limits<double>::infinity(), x.options()).triu(1);
    const Tensor states = final_layer_norm(encoder(x, mask));
    const Tensor end = m_config.eos_token_id == kLegacyEnd
                           ? ids.argmax(1)
                           : ids.eq(m_config.eos_token_id).to(at::kInt).argmax(1);
    return {states, states.index({at::arange(n, ids.options()), end})};
}

ClipVisionTower::Embeddings::Embeddings(Slot place, const ClipVisionConfig& config)
    : Module(std::move(place)),
      class_embedding(slot("class_embedding"), {config.tower.hidden_size}),
      patch_embedding(slot("patch_embedding"), 3, config.tower.hidden_size, config.patch_size,
                      {.stride = config.patch_size, .bias = false}),
      position_embedding(
          slot("position_embedding"),
          (config.image_size / config.patch_size) * (config.image_size / config.patch_size) + 1,
          config.tower.hidden_size) {
    ignore("position_ids");
}

ClipVisionTower::ClipVisionTower(Slot place, const ClipVisionConfig& config)
    : Module(std::move(place)),
      embeddings(slot("embeddings"), config),
      pre_layrnorm(slot("pre_layrnorm"), config.tower.hidden_size, config.tower.layer_norm_eps),
      encoder(slot("encoder"), config.tower),
      post_layernorm(slot("post_layernorm"), config.tower.hidden_size, config.tower.layer_norm_eps) {}

Tensor ClipVisionTower::operator()(const Tensor& pixels) const {
    const Tensor patches = embeddings.patch_embedding(pixels).flatten(2).transpose(1, 2);  // [N, patches, C]
    const Tensor first = embeddings.class_embedding->expand({pixels.size(0), 1, -1});
    const Tensor x = at::cat({first, patches}, 1) + embeddings.position_embedding.weight;
    return post_layernorm(encoder(pre_layrnorm(x)).select(1, 0));
}

ClipHeads::ClipHeads(const ClipVisionConfig& vision, std::int64_t textChannels, std::int64_t projection_dim)
    : vision_model(slot("vision_model"), vision),
      visual_projection(slot("visual_projection"), vision.tower.hidden_size, projection_dim, false),
      text_projection(slot("text_projection"), textChannels, projection_dim, false),
      logit_scale(slot("logit_scale"), {}),
      m_config(vision) {}

Tensor ClipHeads::embedPicture(const Tensor& pixels) const {
    return unitLength(visual_projection(vision_model(pixels)));
}

Tensor ClipHeads::embedText(const Tensor& pooled) const {
    return unitLength(text_projection(pooled));
}

}  // namespace seine::nn
