// seine export and seine import from outside, without a model: every ending, ranges, refusals; a script in,
// changed, in again; a cut out and back.
#include <gmock/gmock.h>

#include "drawings.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_writer.h"
#include "run_seine.h"

namespace {

using cli_test::expectError;
using testing::ElementsAre;
using testing::HasSubstr;

class Export : public cli_test::SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        std::filesystem::create_directories(folder / "boards");
        media::writePng(cli_test::harbour(192, 108), folder / "boards/1.png");
        media::writePng(cli_test::street(192, 108), folder / "boards/2.png");
        succeed({"new", "film.seine", "--size", "192x108", "--fps", "24", "--seconds", "1", "boards"});
        for (const char* number : {"1", "2"})
            succeed({"set", "film.seine", "--shot", number, "--motion", "none"});
        std::filesystem::remove_all(folder / "boards");
    }
    std::int64_t framesOf(const std::string& movie) const {
        return media::MovieReader::open(folder / movie).info().frames;
    }
};

TEST_F(Export, EveryEnding) {
    for (const char* out : {"a.mp4", "a.mov", "a.gif", "a.pdf", "a.csv", "a.srt", "a.html", "a.otio",
                            "a.otioz", "a.xml", "a.fcpxml", "a.edl", "pictures"})
        succeed({"export", "film.seine", out});
    EXPECT_THAT(files(),
                ElementsAre("a media", "a.csv", "a.edl", "a.fcpxml", "a.gif", "a.html", "a.mov", "a.mp4",
                            "a.otio", "a.otioz", "a.pdf", "a.srt", "a.xml", "film.seine", "pictures"));
    EXPECT_EQ(framesOf("a.mp4"), 48);
    EXPECT_EQ(framesOf("a.mov"), 48);
}

TEST_F(Export, RangesAreTimecodesOrShots) {
    const auto frames = [&](const std::string& range) {
        return succeed({"export", "film.seine", "a.mp4", "--range", range, "--json"})
            .json()["frames"]
            .get<int>();
    };
    EXPECT_EQ(frames("2"), 24);
    EXPECT_EQ(frames("1-2"), 48);
    EXPECT_EQ(frames("00:00:00:12-00:00:01:06"), 18);
    EXPECT_EQ(frames("0:12-99:00"), 36);
    expectError(seine({"export", "film.seine", "a.mp4", "--range", "3"}), 2, "3");
    expectError(seine({"export", "film.seine", "a.mp4", "--range", "1:00-0:12"}), 2, "1:00-0:12");
    expectError(seine({"export", "film.seine", "a.mp4", "--range", "x-y"}), 2, "x");
    expectError(seine({"export", "film.seine", "a.mp4", "--range", "1", "--shot", "1"}), 2, "1");
}

TEST_F(Export, OptionsOfTheMovie) {
    media::writePng(cli_test::mountain(64, 64), folder / "logo.png");
    const auto report = succeed({"export", "film.seine", "a.mp4", "--codec", "h265", "--quality", "small",
                                 "--rate", "12", "--burn-in", "shot,timecode,dialogue", "--logo", "logo.png",
                                 "--subtitles", "beside", "--size", "96x54", "--json"})
                            .json();
    EXPECT_EQ(report["frames"], 24);
    EXPECT_DOUBLE_EQ(report["seconds"], 2);
    EXPECT_EQ(report["files"].size(), 2u);
    EXPECT_EQ(media::MovieReader::open(folder / "a.mp4").info().codec, "hevc");
    succeed({"export", "film.seine", "shots", "--each-shot"});
    EXPECT_EQ(framesOf("shots/002 [s2].mp4"), 24);
    expectError(seine({"export", "film.seine", "a.mp4", "--burn-in", "shot,names"}), 2, "names");
    expectError(seine({"export", "film.seine", "a.mp4", "--codec", "prores"}), 2, "a.mp4");
    expectError(seine({"export", "film.seine", "a.mp4", "--quality", "nice"}), 2, "nice");
    expectError(seine({"export", "film.seine", "a.pdf", "--codec", "h264"}), 2, "a.pdf");
    expectError(seine({"export", "film.seine", "a.docx"}), 2, "a.docx");
    expectError(seine({"export", "film.seine", "a.pdf", "--burn-in", "shot"}), 2, "a.pdf");
    expectError(seine({"export", "film.seine", "a.gif", "--subtitles", "inside"}), 2, "a.gif");
    expectError(seine({"export", "film.seine", "a.wav"}), 1, "a.wav");
    expectError(seine({"export", "film.seine", "a.mp4", "--logo", "none.png"}), 1, "none.png");
    expectError(seine({"export", "film.seine", "no/such/a.pdf"}), 1, "no/such");
    expectError(seine({"export", "film.seine", "a.otio", "--drop-frame"}), 2, "--drop-frame");
}

