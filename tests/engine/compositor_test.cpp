#include "engine/compositor.h"

#include <gmock/gmock.h>

#include "engine/generation.h"
#include "engine/media/measures.h"
#include "engine/media/movie_writer.h"
#include "engine/media/scale.h"
#include "fakes.h"

namespace {

using engine::Compositor;
using fakes::MemorySource;
using fakes::Picture;
using fakes::scene;
using story::Part;
using story::TransitionKind;

/// A take of `length` frames that roll by two pixels each, starting from `picture`.
story::Take rollingTake(MemorySource& source, const Picture& picture, story::Frames length) {
    media::MovieWriter writer(media::MovieSettings::intermediate(picture.width, picture.height, {24, 1}));
    for (int i = 0; i < length; ++i) writer.addFrame(fakes::rolled(picture, 2 * i));
    writer.finish();
    story::Take take;
    take.id = story::TakeId{500};
    take.movie = source.add(writer.takeBytes());
    take.length = length;
    return take;
}

void choose(story::Story& story, std::size_t shot, Part::What what, const story::Take& take) {
    auto& s = story.shots[shot];
    (what == Part::What::Shot ? s.takes : s.out.takes) = {take};
    (what == Part::What::Shot ? s.chosen : s.out.chosen) = take.id;
}

TEST(Compositor, AStaticStillIsThePictureItself) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10, 10});
    Compositor compositor(source);
    EXPECT_EQ(compositor.frame(story, 0), scene(96, 64, 1));
    EXPECT_EQ(compositor.frame(story, 9), scene(96, 64, 1));
    EXPECT_EQ(compositor.frame(story, 10), scene(96, 64, 2));
    EXPECT_EQ(source.reads, 2) << "decoded once";
}

TEST(Compositor, OutsideTheStoryIsBlack) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10});
    Compositor compositor(source);
    EXPECT_EQ(compositor.frame(story, -1, 32, 16), Picture(32, 16));
    EXPECT_EQ(compositor.frame(story, 10, 32, 16), Picture(32, 16));
    EXPECT_EQ(compositor.frame({}, 0, 32, 16), Picture(32, 16));
}

TEST(Compositor, AnySizeIsTheSamePicture) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10}, 192, 128);
    Compositor compositor(source);
    const Picture small = compositor.frame(story, 0, 96, 64);
    EXPECT_EQ(small.width, 96);
    EXPECT_GT(media::psnr(small, media::resize(scene(192, 128, 1), 96, 64)), 45);
}

TEST(Compositor, TheCameraMovesOverStillsAndTakesAlike) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {25}, 192, 128);
    story.shots[0].camera = story::Camera::PushIn;
    Compositor compositor(source);
    const Picture still = compositor.frame(story, 24);
    const Picture expected = media::resample(scene(192, 128, 1), {19.2, 12.8, 153.6, 102.4}, 192, 128);
    EXPECT_GT(media::psnr(still, expected), 38);
    EXPECT_EQ(compositor.frame(story, 0), scene(192, 128, 1));

    story::Take take = rollingTake(source, scene(192, 128, 1), 25);
    choose(story, 0, Part::What::Shot, take);
    const Picture rolled = fakes::rolled(scene(192, 128, 1), 48);
    EXPECT_GT(media::psnr(compositor.frame(story, 24),
                          media::resample(rolled, {19.2, 12.8, 153.6, 102.4}, 192, 128)),
              34);
}

TEST(Compositor, ATakePlaysFrameByFrameAndHoldsItsLast) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {20});
    choose(story, 0, Part::What::Shot, rollingTake(source, scene(96, 64, 1), 15));
    Compositor compositor(source);
    for (const int at : {0, 1, 7, 14})
        EXPECT_GT(media::psnr(compositor.frame(story, at), fakes::rolled(scene(96, 64, 1), 2 * at)), 34)
            << at;
    EXPECT_EQ(compositor.frame(story, 19), compositor.frame(story, 14));
    story.shots[0].motion = story::Motion::None;
    EXPECT_EQ(compositor.frame(story, 7), scene(96, 64, 1)) << "a still shot does not play its take";
}

