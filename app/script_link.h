// Scripts, storyboards of other programs and cuts that come back: read beside the window, shown as a list of
// what would change, and followed in one step of undo when the person says so. UI thread only.
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <thread>

#include "app/messages.h"
#include "app/session.h"
#include "app/window_actions.h"
#include "engine/script_import.h"

namespace app {

class ScriptLink : public QObject {
    Q_OBJECT
 public:
    ScriptLink(Session& session, WindowActions& commands, Messages& messages, QWidget* window);

    ~ScriptLink() override;

    /// Reads the file and shows what it would change.
    void open(const QString& path);

 private:
    void openScript(const QString& path);
    void openCut(const QString& path);
    void follow(const std::shared_ptr<const engine::ScriptPlan>& plan, const QString& name);
    void ask(const QString& title, const QStringList& changes, const QStringList& remarks,
             const std::function<void()>& apply);
    void done(const QString& name, int changes, const QStringList& problems);

    Session& m_session;
    Messages& m_messages;
    QWidget* m_window;
    int m_reading = 0;  // the message about it
    std::jthread m_thread;
};

}  // namespace app
