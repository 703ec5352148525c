#include "widgets/timeline_painter.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <cmath>

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/transition_palette.h"

namespace widgets {
namespace {

constexpr int kRadius = 4;
using What = TimelineHit::What;

/// The sign alone does for what needs no look.
bool showsWord(PartState state) {
    return state != PartState::Still && state != PartState::NoTake && state != PartState::Ready;
}

/// Pictures are asked for at times on a grid of powers of two, so that zooming finds them again.
story::Frames onGrid(double at, double spacing) {
    const double grid = std::exp2(std::floor(std::log2(qMax(1.0, spacing))));
    return story::Frames(std::floor(at / grid) * grid);
}

}  // namespace

TimelinePainter::TimelinePainter(QPainter& p, const TimelineState& s, const QWidget& view, QRect clip)
    : TimePainter(p, s, view, clip), m_s(s) {}

void TimelinePainter::paint() {
    paintGround();
    m_p.save();
    clipToTime();
    if (m_s.boxes.empty()) paintEmpty();
    for (const TimelineScene& scene : m_s.scenes) paintScene(scene);
    paintShots();
    paintTransitions();
    paintDrag();
    paintRuler();
    paintSnap();
    paintPlayhead();
    paintBubble(m_s.preview.bubble, m_s.preview.pointer, TimelineState::kRuler);
    m_p.restore();
    paintHeader();
}

void TimelinePainter::paintGround() {
    m_p.fillRect(m_clip, m_t.bed);
    const QRect track = m_s.track().adjusted(-TimelineState::kHeader, -4, 0, 4);
    m_p.fillRect(track & m_clip, m_t.ground);
    if (m_s.range) {  // what is outside the range recedes
        const QColor veil = withAlpha(m_t.text, 9);
        const int left = m_s.xOf(m_s.range->begin), right = m_s.xOf(m_s.range->end());
        m_p.fillRect(QRect(left, m_s.top(), right - left, m_s.size.height()) & m_clip, veil);
    }
}

bool TimelinePainter::isHot(int row, bool transition) const {
    const TimelineHit& h = m_s.hover;
    if (h.row != row) return false;
    const bool isTransition =
        h.what == What::Transition || h.what == What::HandleLeft || h.what == What::HandleRight;
    return transition ? isTransition : h.what == What::Shot || h.what == What::Edge;
}

void TimelinePainter::paintShots() {
    const int last = int(m_s.boxes.size());
    for (int row = m_s.rowAtX(qMax(m_clip.left(), TimelineState::kHeader));
         row < last && m_s.shotRect(row).left() <= m_clip.right();) {
        if (m_s.isThin(row))
            row = paintOverview(row);
        else
            paintShot(row++);
    }
}

void TimelinePainter::paintShot(int row) {
    const QRect whole = m_s.shotRect(row);
    const QRect rect = whole.adjusted(1, 0, -1, 0);
    const QModelIndex index = m_s.model->index(row, 0);
    const bool isSelected = m_s.selection && m_s.selection->isSelected(index);
    const bool isMoved = m_s.preview.moved.contains(row);
    const double radius = kRadius;
    m_p.save();
    if (isMoved) m_p.setOpacity(0.35);
    m_p.setRenderHint(QPainter::Antialiasing);
    const QColor face = isSelected || isHot(row, false) ? m_palette.color(QPalette::Light) : m_t.raised;
    m_p.fillPath(rounded(rect, radius), face);
    const int height = m_s.thumbnailHeight();
    paintTiles(row, QRect(rect.left(), rect.top(), rect.width(), height));
    paintLabel(row, QRect(rect.left(), rect.top() + height, rect.width(), TimelineState::kLabel));
    if (isSelected) {
        m_p.setBrush(Qt::NoBrush);
        m_p.setPen(QPen(m_t.accent, 2));
        m_p.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (hasKeyboard({row, false})) paintFocus(rect);
    if (m_s.hover == TimelineHit{What::Edge, row} && m_s.preview.moved.isEmpty())
        m_p.fillRect(QRect(whole.right() - 1, whole.top(), 3, whole.height()), m_t.accent);
    m_p.restore();
}

bool TimelinePainter::hasKeyboard(const TimelinePart& part) const {
    if (!showsFocus()) return false;
    const int current = m_s.currentPart();
    return current >= 0 && m_s.parts[size_t(current)] == part;
}

void TimelinePainter::paintTiles(int row, const QRect& picture) {
    const QModelIndex index = m_s.model->index(row, 0);
    const QRect seen = picture & m_clip;
    if (seen.isEmpty()) return;
    const double width = picture.height() * m_s.aspect, frames = width / m_s.pixelsPerFrame;
    const int pixels = qRound(picture.height() * m_p.device()->devicePixelRatioF());
    const bool moves = index.data(MovesRole).toBool();
    const story::ShotId shot = m_s.boxes[size_t(row)].shot;
    m_p.save();
    m_p.setClipRect(seen, Qt::IntersectClip);
    for (int tile = int((seen.left() - picture.left()) / width);; ++tile) {
        const QRectF rect(picture.left() + tile * width, picture.top(), width, picture.height());
        if (rect.left() > seen.right()) break;
        const story::Frames at = moves ? onGrid(tile * frames, frames) : 0;
        const QPixmap pixmap = m_s.thumbnails ? m_s.thumbnails->get(shot, at, pixels) : QPixmap();
        if (pixmap.isNull()) {
            const bool isMissing = PartState(index.data(StateRole).toInt()) == PartState::Missing;
            paintBlank(m_p, QRectF(picture), m_t, isMissing);
            break;
        }
        paintPicture(m_p, rect, pixmap);
        if (tile > 0)
            m_p.fillRect(QRectF(rect.left() - 0.5, rect.top(), 1, rect.height()), QColor(0, 0, 0, 90));
    }
    m_p.restore();
}

void TimelinePainter::paintLabel(int row, const QRect& label) {
    const QModelIndex index = m_s.model->index(row, 0);
    const auto state = PartState(index.data(StateRole).toInt());
    const double progress = index.data(ProgressRole).toDouble();
    const QColor colour = colourOf(state, m_t);
    const int middle = label.center().y();
    // What changes at a glance stays in sight while the block is scrolled half out.
    const int left = qMax(label.left(), TimelineState::kHeader) + 7;
    int right = label.right() - 5;
    m_p.save();
    m_p.setClipRect(label, Qt::IntersectClip);
    if (state == PartState::Running) {
        m_p.fillRect(QRectF(label.left(), label.bottom() - 2, label.width(), 3), m_t.line);
        m_p.fillRect(QRectF(label.left(), label.bottom() - 2, label.width() * qBound(0.0, progress, 1.0), 3),
                     m_t.running);
    }
    if (label.width() >= 18 && state != PartState::Still) {
        const bool alone = label.width() < 34;
        const double x = alone ? label.center().x() - 6.5 : right - 13;
        paintSign(m_p, QRectF(x, middle - 6.5, 13, 13), state, progress, colour);
        right -= 19;
    }
    const QFont plain = scaled(m_font, 0.9), bold = scaled(m_font, 0.9, QFont::DemiBold);
    const double baseline = middle + QFontMetricsF(plain).ascent() / 2 - 1;
    if (showsWord(state) && right - left > 170) {
        const QString word = wordOf(state, progress);
        const double width = tabularWidth(QFontMetricsF(plain), word);
        m_p.setFont(plain);
        m_p.setPen(colour);
        paintTabular(m_p, QPointF(right - width, baseline), word);
        right -= int(width) + 8;
    }
    m_p.setFont(bold);
    const QString number = index.data(NumberRole).toString();
    const double numberWidth = tabularWidth(QFontMetricsF(bold), number);
    if (left + numberWidth <= right) {
        m_p.setPen(m_t.text);
        paintTabular(m_p, QPointF(left, baseline), number);
    }
    m_p.setFont(plain);
    const QFontMetricsF metrics(plain);
    const QString length = lengthText(m_s.boxes[size_t(row)].length, m_s.rate);
    const double lengthWidth = tabularWidth(metrics, length), nameLeft = left + numberWidth + 7;
    if (right - nameLeft > lengthWidth + 72) {
        m_p.setPen(m_t.quiet);
        paintTabular(m_p, QPointF(right - lengthWidth, baseline), length);
        right -= int(lengthWidth) + 8;
    }
    if (right - nameLeft > 18) {
        m_p.setPen(m_t.text);
        m_p.drawText(QPointF(nameLeft, baseline),
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, right - nameLeft));
    }
    m_p.restore();
}

void TimelinePainter::paintTransitions() {
    const int last = int(m_s.boxes.size()) - 1;
    for (int row = qMax(0, m_s.rowAtX(qMax(m_clip.left(), TimelineState::kHeader)) - 1); row < last; ++row) {
        if (m_s.shotRect(row).left() > m_clip.right()) break;
        if (m_s.preview.kindRow == row) {
            const QRect shot = m_s.shotRect(row);
            m_p.fillRect(QRect(shot.right() - 1, shot.top() - 4, 4, shot.height() + 8), m_t.accent);
        }
        const bool isInOverview = m_s.isThin(row) && m_s.isThin(row + 1);
        if (!isInOverview && m_s.transitionRect(row).intersects(m_clip)) paintTransition(row);
    }
}

void TimelinePainter::paintTransition(int row) {
    const QRect block = m_s.transitionRect(row);
    const bool isSelected = m_s.transition && m_s.transition == m_s.boxes[size_t(row)].shot;
    const bool isGenerated = story::isGenerated(m_s.boxes[size_t(row)].kind);
    QColor face = isGenerated ? m_t.transition : m_palette.color(QPalette::Light);
    if (isHot(row, true)) face = face.lighter(115);
    face.setAlpha(isGenerated ? 225 : 235);
    const QColor edge = isSelected ? m_t.accent : isGenerated ? m_t.transitionEdge : m_t.quiet;
    if (block.width() < 10) return m_p.fillRect(block, isSelected ? edge : face);
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    const auto state = PartState(m_s.model->index(row, 0).data(TransitionStateRole).toInt());
    m_p.setPen(QPen(edge, isSelected ? 2 : 1, state == PartState::NoTake ? Qt::DashLine : Qt::SolidLine));
    m_p.setBrush(face);
    const double inset = isSelected ? 1 : 0.5;
    m_p.drawRoundedRect(QRectF(block).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    m_p.setClipRect(block, Qt::IntersectClip);
    paintTransitionFace(row, block);
    if (hasKeyboard({row, true})) paintFocus(block);
    if ((isSelected || isHot(row, true)) && block.width() > 18) paintHandles(block);
    m_p.restore();
}

void TimelinePainter::paintTransitionFace(int row, const QRect& block) {
    const QModelIndex index = m_s.model->index(row, 0);
    const auto state = PartState(index.data(TransitionStateRole).toInt());
    const double progress = index.data(TransitionProgressRole).toDouble();
    const story::TransitionKind kind = m_s.boxes[size_t(row)].kind;
    const bool isGenerated = story::isGenerated(kind);
    const QColor ink = isGenerated && m_t.panel.lightness() < 128 ? QColor(Qt::white) : m_t.text;
    const bool showsState = isGenerated && state != PartState::Still;
    const int side = 14;
    if (block.width() < side + 4) return;
    const bool isNarrow = block.width() < 64;
    const QRectF sign(isNarrow ? block.center().x() - side / 2.0 : block.left() + 8,
                      block.center().y() - side / 2.0, side, side);
    if (showsState)
        paintSign(m_p, sign, state, progress, ink);
    else
        paintIcon(m_p, sign, QString::fromUtf8(story::nameOf(kind).data()), ink);
    if (state == PartState::Running) {
        const double width = (block.width() - 6) * qBound(0.0, progress, 1.0);
        m_p.fillRect(QRectF(block.left() + 3, block.bottom() - 4, width, 2), ink);
    }
    if (isNarrow) return;
    const QString prompt = isGenerated ? index.data(TransitionTextRole).toString().simplified() : QString();
    QString words = prompt.isEmpty() ? labelOf(kind) : prompt;
    if (showsState && showsWord(state))
        words = wordOf(state, progress) + (prompt.isEmpty() ? QString() : QString::fromUtf8(" · ") + prompt);
    m_p.setFont(scaled(m_font, 0.88));
    m_p.setPen(ink);
    const QRectF room(sign.right() + 5, block.top(), block.right() - 8 - sign.right() - 5, block.height());
    m_p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                 QFontMetricsF(m_p.font()).elidedText(words, Qt::ElideRight, room.width()));
}

void TimelinePainter::paintHandles(const QRect& block) {
    const double height = qMin(18.0, block.height() * 0.5);
    m_p.setPen(Qt::NoPen);
    m_p.setBrush(QColor(255, 255, 255, 220));
    for (double x : {block.left() + 3.0, block.right() - 4.0})
        m_p.drawRoundedRect(QRectF(x, block.center().y() - height / 2, 2.5, height), 1.25, 1.25);
}

void TimelinePainter::paintDrag() {
    const TimelinePreview& preview = m_s.preview;
    if (preview.insertion >= 0) {
        const bool isEnd = preview.insertion >= int(m_s.boxes.size());
        const int x = m_s.xOf(isEnd ? m_s.length() : m_s.boxes[size_t(preview.insertion)].begin);
        const QRect track = m_s.track();
        m_p.save();
        m_p.setRenderHint(QPainter::Antialiasing);
        m_p.setPen(Qt::NoPen);
        m_p.setBrush(m_t.accent);
        m_p.drawRoundedRect(QRectF(x - 1.5, track.top() - 6, 3, track.height() + 12), 1.5, 1.5);
        m_p.drawEllipse(QPointF(x, track.top() - 6), 4, 4);
        m_p.restore();
    }
    paintBand(preview.band);
}

void TimelinePainter::paintSnap() {
    if (!m_s.preview.snap) return;
    m_p.setPen(QPen(m_t.accent, 1, Qt::DashLine));
    const int x = m_s.xOf(*m_s.preview.snap);
    m_p.drawLine(x, m_s.top(), x, m_s.size.height());
}

void TimelinePainter::paintEmpty() {
    const bool isWelcome = m_s.preview.insertion >= 0;
    const QRect track = m_s.track().adjusted(8, 0, -8, 0);
    m_p.save();
    m_p.setRenderHint(QPainter::Antialiasing);
    m_p.setPen(QPen(isWelcome ? m_t.accent : m_t.faint, isWelcome ? 2 : 1.25, Qt::DashLine));
    m_p.setBrush(Qt::NoBrush);
    m_p.drawRoundedRect(QRectF(track), 8, 8);
    m_p.setFont(m_font);
    m_p.setPen(m_t.quiet);
    m_p.drawText(track, Qt::AlignCenter,
                 QCoreApplication::translate("widgets::TimelineView",
                                             "Drop pictures here; they play one after the other"));
    m_p.restore();
}

}  // namespace widgets
