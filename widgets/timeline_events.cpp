// The timeline's events: mouse, keys, menus, tool tips.
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_painter.h"
#include "widgets/timeline_view.h"

namespace widgets {

void TimelineView::paint(QPainter& p, const QRect& clip) {
    TimelinePainter(p, *m_state, *this, clip).paint();
}

void TimelineView::forgetHover() {
    m_state->hover = {};
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const TimelineHit hit = m_state->hit(event->position().toPoint());
    if (event->button() != Qt::LeftButton) return;
    if (hit.what == TimelineHit::What::Marker) return editMarker(hit.marker);
    if (hit.what == TimelineHit::What::Shot) emit shotActivated(m_state->boxes[size_t(hit.row)].shot);
    if (hit.what == TimelineHit::What::Transition)
        emit transitionActivated(m_state->boxes[size_t(hit.row)].shot);
    if (hit.what == TimelineHit::What::Ruler) m_gesture->press(*event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    using What = TimelineHit::What;
    if (event->reason() == QContextMenuEvent::Keyboard) return openMenu();
    const TimelineHit hit = m_state->hit(event->pos());
    const story::ShotId shot = hit.row >= 0 ? m_state->boxes[size_t(hit.row)].shot : story::ShotId{};
    switch (hit.what) {
        case What::Edge:
        case What::Shot:
            if (m_state->selection && !m_state->selection->isSelected(m_state->model->index(hit.row, 0)))
                m_state->selection->setCurrentIndex(m_state->model->index(hit.row, 0),
                                                    QItemSelectionModel::ClearAndSelect);
            emit shotMenuRequested(shot, event->globalPos());
            break;
        case What::Transition:
        case What::HandleLeft:
        case What::HandleRight:
            setSelectedTransition(shot);
            emit transitionSelected(shot);
            emit transitionMenuRequested(shot, event->globalPos());
            break;
        case What::Marker:
            emit markerMenuRequested(hit.marker, event->globalPos());
            break;
        case What::Nothing:
            break;
        default:
            emit groundMenuRequested(m_state->nearestFrame(event->pos().x()), event->globalPos());
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt) m_gesture->modifiersChanged(event->modifiers() | Qt::AltModifier);
    ZoomView::keyPressEvent(event);
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt) m_gesture->modifiersChanged(event->modifiers() & ~Qt::AltModifier);
    event->ignore();
}

QString TimelineView::toolTipAt(QPoint at) const {
    using What = TimelineHit::What;
    const TimelineHit hit = m_state->hit(at);
    if (hit.what == What::Marker) {
        for (const story::Marker& marker : m_state->markers)
            if (marker.id == hit.marker) return QString::fromStdString(marker.text);
    }
    if (hit.row < 0) return {};
    const QModelIndex index = m_state->model->index(hit.row, 0);
    if (hit.what == What::Edge) return tr("Drag to change the length; with Alt the next shot gives or takes");
    if (hit.what != What::Shot) {
        const QString length = lengthText(m_state->boxes[size_t(hit.row)].transition.length, m_state->rate);
        return QStringList{length, index.data(TransitionTextRole).toString(),
                           index.data(TransitionReasonRole).toString()}
            .join('\n')
            .trimmed();
    }
    return QStringList{index.data().toString(), index.data(ReasonRole).toString()}.join('\n').trimmed();
}

}  // namespace widgets
