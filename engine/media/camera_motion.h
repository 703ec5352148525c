// The camera's move between two pictures of one scene (shift, zoom, roll), found from corners that look alike
// in both, however far they lie apart. Optical flow starts from it where things move too far to be found step
// by step. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "engine/media/optical_flow.h"

namespace media {

/// The 2 x 3 matrix (CV_64F) that takes points of `from` to where they are in `to`; both CV_8U of one size.
/// None where too few corners agree on one move.
std::optional<cv::Mat> cameraMotion(const cv::Mat& from, const cv::Mat& to);

/// Moves that some corners, or some edges that the flow (of the same size) is sure of, agree on: the camera's
/// and those of things.
std::vector<cv::Mat> possibleMoves(const cv::Mat& from, const cv::Mat& to, const Flow& flow,
                                   const std::vector<float>& confirmed);

}  // namespace media
