// Models behind the window: published files become a model, trouble is said in place, what is in use goes
// away gently.
#include <gtest/gtest.h>

#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

#include "app/models_dialog.h"
#include "app/window_setup.h"
#include "app_testing.h"
#include "tests/app/tiny_model_folder.h"

namespace {

using namespace app_testing;

class ModelsTest : public testing::Test {
 protected:
    void SetUp() override { qputenv("SEINE_MODELS", place.filePath("models").toUtf8()); }
    void TearDown() override { qunsetenv("SEINE_MODELS"); }

    QTemporaryDir place;
    PublishedFolder files{place.path().toStdString()};
};

TEST_F(ModelsTest, AnAdderTellsHowItGoes) {
    app::ModelAdder adder;
    QSignalSpy progressed(&adder, &app::ModelAdder::progressed), done(&adder, &app::ModelAdder::done),
        failed(&adder, &app::ModelAdder::failed);
    seine::AddModel order;
    order.denoiser = files.checkpoint, order.stableDiffusion = files.stableDiffusion;
    order.result = seine::modelsFolder() / "seine";
    adder.start(order);
    EXPECT_TRUE(adder.isRunning());
    ASSERT_TRUE(eventually([&] { return done.count() + failed.count() > 0; }));
    ASSERT_EQ(failed.count(), 0) << failed[0][0].toString().toStdString();
    EXPECT_FALSE(adder.isRunning());
    EXPECT_EQ(done[0][1].toStringList().size(), 3);
    ASSERT_GT(progressed.count(), 0);
    EXPECT_EQ(progressed.last()[0].toDouble(), 1.0);
    adder.start(order);  // there is one of this name now
    ASSERT_TRUE(eventually([&] { return failed.count() > 0; }));
    EXPECT_TRUE(failed[0][0].toString().contains("already"));
}

TEST_F(ModelsTest, TheWindowAddsUsesAndDeletes) {
    app::Session session(QString{});
    app::ModelsDialog dialog(session, nullptr);
    dialog.present();
    auto& panel = dialog.panel();
    auto* list = panel.findChild<QTreeWidget*>();
    const int before = list->topLevelItemCount();
    const QString draft = session.modelFolder();
    panel.setCheckpoint(QString::fromStdString(files.checkpoint.string()));
    panel.setStableDiffusion(QString::fromStdString(files.stableDiffusion.string()));
    emit panel.addRequested();
    ASSERT_TRUE(eventually([&] { return list->topLevelItemCount() > before; }));
    const QString added = place.filePath("models/seine");
    emit panel.useRequested(added);
    EXPECT_EQ(session.modelFolder(), added);
    EXPECT_EQ(app::askedModel("seine"), added) << "by its name";
    emit panel.deleteRequested(added);
    EXPECT_EQ(session.modelFolder(), draft);
    EXPECT_EQ(list->topLevelItemCount(), before);
    EXPECT_FALSE(QFileInfo::exists(added));
}

}  // namespace
