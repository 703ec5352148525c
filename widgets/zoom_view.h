// A view along time that zooms around the pointer and scrolls: Ctrl and the wheel, + - 0. GUI thread only.
#pragma once

#include "widgets/time_view.h"

namespace widgets {

class ZoomView : public TimeView {
    Q_OBJECT
 public:
    static constexpr double kClosest = 48, kFarthest = 0.002;  // pixels per frame

    double pixelsPerFrame() const { return time()->pixelsPerFrame; }
    story::Frames playhead() const { return time()->playhead; }
    int xOf(story::Frames) const;

 public slots:
    void setPixelsPerFrame(double);
    void zoomIn();
    void zoomOut();
    void zoomToFit();

 signals:
    void zoomChanged(double pixelsPerFrame);

 protected:
    using TimeView::TimeView;
    /// Of what is shown, in frames.
    virtual story::Frames length() const = 0;
    /// With the room behind the end.
    virtual int contentWidth() const = 0;
    /// To be called when either has changed.
    void updateScrollBar();

    void resizeEvent(QResizeEvent*) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

 private:
    void zoomAround(int x, double pixelsPerFrame);
};

}  // namespace widgets
