// The protocol of evaluations: what is run, how it is averaged, and the report.
#include "engine/evaluation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "engine/evaluation_report.h"
#include "engine/frame_sheet.h"
#include "engine/media/picture_reader.h"
#include "fakes.h"

namespace {

using engine::PairResult;
using fakes::FakeGenerator;
using fakes::scene;
using testing::HasSubstr;

engine::Protocol small() {
    engine::Protocol protocol;
    protocol.width = 96;
    protocol.height = 64;
    protocol.seeds = {5, 6};
    return protocol;
}

PairResult tried(FakeGenerator& generator, int first = 1, int second = 2) {
    engine::TransitionTrial trial(generator, generator, small());
    return trial.run({"a <pair> & \"one\"", scene(96, 64, first), scene(96, 64, second), "night falls"});
}

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Evaluation, EveryMethodGetsTheSameScenesAndTheModelEverySeed) {
    FakeGenerator generator;
    const PairResult pair = tried(generator);
    ASSERT_EQ(pair.methods.size(), 3u);
    EXPECT_EQ(pair.methods[0].method, "seine");
    EXPECT_EQ(pair.methods[0].takes.size(), 2u);
    EXPECT_EQ(pair.methods[1].takes.size(), 1u);
    ASSERT_EQ(generator.requests.size(), 2u);
    EXPECT_EQ(generator.requests[0].seed, 5u);
    EXPECT_EQ(generator.requests[1].seed, 6u);
    EXPECT_EQ(generator.requests[0].prompt, "night falls");
    EXPECT_EQ(generator.requests[0].times.size(), 16u);
    EXPECT_EQ(pair.methods[0].shown.size(), 8u);
    ASSERT_TRUE(pair.methods[0].diversity);
    EXPECT_EQ(*pair.methods[0].diversity, 0) << "the fake model ignores its seed";
    for (const auto& method : pair.methods)
        for (const auto& take : method.takes) EXPECT_EQ(take.curve.size(), 16u);
    EXPECT_GT(*pair.methods[1].takes[0].ghostIndex, *pair.methods[0].takes[0].ghostIndex)
        << "fade against wipe";
}

TEST(Evaluation, MeansHaveTheIntervalsOfStudentsT) {
    const engine::Mean95 mean = engine::mean95({1, 2, 3, 4, 5});
    EXPECT_DOUBLE_EQ(mean.mean, 3);
    EXPECT_NEAR(mean.half, 2.776 * std::sqrt(2.5 / 5), 1e-9);
    EXPECT_EQ(engine::mean95({7}).half, 0);
    EXPECT_EQ(engine::mean95({}).count, 0u);
    EXPECT_NEAR(engine::mean95(std::vector<double>(1000, 2.0)).half, 0, 1e-12);
}

TEST(Evaluation, SeedsAreAveragedWithinAPairFirst) {
    std::vector<PairResult> pairs(2);
    for (std::size_t i = 0; i < 2; ++i) {
        engine::MethodResult method;
        method.method = "seine";
        for (const double value : i == 0 ? std::vector<double>{0.1, 0.3, 0.5} : std::vector<double>{0.9}) {
            engine::Judgement take;
            take.coherence = value;
            method.takes.push_back(take);
        }
        pairs[i].methods.push_back(method);
    }
    const engine::Table table = engine::tableOf(pairs);
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_NEAR(table.rows[0].figures.at("coherence").mean, 0.6, 1e-12) << "not the mean of four takes";
    EXPECT_EQ(table.rows[0].figures.count("ghost_index"), 0u) << "what nobody measured is missing";
}

