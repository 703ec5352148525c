// Saving what can be read of a damaged file. Rows are asked for one by one, so that a damaged page costs what
// lies on it and no more; where the first page is damaged, which says where everything is, that of a new file
// takes its place.
#include <algorithm>
#include <set>

#include "storage/damaged_pages.h"
#include "storage/project_file_inside.h"
#include "storage/story_rows.h"

namespace storage {
namespace {

namespace fs = std::filesystem;
using namespace story;

constexpr std::int64_t kProbes = 20'000;  // rows looked for by number beyond those that are listed

struct Salvage {
    std::unique_ptr<Database> database;
    std::vector<std::string> report;
    Story story;
    bool hasHead = false;
    std::int64_t lost = 0;  // rows that are there and cannot be read
    std::set<ShotId> lostShots;
};

std::string naming(const char* what, std::int64_t id) {
    return std::string(what) + " " + std::to_string(id);
}

/// All ids of a table that can be found: listed from both ends until damage, and looked for one by one
/// between.
std::set<std::int64_t> idsOf(Salvage& salvage, const std::string& table) {
    std::set<std::int64_t> ids;
    const auto list = [&](const char* order, std::int64_t& last) {
        try {
            auto row = salvage.database->query("SELECT id FROM " + table + order);
            while (row.step()) ids.insert(last = row.integer(0));
            return true;
        } catch (const Error&) {
            return false;
        }
    };
    std::int64_t low = 0, high = 0;
    if (list(" ORDER BY id", low)) return ids;
    if (list(" ORDER BY id DESC", high)) return ids;
    salvage.report.push_back("the table of " + table + " is damaged");
    if (high <= low) high = std::max(salvage.story.nextId, low) + 100;
    for (std::int64_t id = low + 1; id < high && id - low <= kProbes; ++id) ids.insert(id);
    return ids;
}

/// Calls take(row) for each row of the table that can be read, lost(id) for each that cannot.
template <class Take, class Lost>
void forRows(Salvage& salvage, const std::string& table, const std::string& columns, const Take& take,
             const Lost& lost) {
    for (const std::int64_t id : idsOf(salvage, table)) {
        try {
            auto row = salvage.database->query("SELECT " + columns + " FROM " + table + " WHERE id = ?1");
            if (row.bind(1, id).step()) take(row);
        } catch (const Error&) {
            ++salvage.lost;
            lost(id);
        }
    }
}
template <class Take>
void forRows(Salvage& salvage, const std::string& table, const std::string& columns, const Take& take) {
    forRows(salvage, table, columns, take, [](std::int64_t) {});
}

void salvageHead(Salvage& salvage) {
    Story& story = salvage.story;
    Story head;
    try {
        readHead(*salvage.database, head);
    } catch (const Error&) {
        return;
    }
    salvage.hasHead = true;
    const auto adopt = [&](const SetStory& edit, const char* what) {
        if (valid(story, edit))
            story::apply(story, edit);
        else
            salvage.report.push_back(std::string("the ") + what + " of the story makes no sense");
    };
    adopt({.width = head.width, .height = head.height}, "size");
    adopt({.rate = head.rate}, "rate");
    adopt({.defaults = head.defaults}, "settings for all shots");
    adopt({.title = head.title}, "title");
    story.nextId = std::clamp<std::int64_t>(head.nextId, 1, std::int64_t(1) << 40);
}

/// Puts a shot into the story, with defaults for what makes no sense.
void adopt(Salvage& salvage, Shot shot, const std::vector<std::string>& complaints) {
    if (shot.id.value < 1) return;
    const auto place = salvage.story.shots.size();
    if (!complaints.empty())
        salvage.report.push_back(naming("shot", shot.id.value) + ": " + complaints.front());
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Edit edit = InsertShots{{{place, shot}}};
        const auto reason = objection(salvage.story, edit);
        if (!reason) {
            story::apply(salvage.story, edit);
            return;
        }
        salvage.report.push_back(naming("shot", shot.id.value) + ": " + *reason);
        shot.length = std::clamp<Frames>(shot.length, 1, kMaxFrames);
        shot.settings = {};
        shot.chosen = shot.out.chosen = {};
        if (attempt == 0) continue;
        shot.takes.clear();
        shot.out = {};
        shot.picture = {};
    }
    ++salvage.lost;
}

struct FoundShot {
    std::int64_t position;
    Shot shot;
    std::vector<std::string> complaints;
};
using PlacedTakes = std::vector<std::pair<std::int64_t, Orphan>>;

/// The newest kept state of the story that can be read, and when it was kept.
std::optional<std::pair<Story, std::string>> newestSnapshot(Salvage& salvage) {
    std::vector<std::pair<std::int64_t, std::string>> all;
    try {
        auto row = salvage.database->query("SELECT id, made_at FROM snapshots ORDER BY id DESC");
        while (row.step()) all.emplace_back(row.integer(0), row.text(1));
    } catch (const Error&) {  // those that were listed will do
    }
    for (const auto& [id, madeAt] : all) {
        try {
            auto story = Snapshots::story(*salvage.database, SnapshotId{id});
            if (story && !story::objection(*story)) return std::pair(std::move(*story), madeAt);
        } catch (const Error&) {
        }
    }
    return std::nullopt;
}

/// Puts shots whose rows cannot be read where the newest kept state has them. Takes and sounds have rows of
/// their own, which are newer where they can be read.
void fillFromSnapshot(Salvage& salvage, std::vector<FoundShot>& shots, const PlacedTakes& takes) {
    if (salvage.lostShots.empty()) return;
    const auto kept = newestSnapshot(salvage);
    if (!kept) return;
    const auto& [story, madeAt] = *kept;
    const auto hasRow = [&takes](const Take& take) {
        return std::any_of(takes.begin(), takes.end(),
                           [&take](const auto& placed) { return placed.second.take.id == take.id; });
    };
    auto place = shots.begin();
    for (Shot shot : story.shots) {
        const auto there = std::find_if(shots.begin(), shots.end(),
                                        [&shot](const FoundShot& found) { return found.shot.id == shot.id; });
        if (there != shots.end()) place = there + 1;
        if (there != shots.end() || !salvage.lostShots.contains(shot.id)) continue;
        std::erase_if(shot.takes, hasRow);
        std::erase_if(shot.out.takes, hasRow);
        shot.sounds.clear();
        salvage.report.push_back(naming("shot", shot.id.value) + " could not be read: it is as it was at " +
                                 madeAt);
        place = shots.insert(place, {0, std::move(shot), {}}) + 1;
    }
}

void salvageShots(Salvage& salvage) {
    std::vector<FoundShot> shots;
    forRows(
        salvage, "shots", std::string(kShotColumns) + ", position",
        [&](const Statement& row) {
            std::vector<std::string> complaints;
            Shot shot = shotOfRow(row, complaints);
            shots.push_back({row.integer(26), std::move(shot), std::move(complaints)});
        },
        [&](std::int64_t id) { salvage.lostShots.insert(ShotId{id}); });
    PlacedTakes takes;
    forRows(salvage, "takes", std::string(kTakeColumns) + ", position", [&](const Statement& row) {
        std::vector<std::string> complaints;
        takes.emplace_back(row.integer(15), takeOfRow(row, complaints));
    });
    std::vector<PlacedWaypoint> waypoints;
    try {
        if (hasWaypointTable(*salvage.database))
            forRows(salvage, "waypoints", kWaypointColumns,
                    [&](const Statement& row) { waypoints.push_back(waypointOfRow(row)); });
    } catch (const Error&) {  // the list of tables cannot be read: the shots do without
    }
    for (FoundShot& found : shots)
        for (const PlacedWaypoint& placed : waypoints)
            if (placed.shot == found.shot.id) found.shot.out.via.push_back(placed.waypoint);
    std::stable_sort(shots.begin(), shots.end(), [](auto& a, auto& b) { return a.position < b.position; });
    std::stable_sort(takes.begin(), takes.end(), [](auto& a, auto& b) { return a.first < b.first; });
    fillFromSnapshot(salvage, shots, takes);
    for (auto& [position, shot, complaints] : shots) {
        for (const auto& [place, take] : takes)
            if (take.part.shot == shot.id)
                (take.part.what == Part::What::Shot ? shot.takes : shot.out.takes).push_back(take.take);
        adopt(salvage, std::move(shot), complaints);
    }
    for (const auto& [position, take] : takes)
        if (!find(salvage.story, take.part.shot) && valid(salvage.story, AddTake{take.part, take.take}))
            story::apply(salvage.story, AddTake{take.part, take.take});
}

void salvageMarkers(Salvage& salvage) {
    forRows(salvage, "markers", "id, at, text", [&](const Statement& row) {
        const Edit edit = InsertMarkers{{{MarkerId{row.integer(0)}, row.integer(1), row.text(2)}}};
        if (valid(salvage.story, edit)) story::apply(salvage.story, edit);
    });
}

/// The clips of a shot that was lost go to a track of their own, so that nobody's voice is lost with a
/// drawing.
void salvageSounds(Salvage& salvage) {
    std::vector<std::pair<std::int64_t, Track>> tracks;
    forRows(salvage, "tracks", std::string(kTrackColumns) + ", position",
            [&](const Statement& row) { tracks.emplace_back(row.integer(6), trackOfRow(row)); });
    std::stable_sort(tracks.begin(), tracks.end(), [](auto& a, auto& b) { return a.first < b.first; });
    const auto perform = [&](const Edit& edit) {
        const bool fits = valid(salvage.story, edit);
        if (fits) story::apply(salvage.story, edit);
        return fits;
    };
    SetTracks locks;  // come last: nothing can be put onto a locked track
    for (auto& [position, track] : tracks) {
        if (track.mix.locked) locks.patches.push_back({.track = track.id, .mix = track.mix});
        track.mix.locked = false;
        if (!track.id)
            perform(SetTracks{{{.mix = track.mix}}});
        else if (!perform(InsertTracks{{{salvage.story.tracks.size(), track}}}))
            salvage.report.push_back(naming("track", track.id.value) + " makes no sense, lost");
    }
    TrackId lost;
    forRows(salvage, "sounds", kSoundColumns, [&](const Statement& row) {
        HomedSound sound = soundOfRow(row);
        sound.clip = fitted(std::move(sound.clip));
        if (perform(InsertSounds{{sound}})) return;
        if (!lost) {
            lost = Ids(salvage.story).track();
            perform(InsertTracks{{{salvage.story.tracks.size(), {.id = lost, .name = "Recovered"}}}});
        }
        sound.home = {.track = lost};
        sound.clip.at = std::clamp<Samples>(sound.clip.at, 0, kMaxSamples);
        sound.clip.gain = 0;
        const bool saved = perform(InsertSounds{{sound}});
        salvage.report.push_back(naming("sound", sound.clip.id.value) +
                                 (saved ? " was put on a track of its own" : " makes no sense, lost"));
    });
    for (const TrackPatch& lock : locks.patches) perform(SetTracks{{lock}});
}

Salvage salvageFrom(const fs::path& path) {
    Salvage salvage;
    try {
        salvage.database = std::make_unique<Database>(path, Database::Access::Read);
        salvageHead(salvage);
        salvageShots(salvage);
        salvageMarkers(salvage);
        if (hasSoundTables(*salvage.database)) salvageSounds(salvage);
    } catch (const Error& error) {
        salvage.report.push_back(error.problem);
    }
    return salvage;
}

/// The bytes of a blob, as far as they can be read.
Bytes bytesOf(Salvage& salvage, BlobId blob, std::string& kind, std::string& trouble) {
    Bytes bytes;
    const auto append = [&](std::span<const std::uint8_t> part) {
        bytes.insert(bytes.end(), part.begin(), part.end());
    };
    try {
        const BlobStore store(*salvage.database);
        kind = "application/octet-stream";
        kind = store.info(blob).kind;
        store.read(blob, append);
        return bytes;
    } catch (const Error& error) {
        trouble = error.problem;
    }
    bytes.clear();
    try {
        auto row =
            salvage.database->query("SELECT data FROM blob_parts WHERE id >= ?1 AND id < ?2 ORDER BY id");
        row.bind(1, blob.value << kPartBits).bind(2, (blob.value + 1) << kPartBits);
        while (row.step()) append(row.bytes(0));
    } catch (const Error&) {
    }
    return bytes;
}

/// Copies the blobs that the story names and renumbers them; what cannot be read at all is no longer named.
void transferBlobs(Salvage& salvage, ProjectFile& out) {
    std::map<BlobId, BlobId> renumbered;
    const auto transfer = [&](BlobId& blob, const std::string& owner) {
        if (!blob) return;
        const auto [known, isNew] = renumbered.try_emplace(blob);
        if (isNew) {
            std::string kind, trouble;
            const Bytes bytes = bytesOf(salvage, blob, kind, trouble);
            if (!bytes.empty()) known->second = out.addBlob(bytes, kind);
            if (!trouble.empty())
                salvage.report.push_back(owner + ": " + trouble +
                                         (bytes.empty() ? ", lost" : ", saved as it is"));
        }
        blob = known->second;
    };
    const auto transferTakes = [&](std::vector<Take>& takes) {
        for (Take& take : takes) transfer(take.movie, naming("take", take.id.value));
    };
    const auto transferSounds = [&](std::vector<SoundClip>& clips) {
        for (SoundClip& clip : clips) transfer(clip.blob, naming("sound", clip.id.value));
    };
    for (Shot& shot : salvage.story.shots) {
        transfer(shot.picture, "the picture of " + naming("shot", shot.id.value));
        for (Waypoint& waypoint : shot.out.via)
            transfer(waypoint.picture,
                     "a picture between " + naming("shot", shot.id.value) + " and the next");
        transferTakes(shot.takes);
        transferTakes(shot.out.takes);
    }
    for (Orphan& orphan : salvage.story.orphans)
        transfer(orphan.take.movie, naming("take", orphan.take.id.value));
    for (Shot& shot : salvage.story.shots) transferSounds(shot.sounds);
    for (Track& track : salvage.story.tracks) transferSounds(track.clips);
}

/// The edits that make an empty story into this one.
Edit buildEdit(const Story& story) {
    Batch batch;
    InsertShots shots;
    for (const Shot& shot : story.shots) shots.items.push_back({shots.items.size(), shot});
    batch.edits = {SetStory{.title = story.title,
                            .width = story.width,
                            .height = story.height,
                            .rate = story.rate,
                            .defaults = story.defaults},
                   shots, InsertMarkers{story.markers}};
    for (const Orphan& orphan : story.orphans) batch.edits.push_back(AddTake{orphan.part, orphan.take});
    InsertTracks tracks;
    for (const Track& track : story.tracks) tracks.items.push_back({tracks.items.size(), track});
    batch.edits.insert(batch.edits.end(), {tracks, SetTracks{{{.mix = story.dialogue}}}});
    return batch;
}

}  // namespace

