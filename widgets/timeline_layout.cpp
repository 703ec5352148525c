#include "widgets/timeline_layout.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>

#include "widgets/story_roles.h"

namespace widgets {

void TimelineState::rebuild() {
    boxes.clear();
    const int count = model ? model->rowCount() : 0;
    boxes.reserve(size_t(count));
    story::Frames at = 0;
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model->index(row, 0);
        TimelineBox box;
        box.shot = {index.data(ShotIdRole).toLongLong()};
        box.begin = at;
        box.length = qMax<qlonglong>(1, index.data(LengthRole).toLongLong());
        if (row == preview.lengthRow) box.length = preview.length;
        if (row == preview.lengthRow + 1 && preview.lengthRow >= 0 && preview.nextLength)
            box.length = *preview.nextLength;
        box.kind = story::TransitionKind(index.data(TransitionKindRole).toInt());
        box.asked = index.data(TransitionLengthRole).toLongLong();
        if (row == preview.transitionRow) box.asked = preview.transitionLength;
        at = box.end();
        boxes.push_back(box);
    }
    fitTransitions();
    findScenes();
    parts.clear();
    for (int row = 0; row < count; ++row) {
        parts.push_back({row, false});
        if (boxes[size_t(row)].transition.length > 0) parts.push_back({row, true});
    }
}

void TimelineState::findScenes() {
    scenes.clear();
    for (int row = 0; row < int(boxes.size()); ++row) {
        const QString name = model->index(row, 0).data(SceneRole).toString();
        if (!name.isEmpty()) scenes.push_back({name, row, row});
        if (!scenes.empty()) scenes.back().last = row;
    }
}

QRect TimelineState::sceneRect(const TimelineScene& scene) const {
    const int left = qMax(kHeader, xOf(boxes[size_t(scene.first)].begin));
    const int right = qMin(size.width(), xOf(boxes[size_t(scene.last)].end()));
    return left < right ? QRect(left, top() + 2, right - left, kScenes - 2) : QRect();
}

int TimelineState::currentPart() const {
    TimelinePart wanted{rowOf(transition), true};
    if (!transition) wanted = {selection ? selection->currentIndex().row() : -1, false};
    const auto found = std::find(parts.begin(), parts.end(), wanted);
    return wanted.row < 0 || found == parts.end() ? -1 : int(found - parts.begin());
}

// The rule of storage/story/story.h, asked for the four shots it can depend on.
void TimelineState::fitTransitions() {
    const int count = int(boxes.size());
    for (int row = 0; row + 1 < count; ++row) {
        TimelineBox& box = boxes[size_t(row)];
        if (box.kind == story::TransitionKind::Cut || box.asked <= 0) continue;
        const int first = qMax(0, row - 1), last = qMin(count - 1, row + 2);
        story::Story around;
        for (int i = first; i <= last; ++i) {
            story::Shot& shot = around.shots.emplace_back();
            shot.length = boxes[size_t(i)].length;
            shot.out.kind = boxes[size_t(i)].kind;
            shot.out.length = boxes[size_t(i)].asked;
        }
        box.transition = story::transitionSpan(around, size_t(row - first));
        box.transition.begin += boxes[size_t(first)].begin;
    }
}

int TimelineState::xOf(story::Frames at) const {
    return int(std::lround(qBound(-1e9, xOfExact(double(at)), 1e9)));
}

story::Frames TimelineState::nearestFrame(int x) const {
    return qMax<story::Frames>(0, std::llround(frameAt(x)));
}

int TimelineState::contentWidth() const {
    return int(qMin(1e9, std::ceil(double(length()) * pixelsPerFrame))) +
           qMax(80, (size.width() - kHeader) / 3);
}

int TimelineState::thumbnailHeight() const {
    return qBound(40, int((size.height() - top() - scenesHeight() - kLabel - 2 * kGap) * 0.75), 128);
}

QRect TimelineState::track() const {
    return QRect(kHeader, top() + scenesHeight() + kGap, size.width() - kHeader, thumbnailHeight() + kLabel);
}

QRect TimelineState::shotRect(int row) const {
    if (row < 0 || row >= int(boxes.size())) return {};
    const TimelineBox& box = boxes[size_t(row)];
    const int left = xOf(box.begin), right = xOf(box.end());
    return QRect(left, track().top(), qMax(1, right - left), track().height());
}

bool TimelineState::isThin(int row) const {
    return row >= 0 && row < int(boxes.size()) && shotRect(row).width() < kThin;
}

QRect TimelineState::transitionRect(int row) const {
    if (row < 0 || row >= int(boxes.size()) || boxes[size_t(row)].transition.length <= 0) return {};
    const story::Span& span = boxes[size_t(row)].transition;
    const int left = xOf(span.begin), right = qMax(left + 3, xOf(span.end())), inset = thumbnailHeight() / 7;
    return QRect(left, track().top() + inset, right - left, thumbnailHeight() - 2 * inset);
}

