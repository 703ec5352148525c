// The timeline's events: paint, mouse, keys, menus, tool tips.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_painter.h"
#include "widgets/timeline_view.h"

namespace widgets {

void TimelineView::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    TimelinePainter(p, *m_state, palette(), font(), event->rect(), hasFocus()).paint();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    m_state->showsFocus = false;
    m_gesture->press(*event);
}
void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    m_gesture->move(*event);
}
void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    m_gesture->release(*event);
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
    m_state->showsFocus = true;
    viewport()->update();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            break;
        case Qt::Key_Minus:
            zoomOut();
            break;
        case Qt::Key_0:
            zoomToFit();
            break;
        case Qt::Key_Alt:
            m_gesture->modifiersChanged(event->modifiers() | Qt::AltModifier);
            break;
        case Qt::Key_Escape:
            if (!m_gesture->isActive()) return event->ignore();
            m_gesture->cancel();
            break;
        default:
            event->ignore();
    }
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt) m_gesture->modifiersChanged(event->modifiers() & ~Qt::AltModifier);
    event->ignore();
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason why = event->reason();
    m_state->showsFocus =
        why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) m_state->font = scaled(font(), 0.84);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !m_gesture->isActive()) {
        m_state->hover = {};
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
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
