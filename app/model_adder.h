// Adds a model on a thread of its own and tells how it goes. Lives on the UI thread; signals arrive there.
#pragma once

#include <QObject>
#include <thread>

#include "engine/seine/models.h"

namespace app {

class ModelAdder : public QObject {
    Q_OBJECT
 public:
    using QObject::QObject;
    ~ModelAdder() override;  // stops; nothing half-made stays

    /// Ignored while one runs.
    void start(seine::AddModel order);
    void stop() { m_thread.request_stop(); }
    bool isRunning() const { return m_isRunning; }

 signals:
    void progressed(double fraction, const QString& part);
    void done(const QString& folder, const QStringList& notes);
    void failed(const QString& why);
    void stopped();

 private:
    void run(const seine::AddModel& order, const std::stop_token& stop);

    std::jthread m_thread;
    bool m_isRunning = false;
};

}  // namespace app
