// The command line from outside, without a model: new, set, info, export; order, JSON, exit statuses, Ctrl-C.
#include <gmock/gmock.h>

#include "drawings.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_writer.h"
#include "run_seine.h"

namespace {

using cli_test::expectError;
using cli_test::Outcome;
using testing::ElementsAre;
using testing::HasSubstr;

class CommandLine : public cli_test::SeineRun {
 protected:
    /// A film of three still shots of one second each at 192x108.
    void makeStills() const {
        std::filesystem::create_directories(folder / "boards");
        media::writePng(cli_test::harbour(192, 108), folder / "boards/shot 2.png");
        media::writePng(cli_test::street(192, 108), folder / "boards/Shot 10.png");
        media::writePng(cli_test::mountain(192, 108), folder / "boards/shot 1.png");
        succeed({"new", "film.seine", "--size", "192x108", "--fps", "25", "--seconds", "1", "boards"});
        for (const char* number : {"1", "2", "3"})
            succeed({"set", "film.seine", "--shot", number, "--motion", "none"});
    }
};

TEST_F(CommandLine, AFolderBecomesShotsInTheOrderPeopleCount) {
    makeStills();
    const auto film = succeed({"info", "film.seine", "--json"}).json();
    EXPECT_EQ(film["kind"], "film");
    EXPECT_EQ(film["width"], 192);
    EXPECT_EQ(film["rate"]["numerator"], 25);
    EXPECT_EQ(film["frames"], 75);
    ASSERT_EQ(film["shots"].size(), 3u);
    EXPECT_EQ(film["shots"][0]["picture"], "shot 1.png");
    EXPECT_EQ(film["shots"][1]["picture"], "shot 2.png");
    EXPECT_EQ(film["shots"][2]["picture"], "Shot 10.png");
    EXPECT_EQ(film["shots"][0]["state"], "not needed");
    EXPECT_FALSE(film["shots"][2].contains("transition")) << "nothing follows the last shot";
}

TEST_F(CommandLine, SetChangesWhatItNamesAndNothingElse) {
    makeStills();
    succeed({"set", "film.seine", "--shot", "2", "--prompt", "the wind rises", "--seconds", "2.5", "--camera",
             "push-in", "--fit", "pad"});
    succeed(
        {"set", "film.seine", "--transition", "2", "--kind", "morph", "--seconds", "0.4", "--prompt", "fog"});
    succeed({"set", "film.seine", "--transition", "1", "--seed", "18446744073709551615", "--steps", "6"});
    succeed({"set", "film.seine", "--shot", "2", "--guidance", "3.5", "--negative-prompt", "text"});
    const auto film = succeed({"info", "film.seine", "--json"}).json();
    const auto& shot = film["shots"][1];
    EXPECT_EQ(shot["prompt"], "the wind rises");
    EXPECT_EQ(shot["frames"], 63);
    EXPECT_EQ(shot["camera"], "push-in");
    EXPECT_EQ(shot["fit"], "pad");
    EXPECT_EQ(shot["motion"], "none");
    EXPECT_EQ(shot["transition"]["kind"], "morph");
    EXPECT_EQ(shot["transition"]["frames"], 10);
    EXPECT_EQ(shot["transition"]["prompt"], "fog");
    EXPECT_EQ(film["shots"][0]["prompt"], "");
    EXPECT_EQ(film["shots"][0]["transition"]["kind"], "cut");
    EXPECT_EQ(film["shots"][0]["transition"]["seed"].get<std::uint64_t>(), 18446744073709551615u);
    EXPECT_EQ(film["shots"][0]["transition"]["steps"], 6);
    EXPECT_EQ(shot["guidance"], 3.5);
    EXPECT_EQ(shot["negative_prompt"], "text");
    EXPECT_FALSE(shot.contains("seed")) << "not said";
    const Outcome plain = succeed({"info", "film.seine"});
    EXPECT_THAT(plain.out, HasSubstr("the wind rises"));
}

TEST_F(CommandLine, ATransitionGoesThroughPicturesAndStraightOnAgain) {
    makeStills();
    const std::string fog = "boards/shot 2.png", rain = "boards/Shot 10.png";
    succeed({"set", "film.seine", "--transition", "1", "--kind", "generated", "--via", fog, "--via", rain});
    auto film = succeed({"info", "film.seine", "--json"}).json();
    EXPECT_EQ(film["shots"][0]["transition"]["via"], (nlohmann::json{"shot 2.png", "Shot 10.png"}));
    succeed({"set", "film.seine", "--transition", "1", "--via", "none"});
    film = succeed({"info", "film.seine", "--json"}).json();
    EXPECT_FALSE(film["shots"][0]["transition"].contains("via"));
    EXPECT_EQ(seine({"set", "film.seine", "--shot", "1", "--via", fog}).status, 2);
    EXPECT_EQ(seine({"set", "film.seine", "--transition", "1", "--via", "nowhere.png"}).status, 1);
}

TEST_F(CommandLine, ExportsAFilmOfStillsWithCameraDissolveAndMorph) {
    makeStills();
    succeed({"set", "film.seine", "--shot", "3", "--camera", "pan-left"});
    succeed({"set", "film.seine", "--transition", "1", "--kind", "dissolve", "--seconds", "0.4"});
    succeed({"set", "film.seine", "--transition", "2", "--kind", "morph", "--seconds", "0.4"});
    const auto report = succeed({"export", "film.seine", "film.mp4", "--json"}).json();
    EXPECT_EQ(report["frames"], 75);
    EXPECT_EQ(report["warnings"].size(), 0u);
    const auto about = succeed({"info", "film.mp4", "--json"}).json();
    EXPECT_EQ(about["codec"], "h264");
    EXPECT_EQ(about["profile"], "High");
    EXPECT_EQ(about["pixelFormat"], "yuv420p");
    EXPECT_EQ(about["width"], 192);
    EXPECT_EQ(about["frames"], 75);
    EXPECT_DOUBLE_EQ(about["seconds"], 3);
    media::MovieReader movie = media::MovieReader::open(folder / "film.mp4");
    EXPECT_GT(media::psnr(movie.frame(0), cli_test::mountain(192, 108)), 30);
    EXPECT_GT(media::psnr(movie.frame(37), cli_test::harbour(192, 108)), 30);
    EXPECT_THAT(files(), ElementsAre("boards", "film.mp4", "film.seine"));
}

TEST_F(CommandLine, OneShotAtAnotherSize) {
    makeStills();
    succeed({"export", "film.seine", "shot2.mp4", "--shot", "2", "--size", "96x54"});
    const auto about = succeed({"info", "shot2.mp4", "--json"}).json();
    EXPECT_EQ(about["width"], 96);
    EXPECT_EQ(about["frames"], 25);
}

TEST_F(CommandLine, NothingStaleNeedsNoModel) {
    makeStills();
    const Outcome outcome = succeed({"generate", "film.seine", "--model", "/no/such/model"});
    EXPECT_THAT(outcome.out, HasSubstr("nothing to generate"));
}

TEST_F(CommandLine, AnExportOfStandInsSaysSo) {
    makeStills();
    succeed({"set", "film.seine", "--transition", "1", "--kind", "generated"});
    const Outcome outcome = succeed({"export", "film.seine", "film.mp4"});
    EXPECT_THAT(outcome.err, HasSubstr("seine: warning: 1 stand-ins"));
    EXPECT_THAT(outcome.err, HasSubstr("export: done"));
}

TEST_F(CommandLine, EarlierStatesAreListedAndBroughtBack) {
    makeStills();
    succeed({"set", "film.seine", "--shot", "1", "--prompt", "fog"});
    const auto history = succeed({"history", "film.seine", "--json"}).json();
    ASSERT_GE(history["snapshots"].size(), 1u);
    const std::string first = history["snapshots"][0]["number"].dump();
    EXPECT_EQ(history["steps"].back()["what"], "set-shots");
    succeed({"set", "film.seine", "--shot", "1", "--prompt", "rain"});
    const auto promptNow = [&] {
        return succeed({"info", "film.seine", "--json"}).json()["shots"][0]["prompt"];
    };
    succeed({"revert", "film.seine", "--to", first});
    EXPECT_EQ(promptNow(), "");
    succeed({"revert", "film.seine", "--undo", "1"});
    EXPECT_EQ(promptNow(), "rain");
    EXPECT_EQ(succeed({"revert", "film.seine", "--undo", "1", "--json"}).json()["steps"], 1);
    EXPECT_EQ(promptNow(), "fog");
    succeed({"revert", "film.seine", "--redo", "1"});
    EXPECT_EQ(promptNow(), "rain");
    EXPECT_THAT(succeed({"history", "film.seine"}).out, HasSubstr("1 redone"));
    expectError(seine({"revert", "film.seine"}), 2, "--to");
    expectError(seine({"revert", "film.seine", "--to", "1", "--undo", "1"}), 2, "--undo");
    expectError(seine({"revert", "film.seine", "--to", "999"}), 2, "999");
}

TEST_F(CommandLine, ADamagedFilmIsRecoveredAndNotChanged) {
    makeStills();
    std::string bytes = cli_test::contentOf(folder / "film.seine");
    bytes.resize(bytes.size() - 5000);
    write("cut.seine", bytes);
    expectError(seine({"info", "cut.seine"}), 1, "seine recover");
    EXPECT_THAT(succeed({"recover", "cut.seine", "saved.seine"}).out, HasSubstr("shots were saved"));
    EXPECT_EQ(cli_test::contentOf(folder / "cut.seine"), bytes);
    EXPECT_GE(succeed({"info", "saved.seine", "--json"}).json()["shots"].size(), 1u);
    expectError(seine({"recover", "cut.seine", "saved.seine"}), 1, "saved.seine");
    write("noise.seine", std::string(5000, 'x'));
    expectError(seine({"recover", "noise.seine", "other.seine"}), 1, "noise.seine");
    EXPECT_THAT(files(), testing::Not(testing::Contains("other.seine")));
}

TEST_F(CommandLine, InfoSaysWhatTakesTheSpaceAndTidyGivesItBack) {
    makeStills();
    const auto before = succeed({"info", "film.seine", "--json"}).json();
    EXPECT_GT(before["space"]["pictures"], 0);
    EXPECT_EQ(before["space"]["otherTakes"], 0);
    EXPECT_THAT(succeed({"info", "film.seine"}).out, HasSubstr("MB: "));
    EXPECT_EQ(succeed({"tidy", "film.seine", "--takes", "--json"}).json()["takes"], 0);
    expectError(seine({"tidy", "film.seine"}), 2, "--takes");
}

TEST_F(CommandLine, HelpAndVersionSucceed) {
    EXPECT_THAT(succeed({"--help"}).out, HasSubstr("generate"));
    EXPECT_THAT(succeed({"set", "--help"}).out, HasSubstr("--camera"));
    EXPECT_FALSE(succeed({"--version"}).out.empty());
}

TEST_F(CommandLine, WrongUseIsStatusTwo) {
    makeStills();
    const auto before = cli_test::contentOf(folder / "film.seine");
    expectError(seine({}), 2, "subcommand");
    expectError(seine({"paint"}), 2, "paint");
    expectError(seine({"export", "film.seine", "out.mp4", "--sharpen"}), 2, "--sharpen");
    expectError(seine({"new", "other.seine"}), 2, "pictures");
    expectError(seine({"new", "other.seine", "boards", "--size", "640"}), 2, "640");
    expectError(seine({"new", "other.seine", "boards", "--size", "641x360"}), 2, "641x360");
    expectError(seine({"new", "other.seine", "boards", "--fps", "fast"}), 2, "fast");
    expectError(seine({"set", "film.seine"}), 2, "--shot");
    expectError(seine({"set", "film.seine", "--shot", "4", "--prompt", "x"}), 2, "4");
    expectError(seine({"set", "film.seine", "--shot", "-1", "--prompt", "x"}), 2, "-1");
    expectError(seine({"set", "film.seine", "--transition", "3", "--kind", "cut"}), 2, "3");
    expectError(seine({"set", "film.seine", "--shot", "1", "--camera", "upside-down"}), 2, "upside-down");
    expectError(seine({"set", "film.seine", "--shot", "1", "--kind", "cut"}), 2, "--kind");
    expectError(seine({"set", "film.seine", "--shot", "1", "--seconds", "0"}), 2, "--seconds");
    expectError(seine({"generate", "film.seine", "--shot", "1"}), 2, "shot 1");
    expectError(seine({"generate", "film.seine", "--transition", "1"}), 2, "transition 1");
    expectError(seine({"generate", "film.seine", "--all", "--shot", "1"}), 2, "--all");
    EXPECT_EQ(cli_test::contentOf(folder / "film.seine"), before) << "nothing was changed";
    EXPECT_THAT(files(), ElementsAre("boards", "film.seine"));
}

TEST_F(CommandLine, InterruptingAnExportLeavesNothingHalfWritten) {
    makeStills();
    succeed({"set", "film.seine", "--shot", "1", "--seconds", "3000", "--camera", "handheld"});
    write("film.mp4", "yesterday's film");
    const pid_t child = start({"export", "film.seine", "film.mp4", "--size", "1280x720"});
    // Until the new movie lies beside the old one under its temporary name, nothing needs cleaning up.
    const auto hasBegun = [&] {
        const auto names = files();
        return std::any_of(names.begin(), names.end(),
                           [](const auto& name) { return name.ends_with(".part"); });
    };
    for (int i = 0; i < 1000 && !hasBegun(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_TRUE(hasBegun());
    kill(child, SIGINT);
    expectError(wait(child), 1, "cancelled");
    EXPECT_THAT(files(), ElementsAre("boards", "film.mp4", "film.seine"));
    EXPECT_EQ(cli_test::contentOf(folder / "film.mp4"), "yesterday's film");
}

}  // namespace
