// Paints the timeline from its state, only what lies inside the clip. Made anew for each paint event; GUI
// thread only.
#pragma once

#include <QFont>
#include <QPainter>

#include "widgets/theme.h"
#include "widgets/timeline_layout.h"

namespace widgets {

class TimelinePainter {
 public:
    TimelinePainter(QPainter&, const TimelineState&, const QPalette&, const QFont&, QRect clip,
                    bool hasFocus);
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
    void paintBubble();
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
    void paintFocus(const QRect&);

    QPainter& m_p;
    const TimelineState& m_s;
    const Tints m_t;
    const QPalette m_palette;
    const QFont m_font;
    const QRect m_clip;
    const bool m_hasFocus;
};

}  // namespace widgets
