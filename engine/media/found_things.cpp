#include "engine/media/found_things.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>
#include <utility>

#include "engine/media/cut_out.h"
#include "engine/media/masks.h"
#include "engine/media/views.h"

namespace media {
namespace {

constexpr int kChanged = 20;            // levels of any channel
constexpr int kRedrawn = 4;             // pixels: what moved by less is a line drawn a second time
constexpr double kNew = 0.25;           // of a thing's pixels that are not
constexpr double kMostChanged = 0.4;    // of the frame; beyond, the two do not share a ground
constexpr double kLeastThing = 0.0002;  // of the frame
constexpr std::size_t kMostThings = 24;
constexpr int kBetween = 24;  // pixels: half of the widest gap that a thing that moved leaves unchanged
constexpr int kNear = 12;     // pixels around centre on centre where outlines may agree better
constexpr double kMostGrowth = 1.7;

std::vector<Found> thingsIn(const cv::Mat& mask, const cv::Mat& lines) {
    cv::Mat labels, numbers, centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, numbers, centres, 8);
    std::vector<Found> things;
    for (int i = 1; i < count; ++i) {
        if (numbers.at<int>(i, cv::CC_STAT_AREA) < kLeastThing * double(mask.total())) continue;
        const cv::Rect box(numbers.at<int>(i, cv::CC_STAT_LEFT), numbers.at<int>(i, cv::CC_STAT_TOP),
                           numbers.at<int>(i, cv::CC_STAT_WIDTH), numbers.at<int>(i, cv::CC_STAT_HEIGHT));
        const cv::Mat own = labels(box) == i;
        things.push_back(foundFrom(own, own & lines(box), box.tl()));
    }
    std::erase_if(things, [](const Found& thing) { return thing.area == 0; });
    return things;
}

/// How surely (0 .. 1) the flow leads each pixel to its colour.
cv::Mat followedPixels(const cv::Mat& here, const cv::Mat& there, const Flow& flow,
                       const std::vector<float>& confirmed) {
    cv::Mat result = cv::Mat::zeros(here.size(), CV_32F);
    const float* sure = confirmed.data();
    for (int y = 0; y < here.rows; ++y)
        for (int x = 0; x < here.cols; ++x, ++sure) {
            const float* d = flow.at(x, y);
            const int u = int(std::lround(float(x) + d[0])), v = int(std::lround(float(y) + d[1]));
            if (u < 0 || v < 0 || u >= there.cols || v >= there.rows) continue;
            const cv::Vec3b &from = here.at<cv::Vec3b>(y, x), &to = there.at<cv::Vec3b>(v, u);
            int apart = 0;
            for (int c = 0; c < 3; ++c) apart = std::max(apart, std::abs(from[c] - to[c]));
            if (apart <= kChanged) result.at<float>(y, x) = *sure;
        }
    return result;
}

/// What is not seen within a few pixels of its place in the other picture. (A line of the ground that was
/// drawn a second time is.)
cv::Mat newIn(const cv::Mat& here, const cv::Mat& there) {
    return beyond(here, there, kRedrawn) > kChanged;
}

/// Pixels of one colour with `own` among those where both pictures are the same.
cv::Mat continued(const cv::Mat& own, const cv::Mat& same, const cv::Mat& picture) {
    cv::Mat least, most, labels;
    cv::erode(picture, least, cv::Mat());
    cv::dilate(picture, most, cv::Mat());
    const cv::Mat flat = same & (distance(least, most) < kChanged);
    const cv::Mat all = own | flat;
    const int count = cv::connectedComponents(all, labels, 4);
    std::vector<std::uint8_t> isOwn(std::size_t(count), 0);
    for (int y = 0; y < own.rows; ++y)
        for (int x = 0; x < own.cols; ++x)
            if (own.at<std::uint8_t>(y, x)) isOwn[std::size_t(labels.at<int>(y, x))] = 255;
    cv::Mat result = cv::Mat::zeros(own.size(), CV_8U);
    for (int y = 0; y < own.rows; ++y)
        for (int x = 0; x < own.cols; ++x)
            if (all.at<std::uint8_t>(y, x))
                result.at<std::uint8_t>(y, x) = isOwn[std::size_t(labels.at<int>(y, x))];
    return result;
}

/// Where things moved.
struct Change {
    cv::Mat changed;  // what is new in one of the pictures
    cv::Mat hull;     // and what lies between: a thing that moved by less than its size covers it twice
    cv::Mat ground;   // what the surroundings suggest
};

Change changeBetween(const cv::Mat& a, const cv::Mat& b) {
    Change change;
    // near what is new, what differs at all: a line that ends at another one is new up to there
    const cv::Mat differs = distance(a, b) > kChanged;
    change.changed = withoutHoles(closed(differs & grown(newIn(a, b) | newIn(b, a), 3 * kRedrawn), 2));
    const double share = double(cv::countNonZero(change.changed)) / double(change.changed.total());
    if (share == 0 || share > kMostChanged) return {};
    change.hull = closed(change.changed, kBetween);
    cv::inpaint(a, grown(change.hull, 2), change.ground, 3, cv::INPAINT_TELEA);
    return change;
}

/// Pixels that belong to a thing here: they differ from the ground more than the other picture does.
cv::Mat linesOf(const Change& change, const cv::Mat& here, const cv::Mat& there) {
    const cv::Mat own = distance(here, change.ground), its = distance(there, change.ground);
    const cv::Mat sure = change.changed & (own > kChanged / 2) & (own > its / 2);
    return closed(continued(sure, change.hull & ~change.changed & (own > kChanged / 2), here), 1);
}

/// With what they enclose. An outline may have gaps where it crosses a line of the ground.
cv::Mat filledIn(const cv::Mat& lines) {
    const cv::Mat outlined = closed(lines, 2 * kRedrawn);
    return withoutHoles(closed(lines | (withoutHoles(outlined) & ~outlined), kRim));
}

void find(Side& side, const Side& other, const Change& change) {
    const cv::Mat lines = linesOf(change, side.picture, other.picture);
    side.found = thingsIn(filledIn(lines), lines);
    const cv::Mat isNew = newIn(side.picture, other.picture);
    std::erase_if(side.found, [&](const Found& thing) {
        return cv::countNonZero(isNew(thing.box) & thing.lines) < kNew * thing.area;
    });
    std::ranges::stable_sort(side.found, std::greater<>(), &Found::area);
    if (side.found.size() > kMostThings) side.found.resize(kMostThings);
    for (Found& thing : side.found) thing.followed = cv::mean(side.followed(thing.box), thing.mask)[0];
}

/// At a scale.
Likeness compare(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there,
                 double scale) {
    const cv::Size size = one.box.size() + cv::Size(2 * kRim, 2 * kRim);
    const cv::Rect inside = cv::Rect({kRim, kRim}, one.box.size());
    const cv::Point2d own = one.centre - cv::Point2d(one.box.tl()) + cv::Point2d(kRim, kRim);
    const cv::Point2d its = other.centre - cv::Point2d(other.box.tl());
    const auto laidOver = [&](const cv::Mat& what, cv::Point2d moved, int margin) {
        const cv::Point2d from = its + moved - scale * (own + cv::Point2d(margin, margin));
        const cv::Matx23d fromOne(scale, 0, from.x, 0, scale, from.y);
        cv::Mat result;
        cv::warpAffine(what, result, fromOne, size + cv::Size(2 * margin, 2 * margin),
                       cv::INTER_LINEAR | cv::WARP_INVERSE_MAP);
        return result;
    };
    cv::Mat ownMask = cv::Mat::zeros(size, CV_8U), overlaps;
    one.lines.copyTo(ownMask(inside));
    cv::matchTemplate(laidOver(other.lines, {}, kNear), ownMask, overlaps, cv::TM_CCORR);
    cv::Point best;
    cv::minMaxLoc(overlaps, nullptr, nullptr, nullptr, &best);
    const cv::Point2d shift = scale * cv::Point2d(best - cv::Point(kNear, kNear));
    const cv::Mat mask = laidOver(other.lines, shift, 0) > 127;
    const cv::Mat both = mask & ownMask;
    if (cv::countNonZero(both) == 0) return {};
    const cv::Mat near = (mask & grown(ownMask, kRim)) | (ownMask & grown(mask, kRim));
    const cv::Mat apart = beyond(here(one.box), laidOver(there(other.box), shift, 0)(inside), kRim - 1);
    return {double(cv::countNonZero(near)) / cv::countNonZero(mask | ownMask),
            cv::mean(apart, both(inside))[0], scale, shift};
}

}  // namespace

