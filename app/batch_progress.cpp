#include "app/batch_progress.h"

namespace app {

std::optional<double> BatchProgress::update(const QList<QueuedJob>& jobs) {
    using storage::JobState;
    const auto isLive = [](JobState state) {
        return state == JobState::Queued || state == JobState::Running;
    };
    int live = 0;
    double running = 0;
    for (const QueuedJob& job : jobs) {
        if (!isLive(job.state)) continue;
        if (m_isIdle) m_ofBatch.clear();
        m_isIdle = false;
        m_ofBatch[job.id] = job.state;
        ++live;
        if (job.state == JobState::Running) running += job.progress;
    }
    for (const QueuedJob& job : jobs)
        if (const auto known = m_ofBatch.find(job.id); known != m_ofBatch.end()) known->second = job.state;
    m_made = m_failed = 0;
    for (const auto& [id, state] : m_ofBatch) {
        m_made += state == JobState::Done;
        m_failed += state == JobState::Failed;
    }
    m_isIdle = live == 0;
    if (m_isIdle) return std::nullopt;
    const int ended = m_made + m_failed;
    return (ended + running) / double(ended + live);
}

}  // namespace app
