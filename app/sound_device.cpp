#include "app/sound_device.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <cmath>
#include <vector>

namespace app {
namespace {

constexpr int kRate = 48'000, kBufferMs = 80;

QAudioFormat formatOf(QAudioFormat::SampleFormat sample) {
    QAudioFormat format;
    format.setSampleRate(kRate);
    format.setChannelCount(2);
    format.setSampleFormat(sample);
    return format;
}

/// What a QAudioSink reads from.
class PullDevice : public QIODevice {
 public:
    PullDevice(SoundDevice::Pull pull, QAudioFormat format) : m_pull(std::move(pull)), m_format(format) {
        open(QIODevice::ReadOnly);
    }
    void setSink(QAudioSink* sink) { m_sink = sink; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return 1 << 16; }

 protected:
    qint64 readData(char* to, qint64 bytes) override {
        const int frame = m_format.bytesPerFrame();
        const auto frames = std::size_t(bytes / frame);
        m_samples.resize(2 * frames);
        const qint64 waiting = m_sink ? m_sink->bufferSize() - m_sink->bytesFree() : 0;
        m_pull(m_samples, std::max<qint64>(0, waiting / frame));
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            std::copy_n(m_samples.data(), m_samples.size(), reinterpret_cast<float*>(to));
        } else {
            auto* out = reinterpret_cast<std::int16_t*>(to);
            for (const float sample : m_samples)
                *out++ = std::int16_t(std::lround(std::clamp(sample, -1.0f, 1.0f) * 32'767));
        }
        return qint64(frames) * frame;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

 private:
    SoundDevice::Pull m_pull;
    QAudioFormat m_format;
    QAudioSink* m_sink = nullptr;
    std::vector<float> m_samples;
};

class SystemSoundDevice : public SoundDevice {
 public:
    ~SystemSoundDevice() override { stop(); }

    bool start(Pull pull) override {
        stop();
        const QAudioDevice output = QMediaDevices::defaultAudioOutput();
        if (output.isNull()) return false;
        QAudioFormat format = formatOf(QAudioFormat::Float);
        if (!output.isFormatSupported(format)) format = formatOf(QAudioFormat::Int16);
        if (!output.isFormatSupported(format)) return false;
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        m_thread.start(QThread::TimeCriticalPriority);
        QMetaObject::invokeMethod(
            m_worker, [&] { open(output, format, std::move(pull)); }, Qt::BlockingQueuedConnection);
        if (!m_running) stop();
        return m_running;
    }

    void stop() override {
        if (!m_thread.isRunning()) return;
        QMetaObject::invokeMethod(
            m_worker,
            [this] {
                if (m_sink) m_sink->stop();
                m_sink.reset();
                m_source.reset();
                m_running = false;
            },
            Qt::BlockingQueuedConnection);
        m_worker->deleteLater();
        m_worker = nullptr;
        m_thread.quit();
        m_thread.wait();
    }

    bool isRunning() const override { return m_running; }

 private:
    void open(const QAudioDevice& output, const QAudioFormat& format, Pull pull) {
        m_source = std::make_unique<PullDevice>(std::move(pull), format);
        m_sink = std::make_unique<QAudioSink>(output, format);
        m_sink->setBufferSize(format.bytesForDuration(kBufferMs * 1000));
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, m_sink.get(), [this](QAudio::State state) {
            if (state == QAudio::StoppedState) m_running = false;
        });
        m_source->setSink(m_sink.get());
        m_running = true;
        m_sink->start(m_source.get());
        if (m_sink->error() != QAudio::NoError) m_running = false;
    }

    QThread m_thread;
    QObject* m_worker = nullptr;
    std::unique_ptr<PullDevice> m_source;  // these two live on the thread
    std::unique_ptr<QAudioSink> m_sink;
    std::atomic<bool> m_running = false;
};

}  // namespace

std::unique_ptr<SoundDevice> makeSystemSoundDevice() {
    return std::make_unique<SystemSoundDevice>();
}

}  // namespace app
