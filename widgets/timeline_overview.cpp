// The timeline from afar, where shots are too thin for a picture and a sign each: one strip of pictures runs
// over them, as on a film seen from a distance; below it, neighbours in the same state share one sign with
// their count.
//
//     transitions  |-  -    --   -  |
//     pictures     |[ 1 ][ 9 ][ 17 ]|   of the shot that lies there, with its number, not of each
//     states       |V 12 ready | ! |..   shots that need a look keep their sign however thin they are
#include <QCoreApplication>
#include <cmath>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timeline_painter.h"

namespace widgets {
namespace {

constexpr double kSign = 13;  // side, in logical pixels

struct Run {
    PartState state;
    int first, last;  // rows
    double left, right;
};

bool wantsALook(PartState state) {
    return state != PartState::Still && state != PartState::NoTake && state != PartState::Ready;
}

QString wordsOf(const Run& run) {
    const int count = run.last - run.first + 1;
    if (run.state == PartState::Running)
        return QCoreApplication::translate("widgets::TimelineOverview", "%1 running").arg(count);
    if (run.state == PartState::NoTake)
        return QCoreApplication::translate("widgets::TimelineOverview", "%1 without a take").arg(count);
    return QCoreApplication::translate("widgets::TimelineOverview", "%1 %2", "how many shots in which state")
        .arg(count)
        .arg(wordOf(run.state, 0));
}

}  // namespace

int TimelinePainter::paintOverview(int row) {
    int first = row, end = row;
    while (m_s.isThin(first - 1)) --first;  // not from the clip on: pictures and signs must not depend on it
    while (m_s.isThin(end)) ++end;
    const QRect whole = m_s.shotRect(first) | m_s.shotRect(end - 1);
    const int height = m_s.thumbnailHeight();
    m_p.save();
    m_p.setClipRect(whole & m_clip, Qt::IntersectClip);
    m_p.fillRect(whole, m_t.raised);
    paintStrip(first, end, QRect(whole.left(), whole.top(), whole.width(), height));
    paintStates(first, end, QRect(whole.left(), whole.top() + height, whole.width(), TimelineState::kLabel));
    // The transition of the one before reaches into it.
    for (int i = qMax(first, row - 1); i < end && m_s.shotRect(i).left() <= m_clip.right(); ++i) paintThin(i);
    m_p.restore();
    return end;
}

/// Tiles lie on a grid of the whole film, so that they stay in place while it scrolls.
void TimelinePainter::paintStrip(int first, int end, const QRect& strip) {
    const double width = strip.height() * m_s.aspect, origin = m_s.xOfExact(0);
    const int pixels = qRound(strip.height() * m_p.device()->devicePixelRatioF());
    m_p.setFont(scaled(m_font, 0.84, QFont::DemiBold));
    const QFontMetricsF metrics(m_p.font());
    const QRect seen = strip & m_clip;
    for (double tile = std::floor((seen.left() - origin) / width); origin + tile * width <= seen.right();
         ++tile) {
        const QRectF rect(origin + tile * width, strip.top(), width, strip.height());
        const int row = qBound(first, m_s.rowAtX(int(rect.center().x())), end - 1);
        const story::ShotId shot = m_s.boxes[size_t(row)].shot;
        const QPixmap pixmap = m_s.thumbnails ? m_s.thumbnails->get(shot, 0, pixels) : QPixmap();
        if (pixmap.isNull())
            paintBlank(m_p, rect, m_t,
                       PartState(m_s.model->index(row, 0).data(StateRole).toInt()) == PartState::Missing);
        else
            paintPicture(m_p, rect, pixmap);
        m_p.fillRect(QRectF(rect.left() - 0.5, rect.top(), 1, rect.height()), QColor(0, 0, 0, 130));
        const QString number = QString::number(row + 1);
        const QRectF tag(rect.left() + 4, rect.bottom() - metrics.height() - 8,
                         tabularWidth(metrics, number) + 8, metrics.height() + 1);
        m_p.fillRect(tag, QColor(16, 16, 16, 190));
        m_p.setPen(QColor("#d4d4d4"));
        paintTabular(m_p, QPointF(tag.left() + 4, tag.top() + metrics.ascent()), number);
    }
}

void TimelinePainter::paintStates(int first, int end, const QRect& band) {
    std::vector<Run> runs;
    for (int row = first; row < end; ++row) {
        const auto state = PartState(m_s.model->index(row, 0).data(StateRole).toInt());
        const QRect rect = m_s.shotRect(row);
        if (runs.empty() || runs.back().state != state)
            runs.push_back({state, row, row, double(rect.left()), 0});
        runs.back().last = row;
        runs.back().right = rect.right() + 1;
    }
    const QFont font = scaled(m_font, 0.9);
    const QFontMetricsF metrics(font);
    m_p.setFont(font);
    const double middle = band.center().y() - 1, baseline = middle + metrics.ascent() / 2 - 1;
    double taken = band.left();  // up to here there is a sign already
    for (const Run& run : runs) {
        const QColor colour = colourOf(run.state, m_t);
        const bool looks = wantsALook(run.state);
        if (looks || run.state == PartState::Ready)
            m_p.fillRect(QRectF(run.left, band.bottom() - 3, run.right - run.left, 4), colour);
        const double begin = qMax(run.left + 4, taken), room = run.right - begin - 4;
        if (room < kSign && !looks) continue;
        if (room < kSign) {  // over its neighbours, but not over another sign
            const double x = (run.left + run.right - kSign) / 2;
            if (x < taken) continue;
            paintSign(m_p, QRectF(x, middle - kSign / 2, kSign, kSign), run.state, 0.5, colour);
            taken = x + kSign + 2;
            continue;
        }
        const double seen =
            qMax(begin, double(TimelineState::kHeader) + 7);  // in sight while scrolled half out
        paintSign(m_p, QRectF(seen, middle - kSign / 2, kSign, kSign), run.state, 0.5, colour);
        const QString words = wordsOf(run);
        if (run.right - seen - 8 > kSign + 5 + tabularWidth(metrics, words)) {
            m_p.setPen(looks ? colour : m_t.quiet);
            paintTabular(m_p, QPointF(seen + kSign + 5, baseline), words);
        }
        taken = seen + kSign + 2;
    }
}

/// What belongs to one thin shot: its joint, its transition, selection and keyboard.
void TimelinePainter::paintThin(int row) {
    const QRect rect = m_s.shotRect(row);
    const QModelIndex index = m_s.model->index(row, 0);
    const int height = m_s.thumbnailHeight();
    if (rect.width() >= 4)
        m_p.fillRect(QRect(rect.left(), rect.top() + height - 5, 1, 5), QColor(255, 255, 255, 110));
    const TimelineBox& box = m_s.boxes[size_t(row)];
    if (box.transition.length > 0 && m_s.isThin(row + 1)) {
        const auto state = PartState(index.data(TransitionStateRole).toInt());
        const bool isGenerated = story::isGenerated(box.kind);
        QColor colour = isGenerated ? m_t.transitionEdge : m_t.quiet;
        if (isGenerated && wantsALook(state)) colour = colourOf(state, m_t);
        if (m_s.transition && m_s.transition == box.shot) colour = m_t.accent;
        const int left = m_s.xOf(box.transition.begin);
        m_p.fillRect(QRect(left, rect.top(), qMax(2, m_s.xOf(box.transition.end()) - left), 4), colour);
    }
    if (m_s.preview.moved.contains(row)) {
        QColor veil = m_t.ground;
        veil.setAlpha(170);
        m_p.fillRect(rect, veil);
    }
    if (m_s.selection && m_s.selection->isSelected(index)) {
        QColor veil = m_t.accent;
        veil.setAlpha(80);
        m_p.fillRect(rect, veil);
        m_p.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), m_t.accent);
        m_p.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), m_t.accent);
    } else if (isHot(row, false)) {
        m_p.fillRect(rect, QColor(255, 255, 255, 60));
    }
    if (hasKeyboard({row, false})) paintFocus(rect.adjusted(-3, 0, 3, 0));
}

}  // namespace widgets
