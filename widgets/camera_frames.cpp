#include "widgets/camera_frames.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "widgets/keys.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr double kReach = 9, kHandle = 9;

bool isSizeKey(int key) {
    return key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus;
}

}  // namespace

CameraFrames::CameraFrames(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Camera move"));
    installAccess();
}

void CameraFrames::setStill(const QImage& still) {
    m_still = still;
    update();
}

void CameraFrames::setPath(const story::CameraPath& path) {
    if (m_grip.which >= 0) return;  // not under the hand
    m_path = path;
    update();
}

void CameraFrames::setArea(const QRectF& area) {
    m_area = area;
    update();
}

QRectF CameraFrames::rectOf(int which) const {
    const story::CameraFrame& f = frame(which);
    return {m_area.left() + f.x * m_area.width(), m_area.top() + f.y * m_area.height(),
            f.size * m_area.width(), f.size * m_area.height()};
}

QString CameraFrames::nameOf(int which) const {
    return which == 0 ? tr("start") : tr("end");
}

PaintedItems::Item CameraFrames::itemAt(int which) const {
    const story::CameraFrame& f = frame(which);
    return {which == 0 ? tr("Start of the camera move") : tr("End of the camera move"),
            tr("%1 % of the frame, %2 % from the left, %3 % from the top")
                .arg(std::lround(f.size * 100))
                .arg(std::lround(f.x * 100))
                .arg(std::lround(f.y * 100)),
            rectOf(which).toRect(), which == m_current};
}

void CameraFrames::chooseItem(int which) {
    m_current = which;
    announceCurrent(this, which);
    update();
}

QPointF CameraFrames::cornerOf(int which, int corner) const {
    const QRectF rect = rectOf(which);
    return {corner % 2 ? rect.right() : rect.left(), corner / 2 ? rect.bottom() : rect.top()};
}

CameraFrames::Grip CameraFrames::gripAt(QPointF at) const {
    for (const int which : {m_current, 1 - m_current})
        for (int corner = 0; corner < 4; ++corner)
            if ((cornerOf(which, corner) - at).manhattanLength() <= 2 * kReach) return {which, corner};
    for (const int which :
         {m_current, 1 - m_current}) {  // edges before insides: the smaller may lie in the larger
        const QRectF rect = rectOf(which);
        const bool isNear = rect.adjusted(-kReach, -kReach, kReach, kReach).contains(at);
        if (isNear && !rect.adjusted(kReach, kReach, -kReach, -kReach).contains(at)) return {which, -1};
    }
    const int smaller = frame(0).size < frame(1).size ? 0 : 1;
    for (const int which : {smaller, 1 - smaller})
        if (rectOf(which).contains(at)) return {which, -1};
    return {};
}

void CameraFrames::place(int which, story::CameraFrame f) {
    f.size = qBound(story::kMinCameraSize, f.size, 1.0);
    f.x = qBound(0.0, f.x, 1 - f.size);
    f.y = qBound(0.0, f.y, 1 - f.size);
    frame(which) = f;
    update();
}

void CameraFrames::drag(QPointF at) {
    const int which = m_grip.which;
    const story::CameraFrame was = which == 0 ? m_atPress.begin : m_atPress.end;
    const QPointF moved((at.x() - m_pressed.x()) / m_area.width(),
                        (at.y() - m_pressed.y()) / m_area.height());
    if (m_grip.corner < 0) return place(which, {was.x + moved.x(), was.y + moved.y(), was.size});
    // The corner opposite stays; the aspect is kept by whichever direction went further.
    const bool isRight = m_grip.corner % 2, isLower = m_grip.corner / 2;
    const double dx = isRight ? moved.x() : -moved.x(), dy = isLower ? moved.y() : -moved.y();
    const double room = qMin(isRight ? 1 - was.x : was.x + was.size, isLower ? 1 - was.y : was.y + was.size);
    const double size =
        qBound(story::kMinCameraSize, was.size + (std::abs(dx) > std::abs(dy) ? dx : dy), room);
    place(which,
          {isRight ? was.x : was.x + was.size - size, isLower ? was.y : was.y + was.size - size, size});
}

void CameraFrames::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_grip = gripAt(event->position());
    m_pressed = event->position();
    m_atPress = m_path;
    if (m_grip.which >= 0) chooseItem(m_grip.which);
}

void CameraFrames::mouseMoveEvent(QMouseEvent* event) {
    if (m_grip.which >= 0) return drag(event->position());
    const Grip grip = gripAt(event->position());
    const bool isFalling = grip.corner == 0 || grip.corner == 3;
    if (grip.which < 0)
        unsetCursor();
    else
        setCursor(grip.corner < 0 ? Qt::SizeAllCursor
                  : isFalling     ? Qt::SizeFDiagCursor
                                  : Qt::SizeBDiagCursor);
}

