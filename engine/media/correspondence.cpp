#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "engine/media/masks.h"
#include "engine/media/optical_flow.h"
#include "engine/media/scale.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr float kLike = 20;  // levels: pixels that differ by less are taken for the same

cv::Mat lightness(const engine::Picture& picture) {
    cv::Mat grey, result;
    cv::cvtColor(view(picture), grey, cv::COLOR_RGB2GRAY);
    grey.convertTo(result, CV_32F);
    cv::GaussianBlur(result, result, cv::Size(), 1.0);  // a line that lands half a pixel off is the same line
    return result;
}

/// Share of one's structure that the flow, where it is confirmed, leads to like pixels and like structure.
double found(const cv::Mat& one, const cv::Mat& other, const Flow& flow,
             const std::vector<float>& confirmed) {
    const cv::Mat here = gradientLength(one), there = gradientLength(other);
    cv::Mat map(one.size(), CV_32FC2), carried, carriedStructure;
    for (int y = 0; y < one.rows; ++y)
        for (int x = 0; x < one.cols; ++x)
            map.at<cv::Vec2f>(y, x) = {float(x) + flow.at(x, y)[0], float(y) + flow.at(x, y)[1]};
    cv::remap(other, carried, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::remap(there, carriedStructure, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    double all = 0, shared = 0;
    const float* trust = confirmed.data();
    for (int y = 0; y < one.rows; ++y)
        for (int x = 0; x < one.cols; ++x, ++trust) {
            const float weight = here.at<float>(y, x);
            const float apart = (one.at<float>(y, x) - carried.at<float>(y, x)) / kLike;
            const float common = std::min(weight, carriedStructure.at<float>(y, x));
            all += weight;
            shared += double(common) * *trust * std::exp(-apart * apart);
        }
    return all > 0 ? shared / all : -1;
}

}  // namespace

double correspondence(const engine::Picture& a, const engine::Picture& b, int workingSide) {
    const FlowPair pair = opticalFlowAtWorkingSize(a, b, workingSide);
    const int width = pair.forward.width, height = pair.forward.height;
    const cv::Mat from = lightness(resize(a, width, height)), to = lightness(resize(b, width, height));
    const double ofA = found(from, to, pair.forward, pair.inBoth);
    const double ofB = found(to, from, pair.backward, pair.inBothOfB);
    if (ofA < 0 && ofB < 0) return 1;  // two blank sheets
    return std::max(0.0, std::min(ofA, ofB));
}

}  // namespace media
