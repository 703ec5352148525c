// Pictures between two. The motion is carried to the wanted moment by splatting the flows of both pictures
// there (each pixel moves its share of the way and leaves its motion where it arrives); then both pictures
// are warped backwards along it. Confirmed motion outweighs what is only seen in one picture.
#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include "engine/media/flow_repair.h"
#include "engine/media/optical_flow.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr float kUnconfirmed = 0.05f;  // weight of motion that only one picture supports

/// Runs `work(y)` for each row, in bands on several threads.
template <typename Work>
void forRows(int height, const Work& work) {
    cv::parallel_for_(cv::Range(0, height), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) work(y);
    });
}

/// Sums of weight * motion (from a to b) and of weights, at the wanted moment.
using Sums = cv::Mat;  // CV_32FC3: x, y, weight

void leave(Sums& sums, float x, float y, const cv::Vec3f& what) {
    const float floorX = std::floor(x), floorY = std::floor(y);
    if (!(floorX >= -1 && floorY >= -1 && floorX < float(sums.cols) && floorY < float(sums.rows))) return;
    const int left = int(floorX), top = int(floorY);
    const float u = x - floorX, v = y - floorY;
    const float shares[4] = {(1 - u) * (1 - v), u * (1 - v), (1 - u) * v, u * v};
    for (int i = 0; i < 4; ++i) {
        const int column = left + (i & 1), row = top + (i >> 1);
        if (column < 0 || row < 0 || column >= sums.cols || row >= sums.rows) continue;
        sums.ptr<cv::Vec3f>(row)[column] += what * shares[i];
    }
}

/// Pixels of one picture move `part` of their flow; `sense` turns their flow into motion from a to b.
Sums splat(const Flow& flow, const std::vector<float>& confirmed, float part, float sense, float weight) {
    Sums sums = cv::Mat::zeros(flow.height, flow.width, CV_32FC3);
    const float* trust = confirmed.data();
    for (int y = 0; y < flow.height; ++y)
        for (int x = 0; x < flow.width; ++x) {
            const float* d = flow.at(x, y);
            const float w = weight * (kUnconfirmed + *trust++);
            leave(sums, float(x) + part * d[0], float(y) + part * d[1],
                  {sense * w * d[0], sense * w * d[1], w});
        }
    return sums;
}

/// Both pictures' motion at the moment t.
Sums splatBoth(const FlowPair& pair, float t) {
    Sums sums[2];
    cv::parallel_for_(cv::Range(0, 2), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i)
            sums[i] = i == 0 ? splat(pair.forward, pair.inBoth, t, 1, 1 - t)
                             : splat(pair.backward, pair.inBothOfB, 1 - t, -1, t);
    });
    return sums[0] + sums[1];
}

/// Motion everywhere: where nothing arrived, what arrived around, from ever wider surroundings.
cv::Mat filled(const Sums& sums) {
    cv::Mat total = sums.clone(), level = sums;
    for (double weight = 1e-2; level.cols > 4 && level.rows > 4; weight *= 1e-2) {
        cv::Mat smaller, wide;
        cv::resize(level, smaller, cv::Size(level.cols / 4, level.rows / 4), 0, 0, cv::INTER_AREA);
        cv::resize(smaller, wide, sums.size(), 0, 0, cv::INTER_LINEAR);
        cv::scaleAdd(wide, weight, total, total);
        level = smaller;
    }
    cv::Mat motion(sums.size(), CV_32FC2);
    forRows(total.rows, [&](int y) {
        const auto* sum = total.ptr<cv::Vec3f>(y);
        auto* to = motion.ptr<cv::Vec2f>(y);
        for (int x = 0; x < total.cols; ++x)
            to[x] =
                sum[x][2] > 1e-20f ? cv::Vec2f(sum[x][0] / sum[x][2], sum[x][1] / sum[x][2]) : cv::Vec2f();
    });
    return motion;
}

float at(const std::vector<float>& values, const Flow& size, float x, float y) {
    const int column = std::clamp(int(x + 0.5f), 0, size.width - 1);
    const int row = std::clamp(int(y + 0.5f), 0, size.height - 1);
    return values[std::size_t(row) * std::size_t(size.width) + std::size_t(column)];
}

bool isInside(const Flow& size, float x, float y) {
    return x > -1 && y > -1 && x < float(size.width) && y < float(size.height);
}

/// Share of b (0 .. 1) at each pixel: by time, but a pixel that is seen in one picture only is taken from
/// there.
cv::Mat shareOfB(const FlowPair& pair, const cv::Mat& motion, float t) {
    // in pictures with little in common "seen in one only" says nothing
    const auto common = float(agreement(pair));
    const float onlyHere = 20 * common * common;
    cv::Mat share(motion.size(), CV_32F);
    forRows(motion.rows, [&](int y) {
        const auto* d = motion.ptr<cv::Vec2f>(y);
        auto* to = share.ptr<float>(y);
        for (int x = 0; x < motion.cols; ++x) {
            const float ax = float(x) - t * d[x][0], ay = float(y) - t * d[x][1];
            const float bx = float(x) + (1 - t) * d[x][0], by = float(y) + (1 - t) * d[x][1];
            float a = (1 - t) * (1 + onlyHere * (1 - at(pair.inBoth, pair.forward, ax, ay)));
            float b = t * (1 + onlyHere * (1 - at(pair.inBothOfB, pair.backward, bx, by)));
            if (!isInside(pair.forward, ax, ay)) a *= 1e-3f;
            if (!isInside(pair.backward, bx, by)) b *= 1e-3f;
            to[x] = b / (a + b);
        }
    });
    cv::GaussianBlur(share, share, cv::Size(), 1.2);
    return share;
}

