// How the edits of sound change a story, and what takes them back. Called with edits that have no objection.
#include <algorithm>
#include <utility>

#include "storage/story/edit.h"
#include "storage/story/edit_inside.h"

namespace story {
namespace {

void learnAll(Story& story, const Track& track) {
    learn(story, track.id.value);
    for (const SoundClip& clip : track.clips) learn(story, clip.id.value);
}

std::vector<SoundClip>& clipsOf(Story& story, SoundHome home) {
    return home.track ? story.tracks[*indexOf(story, home.track)].clips
                      : story.shots[*indexOf(story, home.shot)].sounds;
}

/// Takes a clip out of the story.
HomedSound taken(Story& story, SoundId id) {
    const SoundHome home = find(story, id)->home;
    auto& clips = clipsOf(story, home);
    const auto at =
        std::find_if(clips.begin(), clips.end(), [&](const SoundClip& clip) { return clip.id == id; });
    HomedSound result{home, std::move(*at)};
    clips.erase(at);
    return result;
}

void put(Story& story, const HomedSound& sound) {
    auto& clips = clipsOf(story, sound.home);
    clips.push_back(sound.clip);
    sortClips(clips);
}

}  // namespace

void sortClips(std::vector<SoundClip>& clips) {
    std::sort(clips.begin(), clips.end(), [](const SoundClip& a, const SoundClip& b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    });
}

/// Takes tracks back; those that come in locked are unlocked for it.
Edit perform(Story& story, const InsertTracks& edit) {
    RemoveTracks inverse;
    SetTracks unlocking;
    for (const auto& [index, track] : edit.items) {
        learnAll(story, track);
        inverse.tracks.push_back(track.id);
        const auto at = story.tracks.insert(story.tracks.begin() + std::ptrdiff_t(index), track);
        sortClips(at->clips);
        if (track.mix.locked) unlocking.patches.push_back({.track = track.id, .mix = unlocked(track.mix)});
    }
    if (!unlocking.patches.empty()) return Batch{{std::move(unlocking), std::move(inverse)}};
    return inverse;
}

Edit perform(Story& story, const RemoveTracks& edit) {
    InsertTracks inverse;
    std::vector<Track> left;
    for (std::size_t i = 0; i < story.tracks.size(); ++i) {
        Track& track = story.tracks[i];
        if (std::find(edit.tracks.begin(), edit.tracks.end(), track.id) != edit.tracks.end())
            inverse.items.push_back({i, std::move(track)});
        else
            left.push_back(std::move(track));
    }
    story.tracks = std::move(left);
    return inverse;
}

Edit perform(Story& story, const ArrangeTracks& edit) {
    ArrangeTracks inverse;
    std::vector<Track> arranged;
    for (const Track& track : story.tracks) inverse.order.push_back(track.id);
    for (const TrackId id : edit.order) arranged.push_back(std::move(story.tracks[*indexOf(story, id)]));
    story.tracks = std::move(arranged);
    return inverse;
}

Edit perform(Story& story, const SetTracks& edit) {
    SetTracks inverse;
    for (const TrackPatch& patch : edit.patches) {
        TrackPatch& before = inverse.patches.emplace_back();
        before.track = patch.track;
        Track* track = patch.track ? &story.tracks[*indexOf(story, patch.track)] : nullptr;
        if (patch.name) before.name = std::exchange(track->name, *patch.name);
        if (patch.mix) before.mix = std::exchange(track ? track->mix : story.dialogue, *patch.mix);
    }
    return inverse;
}

Edit perform(Story& story, const InsertSounds& edit) {
    RemoveSounds inverse;
    for (const HomedSound& sound : edit.sounds) {
        learn(story, sound.clip.id.value);
        inverse.sounds.push_back(sound.clip.id);
        put(story, sound);
    }
    return inverse;
}

Edit perform(Story& story, const RemoveSounds& edit) {
    InsertSounds inverse;
    for (const SoundId id : edit.sounds) inverse.sounds.push_back(taken(story, id));
    return inverse;
}

Edit perform(Story& story, const SetSounds& edit) {
    SetSounds inverse;
    for (const HomedSound& sound : edit.sounds) {
        inverse.sounds.push_back(taken(story, sound.clip.id));
        put(story, sound);
    }
    return inverse;
}

}  // namespace story
