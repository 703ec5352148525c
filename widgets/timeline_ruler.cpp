// The timeline's ruler: timecode, range, markers, playhead, and the heads of the tracks.
#include <QCoreApplication>
#include <QPainterPath>
#include <cmath>

#include "widgets/painting.h"
#include "widgets/timecode.h"
#include "widgets/timeline_painter.h"

namespace widgets {
namespace {

/// The smallest step of whole frames, seconds or minutes that is `pixels` wide, and in how many parts it
/// divides.
struct Step {
    story::Frames frames;
    int parts;
};

Step stepFor(double pixels, double pixelsPerFrame, story::Rate rate) {
    const story::Frames second = qMax<story::Frames>(1, std::llround(rate.fps()));
    const Step steps[] = {
        {1, 1},
        {2, 2},
        {second / 4, 3},
        {second / 2, 4},
        {second, 4},
        {2 * second, 4},
        {5 * second, 5},
        {10 * second, 5},
        {15 * second, 3},
        {30 * second, 6},
        {60 * second, 6},
        {120 * second, 4},
        {300 * second, 5},
        {600 * second, 5},
        {1800 * second, 6},
        {3600 * second, 6},
        {7200 * second, 4},
    };
    for (const Step& step : steps)
        if (step.frames > 0 && double(step.frames) * pixelsPerFrame >= pixels) return step;
    const double hours = std::ceil(pixels / pixelsPerFrame / double(3600 * second));
    return {story::Frames(hours) * 3600 * second, 4};
}

}  // namespace

void TimelinePainter::paintRuler() {
    const QRect ruler(0, 0, m_s.size.width(), m_s.top());
    for (const story::Marker& marker : m_s.markers) paintMarkerLine(marker);
    if (!ruler.intersects(m_clip)) return;
    m_p.fillRect(ruler, m_t.panel);
    paintTicks();
    m_p.fillRect(QRect(0, TimelineState::kRuler - 1, ruler.width(), 1), m_t.line);
    m_p.fillRect(QRect(0, ruler.bottom(), ruler.width(), 1), m_t.line);
    paintRange();
    for (std::size_t i = 0; i < m_s.markers.size(); ++i) paintMarker(i);
}

void TimelinePainter::paintTicks() {
    m_p.setFont(scaled(m_font, 0.84));
    const QFontMetricsF metrics(m_p.font());
    const double label = tabularWidth(metrics, "00:00:00:00") + 20;
    const Step step = stepFor(label, m_s.pixelsPerFrame, m_s.rate);
    const auto first =
        qMax<story::Frames>(0, story::Frames(m_s.frameAt(TimelineState::kHeader)) / step.frames);
    const auto last = story::Frames(m_s.frameAt(m_s.size.width())) / step.frames;
    const int bottom = TimelineState::kRuler - 1;
    for (story::Frames i = first; i <= last; ++i) {
        const double x = m_s.xOfExact(double(i * step.frames));
        m_p.fillRect(QRectF(std::round(x), bottom - 8, 1, 8), m_t.faint);
        m_p.setPen(m_t.quiet);
        paintTabular(m_p, QPointF(std::round(x) + 5, 4 + metrics.ascent()),
                     timecode(i * step.frames, m_s.rate));
        for (int part = 1; part < step.parts; ++part) {
            const double minor =
                m_s.xOfExact(double(i * step.frames) + double(step.frames) * part / step.parts);
            m_p.fillRect(QRectF(std::round(minor), bottom - 4, 1, 4), m_t.line);
        }
    }
}

void TimelinePainter::paintRange() {
    const std::optional<story::Span> range = m_s.preview.range ? m_s.preview.range : m_s.range;
    if (!range) return;
    const double left = m_s.xOfExact(double(range->begin)), right = m_s.xOfExact(double(range->end()));
    QColor fill = m_t.accent;
    fill.setAlpha(70);
    m_p.fillRect(QRectF(left, 0, right - left, 5), fill);
    m_p.save();
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(m_t.accent);
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.drawPolygon(QPolygonF{{left, 0}, {left + 8, 0}, {left + 2, 6}, {left + 2, 12}, {left, 12}});
    m_p.drawPolygon(QPolygonF{{right, 0}, {right - 8, 0}, {right - 2, 6}, {right - 2, 12}, {right, 12}});
    m_p.restore();
}

void TimelinePainter::paintMarkerLine(const story::Marker& marker) {
    const bool isMoved = m_s.preview.marker && m_s.preview.marker->id == marker.id;
    const int x = m_s.xOf(isMoved ? m_s.preview.marker->at : marker.at);
    QColor line = m_t.running;
    line.setAlpha(90);
    m_p.fillRect(QRect(x, m_s.top(), 1, m_s.size.height()) & m_clip, line);
}

void TimelinePainter::paintMarker(std::size_t index) {
    const story::Marker& marker = m_s.markers[index];
    QRect rect = m_s.markerRect(index);
    if (m_s.preview.marker && m_s.preview.marker->id == marker.id)
        rect.translate(m_s.xOf(m_s.preview.marker->at) - m_s.xOf(marker.at), 0);
    if (!rect.intersects(m_clip)) return;
    const bool isHovered = m_s.hover == TimelineHit{TimelineHit::What::Marker, -1, marker.id};
    const double x = rect.left() + 6, bottom = rect.bottom() - 1;
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(isHovered ? m_t.running.lighter(120) : m_t.running);
    m_p.drawPolygon(QPolygonF{
        {x - 5, bottom - 14}, {x + 5, bottom - 14}, {x + 5, bottom - 6}, {x, bottom}, {x - 5, bottom - 6}});
    m_p.setFont(m_s.font);
    m_p.setPen(isHovered ? m_t.text : m_t.quiet);
    const QRect words = rect.adjusted(15, 0, 0, -1);
    if (words.width() > 8)
        m_p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(m_s.font).elidedText(QString::fromStdString(marker.text), Qt::ElideRight,
                                                       words.width()));
    m_p.restore();
}

