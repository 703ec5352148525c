#include "widgets/inspector.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/story_fixture.h"
#include "widgets/fields.h"
#include "widgets/panel_header.h"
#include "widgets/part_panel.h"
#include "widgets/settings_row.h"
#include "widgets/takes_strip.h"
#include "widgets/transition_palette.h"
#include "widgets/waypoint_strip.h"

namespace {

using namespace widgets;

struct InspectorTest : testing::Test {
    Inspector view;
    story::Story story = fixture::storyOf(3);
    struct Edit {
        QList<story::ShotId> shots;
        Field field;
    };
    QList<Edit> edits;

    InspectorTest() {
        view.resize(320, 800);
        QObject::connect(&view, &Inspector::edited, &view,
                         [this](const auto& shots, Field field, const ShotChange& change) {
                             edits.append({shots, field});
                             for (story::Shot& shot : story.shots)
                                 if (shots.contains(shot.id)) change(shot);
                         });
        view.show();
    }
    /// The field of this kind with this accessible name on the page that is shown.
    template <class F>
    F* field(const QString& name) {
        for (F* each : view.currentWidget()->findChildren<F*>())
            if (each->accessibleName() == name) return each;
        return nullptr;
    }
    QPushButton* generate() {
        for (auto* button : view.currentWidget()->findChildren<QPushButton*>())
            if (button->isVisible()) return button;
        return nullptr;
    }
    static TakeItem take(int id, bool isChosen) {
        TakeItem item;
        item.id = {id};
        item.number = id;
        item.chosen = isChosen;
        return item;
    }
};

TEST_F(InspectorTest, ShowsNothingUntilTold) {
    EXPECT_FALSE(view.part());
    view.showShots({}, 1);
    EXPECT_FALSE(view.part());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(InspectorTest, TypedWordsReachTheShot) {
    view.showShots({story.shots[1]}, 2);
    EXPECT_EQ(view.part(), (story::Part{{102}, story::Part::What::Shot}));
    view.editPrompt();
    QTest::keyClicks(field<TextField>("What happens"), "fog");
    EXPECT_EQ(story.shots[1].prompt, "fog");
    EXPECT_EQ(edits.size(), 3);
    EXPECT_EQ(edits[0].field, Field::Prompt);
    EXPECT_EQ(edits[0].shots, QList<story::ShotId>{{102}});
}

TEST_F(InspectorTest, ShowingTheSameAgainLeavesTheCursorAlone) {
    view.showShots({story.shots[0]}, 1);
    auto* prompt = field<TextField>("What happens");
    view.editPrompt();
    QTest::keyClicks(prompt, "ac");
    QTest::keyClick(prompt, Qt::Key_Left);
    view.showShots({story.shots[0]}, 1);  // as the document does after each edit
    QTest::keyClicks(prompt, "b");
    EXPECT_EQ(story.shots[0].prompt, "abc");
    EXPECT_EQ(edits.size(), 3);
}

TEST_F(InspectorTest, SeveralShotsShowMixedAndChangeTogether) {
    story.shots[0].prompt = "fog";
    view.showShots(story.shots, 1);
    EXPECT_FALSE(view.part());
    auto* prompt = field<TextField>("What happens");
    EXPECT_EQ(prompt->toPlainText(), "");
    EXPECT_EQ(prompt->placeholderText(), "mixed");
    EXPECT_EQ(field<LengthField>("Length")->placeholderText(), "mixed");
    auto* camera = field<ChoiceField>("Camera");
    EXPECT_EQ(camera->currentIndex(), int(story::Camera::Static));
    camera->setCurrentIndex(int(story::Camera::PanLeft));
    emit camera->activated(int(story::Camera::PanLeft));
    for (const story::Shot& shot : story.shots) EXPECT_EQ(shot.camera, story::Camera::PanLeft);
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0].shots.size(), 3);
}

