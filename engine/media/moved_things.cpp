#include "engine/media/moved_things.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "engine/media/camera_motion.h"
#include "engine/media/found_things.h"
#include "engine/media/masks.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr double kSameOutline = 0.55, kSameColour = 40;    // of what may be one thing
constexpr double kSurelyOutline = 0.9, kSurelyColour = 8;  // of what surely is
constexpr double kSameSize = 0.03;                         // as a share
constexpr int kSame = 20;                                  // levels: pixels that differ less are the same
constexpr double kWell = 0.95;  // of a thing's pixels that the flow leads to their colour: leave it so
constexpr double kMostly = 0.25;
constexpr double kHalf = 0.5;        // the same where there is nothing better than to let the thing fade
constexpr double kShort = 0.4;       // of its own size: a way that is hard to tell from what it uncovers
constexpr double kLarger = 1.3;      // as large a thing
constexpr double kCovered = 0.6;     // of what is no thing but the ground that a larger one covers
constexpr double kDrawn = 60;        // length of the Sobel gradient: an edge, not a sky that darkens
constexpr double kLeastStill = 0.4;  // of what is drawn beside the things; below, the ground moved too
constexpr double kStillWithThings =
    0.25;                           // of all that is drawn, where some of what moved is not found again
constexpr double kMostRoll = 0.02;  // radians
constexpr double kTremble = 1.5;    // pixels
constexpr double kFar = 0.25;       // of the width: beyond, much is seen by one camera alone
constexpr double kSteadier = 0.1;   // of what is drawn: so much more stands still without the camera's move
constexpr double kOffCentre = 1.5;  // pixels: then the outlines tell more than the centres

/// Of numbers of things.
struct Pair {
    Likeness alike;
    std::size_t inA, inB;

    bool isAThing() const { return alike.outline >= kSameOutline && alike.colour <= kSameColour; }
    bool isTheSame() const { return alike.outline >= kSurelyOutline && alike.colour <= kSurelyColour; }
};

/// The move (in pixels) that lays a thing best over the other picture, near the thing there.
cv::Point bestMove(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there) {
    const cv::Size reach = one.box.size();
    const cv::Rect around = (other.box + cv::Size(reach) - cv::Point(reach / 2)) & cv::Rect({}, there.size());
    if (around.width < reach.width || around.height < reach.height) return other.box.tl() - one.box.tl();
    cv::Mat costs;
    // a copy: OpenCV 4.6 writes into the mask it is given
    cv::matchTemplate(there(around), here(one.box), costs, cv::TM_SQDIFF, one.mask.clone());
    cv::Point best;
    cv::minMaxLoc(costs, nullptr, nullptr, &best);
    return around.tl() + best - one.box.tl();
}

/// A mask of the thing, moved and with a rim, as far as it lies in a box.
cv::Mat maskWithin(const cv::Rect& box, const Found& thing, const cv::Mat& mask, cv::Point moved, int rim) {
    const cv::Rect wide = box + cv::Size(2 * rim, 2 * rim) - cv::Point(rim, rim);
    const cv::Rect at = thing.box + moved, common = wide & at;
    cv::Mat result = cv::Mat::zeros(wide.size(), CV_8U);
    if (!common.empty()) mask(common - at.tl()).copyTo(result(common - wide.tl()));
    return grown(result, rim)(cv::Rect({rim, rim}, box.size()));
}

