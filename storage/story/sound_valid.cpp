// What speaks against an edit of sound.
#include <algorithm>

#include "storage/story/edit_check.h"
#include "storage/story/edit_inside.h"

namespace story {
namespace {

Reason checkGain(double gain) {
    if (gain >= kMinGain && gain <= kMaxGain) return {};
    return no("a gain is not between -96 and 24 decibels");
}

Reason check(const SoundClip& clip) {
    const auto inside = [](Samples n, Samples least) { return n >= least && n <= kMaxSamples; };
    if (!inside(clip.at, -kMaxSamples)) return no("a sound outside of time");
    if (!inside(clip.length, 1)) return no("a sound is at least one sample long");
    if (!inside(clip.in, 0) || !inside(clip.sourceLength, 0)) return no("a sound from outside of its source");
    if (clip.sourceLength > 0 && clip.in + clip.length > clip.sourceLength)
        return no("a sound that is longer than its source");
    if (!inside(clip.fadeIn, 0) || !inside(clip.fadeOut, 0) || clip.fadeIn + clip.fadeOut > clip.length)
        return no("fades that are longer than their sound");
    return first(checkId("sound", clip.id.value), checkBlob(clip.blob), checkGain(clip.gain),
                 checkText("name", clip.name));
}

Reason checkWhole(const Track& track, Seen& tracks, Seen& sounds) {
    if (auto reason = first(checkId("track", track.id.value), checkGain(track.mix.gain),
                            checkText("name", track.name), checkClips(track.clips, sounds)))
        return reason;
    for (const SoundClip& clip : track.clips)
        if (clip.at < 0) return no("a sound before the beginning of the story");
    return tracks.add(track.id.value) ? Reason{} : twice("track", track.id.value);
}

/// Only what is asked of the sound itself: a shot takes its sounds along also when dialogue is locked.
Reason checkUnlocked(const Story& story, SoundHome home) {
    if (!isLocked(story, home)) return {};
    const Track* track = home.track ? find(story, home.track) : nullptr;
    const std::string what = track ? "the track \"" + track->name + "\" is" : "the dialogue of shots is";
    return no(what + " locked; unlock it first");
}

Reason checkHome(const Story& story, const HomedSound& sound) {
    const auto [track, shot] = sound.home;
    if (bool(track) == bool(shot)) return no("a sound belongs to a track or to a shot");
    if (shot && !find(story, shot)) return missing(shot);
    if (track && !find(story, track)) return no("there is no " + named("track", track.value));
    if (track && sound.clip.at < 0) return no("a sound before the beginning of the story");
    return checkUnlocked(story, sound.home);
}

template <class List, class IdOf>
Reason checkTracks(const Story& story, const List& list, const IdOf& idOf) {
    Seen seen;
    for (const auto& item : list) {
        const TrackId id = idOf(item);
        if (id && !find(story, id)) return no("there is no " + named("track", id.value));
        if (!seen.add(id.value)) return no(named("track", id.value) + " is named twice");
    }
    return {};
}

/// Tracks that are there, each once.
Reason checkNamed(const Story& story, const std::vector<TrackId>& tracks) {
    for (const TrackId id : tracks)
        if (!id) return no("the dialogue of shots is no track");
    return checkTracks(story, tracks, [](TrackId id) { return id; });
}

}  // namespace

Reason checkClips(const std::vector<SoundClip>& clips, Seen& seenSounds) {
    for (const SoundClip& clip : clips) {
        if (auto reason = check(clip)) return reason;
        if (!seenSounds.add(clip.id.value)) return twice("sound", clip.id.value);
    }
    return seenSounds.size() > kMaxSounds ? no("the story holds too many sounds") : Reason{};
}

Reason objectionToTracks(const Story& story) {
    Seen tracks, sounds;
    for (const Shot& shot : story.shots)
        if (auto reason = checkClips(shot.sounds, sounds)) return reason;
    for (const Track& track : story.tracks)
        if (auto reason = checkWhole(track, tracks, sounds)) return reason;
    if (story.tracks.size() > kMaxTracks) return no("the story holds too many tracks");
    const auto inOrder = [](const std::vector<SoundClip>& clips) {
        return std::is_sorted(clips.begin(), clips.end(), [](const SoundClip& a, const SoundClip& b) {
            return a.at != b.at ? a.at < b.at : a.id < b.id;
        });
    };
    for (const Track& track : story.tracks)
        if (!inOrder(track.clips)) return no("the sounds of a track are not in order");
    for (const Shot& shot : story.shots)
        if (!inOrder(shot.sounds)) return no("the sounds of a shot are not in order");
    return checkGain(story.dialogue.gain);
}

Reason against(const Story& story, const InsertTracks& edit, int) {
    if (story.tracks.size() + edit.items.size() > kMaxTracks)
        return no("a story holds at most " + std::to_string(kMaxTracks) + " tracks");
    Seen tracks, sounds;
    for (const Track& track : story.tracks) tracks.add(track.id.value);
    sounds.addSoundsOf(story);
    std::size_t size = story.tracks.size(), least = 0;
    for (const auto& [index, track] : edit.items) {
        if (index < least || index > size++)
            return no("the place of a track is out of order or past the end");
        if (auto reason = checkWhole(track, tracks, sounds)) return reason;
        least = index + 1;
    }
    return {};
}

Reason against(const Story& story, const RemoveTracks& edit, int) {
    if (auto reason = checkNamed(story, edit.tracks)) return reason;
    for (const TrackId id : edit.tracks)
        if (auto reason = checkUnlocked(story, {.track = id})) return reason;
    return {};
}

Reason against(const Story& story, const ArrangeTracks& edit, int) {
    if (edit.order.size() != story.tracks.size()) return no("the order does not name every track");
    return checkNamed(story, edit.order);
}

Reason against(const Story& story, const SetTracks& edit, int) {
    for (const TrackPatch& patch : edit.patches) {
        if (patch.name && !patch.track) return no("the dialogue of shots has no name");
        if (patch.mix)
            if (auto reason = checkGain(patch.mix->gain)) return reason;
        if (patch.name)
            if (auto reason = checkText("name", *patch.name)) return reason;
    }
    return checkTracks(story, edit.patches, [](const TrackPatch& patch) { return patch.track; });
}

Reason against(const Story& story, const InsertSounds& edit, int) {
    Seen seen;
    seen.addSoundsOf(story);
    for (const HomedSound& sound : edit.sounds)
        if (auto reason = first(checkHome(story, sound), checkClips({sound.clip}, seen))) return reason;
    return {};
}

Reason against(const Story& story, const RemoveSounds& edit, int) {
    Seen there, twiceNamed;
    there.addSoundsOf(story);
    for (const SoundId id : edit.sounds) {
        if (there.add(id.value)) return no("there is no " + named("sound", id.value));
        if (!twiceNamed.add(id.value)) return no(named("sound", id.value) + " is named twice");
        if (auto reason = checkUnlocked(story, find(story, id)->home)) return reason;
    }
    return {};
}

Reason against(const Story& story, const SetSounds& edit, int) {
    RemoveSounds those;
    for (const HomedSound& sound : edit.sounds) {
        if (auto reason = first(checkHome(story, sound), check(sound.clip))) return reason;
        those.sounds.push_back(sound.clip.id);
    }
    return against(story, those, 0);
}

}  // namespace story
