#include "app/voice_recorder.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

#include "app/error_words.h"
#include "app/paths.h"
#include "engine/media/error.h"

namespace app {
namespace {

constexpr int kRate = 48'000;

/// The best of what the device can do.
std::optional<QAudioFormat> formatFor(const QAudioDevice& device) {
    for (const int channels : {1, 2})
        for (const auto sample : {QAudioFormat::Float, QAudioFormat::Int32, QAudioFormat::Int16}) {
            QAudioFormat format;
            format.setSampleRate(kRate);
            format.setChannelCount(channels);
            format.setSampleFormat(sample);
            if (device.isFormatSupported(format)) return format;
        }
    return std::nullopt;
}

}  // namespace

VoiceRecorder::VoiceRecorder(QObject* parent) : QObject(parent) {}

VoiceRecorder::~VoiceRecorder() {
    close();
}

QString VoiceRecorder::objectionTo(const QAudioDevice& device) {
    if (device.isNull())
        return tr(
            "No microphone was found. Connect one, or allow this program to use it in the sound settings "
            "of the system.");
    if (!formatFor(device))
        return tr("%1 cannot record at 48 kHz. Choose another microphone.").arg(device.description());
    return {};
}

bool VoiceRecorder::listen(const QAudioDevice& device) {
    close();
    if (const QString why = objectionTo(device); !why.isEmpty()) {
        emit problem(why);
        return false;
    }
    m_format = *formatFor(device);
    m_source = std::make_unique<QAudioSource>(device, m_format);
    m_device = m_source->start();
    if (!m_device || m_source->error() != QAudio::NoError) {
        close();
        emit problem(tr("%1 cannot be used: another program has it, or this one is not allowed to.")
                         .arg(device.description()));
        return false;
    }
    connect(m_device, &QIODevice::readyRead, this, &VoiceRecorder::read);
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState && m_source && m_source->error() != QAudio::NoError)
            emit problem(tr("The microphone went away. What was recorded until then is kept."));
    });
    return true;
}

void VoiceRecorder::read() {
    if (m_device) accept(m_device->readAll(), m_format);
}

void VoiceRecorder::accept(const QByteArray& bytes, const QAudioFormat& format) {
    const int channels = format.channelCount(), frame = format.bytesPerFrame();
    if (frame <= 0) return;
    const auto count = std::size_t(bytes.size() / frame);
    m_left.resize(count);
    m_right.resize(count);
    float left = 0, right = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const char* at = bytes.constData() + qsizetype(i) * frame;
        m_left[i] = format.normalizedSampleValue(at);
        m_right[i] = channels > 1 ? format.normalizedSampleValue(at + format.bytesPerSample()) : m_left[i];
        left = std::max(left, std::abs(m_left[i]));
        right = std::max(right, std::abs(m_right[i]));
    }
    emit metered(left, right);
    if (!m_writer) return;
    try {
        m_writer->add(m_left, m_right);
    } catch (const media::Error& error) {
        m_writer.reset();
        emit problem(tr("The recording cannot be written: %1").arg(worded(error.problem)));
    }
}

bool VoiceRecorder::record() {
    m_path = m_folder.filePath(tr("Voice %1").arg(++m_count) + ".wav");
    try {
        m_writer = std::make_unique<media::WavWriter>(toPath(m_path));
        return true;
    } catch (const media::Error& error) {
        emit problem(tr("The recording cannot be written: %1").arg(worded(error.problem)));
        return false;
    }
}

QString VoiceRecorder::stop() {
    read();
    const auto writer = std::move(m_writer);
    if (!writer || writer->samples() == 0) return {};
    try {
        writer->finish();
        return m_path;
    } catch (const media::Error& error) {
        emit problem(tr("The recording cannot be written: %1").arg(worded(error.problem)));
        return {};
    }
}

void VoiceRecorder::close() {
    if (m_source) {
        m_source->disconnect(this);
        m_source->stop();
    }
    m_device = nullptr;
    m_source.reset();
}

double VoiceRecorder::seconds() const {
    return m_writer ? double(m_writer->samples()) / kRate : 0;
}

}  // namespace app
