#include "widgets/sound_painter.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <cmath>
#include <numbers>

#include "widgets/icons.h"
#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr int kRadius = 3;
using What = SoundHit::What;

struct SoundPainterWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::SoundView)
};

/// What the mixer makes of a fade: a quarter of a sine.
double fade(double part) {
    return std::sin(std::numbers::pi / 2 * std::clamp(part, 0.0, 1.0));
}

}  // namespace

SoundPainter::SoundPainter(QPainter& p, const SoundState& s, const QWidget& view, QRect clip)
    : TimePainter(p, s, view, clip), m_s(s) {}

void SoundPainter::paint() {
    m_p.fillRect(m_clip, m_t.bed);
    if (!m_s.story) return;
    for (int lane = 0; lane < m_s.laneCount(); ++lane)
        if (m_s.laneRect(lane).intersects(m_clip)) paintLane(lane);
    paintFoot();
    m_p.save();
    clipToTime();
    for (const SoundBox& box : m_s.boxes)
        if (m_s.rectOf(box).intersects(m_clip)) paintClip(box);
    paintLines();
    paintBubble(m_s.bubble, m_s.pointer, 2);
    m_p.restore();
    for (int lane = 0; lane < m_s.laneCount(); ++lane)
        if (m_s.laneRect(lane).intersects(m_clip)) paintHeader(lane);
}

bool SoundPainter::isHot(What what, int lane) const {
    return m_s.hover.what == what && m_s.hover.lane == lane;
}

void SoundPainter::paintLane(int lane) {
    const QRect rect = m_s.laneRect(lane);
    m_p.fillRect(rect & m_clip, m_t.ground);
    if (lane == m_s.dropLane) m_p.fillRect(rect & m_clip, withAlpha(m_t.accent, 28));
    if (m_s.isDialogue(lane)) paintShotBounds(lane);
    m_p.fillRect(QRect(0, rect.bottom(), rect.width(), 1), m_t.line);
}

/// Faint lines at the cuts: whose dialogue a clip is.
void SoundPainter::paintShotBounds(int lane) {
    const QRect rect = m_s.laneRect(lane);
    double reached = -2;
    story::Frames end = 0;
    for (const story::Shot& shot : m_s.story->shots) {
        end += shot.length;
        const double x = m_s.xOf(m_s.story->rate.samples(end));
        if (x > m_clip.right()) break;
        if (x < m_clip.left() || x < reached + 4) continue;
        reached = x;
        m_p.fillRect(QRectF(std::round(x), rect.top(), 1, rect.height()), m_t.line);
    }
}

void SoundPainter::paintClip(const SoundBox& box) {
    const QRect rect = m_s.rectOf(box);
    const bool isSelected = m_s.selected.contains(box.clip.id.value);
    const bool isHovered = m_s.hover.sound == box.clip.id;
    const bool isLoud = m_s.isHeard(box.lane);
    const QColor tint = m_s.isDialogue(box.lane) ? m_t.transitionEdge : m_t.running;
    m_p.save();
    if (!isLoud) m_p.setOpacity(0.4);
    m_p.setRenderHint(QPainter::Antialiasing);
    const QPainterPath face = rounded(rect, kRadius);
    m_p.fillPath(face, isSelected || isHovered ? m_palette.color(QPalette::Light) : m_t.raised);
    m_p.fillPath(face, withAlpha(tint, isSelected ? 60 : 38));
    m_p.setRenderHint(QPainter::Antialiasing, false);
    const QRect seen = rect & m_clip;
    paintWave(box, seen, tint);
    if (rect.width() > 12) paintFades(box);
    if (rect.width() > 34) {
        m_p.setFont(m_s.font);
        m_p.setPen(m_t.text);
        const int left = std::max(rect.left() + 7, SoundState::kHeader + 5);
        const QRect words(left, rect.top() + 1, rect.right() - 7 - left, 14);
        QString name = QString::fromStdString(box.clip.name);
        if (!box.clip.blob || (m_s.waveforms && m_s.waveforms->isBroken(box.clip.blob)))
            name = SoundPainterWords::tr("%1: cannot be read").arg(name);
        if (box.clip.gain != 0) name += "  " + gainText(box.clip.gain);
        if (words.width() > 14)
            m_p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(m_s.font).elidedText(name, Qt::ElideRight, words.width()));
    }
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setBrush(Qt::NoBrush);
    m_p.setPen(isSelected ? QPen(m_t.accent, 2) : QPen(withAlpha(tint, 150), 1));
    m_p.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (isSelected && m_s.current == box.clip.id && showsFocus()) paintFocus(rect);
    const bool isEditable = (isSelected || isHovered) && !m_s.mix(box.lane).locked;
    if (isEditable && rect.width() > 4 * SoundState::kFade) paintFadeHandles(box);
    if (isEditable && isSelected) paintGainLine(box);
    m_p.restore();
}

