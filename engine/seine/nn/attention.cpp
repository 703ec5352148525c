#include "engine/seine/nn/attention.h"

#include <algorithm>
#include <cmath>

#include "engine/seine/nn/attention_cuda.h"
#include "engine/seine/nn/kernels_cuda.h"

namespace seine::nn {

namespace {

constexpr std::int64_t kScoresInCache = 1 << 20;  // elements of the score matrix worked on at a time
[[maybe_unused]] constexpr std::int64_t kLargestScores = std::int64_t(512) << 20;  // bytes of a score matrix
constexpr std::int64_t kRotaryDimensions = 32;                                     // of every head
constexpr std::int64_t kBuckets = 32, kFarthest = 32;

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 1)

/// LibTorch's fused attention, for devices with their own schedulers and where gradients flow.
Tensor attendWhole(const Tensor& q, const Tensor& k, const Tensor& v, double scale, const Tensor& bias) {
#ifdef SEINE_CUDNN_ATTENTION
    const bool isHalf = q.scalar_type() == at::kHalf || q.scalar_type() == at::kBFloat16;
    if (q.is_cuda() && isHalf && !bias.defined() && !c10::GradMode::is_enabled())
        return cuda::fastestAttention(q, k, v, scale).transpose(1, 2).flatten(2);
#endif
    const Tensor mixed = bias.defined() ? at::scaled_dot_product_attention(q, k, v, bias, 0.0, false, scale)
                                        : at::scaled_dot_product_attention(q, k, v, {}, 0.0, false, scale);
    return mixed.transpose(1, 2).flatten(2);
}

#else

Tensor attendAtOnce(const Tensor& q, const Tensor& k, const Tensor& v, double scale, const Tensor& bias) {
    Tensor scores = at::matmul(q * scale, k.transpose(-1, -2));  // [N, heads, L, M]
    if (bias.defined()) scores = scores + bias;
    return at::matmul(scores.softmax(-1), v).transpose(1, 2).flatten(2);
}

/// The plain expression, some entries at a time, so that no matrix of scores is larger than kLargestScores.
Tensor attendWhole(const Tensor& q, const Tensor& k, const Tensor& v, double scale, const Tensor& bias) {
    const auto n = q.size(0), l = q.size(2);
    const auto row = q.size(1) * k.size(2) * std::int64_t(q.element_size());  // bytes of one query's scores
    const auto entries = std::clamp<std::int64_t>(kLargestScores / std::max<std::int64_t>(1, row * l), 1, n);
    const auto queries = std::clamp<std::int64_t>(kLargestScores / std::max<std::int64_t>(1, row), 1, l);
    if (entries == n && queries == l) return attendAtOnce(q, k, v, scale, bias);
    std::vector<Tensor> results;
    for (std::int64_t i = 0; i < n; i += entries) {
        const auto count = std::min(entries, n - i);
        const auto part = [&](const Tensor& t) { return t.narrow(0, i, count); };
        std::vector<Tensor> rows;
        for (std::int64_t first = 0; first < l; first += queries) {
            const auto size = std::min(queries, l - first);
            const Tensor shift = bias.defined() && bias.size(-2) == l ? bias.narrow(-2, first, size) : bias;
            rows.push_back(attendAtOnce(part(q).narrow(2, first, size), part(k), part(v), scale, shift));
        }
        results.push_back(rows.size() == 1 ? rows[0] : at::cat(rows, 1));
    }
    return at::cat(results, 0);
}

#endif

/// One head of one entry: q [heads, L, d], k and v [heads, M, d], out [heads, L, d], all views.
void attendPart(const Tensor& q, const Tensor& k, const Tensor& v, double scale, Tensor scores, Tensor out) {
    at::baddbmm_out(scores, scores, q, k.transpose(1, 2), 0, scale);
    at::_softmax_out(scores, scores, -1, false);
    at::bmm_out(out, scores, v);
}

Tensor attendInPieces(const Tensor& q, const Tensor& k, const Tensor& v, double scale) {
    const auto n = q.size(0), heads = q.size(1), l = q.size(2), d = q.size(3), m = k.size(2);
    // Zeros, not empty: LibTorch 1.13 multiplies what was in a result by 0, of small matrices and of
    // bfloat16, and what was there may be no number.
    Tensor out = at::zeros({n, l, heads, d}, q.options());
    const Tensor outHeads = out.transpose(1, 2);  // [N, heads, L, d]
    const auto rows = std::clamp<std::int64_t>(kScoresInCache / std::max<std::int64_t>(1, m), 1, l);
    const auto together =
        std::clamp<std::int64_t>(kScoresInCache / std::max<std::int64_t>(1, rows * m), 1, heads);
    Tensor buffer = at::zeros({together * rows * m}, q.options());
    for (std::int64_t i = 0; i < n; ++i) {
        for (std::int64_t h = 0; h < heads; h += together) {
            const auto count = std::min(together, heads - h);
            for (std::int64_t first = 0; first < l; first += rows) {
                const auto size = std::min(rows, l - first);
                const auto part = [&](const Tensor& t) { return t[i].narrow(0, h, count); };
                attendPart(part(q).narrow(1, first, size), part(k), part(v), scale,
                           buffer.narrow(0, 0, count * size * m).view({count, size, m}),
                           part(outHeads).narrow(1, first, size));
            }
        }
    }
    return out.view({n, l, heads * d});
}

/// Rotary embedding of the first dimensions of every head: x [S, heads, F, d] -> the same shape.
Tensor rotated(const Tensor& x, const Tensor& c, const Tensor& s) {
    const auto half = c.size(1), turned = 2 * half;
    const Tensor pairs = x.narrow(3, 0, turned).to(at::kFloat).unflatten(3, {half, 2});
    const Tensor a = pairs.select(-1, 0), b = pairs.select(-1, 1);
    const Tensor result = at::stack({a * c - b * s, b * c + a * s}, -1).flatten(-2).to(x.scalar_type());
    return turned == x.size(3) ? result : at::cat({result, x.narrow(3, turned, x.size(3) - turned)}, 3);
}

std::int64_t bucketOf(std::int64_t keyMinusQuery) {
    const std::int64_t half = kBuckets / 2, exact = half / 2, distance = std::abs(keyMinusQuery);
    const std::int64_t side = keyMinusQuery > 0 ? half : 0;
    if (distance < exact) return side + distance;
    const double far = std::log(float(distance) / float(exact)) / std::log(double(kFarthest) / double(exact));
    return side + std::min(half - 1, exact + std::int64_t(float(far) * float(half - exact)));
}

}  // namespace

