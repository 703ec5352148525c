// The boards as source and target of drags.
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include "widgets/board_delegate.h"
#include "widgets/boards_view.h"
#include "widgets/drop.h"
#include "widgets/story_roles.h"

namespace widgets {

void BoardsView::startDrag(Qt::DropActions) {
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) return;
    QModelIndexList indexes;
    QByteArrayList ids;
    for (int row : rows) {
        indexes.append(model()->index(row, 0, rootIndex()));
        ids.append(QByteArray::number(indexes.last().data(ShotIdRole).toLongLong()));
    }
    QMimeData* mime = model()->mimeData(indexes);
    if (!mime) mime = new QMimeData;
    mime->setData(kShotsMime, ids.join(' '));

    const QModelIndex shown = currentIndex().isValid() ? currentIndex() : indexes.first();
    QStyleOptionViewItem option = optionFor(shown);
    QPixmap pixmap(option.rect.size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    option.rect.moveTo(0, 0);
    QPainter p(&pixmap);
    p.setOpacity(0.85);
    m_delegate->paint(&p, option, shown);
    p.end();
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(option.rect.width() / 2, option.rect.height() / 2));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

int BoardsView::insertionRow(const QPoint& point) const {
    ensureLayout();
    const QPoint at = point + QPoint(0, verticalOffset());
    for (int row = 0; row < m_rects.size(); ++row) {
        const QRect& rect = m_rects[row];
        if (at.y() > rect.bottom() + 4) continue;
        const bool isLineEnd = row + 1 == m_rects.size() || m_rects[row + 1].top() != rect.top();
        if (at.y() < rect.top() - 4 || at.x() < rect.center().x()) return row;
        if (isLineEnd) return row + 1;
    }
    return int(m_rects.size());
}

void BoardsView::setInsertion(int row) {
    if (row == m_insertion) return;
    m_insertion = row;
    viewport()->update();
}

void BoardsView::acceptIfWelcome(QDropEvent* event) const {
    const DropKind kind = dropKind(event, model());
    if (kind == DropKind::Nothing || kind == DropKind::Transition) return event->ignore();
    event->setDropAction(kind == DropKind::OwnShots ? Qt::MoveAction : Qt::CopyAction);
    event->accept();
}

void BoardsView::dragEnterEvent(QDragEnterEvent* event) {
    acceptIfWelcome(event);
}

void BoardsView::dragMoveEvent(QDragMoveEvent* event) {
    acceptIfWelcome(event);
    const QPoint at = event->position().toPoint();
    setInsertion(event->isAccepted() ? insertionRow(at) : -1);
    constexpr int kEdge = 24;
    QScrollBar* bar = verticalScrollBar();
    if (at.y() < kEdge) bar->setValue(bar->value() - 12);
    if (at.y() > viewport()->height() - kEdge) bar->setValue(bar->value() + 12);
}

void BoardsView::dragLeaveEvent(QDragLeaveEvent*) {
    setInsertion(-1);
}

void BoardsView::dropEvent(QDropEvent* event) {
    const int row = insertionRow(event->position().toPoint());
    setInsertion(-1);
    setState(NoState);
    acceptIfWelcome(event);
    if (!event->isAccepted()) return;
    switch (dropKind(event, model())) {
        case DropKind::OwnShots:
            event->setDropAction(Qt::CopyAction);  // the model moves them itself; nobody removes rows
            if (isRealMove(model(), draggedShots(event->mimeData()), row))
                emit moveRequested(draggedShots(event->mimeData()), row);
            break;
        case DropKind::OtherShots:
            emit shotsDropped(event->mimeData(), row);
            break;
        case DropKind::Files:
            emit filesDropped(event->mimeData()->urls(), row);
            break;
        case DropKind::Picture:
            emit pictureDropped(qvariant_cast<QImage>(event->mimeData()->imageData()), row);
            break;
        default:
            break;
    }
}

}  // namespace widgets
