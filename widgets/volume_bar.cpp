#include "widgets/volume_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/icons.h"
#include "widgets/theme.h"

namespace widgets {
namespace {

constexpr double kLowest = -48;  // decibels
constexpr float kSink = 0.86f;   // a call
constexpr int kHold = 40;        // calls

double partOf(float level) {
    if (level <= 0) return 0;
    return std::clamp(1 - 20 * std::log10(double(level)) / kLowest, 0.0, 1.0);
}

}  // namespace

LevelMeter::LevelMeter(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Level"));
    setToolTip(tr("How loud it is, left and right"));
}

void LevelMeter::setLevels(float left, float right) {
    bool changed = false;
    for (const int side : {0, 1}) {
        const float now = side == 0 ? left : right;
        float level = std::max(now, m_level[side] * kSink);
        if (level < 0.002f) level = 0;
        changed |= level != m_level[side];
        m_level[side] = level;
        if (now >= m_held[side]) {
            m_held[side] = now;
            m_heldFor[side] = kHold;
        } else if (m_held[side] > 0 && --m_heldFor[side] <= 0) {
            m_held[side] = 0;
            changed = true;
        }
    }
    if (changed) update();
}

void LevelMeter::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Tints t = tintsOf(palette());
    const int height = std::max(3, (this->height() - 3) / 2);
    for (const int side : {0, 1}) {
        const QRect bar(0, side * (height + 2) + (this->height() - 2 * height - 2) / 2, width(), height);
        p.fillRect(bar, t.field);
        const int reach = int(std::lround(partOf(m_level[side]) * width()));
        const int warm = width() * 7 / 8;  // the last six decibels
        p.fillRect(QRect(bar.left(), bar.top(), std::min(reach, warm), height), t.ready);
        if (reach > warm) p.fillRect(QRect(warm, bar.top(), reach - warm, height), t.queued);
        if (m_held[side] <= 0) continue;
        const int at = std::min(width() - 2, int(std::lround(partOf(m_held[side]) * width())) - 1);
        p.fillRect(QRect(std::max(0, at), bar.top(), 2, height), m_held[side] >= 0.985f ? t.failed : t.text);
    }
}

VolumeBar::VolumeBar(QWidget* parent)
    : QWidget(parent),
      m_mute(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_meter(new LevelMeter(this)) {
    m_mute->setCheckable(true);
    m_mute->setIconSize({18, 18});
    m_mute->setProperty("kind", "quiet");
    m_mute->setFocusPolicy(Qt::TabFocus);
    m_slider->setRange(0, 100);
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_slider->setAccessibleName(tr("Volume"));
    m_slider->setToolTip(tr("Volume"));
    m_slider->setFixedWidth(64);
    m_meter->setFixedWidth(64);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_slider);
    column->addWidget(m_meter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_mute);
    row->addLayout(column);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { emit volumeRequested(value / 100.0); });
    connect(m_mute, &QToolButton::clicked, this, &VolumeBar::muteRequested);
    setVolume(1, false);
}

void VolumeBar::setVolume(double volume, bool muted) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::lround(volume * 100)));
    m_mute->setChecked(muted);
    m_mute->setIcon(icon(muted ? "mute" : "sound"));
    m_mute->setToolTip(muted ? tr("Let the film be heard") : tr("Mute the film"));
    m_mute->setAccessibleName(m_mute->toolTip());
}

}  // namespace widgets
