// CLIP's two towers (transformers' CLIPModel): the text tower whose states steer the denoiser, and the
// picture tower with both projections, which measure how well pictures and words agree. Thread safety: as
// Module; calls only read.
#pragma once

#include "engine/seine/nn/layers.h"
#include "engine/seine/settings.h"

namespace seine::nn {

enum class Activation { QuickGelu, Gelu };

struct TowerConfig {
    std::int64_t hidden_size = 768, intermediate_size = 3072, layers = 12, heads = 12;
    double layer_norm_eps = 1e-5;
    Activation activation = Activation::QuickGelu;

    static TowerConfig from(const Settings& settings);
};

struct ClipTextConfig {
    TowerConfig tower;
    std::int64_t vocab_size = 49408, max_position_embeddings = 77, eos_token_id = 49407;

    /// From text_encoder/config.json, or its "text_config" when it describes both towers.
    static ClipTextConfig from(const Settings& settings);
};

struct ClipVisionConfig {
    TowerConfig tower;
    std::int64_t image_size = 224, patch_size = 14;

    static ClipVisionConfig from(const Settings& settings);
};

class ClipAttention : public Module {
 public:
    ClipAttention(Slot slot, std::int64_t channels, std::int64_t heads);
    Tensor operator()(const Tensor& x, const Tensor& mask) const;  // [N, L, C]; mask [L, L] or undefined

    Linear k_proj, v_proj, q_proj, out_proj;

 private:
    std::int64_t m_heads;
};

class ClipMlp : public Module {
 public:
    ClipMlp(Slot slot, const TowerConfig& config);
    Tensor operator()(const Tensor& x) const;

    Linear fc1, fc2;

 private:
    Activation m_activation;
};

class ClipLayer : public Module {
 public:
    ClipLayer(Slot slot, const TowerConfig& config);
    Tensor operator()(Tensor x, const Tensor& mask) const;  // [N, L, C]

    ClipAttention self_attn;
    LayerNorm layer_norm1;
    ClipMlp mlp;
    LayerNorm layer_norm2;
};

class ClipEncoder : public Module {
 public:
    ClipEncoder(Slot slot, const TowerConfig& config);
    Tensor operator()(Tensor x, const Tensor& mask = {}) const;

    List<ClipLayer> layers;
};

/// A network of its own: checkpoints carry the prefix "text_model.".
class ClipTextTower : public Module {
 public:
    explicit ClipTextTower(ClipTextConfig config);
    struct States {
        Tensor last_hidden_state;  // [N, L, C], after the final norm
        Tensor pooled;             // [N, C], the state at the first end token
    };
    States operator()(const Tensor& ids) const;  // [N, L] int64

    const ClipTextConfig& config() const { return m_config; }

    struct Embeddings : Module {
        Embeddings(Slot slot, const ClipTextConfig& config);
        Embedding token_embedding, position_embedding;
    } embeddings;
    ClipEncoder encoder;
    LayerNorm final_layer_norm;

 private:
    ClipTextConfig m_config;
};

class ClipVisionTower : public Module {
 public:
    ClipVisionTower(Slot slot, const ClipVisionConfig& config);
    Tensor operator()(const Tensor& pixels) const;  // [N, 3, S, S], normalised -> [N, C]

    struct Embeddings : Module {
        Embeddings(Slot slot, const ClipVisionConfig& config);
        Parameter class_embedding;  // [C]
        Conv2d patch_embedding;
        Embedding position_embedding;
    } embeddings;
    LayerNorm pre_layrnorm;  // spelled as in every checkpoint
    ClipEncoder encoder;
    LayerNorm post_layernorm;
};

/// All of CLIPModel but its text tower: picture tower, projections, scale.
class ClipHeads : public Module {
 public:
    ClipHeads(const ClipVisionConfig& vision, std::int64_t textChannels, std::int64_t projection_dim);
    Tensor embedPicture(const Tensor& pixels) const;  // [N, 3, S, S] -> [N, P], unit length
    Tensor embedText(const Tensor& pooled) const;     // [N, C] -> [N, P], unit length

    const ClipVisionConfig& config() const { return m_config; }

    ClipVisionTower vision_model;
    Linear visual_projection, text_projection;
    Parameter logit_scale;  // [], before exp

 private:
    ClipVisionConfig m_config;
};

}  // namespace seine::nn
