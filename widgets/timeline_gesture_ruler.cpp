// Gestures on the timeline's ruler: the playhead, the range, markers.
#include "widgets/timecode.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_view.h"

namespace widgets {

void TimelineGesture::dragRange(QPoint at) {
    if (!m_s.range) return;
    TimelinePreview& preview = m_s.preview;
    const story::Frames to =
        qMax<story::Frames>(0, m_s.snapped(m_s.nearestFrame(at.x()), true, &preview.snap));
    story::Span range = *m_s.range;
    if (m_kind == Kind::RangeIn) {
        const story::Frames begin = qMin(to, range.end() - 1);
        range = {begin, range.end() - begin};
    } else {
        range.length = qMax(to, range.begin + 1) - range.begin;
    }
    preview.range = range;
    preview.bubble = timecode(m_kind == Kind::RangeIn ? range.begin : range.end(), m_s.rate);
}

void TimelineGesture::dragMarker(QPoint at) {
    for (const story::Marker& marker : m_s.markers) {
        if (marker.id != m_marker) continue;
        m_s.preview.marker = marker;
        m_s.preview.marker->at = m_s.snapped(m_s.nearestFrame(at.x()), true, &m_s.preview.snap);
        m_s.preview.bubble = timecode(m_s.preview.marker->at, m_s.rate);
    }
}

void TimelineGesture::scrub(QPoint at, Qt::KeyboardModifiers modifiers, bool held) {
    story::Frames to = story::Frames(qMax(0.0, m_s.frameAt(at.x())));
    std::optional<story::Frames> snap;
    if (modifiers & Qt::ShiftModifier) to = m_s.snapped(m_s.nearestFrame(at.x()), true, &snap);
    to = qMin(to, qMax<story::Frames>(0, m_s.length() - 1));
    m_view.setPlayhead(to);
    emit m_view.playheadMoved(to, held);
}

}  // namespace widgets
