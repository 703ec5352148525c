// The camera's move between two pictures of one scene (shift, zoom, roll), found from corners that look alike
// in both, however far they lie apart. Optical flow starts from it where things move too far to be found step
// by step. Private to engine/media.
//
// Thread safety: a free function on values.
#pragma once

#include <opencv2/core.hpp>
#include <optional>

namespace media {

/// The 2 x 3 matrix (CV_64F) that takes points of `from` to where they are in `to`; both CV_8U of one size.
/// None where too few corners agree on one move.
std::optional<cv::Mat> cameraMotion(const cv::Mat& from, const cv::Mat& to);

}  // namespace media