cv::Mat atWorkingSize(const engine::Picture& picture, cv::Size size) {
    cv::Mat result;
    cv::resize(view(picture), result, size, 0, 0, cv::INTER_AREA);
    return result;
}

Found foundFrom(const cv::Mat& mask, const cv::Mat& lines, cv::Point at) {
    Found thing;
    const cv::Rect own = cv::boundingRect(mask);
    const cv::Moments moments = cv::moments(lines, true);
    thing.area = moments.m00;
    if (thing.area > 0) thing.centre = {moments.m10 / moments.m00 + at.x, moments.m01 / moments.m00 + at.y};
    thing.mask = mask(own).clone();
    thing.lines = lines(own).clone();
    thing.box = own + at;
    return thing;
}

Sides findThings(const engine::Picture& a, const engine::Picture& b, const FlowPair& flow) {
    const cv::Size size(flow.forward.width, flow.forward.height);
    Sides sides{{atWorkingSize(a, size), {}, {}}, {atWorkingSize(b, size), {}, {}}};
    const Change change = changeBetween(sides.a.picture, sides.b.picture);
    if (change.ground.empty()) return sides;
    sides.a.followed = followedPixels(sides.a.picture, sides.b.picture, flow.forward, flow.inBoth);
    sides.b.followed = followedPixels(sides.b.picture, sides.a.picture, flow.backward, flow.inBothOfB);
    find(sides.a, sides.b, change);
    find(sides.b, sides.a, change);
    return sides;
}

Likeness compare(const Found& one, const cv::Mat& here, const Found& other, const cv::Mat& there) {
    const double scale = std::sqrt(other.area / one.area);
    if (scale > kMostGrowth || scale < 1 / kMostGrowth) return {};
    const Likeness same = compare(one, here, other, there, 1),
                   grown = compare(one, here, other, there, scale);
    return same.outline - same.colour / 255 > grown.outline - grown.colour / 255 ? same : grown;
}

}  // namespace media
