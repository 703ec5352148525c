#include "engine/media/camera_motion.h"

#include <cmath>
#include <opencv2/calib3d.hpp>
#include <opencv2/features2d.hpp>
#include <utility>
#include <vector>

#include "engine/media/masks.h"

namespace media {
namespace {

constexpr int kCorners = 1500;
constexpr float kDistinct =
    0.8f;                    // Lowe's ratio: the best match must be this much nearer than the second best
constexpr int kFewest = 16;  // corners that agree, so that chance does not make a camera move
constexpr int kFewestOfSome = 8;  // the same for a move among others
constexpr int kMoves = 3;
constexpr int kEvery = 2;  // edge pixels in each direction
constexpr float kEdge = 60, kSure = 0.8f;
constexpr double kShare = 0.3;    // of the matches that must agree
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

struct Matches {
    std::vector<cv::Point2f> starts, ends;
};

/// Corners that look alike in both.
Matches matchesOf(const cv::Mat& from, const cv::Mat& to) {
    const Corners here = cornersOf(from), there = cornersOf(to);
    Matches result;
    if (here.points.empty() || there.points.empty()) return result;
    std::vector<std::vector<cv::DMatch>> matches;
    cv::BFMatcher(cv::NORM_HAMMING).knnMatch(here.descriptors, there.descriptors, matches, 2);
    for (const auto& match : matches) {
        if (match.size() < 2 || match[0].distance > kDistinct * match[1].distance) continue;
        result.starts.push_back(here.points[std::size_t(match[0].queryIdx)].pt);
        result.ends.push_back(there.points[std::size_t(match[0].trainIdx)].pt);
    }
    return result;
}

/// The move that most matches agree on, and which they are; empty where fewer than `fewest` do.
cv::Mat moveOf(const Matches& matches, int fewest, std::vector<std::uint8_t>& agree) {
    if (int(matches.starts.size()) < fewest) return {};
    cv::setRNGSeed(1);  // the same pictures, the same move
    cv::Mat motion = cv::estimateAffinePartial2D(matches.starts, matches.ends, agree, cv::RANSAC, kTolerance);
    if (motion.empty() || cv::countNonZero(agree) < fewest) return {};
    const double zoom = std::hypot(motion.at<double>(0, 0), motion.at<double>(1, 0));
    return zoom > 1 / kMostZoom && zoom < kMostZoom ? motion : cv::Mat();
}

/// Up to kMoves moves, each of matches that agree on none before it.
void addMoves(Matches matches, std::vector<cv::Mat>& moves) {
    for (int i = 0; i < kMoves; ++i) {
        std::vector<std::uint8_t> agree;
        const cv::Mat motion = moveOf(matches, kFewestOfSome, agree);
        if (motion.empty()) return;
        moves.push_back(motion);
        Matches others;
        for (std::size_t k = 0; k < agree.size(); ++k) {
            if (agree[k]) continue;
            others.starts.push_back(matches.starts[k]);
            others.ends.push_back(matches.ends[k]);
        }
        matches = std::move(others);
    }
}

/// Edges (where a flow is held to something) and where the flow leads them, if it is sure.
Matches edgesOf(const cv::Mat& from, const Flow& flow, const std::vector<float>& confirmed) {
    const cv::Mat length = gradientLength(from);
    Matches result;
    for (int row = 0; row < from.rows; row += kEvery)
        for (int column = 0; column < from.cols; column += kEvery) {
            const std::size_t i = std::size_t(row) * std::size_t(from.cols) + std::size_t(column);
            if (length.at<float>(row, column) < kEdge || confirmed[i] < kSure) continue;
            const float* d = flow.at(column, row);
            result.starts.emplace_back(float(column), float(row));
            result.ends.emplace_back(float(column) + d[0], float(row) + d[1]);
        }
    return result;
}

}  // namespace

std::optional<cv::Mat> cameraMotion(const cv::Mat& from, const cv::Mat& to) {
    const Matches matches = matchesOf(from, to);
    std::vector<std::uint8_t> agree;
    const cv::Mat motion = moveOf(matches, kFewest, agree);
    if (motion.empty() || cv::countNonZero(agree) < kShare * double(matches.starts.size())) return {};
    return motion;
}

std::vector<cv::Mat> possibleMoves(const cv::Mat& from, const cv::Mat& to, const Flow& flow,
                                   const std::vector<float>& confirmed) {
    std::vector<cv::Mat> moves;
    addMoves(matchesOf(from, to), moves);
    addMoves(edgesOf(from, flow, confirmed), moves);
    return moves;
}

}  // namespace media
