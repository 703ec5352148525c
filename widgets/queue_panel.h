// The queue: jobs in order with progress and time left; pause, resume, cancel, retry, reorder by drag, and
// what went wrong with what to do about it. Shows plain values; asks by signals. Keyboard: Ctrl+Up and
// Ctrl+Down move a job, Delete cancels it, Return shows its shot, the menu key does the rest. GUI thread
// only.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace widgets {

class JobModel;
class PanelHeader;

struct JobItem {
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    qint64 id = 0;
    QString title;  // "Shot 3 · animate"
    QString stage;  // while running: "predict 2 of 3"
    State state = State::Waiting;
    double progress = 0;            // 0..1
    std::optional<double> seconds;  // running, waiting: left; done: taken
    QString problem, remedy;        // failed: what happened, what to do
    QString remedyAction;           // label of a button that does it ("Relink"); empty: none
    bool isOnFarm = false;          // made by other machines: no order and no second try from here
};

class QueuePanel : public QWidget {
    Q_OBJECT
 public:
    explicit QueuePanel(QWidget* parent = nullptr);
    /// Title line with total time left; may be moved into a dock as its title bar.
    PanelHeader* header() const;
    /// All jobs in order. Selection and scroll position are kept by id.
    void setJobs(const QList<JobItem>&);
    /// Changes one job in place; unknown ids are ignored.
    void updateJob(const JobItem&);
    void setPaused(bool);
    /// Of everything that waits or runs; none: not known yet.
    void setSecondsLeft(std::optional<double>);

 signals:
    void pauseRequested(bool pause);
    void cancelRequested(qint64 job);
    void cancelAllRequested();
    void retryRequested(qint64 job);
    void moveRequested(qint64 job, qint64 before);  // before: 0 is the end
    void revealRequested(qint64 job);               // show its shot
    void remedyRequested(qint64 job);
    void clearFinishedRequested();

 protected:
    bool eventFilter(QObject*, QEvent*) override;

 private:
    void buildList();
    void refreshHeader();
    void showMenu(const QPoint& at);
    qint64 firstWaiting() const;
    /// One place earlier (-1) or later (1), among those that wait.
    void moveBy(int row, int places);
    JobModel* m_model;
    QListView* m_list;
    PanelHeader* m_header;
    QLabel* m_empty;
    QToolButton *m_pause, *m_clear;
    std::optional<double> m_seconds;
    bool m_paused = false;
};

/// "2 min 10 s", "about 3 h".
QString durationText(double seconds);

}  // namespace widgets
