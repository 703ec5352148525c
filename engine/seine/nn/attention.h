// The attentions and the feed-forward of a transformer block: spatial self-attention, cross-attention to
// text, temporal self-attention over the frames at every pixel (rotary embedding and a learned relative
// position bias), GEGLU. Tokens are [N, L, C] with N = batch x frames, L = height x width. Thread safety: as
// Module; calls only read.
#pragma once

#include <mutex>

#include "engine/seine/nn/layers.h"

namespace seine::nn {

/// softmax(scale q k^T + bias) v. q [N, heads, L, d], k and v [N, heads, M, d] with any strides, bias
/// undefined or broadcastable to [N, heads, L, M]; the result is [N, L, heads * d]. On a CPU the scores are
/// made in pieces that stay in the cache.
Tensor attend(const Tensor& q, const Tensor& k, const Tensor& v, double scale, const Tensor& bias = {});

/// [..., heads * d] -> [N, heads, L, d], a view.
Tensor splitHeads(const Tensor& x, std::int64_t heads);

/// Queries, keys and values from the same tokens, in one product.
class SelfAttention : public Module {
 public:
    SelfAttention(Slot slot, std::int64_t channels, std::int64_t heads);
    Tensor operator()(const Tensor& x) const { return to_out[0](mixed(x)); }  // [N, L, C] -> [N, L, C]
    Tensor mixed(const Tensor& x) const;  // the same before the last product

    Linear to_q, to_k, to_v;
    List<Linear> to_out;

 protected:
    void onPrepare() override;
    std::int64_t heads() const { return m_heads; }
    double scale() const { return m_scale; }
    Tensor project(const Tensor& x) const;  // [..., C] -> [..., 3 C]

 private:
    std::int64_t m_heads;
    double m_scale;
    Tensor m_fused;  // [3 C, C]; to_q, to_k and to_v are views of it
};

/// Keys and values of a text: computed once a clip.
struct TextKeys {
    Tensor keys, values;  // [B, heads, M, d]
};

class CrossAttention : public Module {
 public:
    CrossAttention(Slot slot, std::int64_t channels, std::int64_t heads, std::int64_t textChannels);
    TextKeys prepareText(const Tensor& text) const;  // [B, M, textChannels]
    /// [B F, L, C] -> same, before the last product
    Tensor mixed(const Tensor& x, const TextKeys& text, std::int64_t frames) const;

    Linear to_q, to_k, to_v;
    List<Linear> to_out;

 private:
    std::int64_t m_heads;
    double m_scale;
};

/// The bias of T5: one learned number for each head and each bucket of distances (fine near, logarithmic
/// far).
class RelativePositionBias : public Module {
 public:
    RelativePositionBias(Slot slot, std::int64_t heads);
    static Tensor buckets(std::int64_t frames);  // [F, F] int64: query, key
    /// [F, F, heads]
    Tensor operator()(const Tensor& buckets) const { return relative_attention_bias(buckets); }

    Embedding relative_attention_bias;  // [32, heads]
};

class TemporalAttention : public SelfAttention {
 public:
    TemporalAttention(Slot slot, std::int64_t channels, std::int64_t heads);
    Tensor operator()(const Tensor& x, std::int64_t frames) const { return to_out[0](mixed(x, frames)); }
    Tensor mixed(const Tensor& x, std::int64_t frames) const;  // [B F, L, C] -> same, before the last product

    RelativePositionBias time_rel_pos_bias;

 private:
    struct Positions {
        std::int64_t frames = 0;
        Tensor cosine, sine;  // [F, R / 2]: pair (2i, 2i + 1) turned by position * theta^(-2i/R)
        Tensor buckets;       // [F, F] int64
    };
    std::shared_ptr<const Positions> positions(std::int64_t frames, at::Device device) const;

    mutable std::mutex m_lock;  // of the next, which is the same in every call for clips of one length
    mutable std::shared_ptr<const Positions> m_positions;
};

/// a * gelu(b) with [a, b] = proj(x)
class Geglu : public Module {
 public:
    Geglu(Slot slot, std::int64_t in, std::int64_t out);
    Tensor operator()(const Tensor& x) const;

    Linear proj;
};

class FeedForward : public Module {
 public:
    FeedForward(Slot slot, std::int64_t channels);
    Tensor operator()(const Tensor& x) const { return net.second(net.first(x)); }  // [..., C] -> [..., C]
    void addInto(Tensor& sum, const Tensor& x) const { net.second.addInto(sum, net.first(x)); }

 private:
    struct Net : Module {  // "net.0.proj", "net.2"
        Net(Slot slot, std::int64_t channels);
        Geglu first;
        Linear second;
    } net;
};

}  // namespace seine::nn
