// How far a made picture is from the true one, as eyes see it and as gradients need it: absolute differences
// at three scales, those of the edges, and structural similarity. Thread safety: pure functions.
#pragma once

#include "engine/seine/torch.h"

namespace seine::train {

/// Pictures [N, 3, H, W] in 0..1; a scalar, 0 for equal ones.
Tensor photometricLoss(const Tensor& made, const Tensor& truth);

/// Mean length of the first differences of flow [N, C, h, w], less where `guide` [N, 3, H, W] has edges.
Tensor roughness(const Tensor& flow, const Tensor& guide);

}  // namespace seine::train
