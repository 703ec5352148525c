#include "widgets/sound_view.h"

#include <QScrollBar>
#include <algorithm>

#include "widgets/painting.h"
#include "widgets/sound_gesture.h"
#include "widgets/sound_layout.h"
#include "widgets/timecode.h"
#include "widgets/timeline_view.h"

namespace widgets {

SoundView::SoundView(QWidget* parent)
    : TimeView(std::make_unique<SoundState>(), tr("Audio tracks"), parent),
      m_state(static_cast<SoundState*>(time())) {
    auto gesture = std::make_unique<SoundGesture>(*this, *m_state);
    m_gesture = gesture.get();
    setGesture(std::move(gesture));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

SoundView::~SoundView() = default;

void SoundView::setTimeline(TimelineView* timeline) {
    m_timeline = timeline;
    const auto follow = [this] {
        m_state->pixelsPerFrame = m_timeline->pixelsPerFrame();
        m_state->scroll = m_timeline->horizontalScrollBar()->value();
        viewport()->update();
    };
    connect(timeline->horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(timeline, &TimelineView::zoomChanged, this, follow);
    follow();
}

void SoundView::setWaveforms(WaveformCache* waveforms) {
    m_state->waveforms = waveforms;
    if (waveforms) connect(waveforms, &WaveformCache::arrived, this, [this] { viewport()->update(); });
    viewport()->update();
}

void SoundView::setStory(std::shared_ptr<const story::Story> story) {
    m_gesture->cancel();
    m_state->story = std::move(story);
    refresh();
}

void SoundView::refresh() {
    m_state->rebuild();
    const qsizetype before = m_state->selected.size();
    for (const qint64 id : QList<qint64>(m_state->selected.begin(), m_state->selected.end()))
        if (!m_state->find({id})) m_state->selected.remove(id);
    if (!m_state->find(m_state->current)) m_state->current = {};
    resizeEvent(nullptr);
    if (const int height = wantedHeight(); height != m_lastHeight)
        emit wantedHeightChanged(m_lastHeight = height);
    viewport()->update();
    announceItems(this);
    if (before != m_state->selected.size()) emit selectionChanged();
}

void SoundView::setPlayhead(story::Frames at) {
    if (at == m_state->playhead || !m_state->story) {
        m_state->playhead = at;
        return;
    }
    for (const story::Frames frame : {m_state->playhead, at}) {
        const int x = int(m_state->xOf(m_state->story->rate.samples(frame)));
        viewport()->update(x - 3, 0, 7, viewport()->height());
    }
    m_state->playhead = at;
}

// Selection
// --------------------------------------------------------------------------------------------------------------

std::vector<story::SoundId> SoundView::selectedSounds() const {
    std::vector<story::SoundId> result;
    for (const SoundBox& box : m_state->boxes)
        if (m_state->selected.contains(box.clip.id.value)) result.push_back(box.clip.id);
    return result;
}

void SoundView::selectSounds(const std::vector<story::SoundId>& sounds) {
    QSet<qint64> selected;
    for (const story::SoundId id : sounds) selected.insert(id.value);
    m_state->current = sounds.empty() ? story::SoundId{} : sounds.back();
    if (const SoundBox* box = m_state->find(m_state->current)) showLane(box->lane);
    if (selected == m_state->selected) return;
    m_state->selected = selected;
    viewport()->update();
    emit selectionChanged();
}

void SoundView::showLane(int lane) {
    const QRect rect = m_state->laneRect(lane);
    if (rect.top() < 0 || rect.bottom() > m_state->size.height())
        verticalScrollBar()->setValue(m_state->scrollY + rect.top());
}

void SoundView::select(story::SoundId sound, Qt::KeyboardModifiers modifiers) {
    auto& selected = m_state->selected;
    if (modifiers & Qt::ControlModifier) {
        if (!selected.remove(sound.value)) selected.insert(sound.value);
    } else if (modifiers & Qt::ShiftModifier) {
        selected.insert(sound.value);
    } else {
        selected = {sound.value};
    }
    m_state->current = sound;
    if (const SoundBox* box = m_state->find(sound)) m_lastLane = box->lane;
    viewport()->update();
    emit selectionChanged();
}

story::TrackId SoundView::currentTrack() const {
    if (const SoundBox* box = m_state->find(m_state->current); box && box->home.track) return box->home.track;
    if (const story::TrackId track = m_state->trackId(m_lastLane)) return track;
    return m_state->trackCount() > 0 ? m_state->story->tracks.front().id : story::TrackId{};
}

void SoundView::goToSound(int direction) {
    const int count = itemCount(), now = currentItem();
    if (count > 0) chooseItem(now < 0 ? 0 : std::clamp(now + direction, 0, count - 1));
}

// Places
// -----------------------------------------------------------------------------------------------------------------

QRect SoundView::soundRect(story::SoundId sound) const {
    const SoundBox* box = m_state->find(sound);
    return box ? m_state->rectOf(*box) : QRect();
}

QRect SoundView::headerRect(story::TrackId track) const {
    const int lane = m_state->laneOf({.track = track});
    return QRect(0, m_state->laneRect(lane).top(), SoundState::kHeader, SoundState::kLane);
}

int SoundView::wantedHeight() const {
    return m_state->contentHeight();
}
QSize SoundView::sizeHint() const {
    return {400, std::min(wantedHeight(), 3 * SoundState::kLane + SoundState::kFoot)};
}
QSize SoundView::minimumSizeHint() const {
    return {200, SoundState::kFoot};
}

void SoundView::resizeEvent(QResizeEvent*) {
    m_state->size = viewport()->size();
    QScrollBar* bar = verticalScrollBar();
    bar->setPageStep(m_state->size.height());
    bar->setSingleStep(SoundState::kLane / 2);
    bar->setRange(0, std::max(0, m_state->contentHeight() - m_state->size.height()));
    m_state->scrollY = bar->value();
}

void SoundView::scrollContentsBy(int, int) {
    m_state->scrollY = verticalScrollBar()->value();
    viewport()->update();
}

// For screen readers and the keyboard
// ---------------------------------------------------------------------------------------

int SoundView::itemCount() const {
    return int(m_state->boxes.size());
}

PaintedItems::Item SoundView::itemAt(int number) const {
    const SoundBox& box = m_state->boxes[std::size_t(number)];
    const story::Rate rate = m_state->story->rate;
    QStringList words{tr("%1 long, from %2")
                          .arg(lengthText(rate.frames(story::secondsOf(box.clip.length)), rate),
                               timecode(rate.frameAt(std::max<story::Samples>(0, box.begin)), rate))};
    if (box.clip.gain != 0) words << gainText(box.clip.gain);
    if (!m_state->isHeard(box.lane)) words << tr("muted");
    if (m_state->mix(box.lane).locked) words << tr("locked");
    return {tr("Sound %1 on %2").arg(QString::fromStdString(box.clip.name), m_state->nameOf(box.lane)),
            words.join(", "), m_state->rectOf(box), m_state->selected.contains(box.clip.id.value)};
}

int SoundView::currentItem() const {
    for (std::size_t i = 0; i < m_state->boxes.size(); ++i)
        if (m_state->boxes[i].clip.id == m_state->current) return int(i);
    return -1;
}

void SoundView::chooseItem(int number) {
    const SoundBox& box = m_state->boxes[std::size_t(number)];
    m_state->showsFocus = true;
    select(box.clip.id, {});
    const QRect rect = m_state->rectOf(box);
    showLane(box.lane);
    const bool isSeen = rect.right() > SoundState::kHeader && rect.left() < m_state->size.width();
    if (m_timeline && !isSeen)
        m_timeline->horizontalScrollBar()->setValue(m_state->scroll + rect.left() - SoundState::kHeader - 40);
    announceCurrent(this, number);
}

}  // namespace widgets
