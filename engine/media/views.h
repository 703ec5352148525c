// Pictures and flows as OpenCV sees them, without a copy. Private to engine/media.
//
// Thread safety: a view is as safe as what it looks at.
#pragma once

#include <opencv2/core.hpp>

#include "engine/media/optical_flow.h"
#include "engine/picture.h"

namespace media {

inline cv::Mat view(engine::Picture& picture) {
    return cv::Mat(picture.height, picture.width, CV_8UC3, picture.rgb.data());
}
/// OpenCV has no read-only matrices: do not write to this one.
inline cv::Mat view(const engine::Picture& picture) {
    return cv::Mat(picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data()));
}
inline cv::Mat view(Flow& flow) {
    return cv::Mat(flow.height, flow.width, CV_32FC2, flow.xy.data());
}
inline cv::Mat view(const Flow& flow) {
    return cv::Mat(flow.height, flow.width, CV_32FC2, const_cast<float*>(flow.xy.data()));
}

}  // namespace media
