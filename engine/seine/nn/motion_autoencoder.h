// The motion autoencoder of the draft model: a frame is what two given pictures A and B become under flows,
// plus a little new paint. The encoder writes down where a frame's points come from (z, 1/8 of the working
// size, unit variance); the decoder turns z back into flows, weights and paint at half the working size, to
// be applied to A and B at any size. Pictures are [N, 3, H, W] in 0..1 at the working size (multiples of 8).
// Flows are backward, (x, y), in pixels of the working size. Member names are the checkpoint's. Thread
// safety: as Module; calls only read.
#pragma once

#include <array>

#include "engine/seine/nn/layers.h"
#include "engine/seine/nn/motion_config.h"

namespace seine::nn {

/// x + conv(silu(norm(conv(silu(norm(x))))))
struct MotionResidual : Module {
    MotionResidual(Slot slot, int channels, int groups);
    Tensor operator()(const Tensor& x) const;
    GroupNorm n1;
    Conv2d c1;
    GroupNorm n2;
    Conv2d c2;
};

/// A convolution (child "0") and residual blocks (children "1", "2", ...).
struct MotionStack : List<MotionResidual> {
    MotionStack(Slot slot, int in, int out, int blocks, int groups, int stride = 1);
    Tensor operator()(const Tensor& x) const;
    Conv2d first;
};

/// What the pyramid sees in a picture.
struct MotionFeatures {
    Tensor f2, f4, f8;                            // [N, 32, H/2, W/2], [N, 48, H/4, W/4], [N, 96, H/8, W/8]
    Tensor appearance;                            // [N, 16, H/8, W/8], -1..1
    MotionFeatures expand(std::int64_t n) const;  // one picture's features for n frames, without a copy
};

struct MotionPyramid : Module {
    MotionPyramid(Slot slot, const MotionConfig& config);
    MotionFeatures operator()(const Tensor& picture) const;
    MotionStack s2, s4, s8;
    Conv2d app;
};

class MotionEncoder : public Module {
 public:
    MotionEncoder(Slot slot, const MotionConfig& config);
    /// z [N, 8, H/8, W/8] of frames x between the pictures a and b (all with N entries). size = {H, W}.
    Tensor operator()(const MotionFeatures& x, const MotionFeatures& a, const MotionFeatures& b,
                      std::array<std::int64_t, 2> size) const;
    struct Match {
        Tensor flow;        // [N, 2, h, w] in cells
        Tensor confidence;  // [N, 1, h, w], largest probability
    };
    Tensor keys(const Tensor& f8) const;  // [N, 64, h, w], unit length per cell
    Match match(const Tensor& query, const Tensor& key) const;

    Conv2d key;
    Parameter temp;
    Conv2d fine;
    MotionStack trunk;
    Conv2d out, direct;
    FixedNorm norm;

 private:
    double m_bound;
};

/// The decoder's answer at half the working size.
struct MotionDecoded {
    Tensor flow;                   // [N, 4, H/2, W/2]: to A (x, y), to B (x, y)
    Tensor logits;                 // [N, 3, H/2, W/2]: A, B, paint
    Tensor paint;                  // [N, 3, H/2, W/2], 0..1
    std::array<Tensor, 3> levels;  // flows on the way: 1/8, 1/8 refined, 1/4
};

class MotionDecoder : public Module {
 public:
    MotionDecoder(Slot slot, const MotionConfig& config);
    /// z [N, 8, h, w]; tau [N]; features and pictures of A and B with N entries (expanded ones will do).
    MotionDecoded operator()(const Tensor& z, const MotionFeatures& fa, const MotionFeatures& fb,
                             const Tensor& a, const Tensor& b, const Tensor& tau) const;

    MotionStack a8;
    Conv2d flow8, direct;
    MotionStack b8;
    Conv2d flow8b, up4;
    MotionStack a4;
    Conv2d flow4, up2;
    MotionStack a2;
    Conv2d head;

 private:
    std::array<double, 4> m_scale;
    bool m_mirror;
};

struct MotionAutoencoder : Module {
    explicit MotionAutoencoder(const MotionConfig& config = {});
    MotionPyramid pyramid;
    MotionEncoder encoder;
    MotionDecoder decoder;
};

/// x [N, C, h, w] sampled at p + flow; flow [N, 2, h', w'] in pixels of `size` = {H, W}, resized to x first.
Tensor warp(const Tensor& x, const Tensor& flow, std::array<std::int64_t, 2> size, bool mirror = false);

}  // namespace seine::nn
