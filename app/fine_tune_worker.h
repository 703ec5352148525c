// Fine-tunes a model on a thread of its own and tells how it goes. Ending it keeps a checkpoint, and the next
// order of the same name goes on from there. Lives on the UI thread; signals arrive there.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <memory>
#include <thread>
#include <vector>

#include "engine/seine/train/trainer.h"
#include "storage/project_file.h"

namespace app {

/// What is to be learnt; a value, so that the story may change meanwhile.
struct FineTuneOrder {
    struct Board {
        story::BlobId picture;
        std::string name, caption;
    };
    std::shared_ptr<const storage::ProjectFile> file;  // with boards: the story's own pictures
    std::vector<Board> boards;
    std::filesystem::path folder;  // otherwise
    std::filesystem::path model, result;
    double minutes = 30;
};

class FineTuneWorker : public QObject {
    Q_OBJECT
 public:
    using QObject::QObject;
    ~FineTuneWorker() override;  // stops, with a checkpoint, within one pass through the network

    /// Ignored while one runs.
    void start(FineTuneOrder order);
    bool isRunning() const { return m_isRunning; }
    void setPaused(bool paused);
    void finish();
    void stop();

 signals:
    void progressed(const seine::train::TrainProgress& progress);
    void sampled(const QImage& strip);
    void leftOut(const QStringList& files);  // each with the reason
    void warned(const QString& text);
    void done(const seine::train::TrainResult& result);
    void failed(const QString& why);
    void stopped();

 private:
    void run(const FineTuneOrder& order, const std::stop_token& stop);
    template <class Tell>
    void tell(Tell tell);

    std::jthread m_thread;
    std::unique_ptr<seine::train::TrainSwitch> m_switch;
    bool m_isRunning = false;
};

}  // namespace app
