// What the mouse does on the timeline between press and release: one gesture at a time, shown through the
// state's preview and asked for on release through the view's signals. Escape gives it up. GUI thread only.
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

#include "widgets/time_gesture.h"
#include "widgets/timeline_layout.h"

namespace widgets {

class TimelineView;

class TimelineGesture : public QObject, public TimeGesture {
    Q_OBJECT
 public:
    TimelineGesture(TimelineView&, TimelineState&);
    void press(const QMouseEvent&) override;
    void move(const QMouseEvent&) override;
    void release(const QMouseEvent&) override;
    /// Alt pressed or let go while an edge is dragged.
    void modifiersChanged(Qt::KeyboardModifiers);
    void cancel() override;
    bool isActive() const override { return m_kind != Kind::None; }
    /// The pointer's shape over what is there.
    static Qt::CursorShape cursorFor(const TimelineHit&);

 private:
    enum class Kind {
        None,
        Scrub,
        Retime,
        TransitionLength,
        Press,
        Move,
        Band,
        RangeIn,
        RangeOut,
        Marker,
        Pan
    };
    void begin(const TimelineHit&, const QMouseEvent&);
    void pressShot(int row, Qt::KeyboardModifiers);
    void pressScene(int row, Qt::KeyboardModifiers);
    bool isFarOutside(QPoint) const;
    void dragAway();
    void drag(QPoint, Qt::KeyboardModifiers);
    void dragEdge(QPoint, Qt::KeyboardModifiers);
    void dragTransition(QPoint);
    void dragShots(QPoint);
    void dragBand(QPoint);
    void dragRange(QPoint);
    void dragMarker(QPoint);
    void scrub(QPoint, Qt::KeyboardModifiers, bool held);
    void finish(QPoint, Qt::KeyboardModifiers);
    void finishEdge();
    void finishMove();
    void selectRow(int row, QItemSelectionModel::SelectionFlags);
    void startAutoScroll(QPoint);
    void autoScroll();

    TimelineView& m_view;
    TimelineState& m_s;
    Kind m_kind = Kind::None;
    QPoint m_pressed, m_last;
    Qt::KeyboardModifiers m_modifiers;
    int m_row = -1, m_scrollAtPress = 0, m_anchor = 0;
    story::Frames m_pressedFrame = 0;
    story::MarkerId m_marker;
    bool m_clearsOnRelease = false;
    QItemSelection m_before;  // for adding a band
    QTimer m_timer;
};

}  // namespace widgets
