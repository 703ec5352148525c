// Judging takes: what is compared with what, that nothing is judged twice, that what nobody waits for is
// given up, and that failures are said once. The judge itself is a stand-in; the criteria have their own
// tests.
#include <gtest/gtest.h>

#include "app/analysis_link.h"
#include "app/take_judge.h"
#include "app_testing.h"

namespace {

using namespace app_testing;
using app::JudgedClip;
using app::JudgeOrder;
using story::Part;

struct Script {
    std::atomic<int> begun = 0, made = 0, stopped = 0;
    std::atomic<bool> hold = false, fail = false;
};

app::TakeJudge::Factory scripted(Script& script) {
    return [&script]() -> app::TakeJudge::Judge {
        ++script.made;
        return [&script](const JudgeOrder& order, const std::shared_ptr<storage::ProjectFile>&,
                         std::stop_token stop) {
            ++script.begun;
            while (script.hold && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (stop.stop_requested()) {
                ++script.stopped;
                throw std::runtime_error("stopped");
            }
            if (script.fail) throw std::runtime_error("no CLIP in this model");
            JudgedClip clip;
            clip.frames = {0, order.length - 1};
            clip.judgement.curve.resize(2);
            clip.judgement.curve[1].coherence = 0.5;
            return clip;
        };
    };
}

JudgeOrder orderOf(std::int64_t movie) {
    JudgeOrder order;
    order.movie = {movie};
    order.length = 10;
    return order;
}

class AnalysisTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        file = document.file();
    }
    app::Document document;
    std::shared_ptr<storage::ProjectFile> file;
    Script script;
};

TEST_F(AnalysisTest, JudgesEachClipOnce) {
    app::TakeJudge judge(scripted(script));
    judge.ask({orderOf(1), orderOf(2)}, file);
    EXPECT_TRUE(judge.isBusy());
    ASSERT_TRUE(eventually([&] { return !judge.isBusy(); }));
    ASSERT_TRUE(judge.known(orderOf(1)));
    EXPECT_EQ(judge.known(orderOf(1))->frames.back(), 9);
    judge.ask({orderOf(2), orderOf(1)}, file);
    EXPECT_FALSE(judge.isBusy());
    EXPECT_EQ(script.begun, 2);
    EXPECT_EQ(script.made, 1) << "one model for all";
    JudgeOrder otherWords = orderOf(1);
    otherWords.prompt = "night";
    EXPECT_FALSE(judge.known(otherWords));
}

TEST_F(AnalysisTest, GivesUpWhatNobodyWaitsFor) {
    app::TakeJudge judge(scripted(script));
    script.hold = true;
    judge.ask({orderOf(1)}, file);
    ASSERT_TRUE(eventually([&] { return script.begun == 1; }));
    judge.ask({orderOf(2)}, file);
    ASSERT_TRUE(eventually([&] { return script.begun == 2; }));
    EXPECT_EQ(script.stopped, 1);
    script.hold = false;
    ASSERT_TRUE(eventually([&] { return judge.known(orderOf(2)) != nullptr; }));
    EXPECT_FALSE(judge.known(orderOf(1)));
    EXPECT_TRUE(judge.problem(orderOf(1)).isEmpty()) << "stopping is no failure";
}

TEST_F(AnalysisTest, SaysWhyItFailedAndGoesOn) {
    app::TakeJudge judge(scripted(script));
    script.fail = true;
    judge.ask({orderOf(1)}, file);
    ASSERT_TRUE(eventually([&] { return !judge.isBusy(); }));
    EXPECT_EQ(judge.problem(orderOf(1)), "no CLIP in this model");
    script.fail = false;
    judge.ask({orderOf(1), orderOf(2)}, file);
    ASSERT_TRUE(eventually([&] { return judge.known(orderOf(2)) != nullptr; }));
    EXPECT_EQ(script.begun, 2) << "what failed is not tried again with the same model";
    judge.setFactory(scripted(script));
    judge.ask({orderOf(1)}, file);
    EXPECT_TRUE(eventually([&] { return judge.known(orderOf(1)) != nullptr; }));
}

TEST_F(AnalysisTest, EndsWhileJudging) {
    script.hold = true;
    {
        app::TakeJudge judge(scripted(script));
        judge.ask({orderOf(1), orderOf(2)}, file);
        ASSERT_TRUE(eventually([&] { return script.begun == 1; }));
    }
    EXPECT_EQ(script.stopped, 1);
    EXPECT_EQ(script.begun, 1);
}

TEST_F(AnalysisTest, ComparesChosenTakeBaselinesAndOtherTakes) {
    const auto shots = addShots(document, 2);
    ASSERT_TRUE(document.edit(
        story::SetTransitions{{{.shot = shots[0], .kind = story::TransitionKind::Generated, .length = 24}}}));
    const Part joint{shots[0], Part::What::Transition};
    EXPECT_EQ(app::clipsOf(document.story(), joint).size(), 2u) << "the baselines alone";
    for (int i = 0; i < 9; ++i) {
        story::Take take;
        take.id = story::Ids(document.story()).take();
        take.movie = document.addBlob(std::vector<std::uint8_t>{7, std::uint8_t(i)}, "video/mp4");
        take.length = 24;
        ASSERT_TRUE(document.edit(story::AddTake{joint, take, i == 3}));
    }
    const auto clips = app::clipsOf(document.story(), joint);
    ASSERT_GE(clips.size(), 4u);
    EXPECT_TRUE(clips[0].isChosen);
    EXPECT_EQ(clips[0].name, "take 4");
    EXPECT_TRUE(clips[1].isBaseline && clips[2].isBaseline);
    EXPECT_EQ(clips[3].name, "take 9") << "newest first";
    EXPECT_LE(clips.size(), 8u) << "no more than can be told apart";
    EXPECT_TRUE(app::clipsOf(document.story(), {{999}, Part::What::Shot}).empty());
    EXPECT_TRUE(app::clipsOf(document.story(), {shots[0], Part::What::Shot}).empty()) << "no takes yet";
}

TEST(AnalysisCsv, QuotesNamesAndLeavesGaps) {
    JudgedClip clip;
    clip.frames = {0, 3};
    clip.judgement.curve.resize(2);
    clip.judgement.curve[1].coherence = 0.25;
    clip.judgement.curve[1].ghostIndex = 1;
    const QStringList lines = app::toCsv({{"take \"1\"", clip}}).split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1], "\"take \"\"1\"\"\",0,,,,,,,");
    EXPECT_EQ(lines[2], "\"take \"\"1\"\"\",3,0.2500,,,,,,1.0000");
}

}  // namespace
