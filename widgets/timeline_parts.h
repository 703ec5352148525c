// What the timeline is made of and what a gesture shows of it: boxes, parts, scenes, hits, the preview. Plain
// values.
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>
#include <optional>

#include "storage/story/story.h"

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

/// A shot, or the transition after it: what the keyboard and screen readers go through.
struct TimelinePart {
    int row = -1;
    bool isTransition = false;
    bool operator==(const TimelinePart&) const = default;
};

/// Shots from one heading to the next.
struct TimelineScene {
    QString name;
    int first = 0, last = 0;  // rows
};

struct TimelineHit {
    enum class What {
        Nothing,
        Scene,  // row: its first
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

}  // namespace widgets
