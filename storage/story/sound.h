// Looking up the sound of a story: its tracks, the clips on them and those of shots, where each is heard and
// how loud; and the clips that splitting, trimming and moving make. Free functions on plain values; callable
// from any thread. The clips themselves are in story.h, what changes them in sound_edits.h.
#pragma once

#include <vector>

#include "storage/story/story.h"

namespace story {

/// Where a clip lives: on a track, or with a shot as its dialogue. Exactly one of the two.
struct SoundHome {
    TrackId track{};
    ShotId shot{};
    auto operator<=>(const SoundHome&) const = default;
};

/// A clip and where its first sample is heard, counted from the beginning of the story.
struct PlacedSound {
    SoundHome home;
    const SoundClip* clip = nullptr;
    Samples begin = 0;
    Samples end() const { return begin + clip->length; }
};

const Track* find(const Story&, TrackId);
std::optional<std::size_t> indexOf(const Story&, TrackId);
/// Nothing when the clip is gone. The pointer lives as long as the story stays as it is.
std::optional<PlacedSound> find(const Story&, SoundId);
/// All clips, those of tracks first, from the top.
std::vector<PlacedSound> placedSounds(const Story&);
bool hasSound(const Story&);
/// Where the home's clips count from: 0 for a track, the beginning of the shot. 0 when it is gone.
Samples originOf(const Story&, SoundHome);
/// The end of the last shot or of the last clip, whichever is later.
Samples soundLength(const Story&);

/// As heard: mute and solo of all tracks taken together.
bool isHeard(const Story&, SoundHome);
bool isLocked(const Story&, SoundHome);
const Mix& mixOf(const Story&, SoundHome);
/// 1 at 0 dB; 0 at kMinGain, which means silence.
double linearGain(double decibels);

/// Keeps the clip's invariants: `in` and `length` inside the source, the fades inside the clip.
SoundClip fitted(SoundClip);
/// The clip with its first or last sample at another place (counted as `at` is), as far as the source reaches
/// and at least kLeastClip long.
SoundClip trimmedHead(SoundClip, Samples at);
SoundClip trimmedTail(SoundClip, Samples end);
/// What lies before and after a place inside the clip; the fades stay at the outer ends, the second has no
/// id.
struct Halves {
    SoundClip first, second;
};
std::optional<Halves> halves(const SoundClip&, Samples at);

inline constexpr double kMinGain = -96, kMaxGain = 24;    // decibels
inline constexpr Samples kMaxSamples = Samples(1) << 42;  // 2.9 years
inline constexpr Samples kLeastClip = kSampleRate / 100;  // that trimming and splitting by hand leave

}  // namespace story
