// The thread that mixes what is about to be heard, a third of a second ahead, so that neither a slow disk nor
// an edit is a gap. What to play is told by values; a new story is heard as soon as what was mixed before has
// been. Thread safety: all of it may be called from any thread; read() from one.
#pragma once

#include <array>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "app/sound_ring.h"
#include "engine/mixer.h"
#include "storage/story/story.h"

namespace app {

class SoundFeeder {
 public:
    using SourceFactory = std::function<std::unique_ptr<engine::MediaSource>()>;  // called on its thread
    static constexpr std::size_t kAhead = 16'384;                                 // samples

    SoundFeeder();
    ~SoundFeeder();

    /// Where sounds come from; none: silence.
    void setSource(SourceFactory source);
    void setStory(std::shared_ptr<const story::Story> story);

    struct Loop {
        story::Samples begin = 0, end = 0;
    };
    /// From here on, `speed` times as fast (1 or 2), for ever around the loop if there is one.
    void play(story::Samples from, int speed, std::optional<Loop> loop);
    /// A moment of sound: what is heard while scrubbing.
    void playMoment(story::Samples from);
    void stop();

    /// For the device: the next samples, silence where there are none. True: at least one was there.
    bool read(std::span<float> interleaved);
    /// Samples of the present play() that were read.
    std::int64_t readSamples() const { return m_ring.readSinceDiscard(); }
    std::size_t ready() const { return m_ring.ready(); }
    bool isEmpty() const { return m_ring.isEmpty(); }
    /// How often the device wanted sound in the middle of playing and there was not enough.
    int underruns() const { return m_underruns; }
    void setVolume(float volume) { m_volume = volume; }
    /// The highest sample of each side that was read since the last call, after the volume.
    std::array<float, 2> takePeaks();
    std::map<story::BlobId, std::string> problems() const;

 private:
    struct Order {
        bool isPlaying = false, isMoment = false;
        story::Samples at = 0;
        int speed = 1;
        std::optional<Loop> loop;
    };
    void run(const std::stop_token& stop);
    void start(const Order& order);
    void mixPiece(engine::Mixer& mixer, const story::Story& story);
    void mixInto(engine::Mixer& mixer, const story::Story& story, std::span<float> left,
                 std::span<float> right);
    void mixMoment(engine::Mixer& mixer, const story::Story& story);

    SoundRing m_ring{kAhead};
    std::atomic<float> m_volume = 1;
    std::atomic<float> m_peakLeft = 0, m_peakRight = 0;
    std::atomic<int> m_underruns = 0;
    std::atomic<bool> m_isSteady = false;  // it plays and has been ahead once

    mutable std::mutex m_mutex;  // of what follows
    std::condition_variable_any m_changed;
    SourceFactory m_source;
    bool m_hasNewSource = false;
    std::shared_ptr<const story::Story> m_story;
    std::optional<Order> m_order;  // new
    std::map<story::BlobId, std::string> m_problems;

    Order m_now;  // the thread's own
    std::vector<float> m_left, m_right, m_fastLeft, m_fastRight;
    std::jthread m_thread;
};

}  // namespace app
