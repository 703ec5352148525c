#include "widgets/sound_layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace widgets {
namespace {

struct SoundLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::SoundView)
};

}  // namespace

QString gainText(double decibels) {
    if (decibels <= story::kMinGain) return SoundLayoutWords::tr("silent");
    const QString sign = decibels < 0 ? QString::fromUtf8("−") : decibels > 0 ? "+" : "";
    return SoundLayoutWords::tr("%1%L2 dB")
        .arg(sign)
        .arg(std::abs(decibels), 0, 'f', std::abs(decibels) < 10 ? 1 : 0);
}

void SoundState::rebuild() {
    boxes.clear();
    hasDialogue = false;
    if (!story) return;
    const bool moved = !changed.empty();
    for (const story::Shot& shot : story->shots) hasDialogue |= !shot.sounds.empty();
    for (const story::HomedSound& sound : changed) hasDialogue |= bool(sound.home.shot);
    hasDialogue |= !(story->dialogue == story::Mix{});
    for (const story::PlacedSound& placed : story::placedSounds(*story)) {
        SoundBox box{placed.home, *placed.clip, placed.begin, laneOf(placed.home)};
        if (moved)
            for (const story::HomedSound& sound : changed)
                if (sound.clip.id == box.clip.id)
                    box = {sound.home, sound.clip, story::originOf(*story, sound.home) + sound.clip.at,
                           laneOf(sound.home)};
        boxes.push_back(std::move(box));
    }
    std::stable_sort(boxes.begin(), boxes.end(), [](const SoundBox& a, const SoundBox& b) {
        return a.lane != b.lane ? a.lane < b.lane : a.begin < b.begin;
    });
}

const story::Track* SoundState::track(int lane) const {
    const int index = lane - (hasDialogue ? 1 : 0);
    return index >= 0 && index < trackCount() ? &story->tracks[std::size_t(index)] : nullptr;
}

story::TrackId SoundState::trackId(int lane) const {
    const story::Track* found = track(lane);
    return found ? found->id : story::TrackId{};
}

int SoundState::laneOf(const story::SoundHome& home) const {
    if (home.shot) return 0;
    const auto index = story::indexOf(*story, home.track);
    return int(index.value_or(0)) + (hasDialogue ? 1 : 0);
}

story::Mix SoundState::mix(int lane) const {
    if (lane == mixLane && changedMix) return *changedMix;
    const story::Track* found = track(lane);
    return found ? found->mix : story ? story->dialogue : story::Mix{};
}

bool SoundState::isHeard(int lane) const {
    if (isDialogue(lane)) return story::isHeard(*story, {.shot = story::ShotId{1}});
    return story::isHeard(*story, {.track = trackId(lane)});
}

QString SoundState::nameOf(int lane) const {
    const story::Track* found = track(lane);
    if (!found) return SoundLayoutWords::tr("Dialogue");
    return found->name.empty() ? SoundLayoutWords::tr("Track %1").arg(lane + (hasDialogue ? 0 : 1))
                               : QString::fromStdString(found->name);
}

double SoundState::xOf(story::Samples at) const {
    const double frames = story ? double(at) * story->rate.fps() / story::kSampleRate : 0;
    return kHeader + frames * pixelsPerFrame - scroll;
}

story::Samples SoundState::sampleAt(double x) const {
    if (!story) return 0;
    return story::Samples((x - kHeader + scroll) / pixelsPerFrame / story->rate.fps() * story::kSampleRate);
}

QRect SoundState::laneRect(int lane) const {
    return QRect(0, lane * kLane - scrollY, size.width(), kLane);
}
QRect SoundState::footRect() const {
    return QRect(0, laneCount() * kLane - scrollY, size.width(), kFoot);
}
QRect SoundState::buttonRect(int lane, int button) const {
    return QRect(8 + button * 22, laneRect(lane).top() + 27, 20, 18);
}
QRect SoundState::gainRect(int lane) const {
    const int left = buttonRect(lane, 2).right() + 4;
    return QRect(left, laneRect(lane).top() + 27, kHeader - left - 4, 18);
}

QRect SoundState::rectOf(const SoundBox& box) const {
    const double left = std::clamp(xOf(box.begin), -1e6, 1e6), right = std::clamp(xOf(box.end()), -1e6, 1e6);
    const QRect lane = laneRect(box.lane);
    return QRect(int(std::lround(left)), lane.top() + 3,
                 std::max(2, int(std::lround(right) - std::lround(left))), lane.height() - 5);
}

QRect SoundState::waveRect(const SoundBox& box) const {
    return rectOf(box).adjusted(0, 14, 0, -1);
}

int SoundState::gainY(const SoundBox& box) const {
    const QRect wave = waveRect(box);
    const double part = (story::kMaxGain - std::max(kLowest, box.clip.gain)) / (story::kMaxGain - kLowest);
    return wave.top() + int(std::lround(part * (wave.height() - 1)));
}