TEST_F(InspectorTest, LengthsAreTypedAndStepped) {
    view.showShots({story.shots[0]}, 1);
    auto* length = field<LengthField>("Length");
    EXPECT_EQ(length->text(), "2:00");
    length->setText("3:12");
    QTest::keyClick(length, Qt::Key_Return);
    EXPECT_EQ(story.shots[0].length, 84);
    QTest::keyClick(length, Qt::Key_Up);
    EXPECT_EQ(story.shots[0].length, 85);
    QTest::keyClick(length, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(story.shots[0].length, 61);
}

TEST_F(InspectorTest, ShowingTheSameAgainLeavesWhatIsBeingTyped) {
    view.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    view.showShots({story.shots[0]}, 1);
    auto* length = field<LengthField>("Length");
    auto* seed = field<NumberField>("Seed");
    for (auto* fold : view.currentWidget()->findChildren<widgets::Fold*>())
        fold->findChild<QToolButton*>()->click();
    length->setFocus();
    ASSERT_TRUE(length->hasFocus());
    length->selectAll();
    QTest::keyClicks(length, "5:1");
    view.showShots({story.shots[0]}, 1);  // as when a take arrives meanwhile
    EXPECT_EQ(length->text(), "5:1");
    story.shots[0].length = 30;
    view.showShots({story.shots[0]}, 1);  // changed by somebody else: the truth wins
    EXPECT_EQ(length->text(), "1:06");
    seed->setFocus();
    QTest::keyClicks(seed, "12");
    view.showShots({story.shots[0]}, 1);
    EXPECT_EQ(seed->text(), "12");
    QTest::keyClick(seed, Qt::Key_Return);
    EXPECT_EQ(story.shots[0].settings.seed, 12u);
}

TEST_F(InspectorTest, ALengthThatIsNoneIsMarkedAndChangesNothing) {
    view.showShots({story.shots[0]}, 1);
    auto* length = field<LengthField>("Length");
    length->setText("soon");
    QTest::keyClick(length, Qt::Key_Return);
    EXPECT_TRUE(length->property("wrong").toBool());
    EXPECT_FALSE(length->toolTip().isEmpty());
    EXPECT_TRUE(edits.isEmpty());
    length->setText("1:00");
    QTest::keyClick(length, Qt::Key_Return);
    EXPECT_FALSE(length->property("wrong").toBool());
    EXPECT_EQ(story.shots[0].length, 24);
}

TEST_F(InspectorTest, SettingsMayBeLeftToTheDefault) {
    story::Settings defaults;
    defaults.steps = 20;
    view.setDefaults(defaults);
    view.showShots({story.shots[0]}, 1);
    auto* steps = field<NumberField>("Steps");
    EXPECT_EQ(steps->placeholderText(), "default 20");
    steps->setText("30");
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_EQ(story.shots[0].settings.steps, 30);
    steps->setText("0");
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_EQ(story.shots[0].settings.steps, 30);
    EXPECT_TRUE(steps->property("wrong").toBool());
    steps->setText("");
    QTest::keyClick(steps, Qt::Key_Return);
    EXPECT_FALSE(story.shots[0].settings.steps);
}

TEST_F(InspectorTest, SeedsKeepAllTheirBits) {
    story.shots[0].settings.seed = 18446744073709551615ull;
    view.showShots({story.shots[0]}, 1);
    auto* seed = field<NumberField>("Seed");
    EXPECT_EQ(seed->text(), "18446744073709551615");
    seed->setText("18446744073709551614");
    QTest::keyClick(seed, Qt::Key_Return);
    EXPECT_EQ(story.shots[0].settings.seed, 18446744073709551614ull);
}

TEST_F(InspectorTest, ATransitionShowsWhatItsKindNeeds) {
    view.showTransition(story.shots[0], 1);
    EXPECT_EQ(view.part(), (story::Part{{101}, story::Part::What::Transition}));
    auto* palette = view.currentWidget()->findChild<TransitionPalette*>();
    emit palette->kindChosen(story::TransitionKind::Generated);
    EXPECT_EQ(story.shots[0].out.kind, story::TransitionKind::Generated);
    view.showTransition(story.shots[0], 1);
    EXPECT_TRUE(field<TextField>("What happens in between")->isVisible());
    story.shots[0].out.kind = story::TransitionKind::Cut;
    view.showTransition(story.shots[0], 1);
    EXPECT_FALSE(field<TextField>("What happens in between")->isVisible());
    EXPECT_FALSE(field<LengthField>("Length")->isVisible());
    EXPECT_EQ(palette->kind(), story::TransitionKind::Cut);
}

TEST_F(InspectorTest, PicturesBetweenAreReorderedRemovedAndAsked) {
    using story::Waypoint;
    story::Transition& out = story.shots[0].out;
    out.kind = story::TransitionKind::Generated;
    out.via = {{story::BlobId{5}, "fog.png"}, {story::BlobId{6}, "rain.png"}, {story::BlobId{7}, "snow.png"}};
    view.showTransition(story.shots[0], 1);
    auto* strip = field<widgets::WaypointStrip>("In-between pictures");
    ASSERT_TRUE(strip->isVisible());
    ASSERT_EQ(strip->count(), 3);
    EXPECT_EQ(strip->item(1)->toolTip(), "rain.png");
    strip->setCurrentRow(2);
    QTest::keyClick(strip, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(out.via[1].name, "snow.png");
    view.showTransition(story.shots[0], 1);
    EXPECT_EQ(strip->currentRow(), 1) << "stays with what was moved";
    QTest::keyClick(strip, Qt::Key_Delete);
    EXPECT_EQ(out.via,
              (std::vector<Waypoint>{{story::BlobId{5}, "fog.png"}, {story::BlobId{6}, "rain.png"}}));
    view.showTransition(story.shots[0], 1);

    QSignalSpy asked(&view, &Inspector::waypointsRequested);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile("/boards/mist.png")});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip->viewport(), &drop);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].value<story::ShotId>(), story.shots[0].id);
    EXPECT_EQ(asked[0][1].value<QList<QUrl>>(), files.urls());
}