/// Pixels of `box` that the move lays on their colour.
cv::Mat laidRight(const cv::Rect& box, const cv::Mat& here, const cv::Mat& there, cv::Point move) {
    cv::Mat colours;
    const cv::Matx23d to(1, 0, box.x + move.x, 0, 1, box.y + move.y);
    cv::warpAffine(there, colours, to, box.size(), cv::INTER_NEAREST | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return distance(here(box), colours) < kSame;
}

/// Without what is only the ground where the other picture has its thing: pixels that the move does not lay
/// on that thing.
Found withoutCovered(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there,
                     cv::Point move) {
    const cv::Mat stays = closed(
        maskWithin(one.box, other, other.mask, -move, kRim) & laidRight(one.box, here, there, move), 1);
    const cv::Mat rest = ~maskWithin(one.box, other, other.mask, {}, 2 * kRim) | stays;
    Found result = foundFrom(one.mask & rest, one.lines & rest, one.box.tl());
    result.followed = one.followed;
    return result;
}

/// With what was seen to belong to the thing in the other picture only.
Found completed(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there,
                cv::Point move) {
    const cv::Rect box = (one.box | (other.box - move)) & cv::Rect({}, here.size());
    const cv::Mat right = laidRight(box, here, there, move);
    const auto both = [&](const cv::Mat& own, const cv::Mat& its) {
        return closed(maskWithin(box, one, own, {}, 0) | (maskWithin(box, other, its, -move, 0) & right), 1);
    };
    Found result =
        foundFrom(withoutHoles(both(one.mask, other.mask)), both(one.lines, other.lines), box.tl());
    result.followed = one.followed;
    return result;
}

/// Two things that touch are seen as one with the ground between them; taken apart if that makes them alike.
Likeness compareTouching(Found& one, const cv::Mat& here, Found& other, const cv::Mat& there) {
    const cv::Point move = bestMove(one, here, other, there);
    const Found own = withoutCovered(one, here, other, there, move);
    const Found its = withoutCovered(other, there, one, here, -move);
    if (own.area == 0 || its.area == 0) return {};
    Found ownWhole = completed(own, here, its, there, move),
          itsWhole = completed(its, there, own, here, -move);
    const Likeness alike = compare(ownWhole, here, itsWhole, there);
    if (alike.outline < kSameOutline || alike.colour > kSameColour) return {};
    one = std::move(ownWhole), other = std::move(itsWhole);
    return alike;
}

/// Whether a thing is only the ground that a larger thing of the other picture covers.
bool isCovered(const Found& thing, const Side& other) {
    cv::Mat covers = cv::Mat::zeros(other.picture.size(), CV_8U);
    for (const Found& its : other.found)
        if (its.area > kLarger * thing.area) covers(its.box).setTo(255, its.mask);
    return cv::countNonZero(covers(thing.box) & thing.mask) >= kCovered * thing.area;
}

/// The most alike first; each thing at most once.
std::vector<Pair> pairsOf(Side& a, Side& b) {
    std::vector<Pair> all, result;
    for (Found& thing : a.found) thing.isGround = isCovered(thing, b);
    for (Found& thing : b.found) thing.isGround = isCovered(thing, a);
    for (std::size_t i = 0; i < a.found.size(); ++i)
        for (std::size_t j = 0; j < b.found.size(); ++j) {
            const Pair pair{compare(a.found[i], a.picture, b.found[j], b.picture), i, j};
            const bool isGround = a.found[i].isGround || b.found[j].isGround;
            if (isGround ? pair.isTheSame() : pair.isAThing()) all.push_back(pair);
        }
    std::ranges::stable_sort(all, std::greater<>(), [](const Pair& pair) { return pair.alike.outline; });
    const auto take = [&](Pair pair) {
        Found &one = a.found[pair.inA], &other = b.found[pair.inB];
        if (one.isPaired || other.isPaired) return;
        if (std::abs(pair.alike.scale - 1) < kSameSize) {
            const cv::Point2d way = other.centre + pair.alike.shift - one.centre;
            const cv::Point move(int(std::lround(way.x)), int(std::lround(way.y)));
            Found own = completed(one, a.picture, other, b.picture, move);
            other = completed(other, b.picture, one, a.picture, -move);
            one = std::move(own);
            pair.alike.shift = one.centre + way - other.centre;
        }
        one.isPaired = other.isPaired = true;
        result.push_back(pair);
    };
    for (const Pair& pair : all)
        if (pair.alike.outline >= kSurelyOutline) take(pair);
    for (std::size_t i = 0; i < a.found.size(); ++i)
        for (std::size_t j = 0; j < b.found.size(); ++j) {
            Found &one = a.found[i], &other = b.found[j];
            if (one.isPaired || other.isPaired || one.isGround || other.isGround) continue;
            if ((one.box & other.box).empty()) continue;
            const Likeness alike = compareTouching(one, a.picture, other, b.picture);
            if (alike.outline > 0) take({alike, i, j});
        }
    for (const Pair& pair : all) take(pair);
    return result;
}

/// Pairs that the flow does not follow well enough. One that went less than its own size is hard to tell from
/// what it uncovers, so the flow may do worse there.
std::vector<Pair> pairsToCut(Side& a, Side& b) {
    std::vector<Pair> pairs = pairsOf(a, b);
    std::erase_if(pairs, [&](const Pair& pair) {
        const Found &one = a.found[pair.inA], &other = b.found[pair.inB];
        const cv::Point2d way = other.centre - one.centre;
        const bool isShort =
            std::abs(way.x) < kShort * one.box.width && std::abs(way.y) < kShort * one.box.height;
        return std::min(one.followed, other.followed) >= (isShort ? kMostly : kWell);
    });
    return pairs;
}

/// Things of one picture alone that the flow does not follow.
std::vector<std::size_t> aloneIn(const Side& side, const Side& other) {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < side.found.size(); ++i) {
        const Found& thing = side.found[i];
        if (!thing.isPaired && thing.followed < kHalf && !isCovered(thing, other)) result.push_back(i);
    }
    return result;
}

