// Waveforms of the story's sounds, worked out on a thread of their own from where the sounds are stored, a
// piece at a time. Lives on the UI thread.
#pragma once

#include <QObject>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "engine/media/audio_reader.h"
#include "engine/media_source.h"
#include "widgets/waveform.h"

namespace app {

/// All of a sound: its waveform and its true length, whatever its header says.
struct MeasuredSound {
    std::shared_ptr<const widgets::Waveform> waveform;
    story::Samples length = 0;
};
/// Reads to the end; each piece also goes to `sink`, if there is one. Throws media::Error. Null when stopped.
MeasuredSound measured(media::SoundReader reader, const std::stop_token& stop,
                       const std::function<void(std::span<const float>, std::span<const float>)>& sink = {});

class WaveformMaker : public QObject {
    Q_OBJECT
 public:
    explicit WaveformMaker(QObject* parent = nullptr);
    ~WaveformMaker() override;

    /// Where sounds come from now; what was asked of the former source is forgotten. Null: nowhere.
    void setSource(std::shared_ptr<engine::MediaSource> source);

 public slots:
    /// Answers with made(); what was asked for last is made first.
    void request(story::BlobId blob);

 signals:
    /// Null: it cannot be read.
    void made(story::BlobId blob, std::shared_ptr<const widgets::Waveform> waveform);
    /// Another story: forget what was made.
    void reset();

 private:
    void run(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<story::BlobId> m_wishes;
    std::shared_ptr<engine::MediaSource> m_source;
    quint64 m_generation = 0;
    std::stop_source m_reading;  // of the sound at hand
    std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace app