TEST_F(Export, ARangeIsForEverything) {
    for (const char* name : {"a.pdf", "a.csv", "a.html", "a.srt"})
        succeed({"export", "film.seine", name, "--range", "2"});
    for (const char* name : {"a.otio", "a.edl"})
        succeed({"export", "film.seine", name, "--range", "2", "--codec", "h264"});
    EXPECT_THAT(succeed({"export", "film.seine", "a.csv", "--shot", "2"}).out, HasSubstr("1 shots"));
    EXPECT_THAT(cli_test::contentOf(folder / "a.csv"), HasSubstr("\n2,"));
    EXPECT_THAT(cli_test::contentOf(folder / "a.csv"), testing::Not(HasSubstr("\n1,")));
    EXPECT_THAT(cli_test::contentOf(folder / "a.edl"), HasSubstr("01:00:01:00"));
    // An excerpt that comes back takes no other shot away.
    EXPECT_THAT(succeed({"import", "a.otio", "film.seine"}).out, HasSubstr("2 shots, nothing changes"));
}

TEST_F(Export, ACutGoesOutAndComesBack) {
    succeed({"set", "film.seine", "--transition", "1", "--kind", "dissolve", "--seconds", "0.25"});
    succeed({"export", "film.seine", "cut.otio", "--codec", "h264"});
    EXPECT_THAT(succeed({"import", "cut.otio", "film.seine"}).out, HasSubstr("nothing changes"));
    auto json = nlohmann::json::parse(cli_test::contentOf(folder / "cut.otio"));
    auto& children = json["tracks"]["children"][0]["children"];
    ASSERT_EQ(children.size(), 3u);
    children[0]["source_range"]["duration"]["value"] = 36;
    write("back.otio", json.dump());
    EXPECT_THAT(succeed({"import", "back.otio", "film.seine", "--dry-run"}).out,
                HasSubstr("24 frames become 36: shot 1"));
    EXPECT_EQ(succeed({"info", "film.seine", "--json"}).json()["frames"], 48);
    succeed({"import", "back.otio", "film.seine"});
    EXPECT_EQ(succeed({"info", "film.seine", "--json"}).json()["frames"], 60);
    succeed({"revert", "film.seine", "--undo", "1"});
    EXPECT_EQ(succeed({"info", "film.seine", "--json"}).json()["frames"], 48) << "one step";
    write("bad.otio", "{");
    expectError(seine({"import", "bad.otio", "film.seine"}), 1, "bad.otio");
}

TEST_F(Export, AScriptIsImportedAndFollowed) {
    write("Ταινία.fountain", "INT. KITCHEN\n\nThe lamp swings.\n\nANNA\nWho is it?\n\nEXT. SEA\n\nWaves.\n");
    const auto first = succeed({"import", "Ταινία.fountain", "new.seine", "--json"}).json();
    EXPECT_EQ(first["shots"], 2);
    EXPECT_TRUE(first["applied"].get<bool>());
    EXPECT_THAT(succeed({"import", "Ταινία.fountain", "new.seine"}).out, HasSubstr("nothing changes"));
    write("Ταινία.fountain",
          "INT. KITCHEN\n\nThe lamp swings.\n\nANNA\nWho is there?\n\nEXT. SEA\n\nWaves.\n\nA boat.\n");
    const auto dry = succeed({"import", "Ταινία.fountain", "new.seine", "--dry-run", "--json"}).json();
    EXPECT_EQ(dry["changes"].size(), 2u);
    EXPECT_EQ(dry["shots"], 2);
    EXPECT_EQ(succeed({"import", "Ταινία.fountain", "new.seine", "--json"}).json()["shots"], 3);
    write("empty.fdx", "<FinalDraft/>");
    expectError(seine({"import", "empty.fdx", "none.seine"}), 1, "empty.fdx");
    EXPECT_FALSE(std::filesystem::exists(folder / "none.seine")) << "no film of a broken script";
    expectError(seine({"import", "none.fountain", "new.seine"}), 1, "none.fountain");
}

TEST_F(Export, AStoryboardBringsItsPictures) {
    std::filesystem::create_directories(folder / "images");
    media::writePng(cli_test::mountain(96, 54), folder / "images/board-1-fill.png");
    media::writeJpeg(cli_test::street(96, 54), folder / "images/board-2-posterframe.jpg");
    write("b.storyboarder", R"({"aspectRatio": 1.7777, "fps": 25, "boards": [
      {"uid": "A", "url": "board-1.png", "duration": 1000, "layers": {"fill": {"url": "board-1-fill.png", "opacity": 0.5}}},
      {"uid": "B", "url": "board-2.png", "duration": 2000}, {"uid": "C", "url": "board-3.png"}]})");
    const auto outcome = succeed({"import", "b.storyboarder", "b.seine"});
    EXPECT_THAT(outcome.err, HasSubstr("board-3.png"));
    const auto film = succeed({"info", "b.seine", "--json"}).json();
    EXPECT_EQ(film["rate"]["numerator"], 25);
    EXPECT_EQ(film["frames"], 25 + 50 + 50);
    EXPECT_EQ(film["shots"][0]["picture"], "board-1-fill.png");
    EXPECT_EQ(film["shots"][1]["picture"], "board-2-posterframe.jpg");
    EXPECT_EQ(film["width"], 1280);
}

}  // namespace
