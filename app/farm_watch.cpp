#include "app/farm_watch.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/error_words.h"
#include "app/paths.h"

namespace app {
namespace {

using storage::JobState;

constexpr int kBetweenLooksMs = 4000;
constexpr std::int64_t kTasksOfRound = 1'000'000;  // more than Slurm allows in an array

}  // namespace

FarmWatch::FarmWatch(Document& document, RenderQueue& queue, Slurm slurm, QObject* parent)
    : QObject(parent), m_document(document), m_queue(queue), m_slurm(std::move(slurm)) {
    m_thread.setMaxThreadCount(1);
    m_timer.setInterval(kBetweenLooksMs);
    connect(&m_timer, &QTimer::timeout, this, &FarmWatch::look);
    connect(&m_document, &Document::reset, this, [this] {
        m_jobs.clear(), m_tasks.clear(), m_cancelled.clear(), m_cleared.clear();
        m_queue.setMadeElsewhere({});
        emit changed();
        look();
    });
    m_timer.start();
    look();
}

FarmWatch::~FarmWatch() {
    m_thread.waitForDone();
}

void FarmWatch::look() {
    if (m_isLooking || !m_document.isOpen() || m_document.isUntitled()) return;
    m_isLooking = true;
    const std::filesystem::path film = toPath(m_document.path());
    m_thread.start([this, film, story = m_document.snapshot(), slurm = m_slurm, token = m_document.token()] {
        Seen now;
        try {
            const FarmFolder folder(film);
            if (folder.exists()) now = seen(folder, slurm, *story);
        } catch (const std::exception&) {  // half written, or the share is away: the next look will tell
            now = {};
        }
        QMetaObject::invokeMethod(this, [this, token, now = std::move(now)] {
            m_isLooking = false;
            if (token == m_document.token()) adopt(now);
        });
    });
}

FarmWatch::Seen FarmWatch::seen(const FarmFolder& folder, const Slurm& slurm, const story::Story& story) {
    Seen now;
    now.plan = folder.plan();
    try {
        for (const SlurmTask& task : slurm.tasks(now.plan.jobs)) {
            // Of every round the tasks and, after them, their collecting.
            const auto place = std::find(now.plan.jobs.begin(), now.plan.jobs.end(), task.job);
            const auto at = std::size_t(place - now.plan.jobs.begin());
            if (at % 2 == 0) now.waiting[{at / 2, task.task}] = task.state;
        }
        now.knowsSlurm = true;
    } catch (const engine::Error&) {  // another machine's Slurm: only what is made can be seen
    }
    for (std::size_t round = 0; round < now.plan.rounds.size(); ++round) {
        for (std::size_t number = 0; number < now.plan.rounds[round].size(); ++number) {
            if (!folder.hasResult(round, number)) continue;
            now.made.insert({round, number});
            if (!hasTake(story, folder.resultWithoutMovie(round, number)))
                now.fresh.emplace_back(Key{round, number}, folder.result(round, number));
        }
    }
    return now;
}

void FarmWatch::adopt(const Seen& now) {
    if (now.plan.jobs != m_jobs) m_tasks.clear(), m_cancelled.clear(), m_cleared.clear();
    m_jobs = now.plan.jobs;
    takeIn(now);
    std::vector<Task> tasks;
    std::set<story::Part> elsewhere;
    const bool isLive = !now.waiting.empty() || !now.fresh.empty() || !m_tasks.empty();
    for (std::size_t round = 0; isLive && round < now.plan.rounds.size(); ++round) {
        for (std::size_t i = 0; i < now.plan.rounds[round].size(); ++i) {
            const Key key{round, i};
            const auto waiting = now.waiting.find(key);
            Task task{key, now.plan.rounds[round][i].part, JobState::Queued, {}};
            if (now.made.contains(key)) {
                task.state = JobState::Done;
            } else if (m_cancelled.contains(key)) {
                task.state = JobState::Cancelled;
            } else if (waiting != now.waiting.end()) {
                task.state = waiting->second == "RUNNING" ? JobState::Running : JobState::Queued;
            } else if (now.knowsSlurm) {
                task.state = JobState::Failed;
                if (2 * round < m_jobs.size())
                    task.log = QString::fromStdU16String(
                        FarmFolder(now.plan.film).logOf(m_jobs[2 * round], i).u16string());
            }
            const bool isOpen = task.state == JobState::Queued || task.state == JobState::Running;
            if (isOpen) elsewhere.insert(task.part);
            if (isOpen || !m_cleared.contains(key)) tasks.push_back(std::move(task));
        }
    }
    const auto same = [](const Task& a, const Task& b) { return a.key == b.key && a.state == b.state; };
    if (std::equal(tasks.begin(), tasks.end(), m_tasks.begin(), m_tasks.end(), same)) return;
    m_tasks = std::move(tasks);
    m_queue.setMadeElsewhere(std::move(elsewhere));
    emit changed();
}

void FarmWatch::takeIn(const Seen& now) {
    if (m_document.isReadOnly()) return;
    for (const auto& [key, made] : now.fresh) {
        if (hasTake(m_document.story(), made)) continue;
        if (m_document.addTake(made)) emit takeArrived(made.part);
    }
}

QList<QueuedJob> FarmWatch::jobs() const {
    QList<QueuedJob> jobs;
    for (const Task& task : m_tasks) {
        QueuedJob job{.id = idOf(task.key),
                      .part = task.part,
                      .title = m_queue.titleOf(task.part),
                      .doing = {},
                      .state = task.state,
                      .progress = 0,
                      .seconds = {},
                      .problem = {},
                      .remedy = {},
                      .isOnFarm = true};
        if (task.state == JobState::Failed) {
            job.problem = tr("The farm gave up on it");
            job.remedy = tr("Its log says why: %1").arg(task.log);
        }
        jobs << job;
    }
    return jobs;
}

storage::JobId FarmWatch::idOf(const Key& key) {
    return {-1 - std::int64_t(key.round) * kTasksOfRound - std::int64_t(key.number)};
}

const FarmWatch::Task* FarmWatch::taskOf(storage::JobId id) const {
    for (const Task& task : m_tasks)
        if (idOf(task.key) == id) return &task;
    return nullptr;
}

void FarmWatch::cancel(storage::JobId job) {
    const Task* task = taskOf(job);
    if (!task || 2 * task->key.round >= m_jobs.size()) return;
    const std::string command =
        "scancel " + m_jobs[2 * task->key.round] + "_" + std::to_string(task->key.number);
    m_cancelled.insert(task->key);
    m_thread.start([this, command, slurm = m_slurm] {
        QString problem;
        try {
            slurm.ask(command);
        } catch (const std::exception& error) {
            problem = worded(error);
        }
        QMetaObject::invokeMethod(this, [this, problem] {
            if (!problem.isEmpty()) m_document.refuse(problem);
            look();
        });
    });
}

void FarmWatch::clearFinished() {
    for (const Task& task : m_tasks)
        if (task.state != JobState::Queued && task.state != JobState::Running) m_cleared.insert(task.key);
    std::erase_if(m_tasks, [this](const Task& task) { return m_cleared.contains(task.key); });
    emit changed();
}

}  // namespace app
