// What everything that is painted along time has: zoom, scroll, playhead, and whether the keyboard was used
// last. Plain values that a view, its painter and its gestures share; GUI thread only.
#pragma once

#include <QFont>
#include <QSize>

#include "storage/story/story.h"

namespace widgets {

struct TimeState {
    static constexpr int kHeader = 112;  // pixels before the first frame

    virtual ~TimeState() = default;

    double pixelsPerFrame = 4;
    int scroll = 0;
    QSize size;  // of the viewport
    story::Frames playhead = 0;
    bool isSnapping = true;
    bool showsFocus = false;  // the keyboard was used last: say where it is
    QFont font;               // of small words

    double xOfExact(double frame) const { return kHeader + frame * pixelsPerFrame - scroll; }
    double frameAt(double x) const { return (x - kHeader + scroll) / pixelsPerFrame; }
};

}  // namespace widgets