TEST_F(InspectorTest, ANoiseBlendNeedsAModelThatCanMakeIt) {
    view.showTransition(story.shots[0], 1);
    QAbstractButton* blend = nullptr;
    for (auto* button :
         view.currentWidget()->findChild<TransitionPalette*>()->findChildren<QAbstractButton*>())
        if (button->text() == "Noise blend") blend = button;
    ASSERT_TRUE(blend);
    EXPECT_FALSE(blend->isVisible());
    view.setCanInvert(true);
    EXPECT_TRUE(blend->isVisible());
    blend->click();
    EXPECT_EQ(story.shots[0].out.kind, story::TransitionKind::Inverted);
    view.showTransition(story.shots[0], 1);
    EXPECT_TRUE(field<TextField>("What happens in between")->isVisible());
    view.setCanInvert(false);
    EXPECT_TRUE(blend->isVisible()) << "the story has it";
    EXPECT_FALSE(blend->isEnabled());
    EXPECT_TRUE(blend->toolTip().contains("model"));
}

TEST_F(InspectorTest, GenerateAsksForTheSelectedPartsAndCancels) {
    QSignalSpy made(&view, &Inspector::generateRequested), cancelled(&view, &Inspector::cancelRequested);
    view.showShots(story.shots, 1);
    EXPECT_EQ(generate()->text(), "Generate 3");
    generate()->click();
    EXPECT_EQ(made[0][0].value<QList<story::Part>>().size(), 3);
    view.showShots({story.shots[0]}, 1);
    view.setStatus({PartState::Running, 0.4, {}});
    EXPECT_EQ(generate()->text(), "Cancel");
    generate()->click();
    EXPECT_EQ(cancelled.count(), 1);
    view.setStatus({PartState::Missing, 0, "mast_04.tif is gone"});
    EXPECT_FALSE(generate()->isEnabled());
    view.setStatus({});
    story.shots[0].motion = story::Motion::None;
    view.showShots({story.shots[0]}, 1);
    EXPECT_FALSE(generate()) << "a still needs nothing";
    view.showShots(story.shots, 1);
    EXPECT_TRUE(generate()) << "others among them do";
}

