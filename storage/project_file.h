// A story on disk: one .seine file (SQLite) with the story, its pictures and movies, the history of edits and
// the queue of jobs. Write-through: perform() returns when the edit is on disk, and changes nothing when it
// cannot be written, so that the file is a complete story at any moment, whatever kills the process.
//
//     auto file = storage::ProjectFile::create("film.seine", {.title = "Film"});
//     story::Shot shot{.id = story::Ids(file->story()).shot(), .picture = file->addBlob(png, "image/png")};
//     file->perform(story::InsertShots{{{0, shot}}});
//     file->undo();
//
// One process edits a file at a time (a lock beside it, "film.seine-lock"); any number may look. While a file
// is open SQLite keeps "-wal" and "-shm" beside it; a closed story is one file.
//
// Thread safety: blobs, settings and the queue may be used from any thread. story(), perform(), undo(),
// redo() and history() belong to one thread (the document's).
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "storage/error.h"
#include "storage/project_values.h"
#include "storage/queue.h"
#include "storage/story/edit.h"

namespace storage {

using Bytes = std::vector<std::uint8_t>;

enum class Mode { Edit, Look };  // Look: not one byte of the file changes
enum class Remember {
    Yes,    // a step of the history
    Merge,  // extends the last step if the two merge (typing), else a new step
    No      // beside the history: what can be redone stays so
};

class ProjectFile {
 public:
    /// Makes a new file; never overwrites one (Error::Exists). The story needs to hold together (valid as
    /// edits).
    static std::unique_ptr<ProjectFile> create(const std::filesystem::path&, const story::Story& = {});
    /// Checks it, brings its schema up to date, queues again the jobs that were running. A file of a newer
    /// version, or one that may not be written, opens to Look only, and says so in notice().
    static std::unique_ptr<ProjectFile> open(const std::filesystem::path&, Mode = Mode::Edit);
    /// Closes: blobs that neither story nor history names go, the write-ahead log is folded in.
    ~ProjectFile();

    const std::filesystem::path& path() const;
    bool isReadOnly() const;
    /// What the user should know about how it opened, in English, a line each; empty: nothing.
    const std::string& notice() const;

    const story::Story& story() const;
    /// Applies the edit and writes it; returns its inverse, or nothing when story::objection() has one.
    /// Throws Error, story and file unchanged, when it cannot be written.
    std::optional<story::Edit> perform(const story::Edit&, Remember = Remember::Yes);

    /// Undo across restarts. next...() is the edit that the call would apply; null: there is nothing, or it
    /// no longer applies. undo() and redo() say whether they did.
    const story::Edit* nextUndo() const;
    const story::Edit* nextRedo() const;
    bool undo();
    bool redo();
    /// The last steps (at most kMaxSteps, and kMaxHistoryBytes written down), oldest first; the first
    /// position() of them are done, the others undone.
    const std::vector<Step>& history() const;
    std::size_t position() const;
    void clearHistory();  // and the snapshots with it

    /// Oldest first. They reach further back than the history and survive steps that take another way.
    std::vector<Snapshot> snapshots() const;
    std::optional<story::Story> snapshot(SnapshotId) const;
    /// The edit that brings the story of a snapshot back, with the takes that were made since, unused:
    /// perform it, and undo takes that back in turn. None: there is no such snapshot, or it cannot be read.
    std::optional<story::Edit> revertEdit(SnapshotId) const;
    /// Keeps one of the present story now, before something daring. False: the last one is like it.
    bool keepSnapshot();

    /// Removes takes to save space: a step like any other until the file is closed; then, unless it was
    /// undone, the movies go, and the history up to this step and the takes in snapshots with them. See
    /// unstarredTakes() in takes.h. False: none are named, or one is not there.
    bool throwAwayTakes(const std::vector<story::TakeId>&);

    /// Stores bytes once, however often they are given (compared byte by byte when the hashes agree).
    story::BlobId addBlob(std::span<const std::uint8_t>, std::string_view kind);
    story::BlobId addBlobFromFile(const std::filesystem::path&, std::string_view kind);
    bool hasBlob(story::BlobId) const;
    std::int64_t blobSize(story::BlobId) const;
    std::string blobKind(story::BlobId) const;
    /// Throws Error::Input for an unknown one, Error::Damaged when the bytes are not those that were stored.
    Bytes readBlob(story::BlobId) const;
    /// Up to to.size() bytes from offset; returns how many there were. Unchecked.
    std::size_t readBlob(story::BlobId, std::int64_t offset, std::span<std::uint8_t> to) const;
    /// Writes it to a temporary name and renames.
    void writeBlobToFile(story::BlobId, const std::filesystem::path&) const;
    std::vector<BlobInfo> blobs() const;

    Queue& queue();
    /// Adds the take (by an edit beside or in the history) and marks the job done in one transaction.
    std::optional<story::Edit> finishJob(JobId, const story::AddTake&, double seconds,
                                         Remember = Remember::No);

    /// Window state and the like; not part of the story, not undone.
    void setSetting(std::string_view key, std::string_view value);
    std::optional<std::string> setting(std::string_view key) const;

    /// A complete copy: temporary name, flushed, renamed. This file stays the one that is open.
    /// `compact` leaves history and all that nothing in the story names behind (collect).
    void saveCopy(const std::filesystem::path&, bool compact = false) const;
    Space space() const;

    static constexpr std::size_t kMaxSteps = 1000;
    static constexpr std::int64_t kMaxHistoryBytes = 16 << 20;

    struct Inside;  // known to the storage library only
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

 private:
    friend class Queue;
    explicit ProjectFile(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> m;
};

/// Saves what can be read of a damaged file into a new story; never changes the damaged one. Returns what was
/// saved and what was lost, a line each. Throws Error when there is nothing to save.
std::vector<std::string> recover(const std::filesystem::path& broken, const std::filesystem::path& out);

}  // namespace storage
