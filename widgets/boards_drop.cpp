// The boards as source and target of drags.
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include "widgets/board_delegate.h"
#include "widgets/boards_view.h"
#include "widgets/drop.h"
#include "widgets/painting.h"
#include "widgets/story_roles.h"

namespace widgets {
namespace {

/// How many boards are dragged, on the one that is seen.
void paintCount(QPainter& p, const QRect& board, int count, const Tints& t) {
    const QRectF disc(board.left() + 6, board.top() + 6, 26, 26);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(t.accent);
    p.drawEllipse(disc);
    p.setPen(t.onAccent);
    p.drawText(disc, Qt::AlignCenter, QString::number(count));
}

}  // namespace

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
    if (rows.size() > 1) paintCount(p, option.rect, int(rows.size()), tintsOf(palette()));
    p.end();
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(option.rect.width() / 2, option.rect.height() / 2));
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
}

int BoardsView::insertionRow(const QPoint& point) const {
    return lay().insertionRow(inContents(point));
}

/// The board onto whose middle one picture is being dropped; -1: it goes between boards.
int BoardsView::replacedRow(const QDropEvent* event) const {
    if (!isOnePicture(event->mimeData())) return -1;
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const QRect rect = visualRect(index);
    return index.isValid() && std::abs(at.x() - rect.center().x()) <= rect.width() / 4 ? index.row() : -1;
}

void BoardsView::setInsertion(int row, int replaced) {
    if (row == m_insertion && replaced == m_replaced) return;
    m_insertion = row;
    m_replaced = replaced;
    viewport()->update();
}

void BoardsView::paintReplaced(QPainter& p) const {
    if (m_replaced < 0 || m_replaced >= lay().rects.size()) return;
    const Tints t = tintsOf(palette());
    const QRectF board = QRectF(lay().rects[m_replaced].translated(0, -verticalOffset()));
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(t.accent, 3));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(board.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    p.setFont(scaled(font(), 0.9, QFont::DemiBold));
    const QFontMetricsF metrics(p.font());
    const QString words = metrics.elidedText(tr("Replace picture"), Qt::ElideRight, board.width() - 20);
    QRectF label(0, 0, metrics.horizontalAdvance(words) + 16, metrics.height() + 6);
    label.moveCenter({board.center().x(), board.top() + board.height() * 0.35});
    p.setPen(Qt::NoPen);
    p.setBrush(t.accent);
    p.drawRoundedRect(label, 4, 4);
    p.setPen(t.onAccent);
    p.drawText(label, Qt::AlignCenter, words);
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
    const int replaced = event->isAccepted() ? replacedRow(event) : -1;
    setInsertion(event->isAccepted() && replaced < 0 ? insertionRow(at) : -1, replaced);
    constexpr int kEdge = 24;
    QScrollBar* bar = verticalScrollBar();
    if (at.y() < kEdge) bar->setValue(bar->value() - 12);
    if (at.y() > viewport()->height() - kEdge) bar->setValue(bar->value() + 12);
}

void BoardsView::dragLeaveEvent(QDragLeaveEvent*) {
    setInsertion(-1);
}

void BoardsView::dropEvent(QDropEvent* event) {
    const int row = insertionRow(event->position().toPoint()), replaced = replacedRow(event);
    setInsertion(-1);
    setState(NoState);
    acceptIfWelcome(event);
    if (!event->isAccepted()) return;
    if (replaced >= 0) {
        const QModelIndex index = model()->index(replaced, 0, rootIndex());
        return emit replacementDropped({index.data(ShotIdRole).toLongLong()}, event->mimeData());
    }
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
