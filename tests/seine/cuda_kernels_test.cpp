// The CUDA kernels against their definitions in float64, in every element type; skipped where there is no
// GPU.
#include <gtest/gtest.h>

#include "engine/seine/nn/attention.h"
#include "engine/seine/nn/kernels_cuda.h"

namespace {

using namespace seine;

#ifdef SEINE_CUDA_KERNELS

class CudaKernels : public testing::TestWithParam<at::ScalarType> {
 protected:
    void SetUp() override {
        if (!at::hasCUDA()) GTEST_SKIP() << "no GPU";
    }
    Tensor random(at::IntArrayRef sizes, double scale = 1) const {
        return (at::randn(sizes) * scale).to(at::Device("cuda:0"), GetParam());
    }
    Tensor pictures(at::IntArrayRef sizes) const {
        return random(sizes).contiguous(at::MemoryFormat::ChannelsLast);
    }
    void expectNear(const Tensor& actual, const Tensor& expected, const std::string& what) const {
        const double error = ((actual.to(at::kDouble) - expected).norm() / expected.norm()).item<double>();
        const double allowed = GetParam() == at::kFloat ? 3e-6 : GetParam() == at::kHalf ? 6e-4 : 5e-3;
        EXPECT_LE(error, allowed) << what;
        EXPECT_TRUE(at::isfinite(actual).all().item<bool>()) << what;
    }
    const c10::InferenceMode inference;
};

TEST_P(CudaKernels, Geglu) {
    for (const std::int64_t d : {8, 64, 1280}) {
        const Tensor x = random({3, 50, 2 * d}, 3);
        const auto halves = x.to(at::kDouble).chunk(2, -1);
        expectNear(nn::cuda::fusedGeglu(x), halves[0] * at::gelu(halves[1]), std::to_string(d));
    }
}

TEST_P(CudaKernels, GroupNorm) {
    struct Case {
        std::int64_t n, c, h, w, groups, together;
    };
    for (const auto& [n, c, h, w, groups, together] :
         {Case{4, 320, 40, 64, 32, 2}, Case{6, 32, 5, 7, 32, 6}, Case{2, 1920, 10, 16, 32, 1},
          Case{3, 2560, 5, 8, 32, 3}, Case{2, 128, 80, 100, 32, 1}, Case{2, 64, 3, 3, 8, 2}}) {
        const Tensor x = pictures({n, c, h, w}) + 0.5, offset = random({n, c}), weight = random({c}),
                     bias = random({c});
        for (const bool silu : {false, true}) {
            for (const bool shifted : {false, true}) {
                Tensor wide = x.to(at::kDouble);
                if (shifted) wide = wide + offset.to(at::kDouble).unsqueeze(-1).unsqueeze(-1);
                const Tensor clips = wide.unflatten(0, {n / together, together}).transpose(1, 2).contiguous();
                Tensor expected =
                    at::group_norm(clips, groups, weight.to(at::kDouble), bias.to(at::kDouble), 1e-5)
                        .transpose(1, 2)
                        .flatten(0, 1);
                if (silu) expected = at::silu(expected);
                expectNear(nn::cuda::fusedGroupNorm(x, shifted ? offset : Tensor(), weight, bias,
                                                    {groups, 1e-5, together, silu}),
                           expected, std::to_string(c) + (silu ? " silu" : "") + (shifted ? " shifted" : ""));
            }
        }
    }
}

TEST_P(CudaKernels, LayerNorm) {
    for (const std::int64_t c : {8, 320, 640, 768, 1280, 2560}) {
        const Tensor x = random({7, 13, c}) + 1, weight = random({c}), bias = random({c});
        expectNear(nn::cuda::fusedLayerNorm(x, weight, bias, 1e-5),
                   at::layer_norm(x.to(at::kDouble), {c}, weight.to(at::kDouble), bias.to(at::kDouble), 1e-5),
                   std::to_string(c));
    }
}

TEST_P(CudaKernels, ResidualSum) {
    const Tensor x = pictures({3, 320, 5, 7}), bias = random({320});
    Tensor sum = pictures({3, 320, 5, 7});
    const Tensor expected =
        sum.to(at::kDouble) + x.to(at::kDouble) + bias.to(at::kDouble).view({1, 320, 1, 1});
    nn::cuda::addInto(sum, x, bias);
    expectNear(sum, expected, "with bias");
}

TEST_P(CudaKernels, Linear) {
    for (const auto& [m, k, n] : {std::array<std::int64_t, 3>{100, 320, 640}, {77, 64, 8}, {33, 30, 6}}) {
        const Tensor x = random({3, m, k}), weight = random({n, k}, 0.1), bias = random({n});
        const Tensor expected = at::linear(x.to(at::kDouble), weight.to(at::kDouble), bias.to(at::kDouble));
        expectNear(nn::cuda::linear(x, weight, bias), expected, "linear");
        Tensor sum = random({3, m, n});
        const Tensor before = sum.to(at::kDouble);
        nn::cuda::linear(x, weight, bias, sum);
        expectNear(sum, before + expected, "added in place");
        expectNear(nn::cuda::linear(x, weight, {}), at::linear(x.to(at::kDouble), weight.to(at::kDouble)),
                   "without bias");
    }
}

TEST_P(CudaKernels, TemporalAttention) {
    struct Case {
        std::int64_t clips, frames, sites, heads, depth, turned;
    };
    for (const auto& [b, f, l, heads, depth, turned] :
         {Case{2, 16, 40, 8, 40, 32}, Case{1, 16, 7, 8, 160, 32}, Case{2, 5, 9, 4, 8, 8},
          Case{1, 1, 3, 2, 80, 32}}) {
        const auto c = heads * depth;
        const Tensor qkv = random({b, f, l, 3 * c}), bias = random({f, f, heads});
        const Tensor angle = at::rand({f, turned / 2}) * 3;
        const Tensor cosine = angle.cos().to(qkv.device()), sine = angle.sin().to(qkv.device());
        const Tensor parts = qkv.to(at::kDouble).view({b, f, l, 3, heads, depth}).permute({3, 0, 2, 4, 1, 5});
        const auto turn = [&](const Tensor& x) {
            const Tensor pairs = x.narrow(-1, 0, turned).unflatten(-1, {turned / 2, 2});
            const Tensor a = pairs.select(-1, 0), d = pairs.select(-1, 1);
            const Tensor co = cosine.to(at::kDouble), si = sine.to(at::kDouble);
            const Tensor done = at::stack({a * co - d * si, d * co + a * si}, -1).flatten(-2);
            return at::cat({done, x.narrow(-1, turned, depth - turned)}, -1);
        };
        const double scale = 1 / std::sqrt(double(depth));
        const Tensor scores = at::matmul(turn(parts[0] * scale), turn(parts[1]).transpose(-1, -2)) +
                              bias.to(at::kDouble).permute({2, 0, 1});
        const Tensor expected =
            at::matmul(scores.softmax(-1), parts[2]).permute({0, 3, 1, 2, 4}).reshape({b, f, l, c});
        expectNear(nn::cuda::fusedTemporalAttention(qkv, cosine, sine, bias, heads, scale), expected,
                   std::to_string(f) + " frames of " + std::to_string(depth));
    }
}

INSTANTIATE_TEST_SUITE_P(Types, CudaKernels, testing::Values(at::kFloat, at::kHalf, at::kBFloat16));

#else

TEST(CudaKernels, AreNotPartOfThisBuild) {
    EXPECT_FALSE(nn::cuda::usable(at::ones({1})));
}

#endif

}  // namespace