Tensor attend(const Tensor& q, const Tensor& k, const Tensor& v, double scale, const Tensor& bias) {
    const bool plain = !q.is_cpu() || c10::GradMode::is_enabled() || bias.defined();
    return plain ? attendWhole(q, k, v, scale, bias) : attendInPieces(q, k, v, scale);
}

Tensor splitHeads(const Tensor& x, std::int64_t heads) {
    return x.unflatten(-1, {heads, x.size(-1) / heads}).transpose(1, 2);
}

SelfAttention::SelfAttention(Slot place, std::int64_t channels, std::int64_t heads)
    : Module(std::move(place)),
      to_q(slot("to_q"), channels, channels, false),
      to_k(slot("to_k"), channels, channels, false),
      to_v(slot("to_v"), channels, channels, false),
      to_out(slot("to_out")),
      m_heads(heads),
      m_scale(1.0 / std::sqrt(double(channels / heads))) {
    to_out.add(channels, channels);
}

void SelfAttention::onPrepare() {
    if (!to_q.weight.value.defined()) return;
    m_fused = at::cat({to_q.weight.value, to_k.weight.value, to_v.weight.value});
    const auto c = to_q.weight.shape[0];
    to_q.weight.value = m_fused.narrow(0, 0, c);
    to_k.weight.value = m_fused.narrow(0, c, c);
    to_v.weight.value = m_fused.narrow(0, 2 * c, c);
}

Tensor SelfAttention::project(const Tensor& x) const {
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && !to_q.change) return cuda::linear(x, m_fused, {});
#endif
    const Tensor qkv = at::linear(x, m_fused);
    if (!to_q.change) return qkv;  // the three learn together or not at all
    return qkv + at::cat({to_q.changed(x), to_k.changed(x), to_v.changed(x)}, -1);
}

Tensor SelfAttention::mixed(const Tensor& x) const {
    const Tensor qkv = project(x);  // [N, L, 3 C]
    const auto part = [&](std::int64_t i) { return splitHeads(qkv.chunk(3, -1)[std::size_t(i)], m_heads); };
    return attend(part(0), part(1), part(2), m_scale);
}

CrossAttention::CrossAttention(Slot place, std::int64_t channels, std::int64_t heads,
                               std::int64_t textChannels)
    : Module(std::move(place)),
      to_q(slot("to_q"), channels, channels, false),
      to_k(slot("to_k"), textChannels, channels, false),
      to_v(slot("to_v"), textChannels, channels, false),
      to_out(slot("to_out")),
      m_heads(heads),
      m_scale(1.0 / std::sqrt(double(channels / heads))) {
    to_out.add(channels, channels);
}

TextKeys CrossAttention::prepareText(const Tensor& text) const {
    return {splitHeads(to_k(text), m_heads), splitHeads(to_v(text), m_heads)};
}

