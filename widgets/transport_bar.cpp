#include "widgets/transport_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/timecode.h"
#include "widgets/volume_bar.h"

namespace widgets {
namespace {

QToolButton* button(QWidget* parent, const char* iconName, const QString& name, bool isCheckable = false) {
    auto* b = new QToolButton(parent);
    b->setIcon(icon(iconName));
    b->setIconSize({18, 18});
    b->setToolTip(name);
    b->setAccessibleName(name);
    b->setCheckable(isCheckable);
    b->setProperty("kind", "quiet");
    b->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys with the window
    return b;
}

}  // namespace

TimecodeLabel::TimecodeLabel(bool isLarge, QWidget* parent)
    : QWidget(parent), m_isLarge(isLarge), m_text("00:00:00:00") {}

QFont TimecodeLabel::shownFont() const {
    return m_isLarge ? scaled(font(), 1.3, QFont::DemiBold) : scaled(font(), 0.95);
}

void TimecodeLabel::setTime(story::Frames at, story::Rate rate) {
    const QString text = timecode(at, rate);
    if (text == m_text) return;
    if (text.size() != m_text.size()) updateGeometry();
    m_text = text;
    update();
}

QSize TimecodeLabel::sizeHint() const {
    const QFontMetricsF metrics(shownFont());
    return {int(std::ceil(tabularWidth(metrics, m_text))) + 2, int(std::ceil(metrics.height()))};
}

void TimecodeLabel::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Tints t = tintsOf(palette());
    p.setFont(shownFont());
    p.setPen(m_isLarge ? t.text : t.quiet);
    const QFontMetricsF metrics(p.font());
    paintTabular(p, QPointF(0, (height() - metrics.height()) / 2 + metrics.ascent()), m_text);
}

TransportBar::TransportBar(QWidget* parent) : QWidget(parent) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    fit = button(this, "fit", tr("Fit the picture, or show it at 100 %"), true);
    fit->setChecked(true);
    safeAreas = button(this, "safe-areas", tr("Safe areas"), true);
    burnIns = button(this, "burn-in", tr("Burn in shot and timecode"), true);
    camera = button(this, "camera", tr("Camera: drag where the move begins and ends"), true);
    camera->setEnabled(false);
    first = button(this, "first", tr("First frame"));
    back = button(this, "step-back", tr("One frame back"));
    play = button(this, "play", tr("Play"));
    play->setIconSize({24, 24});
    forward = button(this, "step-forward", tr("One frame on"));
    last = button(this, "last", tr("Last frame"));
    back->setAutoRepeat(true);
    forward->setAutoRepeat(true);
    in = button(this, "mark-in", tr("Range begins here"));
    out = button(this, "mark-out", tr("Range ends here"));
    loop = button(this, "loop", tr("Loop"), true);
    full = button(this, "fullscreen", tr("Full screen"));
    volume = new VolumeBar(this);
    position = new TimecodeLabel(true, this);
    length = new TimecodeLabel(false, this);
    length->setToolTip(tr("Length of the film"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 6);
    row->setSpacing(2);
    for (QToolButton* b : {fit, safeAreas, burnIns, camera}) row->addWidget(b);
    row->addStretch(1);
    row->addWidget(position);
    row->addSpacing(12);
    for (QToolButton* b : {first, back, play, forward, last}) row->addWidget(b);
    row->addSpacing(12);
    row->addWidget(length);
    row->addStretch(1);
    for (QToolButton* b : {in, out, loop}) row->addWidget(b);
    row->addSpacing(6);
    row->addWidget(volume);
    row->addSpacing(2);
    row->addWidget(full);
}

void TransportBar::setPlaying(bool isPlaying) {
    play->setIcon(icon(isPlaying ? "pause" : "play"));
    play->setToolTip(isPlaying ? tr("Pause") : tr("Play"));
    play->setAccessibleName(play->toolTip());
}

void TransportBar::setEnabledForLength(bool hasFrames) {
    for (QToolButton* b : {first, back, play, forward, last, in, out}) b->setEnabled(hasFrames);
}

}  // namespace widgets
