#include "storage/story/story.h"

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>

namespace {

using namespace story;

Story threeShots() {
    Story story;
    for (int i = 0; i < 3; ++i) {
        Shot shot;
        shot.id = ShotId{i + 1};
        shot.length = 72;
        story.shots.push_back(shot);
    }
    story.nextId = 4;
    return story;
}

TEST(Time, FramesLieOnTheNearestSample) {
    EXPECT_EQ((Rate{24, 1}.samples(1)), 2000);
    EXPECT_EQ((Rate{25, 1}.samples(-3)), -5760);
    EXPECT_EQ((Rate{30000, 1001}.samples(1)), 1602);  // 1601.6
    EXPECT_EQ((Rate{30000, 1001}.samples(30000)), 1001 * 48'000);
    EXPECT_EQ((Rate{1'000'000, 999'999}.samples(10'000'000'000)), 479'999'520'000'000);
    EXPECT_EQ(samplesOf(0.5), 24'000);
    EXPECT_DOUBLE_EQ(secondsOf(12'000), 0.25);
}

TEST(Time, EverySampleLiesInItsFrame) {
    std::mt19937_64 random(4);
    for (const Rate rate : {Rate{24, 1}, Rate{30000, 1001}, Rate{24000, 1001}, Rate{240, 1}, Rate{1, 1}}) {
        for (int i = 0; i < 2000; ++i) {
            const Samples at = Samples(random() % 1'000'000'000) - (i % 5 == 0 ? 500'000'000 : 0);
            const Frames frame = rate.frameAt(at);
            ASSERT_LE(rate.samples(frame), at);
            ASSERT_GT(rate.samples(frame + 1), at);
            ASSERT_EQ(rate.frameAt(rate.samples(frame)), frame);
        }
    }
}

TEST(Time, RoundsToTheNearestFrame) {
    EXPECT_EQ((Rate{24, 1}.frames(1.0)), 24);
    EXPECT_EQ((Rate{24, 1}.frames(0.5 / 24)), 1);
    EXPECT_EQ((Rate{24, 1}.frames(0.49 / 24)), 0);
    EXPECT_EQ((Rate{30000, 1001}.frames(3600)), 107892);
    EXPECT_DOUBLE_EQ((Rate{30000, 1001}.seconds(30000)), 1001);
}

TEST(Story, ShotsLieEndToEnd) {
    const Story story = threeShots();
    EXPECT_EQ(length(story), 216);
    EXPECT_EQ(spanOf(story, 1), (Span{72, 72}));
    EXPECT_EQ(shotAt(story, 71), 0u);
    EXPECT_EQ(shotAt(story, 72), 1u);
    EXPECT_EQ(shotAt(story, 216), std::nullopt);
    EXPECT_EQ(shotAt(story, -1), std::nullopt);
    EXPECT_THROW(spanOf(story, 3), std::out_of_range);
}

TEST(Story, ATransitionLiesOverItsJointAndMovesNothing) {
    Story story = threeShots();
    story.shots[0].out.kind = TransitionKind::Dissolve;
    story.shots[0].out.length = 25;
    EXPECT_EQ(transitionSpan(story, 0), (Span{60, 25}));
    EXPECT_EQ(visibleSpan(story, 0), (Span{0, 60}));
    EXPECT_EQ(visibleSpan(story, 1), (Span{85, 59}));
    EXPECT_EQ(spanOf(story, 1), (Span{72, 72}));
    EXPECT_EQ(length(story), 216);
}

TEST(Story, CutsAndTheLastShotHaveNoTransitionSpan) {
    Story story = threeShots();
    story.shots[2].out.kind = TransitionKind::Generated;
    EXPECT_EQ(transitionSpan(story, 0), (Span{72, 0}));
    EXPECT_EQ(transitionSpan(story, 2), (Span{216, 0}));
    EXPECT_EQ(visibleSpan(story, 2), (Span{144, 72}));
}

TEST(Story, EveryFrameIsSeenOnceAndEveryShotAtLeastOneFrame) {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        Story story;
        const int shots = 1 + int(random() % 6);
        for (int i = 0; i < shots; ++i) {
            Shot shot;
            shot.id = ShotId{i + 1};
            shot.length = 1 + Frames(random() % 30);
            shot.out.kind = TransitionKind(random() % 5);
            shot.out.length = 1 + Frames(random() % 60);
            story.shots.push_back(shot);
        }
        Frames at = 0;
        for (int i = 0; i < shots; ++i) {
            const Span shot = visibleSpan(story, i), transition = transitionSpan(story, i);
            ASSERT_EQ(shot.begin, at);
            ASSERT_GE(shot.length, 1);
            ASSERT_EQ(transition.begin, shot.end());
            ASSERT_GE(transition.length, 0);
            at = transition.end();
        }
        ASSERT_EQ(at, length(story));
    }
}

TEST(Story, FindsShotsPartsAndTakes) {
    Story story = threeShots();
    story.shots[1].takes = {{.id = TakeId{9}}, {.id = TakeId{10}}};
    story.shots[1].chosen = TakeId{10};
    const Part shot{ShotId{2}}, transition{ShotId{2}, Part::What::Transition}, gone{ShotId{8}};
    EXPECT_EQ(find(story, ShotId{2}), &story.shots[1]);
    EXPECT_EQ(find(story, ShotId{8}), nullptr);
    EXPECT_EQ(takesOf(story, shot)->size(), 2u);
    EXPECT_TRUE(takesOf(story, transition)->empty());
    EXPECT_EQ(takesOf(story, gone), nullptr);
    EXPECT_EQ(chosenTake(story, shot)->id, TakeId{10});
    EXPECT_EQ(chosenTake(story, transition), nullptr);
    EXPECT_EQ(chosenTake(story, gone), nullptr);
}

template <class Enum, class Named>
void namesRoundTrip(int count, Named named) {
    for (int i = 0; i < count; ++i) {
        EXPECT_FALSE(nameOf(Enum(i)).empty());
        EXPECT_EQ(named(nameOf(Enum(i))), Enum(i));
    }
    EXPECT_EQ(named("nonsense"), std::nullopt);
    EXPECT_EQ(named(""), std::nullopt);
}

TEST(Story, NamesAreStableAndRoundTrip) {
    namesRoundTrip<Motion>(2, motionNamed);
    namesRoundTrip<Camera>(8, cameraNamed);
    namesRoundTrip<TransitionKind>(5, transitionKindNamed);
    namesRoundTrip<Fit>(3, fitNamed);
    EXPECT_EQ(nameOf(Camera::PushIn), "push-in");
    EXPECT_EQ(nameOf(TransitionKind::Generated), "generated");
}

TEST(Story, ShotsAreNamedAfterTheirFiles) {
    EXPECT_EQ(shotNameFor("03_the-lamp"), "The lamp");
    EXPECT_EQ(shotNameFor("  wide__shot- "), "Wide shot");
    EXPECT_EQ(shotNameFor("2001 a space odyssey"), "A space odyssey");
    EXPECT_EQ(shotNameFor("42"), "42");
    EXPECT_EQ(shotNameFor("7b"), "7b") << "a number that is part of the name stays";
    EXPECT_EQ(shotNameFor("v1.2"), "V1.2");
    EXPECT_EQ(shotNameFor("---"), "---");
    EXPECT_EQ(shotNameFor(""), "");
    EXPECT_EQ(shotNameFor("01-\u00fcber"), "\u00fcber");
}

}  // namespace
