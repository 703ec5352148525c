#include "storage/queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <thread>

#include "storage/project_file.h"
#include "tests/storage/temporary_folder.h"

namespace {

using namespace storage;
using story::Part;
using story::ShotId;
using story::TakeId;
using testing::ElementsAre;

struct QueueTest : testing::Test {
    const test::TemporaryFolder folder;
    std::unique_ptr<ProjectFile> file = ProjectFile::create(folder / "film.seine");
    Queue* queue = &file->queue();
    const Part shot{ShotId{1}}, transition{ShotId{1}, Part::What::Transition};

    void reopen() {
        file.reset();
        file = ProjectFile::open(folder / "film.seine");
        queue = &file->queue();
    }
    std::vector<JobId> order() {
        std::vector<JobId> ids;
        for (const Job& job : queue->jobs()) ids.push_back(job.id);
        return ids;
    }
    JobState state(JobId id) { return queue->job(id)->state; }
};

TEST_F(QueueTest, JobsComeBackInOrder) {
    const JobId a = queue->add(shot, "{\"steps\":20}"), b = queue->add(transition, "");
    reopen();
    const auto jobs = queue->jobs();
    ASSERT_EQ(jobs.size(), 2u);
    EXPECT_EQ(jobs[0].id, a);
    EXPECT_EQ(jobs[0].part, shot);
    EXPECT_EQ(jobs[0].parameters, "{\"steps\":20}");
    EXPECT_EQ(jobs[0].state, JobState::Queued);
    EXPECT_EQ(jobs[0].madeAt.size(), 20u);
    EXPECT_EQ(jobs[1].id, b);
    EXPECT_EQ(jobs[1].part, transition);
}

TEST_F(QueueTest, RunsOneAfterTheOther) {
    const JobId a = queue->add(shot, ""), b = queue->add(shot, "");
    EXPECT_EQ(queue->takeNext()->id, a);
    EXPECT_EQ(queue->takeNext()->id, b);
    EXPECT_EQ(queue->takeNext(), std::nullopt);
    EXPECT_FALSE(queue->start(a));
    queue->setProgress(a, 0.5);
    EXPECT_EQ(queue->job(a)->progress, 0.5);
    queue->setProgress(a, 7);
    EXPECT_EQ(queue->job(a)->progress, 1);
}

TEST_F(QueueTest, ARunningJobIsQueuedAgainAfterACrashAndAPausedOneStaysPaused) {
    const JobId running = queue->add(shot, ""), paused = queue->add(shot, ""), failed = queue->add(shot, "");
    queue->takeNext();
    EXPECT_TRUE(queue->pause(paused));
    EXPECT_TRUE(queue->start(failed));
    EXPECT_TRUE(queue->fail(failed, "out of memory"));
    reopen();
    EXPECT_EQ(state(running), JobState::Queued);
    EXPECT_EQ(state(paused), JobState::Paused);
    EXPECT_EQ(state(failed), JobState::Failed);
    EXPECT_EQ(queue->job(failed)->error, "out of memory");
}

TEST_F(QueueTest, AJobThatRanAtTwoCrashesHasFailedUntilItIsTriedAgain) {
    const JobId killer = queue->add(shot, ""), other = queue->add(shot, "");
    const auto crashWhileItRuns = [&](JobId job) {
        file.reset();
        test::dieWith(folder / "film.seine", [&](ProjectFile& mine) { mine.queue().start(job); });
        reopen();
    };
    crashWhileItRuns(killer);
    EXPECT_EQ(state(killer), JobState::Queued);
    crashWhileItRuns(other);
    crashWhileItRuns(killer);
    EXPECT_EQ(state(killer), JobState::Failed);
    EXPECT_THAT(queue->job(killer)->error, testing::HasSubstr("ended unexpectedly twice"));
    EXPECT_EQ(state(other), JobState::Queued);
    EXPECT_TRUE(queue->retry(killer));
    crashWhileItRuns(killer);
    EXPECT_EQ(state(killer), JobState::Queued);
}

TEST_F(QueueTest, ClosingWhileAJobRunsIsNoCrash) {
    const JobId id = queue->add(shot, "");
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(queue->start(id));
        reopen();
        EXPECT_EQ(state(id), JobState::Queued);
    }
}

TEST_F(QueueTest, ARunningJobWaitsInACopy) {
    const JobId id = queue->add(shot, "");
    queue->start(id);
    for (int i = 0; i < 3; ++i) {
        file->saveCopy(folder / "copy.seine", i == 2);
        EXPECT_EQ(ProjectFile::open(folder / "copy.seine", Mode::Look)->queue().job(id)->state,
                  JobState::Queued);
    }
}

