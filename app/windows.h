// The windows of the program, one story each: a story that is open already comes to the front, an empty
// window is used again, anything else gets a window of its own. When the language changes, the windows are
// made anew around their sessions: stories, playheads, queues and exports go on. UI thread only.
//
//     app::Windows windows(modelFolder);
//     windows.open("film.seine");      // an empty path: a new story
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "app/session.h"

namespace app {

class MainWindow;

class Windows : public QObject {
    Q_OBJECT
 public:
    /// Tests may give the queues another maker.
    explicit Windows(const QString& modelFolder, TakeMakerFactory makeMaker = {}, QObject* parent = nullptr);
    ~Windows() override;

    /// The window that shows the story now. One that cannot be opened says so in a window with a new story.
    MainWindow& open(const QString& path, MainWindow* from = nullptr);
    int count() const { return int(m_windows.size()); }
    MainWindow& window(int index) { return *m_windows[std::size_t(index)]->window; }
    Session& session(int index) { return m_windows[std::size_t(index)]->session; }

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    struct Entry;
    Entry& make();
    void connectWindow(MainWindow* window);
    void makeAnew();
    Entry* showing(const QString& path);
    void forget(const MainWindow* window);

    const QString m_modelFolder;
    QString m_language;  // that of the windows
    const TakeMakerFactory m_makeMaker;
    struct Entry {
        Entry(const QString& modelFolder, const TakeMakerFactory& makeMaker);
        ~Entry();
        Session session;
        std::unique_ptr<MainWindow> window;
    };
    std::vector<std::unique_ptr<Entry>> m_windows;
};

}  // namespace app
