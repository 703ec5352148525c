#include "widgets/picture_view.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/timecode.h"

namespace widgets {
namespace {

/// White with a dark edge: readable on any picture.
void outlined(QPainter& p, QPointF baseline, const QString& text) {
    p.setPen(QColor(0, 0, 0, 200));
    for (QPointF shift : {QPointF(1, 1), QPointF(-1, 0), QPointF(0, -1), QPointF(1, 0), QPointF(0, 1)})
        paintTabular(p, baseline + shift, text);
    p.setPen(Qt::white);
    paintTabular(p, baseline, text);
}

}  // namespace

PictureView::PictureView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 90);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture"));
}

QRectF PictureView::frameRect() const {
    const QSizeF frameInPoints = QSizeF(frameSize) / devicePixelRatioF();
    if (isActualSize) {
        const QSizeF over = (frameInPoints - QSizeF(size())).expandedTo({0, 0}) / 2;
        const QPointF pan(qBound(-over.width(), m_pan.x(), over.width()),
                          qBound(-over.height(), m_pan.y(), over.height()));
        const QPointF corner =
            QPointF(width() - frameInPoints.width(), height() - frameInPoints.height()) / 2 + pan;
        const double ratio = devicePixelRatioF();  // on whole device pixels, so that 100 % is exact
        return QRectF(QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio,
                      frameInPoints);
    }
    const double room = parentWidget() && parentWidget()->isFullScreen() ? 0 : 8;
    const QSizeF fitted =
        frameInPoints.scaled(QSizeF(width() - 2 * room, height() - 2 * room), Qt::KeepAspectRatio);
    return QRectF(QPointF(width() - fitted.width(), height() - fitted.height()) / 2, fitted);
}

void PictureView::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), tintsOf(palette()).ground);
    p.setRenderHint(QPainter::Antialiasing);
    paintFrame(p);
    if (!frame.isNull()) {
        if (cameraEnd && !crop) paintCameraEnd(p);
        if (showsSafeAreas) paintSafeAreas(p);
        if (showsBurnIns) paintBurnIns(p);
        if (crop) return;
        if (!standIn.isEmpty()) paintStandIn(p);
    }
    if (!message.isEmpty()) paintMessage(p);
}

void PictureView::paintFrame(QPainter& p) const {
    const QRectF target = frameRect();
    if (frame.isNull()) {
        if (message.isEmpty()) p.fillRect(target, Qt::black);
        return;
    }
    if (crop) {  // a camera that is being tried out
        const QSizeF all = frame.size();
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        return p.drawImage(target, frame,
                           QRectF(crop->x() * all.width(), crop->y() * all.height(),
                                  crop->width() * all.width(), crop->height() * all.height()));
    }
    const bool isShrunk = target.width() * devicePixelRatioF() < frame.width() * 0.999;
    p.setRenderHint(QPainter::SmoothPixmapTransform, isShrunk || !isActualSize);
    p.drawImage(target, frame);
}

void PictureView::paintSafeAreas(QPainter& p) const {
    const QRectF area = frameRect();
    p.setBrush(Qt::NoBrush);
    for (double part : {0.93, 0.90}) {  // SMPTE ST 2046-1: safe action, safe title
        QRectF safe(0, 0, area.width() * part, area.height() * part);
        safe.moveCenter(area.center());
        p.setPen(QPen(QColor(0, 0, 0, 110), 2.5));
        p.drawRect(safe);
        p.setPen(QPen(QColor(255, 255, 255, 170), 1));
        p.drawRect(safe);
    }
    p.setPen(QPen(QColor(255, 255, 255, 150), 1));
    const QPointF c = area.center();
    p.drawLine(c - QPointF(8, 0), c + QPointF(8, 0));
    p.drawLine(c - QPointF(0, 8), c + QPointF(0, 8));
}

void PictureView::paintCameraEnd(QPainter& p) const {
    const QRectF area = frameRect();
    const QRectF end(area.left() + cameraEnd->left() * area.width(),
                     area.top() + cameraEnd->top() * area.height(), cameraEnd->width() * area.width(),
                     cameraEnd->height() * area.height());
    const QColor accent = tintsOf(palette()).accent;
    p.save();
    p.setClipRect(area);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0, 0, 0, 90), 3));
    p.drawRect(end);
    p.setPen(QPen(accent, 1.25, Qt::DashLine));
    p.drawRect(end);
    p.setFont(scaled(font(), 0.85, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    const QString words = tr("end of move");
    const QRectF tag(end.left() + 8, qMin(end.bottom(), area.bottom()) - metrics.height() - 10,
                     metrics.horizontalAdvance(words) + 10, metrics.height() + 2);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(16, 16, 16, 180));
    p.drawRoundedRect(tag, 3, 3);
    p.setPen(accent);
    p.drawText(tag, Qt::AlignCenter, words);
    p.restore();
}

