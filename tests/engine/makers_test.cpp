// The clips of shots and transitions, frame by frame, with a model whose frames can be foretold.
#include <gtest/gtest.h>

#include "engine/media/measures.h"
#include "engine/media/scale.h"
#include "engine/shot_maker.h"
#include "engine/transition_maker.h"
#include "fakes.h"

namespace {

using fakes::FakeGenerator;
using fakes::Picture;
using fakes::rolled;
using fakes::scene;

engine::Job jobOf(story::Frames length, story::Rate rate = {24, 1}) {
    engine::Job job;
    job.title = "shot 1";
    job.prompt = "the wind rises";
    job.width = 96;
    job.height = 64;
    job.rate = rate;
    job.length = length;
    job.seed = 11;
    return job;
}

struct Collected {
    std::vector<Picture> frames;
    engine::PictureSink sink() {
        return [this](Picture&& frame) { frames.push_back(std::move(frame)); };
    }
};

TEST(ShotMaker, GivesExactlyTheFramesAskedForFromOneFrameToAMinute) {
    for (const story::Frames length : {1, 2, 23, 46, 47, 48, 85, 200, 1440}) {
        FakeGenerator generator;
        Collected made;
        engine::makeShot(jobOf(length), scene(96, 64, 1), generator, made.sink());
        ASSERT_EQ(made.frames.size(), std::size_t(length));
        EXPECT_EQ(made.frames.front(), scene(96, 64, 1));
        // 24 fps over the model's 8: a third of a model frame, two pixels, each; on and on across the
        // windows.
        EXPECT_EQ(made.frames.back(), rolled(scene(96, 64, 1), 2 * int(length - 1))) << length;
    }
}

TEST(ShotMaker, GoesOnWithoutASeamFromWindowToWindow) {
    FakeGenerator generator;
    Collected made;
    engine::makeShot(jobOf(130), scene(96, 64, 1), generator, made.sink());
    for (std::size_t i = 0; i < made.frames.size(); ++i)
        ASSERT_EQ(made.frames[i], rolled(scene(96, 64, 1), 2 * int(i))) << i;
    ASSERT_EQ(generator.requests.size(), 4u);  // 45 story frames, then 39 in each further window
    EXPECT_EQ(generator.requests[0].given.size(), 1u);
    for (std::size_t w = 1; w < 4; ++w) {
        ASSERT_EQ(generator.requests[w].given.size(), 3u);
        for (int i = 0; i < 3; ++i) {
            EXPECT_EQ(generator.requests[w].given[std::size_t(i)].frame, i);
            EXPECT_EQ(generator.requests[w].given[std::size_t(i)].picture,
                      rolled(scene(96, 64, 1), FakeGenerator::kPixels * (13 * int(w) + i)))
                << "the model's own output at full size";
        }
        EXPECT_NE(generator.requests[w].seed, generator.requests[w - 1].seed);
        EXPECT_EQ(generator.requests[w].prompt, "the wind rises");
        EXPECT_EQ(generator.requests[w].previous, generator.handedOn[w - 1])
            << "carries the first picture on";
    }
    EXPECT_FALSE(generator.requests[0].previous);
}

TEST(Makers, WhereTheStorySaysNothingTheModelsOwnWordsAreSaid) {
    FakeGenerator generator;
    Collected made;
    engine::Job job = jobOf(24);
    job.prompt.clear();
    engine::makeShot(job, scene(96, 64, 1), generator, made.sink());
    engine::makeTransition(job, {scene(96, 64, 1), scene(96, 64, 2)}, generator, made.sink());
    engine::predictOn(job, {scene(96, 64, 1)}, generator, made.sink());
    ASSERT_EQ(generator.requests.size(), 3u);
    EXPECT_EQ(generator.requests[0].prompt, "closer");
    EXPECT_EQ(generator.requests[1].prompt, "one becomes the other");
    EXPECT_EQ(generator.requests[2].prompt, "") << "a movie goes on as it went";
}

TEST(Makers, TheModelsPaceIsSaidUnlessTheStoryNamesOne) {
    FakeGenerator generator;
    generator.setPace("at an even pace", {"slowly", "pace"});
    Collected made;
    engine::Job job = jobOf(24);
    for (const std::string said : {"a spaceship lands", "Slowly the wind rises", "", "at a mad pace"}) {
        job.prompt = said;
        engine::makeTransition(job, {scene(96, 64, 1), scene(96, 64, 2)}, generator, made.sink());
    }
    ASSERT_EQ(generator.requests.size(), 4u);
    EXPECT_EQ(generator.requests[0].prompt, "a spaceship lands, at an even pace");
    EXPECT_EQ(generator.requests[1].prompt, "Slowly the wind rises");
    EXPECT_EQ(generator.requests[2].prompt, "one becomes the other");
    EXPECT_EQ(generator.requests[3].prompt, "at a mad pace");
    engine::makeShot(job, scene(96, 64, 1), generator, made.sink());
    EXPECT_EQ(generator.requests[4].prompt, "at a mad pace") << "a shot has no pace of its own";
}

TEST(ShotMaker, KeepsItsPaceAtOtherRates) {
    for (const story::Rate rate :
         {story::Rate{25, 1}, story::Rate{30000, 1001}, story::Rate{8, 1}, story::Rate{12, 1}}) {
        FakeGenerator generator;
        Collected made;
        engine::makeShot(jobOf(90, rate), scene(96, 64, 1), generator, made.sink());
        ASSERT_EQ(made.frames.size(), 90u);
        const int pixels = int(std::lround(89 * 8 / rate.fps() * FakeGenerator::kPixels));
        const double best = std::max({media::psnr(made.frames.back(), rolled(scene(96, 64, 1), pixels - 1)),
                                      media::psnr(made.frames.back(), rolled(scene(96, 64, 1), pixels)),
                                      media::psnr(made.frames.back(), rolled(scene(96, 64, 1), pixels + 1))});
        EXPECT_EQ(best, 100) << rate.numerator;
    }
}

TEST(ShotMaker, AModelOfWholeFramesGetsInBetweensFromFlow) {
    FakeGenerator generator(false);
    Collected made;
    engine::makeShot(jobOf(61), scene(96, 64, 1), generator, made.sink());
    ASSERT_EQ(made.frames.size(), 61u);
    for (const std::size_t whole : {0u, 3u, 45u, 48u, 60u})
        EXPECT_EQ(made.frames[whole], rolled(scene(96, 64, 1), 2 * int(whole))) << whole;
    for (const seine::Request& request : generator.requests)
        for (const double time : request.times) EXPECT_EQ(time, std::round(time));
    // In between: the inner part, which flow can follow, is nearer to the truth than either neighbour.
    const Picture truth = rolled(scene(96, 64, 1), 8);
    EXPECT_GT(media::psnr(made.frames[4], truth), media::psnr(made.frames[3], truth));
}

TEST(ShotMaker, ProgressNeverFallsAndReachesTheEnd) {
    FakeGenerator generator;
    Collected made;
    std::vector<double> seen;
    engine::makeShot(jobOf(130), scene(96, 64, 1), generator, made.sink(),
                     [&](const engine::Progress& p) { seen.push_back(p.fraction); });
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(seen.size(), 16u);
    EXPECT_DOUBLE_EQ(seen.back(), 1);
}

TEST(ShotMaker, CancelStopsInTheMiddleOfAnyWindow) {
    FakeGenerator generator;
    std::stop_source stop;
    int steps = 0;
    generator.onStep = [&](int) {
        if (++steps == 6) stop.request_stop();
    };
    Collected made;
    EXPECT_THROW(engine::makeShot(jobOf(300), scene(96, 64, 1), generator, made.sink(), {}, stop.get_token()),
                 engine::Cancelled);
    EXPECT_EQ(generator.requests.size(), 2u);
}

TEST(PredictOn, ContinuesTheMotionThatCameBefore) {
    FakeGenerator generator;
    Collected made;
    std::vector<Picture> before;
    for (int i = 0; i < 6; ++i) before.push_back(rolled(scene(96, 64, 1), FakeGenerator::kPixels * i));
    engine::predictOn(jobOf(100), before, generator, made.sink());
    ASSERT_EQ(made.frames.size(), 100u);
    for (std::size_t i = 0; i < made.frames.size(); ++i)
        ASSERT_EQ(made.frames[i], rolled(before.back(), 2 * (int(i) + 1))) << i;
    EXPECT_EQ(generator.requests[0].given.size(), 4u) << "not more than a quarter of the clip";
}

TEST(TransitionMaker, BothEndsAreExactAndAllLengthsAreCovered) {
    const Picture a = scene(96, 64, 1), b = scene(96, 64, 2);
    for (const bool anyTime : {true, false})
        for (const story::Frames length : {2, 6, 16, 24, 31, 144}) {
            FakeGenerator generator(anyTime);
            Collected made;
            engine::makeTransition(jobOf(length), {a, b}, generator, made.sink());
            ASSERT_EQ(made.frames.size(), std::size_t(length));
            EXPECT_EQ(made.frames.front(), a);
            EXPECT_EQ(made.frames.back(), b);
            for (std::size_t i = 1; i < made.frames.size(); ++i)
                EXPECT_LE(media::psnr(made.frames[i], a), media::psnr(made.frames[i - 1], a) + 0.5)
                    << length << " frame " << i << ": ever farther from the first";
            ASSERT_EQ(generator.requests.size(), 1u);
            ASSERT_EQ(generator.requests[0].given.size(), 2u);
            EXPECT_EQ(generator.requests[0].given[1].frame, 15);
        }
}

TEST(TransitionMaker, OneFrameIsTheMiddle) {
    FakeGenerator generator;
    Collected made;
    engine::makeTransition(jobOf(1), {scene(96, 64, 1), scene(96, 64, 2)}, generator, made.sink());
    ASSERT_EQ(made.frames.size(), 1u);
    EXPECT_EQ(made.frames[0], fakes::wiped(scene(96, 64, 1), scene(96, 64, 2), 0.5));
}

TEST(TransitionMaker, PicturesOfTheSameThingAreFollowedWithoutTheModel) {
    const Picture a = scene(192, 128, 1), b = rolled(a, 6);
    ASSERT_TRUE(engine::areNearAlike(a, b));
    ASSERT_FALSE(engine::areNearAlike(a, scene(192, 128, 2)));
    FakeGenerator generator;
    Collected made;
    engine::Job job = jobOf(13);
    job.width = 192, job.height = 128;
    const engine::Recipe recipe = engine::makeTransition(job, {a, b}, generator, made.sink());
    EXPECT_TRUE(generator.requests.empty()) << "nothing to imagine";
    EXPECT_EQ(recipe.sampler, engine::kByFlow);
    ASSERT_EQ(made.frames.size(), 13u);
    EXPECT_EQ(made.frames.front(), a);
    EXPECT_EQ(made.frames.back(), b);
    const auto inner = [](const Picture& whole) {
        return media::resample(whole, {24, 8, 144, 112}, 144, 112);
    };
    EXPECT_GT(media::psnr(inner(made.frames[6]), inner(rolled(a, 3))),
              media::psnr(inner(media::blend(a, b, 0.5)), inner(rolled(a, 3))));
    const engine::Recipe other = engine::makeTransition(job, {a, scene(192, 128, 2)}, generator, made.sink());
    EXPECT_EQ(other.sampler, "default");
    EXPECT_EQ(generator.requests.size(), 1u);
}

TEST(TransitionMaker, GoesThroughThePicturesBetweenExactlyAndAsFastAsTheyDiffer) {
    const std::vector<engine::View> stations{scene(96, 64, 1), scene(96, 64, 2), scene(96, 64, 3)};
    for (const story::Frames length : {3, 4, 24, 49}) {
        FakeGenerator generator;
        Collected made;
        engine::makeTransition(jobOf(length), stations, generator, made.sink());
        ASSERT_EQ(made.frames.size(), std::size_t(length));
        const auto seams = engine::seamsOf(std::size_t(length), stations);
        ASSERT_EQ(seams.size(), 3u);
        EXPECT_NEAR(double(seams[1]), double(length - 1) / 2, double(length) / 6)
            << "these are about as far apart";
        for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(made.frames[seams[i]], stations[i].picture) << length;
        ASSERT_EQ(generator.requests.size(), 2u);
        EXPECT_NE(generator.requests[0].seed, generator.requests[1].seed);
        for (std::size_t i = 1; i < made.frames.size(); ++i) {
            EXPECT_NE(made.frames[i], made.frames[i - 1]) << length << " stands still at " << i;
        }
    }
}

TEST(TransitionMaker, ALegIsAsLongAsItsPicturesAreFarApart) {
    const auto grey = [](int level) {
        Picture picture(64, 48);
        for (int y = 0; y < picture.height; ++y)
            std::fill(picture.row(y), picture.row(y) + 3 * picture.width, std::uint8_t(level));
        return picture;
    };
    using Seams = std::vector<std::size_t>;
    EXPECT_EQ(engine::seamsOf(31, {grey(0), grey(50), grey(150)}), (Seams{0, 10, 30}));
    EXPECT_EQ(engine::seamsOf(31, {grey(0), grey(0), grey(150)}), (Seams{0, 6, 30}))
        << "never less than half";
    EXPECT_EQ(engine::seamsOf(31, {grey(7), grey(7), grey(7)}), (Seams{0, 15, 30}));
    EXPECT_EQ(engine::seamsOf(3, {grey(0), grey(1), grey(255)}), (Seams{0, 1, 2}));
    EXPECT_EQ(engine::seamsOf(4, {grey(0), grey(1), grey(2), grey(255)}), (Seams{0, 1, 2, 3}));
}

TEST(TransitionMaker, TooFewFramesLeaveTheMiddlePicturesOut) {
    const std::vector<engine::View> stations{scene(96, 64, 1), scene(96, 64, 2), scene(96, 64, 3),
                                             scene(96, 64, 4)};
    for (const story::Frames length : {1, 2, 3}) {
        FakeGenerator generator;
        Collected made;
        engine::makeTransition(jobOf(length), stations, generator, made.sink());
        ASSERT_EQ(made.frames.size(), std::size_t(length));
        if (length == 1) {
            EXPECT_EQ(made.frames[0], stations[2].picture);
        } else {
            EXPECT_EQ(made.frames.front(), stations.front().picture);
            EXPECT_EQ(made.frames.back(), stations.back().picture);
        }
    }
}

TEST(TransitionMaker, InvertedEndsAskTheModelForThemEvenOfTheSameThing) {
    const Picture a = scene(192, 128, 1);
    FakeGenerator generator;
    Collected made;
    engine::Job job = jobOf(13);
    job.width = 192, job.height = 128;
    job.isInverted = true;
    engine::makeTransition(job, {a, rolled(a, 6)}, generator, made.sink());
    ASSERT_EQ(generator.requests.size(), 1u);
    EXPECT_EQ(generator.requests[0].sampler, seine::Sampler::InvertedEnds);
}

TEST(TransitionMaker, TellsWhatTheModelUsed) {
    FakeGenerator generator;
    Collected made;
    engine::Job job = jobOf(24);
    const engine::Recipe open =
        engine::makeTransition(job, {scene(96, 64, 1), scene(96, 64, 2)}, generator, made.sink());
    EXPECT_EQ(open.steps, 7);
    EXPECT_EQ(open.guidance, 1.5);
    job.steps = 3;
    job.guidance = 4;
    const engine::Recipe set =
        engine::makeTransition(job, {scene(96, 64, 1), scene(96, 64, 2)}, generator, made.sink());
    EXPECT_EQ(set.steps, 3);
    EXPECT_EQ(set.guidance, 4);
}

}  // namespace
