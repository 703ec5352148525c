// The boards' mouse, keys, drag and drop.
#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/board_delegate.h"
#include "widgets/boards_view.h"
#include "widgets/drop.h"
#include "widgets/painting.h"
#include "widgets/story_roles.h"

namespace widgets {
namespace {

bool isArrow(int key) {
    return key >= Qt::Key_Left && key <= Qt::Key_Down;
}

}  // namespace

bool BoardsView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
        if (isPlain && (isArrow(key->key()) || key->key() == Qt::Key_Return || key->key() == Qt::Key_F2)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) m_dirty = true;
    return QAbstractItemView::event(event);
}

void BoardsView::keyPressEvent(QKeyEvent* event) {
    const bool isLetter = !event->text().isEmpty() && event->text()[0].isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isLetter) return event->ignore();  // keys of the application
    QAbstractItemView::keyPressEvent(event);
}

void BoardsView::resizeEvent(QResizeEvent* event) {
    m_dirty = true;
    QAbstractItemView::resizeEvent(event);
}

void BoardsView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    if (roles.isEmpty() || roles.contains(SceneRole) || roles.contains(DialogueRole)) scheduleLayout();
    QAbstractItemView::dataChanged(first, last, roles);
    viewport()->update();
}

void BoardsView::rowsInserted(const QModelIndex& parent, int first, int last) {
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleLayout();
}

void BoardsView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) {
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    m_dirty = true;
}

void BoardsView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) return;
    if (m_delegate->nameRect(visualRect(index), font())
            .adjusted(0, -4, 0, 4)
            .contains(event->position().toPoint()))
        edit(index);
    else
        emit activated(index);
}

void BoardsView::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractItemView::mouseReleaseEvent(event);
    m_band = QRect();
    viewport()->update();
}

void BoardsView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    emit menuRequested({index.isValid() ? index.data(ShotIdRole).toLongLong() : 0}, at);
}

void BoardsView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractItemView::wheelEvent(event);
    setBoardWidth(m_wanted + event->angleDelta().y() / 8);
    event->accept();
}

bool BoardsView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::MouseMove ||
        event->type() == QEvent::Leave) {
        QPersistentModelIndex hover;
        if (event->type() != QEvent::Leave)
            hover = indexAt(static_cast<QSinglePointEvent*>(event)->position().toPoint());
        if (hover != m_hover) {
            m_hover = hover;
            viewport()->update();
        }
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString reason = index.data(ReasonRole).toString(), name = index.data().toString();
        QToolTip::showText(help->globalPos(), reason.isEmpty() ? name : name + "\n" + reason, this,
                           visualRect(index));
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

// Drag and drop
// -----------------------------------------------------------------------------------------------------

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
