#include "storage/schema.h"

#include <array>
#include <string>

#include "storage/database.h"

namespace storage {
namespace {

// Enumerations are kept by name and times as text, so that a file can be read without this program. Takes
// have no foreign key to their shot: an orphaned take outlives it. `position` only orders; it has gaps.
constexpr const char* kStep1 = R"sql(
CREATE TABLE story (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL,
    rate_numerator INTEGER NOT NULL, rate_denominator INTEGER NOT NULL,
    negative_prompt TEXT NOT NULL, steps INTEGER, guidance REAL, seed INTEGER,
    next_id INTEGER NOT NULL,
    last_done_step INTEGER NOT NULL DEFAULT 0   -- of history; 0: all are undone
) STRICT;
CREATE TABLE blobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 BLOB NOT NULL
) STRICT;
CREATE INDEX blobs_by_hash ON blobs (sha256);
CREATE TABLE blob_parts (
    id INTEGER PRIMARY KEY,                     -- blob << 20 | number of the part
    data BLOB NOT NULL
) STRICT;
CREATE TABLE shots (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL,
    name TEXT NOT NULL, picture INTEGER REFERENCES blobs (id), picture_name TEXT NOT NULL,
    length INTEGER NOT NULL, prompt TEXT NOT NULL, motion TEXT NOT NULL, camera TEXT NOT NULL, fit TEXT NOT NULL,
    negative_prompt TEXT NOT NULL, steps INTEGER, guidance REAL, seed INTEGER,
    scene TEXT NOT NULL, dialogue TEXT NOT NULL, action TEXT NOT NULL, notes TEXT NOT NULL,
    chosen_take INTEGER NOT NULL,
    out_kind TEXT NOT NULL, out_length INTEGER NOT NULL, out_prompt TEXT NOT NULL,
    out_negative_prompt TEXT NOT NULL, out_steps INTEGER, out_guidance REAL, out_seed INTEGER,
    out_chosen_take INTEGER NOT NULL
) STRICT;
CREATE TABLE takes (
    id INTEGER PRIMARY KEY,
    shot INTEGER NOT NULL, part TEXT NOT NULL, position INTEGER NOT NULL,
    movie INTEGER REFERENCES blobs (id), length INTEGER NOT NULL,
    model TEXT NOT NULL, prompt TEXT NOT NULL, negative_prompt TEXT NOT NULL, sampler TEXT NOT NULL,
    seed INTEGER NOT NULL, steps INTEGER NOT NULL, guidance REAL NOT NULL,
    fingerprint TEXT NOT NULL, made_at TEXT NOT NULL, starred INTEGER NOT NULL
) STRICT;
CREATE TABLE markers (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL, forward BLOB NOT NULL, inverse BLOB NOT NULL
) STRICT;
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, position INTEGER NOT NULL,
    shot INTEGER NOT NULL, part TEXT NOT NULL, parameters TEXT NOT NULL, state TEXT NOT NULL,
    seconds REAL NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '', take INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
)sql";

constexpr const char* kStep2 = R"sql(
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL, shots INTEGER NOT NULL, frames INTEGER NOT NULL, story BLOB NOT NULL
) STRICT;
ALTER TABLE jobs ADD COLUMN crashes INTEGER NOT NULL DEFAULT 0;
)sql";

// Track 0 stands for the dialogue of all shots. A sound belongs to a track or to a shot, the other is 0; its
// times are samples at 48 kHz, `at` counted from the beginning of the story or of its shot.
constexpr const char* kStep3 = R"sql(
CREATE TABLE tracks (
    id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL,
    gain REAL NOT NULL, muted INTEGER NOT NULL, solo INTEGER NOT NULL, locked INTEGER NOT NULL
) STRICT;
CREATE TABLE sounds (
    id INTEGER PRIMARY KEY, track INTEGER NOT NULL, shot INTEGER NOT NULL,
    blob INTEGER REFERENCES blobs (id), name TEXT NOT NULL,
    at INTEGER NOT NULL, in_point INTEGER NOT NULL, length INTEGER NOT NULL, source_length INTEGER NOT NULL,
    gain REAL NOT NULL, fade_in INTEGER NOT NULL, fade_out INTEGER NOT NULL
) STRICT;
)sql";

// The pictures that the transition after a shot goes through; the id is shot << 8 | place, from 0. Said here
// and not there: as long as these statements fit into the first page, recovery finds all tables in a file
// that was cut short.
constexpr const char* kStep4 = R"sql(
CREATE TABLE waypoints (
    id INTEGER PRIMARY KEY, picture INTEGER REFERENCES blobs (id), name TEXT NOT NULL
) STRICT;
)sql";

constexpr std::array<const char*, kSchemaVersion> kSteps{kStep1, kStep2, kStep3, kStep4};

}  // namespace

void bringUpToDate(Database& database) {
    for (auto version = database.integer("PRAGMA user_version"); version < kSchemaVersion; ++version) {
        Transaction transaction(database);
        database.execute(kSteps[std::size_t(version)]);
        database.execute("PRAGMA application_id = " + std::to_string(kApplicationId) +
                         "; PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

}  // namespace storage
