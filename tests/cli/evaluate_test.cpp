// seine evaluate and seine compare through the real binary, on a tiny model: figures, reports, wrong use.
#include <gmock/gmock.h>

#include "engine/media/movie_writer.h"
#include "engine/media/picture_writer.h"
#include "engine/media/scale.h"
#include "tests/cli/drawings.h"
#include "tests/cli/run_seine.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace cli_test;
using testing::HasSubstr;

class Evaluate : public SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        media::writePng(from, folder / "a.png");
        media::writePng(to, folder / "b.png");
    }
    /// A cross-fade of the two pictures.
    void makeMovie(const std::string& name) const {
        media::MovieSettings settings;
        settings.width = 160;
        settings.height = 90;
        settings.rate = {8, 1};
        settings.quality = 10;
        media::MovieWriter writer(folder / name, settings);
        for (int i = 0; i < 9; ++i) writer.addFrame(media::blend(from, to, i / 8.0));
        writer.finish();
    }
    void makePair(const std::string& name) const {
        std::filesystem::create_directories(folder / "pairs" / name);
        media::writePng(from, folder / "pairs" / name / "1.png");
        media::writePng(to, folder / "pairs" / name / "10.png");
        media::writePng(harbour(50, 50), folder / "pairs" / name / "2.png");  // not the last, as people count
    }
    const engine::Picture from = harbour(160, 90), to = mountain(160, 90);
    golden::TinyModel model;
};

TEST_F(Evaluate, MeasuresAMovieAgainstItsScenes) {
    makeMovie("fade.mp4");
    const auto json = succeed({"evaluate", "fade.mp4", "--from", "a.png", "--to", "b.png", "--prompt",
                               "night falls", "--model", model.path().string(), "--json"})
                          .json();
    EXPECT_GT(json["ghost_index"].get<double>(), 0.5) << "a cross-fade is a double exposure";
    EXPECT_GT(json["steadiness"].get<double>(), 0.95);
    EXPECT_LT(json["colour_shift"].get<double>(), 0.05);
    EXPECT_FALSE(json["text_alignment"].is_null());
    ASSERT_EQ(json["curve"].size(), 9u);
    EXPECT_LT(json["curve"][8]["distance_to"].get<double>(), 0.2);
    const Outcome plain = succeed({"evaluate", "fade.mp4", "--clip", (model.path() / "whole_clip").string()});
    EXPECT_THAT(plain.out, HasSubstr("CLIP of whole_clip"));
    EXPECT_THAT(plain.out, HasSubstr("coherence"));
    EXPECT_THAT(plain.out, testing::Not(HasSubstr("ghost_index"))) << "there is no second scene";
}

TEST_F(Evaluate, ComparesOnEveryPairAndWritesAReport) {
    makePair("one");
    makePair("two");
    write("pairs/two/prompt.txt", "the sea <becomes> a mountain\n");
    const auto json = succeed({"compare", "pairs", "--out", "report", "--size", "64x32", "--seeds", "2",
                               "--model", model.path().string(), "--json"})
                          .json();
    ASSERT_EQ(json["table"].size(), 4u);
    EXPECT_EQ(json["table"][0]["method"], "seine");
    EXPECT_EQ(json["table"][3]["method"], "inversion");
    EXPECT_EQ(json["table"][1]["figures"]["ghost_index"]["pairs"], 2);
    EXPECT_EQ(json["table"][0]["figures"]["text_alignment"]["pairs"], 1) << "one of them has words";
    const std::string page = contentOf(folder / "report/index.html");
    EXPECT_THAT(page, HasSubstr("the sea &lt;becomes&gt; a mountain"));
    EXPECT_TRUE(std::filesystem::exists(folder / "report/pair-002.jpg"));
    EXPECT_THAT(contentOf(folder / "report/table.csv"), HasSubstr("morph"));
}

TEST_F(Evaluate, LongShotsOfTheSamePictures) {
    makePair("one");
    succeed({"compare", "pairs", "--out", "report", "--size", "64x32", "--seeds", "1", "--long", "1",
             "--model", model.path().string()});
    EXPECT_THAT(contentOf(folder / "report/long.csv"), HasSubstr("\"one\",1.00,"));
    EXPECT_TRUE(std::filesystem::exists(folder / "report/long-001.jpg"));
}

TEST_F(Evaluate, WhatMakesNoSenseIsSaidSo) {
    makeMovie("fade.mp4");
    expectError(seine({"evaluate", "fade.mp4", "--to", "b.png"}), 2, "--from");
    expectError(seine({"evaluate", "none.mp4"}), 1, "none.mp4");
    expectError(seine({"evaluate", "fade.mp4", "--clip", "."}), 1, "config.json");
    expectError(seine({"compare", "nowhere", "--out", "r"}), 2, "nowhere");
    std::filesystem::create_directories(folder / "pairs/alone");
    media::writePng(from, folder / "pairs/alone/1.png");
    expectError(seine({"compare", "pairs", "--out", "r"}), 2, "two pictures");
    expectError(seine({"compare", "pairs"}), 2, "--out");
}

}  // namespace
