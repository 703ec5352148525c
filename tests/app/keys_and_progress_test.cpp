// The keys that the user chose, remembered and forgotten; the progress of a batch of jobs as one figure.
#include <gtest/gtest.h>

#include <QSettings>

#include "app/batch_progress.h"
#include "app/key_map.h"

namespace {

using storage::JobState;

TEST(KeyMap, RemembersChosenKeysAndForgetsThem) {
    QSettings().clear();
    const app::Keys own = app::keysFrom("Del|Backspace");
    ASSERT_EQ(own.size(), 2);
    EXPECT_EQ(app::textOf(own), "Del|Backspace");
    EXPECT_EQ(app::wantedKeys("delete", own), own);
    app::setWantedKeys("delete", app::keysFrom("Ctrl+Shift+X"), own);
    EXPECT_EQ(app::wantedKeys("delete", own), app::keysFrom("Ctrl+Shift+X"));
    EXPECT_EQ(app::wantedKeys("copy", app::keysFrom("Ctrl+C")), app::keysFrom("Ctrl+C"));
    app::setWantedKeys("delete", {}, own);
    EXPECT_TRUE(app::wantedKeys("delete", own).isEmpty()) << "no key at all is a wish as well";
    app::setWantedKeys("delete", own, own);
    EXPECT_FALSE(QSettings().contains("keys/delete")) << "the program's own are not remembered";
    app::setWantedKeys("copy", {}, own);
    app::forgetAllWantedKeys();
    EXPECT_EQ(app::wantedKeys("copy", own), own);
}

TEST(KeyMap, IgnoresNonsense) {
    EXPECT_TRUE(app::keysFrom("").isEmpty());
    EXPECT_EQ(app::keysFrom("||Q|").size(), 1);
}

app::QueuedJob job(std::int64_t id, JobState state, double progress = 0) {
    app::QueuedJob job;
    job.id = {id};
    job.state = state;
    job.progress = progress;
    return job;
}

TEST(BatchProgress, CountsFromIdleToIdle) {
    app::BatchProgress batch;
    EXPECT_FALSE(batch.update({}));
    EXPECT_FALSE(batch.update({job(1, JobState::Done)})) << "done before";
    EXPECT_DOUBLE_EQ(
        *batch.update({job(1, JobState::Done), job(2, JobState::Running, 0.5), job(3, JobState::Queued)}),
        0.25);
    EXPECT_DOUBLE_EQ(
        *batch.update({job(1, JobState::Done), job(2, JobState::Done), job(3, JobState::Running, 0.5)}),
        0.75);
    EXPECT_FALSE(batch.update({job(1, JobState::Done), job(2, JobState::Done), job(3, JobState::Failed)}));
    EXPECT_EQ(batch.made(), 1);
    EXPECT_EQ(batch.failedCount(), 1);
    EXPECT_DOUBLE_EQ(*batch.update({job(2, JobState::Done), job(4, JobState::Queued)}), 0) << "a new batch";
    EXPECT_EQ(batch.made(), 0);
}

TEST(BatchProgress, CancelledJobsLeaveTheBatch) {
    app::BatchProgress batch;
    batch.update({job(1, JobState::Running, 0.5), job(2, JobState::Queued)});
    EXPECT_DOUBLE_EQ(*batch.update({job(1, JobState::Running, 0.5), job(2, JobState::Cancelled)}), 0.5);
}

}  // namespace
