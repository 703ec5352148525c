// What a cluster makes for the film that is open (`seine farm submit`): how far its tasks are, beside the
// queue of this machine, and their takes, brought in as they appear, since the cluster itself cannot write
// into a film that is being edited. Looks every few seconds, on a thread of its own. Lives on the UI thread.
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <map>
#include <set>

#include "app/document.h"
#include "app/farm_folder.h"
#include "app/render_queue.h"
#include "app/slurm.h"

namespace app {

class FarmWatch : public QObject {
    Q_OBJECT
 public:
    /// How Slurm is asked; tests answer themselves.
    struct Slurm {
        std::function<std::vector<SlurmTask>(const std::vector<std::string>& jobs)> tasks = slurmTasks;
        std::function<std::string(const std::string& command)> ask = askSlurm;
    };
    FarmWatch(Document& document, RenderQueue& queue, Slurm slurm, QObject* parent = nullptr);
    ~FarmWatch() override;

    /// The tasks in their order, shots first; none when nothing of the film is on a farm. Their ids are
    /// negative.
    QList<QueuedJob> jobs() const;

 public slots:
    /// Looks now and not in a while.
    void look();
    void cancel(storage::JobId job);
    /// Shows those no longer that are made, failed or cancelled.
    void clearFinished();

 signals:
    void changed();
    void takeArrived(const story::Part& part);

 private:
    struct Key {
        std::size_t round = 0, number = 0;
        auto operator<=>(const Key&) const = default;
    };
    struct Seen {  // by one look
        FarmPlan plan;
        std::map<Key, std::string> waiting;  // Slurm's word for what is not done
        std::set<Key> made;
        std::vector<std::pair<Key, engine::MadeTake>> fresh;
        bool knowsSlurm = false;
    };
    struct Task {
        Key key;
        story::Part part;
        storage::JobState state = storage::JobState::Queued;
        QString log;
    };
    static Seen seen(const FarmFolder& folder, const Slurm& slurm, const story::Story& story);
    void adopt(const Seen& seen);
    void takeIn(const Seen& seen);
    static storage::JobId idOf(const Key& key);
    const Task* taskOf(storage::JobId id) const;

    Document& m_document;
    RenderQueue& m_queue;
    Slurm m_slurm;
    QTimer m_timer;
    std::vector<std::string> m_jobs;  // Slurm's, of what is shown
    std::vector<Task> m_tasks;
    std::set<Key> m_cancelled, m_cleared;
    bool m_isLooking = false;
    QThreadPool m_thread;  // of one; the last member: it ends first
};

}  // namespace app