Tensor CrossAttention::mixed(const Tensor& x, const TextKeys& text, std::int64_t frames) const {
    // All frames of a clip see the same text: they are one long sequence of queries.
    const auto n = x.size(0), l = x.size(1), c = x.size(2);
    const Tensor q = to_q(x).view({n / frames, frames * l, c});
    return attend(splitHeads(q, m_heads), text.keys, text.values, m_scale).view({n, l, c});
}

RelativePositionBias::RelativePositionBias(Slot place, std::int64_t heads)
    : Module(std::move(place)), relative_attention_bias(slot("relative_attention_bias"), kBuckets, heads) {}

Tensor RelativePositionBias::buckets(std::int64_t frames) {
    Tensor result = at::empty({frames, frames}, at::kLong);
    auto* bucket = result.data_ptr<std::int64_t>();
    for (std::int64_t query = 0; query < frames; ++query) {
        for (std::int64_t key = 0; key < frames; ++key) *bucket++ = bucketOf(key - query);
    }
    return result;
}

TemporalAttention::TemporalAttention(Slot place, std::int64_t channels, std::int64_t heads)
    : SelfAttention(std::move(place), channels, heads), time_rel_pos_bias(slot("time_rel_pos_bias"), heads) {
    ignore("rotary_emb.freqs");  // a constant
}

std::shared_ptr<const TemporalAttention::Positions> TemporalAttention::positions(std::int64_t frames,
                                                                                 at::Device device) const {
    const std::lock_guard guard(m_lock);
    if (m_positions && m_positions->frames == frames && m_positions->cosine.device() == device)
        return m_positions;
    const c10::InferenceMode plain(false);  // training uses what a preview may have left here
    const auto turned = std::min(kRotaryDimensions, to_q.weight.shape[0] / heads());
    const auto options = at::TensorOptions().dtype(at::kFloat).device(device);
    const Tensor frequency =
        at::pow(10000.0, at::arange(0, turned, 2, options) / double(turned)).reciprocal();
    const Tensor angle = at::arange(frames, options).unsqueeze(1) * frequency;
    m_positions = std::make_shared<const Positions>(
        Positions{frames, angle.cos(), angle.sin(), RelativePositionBias::buckets(frames).to(device)});
    return m_positions;
}

Tensor TemporalAttention::mixed(const Tensor& x, std::int64_t frames) const {
    const auto n = x.size(0), l = x.size(1), c = x.size(2), b = n / frames;
    const auto place = positions(frames, x.device());
    const Tensor &cosine = place->cosine, &sine = place->sine;
    const Tensor bias = time_rel_pos_bias(place->buckets);  // [F, F, heads]
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(x) && cuda::suitsTemporal(frames, c / heads(), 2 * cosine.size(1))) {
        const Tensor qkv = project(x).view({b, frames, l, 3 * c});
        return cuda::fusedTemporalAttention(qkv, cosine, sine, bias, heads(), scale()).view({n, l, c});
    }
#endif
    const Tensor perHead = bias.permute({2, 0, 1});
    if (canFuse(x)) {
        const Tensor qkv = project(x.reshape({b, frames, l, c}));  // [B, F, L, 3 C]
        return fusedTemporalAttention(qkv, cosine, sine, perHead, heads(), scale()).view({n, l, c});
    }
    const Tensor sites =
        x.view({b, frames, l, c}).transpose(1, 2).reshape({b * l, frames, c});  // [B L, F, C]
    const auto qkv = project(sites).chunk(3, -1);
    const Tensor q = rotated(splitHeads(qkv[0], heads()), cosine, sine),
                 k = rotated(splitHeads(qkv[1], heads()), cosine, sine);
    const Tensor result = attend(q, k, splitHeads(qkv[2], heads()), scale(), perHead.to(x.scalar_type()));
    return result.view({b, l, frames, c}).transpose(1, 2).reshape({n, l, c});
}

Geglu::Geglu(Slot place, std::int64_t in, std::int64_t out)
    : Module(std::move(place)), proj(slot("proj"), in, 2 * out) {}

Tensor Geglu::operator()(const Tensor& x) const {
    const Tensor both = proj(x);
    if (canFuse(both)) return fusedGeglu(both);
#ifdef SEINE_CUDA_KERNELS
    if (cuda::usable(both) && cuda::suitsGeglu(both)) return cuda::fusedGeglu(both);
#endif
    const auto halves = both.chunk(2, -1);
    return halves[0] * at::gelu(halves[1]);
}

FeedForward::Net::Net(Slot place, std::int64_t channels)
    : Module(std::move(place)),
      first(slot("0"), channels, 4 * channels),
      second(slot("2"), 4 * channels, channels) {}

FeedForward::FeedForward(Slot place, std::int64_t channels)
    : Module(std::move(place)), net(slot("net"), channels) {}

}  // namespace seine::nn