TEST(Compositor, TransitionsRunBetweenTheVisibleEnds) {
    for (const TransitionKind kind :
         {TransitionKind::Dissolve, TransitionKind::Morph, TransitionKind::Generated}) {
        MemorySource source;
        story::Story story = fakes::storyOf(source, {20, 20});
        story.shots[0].out.kind = kind;
        story.shots[0].out.length = 9;
        const story::Span span = story::transitionSpan(story, 0);
        Compositor compositor(source);
        const Picture a = scene(96, 64, 1), b = scene(96, 64, 2);
        EXPECT_EQ(compositor.frame(story, span.begin - 1), a);
        EXPECT_EQ(compositor.frame(story, span.end()), b);
        double nearer = 100;
        for (story::Frames at = span.begin; at < span.end(); ++at) {
            const Picture frame = compositor.frame(story, at);
            EXPECT_NE(frame, a);
            EXPECT_NE(frame, b);
            EXPECT_LT(media::psnr(frame, a), nearer) << "ever farther from the first";
            nearer = media::psnr(frame, a);
        }
    }
}

TEST(Compositor, AFrameThatIsATakesOwnIsHadAsItIsCoded) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {20, 20});
    choose(story, 0, Part::What::Shot, rollingTake(source, scene(96, 64, 1), 15));
    story.shots[0].out.kind = TransitionKind::Generated;
    story.shots[0].out.length = 8;
    const story::Span joint = story::transitionSpan(story, 0);
    Compositor compositor(source);
    const auto isLike = [&](const media::CodedFrame& coded, story::Frames at) {
        media::MovieWriter writer(media::MovieSettings::intermediate(96, 64, {24, 1}));
        writer.addFrame(coded);
        writer.finish();
        auto film = media::MovieReader::open(
            std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes()), "film");
        return media::psnr(film.frame(0), compositor.frame(story, at)) > 36;
    };
    for (const story::Frames at : {story::Frames(1), story::Frames(7), joint.begin - 1}) {
        const auto coded = compositor.coded(story, at, 96, 64);
        ASSERT_TRUE(coded) << at;
        EXPECT_TRUE(isLike(*coded, at)) << at;
    }
    EXPECT_FALSE(compositor.coded(story, 7, 48, 32)) << "another size";
    EXPECT_FALSE(compositor.coded(story, joint.begin, 96, 64)) << "a stand-in is made, not read";
    EXPECT_FALSE(compositor.coded(story, joint.end(), 96, 64)) << "a still";
    EXPECT_FALSE(compositor.coded(story, -1, 96, 64));
    EXPECT_FALSE(compositor.coded(story, 40, 96, 64));

    choose(story, 0, Part::What::Transition, rollingTake(source, scene(96, 64, 3), 8));
    const auto coded = compositor.coded(story, joint.begin + 3, 96, 64);
    ASSERT_TRUE(coded);
    EXPECT_TRUE(isLike(*coded, joint.begin + 3));

    story.shots[0].camera = story::Camera::PushIn;
    EXPECT_FALSE(compositor.coded(story, 7, 96, 64)) << "the camera moves over it";
    story.shots[0].camera = story::Camera::Static;
    story.shots[0].takes[0].movie = source.add({1, 2, 3});
    EXPECT_FALSE(compositor.coded(story, 7, 96, 64)) << "a broken take";
    EXPECT_EQ(compositor.problems().size(), 1u);
}

TEST(Compositor, ACutIsACut) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {20, 20});
    story.shots[0].out.length = 9;
    Compositor compositor(source);
    EXPECT_EQ(compositor.frame(story, 19), scene(96, 64, 1));
    EXPECT_EQ(compositor.frame(story, 20), scene(96, 64, 2));
}

TEST(Compositor, ATransitionTakeKeepsItsEndsWhateverTheLength) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {30, 30});
    story.shots[0].out.kind = TransitionKind::Generated;
    choose(story, 0, Part::What::Transition, rollingTake(source, scene(96, 64, 5), 10));
    for (const story::Frames length : {10, 19, 4}) {
        story.shots[0].out.length = length;
        const story::Span span = story::transitionSpan(story, 0);
        Compositor compositor(source);
        EXPECT_GT(media::psnr(compositor.frame(story, span.begin), scene(96, 64, 5)), 34);
        EXPECT_GT(media::psnr(compositor.frame(story, span.end() - 1), fakes::rolled(scene(96, 64, 5), 18)),
                  34);
    }
}

