#include "app/render_worker.h"

#include <QMetaObject>
#include <chrono>
#include <new>

#include "app/error_words.h"
#include "engine/media/error.h"
#ifdef __linux__
#include <sys/resource.h>
#endif

namespace app {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kBetweenReports = std::chrono::milliseconds(100);

/// Generation takes what the rest of the computer leaves over: the window and playback stay smooth. Threads
/// that the engine starts from here inherit it.
void stepBackBehindTheWindow() {
#ifdef __linux__
    setpriority(PRIO_PROCESS, 0, 5);  // on Linux: of this thread
#endif
}

RenderOutcome failure(const std::string& problem, const std::string& where, const std::string& remedy) {
    RenderOutcome outcome;
    outcome.what = RenderOutcome::What::Failed;
    outcome.problem = worded(problem);
    if (!where.empty()) outcome.problem += ": " + QString::fromStdString(where);
    outcome.remedy = worded(remedy);
    return outcome;
}

}  // namespace

/// Holds the worker up while paused and keeps the time spent waiting.
class RenderWorker::Gate {
 public:
    explicit Gate(RenderWorker& worker) : m_worker(worker) {}
    void pass(const std::stop_token& stop) {
        std::unique_lock lock(m_worker.m_mutex);
        if (!m_worker.m_paused) return;
        const auto before = Clock::now();
        m_worker.m_wake.wait(lock, stop, [this] { return !m_worker.m_paused; });
        m_waited += Clock::now() - before;
    }
    double waitedSeconds() const { return std::chrono::duration<double>(m_waited).count(); }

 private:
    RenderWorker& m_worker;
    Clock::duration m_waited{};
};

RenderWorker::RenderWorker(TakeMakerFactory makeMaker, QObject* parent)
    : QObject(parent),
      m_makeMaker(std::move(makeMaker)),
      m_thread([this](std::stop_token stop) { run(stop); }) {}

RenderWorker::~RenderWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_running.request_stop();
        m_thread.request_stop();
    }
    m_thread.join();
}

void RenderWorker::start(Order order) {
    const std::lock_guard lock(m_mutex);
    m_running = order.stop;
    m_order = std::move(order);
    m_wake.notify_all();
}

void RenderWorker::setPaused(bool paused) {
    const std::lock_guard lock(m_mutex);
    m_paused = paused;
    m_wake.notify_all();
}

void RenderWorker::setMaker(TakeMakerFactory makeMaker) {
    const std::lock_guard lock(m_mutex);
    m_makeMaker = std::move(makeMaker);
    m_makerIsOld = true;
}

void RenderWorker::run(const std::stop_token& stop) {
    stepBackBehindTheWindow();
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_order.has_value(); })) {
        Order order = std::move(*m_order);
        m_order.reset();
        const bool stopAll = stop.stop_requested();
        if (std::exchange(m_makerIsOld, false)) m_maker.reset();
        lock.unlock();
        RenderOutcome outcome;
        if (!stopAll) outcome = make(order, order.stop.get_token());
        order.file.reset();  // before the answer: whoever gets it may close the file
        QMetaObject::invokeMethod(
            this, [this, id = order.id, outcome] { emit finished(id, outcome); }, Qt::QueuedConnection);
        lock.lock();
    }
    lock.unlock();
    m_maker.reset();
}

RenderOutcome RenderWorker::make(const Order& order, std::stop_token stop) {
    const auto began = Clock::now();
    Gate gate(*this);
    try {
        if (stop.stop_requested()) return {};
        if (!m_maker) {
            TakeMakerFactory factory;
            {
                const std::lock_guard lock(m_mutex);
                factory = m_makeMaker;
            }
            m_maker = factory();
        }
        engine::MadeTake made = m_maker->make(order.job, order.file, sinkFor(order.id, gate, stop), stop);
        RenderOutcome outcome;
        outcome.what = RenderOutcome::What::Made;
        outcome.take = std::move(made.take);
        outcome.take.movie = order.file->addBlob(made.movie, "video/mp4");
        outcome.seconds = std::chrono::duration<double>(Clock::now() - began).count() - gate.waitedSeconds();
        return outcome;
    } catch (const seine::Cancelled&) {
        return {};
    } catch (const seine::Error& error) {
        return failure(error.problem, error.where, error.remedy);
    } catch (const engine::Error& error) {
        return failure(error.problem, error.place, error.remedy);
    } catch (const media::Error& error) {
        return failure(error.problem, error.where, error.remedy);
    } catch (const storage::Error& error) {
        return failure(error.problem, error.where, error.remedy);
    } catch (const std::bad_alloc&) {
        return failure(
            tr("Not enough memory for this take").toStdString(), {},
            tr("Make the story's frame smaller, or close other programs and try again").toStdString());
    } catch (const std::exception& error) {
        return failure(error.what(), {},
                       tr("Try again; if it fails again, make the shot shorter").toStdString());
    }
}

engine::ProgressSink RenderWorker::sinkFor(storage::JobId job, Gate& gate, std::stop_token stop) {
    return [this, job, &gate, stop, last = Clock::time_point()](const engine::Progress& progress) mutable {
        gate.pass(stop);
        const auto now = Clock::now();
        if (now - last < kBetweenReports && progress.fraction < 1) return;
        last = now;
        QMetaObject::invokeMethod(
            this,
            [this, job, fraction = progress.fraction,
             doing = QString::fromUtf8(progress.doing.data(), qsizetype(progress.doing.size()))] {
                emit progressed(job, fraction, doing);
            },
            Qt::QueuedConnection);
    };
}

}  // namespace app