void SoundPainter::paintWave(const SoundBox& box, const QRect& seen, const QColor& tint) {
    const auto waveform = m_s.waveforms ? m_s.waveforms->get(box.clip.blob) : nullptr;
    if (!waveform) return;
    const QRect wave = m_s.waveRect(box);
    const double loud = story::linearGain(box.clip.gain), middle = wave.top() + wave.height() / 2.0;
    const double half = (wave.height() - 2) / 2.0 / 127 * loud;
    const double perPixel = double(m_s.sampleAt(1001) - m_s.sampleAt(1)) / 1000;
    const double first = double(box.clip.in) + (seen.left() - m_s.xOf(box.begin)) * perPixel;
    const QColor colour = m_t.text.lightness() > 128 ? tint.lighter(135) : tint.darker(125);
    for (int i = 0; i < seen.width(); ++i) {
        const auto begin = story::Samples(first + i * perPixel);
        const auto [low, high] =
            waveform->between(begin, begin + std::max<story::Samples>(1, story::Samples(perPixel)));
        const double top = std::max<double>(wave.top(), middle - high * half);
        const double bottom = std::min<double>(wave.bottom(), middle - low * half);
        m_p.fillRect(QRectF(seen.left() + i, top, 1, std::max(1.0, bottom - top)), colour);
    }
}

void SoundPainter::paintFades(const SoundBox& box) {
    const QRect rect = m_s.rectOf(box), wave = m_s.waveRect(box);
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    const auto curve = [&](double silent, double loud) {
        if (std::abs(loud - silent) < 2) return;
        QPainterPath path(QPointF(silent, wave.top()));
        path.lineTo(silent, wave.bottom());
        QPolygonF line;
        for (int i = 0; i <= 16; ++i)
            line << QPointF(silent + (loud - silent) * i / 16,
                            wave.bottom() - fade(i / 16.0) * wave.height());
        for (const QPointF& point : line) path.lineTo(point);
        path.closeSubpath();
        m_p.fillPath(path, withAlpha(m_t.bed, 150));
        m_p.setPen(QPen(withAlpha(m_t.text, 150), 1));
        m_p.drawPolyline(line);
    };
    curve(rect.left(), m_s.xOf(box.begin + box.clip.fadeIn));
    curve(rect.right() + 1, m_s.xOf(box.end() - box.clip.fadeOut));
    m_p.restore();
}

void SoundPainter::paintFadeHandles(const SoundBox& box) {
    const QRect rect = m_s.rectOf(box);
    for (const bool isIn : {true, false}) {
        const double x = isIn ? m_s.xOf(box.begin + box.clip.fadeIn) : m_s.xOf(box.end() - box.clip.fadeOut);
        const double inset = std::clamp(x, double(rect.left() + 5), double(rect.right() - 4));
        const bool isHovered =
            m_s.hover == SoundHit{isIn ? What::FadeIn : What::FadeOut, box.lane, box.clip.id};
        m_p.setPen(QPen(m_t.bed, 1));
        m_p.setBrush(isHovered ? m_t.accent : m_t.text);
        m_p.drawRect(QRectF(inset - 3, rect.top() + 1.5, 6, 6));
    }
}

void SoundPainter::paintGainLine(const SoundBox& box) {
    const QRect rect = m_s.rectOf(box);
    const bool isHovered = m_s.hover == SoundHit{What::Gain, box.lane, box.clip.id};
    m_p.setRenderHint(QPainter::Antialiasing, false);
    m_p.fillRect(QRect(rect.left() + 2, m_s.gainY(box), rect.width() - 4, isHovered ? 2 : 1),
                 withAlpha(m_t.accent, 220));
}

