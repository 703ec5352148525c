#include "widgets/zoom_view.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace widgets {

int ZoomView::xOf(story::Frames at) const {
    return qRound(time()->xOfExact(double(at)));
}

void ZoomView::zoomAround(int x, double pixelsPerFrame) {
    const double at = time()->frameAt(x);
    const double longest = 1e9 / double(qMax<story::Frames>(1, length()));
    const double wanted = qBound(kFarthest, pixelsPerFrame, qMin(kClosest, longest));
    if (qFuzzyCompare(wanted, time()->pixelsPerFrame)) return;
    time()->pixelsPerFrame = wanted;
    updateScrollBar();
    horizontalScrollBar()->setValue(int(std::lround(at * wanted - (x - TimeState::kHeader))));
    viewport()->update();
    emit zoomChanged(wanted);
}

void ZoomView::setPixelsPerFrame(double wanted) {
    const int x = xOf(time()->playhead);
    const bool isSeen = x >= TimeState::kHeader && x <= time()->size.width();
    zoomAround(isSeen ? x : (TimeState::kHeader + time()->size.width()) / 2, wanted);
}

void ZoomView::zoomIn() {
    setPixelsPerFrame(pixelsPerFrame() * 1.5);
}
void ZoomView::zoomOut() {
    setPixelsPerFrame(pixelsPerFrame() / 1.5);
}

void ZoomView::zoomToFit() {
    const double room = time()->size.width() - TimeState::kHeader - 16;
    if (length() <= 0 || room <= 0) return;
    zoomAround(TimeState::kHeader, room / double(length()));
    horizontalScrollBar()->setValue(0);
}

void ZoomView::updateScrollBar() {
    time()->size = viewport()->size();
    QScrollBar* bar = horizontalScrollBar();
    const int room = qMax(1, time()->size.width() - TimeState::kHeader);
    bar->setPageStep(room);
    bar->setSingleStep(qMax(8, room / 12));
    bar->setRange(0, qMax(0, contentWidth() - room));
    time()->scroll = bar->value();
}

void ZoomView::scrollContentsBy(int, int) {
    time()->scroll = horizontalScrollBar()->value();
    viewport()->update();
}

void ZoomView::resizeEvent(QResizeEvent*) {
    updateScrollBar();
}

void ZoomView::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta(), pixels = event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(qRound(event->position().x()), pixelsPerFrame() * std::pow(1.2, angle.y() / 120.0));
    } else {
        const int step = pixels.isNull() ? (angle.y() + angle.x()) * 2 / 3 : pixels.x() + pixels.y();
        const int factor = event->modifiers() & Qt::ShiftModifier ? 4 : 1;
        horizontalScrollBar()->setValue(time()->scroll - step * factor);
    }
    event->accept();
}

void ZoomView::keyPressEvent(QKeyEvent* event) {
    TimeView::keyPressEvent(event);
    if (event->isAccepted()) return;
    event->accept();
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_0:
            return zoomToFit();
        default:
            event->ignore();
    }
}

}  // namespace widgets
