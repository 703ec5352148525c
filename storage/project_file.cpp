#include "storage/project_file.h"

#include <algorithm>
#include <fstream>

#include "storage/project_file_inside.h"
#include "storage/story/edit_codec.h"
#include "storage/story/edit_inside.h"
#include "storage/story_rows.h"

namespace storage {

using Guard = std::lock_guard<std::recursive_mutex>;
using story::BlobId;
using story::Edit;

void ProjectFile::Inside::requireEditing() const {
    if (!readOnly) return;
    if (obstacle) throw *obstacle;
    throw Error(Error::Kind::ReadOnly, "the story is open read-only", path.string(),
                "save a copy and change that");
}

void ProjectFile::Inside::write(story::Story&& after, const std::function<void()>& also) {
    try {
        Transaction transaction(*database);
        const std::string time = now();
        if (snapshots.isDue(time)) snapshots.keep(*database, story, time);
        writeDifference(*database, story, after);
        also();
        transaction.commit();
    } catch (...) {
        history = {};  // what is in the file counts; without it, steps to come are still sound
        snapshots = {};
        try {
            history = History::read(*database);
            snapshots = Snapshots::read(*database);
        } catch (const Error&) {
        }
        throw;
    }
    story = std::move(after);
}

std::optional<Edit> ProjectFile::Inside::perform(const Edit& edit, Remember remember,
                                                 const std::function<void()>& also) {
    requireEditing();
    if (!story::valid(story, edit)) return std::nullopt;
    story::Story after = story;
    Edit inverse = story::applyUnchecked(after, edit);
    write(std::move(after), [&] {
        if (remember != Remember::No) history.add(*database, edit, inverse, remember == Remember::Merge);
        if (also) also();
    });
    return inverse;
}

BlobUse::BlobUse(const story::Story& current, const History& past, const std::set<BlobId>& ofSnapshots)
    : history(ofSnapshots) {
    for (const BlobId blob : story::blobsNamedBy(current)) story.insert(blob);
    for (const Step& step : past.steps())
        for (const Edit* edit : {&step.forward, &step.inverse})
            for (const BlobId blob : story::blobsNamedBy(*edit)) history.insert(blob);
}

void ProjectFile::Inside::throwAwayTakesForGood() {
    const auto& steps = history.steps();
    const std::int64_t lastDone = history.position() > 0 ? steps[history.position() - 1].id : 0;
    std::int64_t lastGone = 0;
    for (const auto& [step, takes] : thrownAway) {
        if (step > lastDone) continue;  // it was undone
        snapshots.removeTakes(*database, takes);
        lastGone = std::max(lastGone, step);
    }
    if (lastGone == 0) return;
    database->query("DELETE FROM history WHERE id <= ?1").bind(1, lastGone).run();
    history = History::read(*database);
}

void ProjectFile::Inside::throwAwayUnused() {
    Transaction transaction(*database);
    throwAwayTakesForGood();
    const BlobUse use(story, history, snapshots.blobs(*database));
    bool any = false;
    for (const auto& blob : blobs->all()) {
        if (use.story.contains(blob.id) || use.history.contains(blob.id)) continue;
        blobs->remove(blob.id);
        any = true;
    }
    transaction.commit();
    if (any) database->execute("PRAGMA incremental_vacuum");
}

void ProjectFile::Inside::close() {
    if (readOnly) return;
    // Who ran a job has stopped: it waits for the next time, and no crash is to be counted.
    for (const auto& work :
         {std::function<void()>(
              [&] { database->execute("UPDATE jobs SET state = 'queued' WHERE state = 'running'"); }),
          std::function<void()>([&] { throwAwayUnused(); })}) {
        try {
            work();
        } catch (const std::exception&) {  // a full disk, say; the next closing does it
        }
    }
}

ProjectFile::ProjectFile(std::unique_ptr<Inside> inside) : m(std::move(inside)) {
    m->queue = std::unique_ptr<Queue>(new Queue(*this));
}

ProjectFile::~ProjectFile() {
    m->close();
    m->blobs.reset();
    m->database.reset();  // folds the log in, before the lock goes
}

const std::filesystem::path& ProjectFile::path() const {
    return m->path;
}
bool ProjectFile::isReadOnly() const {
    return m->readOnly;
}
const std::string& ProjectFile::notice() const {
    return m->notice;
}
const story::Story& ProjectFile::story() const {
    return m->story;
}
Queue& ProjectFile::queue() {
    return *m->queue;
}

std::optional<Edit> ProjectFile::perform(const Edit& edit, Remember remember) {
    const Guard guard(m->mutex);
    return m->perform(edit, remember, {});
}

const Edit* ProjectFile::nextUndo() const {
    const Guard guard(m->mutex);
    if (m->history.position() == 0) return nullptr;
    const Edit& edit = m->history.steps()[m->history.position() - 1].inverse;
    return story::valid(m->story, edit) ? &edit : nullptr;
}

const Edit* ProjectFile::nextRedo() const {
    const Guard guard(m->mutex);
    if (m->history.position() == m->history.steps().size()) return nullptr;
    const Edit& edit = m->history.steps()[m->history.position()].forward;
    return story::valid(m->story, edit) ? &edit : nullptr;
}

bool ProjectFile::undo() {
    const Guard guard(m->mutex);
    m->requireEditing();
    const Edit* edit = nextUndo();
    if (!edit) return false;
    story::Story after = m->story;
    const Edit forward = story::applyUnchecked(after, *edit);
    m->write(std::move(after), [&] { m->history.moveBack(*m->database, forward); });
    return true;
}

bool ProjectFile::redo() {
    const Guard guard(m->mutex);
    m->requireEditing();
    const Edit* edit = nextRedo();
    if (!edit) return false;
    story::Story after = m->story;
    const Edit inverse = story::applyUnchecked(after, *edit);
    m->write(std::move(after), [&] { m->history.moveForward(*m->database, inverse); });
    return true;
}

const std::vector<Step>& ProjectFile::history() const {
    return m->history.steps();
}
std::size_t ProjectFile::position() const {
    return m->history.position();
}

void ProjectFile::clearHistory() {
    const Guard guard(m->mutex);
    m->requireEditing();
    m->write(story::Story(m->story), [&] {
        m->history.clear(*m->database);
        m->snapshots.clear(*m->database);
    });
}

std::vector<Snapshot> ProjectFile::snapshots() const {
    const Guard guard(m->mutex);
    return m->snapshots.all();
}

std::optional<story::Story> ProjectFile::snapshot(SnapshotId id) const {
    const Guard guard(m->mutex);
    const auto& all = m->snapshots.all();
    if (std::none_of(all.begin(), all.end(), [&](const Snapshot& one) { return one.id == id; }))
        return std::nullopt;
    return Snapshots::story(*m->database, id);
}

std::optional<Edit> ProjectFile::revertEdit(SnapshotId id) const {
    const auto then = snapshot(id);
    if (!then || story::objection(*then)) return std::nullopt;
    const Guard guard(m->mutex);
    return story::difference(m->story, story::keepingTakes(*then, m->story));
}

bool ProjectFile::keepSnapshot() {
    const Guard guard(m->mutex);
    m->requireEditing();
    const auto last = [&] {
        return m->snapshots.all().empty() ? SnapshotId{} : m->snapshots.all().back().id;
    };
    const SnapshotId before = last();
    m->write(story::Story(m->story), [&] { m->snapshots.keep(*m->database, m->story, now()); });
    return last() != before;
}

bool ProjectFile::throwAwayTakes(const std::vector<story::TakeId>& takes) {
    const Guard guard(m->mutex);
    m->requireEditing();
    if (takes.empty() || !m->perform(story::RemoveTakes{takes}, Remember::Yes, {})) return false;
    m->thrownAway.emplace_back(m->history.steps().back().id, takes);
    return true;
}

std::optional<Edit> ProjectFile::finishJob(JobId id, const story::AddTake& take, double seconds,
                                           Remember remember) {
    const Guard guard(m->mutex);
    const auto job = m->queue->job(id);
    if (!job || (job->state != JobState::Running && job->state != JobState::Paused)) return std::nullopt;
    auto inverse = m->perform(take, remember, [&] {
        m->database
            ->query("UPDATE jobs SET state = 'done', take = ?2, seconds = ?3, error = '' WHERE id = ?1")
            .bind(1, id.value)
            .bind(2, take.take.id.value)
            .bind(3, seconds)
            .run();
    });
    if (inverse) m->progress.erase(id.value);
    return inverse;
}

void ProjectFile::setSetting(std::string_view key, std::string_view value) {
    const Guard guard(m->mutex);
    m->requireEditing();
    m->database->query("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)")
        .bind(1, key)
        .bind(2, value)
        .run();
}

std::optional<std::string> ProjectFile::setting(std::string_view key) const {
    const Guard guard(m->mutex);
    auto row = m->database->query("SELECT value FROM settings WHERE key = ?1");
    if (!row.bind(1, key).step()) return std::nullopt;
    return row.text(0);
}

}  // namespace storage
