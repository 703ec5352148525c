// The alternatives of an Edit that are about sound (edit.h says what to do with them): tracks, the clips on
// them and the clips that belong to shots. As safe to share between threads as any std::vector.
//
// What is on a locked track, or with shots while dialogue is locked, stays as it is: clips do not come, go or
// change there. The lock itself and the mix may, and shots take their sounds along in any case.
//
// In the pictures below a line is a track, brackets are clips.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "storage/story/sound.h"

namespace story {

/// Puts each track, with its clips, at its index in the resulting list; indices ascend.
///     music           {1, voices}   ->   music
///     steps                              voices
///                                        steps
struct InsertTracks {
    struct Item {
        std::size_t index = 0;
        Track track;
        bool operator==(const Item&) const = default;
    };
    std::vector<Item> items;
    bool operator==(const InsertTracks&) const = default;
};

/// With all their clips; not while one is locked.
struct RemoveTracks {
    std::vector<TrackId> tracks;
    bool operator==(const RemoveTracks&) const = default;
};

/// The order of all tracks.
struct ArrangeTracks {
    std::vector<TrackId> order;
    bool operator==(const ArrangeTracks&) const = default;
};

/// Names and mixes; no track: the dialogue of all shots, which has no name.
///     music   {music, muted}   ->   (music)
struct TrackPatch {
    TrackId track{};
    std::optional<std::string> name{};
    std::optional<Mix> mix{};
    bool operator==(const TrackPatch&) const = default;
};
struct SetTracks {
    std::vector<TrackPatch> patches;  // one a track
    bool operator==(const SetTracks&) const = default;
};

/// A clip and whose it is.
struct HomedSound {
    SoundHome home;
    SoundClip clip;
    bool operator==(const HomedSound&) const = default;
};

///     [a]         {[b] at 5}   ->   [a] [b]
struct InsertSounds {
    std::vector<HomedSound> sounds;
    bool operator==(const InsertSounds&) const = default;
};
///     [a] [b]     {b}   ->   [a]
struct RemoveSounds {
    std::vector<SoundId> sounds;
    bool operator==(const RemoveSounds&) const = default;
};
/// Moves, trims, fades, ... clips that are there, also to another track or shot.
///     [a] [b]     {[b] at 9}   ->   [a]     [b]
struct SetSounds {
    std::vector<HomedSound> sounds;  // one a clip
    bool operator==(const SetSounds&) const = default;
};

}  // namespace story
