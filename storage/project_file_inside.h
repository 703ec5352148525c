// What the files that implement ProjectFile and Queue share. Private to storage; guarded by its mutex.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

#include "storage/blob_store.h"
#include "storage/database.h"
#include "storage/files.h"
#include "storage/history.h"
#include "storage/project_file.h"
#include "storage/snapshots.h"

namespace storage {

struct ProjectFile::Inside {
    std::filesystem::path path;
    std::unique_ptr<FileLock> lock;       // while editing
    std::unique_ptr<TemporaryName> copy;  // what is read where the original cannot be read in place
    Database::Access access = Database::Access::Write;
    bool readOnly = false;
    std::optional<Error> obstacle;  // what kept it from opening to edit, if it was more than a permission
    std::string notice;

    mutable std::recursive_mutex mutex;
    std::unique_ptr<Database> database;
    std::unique_ptr<BlobStore> blobs;
    story::Story story;
    History history;
    Snapshots snapshots;
    std::map<std::int64_t, double> progress;  // of running jobs
    std::unique_ptr<Queue> queue;

    /// Steps of history that threw takes away: on closing the last one still done and all before it go.
    std::vector<std::pair<std::int64_t, std::vector<story::TakeId>>> thrownAway;

    /// Throws Error::ReadOnly when it was opened to look.
    void requireEditing() const;
    /// Writes the difference to `after`, and what `also` writes, in one transaction; all or nothing.
    void write(story::Story&& after, const std::function<void()>& also);
    std::optional<story::Edit> perform(const story::Edit&, Remember, const std::function<void()>& also);
    void throwAwayTakesForGood();
    void throwAwayUnused();
    void close();
};

/// Copies the file with its log to a temporary name of its own, to be read there.
std::unique_ptr<TemporaryName> copyForReading(const std::filesystem::path&);

/// Which of the blobs are named by the story, and which by its history and snapshots.
struct BlobUse {
    std::set<story::BlobId> story, history;
    BlobUse(const story::Story&, const History&, const std::set<story::BlobId>& ofSnapshots);
};

}  // namespace storage
