#include "widgets/scrub_bar.h"

#include <QMouseEvent>
#include <QPainter>

#include "widgets/theme.h"

namespace widgets {
namespace {
constexpr double kMargin = 8;
}

ScrubBar::ScrubBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(80);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Position"));
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
    const double middle = height() / 2.0, thick = underMouse() || m_isHeld ? 5 : 3;
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

}  // namespace widgets
