// New, open, recent, save as, and import: what the File menu does, and what it says about it. Exports
// are in export_link, scripts and cuts in script_link, the clipboard in clipboard_link. UI thread only.
#pragma once

#include <QObject>

#include "app/messages.h"
#include "app/session.h"
#include "app/story_actions.h"
#include "app/window_actions.h"

namespace app {

class FileLink : public QObject {
    Q_OBJECT
 public:
    FileLink(Session& session, StoryActions& actions, WindowActions& commands, Messages& messages,
             QWidget* window);

    /// Offers stories that never got a name and were left by a crash or by closing.
    void offerLeftStories();

 signals:
    /// Here when the window holds nothing yet, else in a window of its own; empty: a new story.
    void openRequested(const QString& path);

 private:
    void connectFile();
    void connectImport();
    void saveAs();
    void fillRecent();
    void remember(const QString& path);
    void onImported(const std::vector<story::ShotId>& shots, const QList<app::ImportProblem>& problems);

    Session& m_session;
    StoryActions& m_actions;
    WindowActions& m_commands;
    Messages& m_messages;
    QWidget* m_window;
    int m_importMessage = 0;
};

}  // namespace app
