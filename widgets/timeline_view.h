// The timeline: ruler, playhead, shots with pictures along the block, transitions over the joints, markers
// and the in/out range. It reads a model with the roles of story_roles.h and asks for every change by a
// signal; while an edge or handle is dragged it shows the result itself and asks once, on release. Only what
// is visible is painted.
//
//     ruler     |.....:.....:..[in====out].....:.....|
//     pictures  |  shot 1   [T]   shot 2  | shot 3   |     [T]: transition over the joint, with length
//     handles (tracks)  |                                    |     room for sound
//
// Keys of its own: + - 0 zoom, fit. GUI thread only.
#pragma once

#include <QAbstractItemModel>
#include <QImage>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QUrl>
#include <optional>

#include "storage/story/story.h"
#include "widgets/thumbnails.h"
#include "widgets/zoom_view.h"

namespace widgets {

class TimelineView : public ZoomView {
    Q_OBJECT
 public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// None of these is owned. The selection model may be shared with the boards; without one it makes its
    /// own.
    void setModel(QAbstractItemModel*);
    QAbstractItemModel* model() const;
    void setSelectionModel(QItemSelectionModel*);
    void setThumbnails(ThumbnailCache*);
    QItemSelectionModel* selectionModel() const;

    void setRate(story::Rate);
    void setAspect(double widthOverHeight);
    void setMarkers(std::vector<story::Marker>);
    void setRange(std::optional<story::Span>);
    /// The transition after this shot is the selected one; none: no transition is.
    void setSelectedTransition(story::ShotId);
    story::ShotId selectedTransition() const;
    /// Where a shot's block or a transition's lies in the viewport; empty when there is none.
    QRect shotRect(story::ShotId) const;
    QRect transitionRect(story::ShotId from) const;

    int itemCount() const override;
    Item itemAt(int) const override;
    int currentItem() const override;
    void chooseItem(int) override;

 public slots:
    /// Scrolls along when the playhead would leave the window.
    void setPlayhead(story::Frames);
    void ensureVisible(story::ShotId);
    /// Selects the shot or transition before (-1) or after (1) the present one.
    void goToPart(int direction);
    /// Lets the selection of shots grow or shrink at the end the keyboard is at.
    void extendSelection(int direction);
    /// The menu of what is selected.
    void openMenu();
    /// Opens a field for the marker's text.
    void editMarker(story::MarkerId);

 signals:
    /// Clicked, or reached with the keyboard: to be shown.
    void shotPicked(story::ShotId shot);
    /// Empty text: the marker is to go.
    void markerRenamed(story::MarkerId marker, const QString& text);
    /// The user put the playhead here; `scrubbing` while the button is held.
    void playheadMoved(story::Frames at, bool scrubbing);
    /// Before the shot now at `row` (row == count: at the end).
    void moveRequested(const QList<story::ShotId>& shots, int row);
    /// Ripple: what follows moves along.
    void lengthRequested(story::ShotId shot, story::Frames length);
    /// The joint after `shot` moved: its length and the next shot's change, their sum does not.
    void jointRequested(story::ShotId shot, story::Frames length, story::Frames nextLength);
    void transitionSelected(story::ShotId from);
    void transitionLengthRequested(story::ShotId from, story::Frames length);
    void transitionKindRequested(story::ShotId from, story::TransitionKind kind);
    void rangeRequested(std::optional<story::Span> range);
    void markerMoved(story::MarkerId marker, story::Frames at);
    void markerActivated(story::MarkerId marker);
    void filesDropped(const QList<QUrl>& urls, int row);
    void pictureDropped(const QImage& picture, int row);
    /// Shots dragged here from another window (another model).
    void shotsDropped(const QMimeData* data, int row);
    void shotActivated(story::ShotId shot);
    void transitionActivated(story::ShotId from);
    void shotMenuRequested(story::ShotId shot, const QPoint& globalPosition);
    void transitionMenuRequested(story::ShotId from, const QPoint& globalPosition);
    void markerMenuRequested(story::MarkerId marker, const QPoint& globalPosition);
    void groundMenuRequested(story::Frames at, const QPoint& globalPosition);

 protected:
    void paint(QPainter&, const QRect& clip) override;
    QString toolTipAt(QPoint) const override;
    void forgetHover() override;
    story::Frames length() const override;
    int contentWidth() const override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void keyReleaseEvent(QKeyEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;

 private:
    friend class TimelineGesture;
    void refresh();
    void refreshRows(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    struct TimelineState* m_state;
    class TimelineGesture* m_gesture;
    QPersistentModelIndex m_anchor;  // where a selection by keyboard begins
};

}  // namespace widgets
