// A story as rows of tables: read whole, written as the difference of two stories, so that an edit touches
// only the rows it changes. Free functions; as thread-safe as their Database.
#pragma once

#include <string>
#include <vector>

#include "storage/story/sound_edits.h"
#include "storage/story/story.h"

namespace storage {

class Database;
class Statement;

/// Throws Error::Damaged when rows are missing or make no story (story::objection).
story::Story readStory(Database&);
/// Title, size, rate, defaults and the next id; checks no value. Throws Error::Damaged when there is no row.
void readHead(Database&, story::Story&);
/// For a new file.
void insertStory(Database&, const story::Story&);
/// Inside a transaction of the caller's.
void writeDifference(Database&, const story::Story& before, const story::Story& after);

/// One row each, as readStory() takes them; what makes no sense is left at its default and named in
/// `complaints`. For recovery, which reads row by row. The statement selects all columns in the order of the
/// schema.
story::Shot shotOfRow(const Statement&, std::vector<std::string>& complaints);
story::Orphan takeOfRow(const Statement&, std::vector<std::string>& complaints);

/// Tracks and clips: story_sound_rows.cpp. A file of before there was sound has none.
bool hasSoundTables(Database&);
void readSounds(Database&, story::Story&, std::vector<std::string>& complaints);
void writeSounds(Database&, const story::Story& before, const story::Story& after);
story::Track trackOfRow(const Statement&);
story::HomedSound soundOfRow(const Statement&);

/// The pictures that transitions go through: story_waypoint_rows.cpp. Files before schema 4 have none.
struct PlacedWaypoint {
    story::ShotId shot;
    story::Waypoint waypoint;
};
bool hasWaypointTable(Database&);
void readWaypoints(Database&, story::Story&, std::vector<std::string>& complaints);
void writeWaypoints(Database&, const story::Story& before, const story::Story& after);
PlacedWaypoint waypointOfRow(const Statement&);

inline constexpr const char* kWaypointColumns = "id, picture, name";
inline constexpr const char* kTrackColumns = "id, name, gain, muted, solo, locked";
inline constexpr const char* kSoundColumns =
    "id, track, shot, blob, name, at, in_point, length, source_length, gain, fade_in, fade_out";
inline constexpr const char* kShotColumns =
    "id, name, picture, picture_name, length, prompt, motion, camera, fit, negative_prompt, steps, guidance, "
    "seed, "
    "scene, dialogue, action, notes, chosen_take, out_kind, out_length, out_prompt, out_negative_prompt, "
    "out_steps, "
    "out_guidance, out_seed, out_chosen_take";
inline constexpr const char* kTakeColumns =
    "id, shot, part, movie, length, model, prompt, negative_prompt, sampler, seed, steps, guidance, "
    "fingerprint, "
    "made_at, starred";

std::string_view nameOf(story::Part::What);
std::optional<story::Part::What> partNamed(std::string_view);

}  // namespace storage
