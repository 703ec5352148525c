#include "app/sound_feeder.h"

#include <chrono>
#include <cmath>
#include <numbers>

namespace app {
namespace {

using story::Samples;
using Guard = std::unique_lock<std::mutex>;

constexpr std::size_t kPiece = 1'024;
constexpr std::size_t kMoment = 3'840;  // 80 ms
constexpr auto kNap = std::chrono::milliseconds(10);

void raise(std::atomic<float>& peak, float value) {
    float before = peak.load(std::memory_order_relaxed);
    while (value > before && !peak.compare_exchange_weak(before, value)) continue;
}

}  // namespace

SoundFeeder::SoundFeeder()
    : m_left(kMoment), m_right(kMoment), m_fastLeft(2 * kPiece), m_fastRight(2 * kPiece) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SoundFeeder::~SoundFeeder() {
    m_thread.request_stop();
    m_thread.join();
}

void SoundFeeder::setSource(SourceFactory source) {
    const Guard guard(m_mutex);
    m_source = std::move(source);
    m_hasNewSource = true;
    m_changed.notify_all();
}

void SoundFeeder::setStory(std::shared_ptr<const story::Story> story) {
    const Guard guard(m_mutex);
    m_story = std::move(story);
}

void SoundFeeder::play(Samples from, int speed, std::optional<Loop> loop) {
    start({true, false, from, speed, loop});
}
void SoundFeeder::playMoment(Samples from) {
    start({true, true, from, 1, {}});
}
void SoundFeeder::stop() {
    start({});
}

void SoundFeeder::start(const Order& order) {
    const Guard guard(m_mutex);
    m_isSteady = false;
    m_order = order;
    m_ring.discard();  // the thread writes nothing more of the old order: see run()
    m_changed.notify_all();
}

bool SoundFeeder::read(std::span<float> interleaved) {
    const std::size_t got = m_ring.read(interleaved);
    if (got < interleaved.size() / 2 && m_isSteady) {
        ++m_underruns;
        m_isSteady = false;
    }
    const float volume = m_volume;
    float left = 0, right = 0;
    for (std::size_t i = 0; i < 2 * got; i += 2) {
        left = std::max(left, std::abs(interleaved[i] *= volume));
        right = std::max(right, std::abs(interleaved[i + 1] *= volume));
    }
    raise(m_peakLeft, left);
    raise(m_peakRight, right);
    return got > 0;
}

std::array<float, 2> SoundFeeder::takePeaks() {
    return {m_peakLeft.exchange(0), m_peakRight.exchange(0)};
}

std::map<story::BlobId, std::string> SoundFeeder::problems() const {
    const Guard guard(m_mutex);
    return m_problems;
}

void SoundFeeder::run(const std::stop_token& stop) {
    std::unique_ptr<engine::MediaSource> source;
    std::unique_ptr<engine::Mixer> mixer;
    const story::Story silence;
    while (!stop.stop_requested()) {
        std::shared_ptr<const story::Story> story;
        {
            Guard guard(m_mutex);
            const auto hasWork = [&] {
                return m_order || m_hasNewSource || (m_now.isPlaying && m_ring.room() >= kMoment);
            };
            while (!hasWork() && !stop.stop_requested())
                m_now.isPlaying ? m_changed.wait_for(guard, stop, kNap, hasWork)
                                : m_changed.wait(guard, stop, hasWork);
            if (m_hasNewSource) {
                mixer.reset();
                source = m_source ? m_source() : nullptr;
                if (source) mixer = std::make_unique<engine::Mixer>(*source);
                m_hasNewSource = false;
                if (mixer) mixer->seek(m_now.at);
            }
            if (m_order) {
                m_now = *m_order;
                m_order.reset();
                m_ring.discard();
                if (mixer) mixer->seek(m_now.at);
            }
            story = m_story;
        }
        if (!m_now.isPlaying || !mixer || m_ring.room() < kMoment) continue;
        m_now.isMoment ? mixMoment(*mixer, story ? *story : silence)
                       : mixPiece(*mixer, story ? *story : silence);
        const Guard guard(m_mutex);
        if (mixer->problems().size() != m_problems.size()) m_problems = mixer->problems();
    }
}

/// The next samples of the story, around the loop.
void SoundFeeder::mixInto(engine::Mixer& mixer, const story::Story& story, std::span<float> left,
                          std::span<float> right) {
    while (!left.empty()) {
        std::size_t count = left.size();
        if (const auto& loop = m_now.loop; loop && loop->end > loop->begin && mixer.position() < loop->end)
            count = std::min(count, std::size_t(loop->end - mixer.position()));
        mixer.read(story, left.first(count), right.first(count));
        if (m_now.loop && mixer.position() == m_now.loop->end) mixer.seek(m_now.loop->begin);
        left = left.subspan(count);
        right = right.subspan(count);
    }
}

void SoundFeeder::mixPiece(engine::Mixer& mixer, const story::Story& story) {
    const auto left = std::span(m_left).first(kPiece), right = std::span(m_right).first(kPiece);
    if (m_now.speed <= 1) {
        mixInto(mixer, story, left, right);
    } else {  // two samples become one: higher, as on a tape
        mixInto(mixer, story, m_fastLeft, m_fastRight);
        for (std::size_t i = 0; i < kPiece; ++i) {
            left[i] = (m_fastLeft[2 * i] + m_fastLeft[2 * i + 1]) / 2;
            right[i] = (m_fastRight[2 * i] + m_fastRight[2 * i + 1]) / 2;
        }
    }
    m_now.at = mixer.position();
    const Guard guard(m_mutex);
    if (m_order) return;  // it came meanwhile: this is no longer wanted
    m_ring.write(left, right);
    if (m_ring.room() < 2 * kMoment) m_isSteady = true;
}

void SoundFeeder::mixMoment(engine::Mixer& mixer, const story::Story& story) {
    mixer.read(story, m_left, m_right);
    constexpr std::size_t kFade = kMoment / 4;
    for (std::size_t i = 0; i < kMoment; ++i) {
        const double nearest = double(std::min(i, kMoment - 1 - i)) / kFade;
        const auto gain = float(std::sin(std::numbers::pi / 2 * std::min(1.0, nearest)));
        m_left[i] *= gain;
        m_right[i] *= gain;
    }
    m_now.isPlaying = false;
    const Guard guard(m_mutex);
    if (!m_order) m_ring.write(m_left, m_right);
}

}  // namespace app
