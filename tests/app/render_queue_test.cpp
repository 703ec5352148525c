// The queue with a maker that needs no model: takes arrive as edits, cancelling early and late, failures,
// pause, order, and going on after a crash.
#include "app/render_queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "app_testing.h"

namespace {

using namespace app_testing;
using app::RenderQueue;
using storage::JobState;
using story::Part;

class RenderQueueTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        ASSERT_TRUE(document.saveAs(folder.filePath("film.seine")));
        shots = addShots(document, 3);
        const std::uint8_t bytes[] = {'p', 'n', 'g'};
        const story::BlobId picture = document.addBlob(bytes, "image/png");
        story::SetShots edit;
        for (const story::ShotId shot : shots) edit.patches.push_back({.shot = shot, .picture = picture});
        ASSERT_TRUE(document.edit(edit));
        open();
    }
    void open() {
        queue = std::make_unique<RenderQueue>(
            document, [this] { return std::make_unique<ScriptedMaker>(control); }, "scripted");
        QObject::connect(queue.get(), &RenderQueue::failed,
                         [this](const Part&, const QString& problem, const QString& remedy) {
                             failures << problem + "|" + remedy;
                         });
    }
    Part part(std::size_t shot) const { return {shots[shot], Part::What::Shot}; }
    std::vector<Part> all() const { return {part(0), part(1), part(2)}; }
    QList<JobState> states() const {
        QList<JobState> states;
        for (const app::QueuedJob& job : queue->jobs()) states << job.state;
        return states;
    }
    std::size_t takesOf(std::size_t shot) const {
        return story::find(document.story(), shots[shot])->takes.size();
    }
    storage::JobId id(qsizetype row) const { return queue->jobs()[row].id; }

    QTemporaryDir folder;
    app::Document document;
    std::vector<story::ShotId> shots;
    MakerControl control;
    QStringList failures;
    std::unique_ptr<RenderQueue> queue;
};

TEST_F(RenderQueueTest, TakesArriveAsEdits) {
    int arrived = 0, ranOut = 0;
    QObject::connect(queue.get(), &RenderQueue::takeArrived, [&] { ++arrived; });
    QObject::connect(queue.get(), &RenderQueue::ranOut, [&] { ++ranOut; });
    EXPECT_EQ(queue->enqueueStale(), 3);
    EXPECT_EQ(queue->enqueueStale(), 0) << "all of them run or wait already";
    ASSERT_TRUE(eventually([&] { return arrived >= 3 && queue->isIdle(); }));
    EXPECT_GE(ranOut, 1);
    for (std::size_t shot = 0; shot < 3; ++shot) {
        EXPECT_GE(takesOf(shot), 1u);
        EXPECT_TRUE(bool(story::find(document.story(), shots[shot])->chosen));
    }
    EXPECT_TRUE(engine::staleParts(document.story()).empty());
    EXPECT_TRUE(story::sameContent(document.story(), document.file()->story()));
}

TEST_F(RenderQueueTest, AskingTwiceWhileWaitingIsAskingOnce) {
    control.hold = true;
    EXPECT_EQ(queue->enqueue(all()), 3);
    EXPECT_EQ(queue->enqueue(all()), 0);
    ASSERT_TRUE(document.edit(story::SetShots{{{.shot = shots[0], .prompt = "fog"}}}));
    EXPECT_EQ(queue->enqueue(all()), 1) << "what is running is not what is wanted any more";
    EXPECT_EQ(queue->enqueue({part(1)}, {.steps = {}, .guidance = {}, .seed = 5}), 1)
        << "another seed is another wish";
    EXPECT_EQ(queue->enqueue({{story::ShotId{999}, Part::What::Shot}}), 0);
}

TEST_F(RenderQueueTest, CancelBeforeTheStartAndInTheMiddle) {
    control.hold = true;
    queue->enqueue(all());
    queue->cancel(id(1));
    ASSERT_TRUE(eventually([&] { return control.steps > 3; }));
    queue->cancel(id(0));
    control.hold = false;
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    EXPECT_THAT(states(), testing::ElementsAre(JobState::Cancelled, JobState::Cancelled, JobState::Done));
    EXPECT_EQ(control.stopped, 1);
    EXPECT_EQ(control.made, 1);
    EXPECT_EQ(takesOf(0) + takesOf(1), 0u);
    queue->retry(id(1));
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(1) == 1; }));
}

TEST_F(RenderQueueTest, CancelRightAfterAskingIsNotLost) {
    control.hold = true;
    queue->enqueue({part(0)});
    queue->cancel(id(0));  // the worker may or may not have seen it yet
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    EXPECT_EQ(control.made, 0);
    EXPECT_THAT(states(), testing::ElementsAre(JobState::Cancelled));
}

