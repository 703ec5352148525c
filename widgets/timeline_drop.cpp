// Things dropped on the timeline: files, pictures, shots and kinds of transition.
#include <QDropEvent>
#include <QScrollBar>

#include "widgets/drop.h"
#include "widgets/story_roles.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_view.h"

namespace widgets {

void TimelineView::dragMoveEvent(QDragMoveEvent* event) {
    const int x = event->position().toPoint().x();
    const DropKind kind = dropKind(event, m_state->model);
    TimelinePreview& preview = m_state->preview;
    preview.insertion = preview.kindRow = -1;
    if (kind == DropKind::Transition)
        preview.kindRow = m_state->nearestJoint(x);
    else if (kind != DropKind::Nothing)
        preview.insertion = m_state->insertionRow(x);
    const bool isWelcome = preview.insertion >= 0 || preview.kindRow >= 0;
    event->setDropAction(kind == DropKind::OwnShots ? Qt::MoveAction : Qt::CopyAction);
    event->setAccepted(isWelcome);
    if (x < TimelineState::kHeader + 24) horizontalScrollBar()->setValue(m_state->scroll - 16);
    if (x > m_state->size.width() - 24) horizontalScrollBar()->setValue(m_state->scroll + 16);
    viewport()->update();
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent*) {
    m_state->preview = {};
    viewport()->update();
}

void TimelineView::dropEvent(QDropEvent* event) {
    const int x = event->position().toPoint().x(), row = m_state->insertionRow(x),
              joint = m_state->nearestJoint(x);
    const DropKind kind = dropKind(event, m_state->model);
    const QMimeData* mime = event->mimeData();
    m_state->preview = {};
    viewport()->update();
    event->setDropAction(Qt::CopyAction);  // whoever dragged removes nothing
    event->setAccepted(kind != DropKind::Nothing);
    switch (kind) {
        case DropKind::OwnShots:
            if (isRealMove(m_state->model, draggedShots(mime), row))
                emit moveRequested(draggedShots(mime), row);
            break;
        case DropKind::OtherShots:
            emit shotsDropped(mime, row);
            break;
        case DropKind::Files:
            emit filesDropped(mime->urls(), row);
            break;
        case DropKind::Picture:
            emit pictureDropped(qvariant_cast<QImage>(mime->imageData()), row);
            break;
        case DropKind::Transition: {
            const auto wanted = story::transitionKindNamed(mime->data(kTransitionMime).toStdString());
            if (wanted && joint >= 0)
                emit transitionKindRequested(m_state->boxes[size_t(joint)].shot, *wanted);
            break;
        }
        case DropKind::Nothing:
            break;
    }
}

}  // namespace widgets
