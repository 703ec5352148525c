#include "widgets/queue_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "widgets/fields.h"
#include "widgets/job_list.h"

namespace {

using namespace widgets;
using State = JobItem::State;

JobItem job(qint64 id, State state) {
    JobItem item;
    item.id = id;
    item.title = QString("Shot %1").arg(id);
    item.state = state;
    if (state == State::Failed) item.problem = "The picture is missing", item.remedyAction = "Relink";
    return item;
}

struct Queue : testing::Test {
    QueuePanel panel;
    QListView* list = panel.findChild<QListView*>();
    JobModel* model = panel.findChild<JobModel*>();
    JobDelegate* delegate = panel.findChild<JobDelegate*>();
    QAbstractItemModelTester tester{model};

    Queue() {
        panel.resize(320, 400);
        panel.show();
    }
    void show(QList<JobItem> jobs) {
        panel.setJobs(jobs);
        QApplication::processEvents();
    }
    QRect buttonRect(int row, JobDelegate::Button button) const {
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.rect = list->visualRect(model->index(row));
        return delegate->buttonRect(button, model->job(row), option);
    }
    void click(int row, JobDelegate::Button button) {
        const QRect rect = buttonRect(row, button);
        ASSERT_FALSE(rect.isNull());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
    }
};

TEST_F(Queue, AnEmptyOneSaysWhatComesHere) {
    EXPECT_FALSE(list->isVisible());
    EXPECT_EQ(panel.header()->info(), "");
    EXPECT_FALSE(panel.grab().isNull());
}

TEST_F(Queue, InALanguageFromRightToLeftTheButtonsAreOnTheLeft) {
    panel.setLayoutDirection(Qt::RightToLeft);
    show({job(1, State::Running)});
    EXPECT_LT(buttonRect(0, JobDelegate::Button::Cancel).center().x(), list->viewport()->width() / 2);
    QSignalSpy cancelled(&panel, &QueuePanel::cancelRequested);
    click(0, JobDelegate::Button::Cancel);
    EXPECT_EQ(cancelled.size(), 1);
    panel.setLayoutDirection(Qt::LeftToRight);
    QApplication::processEvents();
    EXPECT_GT(buttonRect(0, JobDelegate::Button::Cancel).center().x(), list->viewport()->width() / 2);
}

TEST_F(Queue, AJobOfTheFarmIsNeitherMovedNorTriedAgainFromHere) {
    JobItem waits = job(-1, State::Waiting), failed = job(-2, State::Failed);
    waits.isOnFarm = failed.isOnFarm = true;
    show({job(1, State::Waiting), waits, failed});
    EXPECT_TRUE(model->flags(model->index(0)) & Qt::ItemIsDragEnabled);
    EXPECT_FALSE(model->flags(model->index(1)) & Qt::ItemIsDragEnabled);
    EXPECT_FALSE(buttonRect(1, JobDelegate::Button::Cancel).isNull());
    EXPECT_TRUE(buttonRect(2, JobDelegate::Button::Retry).isNull());
    QSignalSpy moved(&panel, &QueuePanel::moveRequested);
    list->setCurrentIndex(model->index(0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_TRUE(moved.isEmpty());
}

TEST_F(Queue, TellsTheTimeLeftOfAll) {
    show({job(1, State::Running), job(2, State::Waiting)});
    EXPECT_EQ(panel.header()->info(), "2 to go");
    panel.setSecondsLeft(130);
    EXPECT_EQ(panel.header()->info(), "2 min 10 s left");
    panel.setPaused(true);
    EXPECT_EQ(panel.header()->info(), "paused");
}

TEST_F(Queue, EveryJobCanBeCancelledRetriedOrHelped) {
    QSignalSpy cancelled(&panel, &QueuePanel::cancelRequested), again(&panel, &QueuePanel::retryRequested),
        helped(&panel, &QueuePanel::remedyRequested);
    show({job(1, State::Running), job(2, State::Waiting), job(3, State::Failed)});
    click(0, JobDelegate::Button::Cancel);
    click(2, JobDelegate::Button::Retry);
    click(2, JobDelegate::Button::Remedy);
    EXPECT_EQ(cancelled[0][0].toLongLong(), 1);
    EXPECT_EQ(again[0][0].toLongLong(), 3);
    EXPECT_EQ(helped[0][0].toLongLong(), 3);
    list->setCurrentIndex(model->index(1));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(cancelled[1][0].toLongLong(), 2);
}

TEST_F(Queue, WaitingJobsAreReorderedByAsking) {
    QSignalSpy moved(&panel, &QueuePanel::moveRequested);
    show({job(1, State::Running), job(2, State::Waiting), job(3, State::Waiting)});
    std::unique_ptr<QMimeData> mime(model->mimeData({model->index(2)}));
    EXPECT_FALSE(model->dropMimeData(mime.get(), Qt::MoveAction, 1, 0, {}));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 3);
    EXPECT_EQ(moved[0][1].toLongLong(), 2);
    EXPECT_EQ(model->job(2).id, 3);  // the panel itself changed nothing
    EXPECT_FALSE(model->flags(model->index(0)) & Qt::ItemIsDragEnabled);
}

TEST_F(Queue, ProgressKeepsTheSelection) {
    show({job(1, State::Running), job(2, State::Waiting)});
    list->setCurrentIndex(model->index(1));
    JobItem half = job(1, State::Running);
    half.progress = 0.5;
    panel.updateJob(half);
    EXPECT_DOUBLE_EQ(model->job(0).progress, 0.5);
    show({job(3, State::Done), job(1, State::Running), job(2, State::Waiting)});
    EXPECT_EQ(list->currentIndex().row(), 2);
    panel.updateJob(job(77, State::Done));  // unknown
    EXPECT_EQ(model->rowCount(), 3);
}

TEST_F(Queue, PausesAndClears) {
    QSignalSpy pause(&panel, &QueuePanel::pauseRequested), clear(&panel, &QueuePanel::clearFinishedRequested);
    show({job(1, State::Done), job(2, State::Waiting)});
    for (auto* button : panel.findChildren<QToolButton*>()) button->click();
    ASSERT_EQ(pause.count(), 1);
    EXPECT_TRUE(pause[0][0].toBool());
    EXPECT_EQ(clear.count(), 1);
}

TEST_F(Queue, ThreeHundredJobsPaint) {
    QList<JobItem> jobs;
    for (int i = 1; i <= 300; ++i) jobs.append(job(i, State(i % 5)));
    show(jobs);
    EXPECT_FALSE(panel.grab().isNull());
}

TEST(DurationText, RoundsAsPeopleSpeak) {
    EXPECT_EQ(durationText(41.2), "41 s");
    EXPECT_EQ(durationText(130), "2 min 10 s");
    EXPECT_EQ(durationText(1830), "31 min");
    EXPECT_EQ(durationText(3 * 3600 + 200), "about 3 h");
    EXPECT_EQ(durationText(-1), "");
}

TEST_F(Queue, KeysMoveWaitingJobs) {
    show({job(1, State::Running), job(2, State::Waiting), job(3, State::Waiting), job(4, State::Waiting)});
    QSignalSpy moved(&panel, &QueuePanel::moveRequested);
    list->setCurrentIndex(model->index(2));
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toLongLong(), 3);
    EXPECT_EQ(moved[0][1].toLongLong(), 2);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(moved[1][1].toLongLong(), 0);  // to the end
    list->setCurrentIndex(model->index(1));
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);  // not before what runs
    list->setCurrentIndex(model->index(0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(moved.count(), 2);
}

}  // namespace
