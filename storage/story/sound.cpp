#include "storage/story/sound.h"

#include <algorithm>
#include <cmath>

namespace story {

const Track* find(const Story& story, TrackId id) {
    const auto index = indexOf(story, id);
    return index ? &story.tracks[*index] : nullptr;
}

std::optional<std::size_t> indexOf(const Story& story, TrackId id) {
    for (std::size_t i = 0; i < story.tracks.size(); ++i)
        if (story.tracks[i].id == id) return i;
    return std::nullopt;
}

std::optional<PlacedSound> find(const Story& story, SoundId id) {
    for (const PlacedSound& placed : placedSounds(story))
        if (placed.clip->id == id) return placed;
    return std::nullopt;
}

std::vector<PlacedSound> placedSounds(const Story& story) {
    std::vector<PlacedSound> result;
    for (const Track& track : story.tracks)
        for (const SoundClip& clip : track.clips) result.push_back({{.track = track.id}, &clip, clip.at});
    Frames begin = 0;
    for (const Shot& shot : story.shots) {
        if (!shot.sounds.empty()) {
            const Samples origin = story.rate.samples(begin);
            for (const SoundClip& clip : shot.sounds)
                result.push_back({{.shot = shot.id}, &clip, origin + clip.at});
        }
        begin += shot.length;
    }
    return result;
}

bool hasSound(const Story& story) {
    const auto sounds = [](const auto& owner, const auto& clips) { return !(owner.*clips).empty(); };
    return std::any_of(story.tracks.begin(), story.tracks.end(),
                       [&](const Track& track) { return sounds(track, &Track::clips); }) ||
           std::any_of(story.shots.begin(), story.shots.end(),
                       [&](const Shot& shot) { return sounds(shot, &Shot::sounds); });
}

Samples originOf(const Story& story, SoundHome home) {
    if (home.track) return 0;
    const auto index = indexOf(story, home.shot);
    return index ? story.rate.samples(spanOf(story, *index).begin) : 0;
}

Samples soundLength(const Story& story) {
    Samples end = story.rate.samples(length(story));
    for (const PlacedSound& placed : placedSounds(story)) end = std::max(end, placed.end());
    return end;
}

const Mix& mixOf(const Story& story, SoundHome home) {
    const Track* track = home.track ? find(story, home.track) : nullptr;
    return track ? track->mix : story.dialogue;
}

bool isHeard(const Story& story, SoundHome home) {
    const bool anySolo =
        story.dialogue.solo || std::any_of(story.tracks.begin(), story.tracks.end(),
                                           [](const Track& track) { return track.mix.solo; });
    const Mix& mix = mixOf(story, home);
    return !mix.muted && (mix.solo || !anySolo);
}

bool isLocked(const Story& story, SoundHome home) {
    return mixOf(story, home).locked;
}

double linearGain(double decibels) {
    return decibels <= kMinGain ? 0 : std::pow(10.0, decibels / 20);
}

SoundClip fitted(SoundClip clip) {
    const Samples most = clip.sourceLength > 0 ? clip.sourceLength : kMaxSamples;
    clip.in = std::clamp<Samples>(clip.in, 0, most - 1);
    clip.length = std::clamp<Samples>(clip.length, 1, most - clip.in);
    clip.fadeIn = std::clamp<Samples>(clip.fadeIn, 0, clip.length);
    clip.fadeOut = std::clamp<Samples>(clip.fadeOut, 0, clip.length - clip.fadeIn);
    return clip;
}

SoundClip trimmedHead(SoundClip clip, Samples at) {
    const Samples least = std::min(kLeastClip, clip.length);
    at = std::clamp(at, clip.at - clip.in, clip.end() - least);
    clip.in += at - clip.at;
    clip.length -= at - clip.at;
    clip.at = at;
    return fitted(clip);
}

SoundClip trimmedTail(SoundClip clip, Samples end) {
    clip.length = std::max(end - clip.at, std::min(kLeastClip, clip.length));
    return fitted(clip);
}

std::optional<Halves> halves(const SoundClip& clip, Samples at) {
    if (at <= clip.at || at >= clip.end()) return std::nullopt;
    Halves result{clip, clip};
    result.first.length = at - clip.at;
    result.first.fadeOut = 0;
    result.first = fitted(result.first);
    result.second.id = {};
    result.second.in += at - clip.at;
    result.second.length -= at - clip.at;
    result.second.at = at;
    result.second.fadeIn = 0;
    result.second = fitted(result.second);
    return result;
}

}  // namespace story