TEST_F(InspectorTest, TakesAreChosenStarredAndDeleted) {
    QSignalSpy chosen(&view, &Inspector::takeChosen), starred(&view, &Inspector::takeStarred),
        deleted(&view, &Inspector::takeDeleteRequested);
    view.showShots({story.shots[0]}, 1);
    view.setTakes({take(1, true), take(2, false)});
    QApplication::processEvents();
    auto* strip = view.currentWidget()->findChild<TakesStrip*>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->cellRect(1).center());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][1].value<story::TakeId>(), story::TakeId{2});
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->starRect(0).center());
    EXPECT_TRUE(starred[0][2].toBool());
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Delete);
    EXPECT_EQ(deleted[0][1].value<story::TakeId>(), story::TakeId{2});
}

TEST_F(InspectorTest, TakesToCompareDoNotMakeItWider) {
    story.shots[0].out.kind = story::TransitionKind::Generated;
    view.showTransition(story.shots[0], 1);
    for (const int width : {240, 264, 400}) {
        view.resize(width, 700);
        view.setTakes({take(1, true), take(2, false)});
        QApplication::processEvents();
        const auto* area = view.currentWidget()->findChild<QScrollArea*>();
        ASSERT_TRUE(area);
        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << width;
    }
    for (auto* button : view.currentWidget()->findChild<TakesSection*>()->findChildren<QToolButton*>())
        EXPECT_EQ(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon) << "here is room";
}

TEST_F(InspectorTest, SaysWhenTheWordsAreAboutSomethingElse) {
    view.showShots({story.shots[0]}, 1);
    view.setTakes({take(1, true), take(2, false)});
    const auto isSaid = [&] {
        for (auto* label : view.currentWidget()->findChildren<QLabel*>())
            if (label->text().contains("something else")) return !label->isHidden();
        return false;
    };
    EXPECT_FALSE(isSaid());
    view.setTakeFigures({{2, {.9, .9, .1, true, {}}}});
    EXPECT_FALSE(isSaid()) << "only the chosen take counts";
    view.setTakeFigures({{1, {.9, .9, .1, true, {}}}});
    EXPECT_TRUE(isSaid());
    view.setTakeFigures({});
    EXPECT_FALSE(isSaid());
}

TEST_F(InspectorTest, LettersStayInTheTextFields) {
    view.showShots({story.shots[0]}, 1);
    for (QWidget* each : {static_cast<QWidget*>(field<TextField>("What happens")),
                          static_cast<QWidget*>(field<LengthField>("Length")),
                          static_cast<QWidget*>(field<NumberField>("Seed"))}) {
        for (Qt::Key key : {Qt::Key_Space, Qt::Key_M, Qt::Key_Left, Qt::Key_Delete}) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier,
                            key == Qt::Key_M       ? "m"
                            : key == Qt::Key_Space ? " "
                                                   : "");
            event.ignore();
            QApplication::sendEvent(each, &event);
            EXPECT_TRUE(event.isAccepted()) << qPrintable(each->accessibleName()) << ' ' << key;
        }
    }
}

TEST_F(InspectorTest, EveryFieldHasANameForScreenReaders) {
    for (int page = 1; page < view.count(); ++page) {
        for (QWidget* each : view.widget(page)->findChildren<QWidget*>()) {
            const bool isField = each->inherits("QLineEdit") || each->inherits("QPlainTextEdit") ||
                                 each->inherits("QComboBox") || each->inherits("QToolButton");
            if (isField) {
                EXPECT_FALSE(each->accessibleName().isEmpty()) << each->metaObject()->className();
            }
        }
    }
}

TEST_F(InspectorTest, AVeryLongPromptStaysUsable) {
    story.shots[0].prompt = std::string(10000, 'p');
    view.showShots({story.shots[0]}, 1);
    QApplication::processEvents();
    EXPECT_LT(field<TextField>("What happens")->height(), 240);
}

}  // namespace
