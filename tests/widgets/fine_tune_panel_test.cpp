// The panel of fine-tuning: what can be chosen and pressed in each state, and what it emits.
#include "widgets/fine_tune_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace {

using widgets::FineTunePanel;
using State = FineTunePanel::State;

QPushButton* button(FineTunePanel& panel, const QString& text) {
    for (QPushButton* button : panel.findChildren<QPushButton*>())
        if (QString(button->text()).remove('&').startsWith(text)) return button;
    return nullptr;
}

bool canPress(FineTunePanel& panel, const QString& text) {
    const QPushButton* found = button(panel, text);
    return found && !found->isHidden() && found->isEnabled();
}

TEST(FineTunePanel, StartsFromTheStoryOrAFolder) {
    FineTunePanel panel;
    QSignalSpy started(&panel, &FineTunePanel::startRequested);
    EXPECT_FALSE(canPress(panel, "Start"));  // nothing to learn from
    panel.setFolder("/pictures/ink");
    EXPECT_TRUE(canPress(panel, "Start"));
    EXPECT_FALSE(panel.choice().isFromStory);
    EXPECT_EQ(panel.choice().folder, "/pictures/ink");

    FineTunePanel other;
    other.setStoryPictures(3);
    EXPECT_TRUE(other.choice().isFromStory);
    other.setName(" Ink ");
    EXPECT_EQ(other.choice().name, "Ink");
    button(other, "Start")->click();
    EXPECT_EQ(started.count(), 0);
    button(panel, "Start")->click();
    EXPECT_EQ(started.count(), 1);
}

TEST(FineTunePanel, NamesThatAreNoFolderNamesAreRefused) {
    FineTunePanel panel;
    panel.setStoryPictures(3);
    for (const char* name : {"", "  ", "a/b", "..", ".hidden"}) {
        panel.setName(name);
        EXPECT_FALSE(canPress(panel, "Start")) << name;
    }
    panel.setName("η πόρτα");
    EXPECT_TRUE(canPress(panel, "Start"));
}

TEST(FineTunePanel, ShowsWhatFitsTheState) {
    FineTunePanel panel;
    panel.setStoryPictures(3);
    QSignalSpy paused(&panel, &FineTunePanel::pauseRequested);
    panel.setState(State::Running);
    EXPECT_FALSE(canPress(panel, "Start"));
    EXPECT_FALSE(panel.findChild<QLineEdit*>()->isEnabled());
    EXPECT_TRUE(canPress(panel, "End now"));
    button(panel, "Pause")->click();
    panel.setState(State::Paused);
    button(panel, "Go on")->click();
    ASSERT_EQ(paused.count(), 2);
    EXPECT_TRUE(paused[0][0].toBool());
    EXPECT_FALSE(paused[1][0].toBool());
    EXPECT_FALSE(canPress(panel, "Use"));
    panel.setState(State::Done);
    EXPECT_TRUE(canPress(panel, "Use"));
    EXPECT_TRUE(canPress(panel, "Start"));
}

TEST(FineTunePanel, TakesCurvesSamplesAndOddNumbers) {
    FineTunePanel panel;
    panel.resize(640, 560);
    panel.show();
    for (int i = 1; i <= 50; ++i) panel.addLoss(i, i == 20 ? 1e9 : .1);
    panel.addHeldOut(50, .12);
    panel.setFraction(-1);
    panel.setFraction(7);
    panel.setSample(QImage(400, 56, QImage::Format_RGB888));
    panel.setSample({});
    panel.clearCurve();
    EXPECT_FALSE(panel.grab().isNull());
}

}  // namespace
