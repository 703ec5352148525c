#include "app/render_queue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/error_words.h"

namespace app {
namespace {

constexpr char kPausedKey[] = "queue-paused";
constexpr double kTrustFraction = 0.05;  // from here on a job's own speed says more than what others took

std::string toParameters(const engine::Overrides& overrides) {
    QJsonObject json;
    if (overrides.steps) json["steps"] = *overrides.steps;
    if (overrides.guidance) json["guidance"] = *overrides.guidance;
    if (overrides.seed) json["seed"] = QString::number(*overrides.seed);  // 64 bits do not fit a JSON number
    return QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
}

engine::Overrides fromParameters(const std::string& parameters) {
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(parameters)).object();
    engine::Overrides overrides;
    if (json["steps"].isDouble()) overrides.steps = json["steps"].toInt();
    if (json["guidance"].isDouble()) overrides.guidance = json["guidance"].toDouble();
    if (json["seed"].isString()) overrides.seed = json["seed"].toString().toULongLong();
    return overrides;
}

bool isWaiting(const storage::Job& job) {
    return job.state == storage::JobState::Queued;
}

}  // namespace

RenderQueue::RenderQueue(Document& document, TakeMakerFactory makeMaker, const QString& modelName,
                         QObject* parent)
    : QObject(parent),
      m_document(document),
      m_times(modelName),
      m_worker(std::make_unique<RenderWorker>(std::move(makeMaker))) {
    connect(m_worker.get(), &RenderWorker::finished, this, &RenderQueue::onFinished);
    connect(m_worker.get(), &RenderWorker::progressed, this, &RenderQueue::onProgressed);
    connect(&m_document, &Document::reset, this, [this] { adoptFile(true); });
    connect(&m_document, &Document::fileChanged, this, [this] { adoptFile(false); });
    adoptFile(true);
}

RenderQueue::~RenderQueue() {
    shutDown();
}

void RenderQueue::setModel(TakeMakerFactory makeMaker, const QString& modelName) {
    m_worker->setMaker(std::move(makeMaker));
    m_times = JobTimes(modelName);
    emit changed();
}

storage::Queue* RenderQueue::queue() const {
    return m_file ? &m_file->queue() : nullptr;
}

template <class Action>
void RenderQueue::guarded(Action&& action) {
    try {
        action();
    } catch (const std::exception& error) {
        m_document.refuse(RenderQueue::tr("The queue could not be saved: %1").arg(worded(error)));
    }
}

void RenderQueue::adoptFile(bool another) {
    if (m_file == m_document.file()) return;
    m_file = m_document.file();
    if (another) {
        if (m_running) m_stops[m_running->id].request_stop();
        m_stops.clear();
    }
    if (!m_file) return emit changed();
    guarded([this] {
        m_paused = m_file->setting(kPausedKey).value_or("") == "yes";
        m_worker->setPaused(m_paused);
        for (const storage::Job& job : queue()->jobs())
            if (isWaiting(job)) m_stops.try_emplace(job.id);
        if (m_running && m_running->file != m_file)
            queue()->start(m_running->id);  // the copy knows it as queued
    });
    emit changed();
    // Not at once: whoever opens a story wants to see it first.
    QMetaObject::invokeMethod(this, &RenderQueue::dispatch, Qt::QueuedConnection);
}

int RenderQueue::enqueue(const std::vector<story::Part>& parts, const engine::Overrides& overrides) {
    if (!m_file || m_file->isReadOnly()) return 0;
    int added = 0;
    guarded([&] {
        const std::string parameters = toParameters(overrides);
        const std::vector<storage::Job> present = queue()->jobs();
        for (const story::Part& part : parts) {
            const bool waits = std::any_of(present.begin(), present.end(), [&](const storage::Job& job) {
                if (job.part != part || job.parameters != parameters) return false;
                // A running one counts as long as the story still asks for what it is making.
                const bool isBeingMade =
                    m_running && m_running->id == job.id &&
                    m_running->job.fingerprint == engine::fingerprint(m_document.story(), part);
                return isWaiting(job) || isBeingMade;
            });
            if (waits || !engine::jobFor(m_document.story(), part, overrides)) continue;
            m_stops[queue()->add(part, parameters)] = std::stop_source();
            ++added;
        }
    });
    if (added > 0) emit changed();
    dispatch();
    return added;
}

