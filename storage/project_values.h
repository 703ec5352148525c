// What a ProjectFile tells of itself: steps of the history, snapshots, blobs and the space they take. Plain
// values; threads exchange copies.
#pragma once

#include <cstdint>
#include <string>

#include "storage/story/edit.h"

namespace storage {

/// A step of the history. `kind` is that of the edit that the user made, for a readable name.
struct Step {
    std::int64_t id = 0;
    std::string madeAt;  // ISO 8601, UTC
    story::Edit forward, inverse;
};

/// The whole story as it was at some time: kept by itself every ten minutes of editing, sparser with age.
using SnapshotId = story::Id<struct SnapshotTag>;
struct Snapshot {
    SnapshotId id;
    std::string madeAt;  // ISO 8601, UTC
    int shots = 0;
    story::Frames length = 0;
    std::int64_t bytes = 0;  // without its pictures and movies
};

struct BlobInfo {
    story::BlobId id;
    std::string kind;  // "image/png", "video/mp4"
    std::int64_t bytes = 0;
    bool used = false;  // by the story, its history or a snapshot, or by none: goes when the file is closed
};

/// What takes how many bytes.
struct Space {
    std::int64_t file = 0;  // on disk, all together
    std::int64_t pictures = 0, chosenTakes = 0, starredTakes = 0, otherTakes = 0;
    std::int64_t sounds = 0;
    std::int64_t historyOnly = 0;  // blobs that only undo or a snapshot would bring back
    std::int64_t unused = 0;       // blobs nothing names, and free pages
};

}  // namespace storage