std::vector<std::string> recover(const fs::path& broken, const fs::path& out) {
    requireFile(broken);
    if (fs::exists(fs::symlink_status(out)))
        throw Error(Error::Kind::Exists, "there is a file of this name already", out.string(),
                    "choose another name");
    Salvage salvage;
    std::unique_ptr<TemporaryName> copy;
    for (int attempt = 0; attempt < 3 && salvage.story.shots.empty() && !salvage.hasHead; ++attempt) {
        salvage = {};
        copy = copyForReading(realPath(broken));
        fillUp(copy->path());
        if (attempt > 0) rebuildFirstPage(copy->path(), attempt == 2);
        salvage = salvageFrom(copy->path());
        if (attempt > 0)
            salvage.report.insert(salvage.report.begin(), "the first page was damaged and was rebuilt");
    }
    if (salvage.story.shots.empty() && !salvage.hasHead)
        throw Error(Error::Kind::NotAStory, "nothing of a story can be found", broken.string(),
                    "try an older copy of the file");
    TemporaryName temporary(realPath(out));
    {
        auto file = ProjectFile::create(temporary.path());
        transferBlobs(salvage, *file);
        if (!file->perform(buildEdit(salvage.story), Remember::No))
            throw Error(Error::Kind::Damaged, "what could be read makes no story", broken.string(),
                        "try an older copy of the file");
    }
    temporary.keepAs(realPath(out), false);
    if (!salvage.hasHead) salvage.report.push_back("title, size, rate and settings of the story were lost");
    if (salvage.lost > 0) salvage.report.push_back(std::to_string(salvage.lost) + " rows could not be read");
    salvage.report.push_back(std::to_string(salvage.story.shots.size()) +
                             " shots were saved; the history of edits and the queue are not kept");
    return salvage.report;
}

}  // namespace storage
