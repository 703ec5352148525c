// The audio tracks' events: mouse, menus, tool tips, files that are dropped.
#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "widgets/painting.h"
#include "widgets/sound_gesture.h"
#include "widgets/sound_layout.h"
#include "widgets/sound_painter.h"
#include "widgets/sound_view.h"
#include "widgets/timeline_view.h"

namespace widgets {
namespace {

using What = SoundHit::What;

QList<QUrl> filesIn(const QMimeData* mime) {
    QList<QUrl> files;
    for (const QUrl& url : mime->urls())
        if (url.isLocalFile()) files << url;
    return files;
}

}  // namespace

void SoundView::paint(QPainter& p, const QRect& clip) {
    SoundPainter(p, *m_state, *this, clip).paint();
}

void SoundView::forgetHover() {
    m_state->hover = {};
}

void SoundView::mousePressEvent(QMouseEvent* event) {
    const SoundHit hit = m_state->hit(event->position().toPoint());
    if (hit.lane >= 0 && hit.lane < m_state->laneCount()) m_lastLane = hit.lane;
    TimeView::mousePressEvent(event);
}

void SoundView::mouseDoubleClickEvent(QMouseEvent* event) {
    const SoundHit hit = m_state->hit(event->position().toPoint());
    if (event->button() != Qt::LeftButton) return;
    if (hit.what == What::Header && m_state->track(hit.lane)) return editName(m_state->trackId(hit.lane));
    if (hit.what == What::TrackGain) {
        story::Mix mix = m_state->mix(hit.lane);
        mix.gain = 0;
        emit mixRequested(m_state->trackId(hit.lane), mix);
    } else if (hit.what == What::Mute || hit.what == What::Solo || hit.what == What::Lock) {
        m_gesture->press(*event);  // two quick clicks are two clicks
    } else if (hit.sound) {
        emit soundActivated(hit.sound);
    }
}

void SoundView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) return openMenu();
    const SoundHit hit = m_state->hit(event->pos());
    if (hit.sound) {
        if (!m_state->selected.contains(hit.sound.value)) select(hit.sound, {});
        emit soundMenuRequested(hit.sound, event->globalPos());
    } else if (hit.lane >= 0 && hit.lane < m_state->laneCount() && event->pos().x() < SoundState::kHeader) {
        m_lastLane = hit.lane;
        emit trackMenuRequested(m_state->trackId(hit.lane), event->globalPos());
    } else if (m_state->story) {
        if (hit.lane >= 0 && hit.lane < m_state->laneCount()) m_lastLane = hit.lane;
        emit groundMenuRequested(std::max<story::Samples>(0, m_state->sampleAt(event->pos().x())),
                                 event->globalPos());
    }
}

void SoundView::openMenu() {
    const auto global = [this](QPoint at) { return viewport()->mapToGlobal(at); };
    if (const SoundBox* box = m_state->find(m_state->current)) {
        const QRect seen = m_state->rectOf(*box) & viewport()->rect();
        return emit soundMenuRequested(box->clip.id,
                                       global(seen.isEmpty() ? viewport()->rect().center() : seen.center()));
    }
    if (m_lastLane < m_state->laneCount())
        emit trackMenuRequested(m_state->trackId(m_lastLane),
                                global(m_state->laneRect(m_lastLane).topLeft()));
    else if (m_state->story)
        emit groundMenuRequested(m_state->story->rate.samples(m_state->playhead),
                                 global({SoundState::kHeader, 0}));
}

void SoundView::editName(story::TrackId track) {
    if (!m_state->story || !story::find(*m_state->story, track)) return;
    auto* field = new QLineEdit(m_state->nameOf(m_state->laneOf({.track = track})), viewport());
    field->setAccessibleName(tr("Name of the track"));
    field->setStyleSheet("padding: 0 4px; min-height: 0; border-radius: 3px;");
    field->setGeometry(headerRect(track).adjusted(4, 3, -4, 0).left(), headerRect(track).top() + 3,
                       SoundState::kHeader - 8, 21);
    connect(field, &QLineEdit::editingFinished, this, [this, field, track, was = field->text()] {
        const QString now = field->text().simplified();
        field->disconnect(this);  // hiding it ends the editing once more
        field->hide();
        field->deleteLater();
        if (now != was && !now.isEmpty()) emit nameRequested(track, now);
        setFocus();
    });
    field->selectAll();
    field->show();
    field->setFocus();
}

// Over the tracks the wheel scrolls them as far as they scroll; else it is the timeline's.
void SoundView::wheelEvent(QWheelEvent* event) {
    const bool isZoom = event->modifiers() & Qt::ControlModifier;
    const bool isAlong = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (isZoom || isAlong || verticalScrollBar()->maximum() == 0 || event->modifiers() & Qt::ShiftModifier) {
        if (m_timeline) QApplication::sendEvent(m_timeline->viewport(), event);
        return;
    }
    verticalScrollBar()->setValue(m_state->scrollY - event->angleDelta().y() / 2);
    event->accept();
}

void SoundView::dragMoveEvent(QDragMoveEvent* event) {
    showDrop(event);
}

void SoundView::showDrop(QDropEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool isWelcome = m_state->story && !filesIn(event->mimeData()).isEmpty();
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(isWelcome);
    m_state->dropLane = isWelcome ? std::clamp(m_state->laneAt(at.y()), 0, m_state->laneCount()) : -1;
    const bool isLocked = m_state->dropLane >= 0 && m_state->dropLane < m_state->laneCount() &&
                          m_state->mix(m_state->dropLane).locked;
    if (isLocked) m_state->dropLane = m_state->laneCount();
    if (isWelcome) {
        const story::Samples wanted = std::max<story::Samples>(0, m_state->sampleAt(at.x()));
        m_state->dropAt = m_state->nearest(m_state->snapTargets({}), wanted).value_or(wanted);
    }
    viewport()->update();
}

void SoundView::dragLeaveEvent(QDragLeaveEvent*) {
    m_state->dropLane = -1;
    viewport()->update();
}

void SoundView::dropEvent(QDropEvent* event) {
    showDrop(event);
    const int lane = m_state->dropLane;
    m_state->dropLane = -1;
    viewport()->update();
    if (lane < 0) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit filesDropped(filesIn(event->mimeData()), m_state->trackId(lane), lane == m_state->laneCount(),
                      m_state->dropAt);
}

QString SoundView::toolTipAt(QPoint at) const {
    const SoundHit hit = m_state->hit(at);
    if (hit.sound && m_state->mix(hit.lane).locked)
        return tr("%1 (the track is locked)")
            .arg(QString::fromStdString(m_state->find(hit.sound)->clip.name));
    switch (hit.what) {
        case What::Mute:
            return tr("Mute: this track is not heard");
        case What::Solo:
            return tr("Solo: only solo tracks are heard");
        case What::Lock:
            return tr("Lock: clips on this track stay as they are");
        case What::TrackGain:
            return tr("Loudness in decibels: drag sideways, double-click for 0");
        case What::AddTrack:
            return tr("Add an audio track");
        case What::Header:
            return m_state->nameOf(hit.lane);
        case What::FadeIn:
        case What::FadeOut:
            return tr("Drag to fade");
        case What::Gain:
            return tr("Drag for loudness; finer with Shift");
        case What::Head:
        case What::Tail:
        case What::Clip:
            return QString::fromStdString(m_state->find(hit.sound)->clip.name);
        default:
            return {};
    }
}

}  // namespace widgets
