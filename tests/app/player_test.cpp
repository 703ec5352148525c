// The playhead follows the clock: no drift over any time, frames dropped rather than slowed, loops that keep
// time.
#include "app/player.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace {

using app::Player;

/// A player whose clock stands until told.
struct ClockedPlayer {
    qint64 now = 0;
    Player player{nullptr, [this] { return now; }};
    std::vector<qint64> shown;

    ClockedPlayer(story::Rate rate, story::Frames length) {
        player.setStory(rate, length);
        QObject::connect(&player, &Player::positionChanged, [this](qint64 frame) { shown.push_back(frame); });
    }
    void after(double seconds) {
        now += qint64(seconds * 1e9);
        player.tick();
    }
};

TEST(Player, DoesNotDriftUnderAnUnsteadyTimer) {
    ClockedPlayer run({30000, 1001}, 100'000);
    std::mt19937 random(7);
    run.player.play();
    for (int i = 0; i < 20'000; ++i) {
        run.now += 1'000'000 + random() % 40'000'000;
        run.player.tick();
        const auto exact = qint64(double(run.now) * 1e-9 * 30000 / 1001 + 1e-6);
        if (exact >= 100'000) break;
        ASSERT_EQ(run.player.position(), exact) << "after " << run.now << " ns";
    }
}

TEST(Player, DropsFramesWhenTicksAreLate) {
    ClockedPlayer run({24, 1}, 1000);
    run.player.play();
    run.after(1.0);
    run.after(2.0);
    EXPECT_THAT(run.shown, testing::ElementsAre(24, 72));
}

TEST(Player, StopsOnTheLastFrame) {
    ClockedPlayer run({24, 1}, 48);
    run.player.play();
    run.after(60);
    EXPECT_FALSE(run.player.isPlaying());
    EXPECT_EQ(run.player.position(), 47);
    run.player.play();  // again: from the beginning
    EXPECT_EQ(run.player.position(), 0);
}

TEST(Player, LoopKeepsTimeThroughTheSeam) {
    ClockedPlayer run({24, 1}, 1000);
    run.player.setIn(100);
    run.player.setOut(147);
    run.player.setLooping(true);
    run.player.seek(100);
    run.player.play();
    for (int tick = 1; tick <= 7000; ++tick) {
        run.after(0.013);
        const auto exact = 100 + qint64(tick * 0.013 * 24 + 1e-6) % 48;
        ASSERT_EQ(run.player.position(), exact) << tick;
    }
}

TEST(Player, ShuttlesFasterAndBack) {
    ClockedPlayer run({24, 1}, 10'000);
    run.player.seek(5000);
    run.player.shuttleForward();
    run.player.shuttleForward();
    EXPECT_EQ(run.player.speed(), 2);
    run.after(1);
    EXPECT_EQ(run.player.position(), 5048);
    run.player.shuttleBackward();
    run.player.shuttleBackward();
    EXPECT_EQ(run.player.speed(), -1);
    run.after(1);
    EXPECT_EQ(run.player.position(), 5024);
    run.player.pause();
    run.after(1);
    EXPECT_EQ(run.player.position(), 5024);
    for (int i = 0; i < 9; ++i) run.player.shuttleForward();
    EXPECT_EQ(run.player.speed(), 8);
}

TEST(Player, RunsBackwardsToTheFirstFrameAndStops) {
    ClockedPlayer run({24, 1}, 100);
    run.player.seek(30);
    run.player.shuttleBackward();
    run.after(5);
    EXPECT_EQ(run.player.position(), 0);
    EXPECT_FALSE(run.player.isPlaying());
}

TEST(Player, StaysInsideAStoryThatShrinks) {
    ClockedPlayer run({24, 1}, 100);
    run.player.setIn(10);
    run.player.setOut(90);
    run.player.seek(95);
    run.player.setStory({24, 1}, 50);
    EXPECT_EQ(run.player.position(), 49);
    EXPECT_EQ(run.player.in(), 10);
    EXPECT_FALSE(run.player.out().has_value());
    run.player.setStory({24, 1}, 0);
    EXPECT_EQ(run.player.position(), 0);
    run.player.play();
    EXPECT_FALSE(run.player.isPlaying());
}

TEST(Player, SeekAndStepStayInside) {
    ClockedPlayer run({24, 1}, 100);
    run.player.seek(1000);
    EXPECT_EQ(run.player.position(), 99);
    run.player.step(-5000);
    EXPECT_EQ(run.player.position(), 0);
    run.player.play();
    run.player.step(1);
    EXPECT_FALSE(run.player.isPlaying());
    EXPECT_EQ(run.player.position(), 1);
}

TEST(Player, InAfterOutDropsTheOtherEnd) {
    ClockedPlayer run({24, 1}, 100);
    run.player.setOut(20);
    run.player.setIn(40);
    EXPECT_EQ(run.player.in(), 40);
    EXPECT_FALSE(run.player.out().has_value());
}

}  // namespace
