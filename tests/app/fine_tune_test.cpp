// Fine-tuning behind the window: from the story's boards and from a folder, to a model folder; trouble is
// said, and what was begun goes on.
#include <gtest/gtest.h>

#include <QSignalSpy>

#include "app/fine_tune_worker.h"
#include "app_testing.h"
#include "engine/seine/generator.h"
#include "tests/app/tiny_model_folder.h"

namespace {

using namespace app_testing;
using app::FineTuneOrder;
using app::FineTuneWorker;

class FineTune : public testing::Test {
 protected:
    FineTuneOrder order(const char* name, double minutes) const {
        FineTuneOrder order;
        order.model = model.path;
        order.result = place.filePath(name).toStdString();
        order.minutes = minutes;
        order.folder = pictures.path().toStdString();
        return order;
    }
    TinyModelFolder model;
    QTemporaryDir place, pictures;
    FineTuneWorker worker;
    QSignalSpy done{&worker, &FineTuneWorker::done}, failed{&worker, &FineTuneWorker::failed},
        leftOut{&worker, &FineTuneWorker::leftOut}, stopped{&worker, &FineTuneWorker::stopped},
        progressed{&worker, &FineTuneWorker::progressed}, sampled{&worker, &FineTuneWorker::sampled};
};

TEST_F(FineTune, AFolderBecomesAModel) {
    savePicture(pictures, "one.png", Qt::red, {128, 64});
    savePicture(pictures, "two.png", Qt::blue, {64, 128});
    QFile(pictures.filePath("broken.png")).open(QIODevice::WriteOnly);
    worker.start(order("model", .01));
    EXPECT_TRUE(worker.isRunning());
    ASSERT_TRUE(eventually([&] { return done.count() + failed.count() > 0; }, 120'000));
    ASSERT_EQ(failed.count(), 0) << failed[0][0].toString().toStdString();
    EXPECT_FALSE(worker.isRunning());
    EXPECT_EQ(leftOut.count(), 1);
    EXPECT_GT(progressed.count(), 2);
    EXPECT_EQ(sampled.count(), 1);
    EXPECT_EQ(seine::Generator::inspect(order("model", 1).result).name, "model");
}

TEST_F(FineTune, TheStorysBoardsTeachAndABrokenOneIsLeftOut) {
    const QString film = place.filePath("film.seine");
    const auto file = storage::ProjectFile::create(film.toStdString(), story::Story{});
    FineTuneOrder boards = order("boards", .01);
    boards.file = std::shared_ptr<const storage::ProjectFile>(file.get(), [](const auto*) {});
    QFile picture(savePicture(pictures, "one.png", Qt::red, {128, 64}));
    picture.open(QIODevice::ReadOnly);
    const QByteArray bytes = picture.readAll();
    const auto stored = [&](const QByteArray& b) {
        return file->addBlob({reinterpret_cast<const std::uint8_t*>(b.data()), std::size_t(b.size())},
                             "image/png");
    };
    boards.boards = {{stored(bytes), "one.png", "a red page"}, {stored("no picture"), "two.png", ""}};
    worker.start(boards);
    ASSERT_TRUE(eventually([&] { return done.count() + failed.count() > 0; }, 120'000));
    EXPECT_EQ(done.count(), 1);
    ASSERT_EQ(leftOut.count(), 1);
    EXPECT_TRUE(leftOut[0][0].toStringList().join("").contains("two.png"));
}

TEST_F(FineTune, WhatWasStoppedGoesOnUnderItsName) {
    savePicture(pictures, "one.png", Qt::red, {128, 64});
    worker.start(order("long", 100));
    ASSERT_TRUE(eventually([&] { return progressed.count() > 3; }, 120'000));
    worker.stop();
    ASSERT_TRUE(eventually([&] { return stopped.count() == 1; }));
    progressed.clear();
    worker.start(order("long", 100));
    ASSERT_TRUE(eventually([&] { return progressed.count() > 3; }, 120'000));
    EXPECT_GT(progressed.last()[0].value<seine::train::TrainProgress>().step, 1);
    worker.finish();
    ASSERT_TRUE(eventually([&] { return done.count() == 1; }, 120'000));
}

TEST_F(FineTune, SaysWhyItCannot) {
    worker.start(order("nothing", 1));
    ASSERT_TRUE(eventually([&] { return failed.count() == 1; }));
    EXPECT_TRUE(failed[0][0].toString().contains("no pictures"));
    FineTuneOrder lost = order("nothing", 1);
    lost.model = "/no/such/model";
    worker.start(lost);
    ASSERT_TRUE(eventually([&] { return failed.count() == 2; }));
    EXPECT_TRUE(failed[1][0].toString().contains("/no/such/model"));
    EXPECT_FALSE(worker.isRunning());
}

}  // namespace
