#include "engine/media/measures.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "engine/media/error.h"

namespace media {
namespace {

constexpr int kSmallest = 8;

void demand(const engine::Picture& picture) {
    if (picture.width < kSmallest || picture.height < kSmallest ||
        picture.rgb.size() != std::size_t(3) * picture.width * picture.height)
        throw Error("a picture is too small to be measured", "measures", "use at least 8 x 8 pixels");
}

void demandAlike(const engine::Picture& a, const engine::Picture& b) {
    demand(a);
    demand(b);
    if (a.width != b.width || a.height != b.height)
        throw Error("pictures of two sizes cannot be compared (" + std::to_string(a.width) + " x " +
                        std::to_string(a.height) + " and " + std::to_string(b.width) + " x " +
                        std::to_string(b.height) + ")",
                    "measures", "scale one to the size of the other");
}

cv::Mat luma(const engine::Picture& picture) {
    cv::Mat result(picture.height, picture.width, CV_32F);
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t* from = picture.row(y);
        float* to = result.ptr<float>(y);
        for (int x = 0; x < picture.width; ++x, from += 3)
            to[x] = 0.2126f * from[0] + 0.7152f * from[1] + 0.0722f * from[2];
    }
    return result;
}

/// Central differences inside, one-sided at the border: what numpy.gradient gives.
struct Gradient {
    cv::Mat x, y;
};

Gradient gradientOf(const engine::Picture& picture) {
    const cv::Mat from = luma(picture);
    Gradient result{cv::Mat(from.size(), CV_32F), cv::Mat(from.size(), CV_32F)};
    for (int y = 0; y < from.rows; ++y) {
        const int above = std::max(0, y - 1), below = std::min(from.rows - 1, y + 1);
        const float *row = from.ptr<float>(y), *up = from.ptr<float>(above), *down = from.ptr<float>(below);
        float *dx = result.x.ptr<float>(y), *dy = result.y.ptr<float>(y);
        for (int x = 0; x < from.cols; ++x) {
            const int left = std::max(0, x - 1), right = std::min(from.cols - 1, x + 1);
            dx[x] = (row[right] - row[left]) / float(right - left);
            dy[x] = (down[x] - up[x]) / float(below - above);
        }
    }
    return result;
}

double dot(const Gradient& a, const Gradient& b) {
    return a.x.dot(b.x) + a.y.dot(b.y);
}

cv::Mat smooth(const cv::Mat& from) {
    cv::Mat result;
    cv::GaussianBlur(from, result, cv::Size(11, 11), 1.5, 1.5, cv::BORDER_REFLECT_101);
    return result;
}

}  // namespace

double rmsDifference(const engine::Picture& a, const engine::Picture& b) {
    demandAlike(a, b);
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const int difference = int(a.rgb[i]) - b.rgb[i];
        sum += difference * difference;
    }
    return std::sqrt(sum / double(a.rgb.size()));
}

double psnr(const engine::Picture& a, const engine::Picture& b) {
    const double difference = rmsDifference(a, b);
    return difference == 0 ? 100 : std::min(100.0, 20 * std::log10(255.0 / difference));
}

double warpError(const engine::Picture& before, const engine::Picture& now, const FlowPair& flow) {
    demandAlike(before, now);
    const engine::Picture back = warp(now, flow.forward);
    double sum = 0, weights = 0;
    for (std::size_t i = 0; i < before.rgb.size(); ++i) {
        const double difference = (int(before.rgb[i]) - back.rgb[i]) / 255.0, weight = flow.inBoth[i / 3];
        sum += weight * difference * difference;
        weights += weight;
    }
    return weights > 0 ? std::sqrt(sum / weights) : 0;
}

double ssim(const engine::Picture& a, const engine::Picture& b) {
    demandAlike(a, b);
    constexpr double kC1 = 0.01 * 255 * 0.01 * 255, kC2 = 0.03 * 255 * 0.03 * 255;
    const cv::Mat x = luma(a), y = luma(b);
    const cv::Mat meanX = smooth(x), meanY = smooth(y);
    const cv::Mat xx = meanX.mul(meanX), yy = meanY.mul(meanY), xy = meanX.mul(meanY);
    const cv::Mat varianceX = smooth(x.mul(x)) - xx, varianceY = smooth(y.mul(y)) - yy;
    const cv::Mat covariance = smooth(x.mul(y)) - xy;
    const cv::Mat above = (2 * xy + kC1).mul(2 * covariance + kC2);
    const cv::Mat below = (xx + yy + kC1).mul(varianceX + varianceY + kC2);
    return cv::mean(above / below)[0];
}

double meanDifference(const engine::Picture& a, const engine::Picture& b) {
    demandAlike(a, b);
    double sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(int(a.rgb[i]) - b.rgb[i]);
    return sum / double(a.rgb.size());
}

double gradient99(const engine::Picture& picture) {
    demand(picture);
    const Gradient gradient = gradientOf(picture);
    cv::Mat length;
    cv::magnitude(gradient.x, gradient.y, length);
    std::vector<float> values(length.begin<float>(), length.end<float>());
    const auto rank = std::ptrdiff_t(0.99 * double(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + rank, values.end());
    return values[std::size_t(rank)];
}

double sharpness(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b, double t) {
    const double ends = (1 - t) * gradient99(a) + t * gradient99(b);
    return ends < 1e-6 ? 1 : gradient99(frame) / ends;
}

double ghostIndex(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b) {
    demandAlike(frame, a);
    demandAlike(frame, b);
    const Gradient gf = gradientOf(frame), ga = gradientOf(a), gb = gradientOf(b);
    const double aa = dot(ga, ga), bb = dot(gb, gb), ab = dot(ga, gb), fa = dot(gf, ga), fb = dot(gf, gb);
    const double determinant = aa * bb - ab * ab;
    if (determinant <= 1e-6 * aa * bb || aa * bb <= 0) return 0;  // a and b alike, or one of them flat
    const double p = (fa * bb - fb * ab) / determinant;
    const double q = (fb * aa - fa * ab) / determinant;
    const double all = dot(gf, gf);
    if (all <= 0) return 0;
    const double fit = (p * fa + q * fb) / all;  // R2 of a least-squares fit through the origin
    return 4 * std::max(p, 0.0) * std::max(q, 0.0) * std::max(fit, 0.0);
}

std::array<double, 3> meanColour(const engine::Picture& picture) {
    demand(picture);
    std::array<double, 3> sum = {};
    for (std::size_t i = 0; i < picture.rgb.size(); ++i) sum[i % 3] += picture.rgb[i];
    for (double& value : sum) value /= double(picture.rgb.size()) / 3;
    return sum;
}

double colourShift(const engine::Picture& frame, const engine::Picture& a, const engine::Picture& b,
                   double t) {
    const auto f = meanColour(frame), from = meanColour(a), to = meanColour(b);
    double sum = 0;
    for (std::size_t c = 0; c < 3; ++c) {
        const double difference = (f[c] - (1 - t) * from[c] - t * to[c]) / 255;
        sum += difference * difference;
    }
    return std::sqrt(sum / 3);
}

double saturation(const engine::Picture& picture) {
    demand(picture);
    double sum = 0;
    for (std::size_t i = 0; i + 2 < picture.rgb.size(); i += 3) {
        const auto [low, high] = std::minmax({picture.rgb[i], picture.rgb[i + 1], picture.rgb[i + 2]});
        if (high > 0) sum += double(high - low) / high;
    }
    return sum / (double(picture.rgb.size()) / 3);
}

}  // namespace media
