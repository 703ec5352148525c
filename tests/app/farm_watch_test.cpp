// What a cluster makes for the film that is open: its tasks beside the queue, its takes in the story, without
// a cluster: the folder is written as `seine farm` writes it, and Slurm's answers are given.
#include "app/farm_watch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <mutex>

#include "app_testing.h"

namespace {

using namespace app_testing;
using app::FarmWatch;
using app::RenderQueue;
using storage::JobState;
using story::Part;

/// Slurm as the watch sees it; asked on the watch's thread.
struct PlayedSlurm {
    std::mutex mutex;
    std::vector<app::SlurmTask> tasks;
    std::vector<std::string> commands;
    bool isHere = true;

    void set(std::vector<app::SlurmTask> now) {
        const std::lock_guard lock(mutex);
        tasks = std::move(now);
    }
    FarmWatch::Slurm face() {
        return {[this](const std::vector<std::string>&) {
                    const std::lock_guard lock(mutex);
                    if (!isHere) throw engine::Error("Slurm is not here", "squeue", "install it");
                    return tasks;
                },
                [this](const std::string& command) {
                    const std::lock_guard lock(mutex);
                    commands.push_back(command);
                    return std::string();
                }};
    }
};

class FarmWatchTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        ASSERT_TRUE(document.saveAs(folder.filePath("film.seine")));
        shots = addShots(document, 3);
        queue = std::make_unique<RenderQueue>(
            document, [this] { return std::make_unique<ScriptedMaker>(control); }, "scripted");
    }
    /// A round of these shots, as job 7 with its collecting as job 8.
    void submit(std::size_t count) {
        app::FarmPlan plan;
        plan.film = document.path().toStdString();
        plan.jobs = {"7", "8"};
        plan.rounds.emplace_back();
        for (std::size_t i = 0; i < count; ++i)
            plan.rounds[0].push_back({part(i), "Shot " + std::to_string(i + 1)});
        farmFolder().save(plan);
    }
    void finish(std::size_t task, std::uint64_t seed = 5) {
        engine::MadeTake made;
        made.part = part(task);
        made.take.length = 10;
        made.take.seed = seed;
        made.take.fingerprint = engine::fingerprint(document.story(), made.part);
        made.take.madeAt = "2026-01-01T00:00:00Z";
        made.movie = {1, 2, 3, std::uint8_t(task)};
        farmFolder().keepResult(0, task, made);
    }
    void watch() { farm = std::make_unique<FarmWatch>(document, *queue, slurm.face()); }
    bool become(const std::vector<JobState>& expected) {
        return eventually([&] {
            farm->look();
            std::vector<JobState> states;
            for (const app::QueuedJob& job : farm->jobs()) states.push_back(job.state);
            return states == expected;
        });
    }
    app::FarmFolder farmFolder() const { return app::FarmFolder(document.path().toStdString()); }
    Part part(std::size_t shot) const { return {shots[shot], Part::What::Shot}; }
    const std::vector<story::Take>& takes(std::size_t shot) const {
        return story::find(document.story(), shots[shot])->takes;
    }

    QTemporaryDir folder;
    app::Document document;
    std::vector<story::ShotId> shots;
    MakerControl control;
    PlayedSlurm slurm;
    std::unique_ptr<RenderQueue> queue;
    std::unique_ptr<FarmWatch> farm;
};

TEST_F(FarmWatchTest, TasksAreShownAndTheirTakesComeIn) {
    submit(3);
    slurm.set({{"7", 0, "RUNNING"}, {"7", 1, "PENDING"}, {"7", 2, "PENDING"}, {"8", 0, "PENDING"}});
    watch();
    ASSERT_TRUE(become({JobState::Running, JobState::Queued, JobState::Queued}));
    EXPECT_LT(farm->jobs()[0].id.value, 0);
    EXPECT_TRUE(farm->jobs()[0].isOnFarm);
    EXPECT_EQ(farm->jobs()[0].part, part(0));
    finish(0);
    slurm.set({{"7", 1, "RUNNING"}, {"7", 2, "PENDING"}, {"8", 0, "PENDING"}});
    ASSERT_TRUE(become({JobState::Done, JobState::Running, JobState::Queued}));
    ASSERT_EQ(takes(0).size(), 1u);
    EXPECT_EQ(takes(0)[0].seed, 5u);
    EXPECT_EQ(document.file()->readBlob(takes(0)[0].movie), (std::vector<std::uint8_t>{1, 2, 3, 0}));
    EXPECT_TRUE(bool(story::find(document.story(), shots[0])->chosen));
    EXPECT_TRUE(story::sameContent(document.story(), document.file()->story())) << "on the disk as shown";
    ASSERT_TRUE(become({JobState::Done, JobState::Running, JobState::Queued}));
    EXPECT_EQ(takes(0).size(), 1u) << "taken in once";
}

