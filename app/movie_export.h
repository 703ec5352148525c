// The export of the story, or a stretch of it, on a thread of its own: progress, cancel, and the same once
// more with one call. The story is a copy: editing goes on meanwhile. Lives on the UI thread.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <memory>
#include <optional>
#include <thread>

#include "engine/exporter.h"
#include "storage/project_file.h"

namespace app {

class MovieExport : public QObject {
    Q_OBJECT
 public:
    explicit MovieExport(QObject* parent = nullptr);
    /// Cancels; nothing half-written stays.
    ~MovieExport() override;

    bool isRunning() const { return m_running; }
    /// The last export asked for, whatever became of it.
    const std::optional<engine::ExportOptions>& lastOptions() const { return m_last; }
    double fraction() const { return m_fraction; }
    /// None until there is something to judge by.
    std::optional<double> secondsLeft() const;

    /// Does nothing while one is running.
    void start(std::shared_ptr<const story::Story> story, std::shared_ptr<storage::ProjectFile> file,
               const engine::ExportOptions& options);

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
             const std::shared_ptr<storage::ProjectFile>& file, const engine::ExportOptions& options);
    template <class Report>
    void answer(Report&& report);

    bool m_running = false;
    double m_fraction = 0;
    QElapsedTimer m_since;
    std::optional<engine::ExportOptions> m_last;
    std::jthread m_thread;
};

}  // namespace app
