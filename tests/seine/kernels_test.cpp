// The fused inner loops against the tensor library's own expressions, at sizes that fill vectors and sizes
// that do not.
#include <gtest/gtest.h>

#include "engine/seine/nn/attention.h"
#include "engine/seine/nn/kernels.h"
#include "engine/seine/nn/layers.h"

namespace {

using namespace seine;

double distance(const Tensor& actual, const Tensor& expected) {
    return ((actual - expected).norm() / expected.norm()).item<double>();
}

Tensor channelsLast(const Tensor& x) {
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

TEST(Kernels, GegluEqualsItsDefinition) {
    const c10::InferenceMode inference;
    for (const std::int64_t d : {16, 48, 21, 3}) {
        const Tensor x = at::randn({5, 7, 2 * d}) * 4;
        const auto halves = x.chunk(2, -1);
        EXPECT_LE(distance(nn::fusedGeglu(x), halves[0] * at::gelu(halves[1])), 1e-6) << d;
    }
    const Tensor extreme = at::tensor({1.f, 1.f, 1.f, 1.f, -1e4f, 1e4f, -30.f, 0.f}).repeat_interleave(16);
    const auto halves = extreme.view({1, 128}).chunk(2, -1);
    EXPECT_TRUE(nn::fusedGeglu(extreme.view({1, 128})).allclose(halves[0] * at::gelu(halves[1]), 1e-6, 1e-6));
}

TEST(Kernels, GroupNormEqualsItsDefinition) {
    const c10::InferenceMode inference;
    for (const std::int64_t c : {32, 64, 96, 12}) {
        const std::int64_t groups = c == 12 ? 3 : 32, frames = 3;
        const Tensor x = channelsLast(at::randn({6, c, 5, 7}) * 3 + 10);
        const Tensor weight = at::randn({c}), bias = at::randn({c}), offset = at::randn({6, c});
        const Tensor single = nn::fusedGroupNorm(x, {}, weight, bias, {groups, 1e-5, 1, false});
        EXPECT_LE(distance(single, at::group_norm(x, groups, weight, bias, 1e-5)), 1e-5) << c;
        const Tensor shifted = (x + offset.view({6, c, 1, 1})).view({2, frames, c, 5, 7}).transpose(1, 2);
        const Tensor clip = at::silu(at::group_norm(shifted.contiguous(), groups, weight, bias, 1e-5));
        const Tensor fused = nn::fusedGroupNorm(x, offset, weight, bias, {groups, 1e-5, frames, true});
        EXPECT_LE(distance(fused, clip.transpose(1, 2).reshape({6, c, 5, 7})), 1e-5) << c;
    }
}

TEST(Kernels, TemporalAttentionEqualsThePlainOne) {
    for (const auto& [c, heads, frames] : {std::tuple{64, 2, 16}, {40, 1, 5}, {48, 3, 17}, {64, 4, 1}}) {
        nn::Module top;
        nn::TemporalAttention attention({&top, "attention"}, c, heads);
        top.visit([](const std::string&, nn::Parameter& p) { p.value = at::randn(p.shape) * 0.3; });
        top.prepare();
        const Tensor x = at::randn({2 * frames, 6, c});
        const Tensor plain = attention(x, frames);  // gradients are on: the plain expression
        const c10::InferenceMode inference;
        EXPECT_LE(distance(attention(x, frames), plain), 1e-5) << c << " " << heads << " " << frames;
    }
}

TEST(Kernels, AttentionInPiecesEqualsTheWhole) {
    const Tensor q = at::randn({2, 3, 50, 8}), k = at::randn({2, 3, 40000, 8}),
                 v = at::randn({2, 3, 40000, 8});
    const Tensor whole = nn::attend(q, k, v, 0.5);
    const c10::InferenceMode inference;
    EXPECT_LE(distance(nn::attend(q, k, v, 0.5), whole), 1e-5);
}

TEST(Kernels, AreLeftAloneWhereGradientsFlow) {
    EXPECT_FALSE(nn::canFuse(at::zeros({1})));
    const c10::InferenceMode inference;
    EXPECT_TRUE(nn::canFuse(at::zeros({1})));
    EXPECT_FALSE(nn::canFuse(at::zeros({1}, at::kBFloat16)));
}

}  // namespace
