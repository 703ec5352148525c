#include "app/queue_link.h"

#include <unistd.h>
#include <QCursor>
#include <QFile>
#include <QMenu>
#include <QToolButton>

namespace app {
namespace {

/// The engine's word for what it is doing, in the user's language.
QString stageText(const QString& doing) {
    if (doing == "load") return QueueLink::tr("loading the model");
    if (doing == "read words") return QueueLink::tr("reading the words");
    if (doing == "encode") return QueueLink::tr("looking at the pictures");
    if (doing == "denoise") return QueueLink::tr("imagining the motion");
    if (doing == "draw") return QueueLink::tr("painting the frames");
    if (doing == "generate") return QueueLink::tr("generating");
    if (doing == "farm") return QueueLink::tr("on the farm");
    return doing;
}

widgets::JobItem itemOf(const QueuedJob& job) {
    using State = widgets::JobItem::State;
    widgets::JobItem item;
    item.id = job.id.value;
    item.title = job.title;
    item.stage = stageText(job.isOnFarm ? "farm" : job.doing);
    item.progress = job.progress;
    item.seconds = job.seconds;
    item.problem = job.problem;
    item.remedy = job.remedy;
    item.isOnFarm = job.isOnFarm;
    switch (job.state) {
        case storage::JobState::Running:
            item.state = State::Running;
            break;
        case storage::JobState::Done:
            item.state = State::Done;
            break;
        case storage::JobState::Failed:
            item.state = State::Failed;
            break;
        case storage::JobState::Cancelled:
            item.state = State::Cancelled;
            break;
        case storage::JobState::Queued:
        case storage::JobState::Paused:
            item.state = State::Waiting;
            break;
    }
    return item;
}

}  // namespace

qint64 residentBytes() {
    QFile file("/proc/self/statm");
    if (!file.open(QIODevice::ReadOnly)) return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() > 1 ? pages[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

QueueLink::QueueLink(Session& session, WindowActions& commands, Messages& messages, const WindowParts& parts,
                     QObject* parent)
    : QObject(parent), m_session(session), m_commands(commands), m_messages(messages), m_parts(parts) {
    connectPanel();
    connectStatus();
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &QueueLink::refreshFigures);
    m_everySecond.start();
    showJobs();
    refreshGenerate();
    refreshFigures();
}

void QueueLink::connectPanel() {
    using widgets::QueuePanel;
    RenderQueue& queue = m_session.queue();
    connect(&queue, &RenderQueue::changed, this, &QueueLink::showJobs);
    connect(&queue, &RenderQueue::jobProgressed, this, [this](storage::JobId id) {
        for (const QueuedJob& job : m_session.queue().jobs())
            if (job.id == id) m_parts.queue->updateJob(itemOf(job));
        refreshProgress();
    });
    connect(&queue, &RenderQueue::ranOut, this, &QueueLink::tellDone);
    connect(m_parts.queue, &QueuePanel::pauseRequested, &queue, &RenderQueue::setPaused);
    FarmWatch& farm = m_session.farm();
    connect(&farm, &FarmWatch::changed, this, &QueueLink::showJobs);
    connect(m_parts.queue, &QueuePanel::cancelRequested, &queue, [&queue, &farm](qint64 job) {
        queue.cancel({job});
        farm.cancel({job});
    });
    connect(m_parts.queue, &QueuePanel::clearFinishedRequested, &farm, &FarmWatch::clearFinished);
    connect(m_parts.queue, &QueuePanel::cancelAllRequested, &queue, &RenderQueue::cancelAll);
    connect(m_parts.queue, &QueuePanel::retryRequested, &queue, [&queue](qint64 job) { queue.retry({job}); });
    connect(m_parts.queue, &QueuePanel::moveRequested, &queue,
            [&queue](qint64 job, qint64 before) { queue.move({job}, {before}); });
    connect(m_parts.queue, &QueuePanel::clearFinishedRequested, &queue, &RenderQueue::clearFinished);
    connect(m_parts.queue, &QueuePanel::revealRequested, this, [this](qint64 job) { reveal({job}); });
    connect(m_parts.queue, &QueuePanel::remedyRequested, &queue,
            [&queue](qint64 job) { queue.retry({job}); });
    connect(&queue, &RenderQueue::failed, this,
            [this](const story::Part&, const QString& problem, const QString& remedy) {
                m_messages.post(Messages::Kind::Problem,
                                remedy.isEmpty() ? problem : tr("%1. %2").arg(problem, remedy));
            });
    m_commands.onToggled("pauseQueue", this, [&queue](bool paused) { queue.setPaused(paused); });
    m_commands.on("cancelAll", this, [&queue] { queue.cancelAll(); });
}

void QueueLink::connectStatus() {
    using widgets::StatusStrip;
    connect(&m_session, &Session::staleCountChanged, this, &QueueLink::refreshGenerate);
    connect(&m_session.document(), &Document::saved, this, [this](const QDateTime&) { showSaved(); });
    connect(&m_session.document(), &Document::fileChanged, this, &QueueLink::showSaved);
    connect(&m_session.document(), &Document::storyChanged, this, &QueueLink::refreshFigures);
    connect(&m_session, &Session::modelTextChanged, this, &QueueLink::refreshGenerate);
    connect(m_parts.status, &StatusStrip::generateStaleRequested, m_commands.action("generateStale"),
            &QAction::trigger);
    connect(m_parts.status, &StatusStrip::modelRequested, this,
            [this] { m_commands.modelMenu()->popup(QCursor::pos()); });
    connect(m_parts.status, &StatusStrip::formatRequested, this, &QueueLink::formatMenu);
    showSaved();
}

void QueueLink::showSaved() {
    const Document& document = m_session.document();
    if (document.isReadOnly())
        m_parts.status->setReadOnly();
    else
        m_parts.status->setSaved(document.savedAt());
}

void QueueLink::showJobs() {
    QList<widgets::JobItem> items;
    for (const QueuedJob& job : m_session.jobs()) items << itemOf(job);
    m_parts.queue->setJobs(items);
    m_parts.queue->setPaused(m_session.queue().isPaused());
    m_parts.queue->setSecondsLeft(m_session.queue().secondsLeft());
    const QSignalBlocker quiet(m_commands.action("pauseQueue"));
    m_commands.action("pauseQueue")->setChecked(m_session.queue().isPaused());
    refreshProgress();
}

void QueueLink::refreshProgress() {
    const auto progress = m_batch.update(m_session.queue().jobs());
    // Whole percents: that is what is shown.
    if (progress.has_value() == m_progress.has_value() &&
        int(progress.value_or(0) * 100) == int(m_progress.value_or(0) * 100))
        return;
    m_progress = progress;
    m_desktop.setProgress(progress);
    emit progressChanged(progress);
}

void QueueLink::tellDone() {
    if (m_parts.queue->window()->isActiveWindow()) return;
    emit doneUnseen();
    const int failed = m_batch.failedCount();
    QString text = tr("%n take(s) made.", nullptr, m_batch.made());
    if (failed > 0) text += " " + tr("%n job(s) failed.", nullptr, failed);
    m_desktop.notify(tr("%1 is generated").arg(m_session.document().displayName()), text);
}

void QueueLink::reveal(storage::JobId id) {
    for (const QueuedJob& job : m_session.jobs()) {
        if (job.id != id || !m_session.model().indexOf(job.part.shot).isValid()) continue;
        if (job.part.what == story::Part::What::Transition)
            m_session.selection().selectTransition(job.part.shot);
        else
            m_session.selection().selectShot(job.part.shot);
        m_parts.timeline->ensureVisible(job.part.shot);
    }
}

void QueueLink::refreshGenerate() {
    const int stale = m_session.staleCount();
    QAction* action = m_commands.action("generateStale");

    action->setIconText(stale > 0 ? tr("Generate %1").arg(stale) : tr("Generate"));
    action->setToolTip(
        stale > 0 ? withKeys(tr("Generate the shots and transitions that have no take, or a stale one"),
                             action->shortcuts())
                  : tr("Everything is generated"));
    m_parts.status->setStale(stale);
    m_parts.status->setModel(m_session.modelText());
    m_commands.modelButton()->setText(m_session.modelText().section(QStringLiteral(" · "), 0, 0));
}

void QueueLink::refreshFigures() {
    const story::Story& story = m_session.document().story();
    m_parts.status->setFormat(QSize(story.width, story.height), story.rate);
    m_parts.status->setMemory(m_session.storyBytes(), residentBytes());
    if (!m_session.queue().isIdle()) m_parts.queue->setSecondsLeft(m_session.queue().secondsLeft());
}

void QueueLink::formatMenu() {
    Document& document = m_session.document();
    QMenu menu;
    menu.addSection(tr("Frame"));
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(2048, 858),
                             QSize(1024, 768), QSize(1080, 1080), QSize(1080, 1920)}) {
        QAction* action = menu.addAction(tr("%1 × %2").arg(size.width()).arg(size.height()));
        action->setCheckable(true);
        action->setChecked(size == QSize(document.story().width, document.story().height));
        connect(action, &QAction::triggered, this, [&document, size] {
            document.edit(story::SetStory{.width = size.width(), .height = size.height()});
        });
    }
    menu.addSection(tr("Frames a second"));
    for (const story::Rate rate :
         {story::Rate{24000, 1001}, story::Rate{24, 1}, story::Rate{25, 1}, story::Rate{30000, 1001},
          story::Rate{30, 1}, story::Rate{50, 1}, story::Rate{60, 1}}) {
        QAction* action = menu.addAction(QString::number(rate.fps(), 'g', 5));
        action->setCheckable(true);
        action->setChecked(rate == document.story().rate);
        connect(action, &QAction::triggered, this,
                [&document, rate] { document.edit(story::atRate(document.story(), rate)); });
    }
    menu.exec(QCursor::pos());
}

}  // namespace app
