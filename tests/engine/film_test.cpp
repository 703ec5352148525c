// From a story to a film: takes are made in the order of the plan, chosen, and exported.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "engine/exporter.h"
#include "engine/generation.h"
#include "engine/media/error.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "fakes.h"
#include "storage/story/edit.h"

namespace {

using engine::Compositor;
using fakes::FakeGenerator;
using fakes::MemorySource;
using fakes::scene;
using story::TransitionKind;

class Film : public testing::Test {
 protected:
    void SetUp() override {
        folder = std::filesystem::temp_directory_path() /
                 ("seine-film-" + std::to_string(::getpid()) + "-" +
                  testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(folder);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::vector<std::string> namesInFolder() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            names.push_back(entry.path().filename().string());
        return names;
    }

    void generateAll(story::Story& story) {
        for (const story::Part part : engine::staleParts(story)) {
            Compositor compositor(source);
            engine::MadeTake made = engine::makeTake(*engine::jobFor(story, part), generator, compositor);
            made.take.id = story::Ids(story).take();
            made.take.movie = source.add(std::move(made.movie));
            story::apply(story, story::AddTake{made.part, made.take, true});
        }
    }

    std::filesystem::path folder;
    MemorySource source;
    FakeGenerator generator;
};

TEST_F(Film, GeneratedAndExportedFromEndToEnd) {
    story::Story story = fakes::storyOf(source, {30, 60, 30}, 192, 128);
    story.shots[0].out = {.kind = TransitionKind::Generated,
                          .length = 12,
                          .prompt = "fog",
                          .settings = {},
                          .takes = {},
                          .chosen = {}};
    story.shots[1].out.kind = TransitionKind::Dissolve;
    story.shots[1].out.length = 10;
    generateAll(story);
    EXPECT_TRUE(engine::staleParts(story).empty());
    EXPECT_EQ(story.shots[1].takes.size(), 1u);
    EXPECT_EQ(story.shots[0].out.takes.at(0).prompt, "fog");
    EXPECT_EQ(story.shots[0].out.takes.at(0).steps, 7);
    EXPECT_EQ(story.shots[0].takes.at(0).model, "fake");
    EXPECT_EQ(story.shots[0].takes.at(0).length, 24);
    EXPECT_EQ(story.shots[0].takes.at(0).madeAt.size(), 20u);

    Compositor compositor(source);
    double last = 0;
    const auto report = engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = {}},
                                            [&](const engine::Progress& p) { last = p.fraction; });
    EXPECT_EQ(report.frames, 120);
    EXPECT_TRUE(report.warnings.empty());
    EXPECT_EQ(last, 1);
    media::MovieReader movie = media::MovieReader::open(folder / "film.mp4");
    EXPECT_EQ(movie.info().codec, "h264");
    EXPECT_EQ(movie.info().profile, "High");
    EXPECT_EQ(movie.info().pixelFormat, "yuv420p");
    EXPECT_EQ(movie.info().width, 192);
    EXPECT_EQ(movie.info().frames, 120);
    EXPECT_TRUE(movie.info().startsFast);
    EXPECT_EQ(movie.info().rate, (media::Rate{24, 1}));
    // The film begins on the first picture; the generated transition ends on the second.
    EXPECT_GT(media::psnr(movie.frame(0), scene(192, 128, 1)), 30);
    const story::Span joint = story::transitionSpan(story, 0);
    EXPECT_GT(media::psnr(movie.frame(joint.end()), scene(192, 128, 2)), 30);
    EXPECT_GT(media::psnr(movie.frame(joint.end() - 1), scene(192, 128, 2)), 30);
    EXPECT_THAT(namesInFolder(), testing::ElementsAre("film.mp4"));
}

TEST_F(Film, TransitionTakesBeginOnTheLastFrameOfTheShotAsItIsSeen) {
    story::Story story = fakes::storyOf(source, {60, 40}, 192, 128);
    story.shots[0].camera = story::Camera::PushIn;
    story.shots[0].out.kind = TransitionKind::Generated;
    generateAll(story);
    Compositor compositor(source);
    const story::Span joint = story::transitionSpan(story, 0);
    const auto before = compositor.frame(story, joint.begin - 1),
               first = compositor.frame(story, joint.begin);
    EXPECT_GT(media::psnr(before, first), 40);
    EXPECT_GT(media::psnr(compositor.frame(story, joint.end() - 1), compositor.frame(story, joint.end())),
              40);
}

TEST_F(Film, TransitionsOfAnyLengthJoinTheirNeighboursWithoutAJump) {
    for (const story::Frames length : {6, 24, 72}) {  // a quarter of a second to three
        story::Story story = fakes::storyOf(source, {100, 100}, 192, 128);
        story.shots[0].out.kind = TransitionKind::Generated;
        story.shots[0].out.length = length;
        generateAll(story);
        Compositor compositor(source);
        const story::Span span = story::transitionSpan(story, 0);
        ASSERT_EQ(span.length, length);
        const auto apart = [&](story::Frames a, story::Frames b) {
            return media::psnr(compositor.frame(story, a), compositor.frame(story, b));
        };
        EXPECT_GT(apart(span.begin - 1, span.begin), 40) << length;
        EXPECT_GT(apart(span.end() - 1, span.end()), 40) << length;
        EXPECT_LT(apart(span.begin, span.end() - 1), 25) << "and it leads somewhere";
    }
}