TEST_F(RenderQueueTest, AFailureSaysWhatToDoAndTheRestGoesOn) {
    control.fail = true;
    queue->enqueue({part(0)});
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    control.fail = false;
    queue->enqueue({part(1)});
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    EXPECT_THAT(states(), testing::ElementsAre(JobState::Failed, JobState::Done));
    EXPECT_EQ(queue->jobs()[0].problem, "Not enough memory: unet");
    EXPECT_EQ(queue->jobs()[0].remedy, "Make the frame smaller");
    EXPECT_EQ(failures, QStringList("Not enough memory: unet|Make the frame smaller"));
    queue->clearFinished();
    EXPECT_TRUE(queue->jobs().isEmpty());
}

TEST_F(RenderQueueTest, PauseHoldsTheRunningJobAndKeepsItsWork) {
    control.hold = true;
    queue->enqueue(all());
    ASSERT_TRUE(eventually([&] { return control.steps > 3; }));
    queue->setPaused(true);
    ASSERT_TRUE(eventually([&] {
        const int before = control.steps;
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        return control.steps == before;
    }));
    control.hold = false;
    EXPECT_EQ(takesOf(0), 0u);
    queue->setPaused(false);
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(2) == 1; }));
    EXPECT_EQ(control.begun, 3) << "the paused job went on, it did not begin again";
}

TEST_F(RenderQueueTest, APausedQueueCanBeCancelledAndClosed) {
    control.hold = true;
    queue->enqueue(all());
    ASSERT_TRUE(eventually([&] { return control.steps > 3; }));
    queue->setPaused(true);
    queue->cancelAll();
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    EXPECT_EQ(control.stopped, 1);
}

TEST_F(RenderQueueTest, ReorderedJobsAreMadeInTheNewOrder) {
    queue->setPaused(true);
    queue->enqueue(all());
    queue->move(id(2), id(0));
    queue->move(id(1), {});
    std::vector<story::ShotId> made;
    QObject::connect(queue.get(), &RenderQueue::takeArrived,
                     [&](const Part& arrived) { made.push_back(arrived.shot); });
    queue->setPaused(false);
    ASSERT_TRUE(eventually([&] { return made.size() == 3; }));
    EXPECT_EQ(made, (std::vector{shots[2], shots[1], shots[0]}));
}

TEST_F(RenderQueueTest, ATakeOfADeletedShotIsKept) {
    control.hold = true;
    queue->enqueue({part(0)});
    ASSERT_TRUE(eventually([&] { return control.steps > 2; }));
    ASSERT_TRUE(document.edit(story::RemoveShots{{shots[0]}}));
    control.hold = false;
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    EXPECT_EQ(document.story().orphans.size(), 1u);
    document.undoStack()->undo();
    EXPECT_EQ(takesOf(0), 1u) << "it joins the shot that came back";
}

TEST_F(RenderQueueTest, AStarredTakeIsNotPushedAside) {
    queue->enqueue({part(0)});
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(0) == 1; }));
    const story::TakeId best = story::find(document.story(), shots[0])->takes[0].id;
    ASSERT_TRUE(document.edit(story::StarTake{part(0), best, true}));
    queue->enqueue({part(0)}, {.steps = {}, .guidance = {}, .seed = 9});
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(0) == 2; }));
    EXPECT_EQ(story::find(document.story(), shots[0])->chosen, best);
    EXPECT_EQ(story::find(document.story(), shots[0])->takes[1].seed, 9u);
}

TEST_F(RenderQueueTest, GoesOnAfterClosingInTheMiddle) {
    control.hold = true;
    queue->enqueue(all());
    ASSERT_TRUE(eventually([&] { return control.steps > 3; }));
    queue.reset();  // as closing the window does
    document.close();
    control.hold = false;
    ASSERT_TRUE(document.open(folder.filePath("film.seine")));
    open();
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(2) == 1; }));
    EXPECT_THAT(states(), testing::ElementsAre(JobState::Done, JobState::Done, JobState::Done));
    EXPECT_EQ(takesOf(0), 1u) << "never made twice";
}

TEST_F(RenderQueueTest, GoesOnInACopyThatWasSavedMeanwhile) {
    control.hold = true;
    queue->enqueue({part(0), part(1)});
    ASSERT_TRUE(eventually([&] { return control.steps > 3; }));
    ASSERT_TRUE(document.saveAs(folder.filePath("copy.seine")));
    control.hold = false;
    ASSERT_TRUE(eventually([&] { return queue->isIdle() && takesOf(0) == 1 && takesOf(1) == 1; }));
    EXPECT_FALSE(document.file()->readBlob(story::find(document.story(), shots[0])->takes[0].movie).empty());
}

TEST_F(RenderQueueTest, LearnsHowLongJobsTake) {
    queue->enqueue({part(0)});
    ASSERT_TRUE(eventually([&] { return queue->isIdle(); }));
    queue->setPaused(true);
    queue->enqueue({part(1), part(2)});
    ASSERT_TRUE(queue->secondsLeft().has_value());
    EXPECT_GT(*queue->secondsLeft(), 0);
    EXPECT_TRUE(queue->jobs()[1].seconds.has_value());
}

}  // namespace
