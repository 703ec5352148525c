// What the files that implement edit.h share: look-ups that may be written through, and applying without
// asking. Free functions; not synchronised.
#pragma once

#include <algorithm>
#include <unordered_map>

#include "storage/story/edit.h"

namespace story {

/// Where each shot is, for edits that name many; holds until shots come or go.
class ShotIndex {
 public:
    explicit ShotIndex(const Story& story) {
        m_places.reserve(story.shots.size());
        for (std::size_t i = 0; i < story.shots.size(); ++i) m_places.emplace(story.shots[i].id.value, i);
    }
    std::optional<std::size_t> of(ShotId id) const {
        const auto found = m_places.find(id.value);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

 private:
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

/// The takes and the chosen one of a part; both null when the shot is not there.
struct PartPlace {
    std::vector<Take>* takes = nullptr;
    TakeId* chosen = nullptr;
};

inline PartPlace placeOf(Story& story, Part part) {
    const auto index = indexOf(story, part.shot);
    if (!index) return {};
    Shot& shot = story.shots[*index];
    if (part.what == Part::What::Shot) return {&shot.takes, &shot.chosen};
    return {&shot.out.takes, &shot.out.chosen};
}

template <class Takes>
auto findTake(Takes& takes, TakeId id) {
    return std::find_if(takes.begin(), takes.end(), [&](const Take& take) { return take.id == id; });
}

template <class AStory>
auto findMarker(AStory& story, MarkerId id) {
    return std::find_if(story.markers.begin(), story.markers.end(),
                        [&](const Marker& marker) { return marker.id == id; });
}

/// Raises nextId above an id that came into use.
inline void learn(Story& story, std::int64_t id) {
    story.nextId = std::max(story.nextId, id + 1);
}
/// The order that clips of one track or shot are kept in.
void sortClips(std::vector<SoundClip>&);

inline Mix unlocked(Mix mix) {
    mix.locked = false;
    return mix;
}

/// The edits of sound, of which edit_apply.cpp knows nothing more (sound_apply.cpp).
Edit perform(Story&, const InsertTracks&);
Edit perform(Story&, const RemoveTracks&);
Edit perform(Story&, const ArrangeTracks&);
Edit perform(Story&, const SetTracks&);
Edit perform(Story&, const InsertSounds&);
Edit perform(Story&, const RemoveSounds&);
Edit perform(Story&, const SetSounds&);

/// apply() for an edit that is known to have no objection.
Edit applyUnchecked(Story&, const Edit&);

}  // namespace story
