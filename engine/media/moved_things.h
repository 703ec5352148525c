// Things that stand elsewhere in the second of two pictures of one place: a sun that rose, a figure that
// walked on. Where the flow cannot follow them they are cut out of both pictures, like puppets of paper, so
// that the ground can be followed without them. Private to engine/media.
//
// Things of the two pictures are the same when their outlines, laid over each other, agree. Where a thing
// moved by less than its own size it is seen as one with the ground that it uncovers, and taken apart by the
// move that lays it on itself.
//
// Thread safety: free functions on values.
#pragma once

#include <vector>

#include "engine/media/cut_out.h"
#include "engine/media/optical_flow.h"
#include "engine/picture.h"

namespace media {

/// The same thing in both pictures, or one that only one of them shows (the other is empty).
struct MovedThing {
    CutOut inA, inB;
    cv::Point2d from, to;  // where its centre is in A and in B; where only one shows it, as the ground goes
    double likeness = 0;   // 0 .. 1, of the two outlines
    double growth = 1;     // size in B over size in A
    double sizeOfB = 1;    // size in B over that of the cut-out inB
};

struct MovedThings {
    std::vector<MovedThing> things;        // to be drawn in this order
    engine::Picture groundOfA, groundOfB;  // the pictures without them
};

/// `flow` at working size; what it explains stays in the ground. Where the camera moved a little B is laid
/// over A first. No things where most of what is seen changed or the camera moved far (what is left of the
/// drawing must stand still).
MovedThings findMovedThings(const engine::Picture& a, const engine::Picture& b, const FlowPair& flow);

}  // namespace media