TEST(Evaluation, AShotThatHoldsTogetherMeasuresOne) {
    FakeGenerator generator;  // rolls on: nothing is lost
    const engine::LongResult held =
        engine::runLong({"rolls", scene(96, 64, 1), "", 6}, generator, generator, small());
    EXPECT_EQ(held.toPicture.size(), 48u);
    EXPECT_NEAR(held.sharpness, 1, 0.1);
    EXPECT_NEAR(held.saturation, 1, 0.02);
    EXPECT_NEAR(held.likeness, 1, 0.01);
    EXPECT_GT(held.motion, 0.005);
    EXPECT_TRUE(engine::holds(held));
    const auto sharpness = engine::bySecond({held, held}, &engine::LongResult::sharpnessOf);
    ASSERT_EQ(sharpness.size(), 6u);
    EXPECT_DOUBLE_EQ(sharpness.front(), 1);
    EXPECT_NEAR(sharpness.back(), 1, 0.1);
    engine::LongResult stands = held;
    stands.motion = 0;
    EXPECT_FALSE(engine::holds(stands));
    stands = held;
    stands.saturation = 0.8;
    EXPECT_FALSE(engine::holds(stands));
    EXPECT_EQ(held.shown.size(), 8u);
}

TEST(Evaluation, FrechetDistanceOfKnownGaussians) {
    std::mt19937 random(4);
    std::normal_distribution<float> normal;
    const auto drawn = [&](float mean, float deviation, std::size_t count) {
        std::vector<std::vector<float>> set(count, std::vector<float>(3));
        for (auto& row : set)
            for (float& value : row) value = mean + deviation * normal(random);
        return set;
    };
    const auto a = drawn(0, 1, 300);
    EXPECT_NEAR(engine::frechetDistance(a, a), 0, 1e-6);
    auto shifted = a;
    for (auto& row : shifted) row[1] += 2;
    EXPECT_NEAR(engine::frechetDistance(a, shifted), 4, 1e-4) << "the distance of the means, squared";
    auto wider = a;
    for (auto& row : wider)
        for (float& value : row) value *= 3;
    EXPECT_NEAR(engine::frechetDistance(a, wider), 12, 2)
        << "three times (3 - 1) squared, and the means' part";
    EXPECT_EQ(engine::frechetDistance(a, {}), 0);
}

TEST(Evaluation, TheReportIsWhole) {
    FakeGenerator generator;
    const auto folder =
        std::filesystem::temp_directory_path() / ("seine report " + std::to_string(std::random_device()()));
    engine::EvaluationReport report{"fake", "fake", "as agreed", {tried(generator)}, {}};
    report.longShots.push_back(
        engine::runLong({"rolls", scene(96, 64, 1), "", 3}, generator, generator, small()));
    engine::writeReport(report, folder);
    const std::string page = textOf(folder / "index.html");
    EXPECT_THAT(page, HasSubstr("a &lt;pair&gt; &amp; &quot;one&quot;"));
    EXPECT_THAT(page, HasSubstr("cross-fade"));
    EXPECT_THAT(page, HasSubstr("<polyline"));
    EXPECT_THAT(textOf(folder / "pairs.csv"), HasSubstr("\"a <pair> & \"\"one\"\"\",\"seine\",2,"));
    EXPECT_THAT(textOf(folder / "table.csv"), HasSubstr("\"morph\",sharpness,"));
    EXPECT_THAT(textOf(folder / "long.csv"), HasSubstr("\"rolls\",3.00,"));
    EXPECT_THAT(textOf(folder / "seconds.csv"), HasSubstr("\n3,"));
    const engine::Picture sheet = media::readPicture(folder / "pair-001.jpg");
    EXPECT_GT(sheet.width, 8 * 200);
    EXPECT_GT(sheet.height, 3 * 130);
    EXPECT_TRUE(std::filesystem::exists(folder / "long-001.jpg"));
    EXPECT_THAT(engine::asText(engine::tableOf(report.pairs)), HasSubstr("cross-fade"));
    std::filesystem::remove_all(folder);
    EXPECT_THROW(engine::writeReport(report, "/proc/none/report"), engine::Error);
}

TEST(FrameSheet, SpreadsEvenlyWithBothEnds) {
    EXPECT_THAT(engine::spread(16, 4), testing::ElementsAre(0, 5, 10, 15));
    EXPECT_THAT(engine::spread(3, 8), testing::ElementsAre(0, 1, 2));
    EXPECT_THAT(engine::spread(9, 1), testing::ElementsAre(0));
    EXPECT_TRUE(engine::spread(0, 4).empty());
}

}  // namespace
