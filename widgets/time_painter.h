// What the painters of views along time share: colours, fonts, and what gestures and the keyboard show. Made
// anew for each paint event; GUI thread only.
#pragma once

#include <QFont>
#include <QPainter>

#include "widgets/theme.h"
#include "widgets/time_state.h"

namespace widgets {

QPainterPath rounded(const QRectF& rect, double radius);
QColor withAlpha(QColor colour, int alpha);

class TimePainter {
 protected:
    TimePainter(QPainter&, const TimeState&, const QWidget& view, QRect clip);

    /// To the right of the header only, between painter's save() and restore().
    void clipToTime();
    void paintBand(const QRect&);
    /// A value beside the pointer, not above `top`.
    void paintBubble(const QString&, QPoint pointer, int top);
    /// The keyboard is here: dark beside light, so that it is seen on any picture.
    void paintFocus(const QRect&);
    bool showsFocus() const { return m_hasFocus && m_time.showsFocus; }

    QPainter& m_p;
    const TimeState& m_time;
    const Tints m_t;
    const QPalette m_palette;
    const QFont m_font;
    const QRect m_clip;
    const bool m_hasFocus;
};

}  // namespace widgets
