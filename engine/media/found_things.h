// What differs between two pictures of one place, as things of the one and things of the other, and how alike
// two such things are. Private to engine/media.
//
// A changed pixel belongs to a thing in the picture whose colour differs more from what the unchanged
// surroundings suggest (inpainting, Telea 2004).
//
// Thread safety: free functions on values.
#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "engine/media/optical_flow.h"
#include "engine/picture.h"

namespace media {

/// A thing at working size.
struct Found {
    cv::Rect box;
    cv::Mat mask;         // CV_8U, of the box
    cv::Mat lines;        // of these, what was seen to belong to it; the rest is what an outline holds
    cv::Point2d centre;   // of the lines
    double area = 0;      // of the lines
    double followed = 0;  // share that the flow is sure of and leads to its colour
    bool isPaired = false;
    bool isGround = false;  // only the ground that a larger thing of the other picture covers
};

/// `mask` and `lines` of the same size, its upper left corner at `at`.
Found foundFrom(const cv::Mat& mask, const cv::Mat& lines, cv::Point at);

cv::Mat atWorkingSize(const engine::Picture& picture, cv::Size size);

/// A picture at working size.
struct Side {
    cv::Mat picture;
    cv::Mat followed;  // how surely the flow has each pixel, 0 .. 1
    std::vector<Found> found;
};

/// The things of both pictures, the largest first. None where the pictures are the same or most of what is
/// seen changed. `flow` at working size.
struct Sides {
    Side a, b;
};
Sides findThings(const engine::Picture& a, const engine::Picture& b, const FlowPair& flow);

struct Likeness {
    double outline = 0;   // intersection over union
    double colour = 255;  // levels, mean
    double scale = 1;     // of the other thing to the one
    cv::Point2d shift;    // of the other's centre when its outline lies best, in its pixels
};

/// How alike two things are when one is laid over the other at its size, where the outlines agree best near
/// centre on centre. Outlines count as the same up to kRim, as no line is drawn twice in the same place.
Likeness compare(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there);

}  // namespace media
