// The rows of sound: tracks and clips.
#include <unordered_map>

#include "storage/database.h"
#include "storage/story/edit_inside.h"
#include "storage/story_order.h"
#include "storage/story_rows.h"

namespace storage {
namespace {

using namespace story;

/// By id: the clip with its home.
using Homed = std::unordered_map<std::int64_t, std::pair<SoundHome, const SoundClip*>>;

void place(Homed& to, SoundHome home, const std::vector<SoundClip>& clips) {
    for (const SoundClip& clip : clips) to[clip.id.value] = {home, &clip};
}

Homed homed(const Story& story) {
    Homed result;
    for (const Track& track : story.tracks) place(result, {.track = track.id}, track.clips);
    for (const Shot& shot : story.shots) place(result, {.shot = shot.id}, shot.sounds);
    return result;
}

void putSound(Database& database, SoundHome home, const SoundClip& clip) {
    static const std::string kSql = std::string("INSERT OR REPLACE INTO sounds (") + kSoundColumns +
                                    ") VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12)";
    auto row = database.query(kSql);
    row.bind(1, clip.id.value).bind(2, home.track.value).bind(3, home.shot.value);
    if (clip.blob) row.bind(4, clip.blob.value);
    row.bind(5, clip.name).bind(6, clip.at).bind(7, clip.in).bind(8, clip.length).bind(9, clip.sourceLength);
    row.bind(10, clip.gain).bind(11, clip.fadeIn).bind(12, clip.fadeOut).run();
}

void putTrack(Database& database, const Track& track, std::int64_t position) {
    static const std::string kSql = std::string("INSERT OR REPLACE INTO tracks (") + kTrackColumns +
                                    ", position) VALUES (?1,?2,?3,?4,?5,?6,?7)";
    auto row = database.query(kSql);
    row.bind(1, track.id.value).bind(2, track.name).bind(3, track.mix.gain);
    row.bind(4, std::int64_t(track.mix.muted)).bind(5, std::int64_t(track.mix.solo));
    row.bind(6, std::int64_t(track.mix.locked)).bind(7, position).run();
}

/// They are few: when any changed all are written, numbered anew.
void writeTracks(Database& database, const Story& before, const Story& after) {
    const auto sameRow = [](const Track& a, const Track& b) {
        return a.id == b.id && a.name == b.name && a.mix == b.mix;
    };
    if (before.dialogue != after.dialogue) putTrack(database, {.mix = after.dialogue}, 0);
    if (std::equal(before.tracks.begin(), before.tracks.end(), after.tracks.begin(), after.tracks.end(),
                   sameRow))
        return;
    database.execute("DELETE FROM tracks WHERE id <> 0");
    std::int64_t position = 0;
    for (const Track& track : after.tracks) putTrack(database, track, position += kPositionGap);
}

bool sameSounds(const Story& a, const Story& b) {
    const auto sameClips = [](auto clips) {
        return [clips](const auto& x, const auto& y) { return x.id == y.id && x.*clips == y.*clips; };
    };
    return std::equal(a.tracks.begin(), a.tracks.end(), b.tracks.begin(), b.tracks.end(),
                      sameClips(&Track::clips)) &&
           std::equal(a.shots.begin(), a.shots.end(), b.shots.begin(), b.shots.end(),
                      sameClips(&Shot::sounds));
}

}  // namespace

Track trackOfRow(const Statement& row) {
    Track track;
    track.id = TrackId{row.integer(0)};
    track.name = row.text(1);
    track.mix = {row.real(2), row.integer(3) != 0, row.integer(4) != 0, row.integer(5) != 0};
    return track;
}

HomedSound soundOfRow(const Statement& row) {
    HomedSound result{{TrackId{row.integer(1)}, ShotId{row.integer(2)}}, {}};
    SoundClip& clip = result.clip;
    clip.id = SoundId{row.integer(0)};
    clip.blob = BlobId{row.integer(3)};
    clip.name = row.text(4);
    clip.at = row.integer(5);
    clip.in = row.integer(6);
    clip.length = row.integer(7);
    clip.sourceLength = row.integer(8);
    clip.gain = row.real(9);
    clip.fadeIn = row.integer(10);
    clip.fadeOut = row.integer(11);
    return result;
}

bool hasSoundTables(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('tracks', 'sounds')") == 2;
}

void readSounds(Database& database, Story& story, std::vector<std::string>& complaints) {
    if (!hasSoundTables(database)) return;
    {
        auto row =
            database.query(std::string("SELECT ") + kTrackColumns + " FROM tracks ORDER BY position, id");
        while (row.step()) {
            Track track = trackOfRow(row);
            if (track.id)
                story.tracks.push_back(std::move(track));
            else
                story.dialogue = track.mix;
        }
    }
    std::unordered_map<std::int64_t, std::vector<SoundClip>*> tracks, shots;
    for (Track& track : story.tracks) tracks[track.id.value] = &track.clips;
    for (Shot& shot : story.shots) shots[shot.id.value] = &shot.sounds;
    auto row = database.query(std::string("SELECT ") + kSoundColumns + " FROM sounds ORDER BY at, id");
    while (row.step()) {
        HomedSound sound = soundOfRow(row);
        const auto& homes = sound.home.track ? tracks : shots;
        const auto home = homes.find(sound.home.track ? sound.home.track.value : sound.home.shot.value);
        if (home == homes.end())
            complaints.push_back("a sound of a track or shot that is not there");
        else
            home->second->push_back(std::move(sound.clip));
    }
}

void writeSounds(Database& database, const Story& before, const Story& after) {
    writeTracks(database, before, after);
    if (sameSounds(before, after)) return;
    const Homed old = homed(before), present = homed(after);
    for (const auto& [id, sound] : old)
        if (!present.contains(id)) database.query("DELETE FROM sounds WHERE id = ?1").bind(1, id).run();
    for (const auto& [id, sound] : present) {
        const auto found = old.find(id);
        if (found == old.end() || found->second.first != sound.first ||
            *found->second.second != *sound.second)
            putSound(database, sound.first, *sound.second);
    }
}

}  // namespace storage
