// How far the queue is as one figure: the jobs that ended since it was last idle, the running one's progress,
// and those that wait, each counting the same. Plain value, one thread at a time.
#pragma once

#include <optional>

#include "app/render_queue.h"

namespace app {

class BatchProgress {
 public:
    /// The jobs as they are now. None: nothing waits or runs.
    std::optional<double> update(const QList<QueuedJob>& jobs);
    /// How many of the batch were made and failed; of the last one when idle.
    int made() const { return m_made; }
    int failedCount() const { return m_failed; }

 private:
    std::map<storage::JobId, storage::JobState> m_ofBatch;  // waited or ran at some time since it was idle
    bool m_isIdle = true;
    int m_made = 0, m_failed = 0;
};

}  // namespace app
