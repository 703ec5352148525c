// The refiner of the first draft model: from a blurred draft frame and the two given pictures A and B it
// finds where each part of the frame lies in A and in B, so that the frame can be composed at any size from
// the pictures' own pixels. Pictures are [N, 3, h, w] in -1..1, h and w multiples of 8. Thread safety: as
// Module; calls only read.
#pragma once

#include "engine/seine/nn/layers.h"

namespace seine::nn {

/// At half the working size; flows in pixels of that grid (x, y), weights in the order A, B, draft, summing
/// to 1.
struct Refinement {
    Tensor flowA, flowB;  // [N, 2, h / 2, w / 2]
    Tensor weights;       // [N, 3, h / 2, w / 2]
};

class Refiner : public Module {
 public:
    Refiner();
    /// `time` of the frame between A (0) and B (1).
    Refinement operator()(const Tensor& draft, const Tensor& a, const Tensor& b, double time) const;

    Conv2d e1a, e1b, e2a, e2b, e3a, e3b, e3c;
    Conv2d q, k;
    Conv2d d8a, d8b, d8o, d4a, d4b, d4o, d2a, d2b, d2o;

 private:
    struct Features {
        Tensor f2, f4, f8;
    };
    struct Match {
        Tensor flow, confidence;
    };
    Features encode(const Tensor& picture) const;
    Match match(const Tensor& draft, const Tensor& other) const;
};

/// The frame [N, 3, H, W] from draft, A and B of any sizes; A and B of the size wanted.
Tensor composed(const Refinement& refinement, const Tensor& draft, const Tensor& a, const Tensor& b);

}  // namespace seine::nn