int RenderQueue::enqueueStale() {
    return enqueue(engine::staleParts(m_document.story()));
}

void RenderQueue::dispatch() {
    if (m_running || m_paused || m_closing || !m_file || m_file->isReadOnly()) return;
    guarded([this] {
        for (const storage::Job& job : queue()->jobs())
            if (isWaiting(job) && start(job)) return;
    });
    if (m_running) emit changed();
}

bool RenderQueue::start(const storage::Job& waiting) {
    if (!queue()->start(waiting.id)) return false;
    auto job = engine::jobFor(m_document.story(), waiting.part, fromParameters(waiting.parameters));
    if (!job) {  // its shot is gone, or needs nothing any more
        queue()->cancel(waiting.id);
        emit changed();
        return false;
    }
    m_running.emplace();
    m_running->id = waiting.id;
    m_running->job = *job;
    m_running->file = m_file;
    m_running->since.start();
    m_worker->start({waiting.id, std::move(*job), m_file, m_stops[waiting.id]});
    return true;
}

void RenderQueue::onProgressed(storage::JobId id, double fraction, const QString& doing) {
    if (!m_running || m_running->id != id) return;
    m_running->fraction = std::max(m_running->fraction, std::clamp(fraction, 0.0, 1.0));
    m_running->doing = doing;
    emit jobProgressed(id);
}

void RenderQueue::onFinished(storage::JobId id, const RenderOutcome& outcome) {
    if (!m_running || m_running->id != id || m_closing) return;
    const Running job = std::move(*m_running);
    m_running.reset();
    m_stops.erase(id);
    const bool ofThisStory = m_file && (job.file == m_file || queue()->job(id).has_value());
    if (ofThisStory) {
        if (outcome.what == RenderOutcome::What::Made) {
            store(job, outcome);
        } else if (outcome.what == RenderOutcome::What::Failed) {
            guarded([&] { queue()->fail(id, (outcome.problem + "\n" + outcome.remedy).toStdString()); });
            emit failed(job.job.part, outcome.problem, outcome.remedy);
        }
    }
    emit changed();
    dispatch();
    if (!m_running && ofThisStory) emit ranOut();
}

void RenderQueue::store(const Running& job, const RenderOutcome& outcome) {
    story::AddTake edit{job.job.part, outcome.take, true};
    // A starred take is the one that was picked as the best, a locked one stays: no other pushes them aside.
    const story::Take* chosen = story::chosenTake(m_document.story(), edit.part);
    if (chosen && (chosen->starred || chosen->locked)) edit.choose = false;
    guarded([&] {
        if (job.file != m_file)  // saved under another name meanwhile: the movie moves along
            edit.take.movie = m_file->addBlob(job.file->readBlob(outcome.take.movie), "video/mp4");
        edit.take.id = story::Ids(m_file->story()).take();
        if (m_document.finishJob(job.id, edit, outcome.seconds)) {
            m_times.learn(job.job, outcome.seconds);
            emit takeArrived(edit.part);
        } else {
            queue()->fail(job.id,
                          tr("The finished take could not be saved\nMake room on the disk and try again")
                              .toStdString());
        }
    });
}

void RenderQueue::setPaused(bool paused) {
    if (paused == m_paused || !m_file) return;
    m_paused = paused;
    m_worker->setPaused(paused);
    if (m_running) {
        if (paused)
            m_running->pause.start();
        else
            m_running->pausedMs += m_running->pause.elapsed();
    }
    guarded([&] { m_file->setSetting(kPausedKey, paused ? "yes" : "no"); });
    emit changed();
    if (!paused) dispatch();
}

void RenderQueue::cancel(storage::JobId job) {
    if (!m_file) return;
    if (const auto stop = m_stops.find(job); stop != m_stops.end()) stop->second.request_stop();
    guarded([&] { queue()->cancel(job); });
    emit changed();
}

void RenderQueue::cancelPart(const story::Part& part) {
    if (!m_file) return;
    for (const storage::Job& job : queue()->jobs())
        if (job.part == part && (isWaiting(job) || job.state == storage::JobState::Running)) cancel(job.id);
}