/// How much of what is drawn (0 .. 1) is where it was; blank paper is. `where`: looked at (all, if empty).
double stillShare(const engine::Picture& a, const engine::Picture& b, cv::Size working,
                  const cv::Mat& where = {}) {
    const cv::Mat here = atWorkingSize(a, working), there = atWorkingSize(b, working);
    cv::Mat grey;
    cv::cvtColor(here, grey, cv::COLOR_RGB2GRAY);
    cv::Mat edges = gradientLength(grey) > kDrawn;
    if (!where.empty()) edges &= where;
    const double all = cv::countNonZero(edges);
    return all > 0 ? cv::countNonZero(edges & (beyond(here, there, kRim) <= kSame)) / all : 1;
}

cv::Point2d atFullSize(cv::Point2d at, cv::Size working, const engine::Picture& picture) {
    return {(at.x + 0.5) * picture.width / working.width - 0.5,
            (at.y + 0.5) * picture.height / working.height - 0.5};
}

/// Where the ground stands still.
MovedThings findOverGround(const engine::Picture& a, const engine::Picture& b, const FlowPair& flow) {
    auto [sideA, sideB] = findThings(a, b, flow);
    const auto pairs = pairsToCut(sideA, sideB);
    const auto onlyA = aloneIn(sideA, sideB), onlyB = aloneIn(sideB, sideA);
    if (pairs.empty() && onlyA.empty() && onlyB.empty()) return {};

    const cv::Size size = sideA.picture.size();
    const bool isAllFound = onlyA.empty() && onlyB.empty();
    if (!isAllFound && stillShare(a, b, size) < kStillWithThings) return {};
    cv::Mat goneA = cv::Mat::zeros(size, CV_8U), goneB = goneA.clone();
    const auto take = [](cv::Mat& gone, const Found& thing) { gone(thing.box).setTo(255, thing.mask); };
    for (const auto& [alike, i, j] : pairs) take(goneA, sideA.found[i]), take(goneB, sideB.found[j]);
    for (const std::size_t i : onlyA) take(goneA, sideA.found[i]);
    for (const std::size_t j : onlyB) take(goneB, sideB.found[j]);
    goneA = grown(goneA, kRim), goneB = grown(goneB, kRim);

    MovedThings result;
    const cv::Mat behind = groundBehind(sideA.picture, sideB.picture, goneA, goneB);
    result.groundOfA = withoutThings(a, b, goneA, goneB, behind);
    result.groundOfB = withoutThings(b, a, goneB, goneA, behind);
    if (stillShare(result.groundOfA, result.groundOfB, size) < kLeastStill) return {};
    const auto cut = [&](const Found& thing, const engine::Picture& picture, const engine::Picture& ground) {
        return cutOut(thing.mask, thing.box, size, view(picture), view(ground));
    };
    for (const auto& [alike, i, j] : pairs) {
        MovedThing thing;
        thing.inA = cut(sideA.found[i], a, result.groundOfA);
        thing.inB = cut(sideB.found[j], b, result.groundOfB);
        if (std::hypot(alike.shift.x, alike.shift.y) > kOffCentre) {
            thing.inA.centre = atFullSize(sideA.found[i].centre, size, a);
            thing.inB.centre = atFullSize(sideB.found[j].centre + alike.shift, size, b);
            thing.growth = alike.scale;
        } else {  // finer than the working size
            thing.growth = std::sqrt(thing.inB.area / thing.inA.area);
        }
        thing.from = thing.inA.centre, thing.to = thing.inB.centre, thing.likeness = alike.outline;
        result.things.push_back(std::move(thing));
    }
    for (const std::size_t i : onlyA) {
        MovedThing thing;
        thing.inA = cut(sideA.found[i], a, result.groundOfA);
        thing.from = thing.to = thing.inA.centre;
        result.things.push_back(std::move(thing));
    }
    for (const std::size_t j : onlyB) {
        MovedThing thing;
        thing.inB = cut(sideB.found[j], b, result.groundOfB);
        thing.from = thing.to = thing.inB.centre;
        result.things.push_back(std::move(thing));
    }
    std::ranges::stable_sort(result.things, std::greater<>(), [](const MovedThing& thing) {
        return std::max(thing.inA.area, thing.inB.area);
    });
    return result;
}

