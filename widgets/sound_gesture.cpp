#include "widgets/sound_gesture.h"

#include <QApplication>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>

#include "widgets/sound_view.h"
#include "widgets/timecode.h"

namespace widgets {
namespace {

using What = SoundHit::What;

double rounded(double gain, Qt::KeyboardModifiers modifiers) {
    if (gain <= story::kMinGain) return gain;
    const double step = modifiers & Qt::ShiftModifier ? 0.1 : 0.5;
    return std::clamp(std::round(gain / step) * step, story::kMinGain, story::kMaxGain);
}

}  // namespace

void SoundGesture::press(const QMouseEvent& event) {
    if (isActive() || event.button() != Qt::LeftButton) return;
    m_pressed = event.position().toPoint();
    m_scrollAtPress = m_s.scroll;
    begin(m_s.hit(m_pressed), event);
    m_view.viewport()->update();
}

void SoundGesture::begin(const SoundHit& hit, const QMouseEvent& event) {
    m_selectsOnRelease = false;
    switch (hit.what) {
        case What::Mute:
        case What::Solo:
        case What::Lock:
            pressButton(hit);
            return;
        case What::TrackGain:
            m_kind = Kind::TrackGain;
            m_s.mixLane = hit.lane;
            return;
        case What::AddTrack:
            emit m_view.trackRequested();
            return;
        case What::Ground:
            m_kind = Kind::Band;
            m_before = event.modifiers() & Qt::ControlModifier ? m_s.selected : QSet<qint64>();
            return;
        case What::Header:
        case What::Nothing:
            return;
        default:
            break;
    }
    m_box = *m_s.find(hit.sound);
    const bool isSelected = m_s.selected.contains(hit.sound.value);
    if (isSelected && !(event.modifiers() & Qt::ControlModifier))
        m_selectsOnRelease = true;  // several may be about to be dragged
    else
        m_view.select(hit.sound, event.modifiers());
    if (m_s.mix(hit.lane).locked) return;
    switch (hit.what) {
        case What::Head:
            m_kind = Kind::Head;
            break;
        case What::Tail:
            m_kind = Kind::Tail;
            break;
        case What::FadeIn:
            m_kind = Kind::FadeIn;
            break;
        case What::FadeOut:
            m_kind = Kind::FadeOut;
            break;
        case What::Gain:
            m_kind = Kind::Gain;
            break;
        default:
            m_kind = Kind::Press;
    }
    m_targets = m_s.snapTargets(m_kind == Kind::Press ? m_s.selected : QSet<qint64>{hit.sound.value});
}

void SoundGesture::pressButton(const SoundHit& hit) {
    story::Mix mix = m_s.mix(hit.lane);
    bool& value = hit.what == What::Mute ? mix.muted : hit.what == What::Solo ? mix.solo : mix.locked;
    value = !value;
    emit m_view.mixRequested(m_s.trackId(hit.lane), mix);
}

void SoundGesture::move(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    if (isActive()) return drag(at, event.modifiers());
    const SoundHit hover = m_s.hit(at);
    if (hover == m_s.hover) return;
    m_s.hover = hover;
    const bool isSideways = hover.what == What::Head || hover.what == What::Tail ||
                            hover.what == What::TrackGain || hover.what == What::FadeIn ||
                            hover.what == What::FadeOut;
    const bool isLocked = hover.sound && m_s.mix(hover.lane).locked;
    m_view.viewport()->setCursor(isLocked                   ? Qt::ArrowCursor
                                 : isSideways               ? Qt::SizeHorCursor
                                 : hover.what == What::Gain ? Qt::SizeVerCursor
                                                            : Qt::ArrowCursor);
    m_view.viewport()->update();
}

story::Samples SoundGesture::moved(QPoint at) const {
    return m_s.sampleAt(at.x() + m_s.scroll - m_scrollAtPress) - m_s.sampleAt(m_pressed.x());
}

void SoundGesture::show(std::vector<story::HomedSound> changed) {
    m_s.changed = std::move(changed);
    m_s.rebuild();
}

void SoundGesture::drag(QPoint at, Qt::KeyboardModifiers modifiers) {
    const bool isFar = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_s.pointer = at;
    m_s.snap.reset();
    switch (m_kind) {
        case Kind::Press:
            if (!isFar) return;
            m_kind = Kind::Move;
            m_moving.clear();
            for (const SoundBox& box : m_s.boxes)
                if (m_s.selected.contains(box.clip.id.value) && !m_s.mix(box.lane).locked)
                    m_moving.push_back(box);
            [[fallthrough]];
        case Kind::Move:
            dragClips(at);
            break;
        case Kind::Head:
        case Kind::Tail:
            dragEdge(at);
            break;
        case Kind::FadeIn:
        case Kind::FadeOut:
            dragFade(at);
            break;
        case Kind::Gain:
            dragGain(at, modifiers);
            break;
        case Kind::TrackGain:
            dragTrackGain(at, modifiers);
            break;
        case Kind::Band:
            if (isFar || !m_s.band.isNull()) dragBand(at);
            break;
        case Kind::None:
            break;
    }
    m_view.viewport()->update();
}

void SoundGesture::dragClips(QPoint at) {
    story::Samples by = moved(at);
    const auto head = m_s.nearest(m_targets, m_box.begin + by),
               tail = m_s.nearest(m_targets, m_box.end() + by);
    if (head && (!tail || std::abs(*head - m_box.begin - by) <= std::abs(*tail - m_box.end() - by)))
        by = *head - m_box.begin, m_s.snap = head;
    else if (tail)
        by = *tail - m_box.end(), m_s.snap = tail;
    for (const SoundBox& box : m_moving)
        if (box.home.track) by = std::max(by, -box.begin);  // nothing lies before the beginning
    int lane = std::clamp(m_s.laneAt(at.y()), 0, std::max(0, m_s.laneCount() - 1));
    const bool isAcross = m_moving.size() == 1 && lane != m_box.lane && !m_s.mix(lane).locked &&
                          !(m_s.isDialogue(lane) && m_s.story->shots.empty());
    std::vector<story::HomedSound> changed;
    for (const SoundBox& box : m_moving)
        changed.push_back(m_s.placed(box, isAcross ? lane : box.lane, box.begin + by));
    const story::Frames frame = m_s.story->rate.frameAt(std::max<story::Samples>(0, m_box.begin + by));
    m_s.bubble = timecode(frame, m_s.story->rate);
    show(std::move(changed));
}

void SoundGesture::dragEdge(QPoint at) {
    const bool isHead = m_kind == Kind::Head;
    const story::Samples edge = (isHead ? m_box.begin : m_box.end()) + moved(at);
    m_s.snap = m_s.nearest(m_targets, edge);
    const story::Samples wanted = m_s.snap.value_or(edge) - m_box.begin + m_box.clip.at;
    story::SoundClip clip =
        isHead ? story::trimmedHead(m_box.clip, wanted) : story::trimmedTail(m_box.clip, wanted);
    if (isHead && m_box.home.track && clip.at < 0) clip = story::trimmedHead(m_box.clip, 0);
    m_s.bubble = lengthText(std::max<story::Frames>(1, m_s.story->rate.frames(story::secondsOf(clip.length))),
                            m_s.story->rate);
    show({{m_box.home, clip}});
}

void SoundGesture::dragFade(QPoint at) {
    story::SoundClip clip = m_box.clip;
    if (m_kind == Kind::FadeIn)
        clip.fadeIn = std::clamp<story::Samples>(clip.fadeIn + moved(at), 0, clip.length - clip.fadeOut);
    else
        clip.fadeOut = std::clamp<story::Samples>(clip.fadeOut - moved(at), 0, clip.length - clip.fadeIn);
    const story::Samples fade = m_kind == Kind::FadeIn ? clip.fadeIn : clip.fadeOut;
    m_s.bubble = SoundView::tr("%L1 s").arg(story::secondsOf(fade), 0, 'f', 2);
    show({{m_box.home, clip}});
}

void SoundGesture::dragGain(QPoint at, Qt::KeyboardModifiers modifiers) {
    story::SoundClip clip = m_box.clip;
    clip.gain = rounded(m_s.gainAt(m_box, m_s.gainY(m_box) + at.y() - m_pressed.y()), modifiers);
    m_s.bubble = gainText(clip.gain);
    show({{m_box.home, clip}});
}

void SoundGesture::dragTrackGain(QPoint at, Qt::KeyboardModifiers modifiers) {
    m_s.changedMix.reset();
    story::Mix mix = m_s.mix(m_s.mixLane);
    mix.gain =
        rounded(std::clamp(mix.gain + (at.x() - m_pressed.x()) / 5.0, -60.0, story::kMaxGain), modifiers);
    m_s.changedMix = mix;
}

void SoundGesture::dragBand(QPoint at) {
    const QPoint from(m_pressed.x() + m_scrollAtPress - m_s.scroll, m_pressed.y());
    m_s.band = QRect(from, at).normalized();
    m_s.selected = m_before;
    for (const SoundBox& box : m_s.boxes)
        if (m_s.rectOf(box).intersects(m_s.band))
            m_s.selected.insert(box.clip.id.value), m_s.current = box.clip.id;
    emit m_view.selectionChanged();
}

void SoundGesture::release(const QMouseEvent& event) {
    if (!isActive()) {
        return;
    }
    const auto changed = std::move(m_s.changed);
    const auto mix = m_s.changedMix;
    const auto track = m_s.mixLane >= 0 ? m_s.trackId(m_s.mixLane) : story::TrackId{};
    const Kind kind = m_kind;
    const bool isClick = kind == Kind::Press || (kind == Kind::Band && m_s.band.isNull());
    cancel();
    const bool isReal = std::any_of(changed.begin(), changed.end(), [&](const story::HomedSound& sound) {
        const SoundBox* box = m_s.find(sound.clip.id);
        return box && !(box->home == sound.home && box->clip == sound.clip);
    });
    if (isReal) emit m_view.changeRequested(changed);
    if (mix) emit m_view.mixRequested(track, *mix);
    if (isClick && kind == Kind::Band && !(event.modifiers() & Qt::ControlModifier)) m_view.selectSounds({});
    if (isClick && kind == Kind::Press && m_selectsOnRelease) m_view.select(m_box.clip.id, {});
    m_s.hover = m_s.hit(event.position().toPoint());
}

void SoundGesture::cancel() {
    m_kind = Kind::None;
    m_s.changed.clear();
    m_s.changedMix.reset();
    m_s.mixLane = -1;
    m_s.snap.reset();
    m_s.band = {};
    m_s.bubble.clear();
    m_s.rebuild();
    m_view.viewport()->update();
}

}  // namespace widgets
