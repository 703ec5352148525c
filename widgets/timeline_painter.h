// Paints the timeline from its state, only what lies inside the clip. Made anew for each paint event; GUI
// thread only.
#pragma once

#include "widgets/time_painter.h"
#include "widgets/timeline_layout.h"

namespace widgets {

class TimelinePainter : private TimePainter {
 public:
    TimelinePainter(QPainter&, const TimelineState&, const QWidget& view, QRect clip);
    void paint();

 private:
    void paintGround();
    void paintScene(const TimelineScene&);
    void paintShots();
    void paintShot(int row);
    // From afar: see timeline_overview.cpp
    int paintOverview(int row);  // all thin ones around `row`; returns the row after them
    void paintStrip(int first, int end, const QRect& strip);
    void paintStates(int first, int end, const QRect& band);
    void paintThin(int row);
    void paintTiles(int row, const QRect& picture);
    void paintLabel(int row, const QRect& label);
    void paintTransitions();
    void paintTransition(int row);
    void paintTransitionFace(int row, const QRect& block);
    void paintHandles(const QRect& block);
    void paintDrag();
    void paintSnap();
    void paintEmpty();
    void paintRuler();
    void paintTicks();
    void paintRange();
    void paintMarkerLine(const story::Marker&);
    void paintMarker(std::size_t index);
    void paintPlayhead();
    void paintHeader();
    bool isHot(int row, bool transition) const;
    bool hasKeyboard(const TimelinePart&) const;

    const TimelineState& m_s;
};

}  // namespace widgets
