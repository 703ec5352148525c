#include "app/sound_clipboard.h"

#include <QCoreApplication>
#include <QObject>
#include <algorithm>

#include "storage/story/edit_codec.h"
#include "storage/story/sound.h"

namespace app {
namespace {

/// Only what says when its sounds are heard.
story::Shot bare(const story::Shot& shot) {
    story::Shot result;
    result.id = shot.id;
    result.length = shot.length;
    result.sounds = shot.sounds;
    return result;
}

/// Gives pasted sounds their homes, and remembers the tracks that are made for it.
class Homes {
 public:
    Homes(const story::Story& carried, const story::Story& to, story::Ids& ids, bool isSameStory)
        : m_carried(carried), m_to(to), m_ids(ids), m_isSameStory(isSameStory) {}

    story::SoundHome of(const story::PlacedSound& sound, story::Samples begin) {
        if (sound.home.shot && !m_to.shots.empty() && !m_to.dialogue.locked) {
            const story::Frames last = story::length(m_to) - 1;
            const story::Frames frame = std::clamp<story::Frames>(m_to.rate.frameAt(begin), 0, last);
            return {.shot = m_to.shots[*story::shotAt(m_to, frame)].id};
        }
        const story::TrackId was = sound.home.track;
        const bool isThere = m_isSameStory && was && story::find(m_to, was);
        if (isThere && !story::isLocked(m_to, {.track = was})) return {.track = was};
        return {.track = newTrack(was)};
    }
    const story::InsertTracks& newTracks() const { return m_new; }

 private:
    story::TrackId newTrack(story::TrackId was) {
        story::TrackId& made = m_made[was];
        if (made) return made;
        made = m_ids.track();
        const std::size_t index = m_to.tracks.size() + m_new.items.size();
        const story::Track* from = was ? story::find(m_carried, was) : nullptr;
        const std::string name = from ? from->name : QCoreApplication::translate("app::SoundActions", "Audio %1").arg(index + 1).toStdString();
        m_new.items.push_back({index, {.id = made, .name = name}});
        return made;
    }

    const story::Story& m_carried;
    const story::Story& m_to;
    story::Ids& m_ids;
    const bool m_isSameStory;
    std::map<story::TrackId, story::TrackId> m_made;
    story::InsertTracks m_new;
};

}  // namespace

void carrySounds(QMimeData& data, const story::Story& story, const std::vector<story::SoundId>& sounds) {
    story::Story carried;
    carried.rate = story.rate;
    carried.nextId = story.nextId;
    carried.tracks = story.tracks;
    for (const story::Shot& shot : story.shots) carried.shots.push_back(bare(shot));
    const auto keep = [&sounds](std::vector<story::SoundClip>& clips) {
        std::erase_if(clips, [&sounds](const story::SoundClip& clip) {
            return std::find(sounds.begin(), sounds.end(), clip.id) == sounds.end();
        });
    };
    for (story::Track& track : carried.tracks) keep(track.clips);
    for (story::Shot& shot : carried.shots) keep(shot.sounds);
    const std::vector<std::uint8_t> bytes = story::encoded(carried);
    data.setData(kSoundValuesMime,
                 QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

std::optional<story::Story> soundsIn(const QMimeData& data) {
    const QByteArray bytes = data.data(kSoundValuesMime);
    auto carried = story::decodedStory(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
    // Another program may have put it there.
    if (!carried || !story::hasSound(*carried) || story::objection(*carried)) return std::nullopt;
    return carried;
}

std::optional<std::pair<story::Edit, std::vector<story::SoundId>>> pastedSounds(
    const story::Story& carried, const story::Story& to, story::Samples at,
    const std::map<story::BlobId, story::BlobId>* blobs) {
    const auto blobOf = [blobs](const story::SoundClip& clip) {
        if (!blobs) return clip.blob;
        const auto found = blobs->find(clip.blob);
        return found == blobs->end() ? story::BlobId{} : found->second;
    };
    std::vector<story::PlacedSound> sounds = story::placedSounds(carried);
    std::erase_if(sounds, [&](const story::PlacedSound& sound) { return !blobOf(*sound.clip); });
    if (sounds.empty()) return std::nullopt;
    story::Samples first = sounds.front().begin;
    for (const story::PlacedSound& sound : sounds) first = std::min(first, sound.begin);
    story::Ids ids(to);
    Homes homes(carried, to, ids, !blobs);
    story::InsertSounds insertion;
    std::vector<story::SoundId> made;
    for (const story::PlacedSound& sound : sounds) {
        const story::Samples begin = at + sound.begin - first;
        story::HomedSound copy{homes.of(sound, begin), *sound.clip};
        copy.clip.id = ids.sound();
        copy.clip.blob = blobOf(*sound.clip);
        copy.clip.at = begin - story::originOf(to, copy.home);
        made.push_back(copy.clip.id);
        insertion.sounds.push_back(std::move(copy));
    }
    story::Batch batch;
    if (!homes.newTracks().items.empty()) batch.edits.push_back(homes.newTracks());
    batch.edits.push_back(std::move(insertion));
    return std::pair(batch.edits.size() == 1 ? batch.edits.front() : story::Edit(batch), std::move(made));
}

}  // namespace app
