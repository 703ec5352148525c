// Figures that say how alike, how sharp and how doubled pictures are. All work on pictures of one size and
// throw Error for sizes that differ or pictures below 8 x 8; luma is BT.709's of the sRGB values, 0 .. 255.
//
// Thread safety: free functions on values; call them from any number of threads.
#pragma once

#include <array>

#include "engine/media/optical_flow.h"
#include "engine/picture.h"

namespace media {

/// Peak signal-to-noise ratio in dB over all three channels; 100 for identical pictures.
double psnr(const engine::Picture& a, const engine::Picture& b);

/// Structural similarity of luma (Wang et al. 2004: Gaussian window, sigma 1.5, K1 0.01, K2 0.03), -1 .. 1.
double ssim(const engine::Picture& a, const engine::Picture& b);

/// Mean absolute difference of all channels, 0 .. 255.
double meanDifference(const engine::Picture& a, const engine::Picture& b);

/// Root mean square of the differences of all channels, 0 .. 255.
double rmsDifference(const engine::Picture& a, const engine::Picture& b);

/// What the motion from one frame to the next does not explain (Lai et al. 2018): root mean square, 0 .. 1,
/// of the difference between `before` and `now` brought back along the flow, weighted by how far the flow is
/// confirmed.
double warpError(const engine::Picture& before, const engine::Picture& now, const FlowPair& flow);

/// 99th percentile of the length of luma's gradient (central differences).
double gradient99(const engine::Picture&);

/// gradient99 of the frame over that of its two ends, interpolated at t: 1 as sharp, less blurred.
double sharpness(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b, double t);

/// How much a frame is a double exposure of a and b: its luma gradients fitted by least squares with those of
/// a and b in place gives coefficients p, q and a fit R2; the index is 4 max(p,0) max(q,0) max(R2,0). A
/// half-way cross-dissolve of unlike pictures is 1, a frame that shows one of them or something of its own is
/// 0. Pictures whose gradients are all alike (a and b nearly the same) give 0: there is nothing to double.
double ghostIndex(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b);

/// Mean colour, each channel 0 .. 255.
std::array<double, 3> meanColour(const engine::Picture&);

/// Distance (0 .. 1) of the frame's mean colour from the ends' mean colours interpolated at t.
double colourShift(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b,
                   double t);

/// Mean HSV saturation, 0 .. 1.
double saturation(const engine::Picture&);

}  // namespace media
