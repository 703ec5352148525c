// The list of models and the form that adds one: what can be pressed when, and what is emitted.
#include "widgets/models_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace {

using widgets::ModelsPanel;

QPushButton* button(ModelsPanel& panel, const QString& text) {
    for (QPushButton* found : panel.findChildren<QPushButton*>())
        if (QString(found->text()).remove('&').startsWith(text)) return found;
    return nullptr;
}

bool canPress(ModelsPanel& panel, const QString& text) {
    const QPushButton* found = button(panel, text);
    return found && !found->isHidden() && found->isEnabled();
}

struct ModelsPanelTest : testing::Test {
    ModelsPanelTest() {
        panel.setModels(
            {{"/m/draft", "Draft model", "59 MB", "processor: fits", "Apache-2.0", "", true, false},
             {"/m/seine", "seine", "2.2 GB", "processor: fits", "openrail", "", false, true},
             {"/m/broken", "broken", "1 MB", "", "", "no weights", false, true}});
    }
    void choose(int row) { list()->setCurrentItem(list()->topLevelItem(row)); }
    QTreeWidget* list() { return panel.findChild<QTreeWidget*>(); }
    ModelsPanel panel;
};

TEST_F(ModelsPanelTest, TheModelInUseIsChosenFirst) {
    EXPECT_EQ(panel.chosen(), "/m/draft");
    EXPECT_FALSE(canPress(panel, "Use"));
    EXPECT_FALSE(canPress(panel, "Delete"));
}

TEST_F(ModelsPanelTest, AnotherOneCanBeUsed) {
    QSignalSpy used(&panel, &ModelsPanel::useRequested);
    choose(1);
    button(panel, "Use")->click();
    ASSERT_EQ(used.count(), 1);
    EXPECT_EQ(used[0][0].toString(), "/m/seine");
    choose(2);
    EXPECT_FALSE(canPress(panel, "Use"));
    EXPECT_TRUE(canPress(panel, "Delete"));
    EXPECT_EQ(list()->topLevelItem(2)->toolTip(0), "no weights");
}

TEST_F(ModelsPanelTest, DeletingIsAskedTwiceInPlace) {
    QSignalSpy deleted(&panel, &ModelsPanel::deleteRequested);
    choose(1);
    button(panel, "Delete")->click();
    EXPECT_EQ(deleted.count(), 0);
    EXPECT_TRUE(canPress(panel, "Delete seine for good"));
    button(panel, "Keep it")->click();
    EXPECT_FALSE(canPress(panel, "Delete seine for good"));
    button(panel, "Delete")->click();
    choose(2);  // another choice is another question
    EXPECT_FALSE(canPress(panel, "Delete broken for good"));
    choose(1);
    button(panel, "Delete")->click();
    button(panel, "Delete seine for good")->click();
    ASSERT_EQ(deleted.count(), 1);
    EXPECT_EQ(deleted[0][0].toString(), "/m/seine");
}

TEST_F(ModelsPanelTest, AddingNeedsAFolderAndAName) {
    QSignalSpy wanted(&panel, &ModelsPanel::addRequested), cancelled(&panel, &ModelsPanel::cancelRequested);
    EXPECT_FALSE(canPress(panel, "Add"));
    panel.setStableDiffusion("/sd");
    panel.setCheckpoint("/seine.pt");
    EXPECT_TRUE(canPress(panel, "Add"));
    EXPECT_EQ(panel.sources().checkpoint, "/seine.pt");
    for (QLineEdit* field : panel.findChildren<QLineEdit*>())
        if (field->accessibleName() == "Name") field->setText("../up");
    EXPECT_FALSE(canPress(panel, "Add"));
    for (QLineEdit* field : panel.findChildren<QLineEdit*>())
        if (field->accessibleName() == "Name") field->setText("seine 2");
    button(panel, "Add")->click();
    EXPECT_EQ(wanted.count(), 1);
    panel.setAdding(true);
    EXPECT_FALSE(canPress(panel, "Add"));
    button(panel, "Cancel")->click();
    EXPECT_EQ(cancelled.count(), 1);
    panel.setAdding(false);
    EXPECT_TRUE(canPress(panel, "Add"));
}

}  // namespace
