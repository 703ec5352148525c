// Export and import in a real window: the dialog asks and remembers, one key repeats, a failure is said in
// place; a script dropped on the window becomes shots and is followed when it changes; a cut comes back.
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include "engine/media/movie_reader.h"
#include "gui_testing.h"
#include "widgets/export_panel.h"

namespace {

using namespace app_testing;

class GuiExport : public GuiTest {
 protected:
    widgets::ExportPanel* panel() const { return window->findChild<widgets::ExportPanel*>(); }

    /// Waits for the end of an export; empty when it failed.
    QString exported(const std::function<void()>& begin) {
        QString written;
        bool isOver = false;
        QObject context;
        app::MovieExport& movie = session->movieExport();
        QObject::connect(&movie, &app::MovieExport::finished, &context, [&](const QString& path) {
            written = path;
            isOver = true;
        });
        QObject::connect(&movie, &app::MovieExport::failed, &context, [&] { isOver = true; });
        begin();
        EXPECT_TRUE(eventually([&] { return isOver; }, 120'000));
        return written;
    }

    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    QDialog* importDialog() const { return window->findChild<QDialog*>("importDialog"); }
    void apply() const {
        for (QPushButton* button : importDialog()->findChildren<QPushButton*>())
            if (button->isDefault()) QTest::mouseClick(button, Qt::LeftButton);
    }
};

TEST_F(GuiExport, TheDialogAsksAndOneKeyRepeats) {
    dropThree();
    window->commands().action("exportAs")->trigger();
    ASSERT_TRUE(panel());
    QTest::qWait(100);
    widgets::ExportChoice choice = panel()->choice();
    EXPECT_EQ(choice.kind, "mp4");
    EXPECT_EQ(choice.path.toStdString(), folder.filePath("film.mp4").toStdString());
    auto* kinds = panel()->findChild<QListWidget*>();
    for (int row = 0; row < kinds->count(); ++row) {
        kinds->setCurrentRow(row);
        screenshot(QString("gui-export-%1.png").arg(widgets::ExportPanel::kinds()[row]));
        const QString ending = widgets::ExportPanel::endingOf(panel()->choice().kind);
        EXPECT_EQ(QFileInfo(panel()->choice().path).suffix().toStdString(), ending.toStdString());
    }
    kinds->setCurrentRow(0);
    choice = panel()->choice();
    choice.path = folder.filePath("ταινία 夜.mp4");
    choice.burnsShot = choice.burnsTimecode = true;
    choice.quality = "small";
    choice.height = 360;
    choice.mayUseHardware = false;
    panel()->setChoice(choice);
    EXPECT_EQ(exported([&] { emit panel()->exportRequested(); }).toStdString(), choice.path.toStdString());
    EXPECT_EQ(media::MovieReader::open(choice.path.toStdString()).info().height, 360);
    ASSERT_TRUE(QFile::remove(choice.path));
    panel()->window()->close();
    window->activateWindow();  // as a desktop does
    QTest::qWait(50);
    window->parts().timeline->setFocus();
    EXPECT_EQ(exported([&] { key(Qt::Key_E, Qt::ControlModifier); }).toStdString(),
              choice.path.toStdString());
    EXPECT_EQ(media::MovieReader::open(choice.path.toStdString()).info().height, 360)
        << "all of it is remembered";
    window->commands().action("exportAs")->trigger();
    EXPECT_EQ(panel()->choice(), choice);
}

TEST_F(GuiExport, WhatCannotBeWrittenIsSaidInPlace) {
    dropThree();
    window->commands().action("exportAs")->trigger();
    widgets::ExportChoice choice = panel()->choice();
    choice.path = folder.filePath("no/such/film.mp4");
    panel()->setChoice(choice);
    EXPECT_TRUE(exported([&] { emit panel()->exportRequested(); }).isEmpty());
    EXPECT_GT(window->parts().messages->count(), 0);
    choice.path.clear();
    panel()->setChoice(choice);
    emit panel()->exportRequested();
    EXPECT_FALSE(session->movieExport().isRunning());
}

TEST_F(GuiExport, AScriptIsDroppedAndFollowed) {
    const QString script = write(
        "film.fountain", "INT. KITCHEN\n\nThe lamp swings.\n\nANNA\nWho is it?\n\nEXT. SEA\n\nWaves.\n");
    drop(window->parts().viewer, {script});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 2; }));
    EXPECT_EQ(story().shots[1].scene, "EXT. SEA");
    EXPECT_FALSE(importDialog()) << "nothing can be lost in an empty story";
    write("film.fountain",
          "INT. KITCHEN\n\nThe lamp swings.\n\nANNA\nWho is there?\n\nEXT. SEA\n\nWaves.\n\nA boat.\n");
    drop(window.get(), {script});
    ASSERT_TRUE(eventually([&] { return importDialog() != nullptr; }));
    EXPECT_EQ(story().shots.size(), 2u) << "shown before it is done";
    screenshot("gui-import.png");
    apply();
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 3; }));
    EXPECT_EQ(story().shots[0].dialogue, "ANNA: Who is there?");
    session->document().undoStack()->undo();
    EXPECT_EQ(story().shots.size(), 2u) << "one step";
    drop(window.get(), {write("broken.fdx", "<FinalDraft>")});
    EXPECT_TRUE(eventually([&] { return window->parts().messages->count() > 0; }));
    EXPECT_EQ(story().shots.size(), 2u);
}

TEST_F(GuiExport, ACutComesBack) {
    dropThree();
    window->commands().action("exportAs")->trigger();
    widgets::ExportChoice choice = panel()->choice();
    choice.kind = "otio";
    choice.path = folder.filePath("cut.otio");
    choice.cutCodec = "h264";
    panel()->setChoice(choice);
    ASSERT_EQ(exported([&] { emit panel()->exportRequested(); }).toStdString(), choice.path.toStdString());
    panel()->window()->close();
    const auto order = names();
    session->document().edit(story::moved(story(), {story().shots[2].id}, 0));
    ASSERT_NE(names(), order);
    drop(window.get(), {choice.path});
    ASSERT_TRUE(eventually([&] { return importDialog() != nullptr; }));
    apply();
    EXPECT_TRUE(eventually([&] { return names() == order; }));
}

}  // namespace
