// Sound and picture go together: measured against what a device, which is fast or slow and asks in its own
// pieces, has really played.
#include "app/sound_player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <random>

#include "app_testing.h"
#include "tests/engine/made_mix.h"

namespace {

using namespace story;
using app::PlaybackClock;
using app::Player;
using app::SoundPlayer;

constexpr int kSeconds = 14;

/// Plays what it pulls when it is told that time has passed, `fast` parts in a million too fast.
class FakeDevice : public app::SoundDevice {
 public:
    bool start(Pull pull) override {
        ++starts;
        m_pull = std::move(pull);
        m_running = isThere;
        return m_running;
    }
    void stop() override { m_running = false; }
    bool isRunning() const override { return m_running; }

    /// Of 80 ms, refilled by quarters; `ready` waits until there is enough to pull.
    void pass(double seconds, const std::function<void(std::size_t)>& ready) {
        if (!m_running) return;
        for (m_due += seconds * kSampleRate * (1 + fast * 1e-6); m_due >= 1; --m_due) {
            if (m_buffer.empty()) {
                ++gaps;
                continue;
            }
            now = m_buffer.front();
            m_buffer.pop_front();
        }
        while (m_buffer.size() <= 3 * kQuarter) {
            ready(kQuarter);
            std::vector<float> samples(2 * kQuarter);
            m_pull(samples, std::int64_t(m_buffer.size()));
            for (std::size_t i = 0; i < samples.size(); i += 2) m_buffer.push_back(samples[i]);
        }
    }

    bool isThere = true;
    double fast = 0;
    int starts = 0, gaps = 0;
    float now = 0;  // the sample that is heard

