#include "storage/queue.h"

#include <algorithm>
#include <array>
#include <utility>

#include "storage/project_file_inside.h"
#include "storage/story_rows.h"

namespace storage {
namespace {

using Guard = std::lock_guard<std::recursive_mutex>;

constexpr std::array<std::pair<JobState, std::string_view>, 6> kStates{{{JobState::Queued, "queued"},
                                                                        {JobState::Running, "running"},
                                                                        {JobState::Paused, "paused"},
                                                                        {JobState::Done, "done"},
                                                                        {JobState::Failed, "failed"},
                                                                        {JobState::Cancelled, "cancelled"}}};
constexpr std::string_view kSelect =
    "SELECT id, shot, part, parameters, state, seconds, error, take, made_at FROM jobs ";
constexpr double kMaxProgress = 1;

JobState stateNamed(std::string_view name) {
    for (const auto& [state, known] : kStates)
        if (known == name) return state;
    return JobState::Failed;
}

Job jobOfRow(const Statement& row, const std::map<std::int64_t, double>& progress) {
    Job job;
    job.id = JobId{row.integer(0)};
    job.part.shot = story::ShotId{row.integer(1)};
    job.part.what = partNamed(row.text(2)).value_or(story::Part::What::Shot);
    job.parameters = row.text(3);
    job.state = stateNamed(row.text(4));
    job.seconds = row.real(5);
    job.error = row.text(6);
    job.take = story::TakeId{row.integer(7)};
    job.madeAt = row.text(8);
    const auto known = progress.find(job.id.value);
    if (job.state == JobState::Done) job.progress = kMaxProgress;
    if (job.state == JobState::Running && known != progress.end()) job.progress = known->second;
    return job;
}

/// Sets the state of a job that is in one of the states `from`; says whether it was.
bool change(Database& database, JobId id, std::initializer_list<JobState> from, JobState to,
            const std::string& error = {}) {
    Transaction transaction(database);
    {
        auto row = database.query("SELECT state FROM jobs WHERE id = ?1");
        if (!row.bind(1, id.value).step()) return false;
        if (std::find(from.begin(), from.end(), stateNamed(row.text(0))) == from.end()) return false;
    }
    database.query("UPDATE jobs SET state = ?2, error = ?3 WHERE id = ?1")
        .bind(1, id.value)
        .bind(2, nameOf(to))
        .bind(3, error)
        .run();
    transaction.commit();
    return true;
}

}  // namespace

std::string_view nameOf(JobState state) {
    for (const auto& [known, name] : kStates)
        if (known == state) return name;
    return {};
}

JobId Queue::add(story::Part part, const std::string& parameters) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    m.database
        ->query(
            "INSERT INTO jobs (position, shot, part, parameters, state, made_at) VALUES "
            "((SELECT coalesce(max(position), 0) + 1 FROM jobs), ?1, ?2, ?3, 'queued', ?4)")
        .bind(1, part.shot.value)
        .bind(2, nameOf(part.what))
        .bind(3, parameters)
        .bind(4, now())
        .run();
    return JobId{m.database->lastId()};
}

std::vector<Job> Queue::jobs() const {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    std::vector<Job> result;
    auto row = m.database->query(std::string(kSelect) + "ORDER BY position, id");
    while (row.step()) result.push_back(jobOfRow(row, m.progress));
    return result;
}

std::optional<Job> Queue::job(JobId id) const {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    auto row = m.database->query(std::string(kSelect) + "WHERE id = ?1");
    if (!row.bind(1, id.value).step()) return std::nullopt;
    return jobOfRow(row, m.progress);
}

std::optional<Job> Queue::takeNext() {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    const JobId next{
        m.database->integer("SELECT id FROM jobs WHERE state = 'queued' ORDER BY position, id LIMIT 1")};
    if (!next || !start(next)) return std::nullopt;
    return job(next);
}

bool Queue::start(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    m.progress.erase(id.value);
    return change(*m.database, id, {JobState::Queued}, JobState::Running);
}

void Queue::setProgress(JobId id, double fraction) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.progress[id.value] = std::clamp(fraction, 0.0, kMaxProgress);
}

bool Queue::fail(JobId id, const std::string& error) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    return change(*m.database, id, {JobState::Running, JobState::Paused}, JobState::Failed, error);
}

bool Queue::cancel(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    return change(*m.database, id, {JobState::Queued, JobState::Running, JobState::Paused},
                  JobState::Cancelled);
}

bool Queue::pause(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    return change(*m.database, id, {JobState::Queued, JobState::Running}, JobState::Paused);
}

bool Queue::resume(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    return change(*m.database, id, {JobState::Paused}, JobState::Queued);
}

bool Queue::retry(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    if (!change(*m.database, id, {JobState::Failed, JobState::Cancelled}, JobState::Queued)) return false;
    m.database->query("UPDATE jobs SET crashes = 0 WHERE id = ?1").bind(1, id.value).run();
    return true;
}

void Queue::arrange(const std::vector<JobId>& order) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    const auto place = [&](JobId id) { return std::find(order.begin(), order.end(), id) - order.begin(); };
    std::vector<Job> all = jobs();
    std::stable_sort(all.begin(), all.end(),
                     [&](const Job& a, const Job& b) { return place(a.id) < place(b.id); });
    Transaction transaction(*m.database);
    std::int64_t position = 0;
    for (const Job& job : all)
        m.database->query("UPDATE jobs SET position = ?2 WHERE id = ?1")
            .bind(1, job.id.value)
            .bind(2, ++position)
            .run();
    transaction.commit();
}

void Queue::clearFinished() {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    m.database->execute("DELETE FROM jobs WHERE state IN ('done', 'failed', 'cancelled')");
}

bool Queue::forget(JobId id) {
    auto& m = *m_file.m;
    const Guard guard(m.mutex);
    m.requireEditing();
    const auto known = job(id);
    if (!known || known->state == JobState::Queued || known->state == JobState::Running ||
        known->state == JobState::Paused)
        return false;
    m.database->query("DELETE FROM jobs WHERE id = ?1").bind(1, id.value).run();
    return true;
}

}  // namespace storage