QRect TimelineState::markerRect(std::size_t index) const {
    constexpr int kFlag = 12, kMostText = 160;
    const story::Marker& marker = markers[index];
    const int x = xOf(marker.at);
    const bool isLast = index + 1 >= markers.size();
    const int room = isLast ? kMostText : xOf(markers[index + 1].at) - x - kFlag - 6;
    const int words = QFontMetrics(font).horizontalAdvance(QString::fromStdString(marker.text)) + 6;
    const int text = qBound(0, qMin(words, kMostText), qMax(0, room));
    return QRect(x - kFlag / 2, kRuler, kFlag + text, kMarkers);
}

int TimelineState::rowOf(story::ShotId shot) const {
    for (size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].shot == shot) return int(i);
    return -1;
}

int TimelineState::rowAtX(int x) const {
    const double at = frameAt(x);
    const auto box = std::upper_bound(boxes.begin(), boxes.end(), at, [](double frame, const TimelineBox& b) {
        return frame < double(b.end());
    });
    return int(box - boxes.begin());
}

int TimelineState::insertionRow(int x) const {
    const int row = rowAtX(x);
    if (row >= int(boxes.size())) return int(boxes.size());
    const TimelineBox& box = boxes[size_t(row)];
    return frameAt(x) < double(box.begin) + double(box.length) / 2 ? row : row + 1;
}

int TimelineState::nearestJoint(int x) const {
    const int count = int(boxes.size());
    return count < 2 ? -1 : qBound(0, insertionRow(x) - 1, count - 2);
}

TimelineHit TimelineState::hit(QPoint at) const {
    using What = TimelineHit::What;
    if (at.x() < kHeader) return {};
    if (at.y() < top()) return hitRuler(at);
    for (const TimelineScene& scene : scenes)
        if (sceneRect(scene).contains(at)) return {What::Scene, scene.first};
    if (!track().contains(at)) return {What::Ground};
    const int row = rowAtX(at.x());
    for (int joint : {row - 1, row}) {  // a transition reaches into both its shots
        const TimelineHit found = hitJoint(at, joint);
        if (found.what != What::Nothing) return found;
    }
    // An edge belongs to the shot that ends there, and is grabbed from both sides.
    for (int edge : {row, row - 1}) {
        if (edge < 0 || edge >= int(boxes.size())) continue;
        const int x = xOf(boxes[size_t(edge)].end());
        const int reach = qMin(kEdge, qMax(2, shotRect(edge).width() / 4));
        if (std::abs(at.x() - x) <= reach) return {What::Edge, edge};
    }
    return row < int(boxes.size()) ? TimelineHit{What::Shot, row} : TimelineHit{What::Ground};
}

TimelineHit TimelineState::hitJoint(QPoint at, int row) const {
    using What = TimelineHit::What;
    const QRect block = transitionRect(row);
    if (!block.adjusted(-2, 0, 2, 0).contains(at)) return {};
    const int reach = qMin(kHandle, qMax(1, block.width() / 4));
    if (at.x() <= block.left() + reach) return {What::HandleLeft, row};
    if (at.x() >= block.right() - reach) return {What::HandleRight, row};
    return {What::Transition, row};
}

TimelineHit TimelineState::hitRuler(QPoint at) const {
    using What = TimelineHit::What;
    for (std::size_t i = markers.size(); i-- > 0;)  // the later one lies on top
        if (markerRect(i).contains(at)) return {What::Marker, -1, markers[i].id};
    if (range && at.y() <= 12) {
        if (std::abs(at.x() - xOf(range->begin)) <= 6) return {What::RangeIn};
        if (std::abs(at.x() - xOf(range->end())) <= 6) return {What::RangeOut};
    }
    return {What::Ruler};
}

story::Frames TimelineState::snapped(story::Frames at, bool toCuts,
                                     std::optional<story::Frames>* snap) const {
    snap->reset();
    if (!isSnapping) return at;
    double best = 8 / pixelsPerFrame;  // eight pixels
    auto consider = [&](story::Frames target) {
        const double gap = std::abs(double(target - at));
        if (gap < best) best = gap, *snap = target;
    };
    consider(playhead);
    for (const story::Marker& marker : markers) consider(marker.at);
    if (range) consider(range->begin), consider(range->end());
    if (toCuts) {
        consider(0);
        const int row = rowAtX(xOf(at));
        for (int i = qMax(0, row - 2); i < qMin(int(boxes.size()), row + 3); ++i)
            consider(boxes[size_t(i)].end());
    }
    return snap->value_or(at);
}

}  // namespace widgets