cv::Mat greyAt(const engine::Picture& picture, cv::Size working) {
    cv::Mat result;
    cv::cvtColor(atWorkingSize(picture, working), result, cv::COLOR_RGB2GRAY);
    return result;
}

/// How far the corners of the frame go, at most.
double reachOf(const cv::Matx23d& m, cv::Size size) {
    double most = 0;
    for (const double x : {0., double(size.width)})
        for (const double y : {0., double(size.height)}) {
            const cv::Vec2d to = m * cv::Vec3d(x, y, 1);
            most = std::max(most, std::hypot(to[0] - x, to[1] - y));
        }
    return most;
}

/// What of the frame is still seen after the move.
cv::Mat inSight(const cv::Matx23d& m, cv::Size size) {
    cv::Mat result;
    cv::warpAffine(cv::Mat(size, CV_8U, 255), result, m, size, cv::INTER_NEAREST | cv::WARP_INVERSE_MAP);
    return result;
}

/// A move between pixels of the working size as one between those of the picture.
cv::Matx23d atFullSize(cv::Matx23d m, double scale) {
    const double centre = (scale - 1) / 2;
    for (int row = 0; row < 2; ++row)
        m(row, 2) = scale * m(row, 2) + centre - (m(row, 0) + m(row, 1)) * centre;
    return m;
}

/// B as the camera of A sees it; what B does not show is as in A.
engine::Picture laidOver(const engine::Picture& a, const engine::Picture& b, const cv::Matx23d& camera) {
    engine::Picture result = a;
    cv::Mat target = view(result);
    cv::warpAffine(view(b), target, camera, target.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP,
                   cv::BORDER_TRANSPARENT);
    return result;
}

/// What was found in B laid over A, as B's own camera sees it.
void giveBack(MovedThings& moved, const engine::Picture& laid, const engine::Picture& b,
              const cv::Matx23d& camera) {
    if (moved.things.empty()) return;
    const cv::Mat isMade = grown(distance(view(moved.groundOfB), view(laid)) > 0, 1);
    cv::Mat made, where;
    cv::warpAffine(view(moved.groundOfB), made, camera, isMade.size(), cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    cv::warpAffine(isMade, where, camera, isMade.size(), cv::INTER_LINEAR);
    moved.groundOfB = b;
    cv::Mat target = view(moved.groundOfB);
    made.copyTo(target, where > 0);
    const double zoom = std::hypot(camera(0, 0), camera(1, 0));
    for (MovedThing& thing : moved.things) {
        const cv::Vec2d to = camera * cv::Vec3d(thing.to.x, thing.to.y, 1);
        thing.to = {to[0], to[1]};
        thing.growth *= zoom, thing.sizeOfB = zoom;
    }
}

}  // namespace

MovedThings findMovedThings(const engine::Picture& a, const engine::Picture& b, const FlowPair& flow) {
    const cv::Size working(flow.forward.width, flow.forward.height);
    const double least = stillShare(a, b, working) + kSteadier;
    std::vector<std::pair<double, cv::Matx23d>> cameras;  // how much stands still without the move, the move
    for (const cv::Mat& found :
         possibleMoves(greyAt(a, working), greyAt(b, working), flow.forward, flow.inBoth)) {
        const cv::Matx23d move = found;
        if (reachOf(move, working) < kTremble) continue;
        const engine::Picture laid = laidOver(a, b, atFullSize(move, double(a.width) / working.width));
        const cv::Mat seen = inSight(move, working);  // where little is, much may agree by chance
        const double share = double(cv::countNonZero(seen)) / double(seen.total());
        const double still = share * stillShare(a, laid, working, seen);
        if (still > least) cameras.emplace_back(still, move);
    }
    if (cameras.empty()) return findOverGround(a, b, flow);
    std::ranges::stable_sort(cameras, std::greater<>(), [](const auto& camera) { return camera.first; });
    for (const auto& [still, move] : cameras) {  // the first may be that of a large thing
        if (reachOf(move, working) > kFar * working.width) return {};
        if (std::abs(std::atan2(move(1, 0), move(0, 0))) > kMostRoll) continue;
        const cv::Matx23d full = atFullSize(move, double(a.width) / working.width);
        const engine::Picture steadied = laidOver(a, b, full);
        const int side = std::max(working.width, working.height);
        MovedThings moved = findOverGround(a, steadied, opticalFlowAtWorkingSize(a, steadied, side));
        if (moved.things.empty()) continue;
        giveBack(moved, steadied, b, full);
        return moved;
    }
    return {};
}

}  // namespace media
