#include "widgets/scrub_bar.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "widgets/theme.h"
#include "widgets/timecode.h"

namespace widgets {
namespace {
constexpr double kMargin = 8;

/// A slider over the frames whose value is also there as timecode.
class ScrubAccess : public QAccessibleWidget, public QAccessibleValueInterface {
 public:
    explicit ScrubAccess(ScrubBar* bar) : QAccessibleWidget(bar, QAccessible::Slider), m_bar(bar) {}

    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Value ? m_bar->timeText() : QAccessibleWidget::text(which);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return qlonglong(m_bar->position()); }
    void setCurrentValue(const QVariant& value) override { m_bar->moveTo(value.toLongLong()); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return qMax<qlonglong>(0, m_bar->length() - 1); }
    QVariant minimumStepSize() const override { return 1; }

 private:
    ScrubBar* m_bar;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    auto* bar = qobject_cast<ScrubBar*>(object);
    return bar ? new ScrubAccess(bar) : nullptr;
}

}  // namespace

ScrubBar::ScrubBar(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(80);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);  // a click leaves the keys with the window
    setAccessibleName(tr("Position"));
    QAccessible::installFactory(makeAccess);
}

void ScrubBar::setLength(story::Frames length) {
    m_length = qMax<story::Frames>(0, length);
    setEnabled(m_length > 0);
    update();
}

void ScrubBar::setPosition(story::Frames at) {
    if (m_position == at) return;
    m_position = at;
    update();
    if (!hasFocus() || !QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(this, qlonglong(at));
    QAccessible::updateAccessibility(&event);
}

void ScrubBar::setRate(story::Rate rate) {
    m_rate = rate;
}

QString ScrubBar::timeText() const {
    return timecode(m_position, m_rate);
}

void ScrubBar::setRange(std::optional<story::Span> range) {
    m_range = range;
    update();
}

double ScrubBar::xOf(story::Frames at) const {
    const double part = m_length > 1 ? double(at) / double(m_length - 1) : 0;
    return kMargin + qBound(0.0, part, 1.0) * (width() - 2 * kMargin);
}

void ScrubBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    const Tints t = tintsOf(palette());
    const double middle = height() / 2.0, thick = underMouse() || m_isHeld || hasFocus() ? 5 : 3;
    auto bar = [&](double from, double to, const QColor& colour) {
        p.setBrush(colour);
        p.drawRoundedRect(QRectF(from, middle - thick / 2, qMax(0.0, to - from), thick), thick / 2,
                          thick / 2);
    };
    bar(kMargin, width() - kMargin, t.line);
    if (m_range) bar(xOf(m_range->begin), xOf(m_range->end() - 1), t.accent.darker(160));
    if (!isEnabled()) return;
    bar(m_range ? qMin(xOf(m_range->begin), xOf(m_position)) : kMargin, xOf(m_position), t.quiet);
    p.setBrush(t.playhead);
    const double radius = underMouse() || m_isHeld ? 6 : 5;
    p.drawEllipse(QPointF(xOf(m_position), middle), radius, radius);
    if (!hasFocus()) return;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(t.accent, 2));
    p.drawEllipse(QPointF(xOf(m_position), middle), radius + 1.5, radius + 1.5);
}

void ScrubBar::moveTo(story::Frames at) {
    setPosition(qBound<story::Frames>(0, at, qMax<story::Frames>(0, m_length - 1)));
    emit seekRequested(m_position, false);
}

void ScrubBar::seek(double x, bool scrubbing) {
    const double part = qBound(0.0, (x - kMargin) / qMax(1.0, width() - 2 * kMargin), 1.0);
    setPosition(story::Frames(part * double(qMax<story::Frames>(0, m_length - 1)) + 0.5));
    emit seekRequested(m_position, scrubbing);
}

void ScrubBar::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_isHeld = true;
    seek(event->position().x(), true);
}

void ScrubBar::mouseMoveEvent(QMouseEvent* event) {
    if (m_isHeld) seek(event->position().x(), true);
}

void ScrubBar::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_isHeld) return;
    m_isHeld = false;
    seek(event->position().x(), false);
    update();
}

// The window's own keys, which are the same, come first; these count where the bar stands alone.
void ScrubBar::keyPressEvent(QKeyEvent* event) {
    const story::Frames second = m_rate.frames(1);
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Down:
            return moveTo(m_position - 1);
        case Qt::Key_Right:
        case Qt::Key_Up:
            return moveTo(m_position + 1);
        case Qt::Key_PageDown:
            return moveTo(m_position - second);
        case Qt::Key_PageUp:
            return moveTo(m_position + second);
        case Qt::Key_Home:
            return moveTo(0);
        case Qt::Key_End:
            return moveTo(m_length - 1);
        default:
            QWidget::keyPressEvent(event);
    }
}

}  // namespace widgets
