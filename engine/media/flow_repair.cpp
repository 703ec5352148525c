#include "engine/media/flow_repair.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/media/views.h"

namespace media {
namespace {

constexpr int kGrid = 3;         // the surroundings are looked at in cells of so many pixels
constexpr int kReach = 14;       // cells in each direction
constexpr int kSameColour = 45;  // sum of three channels' differences
constexpr float kSure = 0.5f;    // confirmed enough to be left alone

/// How alike colours of a squared distance are; beyond the table not at all.
std::array<float, 256> likenessTable() {
    std::array<float, 256> table = {};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = std::exp(-float(i) * 32 / (2 * 22.0f * 22.0f));
    return table;
}

struct Cells {
    cv::Mat colour;  // CV_8UC3
    cv::Mat motion;  // CV_32FC3: confirmed * motion, confirmed
};

Cells cellsOf(const Flow& flow, const std::vector<float>& confirmed, const cv::Mat& colours) {
    Cells cells;
    const cv::Size size((flow.width + kGrid - 1) / kGrid, (flow.height + kGrid - 1) / kGrid);
    cells.colour.create(size, CV_8UC3);
    cells.motion.create(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const int u = std::min(x * kGrid + kGrid / 2, flow.width - 1);
            const int v = std::min(y * kGrid + kGrid / 2, flow.height - 1);
            const float c = confirmed[std::size_t(v) * std::size_t(flow.width) + std::size_t(u)];
            const float trust = c > kSure ? c : 0;
            cells.colour.at<cv::Vec3b>(y, x) = colours.at<cv::Vec3b>(v, u);
            cells.motion.at<cv::Vec3f>(y, x) = {trust * flow.at(u, v)[0], trust * flow.at(u, v)[1], trust};
        }
    return cells;
}

/// Mean of the surroundings, by likeness of colour and nearness; weight 0 where there is nothing like it.
cv::Vec3f around(const Cells& cells, int column, int row, const cv::Vec3b& colour,
                 const std::array<float, 256>& likeness) {
    cv::Vec3f sum;
    const int top = std::max(0, row - kReach), bottom = std::min(cells.colour.rows - 1, row + kReach);
    const int left = std::max(0, column - kReach), right = std::min(cells.colour.cols - 1, column + kReach);
    for (int y = top; y <= bottom; ++y) {
        const auto* colours = cells.colour.ptr<cv::Vec3b>(y);
        const auto* motions = cells.motion.ptr<cv::Vec3f>(y);
        for (int x = left; x <= right; ++x) {
            if (motions[x][2] == 0) continue;
            const int r = colours[x][0] - colour[0], g = colours[x][1] - colour[1],
                      b = colours[x][2] - colour[2];
            const int difference = (r * r + g * g + b * b) >> 5;
            if (difference > 255) continue;
            const int distance = (x - column) * (x - column) + (y - row) * (y - row);
            sum += motions[x] * (likeness[std::size_t(difference)] / float(4 + distance));
        }
    }
    return sum;
}

cv::Mat atSizeOf(const Flow& flow, const engine::Picture& picture) {
    if (picture.width == flow.width && picture.height == flow.height) return view(picture);
    cv::Mat result;
    cv::resize(view(picture), result, cv::Size(flow.width, flow.height), 0, 0, cv::INTER_AREA);
    return result;
}

bool landsOnItsColour(const cv::Mat& from, const cv::Mat& to, int x, int y, const float* motion) {
    const int u = int(std::lround(float(x) + motion[0])), v = int(std::lround(float(y) + motion[1]));
    if (u < 0 || v < 0 || u >= to.cols || v >= to.rows) return false;
    const cv::Vec3b &a = from.at<cv::Vec3b>(y, x), &b = to.at<cv::Vec3b>(v, u);
    return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]) < kSameColour;
}

}  // namespace

void followLikeColours(Flow& flow, const std::vector<float>& confirmed, const engine::Picture& one,
                       const engine::Picture& other) {
    const cv::Mat colours = atSizeOf(flow, one), goals = atSizeOf(flow, other);
    const Cells cells = cellsOf(flow, confirmed, colours);
    const auto likeness = likenessTable();
    cv::parallel_for_(cv::Range(0, flow.height), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y)
            for (int x = 0; x < flow.width; ++x) {
                const float c = confirmed[std::size_t(y) * std::size_t(flow.width) + std::size_t(x)];
                float* motion = flow.at(x, y);
                if (c > kSure || landsOnItsColour(colours, goals, x, y, motion)) continue;
                const cv::Vec3f sum =
                    around(cells, x / kGrid, y / kGrid, colours.at<cv::Vec3b>(y, x), likeness);
                if (sum[2] < 0.02f) continue;
                motion[0] = sum[0] / sum[2];
                motion[1] = sum[1] / sum[2];
            }
    });
}

void calm(Flow& flow, std::vector<float>& confirmed) {
    const cv::Size size(flow.width, flow.height);
    cv::Mat motion = view(flow), sure(size, CV_32F, confirmed.data()), mean;
    const double sigma = 0.02 * std::max(flow.width, flow.height);
    const auto spread = [&](const cv::Mat& from) {
        cv::Mat small, result;
        cv::resize(from, small, cv::Size((size.width + 3) / 4, (size.height + 3) / 4), 0, 0, cv::INTER_AREA);
        cv::GaussianBlur(small, small, cv::Size(), sigma / 4);
        cv::resize(small, result, size, 0, 0, cv::INTER_LINEAR);
        return result;
    };
    mean = spread(sure);
    cv::Mat weighted(size, CV_32FC3);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            float& c = sure.at<float>(y, x);
            c *= std::clamp((mean.at<float>(y, x) - 0.25f) / 0.35f, 0.0f, 1.0f);
            weighted.at<cv::Vec3f>(y, x) = {c * flow.at(x, y)[0], c * flow.at(x, y)[1], c};
        }
    const cv::Mat surroundings = spread(weighted);
    constexpr float kFar = 0.1f;  // far from all that is confirmed nothing moves
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const float c = sure.at<float>(y, x);
            const cv::Vec3f& sum = surroundings.at<cv::Vec3f>(y, x);
            cv::Vec2f& d = motion.at<cv::Vec2f>(y, x);
            d = d * c + cv::Vec2f(sum[0], sum[1]) * ((1 - c) / (sum[2] + kFar));
        }
}

}  // namespace media
