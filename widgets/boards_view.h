// The boards: a grid of thumbnails with number, name, length, first line of dialogue and state, grouped by
// scene. Reorder by drag, drop files from the desktop (one picture on the middle of a board takes the place
// of its picture), rename in place (F2, double click on the name), select many. A QAbstractItemView over a
// model with the roles of story_roles.h, in which it changes names and headings only. Arrow keys move in the
// grid while it has the focus, even where they are shortcuts elsewhere. GUI thread only.
#pragma once

#include <QAbstractItemView>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include "storage/story/story.h"
#include "widgets/boards_layout.h"
#include "widgets/thumbnails.h"

class QPushButton;

namespace widgets {

class BoardsView : public QAbstractItemView {
    Q_OBJECT
 public:
    explicit BoardsView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel*) override;
    /// Not owned; the cache may be shared with the timeline.
    void setThumbnails(ThumbnailCache*);
    void setRate(story::Rate);
    /// Width over height of the story's frame.
    void setAspect(double);
    /// Width wanted for a board, in logical pixels; columns share what is left over.
    void setBoardWidth(int);
    int boardWidth() const { return m_wanted; }

    QRect visualRect(const QModelIndex&) const override;
    void scrollTo(const QModelIndex&, ScrollHint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint&) const override;
    /// The row before which something dropped here goes.
    int insertionRow(const QPoint&) const;
    /// Where the heading of the scene that begins at this row is; empty when none does.
    QRect headingRect(int row) const;
    /// Opens a field for the heading of the scene that begins at this row, or is to begin there.
    void editScene(int row);

 signals:
    /// Shots dragged to another place: before the shot now at `row` (row == count: at the end).
    void moveRequested(const QList<story::ShotId>& shots, int row);
    void filesDropped(const QList<QUrl>& urls, int row);
    void pictureDropped(const QImage& picture, int row);
    /// One picture was dropped on the middle of a board: see isOnePicture().
    void replacementDropped(story::ShotId shot, const QMimeData* data);
    /// Shots dragged here from another window (another model).
    void shotsDropped(const QMimeData* data, int row);
    /// The button of the empty state was pressed.
    void picturesRequested();
    void shotActivated(story::ShotId shot);
    /// `shot` is none on empty ground.
    void menuRequested(story::ShotId shot, const QPoint& globalPosition);
    void boardWidthChanged(int width);

 protected:
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override;
    void keyboardSearch(const QString&) override {}  // letters are the application's keys
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect&, QItemSelectionModel::SelectionFlags) override;
    QRegion visualRegionForSelection(const QItemSelection&) const override;
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex&, const QModelIndex&, const QList<int>&) override;
    void rowsInserted(const QModelIndex&, int, int) override;
    void rowsAboutToBeRemoved(const QModelIndex&, int, int) override;
    void startDrag(Qt::DropActions) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    bool viewportEvent(QEvent*) override;
    bool event(QEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

 private:
    void selectScene(int row, bool adds);
    void scheduleLayout();
    const BoardsLayout& lay() const;  // made anew where something has changed
    QPoint inContents(QPoint) const;
    void acceptIfWelcome(QDropEvent*) const;
    void setInsertion(int row, int replaced = -1);
    int replacedRow(const QDropEvent*) const;
    void paintReplaced(QPainter&) const;
    void paintHeadings(QPainter&, const QRect& clip) const;
    void paintInsertion(QPainter&) const;
    void paintEmpty(QPainter&) const;
    QStyleOptionViewItem optionFor(const QModelIndex&) const;
    QList<int> selectedRows() const;
    ThumbnailCache* m_thumbnails = nullptr;
    class BoardDelegate* m_delegate;
    double m_aspect = 16.0 / 9;
    int m_wanted = 128, m_insertion = -1, m_replaced = -1;  // rows a drop would go before, or onto
    mutable bool m_dirty = true;
    mutable BoardsLayout m_lay;
    QPersistentModelIndex m_hover;
    QRect m_band;                                    // rubber band, in viewport coordinates
    int m_pressedHeading = -1, m_hoverHeading = -1;  // rows
    QPoint m_pressedAt;
    bool m_showsFocus = false;  // the keyboard was used last
    QPushButton* m_choose;
};

}  // namespace widgets
