#include "engine/media/camera_motion.h"

#include <cmath>
#include <opencv2/calib3d.hpp>
#include <opencv2/features2d.hpp>
#include <vector>

namespace media {
namespace {

constexpr int kCorners = 1500;
constexpr float kDistinct =
    0.8f;                       // Lowe's ratio: the best match must be this much nearer than the second best
constexpr int kFewest = 16;     // corners that agree, so that chance does not make a camera move
constexpr double kShare = 0.3;  // of the matches that must agree
constexpr double kTolerance = 3;  // pixels
constexpr double kMostZoom = 4;

struct Corners {
    std::vector<cv::KeyPoint> points;
    cv::Mat descriptors;
};

Corners cornersOf(const cv::Mat& picture) {
    Corners corners;
    cv::ORB::create(kCorners)->detectAndCompute(picture, cv::noArray(), corners.points, corners.descriptors);
    return corners;
}

}  // namespace

std::optional<cv::Mat> cameraMotion(const cv::Mat& from, const cv::Mat& to) {
    const Corners here = cornersOf(from), there = cornersOf(to);
    if (int(here.points.size()) < kFewest || int(there.points.size()) < kFewest) return {};
    std::vector<std::vector<cv::DMatch>> matches;
    cv::BFMatcher(cv::NORM_HAMMING).knnMatch(here.descriptors, there.descriptors, matches, 2);
    std::vector<cv::Point2f> starts, ends;
    for (const auto& match : matches) {
        if (match.size() < 2 || match[0].distance > kDistinct * match[1].distance) continue;
        starts.push_back(here.points[std::size_t(match[0].queryIdx)].pt);
        ends.push_back(there.points[std::size_t(match[0].trainIdx)].pt);
    }
    if (int(starts.size()) < kFewest) return {};
    cv::setRNGSeed(1);  // the same pictures, the same move
    std::vector<std::uint8_t> agree;
    cv::Mat motion = cv::estimateAffinePartial2D(starts, ends, agree, cv::RANSAC, kTolerance);
    const int agreeing = cv::countNonZero(agree);
    if (motion.empty() || agreeing < kFewest || agreeing < kShare * double(starts.size())) return {};
    const double zoom = std::hypot(motion.at<double>(0, 0), motion.at<double>(1, 0));
    if (!(zoom > 1 / kMostZoom && zoom < kMostZoom)) return {};
    return motion;
}

}  // namespace media