double SoundState::gainAt(const SoundBox& box, int y) const {
    const QRect wave = waveRect(box);
    const double part = double(y - wave.top()) / std::max(1, wave.height() - 1);
    const double gain = story::kMaxGain - part * (story::kMaxGain - kLowest);
    return gain <= kLowest ? story::kMinGain : std::min(story::kMaxGain, gain);
}

const SoundBox* SoundState::find(story::SoundId sound) const {
    for (const SoundBox& box : boxes)
        if (box.clip.id == sound) return &box;
    return nullptr;
}

int SoundState::laneAt(int y) const {
    return y + scrollY < 0 ? -1 : std::min(laneCount(), (y + scrollY) / kLane);
}

SoundHit SoundState::hit(QPoint at) const {
    using What = SoundHit::What;
    const int lane = laneAt(at.y());
    if (!story || lane < 0) return {};
    if (lane == laneCount()) {
        const bool isFoot = footRect().contains(at);
        return {isFoot && at.x() < kHeader ? What::AddTrack : What::Ground, lane};
    }
    if (at.x() < kHeader) {
        for (const auto& [button, what] : {std::pair(0, What::Mute), {1, What::Solo}, {2, What::Lock}})
            if (buttonRect(lane, button).contains(at)) return {what, lane};
        return {gainRect(lane).contains(at) ? What::TrackGain : What::Header, lane};
    }
    for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {  // the later one lies on top
        const QRect rect = rectOf(*box);
        if (box->lane != lane || !rect.adjusted(-2, 0, 2, 0).contains(at)) continue;
        const story::SoundId id = box->clip.id;
        if (mix(lane).locked || rect.width() < 10) return {What::Clip, lane, id};
        const double fadeIn = xOf(box->begin + box->clip.fadeIn),
                     fadeOut = xOf(box->end() - box->clip.fadeOut);
        const bool isTop = at.y() < rect.top() + kFade;
        const bool hasRoom = rect.width() > 4 * kFade;
        if (isTop && hasRoom && std::abs(at.x() - fadeIn) <= kFade - 1 && at.x() > rect.left() + 3)
            return {What::FadeIn, lane, id};
        if (isTop && hasRoom && std::abs(at.x() - fadeOut) <= kFade - 1 && at.x() < rect.right() - 3)
            return {What::FadeOut, lane, id};
        const int reach = std::min(kEdge, rect.width() / 4);
        if (at.x() <= rect.left() + reach) return {What::Head, lane, id};
        if (at.x() >= rect.right() - reach) return {What::Tail, lane, id};
        const bool isOnLine = selected.contains(id.value) && std::abs(at.y() - gainY(*box)) <= 3;
        return {isOnLine ? What::Gain : What::Clip, lane, id};
    }
    return {What::Ground, lane};
}

story::HomedSound SoundState::placed(const SoundBox& box, int lane, story::Samples begin) const {
    story::HomedSound result{box.home, box.clip};
    if (!isDialogue(lane)) {
        result.home = {.track = trackId(lane)};
        result.clip.at = std::max<story::Samples>(0, begin);
        return result;
    }
    // It stays with its shot as long as they still meet; then it goes to the one beneath which it begins.
    const auto own = story::indexOf(*story, box.home.shot);
    const auto meets = [&](std::size_t row) {
        const story::Span span = story::spanOf(*story, row);
        return begin < story->rate.samples(span.end()) &&
               begin + box.clip.length > story->rate.samples(span.begin);
    };
    if (story->shots.empty()) return result;
    if (!own || !meets(*own)) {
        const story::Frames frame =
            std::clamp<story::Frames>(story->rate.frameAt(begin), 0, story::length(*story) - 1);
        result.home = {.shot = story->shots[*story::shotAt(*story, frame)].id};
    }
    result.clip.at = begin - story::originOf(*story, result.home);
    return result;
}

std::vector<story::Samples> SoundState::snapTargets(const QSet<qint64>& but) const {
    std::vector<story::Samples> targets{0, story->rate.samples(playhead)};
    story::Frames end = 0;
    for (const story::Shot& shot : story->shots) targets.push_back(story->rate.samples(end += shot.length));
    for (const story::Marker& marker : story->markers) targets.push_back(story->rate.samples(marker.at));
    for (const SoundBox& box : boxes)
        if (!but.contains(box.clip.id.value)) targets.insert(targets.end(), {box.begin, box.end()});
    return targets;
}

std::optional<story::Samples> SoundState::nearest(const std::vector<story::Samples>& targets,
                                                  story::Samples at) const {
    if (!isSnapping) return std::nullopt;
    const story::Samples reach = sampleAt(8) - sampleAt(0);
    std::optional<story::Samples> best;
    for (const story::Samples target : targets)
        if (std::abs(target - at) <= (best ? std::abs(*best - at) : reach)) best = target;
    return best;
}

}  // namespace widgets
