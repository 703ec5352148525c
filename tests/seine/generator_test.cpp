// The Generator on a tiny model: sizes, order, progress, cancelling, repeatability, and every request or
// model folder that makes no sense.
#include "engine/seine/generator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>

#include "engine/seine/request.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using testing::AllOf;
using testing::HasSubstr;

/// One thread: these networks are so small that a second one only gets in the way.
std::unique_ptr<Generator> load(const std::filesystem::path& path) {
    LoadOptions options;
    options.threads = 1;
    return Generator::load(path, options);
}

engine::Picture picture(int width, int height, int tint) {
    engine::Picture p(width, height);
    for (std::size_t i = 0; i < p.rgb.size(); ++i) p.rgb[i] = std::uint8_t(i * 7 + std::size_t(tint) * 31);
    return p;
}

struct GeneratorTest : testing::Test {
    static void SetUpTestSuite() {
        folder = new golden::TinyModel;
        generator = load(folder->path()).release();
    }
    static void TearDownTestSuite() {
        delete generator;
        delete folder;
    }
    static Request transition() {
        Request request;
        request.given = {{3, picture(64, 32, 2)}, {0, picture(64, 32, 1)}};
        request.prompt = "rain";
        request.seed = 5;
        return request;
    }
    static std::string refusal(const Request& request) {
        try {
            generator->generate(request);
        } catch (const Error& error) {
            EXPECT_FALSE(error.remedy.empty());
            return error.what();
        }
        return "accepted";
    }
    static golden::TinyModel* folder;
    static Generator* generator;
};
golden::TinyModel* GeneratorTest::folder;
Generator* GeneratorTest::generator;

TEST_F(GeneratorTest, InspectsWithoutLoading) {
    const auto info = Generator::inspect(folder->path());
    EXPECT_EQ(info.latentSpace, "kl");
    EXPECT_EQ(info.prediction, "epsilon");
    EXPECT_EQ(info.frames, 4);
    EXPECT_EQ(info.width, 64);
    EXPECT_EQ(info.height, 32);
    EXPECT_EQ(info.steps, 2);
    EXPECT_EQ(info.guidance, 2.0);
    EXPECT_GT(info.parameters, 100000);
    EXPECT_GT(info.bytes, info.parameters * 4);
    EXPECT_FALSE(info.anyTime);
}

TEST_F(GeneratorTest, ATransitionBeginsAndEndsWithItsPictures) {
    const auto clip = generator->generate(transition());
    ASSERT_EQ(clip.frames.size(), 4u);
    EXPECT_EQ(clip.frames[0], picture(64, 32, 1));
    EXPECT_EQ(clip.frames[3], picture(64, 32, 2));
    EXPECT_NE(clip.frames[1], clip.frames[0]);
    EXPECT_EQ(clip.steps, 2);
    EXPECT_EQ(clip.guidance, 2.0);
}

TEST_F(GeneratorTest, TheSameRequestGivesTheSameBits) {
    auto request = transition();
    for (const auto sampler : {Sampler::Ddim, Sampler::Ddpm, Sampler::Anchored}) {
        request.sampler = sampler;
        const auto first = generator->generate(request);
        EXPECT_EQ(first.frames, generator->generate(request).frames);
    }
    const auto once = generator->generate(request);
    request.seed = 6;
    EXPECT_NE(once.frames, generator->generate(request).frames);
}

TEST_F(GeneratorTest, ReturnsTheSizeAndTheTimesAskedFor) {
    auto request = transition();
    request.width = 100, request.height = 45;
    request.times = {2, 0, 2};
    std::vector<std::size_t> order;
    generator->generate(request, [&](std::size_t i, engine::Picture&& frame) {
        order.push_back(i);
        EXPECT_EQ(frame.width, 100);
        EXPECT_EQ(frame.height, 45);
        EXPECT_EQ(frame.rgb.size(), 3u * 100 * 45);
    });
    EXPECT_THAT(order, testing::ElementsAre(0u, 1u, 2u));
}

