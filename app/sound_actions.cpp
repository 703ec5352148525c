#include "app/sound_actions.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

std::vector<story::PlacedSound> SoundActions::changeable(const Sounds& sounds) const {
    std::vector<story::PlacedSound> result;
    for (const story::PlacedSound& placed : story::placedSounds(story())) {
        const bool isMeant = std::find(sounds.begin(), sounds.end(), placed.clip->id) != sounds.end();
        if (isMeant && !story::isLocked(story(), placed.home)) result.push_back(placed);
    }
    return result;
}

template <class Change>
bool SoundActions::changeEach(const Sounds& sounds, Change&& change, const QString& mergeKey) {
    story::SetSounds edit;
    for (const story::PlacedSound& placed : changeable(sounds)) {
        story::HomedSound sound{placed.home, *placed.clip};
        change(sound, placed);
        sound.clip = story::fitted(std::move(sound.clip));
        if (!(sound == story::HomedSound{placed.home, *placed.clip})) edit.sounds.push_back(std::move(sound));
    }
    return !edit.sounds.empty() && m_document.edit(edit, mergeKey);
}

story::TrackId SoundActions::addTrack() {
    const story::TrackId id = story::Ids(story()).track();
    const std::string name = QCoreApplication::translate("app::SoundActions", "Audio %1")
                                 .arg(story().tracks.size() + 1)
                                 .toStdString();
    const bool added =
        m_document.edit(story::InsertTracks{{{story().tracks.size(), {.id = id, .name = name}}}});
    return added ? id : story::TrackId{};
}

bool SoundActions::removeTrack(story::TrackId track) {
    return track && !story::isLocked(story(), {.track = track}) &&
           m_document.edit(story::RemoveTracks{{track}});
}

bool SoundActions::moveTrack(story::TrackId track, int places) {
    const auto index = story::indexOf(story(), track);
    const int to = index ? int(*index) + places : -1;
    if (to < 0 || to >= int(story().tracks.size()) || places == 0) return false;
    story::ArrangeTracks edit;
    for (const story::Track& each : story().tracks)
        if (each.id != track) edit.order.push_back(each.id);
    edit.order.insert(edit.order.begin() + to, track);
    return m_document.edit(edit);
}

bool SoundActions::rename(story::TrackId track, const QString& name) {
    return m_document.edit(story::SetTracks{{{.track = track, .name = name.toStdString()}}});
}

bool SoundActions::setMix(story::TrackId track, const story::Mix& mix) {
    return m_document.edit(story::SetTracks{{{.track = track, .mix = mix}}});
}

bool SoundActions::change(const std::vector<story::HomedSound>& sounds) {
    return !sounds.empty() && m_document.edit(story::SetSounds{sounds});
}

bool SoundActions::remove(const Sounds& sounds) {
    story::RemoveSounds edit;
    for (const story::PlacedSound& placed : changeable(sounds)) edit.sounds.push_back(placed.clip->id);
    return !edit.sounds.empty() && m_document.edit(edit);
}

bool SoundActions::split(const Sounds& sounds, story::Samples at) {
    Sounds ours;
    for (const story::PlacedSound& placed : changeable(sounds)) ours.push_back(placed.clip->id);
    story::Ids ids(story());
    const auto edit = story::splitSounds(story(), ours, at, ids);
    return edit && m_document.edit(*edit);
}

SoundActions::Sounds SoundActions::duplicate(const Sounds& sounds) {
    const auto originals = changeable(sounds);
    if (originals.empty()) return {};
    story::Samples begin = originals.front().begin, end = originals.front().end();
    for (const story::PlacedSound& placed : originals)
        begin = std::min(begin, placed.begin), end = std::max(end, placed.end());
    story::Ids ids(story());
    story::InsertSounds edit;
    Sounds copies;
    for (const story::PlacedSound& placed : originals) {
        story::HomedSound copy{placed.home, *placed.clip};
        copy.clip.id = ids.sound();
        copy.clip.at += end - begin;
        copies.push_back(copy.clip.id);
        edit.sounds.push_back(std::move(copy));
    }
    return m_document.edit(edit) ? copies : Sounds{};
}

bool SoundActions::nudge(const Sounds& sounds, story::Frames by) {
    return changeEach(
        sounds,
        [&](story::HomedSound& sound, const story::PlacedSound& placed) {
            sound.clip.at += by < 0 ? -story().rate.samples(-by) : story().rate.samples(by);
            if (placed.home.track) sound.clip.at = std::max<story::Samples>(0, sound.clip.at);
        },
        "nudge");
}

bool SoundActions::setGain(const Sounds& sounds, double decibels) {
    return changeEach(sounds, [&](story::HomedSound& sound, const story::PlacedSound&) {
        sound.clip.gain = std::clamp(decibels, story::kMinGain, story::kMaxGain);
    });
}

bool SoundActions::addGain(const Sounds& sounds, double decibels) {
    return changeEach(
        sounds,
        [&](story::HomedSound& sound, const story::PlacedSound&) {
            sound.clip.gain = std::clamp(sound.clip.gain + decibels, story::kMinGain, story::kMaxGain);
        },
        "gain");
}

bool SoundActions::setFades(const Sounds& sounds, std::optional<story::Samples> in,
                            std::optional<story::Samples> out) {
    return changeEach(sounds, [&](story::HomedSound& sound, const story::PlacedSound&) {
        if (in) sound.clip.fadeIn = std::min(*in, sound.clip.length - sound.clip.fadeOut);
        if (out) sound.clip.fadeOut = std::min(*out, sound.clip.length - sound.clip.fadeIn);
    });
}

bool SoundActions::giveToShots(const Sounds& sounds) {
    if (story().shots.empty()) return false;
    return changeEach(sounds, [&](story::HomedSound& sound, const story::PlacedSound& placed) {
        if (placed.home.shot) return;
        const story::Frames last = story::length(story()) - 1;
        const story::Frames frame = std::clamp<story::Frames>(story().rate.frameAt(placed.begin), 0, last);
        const story::SoundHome shot{.shot = story().shots[*story::shotAt(story(), frame)].id};
        if (story::isLocked(story(), shot)) return;
        sound.home = shot;
        sound.clip.at = placed.begin - story::originOf(story(), sound.home);
    });
}

bool SoundActions::giveToTrack(const Sounds& sounds, story::TrackId track) {
    if (!story::find(story(), track) || story::isLocked(story(), {.track = track})) return false;
    return changeEach(sounds, [&](story::HomedSound& sound, const story::PlacedSound& placed) {
        sound.home = {.track = track};
        sound.clip.at = std::max<story::Samples>(0, placed.begin);
    });
}

}  // namespace app
