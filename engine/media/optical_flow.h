// How a picture moves into another, and what lies between them: dense optical flow (dense inverse search) in
// both directions with a check of one against the other, warping, and two ways to make in-between pictures
// from it. morph() is the transition kind and the baseline; inBetween() raises the frame rate of neighbouring
// frames.
//
// Thread safety: free functions and const members on values; call them from any number of threads.
#pragma once

#include <cstddef>
#include <vector>

#include "engine/picture.h"

namespace media {

/// Where each pixel of a picture is found in another: (x, y) of the one at (x + dx, y + dy) of the other, in
/// pixels.
struct Flow {
    int width = 0, height = 0;
    std::vector<float> xy;  // interleaved dx, dy; row-major

    const float* at(int x, int y) const { return xy.data() + (std::size_t(y) * width + x) * 2; }
    float* at(int x, int y) { return xy.data() + (std::size_t(y) * width + x) * 2; }
};

/// From a to b; both of one size, at least 16 x 16. workingSide: the longest side that the search runs at,
/// the result has the full size; 0: full size. Throws Error for sizes that differ or are too small.
Flow opticalFlow(const engine::Picture& a, const engine::Picture& b, int workingSide = 960);

/// Flow both ways (where the camera moved farther than the search reaches, it starts from that move), and how
/// far each pixel's two agree: 1 seen in both pictures, 0 covered or uncovered.
struct FlowPair {
    Flow forward, backward;                // a to b, b to a
    std::vector<float> inBoth, inBothOfB;  // for the pixels of a and of b
};
FlowPair opticalFlowBothWays(const engine::Picture& a, const engine::Picture& b, int workingSide = 960);

/// The same as the search leaves it: flows no larger than workingSide, in pixels of their own size.
FlowPair opticalFlowAtWorkingSize(const engine::Picture& a, const engine::Picture& b, int workingSide = 960);

/// out(x, y) = picture(x + scale * dx, y + scale * dy), bicubic; the border goes on outside.
engine::Picture warp(const engine::Picture&, const Flow&, double scale = 1);

/// Mean length of the flow in pixels: the amount of motion.
double meanMotion(const Flow&);

/// Share of a's pixels (0 .. 1) whose flow is confirmed from b: low for pictures that have little to do with
/// each other.
double agreement(const FlowPair&);

/// How much of what is drawn in one picture is found in the other (0 .. 1): the share of each one's gradients
/// that leads to like pixels there and back again; the smaller of the two shares. Empty paper counts for
/// nothing, so that two line drawings of different things are as unlike as two photographs. Throws Error as
/// opticalFlow() does.
double correspondence(const engine::Picture& a, const engine::Picture& b, int workingSide = 480);

/// All pictures between two: the flow is searched once, frame() is then quick.
class Between {
 public:
    enum class Kind {
        Morph,     // both pictures warped along the flow and cross-faded: for a transition of any length;
                   // pictures with nothing in common are cross-faded where they stand
        InBetween  // each pixel from where it is seen, never two at once: for neighbouring frames
    };
    Between(engine::Picture a, engine::Picture b, Kind, int workingSide = 960);

    /// t = 0 is exactly a, t = 1 exactly b.
    engine::Picture frame(double t) const;
    const FlowPair& flow() const { return m_flow; }  // at working size

 private:
    engine::Picture m_a, m_b;
    Kind m_kind;
    FlowPair m_flow;
};

/// Shorthands for a single picture.
engine::Picture morph(const engine::Picture& a, const engine::Picture& b, double t);
engine::Picture inBetween(const engine::Picture& a, const engine::Picture& b, double t);

}  // namespace media