TEST_F(FarmWatchTest, WhatIsOnTheFarmIsNotMadeHereToo) {
    document.edit(story::SetShots{
        {{.shot = shots[0], .picture = document.addBlob(std::vector<std::uint8_t>{1}, "image/png")},
         {.shot = shots[1], .picture = document.addBlob(std::vector<std::uint8_t>{2}, "image/png")}}});
    control.hold = true;
    submit(1);
    slurm.set({{"7", 0, "PENDING"}});
    watch();
    ASSERT_TRUE(become({JobState::Queued}));
    EXPECT_EQ(queue->enqueueStale(), 1);
    EXPECT_EQ(queue->jobs()[0].part, part(1));
}

TEST_F(FarmWatchTest, AnOldFarmThatIsDoneAndTakenInShowsNothing) {
    submit(1);
    finish(0);
    watch();
    ASSERT_TRUE(become({JobState::Done}));
    farm.reset();
    watch();
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(become({}));
}

TEST_F(FarmWatchTest, ATaskThatSlurmGaveUpHasFailedAndNamesItsLog) {
    submit(2);
    slurm.set({{"7", 0, "RUNNING"}, {"7", 1, "RUNNING"}});
    watch();
    ASSERT_TRUE(become({JobState::Running, JobState::Running}));
    slurm.set({{"7", 1, "RUNNING"}});
    ASSERT_TRUE(become({JobState::Failed, JobState::Running}));
    EXPECT_THAT(farm->jobs()[0].remedy.toStdString(), testing::HasSubstr("7_0.log"));
    farm->clearFinished();
    ASSERT_EQ(farm->jobs().size(), 1);
    ASSERT_TRUE(become({JobState::Running})) << "and stays away";
}

TEST_F(FarmWatchTest, CancellingOneAsksSlurm) {
    submit(2);
    slurm.set({{"7", 0, "RUNNING"}, {"7", 1, "PENDING"}});
    watch();
    ASSERT_TRUE(become({JobState::Running, JobState::Queued}));
    farm->cancel(farm->jobs()[1].id);
    slurm.set({{"7", 0, "RUNNING"}});
    ASSERT_TRUE(become({JobState::Running, JobState::Cancelled}));
    const std::lock_guard lock(slurm.mutex);
    EXPECT_THAT(slurm.commands, testing::ElementsAre("scancel 7_1"));
}

TEST_F(FarmWatchTest, AFolderOfNonsenseAndAMachineWithoutSlurmAreNoTrouble) {
    submit(1);
    slurm.isHere = false;
    watch();
    finish(0);
    ASSERT_TRUE(become({JobState::Done})) << "takes come in without Slurm's word";
    std::ofstream(farmFolder().path() / "farm.json") << "[[[";
    ASSERT_TRUE(become({}));
    std::ofstream(farmFolder().path() / "farm.json") << R"({"film": 3, "jobs": [1], "rounds": {}})";
    ASSERT_TRUE(become({}));
    EXPECT_EQ(takes(0).size(), 1u);
}

TEST_F(FarmWatchTest, ATakeOfADeletedShotIsLeftWhereItIs) {
    submit(2);
    slurm.set({{"7", 0, "RUNNING"}, {"7", 1, "RUNNING"}});
    watch();
    ASSERT_TRUE(become({JobState::Running, JobState::Running}));
    finish(0);
    finish(1);
    ASSERT_TRUE(document.edit(story::RemoveShots{{shots[0]}}));
    slurm.set({});
    ASSERT_TRUE(become({JobState::Done, JobState::Done}));
    EXPECT_EQ(takes(1).size(), 1u);
    EXPECT_TRUE(document.story().orphans.empty());
}

}  // namespace