void TimelinePainter::paintScene(const TimelineScene& scene) {
    const QRect rect = m_s.sceneRect(scene);
    if (!rect.intersects(m_clip)) return;
    const bool isHovered = m_s.hover == TimelineHit{TimelineHit::What::Scene, scene.first};
    m_p.setFont(m_s.font);
    m_p.fillRect(rect.adjusted(1, 0, -1, 0), isHovered ? m_palette.color(QPalette::Light) : m_t.raised);
    m_p.fillRect(QRect(rect.left() + 1, rect.top(), 3, rect.height()), m_t.quiet);
    m_p.setPen(isHovered ? m_t.text : m_t.quiet);
    const QRect words = rect.adjusted(9, 0, -4, 0);
    if (words.width() > 12)
        m_p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(m_s.font).elidedText(scene.name, Qt::ElideRight, words.width()));
}

void TimelinePainter::paintPlayhead() {
    const double x = std::round(m_s.xOfExact(double(m_s.playhead)));
    if (x < TimelineState::kHeader - 8 || x > m_s.size.width() + 8) return;
    m_p.save();
    m_p.fillRect(QRectF(x - 1, TimelineState::kRuler - 10, 2, m_s.size.height()), m_t.playhead);
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(m_t.playhead);
    m_p.drawPolygon(QPolygonF{{x - 6, TimelineState::kRuler - 14.0},
                              {x + 6, TimelineState::kRuler - 14.0},
                              {x + 6, TimelineState::kRuler - 8.0},
                              {x, TimelineState::kRuler - 1.0},
                              {x - 6, TimelineState::kRuler - 8.0}});
    m_p.restore();
}

void TimelinePainter::paintHeader() {
    const QRect header(0, 0, TimelineState::kHeader, m_s.size.height());
    if (!header.intersects(m_clip)) return;
    m_p.fillRect(header, m_t.panel);
    m_p.fillRect(QRect(header.right(), 0, 1, header.height()), m_t.line);
    for (int y : {TimelineState::kRuler, m_s.top()})
        m_p.fillRect(QRect(0, y - 1, header.width(), 1), m_t.line);
    if (!m_s.markers.empty()) {
        m_p.setFont(m_s.font);
        m_p.setPen(m_t.quiet);
        m_p.drawText(QRect(10, TimelineState::kRuler, header.width() - 14, TimelineState::kMarkers - 1),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("widgets::TimelineView", "Markers"));
    }
    const QRect track = m_s.track();
    m_p.setFont(scaled(m_font, 0.84));
    m_p.setPen(m_t.text);
    const QFontMetricsF metrics(m_p.font());
    paintTabular(m_p, QPointF(8, 8 + metrics.ascent()), timecode(m_s.playhead, m_s.rate));
    m_p.setFont(scaled(m_font, 0.92));
    m_p.drawText(QRect(10, track.top(), header.width() - 14, 20), Qt::AlignLeft | Qt::AlignVCenter,
                 QCoreApplication::translate("widgets::TimelineView", "Pictures"));
    m_p.setFont(scaled(m_font, 0.84));
    m_p.setPen(m_t.quiet);
    const int count = int(m_s.boxes.size());
    m_p.drawText(QRect(10, track.top() + 20, header.width() - 14, 18), Qt::AlignLeft | Qt::AlignVCenter,
                 QCoreApplication::translate("widgets::TimelineView", "%n shot(s)", nullptr, count));
    m_p.fillRect(QRect(0, track.bottom() + 5, header.width(), 1), m_t.line);
}

}  // namespace widgets
