// Between the queue panel, the status bar's figures and the render queue.
// UI thread only.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/batch_progress.h"
#include "app/desktop.h"
#include "app/messages.h"
#include "app/session.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

namespace app {

class QueueLink : public QObject {
    Q_OBJECT
 public:
    QueueLink(Session& session, WindowActions& commands, Messages& messages, const WindowParts& parts,
              QObject* parent = nullptr);

 signals:
    /// Of all that waits and runs; none when idle.
    void progressChanged(std::optional<double> fraction);
    /// The queue ran out while another window was in front.
    void doneUnseen();

 private:
    void connectPanel();
    void refreshProgress();
    void tellDone();
    void connectStatus();
    void showJobs();
    void showSaved();
    void reveal(storage::JobId job);
    void refreshGenerate();
    void refreshFigures();
    void formatMenu();

    Session& m_session;
    WindowActions& m_commands;
    Messages& m_messages;
    WindowParts m_parts;
    QTimer m_everySecond;
    Desktop m_desktop;
    BatchProgress m_batch;
    std::optional<double> m_progress;
};

/// Resident memory of this process, in bytes; 0 where the system does not tell.
qint64 residentBytes();

}  // namespace app
