// A view along time that paints itself: the timeline, and the audio tracks below it. It owns the state that
// its painter and its gestures share, and does with mouse, focus, tool tips and fonts what both do alike. GUI
// thread only.
#pragma once

#include <QAbstractScrollArea>
#include <memory>

#include "widgets/painted_items.h"
#include "widgets/time_gesture.h"
#include "widgets/time_state.h"

namespace widgets {

class TimeView : public QAbstractScrollArea, public PaintedItems {
    Q_OBJECT
 public:
    void setSnapping(bool);
    bool isSnapping() const { return m_time->isSnapping; }
    QWidget* itemsWidget() override;

 protected:
    TimeView(std::unique_ptr<TimeState>, const QString& accessibleName, QWidget* parent);
    ~TimeView() override;
    /// Once, by who is derived.
    void setGesture(std::unique_ptr<TimeGesture>);
    TimeState* time() const { return m_time.get(); }

    virtual void paint(QPainter&, const QRect& clip) = 0;
    virtual QString toolTipAt(QPoint) const = 0;
    virtual void forgetHover() = 0;

    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    void changeEvent(QEvent*) override;
    bool viewportEvent(QEvent*) override;

 private:
    std::unique_ptr<TimeState> m_time;
    std::unique_ptr<TimeGesture> m_hand;
};

}  // namespace widgets
