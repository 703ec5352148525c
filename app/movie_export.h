// The export of the story, as anything it can be, on a thread of its own: progress, speed, cancel. The story
// is a copy: editing goes on meanwhile. Lives on the UI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>
#include <thread>

#include "storage/project_file.h"

namespace engine {
struct Delivery;
}

namespace app {

class MovieExport : public QObject {
    Q_OBJECT
 public:
    explicit MovieExport(QObject* parent = nullptr);
    /// Cancels; nothing half-written stays.
    ~MovieExport() override;

    bool isRunning() const { return m_running; }
    double fraction() const { return m_fraction; }
    /// None until there is something to judge by.
    std::optional<double> secondsLeft() const;
    /// "45 %, 38 frames a second, 0:12 left", as much of it as is known.
    QString progressText() const;

    /// Does nothing while one is running.
    void start(std::shared_ptr<const story::Story> story, std::shared_ptr<storage::ProjectFile> file,
               const engine::Delivery& order);

 public slots:
    void cancel();

 signals:
    void started();
    void progressed(double fraction);
    void finished(const QString& path, const QStringList& warnings);
    void cancelled();
    void failed(const QString& problem, const QString& remedy);

 private:
    void run(const std::stop_token& stop, const story::Story& story,
             const std::shared_ptr<storage::ProjectFile>& file, const engine::Delivery& order);
    template <class Report>
    void answer(Report&& report);

    bool m_running = false;
    double m_fraction = 0;
    QElapsedTimer m_since;
    story::Frames m_frames = 0;  // of film that are to be written; 0: it is no film
    std::jthread m_thread;
};

}  // namespace app
