// The rows of the pictures that transitions go through.
#include <unordered_map>

#include "storage/database.h"
#include "storage/story/edit.h"
#include "storage/story_rows.h"

namespace storage {
namespace {

using namespace story;

constexpr int kPlaceBits = 8;  // of the id: shot << 8 | place
static_assert(kMaxVia <= std::size_t(1) << kPlaceBits);

std::int64_t rowOf(ShotId shot, std::size_t place) {
    return shot.value << kPlaceBits | std::int64_t(place);
}

void remove(Database& database, ShotId shot) {
    auto row = database.query("DELETE FROM waypoints WHERE id >= ?1 AND id < ?2");
    row.bind(1, rowOf(shot, 0)).bind(2, rowOf(ShotId{shot.value + 1}, 0)).run();
}

void put(Database& database, ShotId shot, const std::vector<Waypoint>& via) {
    for (std::size_t i = 0; i < via.size(); ++i) {
        auto row = database.query("INSERT INTO waypoints (id, picture, name) VALUES (?1, ?2, ?3)");
        row.bind(1, rowOf(shot, i));
        if (via[i].picture) row.bind(2, via[i].picture.value);
        row.bind(3, via[i].name).run();
    }
}

std::unordered_map<std::int64_t, const std::vector<Waypoint>*> viaByShot(const Story& story) {
    std::unordered_map<std::int64_t, const std::vector<Waypoint>*> result;
    for (const Shot& shot : story.shots)
        if (!shot.out.via.empty()) result[shot.id.value] = &shot.out.via;
    return result;
}

}  // namespace

PlacedWaypoint waypointOfRow(const Statement& row) {
    return {ShotId{row.integer(0) >> kPlaceBits}, {BlobId{row.integer(1)}, row.text(2)}};
}

bool hasWaypointTable(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'waypoints'") == 1;
}

void readWaypoints(Database& database, Story& story, std::vector<std::string>& complaints) {
    if (!hasWaypointTable(database)) return;
    std::unordered_map<std::int64_t, Shot*> shots;
    for (Shot& shot : story.shots) shots[shot.id.value] = &shot;
    auto row = database.query(std::string("SELECT ") + kWaypointColumns + " FROM waypoints ORDER BY id");
    while (row.step()) {
        PlacedWaypoint placed = waypointOfRow(row);
        const auto shot = shots.find(placed.shot.value);
        if (shot == shots.end())
            complaints.push_back("a waypoint of a shot that is not there");
        else
            shot->second->out.via.push_back(std::move(placed.waypoint));
    }
}

void writeWaypoints(Database& database, const Story& before, const Story& after) {
    const auto old = viaByShot(before), present = viaByShot(after);
    for (const auto& [shot, via] : old)
        if (const auto kept = present.find(shot); kept == present.end() || *kept->second != *via)
            remove(database, ShotId{shot});
    for (const auto& [shot, via] : present)
        if (const auto was = old.find(shot); was == old.end() || *was->second != *via)
            put(database, ShotId{shot}, *via);
}

}  // namespace storage
