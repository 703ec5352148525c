// The thread that makes takes, one at a time. It is handed a job as a value and answers with values; it never
// sees the story. While paused it waits inside the running job between two steps, so that nothing made so far
// is lost. The public functions belong to the UI thread; answers arrive there as signals.
#pragma once

#include <QObject>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "app/take_maker.h"

namespace app {

/// What became of a job; exactly one of the three.
struct RenderOutcome {
    enum class What { Made, Failed, Cancelled } what = What::Cancelled;
    story::Take take;         // made: its movie is stored, its id is none yet
    QString problem, remedy;  // failed
    double seconds = 0;       // spent, pauses left out
};

class RenderWorker : public QObject {
    Q_OBJECT
 public:
    struct Order {
        storage::JobId id;
        engine::Job job;
        std::shared_ptr<storage::ProjectFile> file;
        std::stop_source stop;  // made when the job was queued: a stop before the start counts
    };

    explicit RenderWorker(TakeMakerFactory makeMaker, QObject* parent = nullptr);
    /// Stops the running job and waits for the thread; at most one denoising step.
    ~RenderWorker() override;

    /// Only when it has answered the last order.
    void start(Order order);
    void setPaused(bool paused);
    /// The next job gets a new maker (another model).
    void setMaker(TakeMakerFactory makeMaker);

 signals:
    void progressed(storage::JobId job, double fraction, const QString& doing);  // at most ten a second
    void finished(storage::JobId job, const app::RenderOutcome& outcome);

 private:
    class Gate;
    void run(const std::stop_token& stop);
    RenderOutcome make(const Order& order, std::stop_token stop);
    engine::ProgressSink sinkFor(storage::JobId job, Gate& gate, std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Order> m_order;
    std::stop_source m_running;
    TakeMakerFactory m_makeMaker;
    bool m_makerIsOld = false;
    bool m_paused = false;
    std::unique_ptr<TakeMaker> m_maker;  // the worker thread's own
    std::jthread m_thread;               // last: stops before the rest goes
};

}  // namespace app
