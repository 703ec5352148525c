#include "engine/media/optical_flow.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>
#include <string>
#include <utility>

#include "engine/media/camera_motion.h"
#include "engine/media/error.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr int kSmallest = 16;
constexpr double kLost = 0.7;  // agreement below which the search may have lost a camera that moved far

void demandPair(const engine::Picture& a, const engine::Picture& b) {
    if (a.width != b.width || a.height != b.height || a.rgb.size() != b.rgb.size())
        throw Error("motion between pictures of two sizes cannot be searched (" + std::to_string(a.width) +
                        " x " + std::to_string(a.height) + " and " + std::to_string(b.width) + " x " +
                        std::to_string(b.height) + ")",
                    "optical flow", "scale one to the size of the other");
    if (a.width < kSmallest || a.height < kSmallest)
        throw Error("the pictures are too small to search motion in", "optical flow",
                    "use at least 16 x 16 pixels");
}

/// What the search works on: luma at a size it can afford.
cv::Mat searchable(const engine::Picture& picture, int workingSide) {
    cv::Mat grey;
    cv::cvtColor(view(picture), grey, cv::COLOR_RGB2GRAY);
    const int longest = std::max(grey.cols, grey.rows);
    if (workingSide <= 0 || longest <= workingSide) return grey;
    const double scale = double(std::max(workingSide, kSmallest)) / longest;
    const cv::Size size(std::max(kSmallest, int(std::lround(grey.cols * scale))),
                        std::max(kSmallest, int(std::lround(grey.rows * scale))));
    cv::Mat small;
    cv::resize(grey, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

Flow standingStill(const cv::Mat& picture) {
    return {picture.cols, picture.rows, std::vector<float>(std::size_t(2) * picture.total())};
}

/// What the whole picture does under one move of the camera.
Flow movedBy(const cv::Mat& picture, const cv::Mat& camera) {
    Flow flow = standingStill(picture);
    const auto* m = camera.ptr<double>();
    for (int y = 0; y < flow.height; ++y)
        for (int x = 0; x < flow.width; ++x) {
            flow.at(x, y)[0] = float(m[0] * x + m[1] * y + m[2] - x);
            flow.at(x, y)[1] = float(m[3] * x + m[4] * y + m[5] - y);
        }
    return flow;
}

/// Dense inverse search, starting from a guess.
Flow search(const cv::Mat& a, const cv::Mat& b, Flow flow) {
    const auto dis = cv::DISOpticalFlow::create(cv::DISOpticalFlow::PRESET_MEDIUM);
    cv::Mat found = view(flow);
    dis->calc(a, b, found);
    if (found.data != reinterpret_cast<std::uint8_t*>(flow.xy.data())) found.copyTo(view(flow));
    return flow;
}

Flow scaledUp(Flow flow, int width, int height) {
    if (flow.width == width && flow.height == height) return flow;
    Flow result{width, height, std::vector<float>(std::size_t(2) * std::size_t(width) * std::size_t(height))};
    cv::Mat target = view(result);
    cv::resize(view(flow), target, target.size(), 0, 0, cv::INTER_LINEAR);
    cv::multiply(target, cv::Scalar(double(width) / flow.width, double(height) / flow.height), target);
    return result;
}

std::vector<float> scaledUp(const std::vector<float>& values, const Flow& from, int width, int height) {
    if (from.width == width && from.height == height) return values;
    std::vector<float> result(std::size_t(width) * std::size_t(height));
    cv::Mat target(height, width, CV_32F, result.data());
    cv::resize(cv::Mat(from.height, from.width, CV_32F, const_cast<float*>(values.data())), target,
               target.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

/// Sundaram et al. 2010: there and back again should end where it began, up to a share of the distance.
std::vector<float> confirmation(const Flow& there, const Flow& back) {
    cv::Mat map(there.height, there.width, CV_32FC2), returned;
    const auto rowsOf = [&](const auto& work) {
        cv::parallel_for_(cv::Range(0, there.height), [&](const cv::Range& rows) {
            for (int y = rows.start; y < rows.end; ++y) work(y);
        });
    };
    rowsOf([&](int y) {
        auto* to = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < there.width; ++x)
            to[x] = {float(x) + there.at(x, y)[0], float(y) + there.at(x, y)[1]};
    });
    cv::remap(view(back), returned, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    std::vector<float> result(std::size_t(there.width) * std::size_t(there.height));
    rowsOf([&](int y) {
        const auto *end = map.ptr<cv::Vec2f>(y), *come = returned.ptr<cv::Vec2f>(y);
        float* to = result.data() + std::size_t(y) * std::size_t(there.width);
        for (int x = 0; x < there.width; ++x) {
            const float* go = there.at(x, y);
            const float dx = go[0] + come[x][0], dy = go[1] + come[x][1];
            const float allowed = 0.5f + 0.01f * (go[0] * go[0] + go[1] * go[1] + come[x].dot(come[x]));
            const bool isInside = end[x][0] >= -0.5f && end[x][1] >= -0.5f &&
                                  end[x][0] < float(there.width) && end[x][1] < float(there.height);
            to[x] = isInside ? std::exp(-std::max(0.0f, (dx * dx + dy * dy) / allowed - 1)) : 0.0f;
        }
    });
    return result;
}

FlowPair searchBothWays(const cv::Mat& from, const cv::Mat& to, Flow there, Flow back) {
    FlowPair pair;
    pair.forward = search(from, to, std::move(there));
    pair.backward = search(to, from, std::move(back));
    pair.inBoth = confirmation(pair.forward, pair.backward);
    pair.inBothOfB = confirmation(pair.backward, pair.forward);
    return pair;
}

/// What only one picture shows (the frame moved on) moves as the camera does.
void goWithCamera(Flow& flow, const std::vector<float>& confirmed, const Flow& camera) {
    for (std::size_t i = 0; i < flow.xy.size(); ++i)
        flow.xy[i] = camera.xy[i] + confirmed[i / 2] * (flow.xy[i] - camera.xy[i]);
}

}  // namespace

Flow opticalFlow(const engine::Picture& a, const engine::Picture& b, int workingSide) {
    demandPair(a, b);
    const cv::Mat from = searchable(a, workingSide), to = searchable(b, workingSide);
    return scaledUp(search(from, to, standingStill(from)), a.width, a.height);
}

FlowPair opticalFlowAtWorkingSize(const engine::Picture& a, const engine::Picture& b, int workingSide) {
    demandPair(a, b);
    const cv::Mat from = searchable(a, workingSide), to = searchable(b, workingSide);
    FlowPair pair = searchBothWays(from, to, standingStill(from), standingStill(to));
    if (agreement(pair) >= kLost) return pair;
    const auto camera = cameraMotion(from, to);
    if (!camera) return pair;
    cv::Mat back;
    cv::invertAffineTransform(*camera, back);
    const Flow there = movedBy(from, *camera), here = movedBy(to, back);
    FlowPair guided = searchBothWays(from, to, there, here);
    if (agreement(guided) <= agreement(pair)) return pair;
    goWithCamera(guided.forward, guided.inBoth, there);
    goWithCamera(guided.backward, guided.inBothOfB, here);
    return guided;
}

FlowPair opticalFlowBothWays(const engine::Picture& a, const engine::Picture& b, int workingSide) {
    FlowPair small = opticalFlowAtWorkingSize(a, b, workingSide);
    FlowPair pair;
    pair.inBoth = scaledUp(small.inBoth, small.forward, a.width, a.height);
    pair.inBothOfB = scaledUp(small.inBothOfB, small.backward, a.width, a.height);
    pair.forward = scaledUp(std::move(small.forward), a.width, a.height);
    pair.backward = scaledUp(std::move(small.backward), a.width, a.height);
    return pair;
}

engine::Picture warp(const engine::Picture& picture, const Flow& flow, double scale) {
    if (picture.empty() || picture.width != flow.width || picture.height != flow.height)
        throw Error("the motion belongs to a picture of another size", "warping",
                    "search it in pictures of the same size");
    cv::Mat map(picture.height, picture.width, CV_32FC2);
    const auto factor = float(scale);
    for (int y = 0; y < picture.height; ++y) {
        auto* to = map.ptr<cv::Vec2f>(y);
        for (int x = 0; x < picture.width; ++x)
            to[x] = {float(x) + factor * flow.at(x, y)[0], float(y) + factor * flow.at(x, y)[1]};
    }
    engine::Picture result(picture.width, picture.height);
    cv::Mat target = view(result);
    cv::remap(view(picture), target, map, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return result;
}

double meanMotion(const Flow& flow) {
    if (flow.xy.empty()) return 0;
    double sum = 0;
    for (std::size_t i = 0; i + 1 < flow.xy.size(); i += 2) sum += std::hypot(flow.xy[i], flow.xy[i + 1]);
    return sum / (double(flow.xy.size()) / 2);
}

double agreement(const FlowPair& pair) {
    if (pair.inBoth.empty()) return 0;
    double sum = 0;
    for (const float value : pair.inBoth) sum += value;
    return sum / double(pair.inBoth.size());
}

}  // namespace media
