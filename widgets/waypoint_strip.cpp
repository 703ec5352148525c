#include "widgets/waypoint_strip.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <utility>

#include "widgets/drop.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr QSize kPicture{72, 40};

bool bringsFiles(const QDropEvent* event) {
    return droppedKind(event->mimeData()) == DropKind::Files;
}

}  // namespace

WaypointStrip::WaypointStrip(QWidget* parent) : QListWidget(parent) {
    setFlow(LeftToRight);
    setWrapping(false);
    setIconSize(kPicture);
    setSpacing(2);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WaypointStrip::sizeHint() const {
    return {200, kPicture.height() + 14 + (count() > 2 ? horizontalScrollBar()->sizeHint().height() : 0)};
}

void WaypointStrip::show(const std::vector<story::Waypoint>& via) {
    if (via == m_via) return;
    m_via = via;
    const int current = currentRow();
    clear();
    for (const story::Waypoint& waypoint : via) {
        const QString name = QString::fromStdString(waypoint.name);
        auto* item = new QListWidgetItem(this);
        item->setToolTip(name);
        item->setData(Qt::AccessibleTextRole, name);
        item->setSizeHint(kPicture + QSize(6, 6));
    }
    setCurrentRow(std::min(current, count() - 1));
    updateGeometry();
}

void WaypointStrip::setPicture(int place, const QImage& image) {
    if (QListWidgetItem* shown = item(place)) shown->setIcon(QPixmap::fromImage(image));
}

void WaypointStrip::remove(int row) {
    if (row < 0 || row >= int(m_via.size())) return;
    std::vector<story::Waypoint> via = m_via;
    via.erase(via.begin() + row);
    emit changed(via);
}

void WaypointStrip::move(int row, int by) {
    const int to = row + by;
    if (row < 0 || to < 0 || row >= int(m_via.size()) || to >= int(m_via.size())) return;
    std::vector<story::Waypoint> via = m_via;
    std::swap(via[std::size_t(row)], via[std::size_t(to)]);
    setCurrentRow(to);
    emit changed(via);
}

void WaypointStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = isByMouse ? indexAt(event->pos()).row() : currentRow();
    if (row < 0) return;
    QMenu menu(this);
    menu.addAction(tr("Move earlier"), this, [this, row] { move(row, -1); })->setEnabled(row > 0);
    menu.addAction(tr("Move later"), this, [this, row] { move(row, 1); })->setEnabled(row + 1 < count());
    menu.addAction(tr("Remove"), this, [this, row] { remove(row); });
    menu.exec(isByMouse ? event->globalPos() : mapToGlobal(visualItemRect(item(row)).center()));
}

void WaypointStrip::dragEnterEvent(QDragEnterEvent* event) {
    if (bringsFiles(event)) return event->acceptProposedAction();
    if (event->source() == this) QListWidget::dragEnterEvent(event);
}

void WaypointStrip::dragMoveEvent(QDragMoveEvent* event) {
    if (bringsFiles(event)) return event->acceptProposedAction();
    if (event->source() == this) QListWidget::dragMoveEvent(event);
}

void WaypointStrip::dropEvent(QDropEvent* event) {
    if (bringsFiles(event)) {
        event->acceptProposedAction();
        emit filesDropped(event->mimeData()->urls());
        return;
    }
    const int from = currentRow();
    if (event->source() != this || from < 0) return;
    const QPoint at = event->position().toPoint();
    int to = 0;  // before the first whose middle lies beyond
    while (to < count() && (isRightToLeft() ? visualItemRect(item(to)).center().x() > at.x()
                                            : visualItemRect(item(to)).center().x() < at.x()))
        ++to;
    event->setDropAction(Qt::IgnoreAction);  // the list is made anew from the story
    event->accept();
    setState(NoState);
    viewport()->update();
    std::vector<story::Waypoint> via = m_via;
    const story::Waypoint moved = via[std::size_t(from)];
    via.erase(via.begin() + from);
    via.insert(via.begin() + (to > from ? to - 1 : to), moved);
    if (via != m_via) emit changed(via);
}

void WaypointStrip::keyPressEvent(QKeyEvent* event) {
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const int later = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return remove(currentRow());
    if (isAlt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return move(currentRow(), event->key() == later ? 1 : -1);
    QListWidget::keyPressEvent(event);
}

void WaypointStrip::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0) return;
    QPainter p(viewport());
    p.setPen(tintsOf(palette()).quiet);
    p.drawText(viewport()->rect().adjusted(8, 2, -8, -2), Qt::AlignCenter | Qt::TextWordWrap,
               tr("Drop pictures here to go through them on the way"));
}

}  // namespace widgets
