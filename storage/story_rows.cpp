#include "storage/story_rows.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <unordered_map>

#include "storage/database.h"
#include "storage/error.h"
#include "storage/story/edit.h"
#include "storage/story_order.h"

namespace storage {
namespace {

using namespace story;
using Complaints = std::vector<std::string>;

Settings settingsAt(const Statement& row, int column) {
    Settings result;
    result.negativePrompt = row.text(column);
    if (!row.isNull(column + 1)) result.steps = int(row.integer(column + 1));
    if (!row.isNull(column + 2)) result.guidance = row.real(column + 2);
    if (!row.isNull(column + 3)) result.seed = std::bit_cast<std::uint64_t>(row.integer(column + 3));
    return result;
}

void bindSettings(Statement& row, int parameter, const Settings& settings) {
    row.bind(parameter, settings.negativePrompt);
    if (settings.steps) row.bind(parameter + 1, std::int64_t(*settings.steps));
    if (settings.guidance) row.bind(parameter + 2, *settings.guidance);
    if (settings.seed) row.bind(parameter + 3, std::bit_cast<std::int64_t>(*settings.seed));
}

void bindBlob(Statement& row, int parameter, BlobId blob) {
    if (blob) row.bind(parameter, blob.value);
}

/// The value a name stands for; its absence is noted and leaves the default.
template <class T>
void named(T& value, const std::optional<T>& known, const std::string& name, Complaints& complaints) {
    if (known)
        value = *known;
    else
        complaints.push_back("unknown value \"" + name.substr(0, 40) + "\"");
}

constexpr std::int64_t kStarred = 1, kLocked = 2;  // bits of the column "starred"

/// "push-in"; a path with its two rectangles: "path 0 0 1 0.25 0.25 0.5".
std::string cameraText(const Shot& shot) {
    std::string text(story::nameOf(shot.camera));
    if (shot.camera != story::Camera::Path && shot.path == story::CameraPath{}) return text;
    for (const story::CameraFrame& frame : {shot.path.begin, shot.path.end})
        for (const double value : {frame.x, frame.y, frame.size}) {
            char digits[32];
            const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;  // reads back exactly
            text.append(" ").append(digits, end);
        }
    return text;
}

void readCamera(Shot& shot, const std::string& text, Complaints& complaints) {
    const std::string name = text.substr(0, text.find(' '));
    named(shot.camera, story::cameraNamed(name), name, complaints);
    if (name.size() == text.size()) return;
    const char* at = text.data() + name.size();
    const char* const end = text.data() + text.size();
    for (story::CameraFrame* frame : {&shot.path.begin, &shot.path.end})
        for (double* value : {&frame->x, &frame->y, &frame->size}) {
            while (at < end && *at == ' ') ++at;
            const auto [rest, problem] = std::from_chars(at, end, *value);
            if (problem == std::errc()) {
                at = rest;
                continue;
            }
            complaints.push_back("a camera path that cannot be read");
            shot.path = {};
            return;
        }
}

void bindShot(Statement& row, const Shot& shot) {
    row.bind(1, shot.id.value).bind(2, shot.name);
    bindBlob(row, 3, shot.picture);
    row.bind(4, shot.pictureName).bind(5, shot.length).bind(6, shot.prompt);
    row.bind(7, story::nameOf(shot.motion)).bind(8, cameraText(shot)).bind(9, story::nameOf(shot.fit));
    bindSettings(row, 10, shot.settings);
    row.bind(14, shot.scene).bind(15, shot.dialogue).bind(16, shot.action).bind(17, shot.notes);
    row.bind(18, shot.chosen.value);
    row.bind(19, story::nameOf(shot.out.kind)).bind(20, shot.out.length).bind(21, shot.out.prompt);
    bindSettings(row, 22, shot.out.settings);
    row.bind(26, shot.out.chosen.value);
}

void putShot(Database& database, const Shot& shot, std::int64_t position) {
    static const std::string kSql =
        std::string("INSERT INTO shots (") + kShotColumns +
        ", position) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,"
        "?17,?18,?19,?20,?21,?22,?23,?24,?25,?26,?27)";
    auto row = database.query(kSql);
    bindShot(row, shot);
    row.bind(27, position).run();
}

void updateShot(Database& database, const Shot& shot) {
    auto row = database.query(
        "UPDATE shots SET name=?2, picture=?3, picture_name=?4, length=?5, prompt=?6, motion=?7, camera=?8, "
        "fit=?9, "
        "negative_prompt=?10, steps=?11, guidance=?12, seed=?13, scene=?14, dialogue=?15, action=?16, "
        "notes=?17, "
        "chosen_take=?18, out_kind=?19, out_length=?20, out_prompt=?21, out_negative_prompt=?22, "
        "out_steps=?23, "
        "out_guidance=?24, out_seed=?25, out_chosen_take=?26 WHERE id=?1");
    bindShot(row, shot);
    row.run();
}

/// Equal in what the row of a shot holds; its takes have rows of their own.
bool sameRow(const Shot& a, const Shot& b) {
    const auto sameOut = [](const Transition& x, const Transition& y) {
        return x.kind == y.kind && x.length == y.length && x.prompt == y.prompt && x.settings == y.settings &&
               x.chosen == y.chosen;
    };
    return a.name == b.name && a.picture == b.picture && a.pictureName == b.pictureName &&
           a.length == b.length && a.prompt == b.prompt && a.motion == b.motion && a.camera == b.camera &&
           a.path == b.path && a.fit == b.fit && a.settings == b.settings && a.scene == b.scene &&
           a.dialogue == b.dialogue && a.action == b.action && a.notes == b.notes && a.chosen == b.chosen &&
           sameOut(a.out, b.out);
}

/// A take with its place.
struct PlacedTake {
    Part part;
    std::int64_t position = 0;
    const Take* take = nullptr;
    bool operator==(const PlacedTake& other) const {
        return part == other.part && position == other.position && *take == *other.take;
    }
};
using PlacedTakes = std::unordered_map<std::int64_t, PlacedTake>;

void place(PlacedTakes& to, Part part, const std::vector<Take>& takes) {
    std::int64_t position = 0;
    for (const Take& take : takes) to[take.id.value] = {part, position++, &take};
}

std::unordered_map<std::int64_t, const Shot*> byId(const Story& story) {
    std::unordered_map<std::int64_t, const Shot*> result;
    for (const Shot& shot : story.shots) result[shot.id.value] = &shot;
    return result;
}

/// Notes the takes of all shots whose takes the other story has not just so.
void placeDifferent(PlacedTakes& to, const Story& story, const Story& other) {
    const auto others = byId(other);
    for (const Shot& shot : story.shots) {
        const auto found = others.find(shot.id.value);
        if (found != others.end() && found->second->takes == shot.takes &&
            found->second->out.takes == shot.out.takes)
            continue;
        place(to, {shot.id, Part::What::Shot}, shot.takes);
        place(to, {shot.id, Part::What::Transition}, shot.out.takes);
    }
}

void placeOrphans(PlacedTakes& to, const Story& story) {
    std::int64_t position = 0;
    for (const Orphan& orphan : story.orphans)
        to[orphan.take.id.value] = {orphan.part, position++, &orphan.take};
}

void putTake(Database& database, const PlacedTake& placed) {
    static const std::string kSql =
        std::string("INSERT OR REPLACE INTO takes (") + kTakeColumns +
        ", position) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)";
    const Take& take = *placed.take;
    auto row = database.query(kSql);
    row.bind(1, take.id.value).bind(2, placed.part.shot.value).bind(3, nameOf(placed.part.what));
    bindBlob(row, 4, take.movie);
    row.bind(5, take.length).bind(6, take.model).bind(7, take.prompt).bind(8, take.negativePrompt);
    row.bind(9, take.sampler)
        .bind(10, std::bit_cast<std::int64_t>(take.seed))
        .bind(11, std::int64_t(take.steps));
    row.bind(12, take.guidance).bind(13, take.fingerprint).bind(14, take.madeAt);
    row.bind(15, std::int64_t(take.starred ? kStarred : 0) | (take.locked ? kLocked : 0))
        .bind(16, placed.position)
        .run();
}

void writeHead(Database& database, const Story& story) {
    auto row = database.query(
        "UPDATE story SET title=?1, width=?2, height=?3, rate_numerator=?4, rate_denominator=?5, "
        "negative_prompt=?6, "
        "steps=?7, guidance=?8, seed=?9, next_id=?10 WHERE id = 1");
    row.bind(1, story.title).bind(2, std::int64_t(story.width)).bind(3, std::int64_t(story.height));
    row.bind(4, std::int64_t(story.rate.numerator)).bind(5, std::int64_t(story.rate.denominator));
    bindSettings(row, 6, story.defaults);
    row.bind(10, story.nextId).run();
}

void deleteRow(Database& database, std::string_view sql, std::int64_t id) {
    database.query(sql).bind(1, id).run();
}

void writeMarkers(Database& database, const Story& before, const Story& after) {
    if (before.markers == after.markers) return;
    std::unordered_map<std::int64_t, const Marker*> old;
    for (const Marker& marker : before.markers) old[marker.id.value] = &marker;
    for (const Marker& marker : after.markers) {
        const auto found = old.find(marker.id.value);
        const bool same = found != old.end() && *found->second == marker;
        if (found != old.end()) old.erase(found);
        if (same) continue;
        auto row = database.query("INSERT OR REPLACE INTO markers (id, at, text) VALUES (?1, ?2, ?3)");
        row.bind(1, marker.id.value).bind(2, marker.at).bind(3, marker.text).run();
    }
    for (const auto& [id, marker] : old) deleteRow(database, "DELETE FROM markers WHERE id = ?1", id);
}

void writeTakes(Database& database, const PlacedTakes& before, const PlacedTakes& after) {
    for (const auto& [id, take] : before)
        if (!after.contains(id)) deleteRow(database, "DELETE FROM takes WHERE id = ?1", id);
    for (const auto& [id, take] : after) {
        const auto old = before.find(id);
        if (old == before.end() || !(old->second == take)) putTake(database, take);
    }
}

bool sameOrder(const Story& a, const Story& b) {
    return std::equal(a.shots.begin(), a.shots.end(), b.shots.begin(), b.shots.end(),
                      [](const Shot& x, const Shot& y) { return x.id == y.id; });
}

/// The rows of the shots that stay, but for their takes.
void writeShots(Database& database, const Story& before, const Story& after) {
    auto old = byId(before);
    std::unordered_map<std::int64_t, std::int64_t> oldPositions;
    std::vector<std::int64_t> positions;
    const bool reordered = !sameOrder(before, after);
    if (reordered) {
        auto row = database.query("SELECT id, position FROM shots");
        while (row.step()) oldPositions[row.integer(0)] = row.integer(1);
        std::vector<std::optional<std::int64_t>> kept;
        for (const Shot& shot : after.shots) {
            const auto found = oldPositions.find(shot.id.value);
            kept.push_back(found == oldPositions.end() ? std::nullopt : std::optional(found->second));
        }
        positions = positionsKeeping(kept);
    }
    for (std::size_t i = 0; i < after.shots.size(); ++i) {
        const Shot& shot = after.shots[i];
        const auto found = old.find(shot.id.value);
        if (found == old.end()) {
            putShot(database, shot, positions[i]);
            continue;
        }
        if (!sameRow(*found->second, shot)) updateShot(database, shot);
        if (reordered && positions[i] != oldPositions[shot.id.value])
            database.query("UPDATE shots SET position = ?2 WHERE id = ?1")
                .bind(1, shot.id.value)
                .bind(2, positions[i])
                .run();
        old.erase(found);
    }
    for (const auto& [id, shot] : old) deleteRow(database, "DELETE FROM shots WHERE id = ?1", id);
}

[[noreturn]] void damaged(Database& database, const std::string& what) {
    throw Error(Error::Kind::Damaged, "the story in the file does not hold together (" + what + ")",
                database.path().string(), "save what is left of it with \"seine recover\"");
}

void readTakes(Database& database, Story& story, Complaints& complaints) {
    std::unordered_map<std::int64_t, Shot*> shots;
    for (Shot& shot : story.shots) shots[shot.id.value] = &shot;
    auto row = database.query(std::string("SELECT ") + kTakeColumns + " FROM takes ORDER BY position, id");
    while (row.step()) {
        Orphan take = takeOfRow(row, complaints);
        const auto shot = shots.find(take.part.shot.value);
        if (shot == shots.end())
            story.orphans.push_back(std::move(take));
        else if (take.part.what == Part::What::Shot)
            shot->second->takes.push_back(std::move(take.take));
        else
            shot->second->out.takes.push_back(std::move(take.take));
    }
}

}  // namespace

std::string_view nameOf(Part::What what) {
    return what == Part::What::Shot ? "shot" : "transition";
}
std::optional<Part::What> partNamed(std::string_view name) {
    if (name == "shot") return Part::What::Shot;
    if (name == "transition") return Part::What::Transition;
    return std::nullopt;
}

Shot shotOfRow(const Statement& row, Complaints& complaints) {
    Shot shot;
    shot.id = ShotId{row.integer(0)};
    shot.name = row.text(1);
    shot.picture = BlobId{row.integer(2)};
    shot.pictureName = row.text(3);
    shot.length = row.integer(4);
    shot.prompt = row.text(5);
    named(shot.motion, motionNamed(row.text(6)), row.text(6), complaints);
    readCamera(shot, row.text(7), complaints);
    named(shot.fit, fitNamed(row.text(8)), row.text(8), complaints);
    shot.settings = settingsAt(row, 9);
    shot.scene = row.text(13);
    shot.dialogue = row.text(14);
    shot.action = row.text(15);
    shot.notes = row.text(16);
    shot.chosen = TakeId{row.integer(17)};
    named(shot.out.kind, transitionKindNamed(row.text(18)), row.text(18), complaints);
    shot.out.length = row.integer(19);
    shot.out.prompt = row.text(20);
    shot.out.settings = settingsAt(row, 21);
    shot.out.chosen = TakeId{row.integer(25)};
    return shot;
}

Orphan takeOfRow(const Statement& row, Complaints& complaints) {
    Orphan result;
    Take& take = result.take;
    take.id = TakeId{row.integer(0)};
    result.part.shot = ShotId{row.integer(1)};
    named(result.part.what, partNamed(row.text(2)), row.text(2), complaints);
    take.movie = BlobId{row.integer(3)};
    take.length = row.integer(4);
    take.model = row.text(5);
    take.prompt = row.text(6);
    take.negativePrompt = row.text(7);
    take.sampler = row.text(8);
    take.seed = std::bit_cast<std::uint64_t>(row.integer(9));
    take.steps = int(row.integer(10));
    take.guidance = row.real(11);
    take.fingerprint = row.text(12);
    take.madeAt = row.text(13);
    take.starred = row.integer(14) & kStarred;
    take.locked = row.integer(14) & kLocked;
    return result;
}

void readHead(Database& database, Story& story) {
    auto row = database.query(
        "SELECT title, width, height, rate_numerator, rate_denominator, negative_prompt, steps, guidance, "
        "seed, "
        "next_id FROM story WHERE id = 1");
    if (!row.step()) damaged(database, "its head is missing");
    const auto number = [&](int column) {
        return int(std::clamp<std::int64_t>(row.integer(column), -1, std::numeric_limits<int>::max()));
    };
    story.title = row.text(0);
    story.width = number(1);
    story.height = number(2);
    story.rate = {number(3), number(4)};
    story.defaults = settingsAt(row, 5);
    story.nextId = row.integer(9);
}

Story readStory(Database& database) {
    Story story;
    Complaints complaints;
    readHead(database, story);
    {
        auto row =
            database.query(std::string("SELECT ") + kShotColumns + " FROM shots ORDER BY position, id");
        while (row.step()) story.shots.push_back(shotOfRow(row, complaints));
    }
    readTakes(database, story, complaints);
    readWaypoints(database, story, complaints);
    auto row = database.query("SELECT id, at, text FROM markers ORDER BY at, id");
    while (row.step()) story.markers.push_back({MarkerId{row.integer(0)}, row.integer(1), row.text(2)});
    readSounds(database, story, complaints);
    if (!complaints.empty()) damaged(database, complaints.front());
    if (const auto objection = story::objection(story)) damaged(database, *objection);
    return story;
}

void insertStory(Database& database, const Story& story) {
    database.execute(
        "INSERT INTO story (id, title, width, height, rate_numerator, rate_denominator, negative_prompt, "
        "next_id) "
        "VALUES (1, '', 0, 0, 0, 0, '', 0)");
    Story nothing;
    nothing.nextId = 0;  // differs from any
    writeDifference(database, nothing, story);
}

void writeDifference(Database& database, const Story& before, const Story& after) {
    if (before.nextId != after.nextId || before.title != after.title || before.width != after.width ||
        before.height != after.height || before.rate != after.rate || before.defaults != after.defaults)
        writeHead(database, after);
    writeMarkers(database, before, after);

    writeShots(database, before, after);

    PlacedTakes takesBefore, takesAfter;
    placeDifferent(takesBefore, before, after);
    placeDifferent(takesAfter, after, before);
    if (before.orphans != after.orphans) {
        placeOrphans(takesBefore, before);
        placeOrphans(takesAfter, after);
    }
    writeTakes(database, takesBefore, takesAfter);
    writeSounds(database, before, after);
    writeWaypoints(database, before, after);
}

}  // namespace storage