TEST_F(GeneratorTest, EveryTaskRuns) {
    Request request;
    EXPECT_EQ(generator->generate(request).frames.size(), 4u);  // from text alone
    request.given = {{0, picture(64, 32, 1)}};
    EXPECT_EQ(generator->generate(request).frames.size(), 4u);  // animation
    request.given = {{1, picture(32, 64, 1)}};
    request.frames = 3;
    request.guidance = 1.0;
    const auto tall = generator->generate(request);
    ASSERT_EQ(tall.frames.size(), 3u);
    EXPECT_EQ(tall.frames[0].height, 64);
}

TEST_F(GeneratorTest, ProgressRisesToTheEnd) {
    double last = 0;
    int denoised = 0;
    generator->generate(transition(), [&](const Progress& p) {
        EXPECT_GE(p.fraction, last);
        last = p.fraction;
        if (p.stage == Progress::Stage::Denoise) denoised = p.done;
    });
    EXPECT_EQ(last, 1.0);
    EXPECT_EQ(denoised, 2);
}

TEST_F(GeneratorTest, StopsWithinOneStep) {
    std::stop_source source;
    int after = 0;
    const auto watch = [&](const Progress& p) {
        after += source.stop_requested();
        if (p.stage == Progress::Stage::Denoise && p.done == 1) source.request_stop();
    };
    EXPECT_THROW(generator->generate(transition(), watch, source.get_token()), Cancelled);
    EXPECT_EQ(after, 0);
    EXPECT_THROW(generator->generate(transition(), {}, source.get_token()), Cancelled);
}

TEST_F(GeneratorTest, EmbeddingsHaveUnitLength) {
    for (const auto& embedding :
         {generator->embedPicture(picture(50, 40, 1)), generator->embedText("a house")}) {
        ASSERT_EQ(embedding.size(), 16u);
        EXPECT_NEAR(std::inner_product(embedding.begin(), embedding.end(), embedding.begin(), 0.0), 1.0,
                    1e-5);
    }
    EXPECT_THROW(generator->embedPicture({}), Error);
}

TEST_F(GeneratorTest, AClipFolderMeasuresLikeTheModelsOwnTowers) {
    const auto clip = Embedder::load(folder->path() / "whole_clip");
    EXPECT_EQ(clip->embedderName(), "whole_clip");
    EXPECT_EQ(generator->embedderName(), generator->model().name);
    const auto close = [](const std::vector<float>& a, const std::vector<float>& b) {
        ASSERT_EQ(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], 1e-5);
    };
    close(clip->embedText("a house"), generator->embedText("a house"));
    // A square is squashed nowhere and cropped nowhere: only the kernel of the reduction differs.
    const auto seen = clip->embedPicture(picture(16, 16, 1)),
               same = generator->embedPicture(picture(16, 16, 1));
    close(seen, same);
    // Of a wide picture the published towers see the middle, whatever stands at the sides.
    engine::Picture wide = picture(48, 16, 1), sides = wide;
    for (int y = 0; y < 16; ++y)
        for (int x = 0; x < 3 * 12; ++x) sides.row(y)[x] = 7;
    close(clip->embedPicture(wide), clip->embedPicture(sides));
    EXPECT_THROW(clip->embedPicture({}), Error);
}

TEST_F(GeneratorTest, InvertedEndsMakeEveryFrameByItself) {
    Request request = transition();
    request.sampler = Sampler::InvertedEnds;
    request.guidance = 1.0;
    const Clip clip = generator->generate(request);
    ASSERT_EQ(clip.frames.size(), 4u);
    EXPECT_EQ(clip.frames[0], picture(64, 32, 1));
    EXPECT_EQ(clip.frames[3], picture(64, 32, 2));
    EXPECT_NE(clip.frames[1], clip.frames[2]);
    request.seed = 77;
    EXPECT_EQ(generator->generate(request).frames, clip.frames) << "the noise comes from the pictures";
    request.given = {{0, picture(64, 32, 1)}};
    EXPECT_THAT(refusal(request), HasSubstr("two given frames"));
    request.given = {{0, picture(64, 32, 1)}, {1, picture(64, 32, 2)}};
    EXPECT_THAT(refusal(request), HasSubstr("with others between"));
}