void CameraFrames::mouseReleaseEvent(QMouseEvent*) {
    const bool isHeld = m_grip.which >= 0;
    m_grip = {};
    if (isHeld && m_path != m_atPress) emit pathRequested(m_path);
}

bool CameraFrames::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isPlain && (isArrow(key->key()) || isSizeKey(key->key()) || key->key() == Qt::Key_Escape))
            return event->accept(), true;
    }
    return QWidget::event(event);
}

bool CameraFrames::focusNextPrevChild(bool next) {
    const int other = m_current + (next ? 1 : -1);
    if (other < 0 || other > 1) return QWidget::focusNextPrevChild(next);
    chooseItem(other);
    return true;
}

void CameraFrames::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_grip.which < 0) return emit leaveRequested();
        m_path = m_atPress;
        m_grip = {};
        return update();
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.05 : 0.01;
    story::CameraFrame f = frame(m_current);
    if (event->key() == Qt::Key_Left) f.x -= step;
    if (event->key() == Qt::Key_Right) f.x += step;
    if (event->key() == Qt::Key_Up) f.y -= step;
    if (event->key() == Qt::Key_Down) f.y += step;
    if (isSizeKey(event->key())) {  // around its middle
        const double change = event->key() == Qt::Key_Minus ? -step : step;
        const double size = qBound(story::kMinCameraSize, f.size + change, 1.0);
        f = {f.x - (size - f.size) / 2, f.y - (size - f.size) / 2, size};
    }
    const story::CameraPath before = m_path;
    place(m_current, f);
    if (m_path != before)
        emit pathRequested(m_path);
    else
        event->ignore();
}

void CameraFrames::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), tintsOf(palette()).ground);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_still.isNull()) p.drawImage(m_area, m_still);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside;
    outside.addRect(m_area);
    QPainterPath seen;
    seen.addRect(rectOf(m_current));
    p.fillPath(outside - seen, QColor(0, 0, 0, 90));  // what the camera does not see
    paintWay(p);
    paintRect(p, 1 - m_current);
    paintRect(p, m_current);
}

void CameraFrames::paintWay(QPainter& p) const {
    const QPointF from = rectOf(0).center(), to = rectOf(1).center();
    const QLineF way(from, to);
    if (way.length() < 4) return;
    p.setPen(QPen(QColor(0, 0, 0, 150), 3.5));
    p.drawLine(way);
    p.setPen(QPen(Qt::white, 1.5));
    p.drawLine(way);
    QLineF barb(to, from);
    barb.setLength(qMin(12.0, way.length() / 2));
    for (const double turn : {28.0, -28.0}) {
        QLineF side = barb;
        side.setAngle(barb.angle() + turn);
        p.drawLine(side);
    }
}

void CameraFrames::paintRect(QPainter& p, int which) const {
    const QRectF rect = rectOf(which).adjusted(0.5, 0.5, -0.5, -0.5);
    const Tints t = tintsOf(palette());
    const bool isCurrent = which == m_current;
    const QColor colour = which == 0 ? QColor(Qt::white) : t.accent;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(QColor(0, 0, 0, 140), isCurrent ? 4 : 3));
    p.drawRect(rect);
    p.setPen(QPen(colour, isCurrent ? 2 : 1.25, which == 0 ? Qt::SolidLine : Qt::DashLine));
    p.drawRect(rect);
    p.setFont(scaled(font(), 0.88, QFont::DemiBold));
    const QFontMetricsF metrics(p.font());
    const QString words = nameOf(which);
    // The beginning says its name at the top, the end at the bottom: readable where both lie on each other.
    const double height = metrics.height() + 3, width = metrics.horizontalAdvance(words) + 12;
    const QRectF tag(rect.left() + 8, which == 0 ? rect.top() + 8 : rect.bottom() - 8 - height, width,
                     height);
    p.setPen(Qt::NoPen);
    p.setBrush(QColor(16, 16, 16, 200));
    p.drawRoundedRect(tag, 3, 3);
    p.setPen(colour);
    p.drawText(tag, Qt::AlignCenter, words);
    if (!isCurrent) return;
    p.setPen(QPen(hasFocus() ? QColor(Qt::black) : QColor(0, 0, 0, 160), 1));
    p.setBrush(colour);
    for (int corner = 0; corner < 4; ++corner) {
        QRectF handle(0, 0, kHandle, kHandle);
        handle.moveCenter(cornerOf(which, corner));
        p.drawRect(handle);
    }
}

}  // namespace widgets
