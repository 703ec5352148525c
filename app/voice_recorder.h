// Records the microphone into a WAV in a temporary folder: 48 kHz, whatever the device gives, with the level
// to show meanwhile. Lives on the UI thread.
#pragma once

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QObject>
#include <QTemporaryDir>
#include <memory>

#include "engine/media/wav_writer.h"

namespace app {

class VoiceRecorder : public QObject {
    Q_OBJECT
 public:
    explicit VoiceRecorder(QObject* parent = nullptr);
    ~VoiceRecorder() override;

    /// Why nothing can be recorded with it, in words for the user; empty: it can.
    static QString objectionTo(const QAudioDevice& device);

    /// Listens, so that the level can be seen; nothing is written yet. False: problem() has been said.
    bool listen(const QAudioDevice& device);
    /// From now on it is written.
    bool record();
    /// Ends it; the file's path, empty when nothing was recorded. Goes on listening.
    QString stop();
    void close();
    bool isListening() const { return m_source != nullptr; }
    bool isRecording() const { return m_writer != nullptr; }
    double seconds() const;
    /// What a device gave, interleaved in the format: for the device, and for tests.
    void accept(const QByteArray& bytes, const QAudioFormat& format);

 signals:
    void metered(float left, float right);
    void problem(const QString& text);

 private:
    void read();

    std::unique_ptr<QAudioSource> m_source;
    QIODevice* m_device = nullptr;  // the source's
    QAudioFormat m_format;
    QTemporaryDir m_folder;
    std::unique_ptr<media::WavWriter> m_writer;
    QString m_path;
    int m_count = 0;
    std::vector<float> m_left, m_right;
};

}  // namespace app