void SoundPainter::paintButton(const QRect& rect, const QString& letter, bool isOn, bool isHovered,
                               const QColor& on) {
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.fillPath(rounded(rect, kRadius), isOn        ? on
                                         : isHovered ? m_palette.color(QPalette::Light)
                                                     : m_t.raised);
    const QColor ink = isOn ? m_t.bed : isHovered ? m_t.text : m_t.quiet;
    if (letter.isEmpty()) {
        paintIcon(m_p, QRectF(rect).adjusted(4, 3, -4, -3), "lock", ink);
    } else {
        m_p.setPen(ink);
        m_p.setFont(scaled(m_font, 0.8, QFont::DemiBold));
        m_p.drawText(rect, Qt::AlignCenter, letter);
    }
    m_p.restore();
}

void SoundPainter::paintHeader(int lane) {
    const QRect rect(0, m_s.laneRect(lane).top(), SoundState::kHeader, SoundState::kLane);
    const story::Mix mix = m_s.mix(lane);
    m_p.fillRect(rect & m_clip, m_t.panel);
    m_p.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_t.line);
    m_p.fillRect(QRect(0, rect.bottom(), rect.width(), 1), m_t.line);
    m_p.setFont(scaled(m_font, 0.92));
    m_p.setPen(m_s.isHeard(lane) ? m_t.text : m_t.quiet);
    const QRect words(10, rect.top() + 5, rect.width() - 16, 18);
    m_p.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                 QFontMetrics(m_p.font()).elidedText(m_s.nameOf(lane), Qt::ElideRight, words.width()));
    paintButton(m_s.buttonRect(lane, 0), SoundPainterWords::tr("M"), mix.muted, isHot(What::Mute, lane),
                m_t.failed);
    paintButton(m_s.buttonRect(lane, 1), SoundPainterWords::tr("S"), mix.solo, isHot(What::Solo, lane),
                m_t.accent);
    paintButton(m_s.buttonRect(lane, 2), {}, mix.locked, isHot(What::Lock, lane), m_t.text);
    m_p.setFont(m_s.font);
    m_p.setPen(isHot(What::TrackGain, lane) ? m_t.text : m_t.quiet);
    m_p.drawText(m_s.gainRect(lane), Qt::AlignRight | Qt::AlignVCenter,
                 mix.gain <= story::kMinGain ? QString::fromUtf8("−∞")
                                             : QString("%1%L2")
                                                   .arg(mix.gain < 0 ? QString::fromUtf8("−") : "+")
                                                   .arg(std::abs(mix.gain), 0, 'f', 1));
}

void SoundPainter::paintFoot() {
    const QRect rect = m_s.footRect();
    if (!rect.intersects(m_clip)) return;
    m_p.fillRect(QRect(0, rect.top(), SoundState::kHeader, m_s.size.height()), m_t.panel);
    m_p.fillRect(QRect(SoundState::kHeader - 1, rect.top(), 1, m_s.size.height()), m_t.line);
    if (m_s.dropLane == m_s.laneCount())
        m_p.fillRect(QRect(rect.left(), rect.top(), rect.width(), m_s.size.height()),
                     withAlpha(m_t.accent, 28));
    const bool isHovered = m_s.hover.what == What::AddTrack;
    paintIcon(m_p, QRectF(9, rect.top() + 7, 12, 12), "add", isHovered ? m_t.text : m_t.quiet);
    m_p.setFont(m_s.font);
    m_p.setPen(isHovered ? m_t.text : m_t.quiet);
    m_p.drawText(QRect(27, rect.top(), SoundState::kHeader - 30, rect.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, SoundPainterWords::tr("Track"));
    if (!m_s.boxes.empty()) return;
    m_p.setPen(m_t.quiet);
    m_p.drawText(
        QRect(SoundState::kHeader + 12, rect.top(), rect.width() - SoundState::kHeader - 20, rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter, SoundPainterWords::tr("Drop music and voices here"));
}

void SoundPainter::paintLines() {
    if (m_s.dropLane >= 0)
        m_p.fillRect(QRectF(std::round(m_s.xOf(m_s.dropAt)), 0, 2, m_s.size.height()), m_t.accent);
    if (m_s.snap) m_p.fillRect(QRectF(std::round(m_s.xOf(*m_s.snap)), 0, 1, m_s.size.height()), m_t.accent);
    const double x = std::round(m_s.xOf(m_s.story->rate.samples(m_s.playhead)));
    m_p.fillRect(QRectF(x - 1, 0, 2, m_s.size.height()), m_t.playhead);
    paintBand(m_s.band);
}

}  // namespace widgets
