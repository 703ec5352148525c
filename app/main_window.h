// The window: makes the panels, the commands and the links between them and the session, and keeps what
// concerns the window as a whole: title, layout, drops anywhere, closing. UI thread only.
#pragma once

#include <QMainWindow>
#include <memory>
#include <optional>

#include "app/session.h"
#include "app/story_actions.h"

namespace app {

class FileLink;
class Messages;
class WindowActions;
struct WindowParts;

class MainWindow : public QMainWindow {
    Q_OBJECT
 public:
    explicit MainWindow(Session& session);
    ~MainWindow() override;

    const WindowParts& parts() const { return *m_parts; }
    WindowActions& commands() { return *m_commands; }
    /// Opens the story, or begins a new one when the path is empty or cannot be opened.
    void begin(const QString& storyPath);
    /// Nothing is open, or an unnamed story without shots.
    bool holdsNothing() const;
    /// For the next window that is made.
    void rememberLayout() const;

 signals:
    /// Another story, for whoever keeps the windows; empty: a new one.
    void openRequested(const QString& storyPath);
    void closed();

 protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

 private:
    void connectLinks();
    void connectShotCommands();
    void connectPlayCommands();
    void connectViewCommands();
    void connectGenerateCommands();
    void makePanelMenu();
    void refreshTitle();
    void refreshCommands();
    void chooseModel();
    void useModel(const QString& folder);

    Session& m_session;
    StoryActions m_actions;
    std::unique_ptr<WindowParts> m_parts;
    WindowActions* m_commands;
    Messages* m_messages;
    FileLink* m_files;
    class SoundLink* m_sounds = nullptr;
    class Layouts* m_layouts;
    class FineTuneDialog* m_fineTune = nullptr;
    class ModelsDialog* m_models = nullptr;
    std::optional<double> m_progress;  // of the queue, while it works
    bool m_arranged = false;
};

}  // namespace app
