#include "widgets/time_painter.h"

#include <QPainterPath>
#include <QWidget>

#include "widgets/painting.h"

namespace widgets {

QPainterPath rounded(const QRectF& rect, double radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QColor withAlpha(QColor colour, int alpha) {
    colour.setAlpha(alpha);
    return colour;
}

TimePainter::TimePainter(QPainter& p, const TimeState& time, const QWidget& view, QRect clip)
    : m_p(p),
      m_time(time),
      m_t(tintsOf(view.palette())),
      m_palette(view.palette()),
      m_font(view.font()),
      m_clip(clip),
      m_hasFocus(view.hasFocus()) {}

void TimePainter::clipToTime() {
    m_p.setClipRect(m_clip & QRect(TimeState::kHeader, 0, m_time.size.width(), m_time.size.height()));
}

void TimePainter::paintBand(const QRect& band) {
    if (band.isNull()) return;
    m_p.setPen(m_t.accent);
    m_p.setBrush(withAlpha(m_t.accent, 36));
    m_p.drawRect(band.adjusted(0, 0, -1, -1));
}

void TimePainter::paintBubble(const QString& value, QPoint pointer, int top) {
    if (value.isEmpty()) return;
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setFont(scaled(m_font, 0.95, QFont::DemiBold));
    const QFontMetricsF metrics(m_p.font());
    const double width = tabularWidth(metrics, value) + 16, height = metrics.height() + 6;
    const double x =
        qBound(double(TimeState::kHeader), pointer.x() + 14.0, m_time.size.width() - width - 4.0);
    const double y = qMax(double(top), pointer.y() - height - 8);
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(m_t.accent);
    m_p.drawRoundedRect(QRectF(x, y, width, height), 4, 4);
    m_p.setPen(m_t.onAccent);
    paintTabular(m_p, QPointF(x + 8, y + 3 + metrics.ascent()), value);
    m_p.restore();
}

void TimePainter::paintFocus(const QRect& rect) {
    m_p.setBrush(Qt::NoBrush);
    m_p.setPen(QPen(Qt::black, 1));
    m_p.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), 2, 2);
    m_p.setPen(QPen(Qt::white, 1));
    m_p.drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
}

}  // namespace widgets
