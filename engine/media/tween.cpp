#include "engine/media/tween.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "engine/media/moved_things.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr int kWorkingSide = 960;
constexpr double kFound = 0.75;  // likeness of a thing that is found again

/// 0 .. 1 .. over the middle part of the way, so that two appearances are seen together only shortly.
double soon(double t, double likeness) {
    const double half = 0.12 + 0.38 * std::clamp((likeness - 0.8) / 0.15, 0.0, 1.0);
    const double x = std::clamp((t - 0.5 + half) / (2 * half), 0.0, 1.0);
    return x * x * (3 - 2 * x);
}

/// What a cut-out adds and covers when its centre is at `centre` and it is `scale` times as large.
void lay(const CutOut& cut, cv::Point2d centre, double scale, float strength, cv::Mat& colour, cv::Mat& cover,
         const cv::Rect& where) {
    const cv::Point2d ownCentre = cut.centre - cv::Point2d(cut.box.tl());
    const cv::Point2d target = centre - cv::Point2d(where.tl());
    const cv::Matx23d move(scale, 0, target.x - scale * ownCentre.x, 0, scale,
                           target.y - scale * ownCentre.y);
    cv::Mat moved, covers;
    cv::warpAffine(cut.colour, moved, move, where.size(), cv::INTER_LINEAR);
    cv::warpAffine(cut.coverage, covers, move, where.size(), cv::INTER_LINEAR);
    cv::scaleAdd(moved, strength, colour, colour);
    cv::scaleAdd(covers, strength, cover, cover);
}

cv::Rect reachOf(const CutOut& cut, cv::Point2d centre, double scale) {
    const double left = centre.x - scale * (cut.centre.x - cut.box.x),
                 top = centre.y - scale * (cut.centre.y - cut.box.y);
    return cv::Rect(cv::Point(int(std::floor(left)) - 1, int(std::floor(top)) - 1),
                    cv::Point(int(std::ceil(left + scale * cut.box.width)) + 2,
                              int(std::ceil(top + scale * cut.box.height)) + 2));
}

void draw(const MovedThing& thing, double t, cv::Mat& onto) {
    const bool isInA = thing.inA.area > 0, isInB = thing.inB.area > 0;
    const cv::Point2d centre = thing.from + (thing.to - thing.from) * t;
    const double scaleOfA = std::pow(thing.growth, t),
                 scaleOfB = thing.sizeOfB * std::pow(thing.growth, t - 1);
    cv::Rect where;
    if (isInA) where |= reachOf(thing.inA, centre, scaleOfA);
    if (isInB) where |= reachOf(thing.inB, centre, scaleOfB);
    where &= cv::Rect({}, onto.size());
    if (where.empty()) return;
    const auto share = float(soon(t, thing.likeness));
    cv::Mat colour = cv::Mat::zeros(where.size(), CV_32FC3), cover = cv::Mat::zeros(where.size(), CV_32F);
    if (isInA) lay(thing.inA, centre, scaleOfA, 1 - share, colour, cover, where);
    if (isInB) lay(thing.inB, centre, scaleOfB, share, colour, cover, where);
    for (int y = 0; y < where.height; ++y) {
        auto* to = onto.ptr<cv::Vec3b>(y + where.y) + where.x;
        const auto* from = colour.ptr<cv::Vec3f>(y);
        const auto* covers = cover.ptr<float>(y);
        for (int x = 0; x < where.width; ++x)
            for (int i = 0; i < 3; ++i)
                to[x][i] = cv::saturate_cast<std::uint8_t>(from[x][i] + (1 - covers[x]) * float(to[x][i]));
    }
}

}  // namespace

struct Tween::Parts {
    Between ground;
    std::vector<MovedThing> things;
};

Tween::Tween(engine::Picture a, engine::Picture b) : m_a(std::move(a)), m_b(std::move(b)) {
    Between whole(m_a, m_b, Between::Kind::InBetween, kWorkingSide);
    MovedThings moved = findMovedThings(m_a, m_b, whole.flow());
    if (!moved.things.empty())
        whole = Between(std::move(moved.groundOfA), std::move(moved.groundOfB), Between::Kind::InBetween,
                        kWorkingSide);
    m_parts = std::make_unique<const Parts>(std::move(whole), std::move(moved.things));
}

Tween::~Tween() = default;

std::size_t Tween::things() const {
    return m_parts->things.size();
}

engine::Picture Tween::frame(double t) const {
    if (!(t > 0)) return m_a;
    if (t >= 1) return m_b;
    engine::Picture result = m_parts->ground.frame(t);
    cv::Mat onto = view(result);
    for (const MovedThing& thing : m_parts->things) draw(thing, t, onto);
    return result;
}

double groundCorrespondence(const engine::Picture& a, const engine::Picture& b) {
    const MovedThings moved = findMovedThings(a, b, opticalFlowAtWorkingSize(a, b, kWorkingSide));
    const auto isFound = [](const MovedThing& thing) { return thing.likeness >= kFound; };
    if (moved.things.empty() || !std::ranges::all_of(moved.things, isFound)) return 0;
    return correspondence(moved.groundOfA, moved.groundOfB);
}

}  // namespace media