TEST_F(GeneratorTest, WhatIsNoClipFolderIsSaidSo) {
    const auto complaint = [&](const std::filesystem::path& path) -> std::string {
        try {
            Embedder::load(path);
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    };
    EXPECT_THAT(complaint(folder->path() / "unet"), HasSubstr("no CLIP folder"));
    EXPECT_THAT(complaint(folder->path() / "nowhere"), HasSubstr("nowhere"));
    const golden::TinyModel other;
    std::filesystem::remove(other.path() / "whole_clip/model.safetensors");
    EXPECT_THAT(complaint(other.path() / "whole_clip"), HasSubstr("no weights"));
    std::filesystem::copy(other.path() / "clip/model.safetensors",
                          other.path() / "whole_clip/model.safetensors");
    EXPECT_THAT(complaint(other.path() / "whole_clip"), HasSubstr("missing"));
}

TEST_F(GeneratorTest, RefusesRequestsThatMakeNoSense) {
    const auto with = [](auto change) {
        auto request = transition();
        change(request);
        return refusal(request);
    };
    EXPECT_THAT(with([](Request& r) { r.given[0].frame = 4; }),
                HasSubstr("frame 4 is outside the clip's 4 frames"));
    EXPECT_THAT(with([](Request& r) { r.given[0].frame = 0; }), HasSubstr("frame 0 is given twice"));
    EXPECT_THAT(with([](Request& r) { r.given[0].picture.rgb.pop_back(); }), HasSubstr("frame 3 is empty"));
    EXPECT_THAT(with([](Request& r) { r.given[0].picture = {}; }), HasSubstr("frame 3 is empty"));
    EXPECT_THAT(with([](Request& r) { r.frames = -1; }), HasSubstr("-1 frames"));
    EXPECT_THAT(with([](Request& r) { r.frames = 1000; }), HasSubstr("1000 frames"));
    EXPECT_THAT(with([](Request& r) { r.width = 64; }), HasSubstr("64 x 0"));
    EXPECT_THAT(with([](Request& r) { r.width = 1 << 20, r.height = 9; }), HasSubstr("1048576 x 9"));
    EXPECT_THAT(with([](Request& r) { r.steps = 1001; }), HasSubstr("1001 denoising steps"));
    EXPECT_THAT(with([](Request& r) { r.guidance = NAN; }), HasSubstr("guidance"));
    EXPECT_THAT(with([](Request& r) { r.guidance = -1; }), HasSubstr("guidance"));
    EXPECT_THAT(with([](Request& r) { r.times = {0.5}; }), HasSubstr("whole frames only"));
    EXPECT_THAT(with([](Request& r) { r.times = {4}; }), HasSubstr("outside the clip"));
    EXPECT_THAT(with([](Request& r) { r.times = {NAN}; }), HasSubstr("outside the clip"));
    EXPECT_THAT(with([](Request& r) { r.given.clear(), r.sampler = Sampler::Anchored; }),
                HasSubstr("given frame"));
    EXPECT_THAT(with([](Request& r) { r.frames = 2, r.given[0].frame = 1; }), HasSubstr("none is left"));
}

TEST_F(GeneratorTest, RefusesWhatDoesNotFitIntoTheMemoryItMayTake) {
    LoadOptions options;
    options.device = "cpu", options.threads = 1, options.memory = std::int64_t(1) << 30;
    const auto modest = Generator::load(folder->path(), options);
    Request request = transition();
    request.width = request.height = 8192;
    try {
        modest->generate(request);
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), AllOf(HasSubstr("not enough memory"), HasSubstr("MB")));
    }
}

