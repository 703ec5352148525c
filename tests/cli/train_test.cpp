// seine train through the real binary, on a tiny model: results, wrong use, bad data, Ctrl-C, and kills at
// any moment, also while a checkpoint is written.
#include <gmock/gmock.h>

#include <random>

#include "engine/media/picture_writer.h"
#include "tests/cli/drawings.h"
#include "tests/cli/run_seine.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace cli_test;
using testing::HasSubstr;

class Train : public SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        std::filesystem::create_directory(folder / "boards");
        media::writePng(harbour(160, 90), folder / "boards/01-harbour.png");
        media::writePng(street(160, 90), folder / "boards/02-street.png");
    }
    std::vector<std::string> words(const std::vector<std::string>& more) const {
        std::vector<std::string> all{"train",     "boards", "new", "--from", model.path().string(),
                                     "--threads", "1"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    std::filesystem::path checkpoint() const { return folder / "new.training/checkpoint.safetensors"; }
    /// Starts a long training and waits until it has a checkpoint.
    pid_t begin(const std::vector<std::string>& more) const {
        const pid_t child = start(words(more));
        for (int i = 0; i < 3000 && !std::filesystem::exists(checkpoint()); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_TRUE(std::filesystem::exists(checkpoint()));
        return child;
    }
    /// Goes on with the training and waits until it has renewed the checkpoint.
    pid_t goOn(std::vector<std::string> more) const {
        const auto before = std::filesystem::last_write_time(checkpoint());
        more.push_back("--resume");
        const pid_t child = start(words(more));
        for (int i = 0; i < 3000 && std::filesystem::last_write_time(checkpoint()) == before; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_NE(std::filesystem::last_write_time(checkpoint()), before);
        return child;
    }
    golden::TinyModel model;
};

TEST_F(Train, WritesAModelFolder) {
    const auto json = succeed(words({"--steps", "3", "--batch", "2", "--json"})).json();
    EXPECT_EQ(json["steps"], 3);
    EXPECT_EQ(json["samples"], 6);
    EXPECT_EQ(json["stills"], 2);
    EXPECT_EQ(json["clips"], 19);  // eight moves of each, three changes
    EXPECT_EQ(files(), (std::vector<std::string>{"boards", "new"}));
    EXPECT_THAT(succeed({"info", "new"}).out, HasSubstr("new"));
    expectError(seine(words({"--steps", "3"})), 1, "new");  // never overwritten
}

TEST_F(Train, TrainsTheAutoencoder) {
    const auto json =
        succeed(words({"--what", "autoencoder", "--steps", "2", "--batch", "1", "--json"})).json();
    EXPECT_EQ(json["steps"], 2);
}

TEST_F(Train, SaysWhatIsWrong) {
    expectError(seine(words({})), 2, "seine train");
    expectError(seine(words({"--steps", "2", "--minutes", "1"})), 2, "--steps");
    expectError(seine(words({"--steps", "2", "--size", "100x60"})), 2, "--size 100x60");
    expectError(seine(words({"--steps", "2", "--what", "autoencoder", "--rank", "4"})), 2, "--rank");
    expectError(seine(words({"--steps", "0"})), 2, "--steps");
    expectError(seine(words({"--steps", "2", "--resume"})), 1, "new.training");
    expectError(seine({"train", "nowhere", "new", "--steps", "2", "--from", model.path().string()}), 1,
                "nowhere");
    expectError(seine({"train", "boards", "new", "--steps", "2", "--from", "nomodel"}), 1, "nomodel");
    EXPECT_EQ(files(), (std::vector<std::string>{"boards"}));
}

TEST_F(Train, LeavesOutWhatCannotBeRead) {
    write("boards/broken.png", "this is no picture");
    write("boards/half.mp4", "nor a movie");
    const auto outcome = succeed(words({"--steps", "1", "--batch", "1", "--json"}));
    EXPECT_EQ(outcome.json()["skipped"].size(), 2u);
    EXPECT_THAT(outcome.err, HasSubstr("broken.png: left out"));
    std::filesystem::create_directory(folder / "empty");
    expectError(seine({"train", "empty", "other", "--steps", "2", "--from", model.path().string()}), 1,
                "empty");
}

TEST_F(Train, CtrlCKeepsWhatWasLearnt) {
    const pid_t child = begin({"--steps", "100000", "--checkpoint-minutes", "0"});
    kill(child, SIGINT);
    expectError(wait(child), 1, "Ctrl-C");
    EXPECT_FALSE(std::filesystem::exists(folder / "new"));
    expectError(seine(words({"--steps", "100000"})), 1, "checkpoint");  // does not begin again by mistake
    const pid_t again = goOn({"--steps", "100000", "--checkpoint-minutes", "0"});
    kill(again, SIGINT);
    EXPECT_THAT(wait(again).err, HasSubstr("Ctrl-C"));
}

TEST_F(Train, NoKillLosesTheCheckpoint) {
    std::mt19937 random(3);
    const std::vector<std::string> long_{
        "--steps", "100000", "--rank", "0", "--batch", "1", "--checkpoint-minutes", "0"};
    kill(begin(long_), SIGKILL);
    for (int turn = 0; turn < 6; ++turn) {
        const pid_t child = goOn(long_);
        std::this_thread::sleep_for(std::chrono::milliseconds(int(random() % 200)));
        kill(child, SIGKILL);
        const Outcome outcome = wait(child);
        ASSERT_EQ(outcome.status, -1) << "turn " << turn << ": " << outcome.err;  // killed, not refused
    }
    const pid_t child = goOn(long_);
    kill(child, SIGINT);
    EXPECT_THAT(wait(child).err, HasSubstr("Ctrl-C"));
}

}  // namespace
