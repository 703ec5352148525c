// The boards' keys, wheel, menus and tool tips.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/boards_view.h"
#include "widgets/keys.h"
#include "widgets/story_roles.h"

namespace widgets {

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
    m_showsFocus = true;
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
        const BoardsLayout::Heading* heading =
            event->type() == QEvent::Leave
                ? nullptr
                : lay().headingAt(inContents(static_cast<QSinglePointEvent*>(event)->position().toPoint()));
        const int headingRow = heading ? heading->row : -1;
        if (hover != m_hover || headingRow != m_hoverHeading) {
            m_hover = hover;
            m_hoverHeading = headingRow;
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

}  // namespace widgets
