#include "app/waveform_maker.h"

#include <QMetaObject>
#include <algorithm>
#include <cmath>

#include "engine/media/error.h"

namespace app {
namespace {

constexpr std::size_t kPiece = 1 << 14;
constexpr story::Samples kLongest = story::Samples(12) * 3600 * story::kSampleRate;
using Extreme = widgets::Waveform::Extreme;

std::int8_t inByte(float sample) {
    return std::int8_t(std::lround(std::clamp(sample, -1.0f, 1.0f) * 127));
}

}  // namespace

MeasuredSound measured(media::SoundReader reader, const std::stop_token& stop,
                       const std::function<void(std::span<const float>, std::span<const float>)>& sink) {
    static_assert(kPiece % widgets::Waveform::kFine == 0);
    std::vector<float> left(kPiece), right(kPiece);
    std::vector<Extreme> extremes;
    MeasuredSound result;
    while (const std::size_t got = reader.read(left, right)) {
        if (stop.stop_requested()) return {};
        if (sink) sink(std::span(left).first(got), std::span(right).first(got));
        for (std::size_t i = 0; i < got; i += widgets::Waveform::kFine) {
            float low = left[i], high = left[i];
            const std::size_t end = std::min(got, i + widgets::Waveform::kFine);
            for (std::size_t k = i; k < end; ++k) {
                low = std::min({low, left[k], right[k]});
                high = std::max({high, left[k], right[k]});
            }
            extremes.push_back({inByte(low), inByte(high)});
        }
        result.length += story::Samples(got);
        if (result.length > kLongest)
            throw media::Error("the sound is longer than twelve hours", "sound", "cut it first");
    }
    result.waveform = widgets::Waveform::of(std::move(extremes));
    return result;
}

WaveformMaker::WaveformMaker(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

WaveformMaker::~WaveformMaker() {
    setSource(nullptr);
    m_thread.request_stop();
    m_thread.join();
}

void WaveformMaker::setSource(std::shared_ptr<engine::MediaSource> source) {
    {
        const std::lock_guard guard(m_mutex);
        m_source = std::move(source);
        m_wishes.clear();
        ++m_generation;
        m_reading.request_stop();
        m_reading = {};
    }
    emit reset();
}

void WaveformMaker::request(story::BlobId blob) {
    const std::lock_guard guard(m_mutex);
    m_wishes.push_back(blob);
    m_wake.notify_one();
}

void WaveformMaker::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        story::BlobId blob;
        std::shared_ptr<engine::MediaSource> source;
        quint64 generation = 0;
        std::stop_token reading;
        {
            std::unique_lock guard(m_mutex);
            if (!m_wake.wait(guard, stop, [this] { return !m_wishes.empty(); })) return;
            blob = m_wishes.back();
            m_wishes.pop_back();
            source = m_source;
            generation = m_generation;
            reading = m_reading.get_token();
        }
        std::shared_ptr<const widgets::Waveform> waveform;
        try {
            if (source)
                waveform = measured(media::SoundReader::open(
                                        source->size(blob),
                                        [&](std::int64_t offset, std::span<std::uint8_t> to) {
                                            return source->read(blob, offset, to);
                                        },
                                        "sound"),
                                    reading)
                               .waveform;
        } catch (const std::exception&) {
            waveform = nullptr;  // drawn as what cannot be read; the mixer says why
        }
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, blob, waveform, generation] {
                bool isOurs = false;
                {
                    const std::lock_guard guard(m_mutex);
                    isOurs = generation == m_generation;
                }
                if (isOurs) emit made(blob, waveform);
            },
            Qt::QueuedConnection);
    }
}

}  // namespace app