/// The last step, row by row. Where the warped pictures differ, an in-between takes one of them.
void mixRows(engine::Picture& into, const engine::Picture& a, const engine::Picture& b, const cv::Mat& field,
             const cv::Mat& difference, bool takesOne, const cv::Range& rows) {
    for (int y = rows.start; y < rows.end; ++y) {
        const std::uint8_t *from = a.row(y), *to = b.row(y);
        std::uint8_t* out = into.row(y);
        const auto* fields = field.ptr<cv::Vec3f>(y);
        const auto* differs = difference.empty() ? nullptr : difference.ptr<std::uint8_t>(y);
        for (int x = 0; x < a.width; ++x, from += 3, to += 3, out += 3) {
            float share = std::clamp(fields[x][2], 0.0f, 1.0f);
            if (takesOne) {
                const float steep = 1 + 0.5f * std::max(0.0f, float(differs[x]) - 6);
                share = std::clamp(0.5f + (share - 0.495f) * steep, 0.0f, 1.0f);
            }
            const int weight = int(share * 256 + 0.5f);
            for (int c = 0; c < 3; ++c)
                out[c] = std::uint8_t((from[c] * (256 - weight) + to[c] * weight + 128) >> 8);
        }
    }
}

}  // namespace

Between::Between(engine::Picture a, engine::Picture b, Kind kind, int workingSide)
    : m_a(std::move(a)),
      m_b(std::move(b)),
      m_kind(kind),
      m_flow(opticalFlowAtWorkingSize(m_a, m_b, workingSide)) {
    if (kind == Kind::InBetween) {
        followLikeColours(m_flow.forward, m_flow.inBoth, m_a, m_b);
        followLikeColours(m_flow.backward, m_flow.inBothOfB, m_b, m_a);
    } else {
        calm(m_flow.forward, m_flow.inBoth);
        calm(m_flow.backward, m_flow.inBothOfB);
        const double plausible = std::clamp((agreement(m_flow) - 0.05) / 0.15, 0.0, 1.0);
        for (Flow* flow : {&m_flow.forward, &m_flow.backward})
            for (float& value : flow->xy) value *= float(plausible);
    }
}

engine::Picture Between::frame(double t) const {
    if (!(t > 0)) return m_a;
    if (t >= 1) return m_b;
    const auto moment = float(t);
    const cv::Mat motion = filled(splatBoth(m_flow, moment));
    const cv::Mat parts[2] = {motion, shareOfB(m_flow, motion, moment)};
    cv::Mat small, field;  // x, y, share of b
    cv::merge(parts, 2, small);
    const cv::Size full(m_a.width, m_a.height);
    cv::resize(small, field, full, 0, 0, cv::INTER_LINEAR);
    const float scaleX = float(full.width) / float(small.cols),
                scaleY = float(full.height) / float(small.rows);

    cv::Mat toA(full, CV_32FC2), toB(full, CV_32FC2);
    forRows(full.height, [&](int y) {
        const auto* fields = field.ptr<cv::Vec3f>(y);
        auto *mapA = toA.ptr<cv::Vec2f>(y), *mapB = toB.ptr<cv::Vec2f>(y);
        for (int x = 0; x < full.width; ++x) {
            const float dx = fields[x][0] * scaleX, dy = fields[x][1] * scaleY;
            mapA[x] = {float(x) - moment * dx, float(y) - moment * dy};
            mapB[x] = {float(x) + (1 - moment) * dx, float(y) + (1 - moment) * dy};
        }
    });
    engine::Picture fromA(m_a.width, m_a.height), fromB(m_a.width, m_a.height), result(m_a.width, m_a.height);
    cv::Mat targetA = view(fromA), targetB = view(fromB), difference;
    cv::remap(view(m_a), targetA, toA, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::remap(view(m_b), targetB, toB, cv::noArray(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    if (m_kind == Kind::InBetween) {
        cv::Mat colours;
        cv::absdiff(targetA, targetB, colours);
        cv::cvtColor(colours, difference, cv::COLOR_RGB2GRAY);
        cv::blur(difference, difference, cv::Size(5, 5));
    }
    cv::parallel_for_(cv::Range(0, full.height), [&](const cv::Range& rows) {
        mixRows(result, fromA, fromB, field, difference, m_kind == Kind::InBetween, rows);
    });
    return result;
}

engine::Picture morph(const engine::Picture& a, const engine::Picture& b, double t) {
    return Between(a, b, Between::Kind::Morph).frame(t);
}

engine::Picture inBetween(const engine::Picture& a, const engine::Picture& b, double t) {
    return Between(a, b, Between::Kind::InBetween).frame(t);
}

}  // namespace media
