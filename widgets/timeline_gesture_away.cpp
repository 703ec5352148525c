// Shots dragged out of the timeline: from there on it is a drag between widgets, windows and programs.
#include <QDrag>
#include <QMimeData>

#include "widgets/story_roles.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_view.h"

namespace widgets {

/// Above or below the timeline, or beside the window: within it the timeline scrolls.
bool TimelineGesture::isFarOutside(QPoint at) const {
    constexpr int kReach = 40;
    const QWidget* window = m_view.window();
    const int left = m_view.viewport()->mapFrom(window, QPoint()).x();
    const QRect timeline(left, 0, window->width(), m_s.size.height());
    return !timeline.adjusted(-kReach, -kReach, kReach, kReach).contains(at);
}

void TimelineGesture::dragAway() {
    QModelIndexList indexes;
    for (int row : m_s.preview.moved) indexes.append(m_s.model->index(row, 0));
    QMimeData* mime = m_s.model->mimeData(indexes);
    if (!mime) mime = new QMimeData;
    QByteArrayList ids;
    for (const QModelIndex& index : indexes)
        ids.append(QByteArray::number(index.data(ShotIdRole).toLongLong()));
    mime->setData(kShotsMime, ids.join(' '));
    const story::ShotId first = m_s.boxes[size_t(m_s.preview.moved[0])].shot;
    auto* drag = new QDrag(&m_view);
    drag->setMimeData(mime);
    if (m_s.thumbnails) drag->setPixmap(m_s.thumbnails->get(first, 0, 96));
    cancel();
    m_view.viewport()->unsetCursor();
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

}  // namespace widgets
