// The timeline's geometry without any painting: where shots, transitions, edges and handles lie, and what is
// under a point. A plain value that the view, its painter and its gestures share; GUI thread only.
#pragma once

#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QPointer>
#include <QRect>
#include <QString>
#include <optional>
#include <vector>

#include "storage/story/story.h"
#include "widgets/thumbnails.h"

namespace widgets {

/// One shot with the transition after it, as far as layout goes.
struct TimelineBox {
    story::ShotId shot;
    story::Frames begin = 0, length = 0;
    story::TransitionKind kind = story::TransitionKind::Cut;
    story::Frames asked = 0;  // transition length as wanted
    story::Span transition;   // as it fits; empty: none
    story::Frames end() const { return begin + length; }
};

struct TimelineHit {
    enum class What {
        Nothing,
        Ruler,
        RangeIn,
        RangeOut,
        Marker,
        Shot,
        Edge,
        Transition,
        HandleLeft,
        HandleRight,
        Ground
    };
    What what = What::Nothing;
    int row = -1;
    story::MarkerId marker{};
    bool operator==(const TimelineHit&) const = default;
};

/// What a gesture shows before it asks.
struct TimelinePreview {
    int lengthRow = -1;  // this row's length, and the next one's when a joint is rolled
    story::Frames length = 0;
    std::optional<story::Frames> nextLength;
    int transitionRow = -1;
    story::Frames transitionLength = 0;
    int insertion = -1;  // shots go before this row
    QList<int> moved;    // rows being dragged
    int kindRow = -1;    // joint a dragged kind of transition would land on
    QPoint pointer;
    QRect band;
    std::optional<story::Frames> snap;
    QString bubble;  // the value, said beside the pointer
    std::optional<story::Span> range;
    std::optional<story::Marker> marker;
};

struct TimelineState {
    static constexpr int kHeader = 84, kRuler = 28, kGap = 10, kEdge = 5, kHandle = 6, kLabel = 24;
    static constexpr double kClosest = 48, kFarthest = 0.002;  // pixels per frame

    QPointer<QAbstractItemModel> model;
    QPointer<QItemSelectionModel> selection;
    QPointer<ThumbnailCache> thumbnails;
    story::Rate rate;
    double aspect = 16.0 / 9, pixelsPerFrame = 4;
    std::vector<story::Marker> markers;
    std::optional<story::Span> range;
    bool isSnapping = true;
    story::ShotId transition;  // the selected one
    story::Frames playhead = 0;
    int scroll = 0;
    QSize size;  // of the viewport
    TimelineHit hover;
    TimelinePreview preview;
    std::vector<TimelineBox> boxes;  // with the preview applied

    /// Reads all rows again.
    void rebuild();
    story::Frames length() const { return boxes.empty() ? 0 : boxes.back().end(); }

    int xOf(story::Frames at) const;
    double xOfExact(double at) const { return kHeader + at * pixelsPerFrame - scroll; }
    double frameAt(int x) const { return (x - kHeader + scroll) / pixelsPerFrame; }
    /// The nearest frame boundary not before the beginning.
    story::Frames nearestFrame(int x) const;
    int contentWidth() const;
    int thumbnailHeight() const;
    QRect track() const;  // of pictures, all its width
    QRect shotRect(int row) const;
    QRect transitionRect(int row) const;
    int rowOf(story::ShotId) const;
    /// The first row that ends after x; boxes.size() when none does.
    int rowAtX(int x) const;
    /// The row before which something dropped at x goes.
    int insertionRow(int x) const;
    /// The row whose joint to the next one is nearest; -1 with fewer than two shots.
    int nearestJoint(int x) const;
    TimelineHit hit(QPoint) const;
    /// `at` or what it snaps to (cuts, playhead, markers, range), within a few pixels.
    story::Frames snapped(story::Frames at, bool toCuts, std::optional<story::Frames>* snap) const;

 private:
    void fitTransitions();
    TimelineHit hitRuler(QPoint) const;
    TimelineHit hitJoint(QPoint, int row) const;
};

}  // namespace widgets
