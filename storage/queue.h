// The queue of generation jobs, kept in the project file, so that it survives closing and crashes: a job that
// was running when the process died is queued again when the file is opened for editing (but not for ever:
// see kMostCrashes), a finished one never runs twice, a paused one stays paused. Obtained from
// ProjectFile::queue(); every change is on disk when the call returns. Safe to call from any thread; ends
// with its ProjectFile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/story/edit.h"

namespace storage {

class Database;
class ProjectFile;
using JobId = story::Id<struct JobTag>;

enum class JobState { Queued, Running, Paused, Done, Failed, Cancelled };
std::string_view nameOf(JobState);

struct Job {
    JobId id;
    story::Part part;
    std::string parameters;  // what the one who runs it wants to know, in its own notation
    JobState state = JobState::Queued;
    double progress = 0;  // 0..1
    double seconds = 0;   // spent on it, when done: to learn the time left of others
    std::string error;    // of a failed one: what, where, what to do
    story::TakeId take;   // of a done one
    std::string madeAt;   // ISO 8601, UTC
    bool operator==(const Job&) const = default;
};

class Queue {
 public:
    /// Appends a queued job.
    JobId add(story::Part, const std::string& parameters);
    /// All jobs in their order, done ones included until they are cleared.
    std::vector<Job> jobs() const;
    std::optional<Job> job(JobId) const;

    /// The first queued job, marked running; none when nothing is queued. Two callers never get the same one.
    std::optional<Job> takeNext();
    /// This job if it is queued, marked running.
    bool start(JobId);
    /// Cheap and not durable: at most a few calls a second.
    void setProgress(JobId, double fraction);
    bool fail(JobId, const std::string& error);  // running or paused -> failed
    /// Queued or running: cancelled. A running one is stopped by who runs it.
    bool cancel(JobId);
    bool pause(JobId);   // queued or running -> paused
    bool resume(JobId);  // paused -> queued
    bool retry(JobId);   // failed or cancelled -> queued, its crashes forgotten
    /// The order of the jobs named; the others keep their places after them.
    void arrange(const std::vector<JobId>& order);
    /// Forgets done, failed and cancelled jobs (all, or the one).
    void clearFinished();
    bool forget(JobId);

    /// A job that was running so often when the process died has failed: it may be what kills it.
    static constexpr std::int64_t kMostCrashes = 2;

    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

 private:
    friend class ProjectFile;
    explicit Queue(ProjectFile& file) : m_file(file) {}
    ProjectFile& m_file;
};

}  // namespace storage