 private:
    static constexpr std::size_t kQuarter = 960;
    Pull m_pull;
    std::deque<float> m_buffer;
    double m_due = 0;
    bool m_running = false;
};

class Playback : public testing::Test {
 protected:
    void SetUp() override {
        film.shots.push_back({.id = ShotId{1}, .length = kSeconds * 24});
        const BlobId ramp = source.add(made::floatWav(made::ramp(kSeconds * kSampleRate)));
        story::apply(
            film, InsertTracks{
                      {{0, {.id = TrackId{2}, .clips = {made::clip(3, ramp, 0, kSeconds * kSampleRate)}}}}});
    }
    void open() {
        auto made = std::make_unique<FakeDevice>();
        device = made.get();
        sound = std::make_unique<SoundPlayer>(player, clock, std::move(made), [this] { return now; });
        sound->setSource([this] { return std::make_unique<Borrowed>(source); });
        show();
    }
    void show() {
        sound->setStory(std::make_shared<const Story>(film));
        player.setStory(film.rate, length(film));
    }
    void pass(double seconds) {
        now += qint64(seconds * 1e9);
        device->pass(seconds, [this](std::size_t count) {
            if (!player.isPlaying() || !sound->isHeard()) return;
            const auto isReady = [&] { return sound->feeder().ready() >= count; };
            if (!app_testing::eventually(isReady, 2'000)) {
                EXPECT_EQ(sound->feeder().ready(), 0u)
                    << "a ring full of what was thrown away: this pull makes room";
            }
        });
        player.tick();
    }
    /// Where the film is heard, in frames, as the ramp tells.
    double heardFrame() const { return double(device->now) / 0.5 * kSeconds * 24; }

    struct Borrowed : engine::MediaSource {
        explicit Borrowed(engine::MediaSource& of) : lender(of) {}
        Bytes bytes(BlobId blob) override { return lender.bytes(blob); }
        engine::MediaSource& lender;
    };

    fakes::MemorySource source;
    Story film;
    qint64 now = 0;
    PlaybackClock clock{[this] { return now; }};
    Player player{nullptr, [this] { return clock.now(); }};
    std::unique_ptr<SoundPlayer> sound;
    FakeDevice* device = nullptr;
};

TEST_F(Playback, ThePictureIsWhereTheSoundIsForTenSeconds) {
    for (const double fast : {-400.0, 0.0, 400.0}) {
        open();
        device->fast = fast;
        std::mt19937 random(5);
        player.seek(24);
        player.play();
        double passed = 0, worst = 0;
        while (passed < 10) {
            const double step = 0.003 + double(random() % 30) / 1000;
            pass(step);
            passed += step;
            if (passed < 0.5) continue;                                   // it settles
            const double off = heardFrame() - double(player.position());  // 0 .. 1 while it is shown
            worst = std::max({worst, -off, off - 1});
        }
        EXPECT_LT(worst, 0.5) << "frames, at " << fast << " parts in a million";
        EXPECT_GT(player.position(), 24 + 9 * 24);
        EXPECT_EQ(sound->feeder().underruns(), 0);
        player.pause();
        sound.reset();
    }
}

TEST_F(Playback, HalfAFrameAfterHalfAnHour) {
    for (const double fast : {-300e-6, 300e-6}) {
        std::mt19937 random(8);
        double heard = 0;
        PlaybackClock steered([this] { return now; });
        Player long_(nullptr, [&] { return steered.now(); });
        long_.setStory({24, 1}, 24 * 3600);
        long_.play();
        steered.follow([&] { return std::optional(qint64(std::floor(heard / 0.023) * 0.023 * 1e9)); });
        double worst = 0;
        for (double t = 0; t < 1800;) {
            const double step = 0.002 + double(random() % 20) / 1000;
            t += step;
            now += qint64(step * 1e9);
            heard += step * (1 + fast);
            long_.tick();
            if (t > 2) {
                const double off = heard * 24 - double(long_.position());
                worst = std::max({worst, -off, off - 1});
            }
        }
        EXPECT_LT(worst, 0.5) << "frames";
        EXPECT_GT(long_.position(), 1790 * 24);
    }
}

TEST_F(Playback, WithoutADeviceItPlaysOn) {
    open();
    device->isThere = false;
    player.play();
    EXPECT_FALSE(sound->isHeard());
    pass(1);
    pass(2);
    EXPECT_EQ(player.position(), 72);
    EXPECT_EQ(device->starts, 1);
}

TEST_F(Playback, WhenTheDeviceGoesAwayItPlaysOn) {
    open();
    player.play();
    for (int i = 0; i < 50; ++i) pass(0.02);
    const Frames before = player.position();
    device->stop();
    for (int i = 0; i < 50; ++i) pass(0.02);
    EXPECT_NEAR(double(player.position() - before), 24, 1);
}

TEST_F(Playback, ADeviceThatPlaysNothingIsNotWaitedForLong) {
    open();
    player.play();
    for (int i = 0; i < 30; ++i) now += 100'000'000, player.tick();  // it never pulls
    EXPECT_GT(player.position(), 24);
}

TEST_F(Playback, ASilentStoryOpensNoDevice) {
    film.tracks.clear();
    open();
    player.play();
    pass(1);
    EXPECT_EQ(device->starts, 0);
    EXPECT_EQ(player.position(), 24);
}

TEST_F(Playback, EditingWhilePlayingIsNoGap) {
    open();
    player.play();
    std::mt19937 random(3);
    for (int i = 0; i < 150; ++i) {
        pass(0.02);
        story::apply(film, SetTracks{{{.track = TrackId{2}, .mix = Mix{.gain = -double(random() % 3)}}}});
        Ids ids(film);
        if (i % 10 == 0)
            story::apply(film, InsertShots{{{film.shots.size(), {.id = ids.shot(), .length = 5}}}});
        show();
    }
    EXPECT_EQ(sound->feeder().underruns(), 0);
    EXPECT_NEAR(double(player.position()), 72, 3);
}

TEST_F(Playback, ALoopGoesRoundWithoutAGap) {
    open();
    player.setIn(24);
    player.setOut(47);
    player.setLooping(true);
    player.seek(24);
    player.play();
    double worst = 0;
    for (int i = 0; i < 400; ++i) {
        pass(0.01);
        if (i < 50) continue;
        EXPECT_GE(heardFrame(), 24 - 0.01);
        EXPECT_LT(heardFrame(), 48);
        double off = heardFrame() - double(player.position());
        if (off < -12) off += 24;  // one is round already
        if (off > 12) off -= 24;
        worst = std::max({worst, -off, off - 1});
    }
    EXPECT_LT(worst, 0.5);
    EXPECT_EQ(sound->feeder().underruns(), 0);
}

TEST_F(Playback, TwiceAsFastIsHeardAndFasterOrBackwardsIsNot) {
    open();
    player.play();
    player.shuttleForward();
    ASSERT_EQ(player.speed(), 2);
    for (int i = 0; i < 100; ++i) pass(0.02);
    EXPECT_TRUE(sound->isHeard());
    EXPECT_NEAR(heardFrame(), double(player.position()), 2);
    EXPECT_GT(player.position(), 80);
    player.shuttleForward();
    EXPECT_FALSE(sound->isHeard());
    player.pause();
    player.shuttleBackward();
    EXPECT_FALSE(sound->isHeard());
    const Frames before = player.position();
    pass(0.5);
    EXPECT_EQ(player.position(), before - 12);
}

TEST_F(Playback, SeekingWhilePlayingIsHeardThere) {
    open();
    player.play();
    for (int i = 0; i < 30; ++i) pass(0.02);
    player.seek(200);
    for (int i = 0; i < 30; ++i) pass(0.02);
    EXPECT_NEAR(heardFrame(), double(player.position()) + 0.5, 1);
    EXPECT_GT(player.position(), 205);
}

TEST_F(Playback, ScrubbingLetsAMomentBeHeard) {
    open();
    player.scrub(100);
    EXPECT_FALSE(player.isPlaying());
    ASSERT_TRUE(app_testing::eventually([&] { return sound->feeder().ready() > 3000; }));
    float loudest = 0;
    for (int i = 0; i < 30; ++i) pass(0.01), loudest = std::max(loudest, device->now);
    EXPECT_NEAR(loudest, 0.5 * 100 / (kSeconds * 24), 0.01);
    for (int i = 0; i < 30; ++i) pass(0.01);
    EXPECT_EQ(device->now, 0);  // and no longer
    EXPECT_EQ(player.position(), 100);
}

TEST_F(Playback, VolumeMuteAndMeter) {
    open();
    player.seek(168);
    player.play();
    sound->setVolume(0.5);
    for (int i = 0; i < 30; ++i) pass(0.02);
    const float quiet = device->now;
    EXPECT_NEAR(quiet, 0.25 * 0.5 * (168 + 13) / (kSeconds * 24.0), 0.01);  // as loudness is felt: squared
    EXPECT_NEAR(sound->feeder().takePeaks()[0], quiet, 0.01);
    EXPECT_EQ(sound->feeder().takePeaks()[0], 0);
    sound->setMuted(true);
    for (int i = 0; i < 30; ++i) pass(0.02);
    EXPECT_EQ(device->now, 0);
    EXPECT_GT(player.position(), 168 + 24);  // the sound that is not heard still keeps time
    sound->setMuted(false);
    EXPECT_EQ(sound->volume(), 0.5);
}

TEST(SoundRing, KeepsOrderAndForgetsWhatIsDiscarded) {
    app::SoundRing ring(10);
    const std::vector<float> one{1, 2, 3}, two{4, 5, 6};
    ring.write(one, one);
    std::vector<float> out(4);
    EXPECT_EQ(ring.read(out), 2u);
    EXPECT_THAT(out, testing::ElementsAre(1, 1, 2, 2));
    EXPECT_EQ(ring.readSinceDiscard(), 2);
    ring.discard();
    EXPECT_EQ(ring.readSinceDiscard(), 0);
    ring.write(two, two);
    EXPECT_EQ(ring.ready(), 3u);
    out.resize(8);
    EXPECT_EQ(ring.read(out), 3u);
    EXPECT_THAT(out, testing::ElementsAre(4, 4, 5, 5, 6, 6, 0, 0));
    EXPECT_EQ(ring.readSinceDiscard(), 3);
    EXPECT_EQ(ring.room(), 10u);
}

TEST(SoundRing, TwoThreadsLoseNothing) {
    app::SoundRing ring(512);
    constexpr int kAll = 400'000;
    std::jthread writer([&] {
        float next = 0;
        while (next < kAll) {
            std::vector<float> some;
            for (std::size_t i = std::min<std::size_t>(ring.room(), 100); i > 0 && next < kAll; --i)
                some.push_back(next++);
            ring.write(some, some);
        }
    });
    float expected = 0;
    std::vector<float> out(2 * 77);
    while (expected < kAll) {
        const std::size_t got = ring.read(out);
        for (std::size_t i = 0; i < got; ++i) ASSERT_EQ(out[2 * i], expected++);
    }
}

}  // namespace