TEST(Compositor, ABrokenPictureBecomesASlateAndTheRestPlaysOn) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10, 10, 10}, 320, 180);
    const std::string text = "this is no picture";
    story.shots[0].picture = source.add(std::vector<std::uint8_t>(text.begin(), text.end()));
    story.shots[0].pictureName = "notes.png";
    story.shots[1].picture = story::BlobId{77};  // gone
    Compositor compositor(source);
    const Picture slate = compositor.frame(story, 0);
    EXPECT_EQ(slate.width, 320);
    EXPECT_NE(slate, Picture(320, 180));
    EXPECT_NE(compositor.frame(story, 12), slate) << "each says what is wrong with it";
    EXPECT_EQ(compositor.frame(story, 25), scene(320, 180, 3));
    ASSERT_EQ(compositor.problems().size(), 2u);
    EXPECT_THAT(compositor.problems().at(story.shots[0].picture), testing::HasSubstr("notes.png"));
    EXPECT_THAT(compositor.problems().at(story::BlobId{77}), testing::HasSubstr("no such blob"));
    const int reads = source.reads;
    compositor.frame(story, 1);
    EXPECT_EQ(source.reads, reads) << "not tried again for every frame";
    compositor.forgetProblems();
    compositor.frame(story, 1);
    EXPECT_EQ(source.reads, reads + 1);
}

TEST(Compositor, ABrokenTakeFallsBackToTheStandInWithACaption) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {20, 20}, 320, 180);
    story.shots[0].out.kind = TransitionKind::Generated;
    story::Take broken;
    broken.id = story::TakeId{9};
    broken.movie = source.add(std::vector<std::uint8_t>(1000, 42));
    broken.length = 20;
    choose(story, 0, Part::What::Shot, broken);
    choose(story, 0, Part::What::Transition, broken);
    Compositor compositor(source);
    const Picture frame = compositor.frame(story, 3), still = scene(320, 180, 1);
    EXPECT_NE(frame, still) << "says so";
    EXPECT_TRUE(std::equal(still.rgb.begin(), still.rgb.begin() + 320 * 3 * 150, frame.rgb.begin()))
        << "only at the lower edge";
    EXPECT_EQ(compositor.frame(story, 19).width, 320);
    EXPECT_EQ(compositor.problems().size(), 1u);
}

TEST(Compositor, ABlankBoardIsPaper) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10});
    story.shots[0].picture = {};
    Compositor compositor(source);
    EXPECT_GT(compositor.frame(story, 0).row(32)[3 * 48], 200);
    EXPECT_TRUE(compositor.problems().empty());
}

TEST(Compositor, MemoryIsBounded) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, std::vector<story::Frames>(12, 2));
    const std::size_t onePicture = 96 * 64 * 3;
    Compositor compositor(source, {.pictureBytes = 4 * onePicture, .openMovies = 1});
    for (int round = 0; round < 2; ++round)
        for (int at = 0; at < 24; ++at) compositor.frame(story, at);
    EXPECT_EQ(source.reads, 24) << "twelve pictures do not fit in room for four: decoded again";
}

TEST(Compositor, EveryFitShowsItsPicture) {
    MemorySource source;
    story::Story story = fakes::storyOf(source, {10}, 96, 64);
    story.shots[0].picture = source.add(scene(64, 64, 3));
    Compositor compositor(source);
    story.shots[0].fit = story::Fit::Pad;
    const Picture padded = compositor.frame(story, 0);
    EXPECT_EQ(padded.row(32)[0], 0) << "black beside it";
    EXPECT_EQ(padded.row(32)[3 * 16], scene(64, 64, 3).row(32)[0]);
    story.shots[0].fit = story::Fit::Stretch;
    EXPECT_GT(media::psnr(compositor.frame(story, 0), media::resize(scene(64, 64, 3), 96, 64)), 45);
    story.shots[0].fit = story::Fit::Fill;
    EXPECT_GT(media::psnr(compositor.frame(story, 0), media::fitTo(scene(64, 64, 3), 96, 64)), 45);
}

}  // namespace