TEST_F(Film, ARangeOrOneShotAtAnotherSize) {
    story::Story story = fakes::storyOf(source, {20, 20}, 192, 128);
    Compositor compositor(source);
    engine::ExportOptions options{.file = folder / "shot2.mp4", .range = story::spanOf(story, 1)};
    options.width = 96;
    options.height = 63;
    EXPECT_EQ(engine::exportMovie(story, compositor, options).frames, 20);
    media::MovieReader movie = media::MovieReader::open(options.file);
    EXPECT_EQ(movie.info().width, 96);
    EXPECT_EQ(movie.info().height, 64) << "made even";
    EXPECT_EQ(movie.info().frames, 20);
}

TEST_F(Film, ACancelledExportLeavesWhatWasThere) {
    story::Story story = fakes::storyOf(source, {40}, 192, 128);
    std::ofstream(folder / "film.mp4") << "yesterday's film";
    Compositor compositor(source);
    std::stop_source stop;
    EXPECT_THROW(engine::exportMovie(
                     story, compositor, {.file = folder / "film.mp4", .range = {}},
                     [&](const engine::Progress& p) {
                         if (p.fraction > 0.3) stop.request_stop();
                     },
                     stop.get_token()),
                 engine::Cancelled);
    EXPECT_THAT(namesInFolder(), testing::ElementsAre("film.mp4"));
    EXPECT_EQ(std::filesystem::file_size(folder / "film.mp4"), 16u);
}

TEST_F(Film, AnExportThatCannotBeSaysWhy) {
    story::Story story = fakes::storyOf(source, {10});
    Compositor compositor(source);
    EXPECT_THROW(engine::exportMovie({}, compositor, {.file = folder / "film.mp4", .range = {}}),
                 engine::Error);
    EXPECT_THROW(engine::exportMovie(story, compositor, {.file = folder / "no/such/film.mp4", .range = {}}),
                 media::Error);
    EXPECT_TRUE(namesInFolder().empty());
}

TEST_F(Film, ABrokenPictureIsReportedNotFatal) {
    story::Story story = fakes::storyOf(source, {10, 10}, 192, 128);
    story.shots[1].picture = source.add(std::vector<std::uint8_t>{1, 2, 3});
    Compositor compositor(source);
    const auto report = engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = {}});
    EXPECT_EQ(report.frames, 20);
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_THAT(report.warnings[0], testing::HasSubstr("scene2.png"));
}

TEST_F(Film, NothingIsGeneratedFromABrokenPicture) {
    story::Story story = fakes::storyOf(source, {10});
    story.shots[0].picture = source.add(std::vector<std::uint8_t>{1, 2, 3});
    Compositor compositor(source);
    const auto job = engine::jobFor(story, {story.shots[0].id, story::Part::What::Shot});
    EXPECT_THROW(engine::makeTake(*job, generator, compositor), engine::Error);
    EXPECT_TRUE(generator.requests.empty());
}

TEST_F(Film, ACancelledTakeIsNotMade) {
    story::Story story = fakes::storyOf(source, {10});
    Compositor compositor(source);
    const auto job = engine::jobFor(story, {story.shots[0].id, story::Part::What::Shot});
    std::stop_source stop;
    generator.onStep = [&](int step) {
        if (step == 2) stop.request_stop();
    };
    EXPECT_THROW(engine::makeTake(*job, generator, compositor, {}, stop.get_token()), engine::Cancelled);
}

class MemoryRunsOut : public Film {
 protected:
    MemoryRunsOut() : story(fakes::storyOf(source, {30, 30}, 640, 360)) {
        job = *engine::jobFor(story, engine::staleParts(story).front());
        generator.onStep = [this](int step) {
            if (step == 2 && generator.requests.back().width > enough)
                throw seine::OutOfMemory("not enough memory", "test", "less");
        };
    }
    engine::MadeTake make() {
        Compositor compositor(source);
        return engine::makeTake(job, generator, compositor);
    }
    story::Story story;
    engine::Job job;
    int enough = 400;
};

TEST_F(MemoryRunsOut, OnceAndTheTakeIsMadeSmallerAndEnlarged) {
    engine::MadeTake made = make();
    EXPECT_EQ(generator.requests.front().width, 640);
    EXPECT_EQ(generator.requests.back().width, 320);
    EXPECT_EQ(generator.requests.back().height, 180);
    EXPECT_THAT(made.take.sampler, testing::HasSubstr("half size"));
    EXPECT_EQ(made.take.length, 30);
    auto movie = media::MovieReader::open(
        std::make_shared<const std::vector<std::uint8_t>>(std::move(made.movie)), "take");
    EXPECT_EQ(movie.info().width, 640);
    EXPECT_EQ(movie.info().height, 360);
    EXPECT_EQ(movie.info().frames, 30);
}

TEST_F(MemoryRunsOut, TwiceAndTheJobFailsWithAdvice) {
    enough = 0;
    try {
        make();
        FAIL() << "made";
    } catch (const seine::OutOfMemory& error) {
        EXPECT_THAT(error.problem, testing::HasSubstr("half the size neither"));
        EXPECT_THAT(error.remedy, testing::HasSubstr("smaller"));
    }
    EXPECT_EQ(generator.requests.size(), 2u);
}

TEST_F(MemoryRunsOut, APictureThatIsSmallAlreadyIsNotTriedAgain) {
    enough = 0;
    job.width = 192;
    job.height = 128;
    EXPECT_THROW(make(), seine::OutOfMemory);
    EXPECT_EQ(generator.requests.size(), 1u);
}

TEST_F(MemoryRunsOut, ARefusalWithNumbersIsNotTriedAgain) {
    generator.onStep = [](int) { throw seine::Error("not enough memory: about 9 MB are needed", "", ""); };
    EXPECT_THROW(make(), seine::Error);
    EXPECT_EQ(generator.requests.size(), 1u);
}

}  // namespace