TEST_F(QueueTest, AFinishedJobLeavesItsTakeAndNeverRunsTwice) {
    file->perform(story::InsertShots{{{0, {.id = ShotId{1}}}}});
    const JobId id = queue->add(shot, "");
    const story::AddTake take{shot, {.id = TakeId{5}}, true};
    EXPECT_EQ(file->finishJob(id, take, 3), std::nullopt);
    queue->takeNext();
    EXPECT_TRUE(file->finishJob(id, take, 3));
    EXPECT_EQ(file->finishJob(id, {shot, {.id = TakeId{6}}, true}, 3), std::nullopt);
    reopen();
    EXPECT_EQ(state(id), JobState::Done);
    EXPECT_EQ(queue->job(id)->take, TakeId{5});
    EXPECT_EQ(queue->job(id)->seconds, 3);
    EXPECT_EQ(queue->job(id)->progress, 1);
    EXPECT_EQ(file->story().shots[0].chosen, TakeId{5});
    EXPECT_EQ(queue->takeNext(), std::nullopt);
    EXPECT_FALSE(queue->retry(id));
}

TEST_F(QueueTest, ATakeOfADeletedShotLands) {
    const JobId id = queue->add(shot, "");
    queue->takeNext();
    EXPECT_TRUE(file->finishJob(id, {shot, {.id = TakeId{5}}, true}, 3));
    EXPECT_EQ(file->story().orphans.size(), 1u);
}

TEST_F(QueueTest, ACancelledJobTakesNoTake) {
    const JobId id = queue->add(shot, "");
    queue->takeNext();
    EXPECT_TRUE(queue->cancel(id));
    EXPECT_FALSE(queue->cancel(id));
    EXPECT_EQ(file->finishJob(id, {shot, {.id = TakeId{5}}, true}, 3), std::nullopt);
    EXPECT_TRUE(file->story().orphans.empty());
    EXPECT_TRUE(queue->retry(id));
    EXPECT_EQ(queue->takeNext()->id, id);
}

TEST_F(QueueTest, PausesAndResumes) {
    const JobId id = queue->add(shot, "");
    EXPECT_TRUE(queue->pause(id));
    EXPECT_FALSE(queue->pause(id));
    EXPECT_EQ(queue->takeNext(), std::nullopt);
    EXPECT_TRUE(queue->resume(id));
    EXPECT_FALSE(queue->resume(id));
    EXPECT_TRUE(queue->takeNext());
}

TEST_F(QueueTest, CanBeArranged) {
    const JobId a = queue->add(shot, ""), b = queue->add(shot, ""), c = queue->add(shot, "");
    queue->arrange({c, a});
    EXPECT_THAT(order(), ElementsAre(c, a, b));
    queue->arrange({b, JobId{99}});
    reopen();
    EXPECT_THAT(order(), ElementsAre(b, c, a));
    const JobId d = queue->add(shot, "");
    EXPECT_THAT(order(), ElementsAre(b, c, a, d));
}

TEST_F(QueueTest, ForgetsWhatIsFinished) {
    const JobId a = queue->add(shot, ""), b = queue->add(shot, ""), c = queue->add(shot, "");
    queue->cancel(a);
    queue->cancel(b);
    EXPECT_FALSE(queue->forget(c));
    EXPECT_TRUE(queue->forget(b));
    EXPECT_FALSE(queue->forget(b));
    EXPECT_THAT(order(), ElementsAre(a, c));
    queue->clearFinished();
    EXPECT_THAT(order(), ElementsAre(c));
}

TEST_F(QueueTest, UnknownJobsAreRefused) {
    const JobId none{77};
    EXPECT_EQ(queue->job(none), std::nullopt);
    EXPECT_FALSE(queue->start(none));
    EXPECT_FALSE(queue->cancel(none));
    EXPECT_FALSE(queue->pause(none));
    EXPECT_FALSE(queue->fail(none, ""));
    EXPECT_EQ(file->finishJob(none, {}, 0), std::nullopt);
}

TEST_F(QueueTest, TwoThreadsNeverGetTheSameJob) {
    for (int i = 0; i < 40; ++i) queue->add(shot, "");
    std::vector<JobId> taken[2];
    {
        std::jthread first([&] {
            while (auto job = queue->takeNext()) taken[0].push_back(job->id);
        });
        std::jthread second([&] {
            while (auto job = queue->takeNext()) taken[1].push_back(job->id);
        });
    }
    std::set<JobId> all(taken[0].begin(), taken[0].end());
    all.insert(taken[1].begin(), taken[1].end());
    EXPECT_EQ(taken[0].size() + taken[1].size(), 40u);
    EXPECT_EQ(all.size(), 40u);
}

TEST(JobStates, HaveNames) {
    EXPECT_EQ(nameOf(JobState::Queued), "queued");
    EXPECT_EQ(nameOf(JobState::Cancelled), "cancelled");
}

}  // namespace
