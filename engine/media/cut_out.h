// Cutting things out of a picture whose ground is known from another one. The ground gives the coverage of
// edge pixels (difference matting), so that lines and soft edges come along whole. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <opencv2/core.hpp>

#include "engine/picture.h"

namespace media {

constexpr int kRim = 3;  // pixels of the working size around a thing that may show some of it

/// A thing cut out of a picture; colours are premultiplied with the coverage.
struct CutOut {
    cv::Rect box;        // in the picture's pixels
    cv::Mat colour;      // CV_32FC3, 0 .. 255
    cv::Mat coverage;    // CV_32F, 0 .. 1
    cv::Point2d centre;  // what travels straight to the centre in the other picture; the picture's pixels
    double area = 0;     // sum of the coverage
};

/// `mask` (CV_8U) tells the pixels of `box`, both at `working` size; the picture and its ground may be
/// larger.
CutOut cutOut(const cv::Mat& mask, const cv::Rect& box, cv::Size working, const cv::Mat& picture,
              const cv::Mat& ground);

/// What is behind the things of both pictures, at working size; `goneA` and `goneB` cover the things. Where
/// both pictures have one the surroundings go on (inpainting, Telea 2004).
cv::Mat groundBehind(const cv::Mat& a, const cv::Mat& b, const cv::Mat& goneA, const cv::Mat& goneB);

/// The picture without its things at full size: the other shows what is behind them, or `behind` does.
engine::Picture withoutThings(const engine::Picture& picture, const engine::Picture& other,
                              const cv::Mat& own, const cv::Mat& others, const cv::Mat& behind);

}  // namespace media