void RenderQueue::cancelAll() {
    if (!m_file) return;
    for (const storage::Job& job : queue()->jobs())
        if (isWaiting(job) || job.state == storage::JobState::Running) cancel(job.id);
}

void RenderQueue::retry(storage::JobId job) {
    if (!m_file) return;
    guarded([&] {
        if (queue()->retry(job)) m_stops[job] = std::stop_source();
    });
    emit changed();
    dispatch();
}

void RenderQueue::move(storage::JobId job, storage::JobId before) {
    if (!m_file || job == before) return;
    guarded([&] {
        std::vector<storage::JobId> order;
        for (const storage::Job& other : queue()->jobs()) {
            if (other.id == before) order.push_back(job);
            if (other.id != job) order.push_back(other.id);
        }
        if (std::find(order.begin(), order.end(), job) == order.end()) order.push_back(job);
        queue()->arrange(order);
    });
    emit changed();
}

void RenderQueue::clearFinished() {
    if (!m_file) return;
    guarded([this] { queue()->clearFinished(); });
    emit changed();
}

void RenderQueue::shutDown() {
    if (m_closing) return;
    m_closing = true;
    m_worker.reset();  // stops it and waits
    if (m_running && m_file) {
        guarded([this] {
            queue()->pause(m_running->id);
            queue()->resume(m_running->id);
        });
    }
    m_running.reset();
    m_file.reset();
}

QString RenderQueue::titleOf(story::Part part) const {
    const auto row = story::indexOf(m_document.story(), part.shot);
    if (!row) return part.what == story::Part::What::Shot ? tr("Deleted shot") : tr("Deleted transition");
    if (part.what == story::Part::What::Shot) return tr("Shot %1 · animate").arg(*row + 1);
    const QString joint = tr("Transition %1 → %2").arg(*row + 1).arg(*row + 2);
    const std::string& words = m_document.story().shots[*row].out.prompt;
    return words.empty() ? joint
                         : QStringLiteral("%1 · “%2”").arg(joint, QString::fromStdString(words).left(40));
}

QList<QueuedJob> RenderQueue::jobs() const {
    QList<QueuedJob> result;
    if (!m_file) return result;
    for (const storage::Job& job : queue()->jobs()) {
        QueuedJob shown{.id = job.id,
                        .part = job.part,
                        .title = titleOf(job.part),
                        .doing = {},
                        .state = job.state,
                        .progress = job.progress,
                        .seconds = secondsLeftOf(job),
                        .problem = {},
                        .remedy = {}};
        if (m_running && m_running->id == job.id) {
            shown.progress = m_running->fraction;
            shown.doing = m_running->doing;
        }
        if (job.state == storage::JobState::Done) shown.seconds = job.seconds;
        const QString error = QString::fromStdString(job.error);  // English where storage wrote it
        shown.problem = worded(error.section('\n', 0, 0).toStdString());
        shown.remedy = worded(error.section('\n', 1).toStdString());
        result << shown;
    }
    return result;
}

std::optional<double> RenderQueue::secondsLeftOf(const storage::Job& job) const {
    if (m_running && m_running->id == job.id) {
        const qint64 paused = m_running->pausedMs + (m_paused ? m_running->pause.elapsed() : 0);
        const double spent = double(m_running->since.elapsed() - paused) / 1000;
        if (m_running->fraction >= kTrustFraction)
            return spent * (1 - m_running->fraction) / m_running->fraction;
        const auto expected = m_times.expected(m_running->job);
        return expected ? std::optional(std::max(0.0, *expected - spent)) : std::nullopt;
    }
    if (!isWaiting(job)) return std::nullopt;
    const auto prepared = engine::jobFor(m_document.story(), job.part, fromParameters(job.parameters));
    return prepared ? m_times.expected(*prepared) : std::nullopt;
}

std::optional<double> RenderQueue::secondsLeft() const {
    if (!m_file) return std::nullopt;
    double sum = 0;
    bool known = false;
    for (const storage::Job& job : queue()->jobs()) {
        if (!isWaiting(job) && !(m_running && m_running->id == job.id)) continue;
        const auto left = secondsLeftOf(job);
        if (!left) return std::nullopt;
        sum += *left;
        known = true;
    }
    return known ? std::optional(sum) : std::nullopt;
}

}  // namespace app
