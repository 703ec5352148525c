#include "engine/seine/train/photometric.h"

namespace seine::train {
namespace {

Tensor acrossX(const Tensor& x) {
    return x.narrow(3, 1, x.size(3) - 1) - x.narrow(3, 0, x.size(3) - 1);
}
Tensor acrossY(const Tensor& x) {
    return x.narrow(2, 1, x.size(2) - 1) - x.narrow(2, 0, x.size(2) - 1);
}

Tensor difference(const Tensor& made, const Tensor& truth, std::int64_t scale) {
    return (at::avg_pool2d(made, {scale, scale}) - at::avg_pool2d(truth, {scale, scale})).abs().mean();
}

Tensor similarity(const Tensor& a, const Tensor& b) {  // over windows of 7 x 7
    const auto mean = [](const Tensor& x) { return at::avg_pool2d(x, {7, 7}, {1, 1}); };
    const Tensor ma = mean(a), mb = mean(b);
    const Tensor va = mean(a * a) - ma * ma, vb = mean(b * b) - mb * mb, both = mean(a * b) - ma * mb;
    constexpr double c1 = 1e-4, c2 = 9e-4;
    return ((2 * ma * mb + c1) * (2 * both + c2) / ((ma * ma + mb * mb + c1) * (va + vb + c2))).mean();
}

}  // namespace

Tensor photometricLoss(const Tensor& made, const Tensor& truth) {
    const Tensor edges =
        (acrossX(made) - acrossX(truth)).abs().mean() + (acrossY(made) - acrossY(truth)).abs().mean();
    return (made - truth).abs().mean() + .5 * difference(made, truth, 2) + .5 * difference(made, truth, 4) +
           edges + .2 * (1 - similarity(made, truth));
}

Tensor roughness(const Tensor& flow, const Tensor& guide) {
    const Tensor g = at::adaptive_avg_pool2d(guide, {flow.size(2), flow.size(3)});
    const auto held = [](const Tensor& f, const Tensor& edge) {
        return (f.abs() * at::exp(-10 * edge.abs().mean(1, true))).mean();
    };
    return held(acrossX(flow), acrossX(g)) + held(acrossY(flow), acrossY(g));
}

}  // namespace seine::train
