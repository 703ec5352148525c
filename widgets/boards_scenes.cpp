// The boards' mouse, and the headings of scenes: a click selects the scene, a drag takes it along, a double
// click renames it.
#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScrollBar>

#include "widgets/board_delegate.h"
#include "widgets/boards_view.h"
#include "widgets/story_roles.h"

namespace widgets {

QRect BoardsView::headingRect(int row) const {
    for (const BoardsLayout::Heading& heading : lay().headings)
        if (heading.row == row) return heading.rect.translated(0, -verticalOffset());
    return {};
}

void BoardsView::selectScene(int row, bool adds) {
    const int last = lay().lastOfScene(row);
    const QItemSelection shots(model()->index(row, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->setCurrentIndex(model()->index(row, 0, rootIndex()), QItemSelectionModel::NoUpdate);
    selectionModel()->select(shots, adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
}

void BoardsView::editScene(int row) {
    const QPersistentModelIndex index = model() ? model()->index(row, 0, rootIndex()) : QModelIndex();
    if (!index.isValid()) return;
    scrollTo(index);
    QRect place = headingRect(row);
    if (place.isEmpty()) {  // a scene that is to begin here: over the board
        place = visualRect(index);
        place.setHeight(QFontMetrics(font()).height() + 8);
    }
    auto* field = new QLineEdit(index.data(SceneRole).toString(), viewport());
    field->setAccessibleName(tr("Heading of the scene; empty: no new scene"));
    field->setPlaceholderText(tr("EXT. PLACE, TIME"));
    field->setStyleSheet("padding: 0 5px; min-height: 0;");
    field->setGeometry(place.left(), place.top(), qMax(place.width(), 160), place.height());
    connect(field, &QLineEdit::editingFinished, this, [this, field, index] {
        field->deleteLater();
        if (!field->isVisible()) return;  // given up
        field->hide();
        const QString typed = field->text().simplified();
        if (index.isValid() && typed != index.data(SceneRole).toString())
            model()->setData(index, typed, SceneRole);
        setFocus();
    });
    field->installEventFilter(this);
    field->selectAll();
    field->show();
    field->setFocus();
}

bool BoardsView::eventFilter(QObject* watched, QEvent* event) {
    auto* field = qobject_cast<QLineEdit*>(watched);
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!field || !isEscape || field->parent() != viewport())
        return QAbstractItemView::eventFilter(watched, event);
    field->hide();
    field->deleteLater();
    setFocus();
    return true;
}

void BoardsView::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason why = event->reason();
    m_showsFocus =
        why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    QAbstractItemView::focusInEvent(event);
}

void BoardsView::mousePressEvent(QMouseEvent* event) {
    m_showsFocus = false;
    m_pressedAt = event->position().toPoint();
    const BoardsLayout::Heading* heading = lay().headingAt(inContents(m_pressedAt));
    if (!heading || event->button() != Qt::LeftButton) return QAbstractItemView::mousePressEvent(event);
    m_pressedHeading = heading->row;
    selectScene(m_pressedHeading, event->modifiers() & Qt::ControlModifier);
}

void BoardsView::mouseMoveEvent(QMouseEvent* event) {
    if (m_pressedHeading < 0) return QAbstractItemView::mouseMoveEvent(event);
    const int moved = (event->position().toPoint() - m_pressedAt).manhattanLength();
    if (moved < QApplication::startDragDistance()) return;
    m_pressedHeading = -1;
    startDrag(Qt::MoveAction | Qt::CopyAction);
}

void BoardsView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto* heading = lay().headingAt(inContents(event->position().toPoint())))
        return editScene(heading->row);
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
    if (std::exchange(m_pressedHeading, -1) >= 0) return;
    QAbstractItemView::mouseReleaseEvent(event);
    m_band = QRect();
    viewport()->update();
}

}  // namespace widgets
