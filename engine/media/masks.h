// Masks (CV_8U, 0 or 255) and how far colours are apart. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <opencv2/core.hpp>

namespace media {

/// The largest difference of the three channels, pixel by pixel: CV_8U.
cv::Mat distance(const cv::Mat& one, const cv::Mat& other);

/// How far each pixel is from all colours that the other picture has within `radius` of its place: CV_8U.
cv::Mat beyond(const cv::Mat& here, const cv::Mat& there, int radius);

/// Where something is drawn: the length of the Sobel gradient of one channel, CV_32F.
cv::Mat gradientLength(const cv::Mat& channel);

cv::Mat grown(const cv::Mat& mask, int radius);
/// Grown and shrunk again: gaps up to twice the radius are bridged.
cv::Mat closed(const cv::Mat& mask, int radius);
/// Holes become part of what surrounds them unless they are much larger than that.
cv::Mat withoutHoles(const cv::Mat& mask);

}  // namespace media