/// The largest difference of any channel of any frame.
int distance(const Clip& a, const Clip& b) {
    int largest = 0;
    for (std::size_t f = 0; f < a.frames.size(); ++f)
        for (std::size_t i = 0; i < a.frames[f].rgb.size(); ++i)
            largest = std::max(largest, std::abs(int(a.frames[f].rgb[i]) - int(b.frames[f].rgb[i])));
    return largest;
}

TEST_F(GeneratorTest, LittleMemoryTakesTheBranchesOfGuidanceOneByOne) {
    const auto planOf = [&](int together) {
        const auto model = ModelFolder::read(folder->path());
        Request large = transition();
        large.frames = 64;
        large.given[0].frame = 63;
        return std::pair(large, peakBytes(planned(large, model), model, together, 4));
    };
    const auto [request, both] = planOf(2);
    const auto one = planOf(1).second;
    ASSERT_LT(one, both);
    LoadOptions options;
    options.device = "cpu", options.threads = 1;
    options.memory = (one + both) / 2;
    const Clip tight = Generator::load(folder->path(), options)->generate(request);
    EXPECT_LE(distance(tight, generator->generate(request)), 1);
    options.memory = one / 2;
    const auto poor = Generator::load(folder->path(), options);
    EXPECT_THROW(poor->generate(request), Error);
}

TEST_F(GeneratorTest, WishesChangeHowTheModelSamples) {
    Request request = transition();
    request.steps = 6;
    const auto with = [&](SamplingWishes wishes) {
        LoadOptions options;
        options.device = "cpu", options.threads = 1, options.sampling = wishes;
        return Generator::load(folder->path(), options)->generate(request);
    };
    const Clip usual = with({});
    EXPECT_EQ(distance(usual, generator->generate(request)), 0);
    const Clip dpm = with({.sampler = Sampler::DpmSolver});
    EXPECT_GT(distance(usual, dpm), 0);
    EXPECT_EQ(distance(dpm, with({.sampler = Sampler::DpmSolver})), 0);
    EXPECT_GT(distance(usual, with({.isFast = true})), 0);
    request.sampler = Sampler::DpmSolver;  // what a request says itself comes first
    EXPECT_EQ(distance(dpm, with({.sampler = Sampler::UniPc})), 0);
}

TEST_F(GeneratorTest, DevicesAreListedAndChosenByName) {
    const auto list = devices();
    ASSERT_FALSE(list.empty());
    EXPECT_EQ(list[0].id, "cpu");
    EXPECT_GT(list[0].memory, list[0].free / 2);
    LoadOptions options;
    options.device = "tpu";
    try {
        Generator::load(folder->path(), options);
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), AllOf(HasSubstr("no device \"tpu\""), HasSubstr("choose one of: cpu")));
    }
    options.device = "cpu", options.precision = Precision::Float16;
    EXPECT_THROW(Generator::load(folder->path(), options), Error);
}

TEST(ModelFolder, SamplesOfLessNoiseDifferLess) {
    const golden::TinyModel model;
    const auto spread = [&] {  // mean difference of the same frame with two seeds
        const auto generator = load(model.path());
        std::vector<engine::Picture> films;
        for (const int seed : {1, 2}) {
            Request request = GeneratorTest::transition();
            request.seed = std::uint64_t(seed);
            films.push_back(generator->generate(request).frames[1]);
        }
        double sum = 0;
        for (std::size_t i = 0; i < films[0].rgb.size(); ++i)
            sum += std::abs(int(films[0].rgb[i]) - int(films[1].rgb[i]));
        return sum;
    };
    const double whole = spread();
    model.set("model_index.json", "noise_scale", 0.01);
    EXPECT_LT(spread(), whole / 2);
}

}  // namespace
