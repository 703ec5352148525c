// The viewer's canvas: one frame, fitted or at 100 %, with safe areas, burn-ins, the mark of a stand-in, the
// end of a camera move, and a message in place. Painted directly; GUI thread only.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "storage/story/time.h"

namespace widgets {

class PictureView : public QWidget {
    Q_OBJECT
 public:
    explicit PictureView(QWidget* parent = nullptr);

    QImage frame;
    QSize frameSize{1280, 720};
    story::Rate rate;
    story::Frames position = 0;
    QString shotText, dialogue, standIn, message, detail;
    std::optional<QRectF> cameraEnd, crop;  // in fractions of the frame; crop: the part of `frame` to show
    bool isActualSize = false, showsSafeAreas = false, showsBurnIns = false;

    /// Where the frame is shown, in logical pixels.
    QRectF frameRect() const;
    QSize sizeHint() const override { return {640, 360}; }

 signals:
    void clicked();
    void doubleClicked();

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void resizeEvent(QResizeEvent*) override { m_pan = {}; }

 private:
    void paintFrame(QPainter&) const;
    void paintSafeAreas(QPainter&) const;
    void paintCameraEnd(QPainter&) const;
    void paintBurnIns(QPainter&) const;
    void paintStandIn(QPainter&) const;
    void paintMessage(QPainter&) const;

    QPointF m_pan, m_panAtPress;
    QPoint m_pressed;
    bool m_isPanning = false;
};

}  // namespace widgets
