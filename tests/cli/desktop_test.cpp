// What a desktop and a cluster ask of the command line: thumbnails, manual page and completions, job arrays.
// Slurm is played by small scripts that write down what they are asked; the real one is in tests/farm.
#include <gmock/gmock.h>

#include "drawings.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"
#include "run_seine.h"

namespace {

using cli_test::expectError;
using cli_test::Outcome;
using testing::HasSubstr;
using testing::Not;

class Desktop : public cli_test::SeineRun {
 protected:
    void makeFilm() const {
        media::writePng(cli_test::harbour(192, 108), folder / "1.png");
        media::writePng(cli_test::street(192, 108), folder / "2.png");
        succeed({"new", "film.seine", "--size", "192x108", "--transition", "generated", "1.png", "2.png"});
    }
    /// Whatever the shell says to this script with the completion loaded.
    std::string bash(const std::string& script) const {
        write("script", script);
        const std::string command =
            "cd '" + folder.string() +
            "' && '" SEINE_CLI "' describe bash >complete && bash -c '. ./complete; . ./script' >said 2>&1";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return cli_test::contentOf(folder / "said");
    }
    std::string completed(const std::string& words) const {
        return bash("COMP_WORDS=(" + words +
                    "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _seine; echo \"${COMPREPLY[*]}\"");
    }
};

TEST_F(Desktop, AThumbnailIsTheFilmSmall) {
    makeFilm();
    succeed({"thumbnail", "film.seine", "out.png", "96"});
    const engine::Picture small = media::readPictureFile(folder / "out.png").picture;
    EXPECT_EQ(small.width, 96);
    EXPECT_EQ(small.height, 54);
    const engine::Picture drawing = cli_test::harbour(96, 54);
    double difference = 0;
    for (std::size_t i = 0; i < drawing.rgb.size(); ++i)
        difference += std::abs(int(drawing.rgb[i]) - int(small.rgb[i]));
    EXPECT_LT(difference / double(drawing.rgb.size()), 12) << "the first picture of the film";
}

TEST_F(Desktop, AThumbnailOfNothingIsAnError) {
    makeFilm();
    expectError(seine({"thumbnail", "none.seine", "out.png"}), 1, "none.seine");
    write("text.seine", "no story at all");
    expectError(seine({"thumbnail", "text.seine", "out.png"}), 1, "text.seine");
    expectError(seine({"thumbnail", "film.seine", "out.png", "4"}), 2, "thumbnail");
    EXPECT_THAT(files(), Not(testing::Contains("out.png")));
}

TEST_F(Desktop, TheManualNamesEveryCommandAndItsOptions) {
    const std::string manual = succeed({"describe", "man"}).out;
    for (const char* said :
         {".TH SEINE 1", ".SS seine export", ".SS seine model add", "\\-\\-burn\\-in", ".SH EXIT STATUS"})
        EXPECT_THAT(manual, HasSubstr(said));
    const std::string help = succeed({"export", "--help"}).out;
    for (std::size_t at = help.find("  --"); at != std::string::npos; at = help.find("  --", at + 1)) {
        std::string option = help.substr(at + 2, help.find_first_of(" ,\n", at + 2) - at - 2), roff;
        for (const char c : option) roff += c == '-' ? std::string("\\-") : std::string(1, c);
        EXPECT_THAT(manual, HasSubstr(roff));
    }
}

TEST_F(Desktop, BashCompletesCommandsVerbsAndOptions) {
    EXPECT_EQ(completed("seine expo"), "export\n");
    EXPECT_EQ(completed("seine model a"), "add\n");
    EXPECT_THAT(completed("seine export film.seine --bu"), HasSubstr("--burn-in"));
    write("pictures.txt", "");
    EXPECT_EQ(completed("seine info pict"), "pictures.txt\n");
}

class Farm : public Desktop {
 protected:
    void SetUp() override {
        Desktop::SetUp();
        makeFilm();
        std::filesystem::create_directory(folder / "bin");
        script("sbatch", "echo \"$@\" >>'" + log() + "'; wc -l <'" + log() + "'");
        script("squeue", "cat '" + (folder / "queue").string() + "' 2>/dev/null || true");
        script("scancel", "echo cancel \"$@\" >>'" + log() + "'");
        m_path = std::getenv("PATH");
        setenv("PATH", ((folder / "bin").string() + ":" + m_path).c_str(), 1);
    }
    void TearDown() override {
        setenv("PATH", m_path.c_str(), 1);
        Desktop::TearDown();
    }
    std::string log() const { return (folder / "asked").string(); }
    void script(const std::string& name, const std::string& text) const {
        write("bin/" + name, "#!/bin/sh\n" + text + "\n");
        std::filesystem::permissions(folder / "bin" / name, std::filesystem::perms::owner_all);
    }
    std::string m_path;
};

TEST_F(Farm, ShotsThenWhatStartsFromThem) {
    const auto answer = succeed({"farm", "submit", "film.seine", "--partition", "film", "--max-parallel", "3",
                                 "--gpus", "1", "--json"})
                            .json();
    EXPECT_EQ(answer["tasks"], 3) << "two shots, a transition";
    std::istringstream asked(cli_test::contentOf(folder / "asked"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(asked, line);) lines.push_back(line);
    ASSERT_EQ(lines.size(), 4u) << "two rounds, each with its collecting";
    for (const char* said :
         {"--array=0-1%3", "--partition=film", "--gres=gpu:1", "farm make", "--round 0", "--requeue"})
        EXPECT_THAT(lines[0], HasSubstr(said));
    EXPECT_THAT(lines[1], HasSubstr("--dependency=afterany:1"));
    EXPECT_THAT(lines[1], HasSubstr("farm collect"));
    EXPECT_THAT(lines[2], HasSubstr("--array=0-0%3"));
    EXPECT_THAT(lines[2], HasSubstr("--dependency=afterany:2"));
    EXPECT_THAT(lines[3], HasSubstr("--dependency=afterany:3"));
}

TEST_F(Farm, StatusAndCancel) {
    expectError(seine({"farm", "status", "film.seine"}), 1, "film.seine.farm");
    succeed({"farm", "submit", "film.seine"});
    write("queue", "1 0 RUNNING\n1 1 PENDING\n2 N/A PENDING\n99 0 RUNNING\n");
    const auto status = succeed({"farm", "status", "film.seine", "--json"}).json();
    EXPECT_EQ(status["made"], 0);
    EXPECT_EQ(status["tasks"], 3);
    EXPECT_EQ(status["slurm"]["RUNNING"], 1) << "job 99 is another's";
    EXPECT_EQ(status["slurm"]["PENDING"], 1) << "the job that collects is no task";
    EXPECT_EQ(status["collecting"], true);
    write("queue", "2 N/A PENDING\n");
    EXPECT_THAT(succeed({"farm", "status", "film.seine"}).out, HasSubstr("to be collected into the film"));
    write("queue", "1 0 RUNNING\n");
    expectError(seine({"farm", "submit", "film.seine"}), 2, "film.seine");
    succeed({"farm", "cancel", "film.seine"});
    EXPECT_THAT(cli_test::contentOf(folder / "asked"), HasSubstr("cancel 1 2 3 4"));
}

TEST_F(Farm, CollectingSaysWhatWasNotMade) {
    succeed({"farm", "submit", "film.seine"});
    const Outcome outcome = seine({"farm", "collect", "film.seine"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, HasSubstr("0 takes added, 2 not made"));
}

TEST_F(Farm, WithoutSlurmItSaysSo) {
    setenv("PATH", (folder / "nothing").c_str(), 1);
    expectError(seine({"farm", "submit", "film.seine"}), 1, "sbatch");
}

TEST_F(Farm, NothingStaleIsNothingToSubmit) {
    for (const char* number : {"1", "2"})
        succeed({"set", "film.seine", "--shot", number, "--motion", "none"});
    succeed({"set", "film.seine", "--transition", "1", "--kind", "cut"});
    EXPECT_THAT(succeed({"farm", "submit", "film.seine"}).out, HasSubstr("every take is current"));
    EXPECT_FALSE(std::filesystem::exists(folder / "asked"));
}

}  // namespace
