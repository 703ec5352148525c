// The queue of takes to be made. It is kept in the project file, so it survives closing and crashes and goes
// on when the story is opened again. Jobs are prepared from the story when their turn comes (a transition
// starts from takes made just before) and handed to the worker thread as values; a finished take comes back
// as an ordinary edit. Lives on the UI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <map>
#include <optional>
#include <set>

#include "app/document.h"
#include "app/job_times.h"
#include "app/render_worker.h"

namespace app {

/// A job as the window shows it.
struct QueuedJob {
    storage::JobId id;
    story::Part part;
    QString title;  // "Shot 3 · animate"
    QString doing;  // while running
    storage::JobState state = storage::JobState::Queued;
    double progress = 0;
    std::optional<double> seconds;  // waiting and running: left; done: taken
    QString problem, remedy;        // failed
    bool isOnFarm = false;          // made by a cluster, see farm_watch.h
};

class RenderQueue : public QObject {
    Q_OBJECT
 public:
    RenderQueue(Document& document, TakeMakerFactory makeMaker, const QString& modelName,
                QObject* parent = nullptr);
    ~RenderQueue() override;

    /// Another model from the next job on.
    void setModel(TakeMakerFactory makeMaker, const QString& modelName);

    QList<QueuedJob> jobs() const;
    bool isPaused() const { return m_paused; }
    bool isIdle() const { return !m_running; }
    /// Of all that waits and runs; none while nothing has been learnt.
    std::optional<double> secondsLeft() const;
    /// What enqueueStale() leaves out, because it comes from somewhere else.
    void setMadeElsewhere(std::set<story::Part> parts);
    QString titleOf(story::Part part) const;

 public slots:
    /// Each part once: one that waits or runs already with the same wishes is not queued again. Returns how
    /// many were new.
    int enqueue(const std::vector<story::Part>& parts, const engine::Overrides& overrides = {});
    int enqueueStale();
    void setPaused(bool paused);
    void cancel(storage::JobId job);
    void cancelPart(const story::Part& part);
    void cancelAll();
    void retry(storage::JobId job);
    /// Before another job, or to the end.
    void move(storage::JobId job, storage::JobId before);
    void clearFinished();
    /// Stops the running job, which stays queued for the next time. For closing.
    void shutDown();

 signals:
    void changed();                          // the list, or a state in it
    void jobProgressed(storage::JobId job);  // only progress and time left of one
    void takeArrived(const story::Part& part);
    void failed(const story::Part& part, const QString& problem, const QString& remedy);
    void ranOut();  // the last waiting job is done

 private:
    struct Running {
        storage::JobId id;
        engine::Job job;
        std::shared_ptr<storage::ProjectFile> file;  // where its movie goes; another after Save As
        double fraction = 0;
        QString doing;
        QElapsedTimer since;
        qint64 pausedMs = 0;
        QElapsedTimer pause;
    };
    void adoptFile(bool another);
    void dispatch();
    bool start(const storage::Job& waiting);
    void onFinished(storage::JobId id, const RenderOutcome& outcome);
    void store(const Running& job, const RenderOutcome& outcome);
    void onProgressed(storage::JobId id, double fraction, const QString& doing);
    std::optional<double> secondsLeftOf(const storage::Job& job) const;
    storage::Queue* queue() const;
    template <class Action>
    void guarded(Action&& action);

    Document& m_document;
    std::shared_ptr<storage::ProjectFile> m_file;
    JobTimes m_times;
    std::map<storage::JobId, std::stop_source> m_stops;  // made when a job is queued
    std::optional<Running> m_running;
    std::set<story::Part> m_madeElsewhere;
    bool m_paused = false, m_closing = false;
    std::unique_ptr<RenderWorker> m_worker;
};

}  // namespace app
