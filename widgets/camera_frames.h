// Where a camera move begins and where it ends, as two rectangles over the whole still: dragged by their
// middle to move, by a corner to go nearer or further. Keyboard: Tab from one to the other, arrows move, +
// and - change the size (with Shift in large steps), Escape leaves. The aspect is always the frame's. GUI
// thread only.
#pragma once

#include <QImage>
#include <QWidget>

#include "storage/story/story.h"
#include "widgets/painted_items.h"

namespace widgets {

class CameraFrames : public QWidget, public PaintedItems {
    Q_OBJECT
 public:
    explicit CameraFrames(QWidget* parent = nullptr);
    void setStill(const QImage&);
    void setPath(const story::CameraPath&);
    const story::CameraPath& path() const { return m_path; }
    /// Where the whole frame lies in this widget.
    void setArea(const QRectF&);
    /// In this widget; 0 the beginning, 1 the end.
    QRectF rectOf(int which) const;

    int itemCount() const override { return 2; }
    Item itemAt(int) const override;
    int currentItem() const override { return m_current; }
    void chooseItem(int) override;
    QWidget* itemsWidget() override { return this; }

 signals:
    /// Asked once, when a drag ends or a key was pressed.
    void pathRequested(const story::CameraPath& path);
    void leaveRequested();

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    bool event(QEvent*) override;
    bool focusNextPrevChild(bool next) override;

 private:
    struct Grip {
        int which = -1, corner = -1;  // no corner: the middle
    };
    Grip gripAt(QPointF) const;
    QPointF cornerOf(int which, int corner) const;
    story::CameraFrame& frame(int which) { return which == 0 ? m_path.begin : m_path.end; }
    const story::CameraFrame& frame(int which) const { return which == 0 ? m_path.begin : m_path.end; }
    void place(int which, story::CameraFrame);
    void drag(QPointF);
    void paintRect(class QPainter&, int which) const;
    void paintWay(class QPainter&) const;
    QString nameOf(int which) const;

    QImage m_still;
    QRectF m_area;
    story::CameraPath m_path, m_atPress;
    Grip m_grip;
    QPointF m_pressed;
    int m_current = 1;
};

}  // namespace widgets
