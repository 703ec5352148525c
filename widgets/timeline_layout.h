// The timeline's geometry without any painting: where shots, transitions, edges and handles lie, and what is
// under a point. A plain value that the view, its painter and its gestures share; GUI thread only.
#pragma once

#include <QAbstractItemModel>
#include <QItemSelectionModel>
#include <QPointer>
#include <QRect>
#include <optional>
#include <vector>

#include "storage/story/story.h"
#include "widgets/thumbnails.h"
#include "widgets/time_state.h"
#include "widgets/timeline_parts.h"

namespace widgets {

struct TimelineState : TimeState {
    static constexpr int kRuler = 28, kMarkers = 20, kScenes = 20, kGap = 10, kEdge = 5, kHandle = 6,
                         kLabel = 24;
    static constexpr int kThin = 18;  // pixels of a shot below which it has no picture and no sign of its own

    QPointer<QAbstractItemModel> model;
    QPointer<QItemSelectionModel> selection;
    QPointer<ThumbnailCache> thumbnails;
    story::Rate rate;
    double aspect = 16.0 / 9;
    std::vector<story::Marker> markers;
    std::optional<story::Span> range;
    story::ShotId transition;  // the selected one
    TimelineHit hover;
    TimelinePreview preview;
    std::vector<TimelineBox> boxes;     // with the preview applied
    std::vector<TimelinePart> parts;    // shots and transitions, as they lie
    std::vector<TimelineScene> scenes;  // none in a story without headings

    /// Reads all rows again.
    void rebuild();
    story::Frames length() const { return boxes.empty() ? 0 : boxes.back().end(); }

    int xOf(story::Frames at) const;
    /// The nearest frame boundary not before the beginning.
    story::Frames nearestFrame(int x) const;
    int contentWidth() const;
    /// Where the tracks begin: below ruler and markers.
    int top() const { return kRuler + (markers.empty() ? 0 : kMarkers); }
    int scenesHeight() const { return scenes.empty() ? 0 : kScenes; }
    /// The strip of its heading, as long as its shots; empty when it is out of sight.
    QRect sceneRect(const TimelineScene&) const;
    int thumbnailHeight() const;
    QRect track() const;  // of pictures, all its width
    QRect shotRect(int row) const;
    bool isThin(int row) const;
    QRect transitionRect(int row) const;
    /// Flag and text; of the markers in order of time.
    QRect markerRect(std::size_t marker) const;
    /// Of `parts`: the selected transition, or the shot that has the keyboard; -1: none.
    int currentPart() const;
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
    void findScenes();
    TimelineHit hitRuler(QPoint) const;
    TimelineHit hitJoint(QPoint, int row) const;
};

}  // namespace widgets
