// What the files that say what speaks against an edit share: single checks, each a reason or nothing. Private
// to story; free functions, callable from any thread.
#pragma once

#include <optional>
#include <string>
#include <unordered_set>

#include "storage/story/edit.h"

namespace story {

using Reason = std::optional<std::string>;
inline constexpr std::int64_t kMaxId = std::int64_t(1) << 52;

inline Reason no(std::string why) {
    return why;
}

inline std::string named(std::string_view what, std::int64_t id) {
    return std::string(what) + " " + std::to_string(id);
}
inline Reason missing(ShotId id) {
    return no("there is no " + named("shot", id.value));
}

/// The first of several reasons.
template <class... Reasons>
Reason first(Reasons&&... reasons) {
    Reason result;
    ((result ? void() : void(result = std::forward<Reasons>(reasons))), ...);
    return result;
}

inline Reason checkText(std::string_view what, const std::string& text) {
    if (text.size() <= kMaxText) return {};
    return no("the " + std::string(what) + " is longer than " + std::to_string(kMaxText) + " bytes");
}

inline Reason checkId(std::string_view what, std::int64_t id) {
    if (id >= 1 && id <= kMaxId) return {};
    return no(named(what, id) + " is no id");
}

inline Reason checkBlob(BlobId id) {
    if (id.value >= 0 && id.value <= kMaxId) return {};
    return no(named("blob", id.value) + " is no id");
}

/// Ids seen so far, to refuse what is there twice.
class Seen {
 public:
    bool add(std::int64_t id) { return m_ids.insert(id).second; }
    void addTakesOf(const Story& story) {
        for (const Shot& shot : story.shots) {
            for (const Take& take : shot.takes) add(take.id.value);
            for (const Take& take : shot.out.takes) add(take.id.value);
        }
        for (const Orphan& orphan : story.orphans) add(orphan.take.id.value);
    }

    void addSoundsOf(const Story& story) {
        for (const Track& track : story.tracks)
            for (const SoundClip& clip : track.clips) add(clip.id.value);
        for (const Shot& shot : story.shots)
            for (const SoundClip& clip : shot.sounds) add(clip.id.value);
    }
    std::size_t size() const { return m_ids.size(); }

 private:
    std::unordered_set<std::int64_t> m_ids;
};

inline Reason twice(std::string_view what, std::int64_t id) {
    return no(named(what, id) + " is there already");
}

/// Clips of one track or shot, that they are sound and not there yet.
Reason checkClips(const std::vector<SoundClip>&, Seen& seenSounds);
/// The tracks of a whole story, whose shots are known to be sound.
Reason objectionToTracks(const Story&);

Reason against(const Story&, const InsertTracks&, int depth);
Reason against(const Story&, const RemoveTracks&, int depth);
Reason against(const Story&, const ArrangeTracks&, int depth);
Reason against(const Story&, const SetTracks&, int depth);
Reason against(const Story&, const InsertSounds&, int depth);
Reason against(const Story&, const RemoveSounds&, int depth);
Reason against(const Story&, const SetSounds&, int depth);

}  // namespace story