void PictureView::paintBurnIns(QPainter& p) const {
    const QRectF area = frameRect();
    QFont font = this->font();
    font.setPixelSize(qBound(11, int(area.height() * 0.032), 40));
    font.setWeight(QFont::DemiBold);
    p.setFont(font);
    const QFontMetricsF metrics(font);
    const double margin = area.width() * 0.016, baseline = area.bottom() - margin - metrics.descent();
    const QString code = timecode(position, rate);
    outlined(p, {area.left() + margin, baseline}, shotText);
    outlined(p, {area.right() - margin - tabularWidth(metrics, code), baseline}, code);
    if (dialogue.isEmpty()) return;
    const QString line = metrics.elidedText(dialogue.simplified(), Qt::ElideRight, area.width() * 0.8);
    outlined(p, {area.center().x() - tabularWidth(metrics, line) / 2, baseline - metrics.height() * 1.5},
             line);
}

void PictureView::paintStandIn(QPainter& p) const {
    const QRectF area = frameRect();
    p.setFont(scaled(font(), 0.88, QFont::Medium));
    const QFontMetricsF metrics(p.font());
    const QString words = tr("stand-in: %1").arg(standIn);
    const QRectF tag(area.left() + 10, area.top() + 10, metrics.horizontalAdvance(words) + 30,
                     metrics.height() + 6);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(16, 16, 16, 200));
    p.drawRoundedRect(tag, tag.height() / 2, tag.height() / 2);
    const QColor ink("#d4d4d4");
    paintSign(p, QRectF(tag.left() + 7, tag.center().y() - 6, 12, 12), PartState::NoTake, 0, ink);
    p.setPen(ink);
    p.drawText(tag.adjusted(23, 0, -7, 0), Qt::AlignVCenter | Qt::AlignLeft, words);
}

void PictureView::paintMessage(QPainter& p) const {
    const Tints t = tintsOf(palette());
    const bool isOverPicture = !frame.isNull();
    const double wide = qMin(width() - 48.0, 460.0);
    p.setFont(scaled(font(), 1.2, QFont::DemiBold));
    const QRectF first =
        p.boundingRect(QRectF(0, 0, wide, 400), Qt::AlignHCenter | Qt::TextWordWrap, message);
    p.setFont(font());
    const QRectF second =
        p.boundingRect(QRectF(0, 0, wide, 400), Qt::AlignHCenter | Qt::TextWordWrap, detail);
    const double gap = detail.isEmpty() ? 0 : 8,
                 height = first.height() + gap + (detail.isEmpty() ? 0 : second.height());
    const QRectF box((width() - wide) / 2, (this->height() - height) / 2, wide, height);
    if (isOverPicture) {
        p.setPen(Qt::NoPen);
        p.setBrush(QColor(16, 16, 16, 215));
        p.drawRoundedRect(box.adjusted(-16, -14, 16, 14), 8, 8);
    }
    p.setFont(scaled(font(), 1.2, QFont::DemiBold));
    p.setPen(isOverPicture ? QColor("#efefef") : t.text);
    p.drawText(box, Qt::AlignHCenter | Qt::TextWordWrap, message);
    p.setFont(font());
    p.setPen(isOverPicture ? QColor("#bdbdbd") : t.quiet);
    p.drawText(box.adjusted(0, first.height() + gap, 0, 0), Qt::AlignHCenter | Qt::TextWordWrap, detail);
}

void PictureView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_pressed = event->position().toPoint();
    m_panAtPress = m_pan;
    m_isPanning = false;
}

void PictureView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint moved = event->position().toPoint() - m_pressed;
    if (!isActualSize || !(event->buttons() & Qt::LeftButton)) return;
    if (moved.manhattanLength() >= QApplication::startDragDistance()) m_isPanning = true;
    if (!m_isPanning) return;
    m_pan = m_panAtPress + moved;
    update();
}

void PictureView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_isPanning && rect().contains(event->position().toPoint()))
        emit clicked();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) emit doubleClicked();
}

}  // namespace widgets
