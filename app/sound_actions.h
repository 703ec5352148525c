// What menus, keys and gestures do to the sound of the story, as edits. Clips on locked tracks stay as they
// are. Each does nothing, and returns false, when there is nothing to do. Lives on the UI thread; knows
// nothing of widgets.
#pragma once

#include <vector>

#include "app/document.h"
#include "storage/story/sound.h"

namespace app {

class SoundActions {
 public:
    using Sounds = std::vector<story::SoundId>;
    explicit SoundActions(Document& document) : m_document(document) {}

    /// At the foot; none when it could not be added.
    story::TrackId addTrack();
    bool removeTrack(story::TrackId track);
    bool moveTrack(story::TrackId track, int places);
    bool rename(story::TrackId track, const QString& name);
    /// No track: the dialogue.
    bool setMix(story::TrackId track, const story::Mix& mix);

    bool change(const std::vector<story::HomedSound>& sounds);
    bool remove(const Sounds& sounds);
    /// Those that are heard at this sample of the story.
    bool split(const Sounds& sounds, story::Samples at);
    /// Copies behind the last of them; returns the copies.
    Sounds duplicate(const Sounds& sounds);
    bool nudge(const Sounds& sounds, story::Frames by);
    bool setGain(const Sounds& sounds, double decibels);
    bool addGain(const Sounds& sounds, double decibels);
    /// As long as the clips allow; nothing leaves that end as it is.
    bool setFades(const Sounds& sounds, std::optional<story::Samples> in, std::optional<story::Samples> out);
    /// They become dialogue of the shots beneath which they begin, or go to this track.
    bool giveToShots(const Sounds& sounds);
    bool giveToTrack(const Sounds& sounds, story::TrackId track);

 private:
    const story::Story& story() const { return m_document.story(); }
    /// Those that are there and not locked.
    std::vector<story::PlacedSound> changeable(const Sounds& sounds) const;
    template <class Change>
    bool changeEach(const Sounds& sounds, Change&& change, const QString& mergeKey = {});

    Document& m_document;
};

}  // namespace app
