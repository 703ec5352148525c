#include "engine/seine/nn/motion_autoencoder.h"

namespace seine::nn {

namespace {

constexpr ConvOptions kPadded{.stride = 1, .padding = 1};

Tensor enlarge(const Tensor& x, const Tensor& like) {
    return at::upsample_bilinear2d(x, {like.size(2), like.size(3)}, false);
}

/// [n] positions of pixel centres in -1..1 of the whole picture, as grid_sample wants them
Tensor centres(std::int64_t n, const Tensor& like) {
    return (at::arange(n, like.options()) + .5) * (2. / double(n)) - 1;
}

}  // namespace

Tensor warp(const Tensor& x, const Tensor& flow, std::array<std::int64_t, 2> size, bool mirror) {
    const std::int64_t h = x.size(2), w = x.size(3);
    const bool fits = flow.size(2) == h && flow.size(3) == w;
    const Tensor f = fits ? flow : at::upsample_bilinear2d(flow, {h, w}, false);
    const Tensor gx = centres(w, f).view({1, 1, w}) + f.select(1, 0) * (2. / double(size[1]));
    const Tensor gy = centres(h, f).view({1, h, 1}) + f.select(1, 1) * (2. / double(size[0]));
    constexpr std::int64_t bilinear = 0, clamp = 1, reflect = 2;
    return at::grid_sampler(x, at::stack({gx, gy}, -1), bilinear, mirror ? reflect : clamp,
                            false);  // [N, C, h, w]
}

MotionResidual::MotionResidual(Slot place, int channels, int groups)
    : Module(std::move(place)),
      n1(slot("n1"), groups, channels),
      c1(slot("c1"), channels, channels, 3, kPadded),
      n2(slot("n2"), groups, channels),
      c2(slot("c2"), channels, channels, 3, kPadded) {}

Tensor MotionResidual::operator()(const Tensor& x) const {
    const Tensor h = c1(at::silu(n1(x)));
    return x + c2(at::silu(n2(h)));
}

MotionStack::MotionStack(Slot place, int in, int out, int blocks, int groups, int stride)
    : List(std::move(place)), first(slot("0"), in, out, 3, {.stride = stride, .padding = 1}) {
    startAt(1);
    for (int i = 0; i < blocks; ++i) add(out, groups);
}

Tensor MotionStack::operator()(const Tensor& x) const {
    Tensor h = first(x);
    for (std::size_t i = 0; i < size(); ++i) h = (*this)[i](h);
    return h;
}

MotionFeatures MotionFeatures::expand(std::int64_t n) const {
    const auto wide = [n](const Tensor& t) { return t.expand({n, -1, -1, -1}); };
    return {wide(f2), wide(f4), wide(f8), wide(appearance)};
}

MotionPyramid::MotionPyramid(Slot place, const MotionConfig& c)
    : Module(std::move(place)),
      s2(slot("s2"), 3, c.pyramidChannels[0], c.pyramidBlocks[0], c.groups, 2),
      s4(slot("s4"), c.pyramidChannels[0], c.pyramidChannels[1], c.pyramidBlocks[1], c.groups, 2),
      s8(slot("s8"), c.pyramidChannels[1], c.pyramidChannels[2], c.pyramidBlocks[2], c.groups, 2),
      app(slot("app"), c.pyramidChannels[2], c.appearanceChannels, 1) {}

MotionFeatures MotionPyramid::operator()(const Tensor& picture) const {
    MotionFeatures f;
    f.f2 = s2(picture * 2 - 1);
    f.f4 = s4(f.f2);
    f.f8 = s8(f.f4);
    f.appearance = at::tanh(app(f.f8));
    return f;
}

MotionEncoder::MotionEncoder(Slot place, const MotionConfig& c)
    : Module(std::move(place)),
      key(slot("key"), c.pyramidChannels[2] + 2, c.matchChannels, 1),
      temp(slot("temp"), {}),
      fine(slot("fine"), 3 * c.pyramidChannels[1], c.fineChannels, 3, {.stride = 2, .padding = 1}),
      trunk(slot("trunk"), 3 * c.pyramidChannels[2] + c.fineChannels + 6, c.encoderChannels, c.encoderBlocks,
            c.groups),
      out(slot("out"), c.encoderChannels, c.latentChannels, 1),
      direct(slot("direct"), 4, c.latentChannels, 1),
      norm(slot("norm"), c.latentChannels),
      m_bound(c.latentBound) {}

Tensor MotionEncoder::keys(const Tensor& f8) const {
    const std::int64_t n = f8.size(0), h = f8.size(2), w = f8.size(3);
    const Tensor x = at::linspace(-1, 1, w, f8.options()).view({1, 1, 1, w}).expand({n, 1, h, w});
    const Tensor y = at::linspace(-1, 1, h, f8.options()).view({1, 1, h, 1}).expand({n, 1, h, w});
    const Tensor k = key(at::cat({f8, x, y}, 1));
    return k / k.norm(2, 1, true).clamp_min(1e-12);
}

MotionEncoder::Match MotionEncoder::match(const Tensor& query, const Tensor& other) const {
    const std::int64_t n = query.size(0), h = query.size(2), w = query.size(3);
    const Tensor dot = at::matmul(query.flatten(2).transpose(1, 2), other.flatten(2));  // [N, hw, hw]
    const Tensor p = (dot * temp->exp()).softmax(-1);
    const Tensor x = at::arange(w, query.options()).view({1, w}).expand({h, w});
    const Tensor y = at::arange(h, query.options()).view({h, 1}).expand({h, w});
    const Tensor own = at::stack({x.reshape(-1), y.reshape(-1)}, -1);  // [hw, 2]
    return {(at::matmul(p, own) - own).transpose(1, 2).reshape({n, 2, h, w}),
            p.amax(-1).reshape({n, 1, h, w})};
}

Tensor MotionEncoder::operator()(const MotionFeatures& x, const MotionFeatures& a, const MotionFeatures& b,
                                 std::array<std::int64_t, 2> size) const {
    const std::int64_t h = x.f8.size(2), w = x.f8.size(3);
    const double cell[2] = {double(size[1]) / double(w), double(size[0]) / double(h)};
    const Tensor perCell = at::tensor({cell[0], cell[1]}, x.f8.options()).view({1, 2, 1, 1});
    const Tensor query = keys(x.f8);
    std::vector<Tensor> parts{x.f8}, near{x.f4}, flows;
    for (const MotionFeatures* other : {&a, &b}) {
        const Match m = match(query, keys(other->f8));
        const Tensor pixels = m.flow * perCell;
        flows.push_back(pixels);
        parts.insert(parts.end(), {warp(other->f8, pixels, size), m.flow / 8, m.confidence});
        near.push_back(warp(other->f4, pixels, size));
    }
    parts.push_back(at::upsample_nearest2d(fine(at::cat(near, 1)), {h, w}));
    const Tensor z = norm(out(trunk(at::cat(parts, 1))) + direct(at::cat(flows, 1) / 16));
    return m_bound * at::tanh(z / m_bound);
}

MotionDecoder::MotionDecoder(Slot place, const MotionConfig& c)
    : Module(std::move(place)),
      a8(slot("a8"), c.latentChannels + 2 * c.appearanceChannels + 1, c.decoderChannels[0],
         c.decoderBlocks[0], c.groups),
      flow8(slot("flow8"), c.decoderChannels[0], 4, 3, kPadded),
      direct(slot("direct"), c.latentChannels, 4, 1),
      b8(slot("b8"), c.decoderChannels[0] + 2 * c.pyramidChannels[2] + 4, c.decoderChannels[0],
         c.decoderBlocks[1], c.groups),
      flow8b(slot("flow8b"), c.decoderChannels[0], 4, 3, kPadded),
      up4(slot("up4"), c.decoderChannels[0], c.decoderChannels[1], 3, kPadded),
      a4(slot("a4"), c.decoderChannels[1] + 2 * c.pyramidChannels[1] + 4, c.decoderChannels[1],
         c.decoderBlocks[2], c.groups),
      flow4(slot("flow4"), c.decoderChannels[1], 4, 3, kPadded),
      up2(slot("up2"), c.decoderChannels[1], c.decoderChannels[2], 3, kPadded),
      a2(slot("a2"), c.decoderChannels[2] + 2 * c.pyramidChannels[0] + 4 + 6, c.decoderChannels[2],
         c.decoderBlocks[3], c.groups),
      head(slot("head"), c.decoderChannels[2], 4 + 3 + 3, 3, kPadded),
      m_scale(c.flowScale),
      m_mirror(c.mirrorPictures) {}

MotionDecoded MotionDecoder::operator()(const Tensor& z, const MotionFeatures& fa, const MotionFeatures& fb,
                                        const Tensor& a, const Tensor& b, const Tensor& tau) const {
    const std::array<std::int64_t, 2> size{a.size(2), a.size(3)};
    const auto both = [&](const Tensor& ofA, const Tensor& ofB, const Tensor& flow, bool mirror) {
        return at::cat(
            {warp(ofA, flow.narrow(1, 0, 2), size, mirror), warp(ofB, flow.narrow(1, 2, 2), size, mirror)},
            1);
    };
    const Tensor time = tau.view({-1, 1, 1, 1}).expand({z.size(0), 1, z.size(2), z.size(3)});
    Tensor h = a8(at::cat({z, fa.appearance, fb.appearance, time}, 1));
    const Tensor l0 = (flow8(h) + direct(z)) * m_scale[0];
    h = b8(at::cat({h, both(fa.f8, fb.f8, l0, false), l0 / 16}, 1));
    const Tensor l1 = l0 + flow8b(h) * m_scale[1];

    Tensor flow = enlarge(l1, fa.f4);
    h = up4(enlarge(h, fa.f4));
    h = a4(at::cat({h, both(fa.f4, fb.f4, flow, false), flow / 16}, 1));
    const Tensor l2 = flow + flow4(h) * m_scale[2];

    flow = enlarge(l2, fa.f2);
    h = up2(enlarge(h, fa.f2));
    const std::array<std::int64_t, 2> half{flow.size(2), flow.size(3)};
    const Tensor pictures =
        both(at::adaptive_avg_pool2d(a, half), at::adaptive_avg_pool2d(b, half), flow, m_mirror);
    h = head(a2(at::cat({h, both(fa.f2, fb.f2, flow, false), flow / 16, pictures}, 1)));

    const Tensor paint = .5 * (pictures.narrow(1, 0, 3) + pictures.narrow(1, 3, 3)) + h.narrow(1, 7, 3);
    return {flow + h.narrow(1, 0, 4) * m_scale[3], h.narrow(1, 4, 3), paint, {l0, l1, l2}};
}

MotionAutoencoder::MotionAutoencoder(const MotionConfig& config)
    : pyramid(slot("pyramid"), config), encoder(slot("encoder"), config), decoder(slot("decoder"), config) {}

}  // namespace seine::nn
