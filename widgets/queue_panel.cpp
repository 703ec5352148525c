#include "widgets/queue_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

#include "widgets/fields.h"
#include "widgets/icons.h"
#include "widgets/job_list.h"

namespace widgets {

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent),
      m_model(new JobModel(this)),
      m_list(new QListView(this)),
      m_header(new PanelHeader(tr("Queue"), this)),
      m_empty(
          new QLabel(tr("The queue is empty.\nShots and transitions being made are listed here."), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_empty->setProperty("role", "quiet");
    m_clear = smallButton("clear", {}, tr("Clear what is finished"), this);
    m_pause = smallButton("pause", {}, tr("Pause the queue"), this);
    m_header->addButton(m_clear);
    m_header->addButton(m_pause);
    connect(m_pause, &QToolButton::clicked, this, [this] { emit pauseRequested(!m_paused); });
    connect(m_clear, &QToolButton::clicked, this, &QueuePanel::clearFinishedRequested);
    buildList();
    setMinimumWidth(220);
    refreshHeader();
}

void QueuePanel::buildList() {
    auto* delegate = new JobDelegate(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDragDropOverwriteMode(false);
    m_list->setMouseTracking(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Queue"));
    m_list->installEventFilter(this);
    connect(m_model, &JobModel::moveRequested, this, &QueuePanel::moveRequested);
    connect(delegate, &JobDelegate::pressed, this, [this](JobDelegate::Button button, qint64 job) {
        if (button == JobDelegate::Button::Cancel) emit cancelRequested(job);
        if (button == JobDelegate::Button::Retry) emit retryRequested(job);
        if (button == JobDelegate::Button::Remedy) emit remedyRequested(job);
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit revealRequested(m_model->job(index.row()).id); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &QueuePanel::showMenu);
}

void QueuePanel::showMenu(const QPoint& at) {
    QModelIndex index = m_list->indexAt(at);
    if (!index.isValid()) index = m_list->currentIndex();  // by the menu key
    if (!index.isValid()) return;
    const JobItem job = m_model->job(index.row());
    const bool isOpen = job.state == JobItem::State::Waiting || job.state == JobItem::State::Running;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show in the timeline"), this, [this, job] { emit revealRequested(job.id); });
    if (job.state == JobItem::State::Waiting && !job.isOnFarm)
        menu->addAction(tr("Make this next"), this,
                        [this, job] { emit moveRequested(job.id, firstWaiting()); });
    if (!job.isOnFarm && (job.state == JobItem::State::Failed || job.state == JobItem::State::Cancelled))
        menu->addAction(icon("again"), tr("Try again"), this, [this, job] { emit retryRequested(job.id); });
    if (isOpen) {
        menu->addAction(icon("close"), tr("Cancel"), this, [this, job] { emit cancelRequested(job.id); });
        menu->addSeparator();
        menu->addAction(tr("Cancel all"), this, &QueuePanel::cancelAllRequested);
    }
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

qint64 QueuePanel::firstWaiting() const {
    for (const JobItem& job : m_model->jobs())
        if (job.state == JobItem::State::Waiting && !job.isOnFarm) return job.id;
    return 0;
}

bool QueuePanel::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const QModelIndex now = m_list->currentIndex();
    if (watched != m_list || !isKey || !now.isValid()) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isUpOrDown = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isOurs = key == Qt::Key_Delete || key == Qt::Key_Return || isUpOrDown;
    if (event->type() == QEvent::ShortcutOverride && isOurs) return event->accept(), true;
    const bool isMove = isUpOrDown && static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier;
    if (event->type() == QEvent::KeyPress && isMove)
        return moveBy(now.row(), key == Qt::Key_Up ? -1 : 1), true;
    if (event->type() == QEvent::KeyPress && key == Qt::Key_Delete) {
        emit cancelRequested(m_model->job(now.row()).id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QueuePanel::moveBy(int row, int places) {
    const QList<JobItem>& jobs = m_model->jobs();
    const auto waits = [&](int at) {
        return at >= 0 && at < jobs.size() && jobs[at].state == JobItem::State::Waiting && !jobs[at].isOnFarm;
    };
    if (!waits(row) || !waits(row + places)) return;
    const int before = places < 0 ? row - 1 : row + 2;
    emit moveRequested(jobs[row].id, before < jobs.size() ? jobs[before].id : 0);
}

PanelHeader* QueuePanel::header() const {
    return m_header;
}

void QueuePanel::setJobs(const QList<JobItem>& jobs) {
    const QModelIndex current = m_list->currentIndex();
    const qint64 selected = current.isValid() ? m_model->job(current.row()).id : 0;
    m_model->setJobs(jobs);
    const int row = selected ? m_model->rowOf(selected) : -1;
    if (row >= 0 && m_list->currentIndex().row() != row) m_list->setCurrentIndex(m_model->index(row));
    refreshHeader();
}

void QueuePanel::updateJob(const JobItem& job) {
    const int row = m_model->rowOf(job.id);
    const bool grows = row >= 0 && m_model->job(row).state != job.state;
    if (m_model->update(job) && grows) {
        m_list->doItemsLayout();
        refreshHeader();
    }
}

void QueuePanel::setPaused(bool isPaused) {
    m_paused = isPaused;
    refreshHeader();
}

void QueuePanel::setSecondsLeft(std::optional<double> seconds) {
    m_seconds = seconds;
    refreshHeader();
}

void QueuePanel::refreshHeader() {
    int open = 0, closed = 0;
    for (const JobItem& job : m_model->jobs())
        ++(job.state == JobItem::State::Waiting || job.state == JobItem::State::Running ? open : closed);
    m_list->setVisible(open + closed > 0);
    m_empty->setVisible(open + closed == 0);
    m_clear->setVisible(closed > 0);
    m_pause->setVisible(open > 0 || m_paused);
    m_pause->setIcon(icon(m_paused ? "play" : "pause"));
    m_pause->setToolTip(m_paused ? tr("Go on with the queue") : tr("Pause the queue"));
    m_pause->setAccessibleName(m_pause->toolTip());
    QString info;
    if (open > 0) info = m_seconds ? tr("%1 left").arg(durationText(*m_seconds)) : tr("%1 to go").arg(open);
    if (m_paused) info = tr("paused");
    m_header->setInfo(info);
}

QString durationText(double seconds) {
    if (!(seconds >= 0)) return {};
    const auto s = qint64(std::llround(qMin(seconds, 1e9)));
    if (s < 60) return QueuePanel::tr("%1 s").arg(s);
    if (s < 600) return QueuePanel::tr("%1 min %2 s").arg(s / 60).arg(s % 60);
    if (s < 5400) return QueuePanel::tr("%1 min").arg((s + 30) / 60);
    return QueuePanel::tr("about %1 h").arg((s + 1800) / 3600);
}

}  // namespace widgets
