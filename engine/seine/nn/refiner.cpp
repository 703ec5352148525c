#include "engine/seine/nn/refiner.h"

namespace seine::nn {

namespace {

constexpr double kFlowScale = 0.1;  // of flows where they are input

/// x coordinates, then y coordinates in -1..1, end points included: [N, 2, h, w] like x.
Tensor coordinates(const Tensor& x) {
    const auto n = x.size(0), h = x.size(2), w = x.size(3);
    const Tensor across = at::linspace(-1, 1, w, x.options()).view({1, 1, 1, w}).expand({n, 1, h, w});
    const Tensor down = at::linspace(-1, 1, h, x.options()).view({1, 1, h, 1}).expand({n, 1, h, w});
    return at::cat({across, down}, 1);
}

/// x sampled at p + flow (pixels), bilinear, held at the border.
Tensor warped(const Tensor& x, const Tensor& flow) {
    const auto h = x.size(2), w = x.size(3);
    const auto options = flow.options();
    const auto unit = [](const Tensor& pixel, std::int64_t size) {
        return size > 1 ? pixel * (2.0 / double(size - 1)) - 1.0 : pixel * 0.0;
    };
    const Tensor u = unit(at::arange(w, options).view({1, 1, w}) + flow.select(1, 0), w);
    const Tensor v = unit(at::arange(h, options).view({1, h, 1}) + flow.select(1, 1), h);
    constexpr std::int64_t kBilinear = 0, kBorder = 1;
    return at::grid_sampler(x, at::stack({u, v}, -1), kBilinear, kBorder, true);
}

Tensor enlarged(const Tensor& x, std::int64_t h, std::int64_t w) {
    return at::upsample_bilinear2d(x, {h, w}, false);
}

}  // namespace

Refiner::Refiner()
    : e1a(slot("e1a"), 3, 32, 3, {.stride = 2, .padding = 1}),
      e1b(slot("e1b"), 32, 32, 3, {.padding = 1}),
      e2a(slot("e2a"), 32, 48, 3, {.stride = 2, .padding = 1}),
      e2b(slot("e2b"), 48, 48, 3, {.padding = 1}),
      e3a(slot("e3a"), 50, 64, 3, {.stride = 2, .padding = 1}),
      e3b(slot("e3b"), 64, 64, 3, {.padding = 1}),
      e3c(slot("e3c"), 64, 64, 3, {.padding = 1}),
      q(slot("q"), 64, 64, 1),
      k(slot("k"), 64, 64, 1),
      d8a(slot("d8a"), 200, 96, 3, {.padding = 1}),
      d8b(slot("d8b"), 96, 96, 3, {.padding = 1}),
      d8o(slot("d8o"), 96, 7, 3, {.padding = 1}),
      d4a(slot("d4a"), 247, 64, 3, {.padding = 1}),
      d4b(slot("d4b"), 64, 64, 3, {.padding = 1}),
      d4o(slot("d4o"), 64, 7, 3, {.padding = 1}),
      d2a(slot("d2a"), 167, 48, 3, {.padding = 1}),
      d2b(slot("d2b"), 48, 48, 3, {.padding = 1}),
      d2o(slot("d2o"), 48, 7, 3, {.padding = 1}) {}

Refiner::Features Refiner::encode(const Tensor& picture) const {
    Tensor f2 = at::silu(e1a(picture));
    f2 = f2 + at::silu(e1b(f2));
    Tensor f4 = at::silu(e2a(f2));
    f4 = f4 + at::silu(e2b(f4));
    Tensor f8 = at::silu(e3a(at::cat({f4, coordinates(f4)}, 1)));
    f8 = f8 + at::silu(e3b(f8));
    return {f2, f4, f8 + e3c(f8)};
}

Refiner::Match Refiner::match(const Tensor& draft, const Tensor& other) const {
    const auto n = draft.size(0), h = draft.size(2), w = draft.size(3);
    const Tensor queries = q(draft).flatten(2).transpose(1, 2), keys = k(other).flatten(2);
    const Tensor p = (at::matmul(queries, keys) / 8.0).softmax(-1);  // [N, h w, h w]
    const Tensor x = at::arange(w, draft.options()).repeat({h});
    const Tensor y = at::arange(h, draft.options()).repeat_interleave(w);
    const Tensor own = at::stack({x, y}, 1);  // [h w, 2]
    const Tensor flow = (at::matmul(p, own) - own).transpose(1, 2).reshape({n, 2, h, w});
    return {flow, p.square().sum(-1).view({n, 1, h, w})};
}

Refinement Refiner::operator()(const Tensor& draft, const Tensor& a, const Tensor& b, double time) const {
    const Features fd = encode(draft), fa = encode(a), fb = encode(b);
    const Match toA = match(fd.f8, fa.f8), toB = match(fd.f8, fb.f8);
    Tensor flows = at::cat({toA.flow, toB.flow}, 1), logits;
    const auto warps = [&](const Tensor& ofA, const Tensor& ofB) {
        return at::cat({warped(ofA, flows.narrow(1, 0, 2)), warped(ofB, flows.narrow(1, 2, 2))}, 1);
    };
    const auto map = [&](double value) { return at::full_like(toA.confidence, value); };
    Tensor hidden = at::silu(d8a(at::cat({fd.f8, warps(fa.f8, fb.f8), flows * kFlowScale, toA.confidence,
                                          toB.confidence, map(time), map(0.0)},  // mode 0: a draft
                                         1)));
    hidden = hidden + at::silu(d8b(hidden));
    Tensor out = d8o(hidden);
    flows = flows + out.narrow(1, 0, 4);
    logits = out.narrow(1, 4, 3);
    const auto level = [&](const Tensor& d, const Tensor& ofA, const Tensor& ofB, const Conv2d& first,
                           const Conv2d& second, const Conv2d& last) {
        const auto h = d.size(2), w = d.size(3);
        flows = enlarged(flows, h, w) * 2.0;
        logits = enlarged(logits, h, w);
        hidden = at::silu(
            first(at::cat({d, warps(ofA, ofB), flows * kFlowScale, logits, enlarged(hidden, h, w)}, 1)));
        hidden = hidden + at::silu(second(hidden));
        out = last(hidden);
        flows = flows + out.narrow(1, 0, 4);
        logits = logits + out.narrow(1, 4, 3);
    };
    level(fd.f4, fa.f4, fb.f4, d4a, d4b, d4o);
    level(fd.f2, fa.f2, fb.f2, d2a, d2b, d2o);
    return {flows.narrow(1, 0, 2), flows.narrow(1, 2, 2), logits.softmax(1)};
}

Tensor composed(const Refinement& refinement, const Tensor& draft, const Tensor& a, const Tensor& b) {
    const auto h = a.size(2), w = a.size(3);
    const auto& grid = refinement.flowA;
    const Tensor scale =
        at::tensor({double(w) / double(grid.size(3)), double(h) / double(grid.size(2))}, a.options())
            .view({1, 2, 1, 1});
    const Tensor share = enlarged(refinement.weights, h, w);
    const Tensor fromA = warped(a, enlarged(refinement.flowA, h, w) * scale);
    const Tensor fromB = warped(b, enlarged(refinement.flowB, h, w) * scale);
    return share.narrow(1, 0, 1) * fromA + share.narrow(1, 1, 1) * fromB +
           share.narrow(1, 2, 1) * at::upsample_bicubic2d(draft, {h, w}, false);
}

}  // namespace seine::nn
