// A person's session with the real mouse and keyboard of the X server: pictures dropped from another window,
// dragged about, retimed, split, put into words, generated and cancelled, takes chosen, a shot found; all of
// it undone to the beginning and redone to the end. And playing for ten seconds without drift.
#include <QAbstractButton>
#include <QLineEdit>
#include <cmath>

#include "app/find_shot.h"
#include "gui_testing.h"
#include "widgets/takes_strip.h"

namespace {

using namespace app_testing;
using story::Part;

class HandsTest : public GuiTest {
 protected:
    void SetUp() override {
        GuiTest::SetUp();
        window->move(0, 0);
        timeline = window->parts().timeline;
        timeline->setFocus();
    }
    void dropFromTheDesktop(const QWidget* target, const QStringList& paths) {
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        DragSource source(urls);
        source.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&source));
        Hand::drag(Hand::global(&source, source.rect().center()),
                   Hand::global(target, target->rect().center()));
        source.hide();
        window->activateWindow();  // as a desktop does
    }
    QPoint onTimeline(QPoint at) const { return Hand::global(timeline->viewport(), at); }
    QRect block(std::size_t shot) const { return timeline->shotRect(story().shots[shot].id); }
    /// On the block's label, where no transition lies.
    QPoint labelOf(std::size_t shot) const {
        return onTimeline(QPoint(block(shot).center().x(), block(shot).bottom() - 8));
    }
    void dragEdge(std::size_t shot, int pixels, const QString& held = {}) {
        const QPoint edge = onTimeline(QPoint(block(shot).right() + 1, block(shot).bottom() - 8));
        Hand::drag(edge, edge + QPoint(pixels, 0), held);
    }
    QAbstractButton* button(const QString& text) const {
        for (QAbstractButton* button : window->parts().inspector->findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text().remove('&').trimmed() == text) return button;
        return nullptr;
    }
    void press(const QString& text) {
        QAbstractButton* found = nullptr;
        ASSERT_TRUE(eventually([&] { return (found = button(text)) != nullptr; })) << text.toStdString();
        Hand::click(found, found->rect().center());
    }
    void arrange();
    void retime();
    void sayWhatHappens();

    widgets::TimelineView* timeline = nullptr;
};

void HandsTest::arrange() {
    dropFromTheDesktop(window->parts().viewer, {paint("02 sea", Qt::darkBlue), paint("10 night", Qt::black),
                                                paint("1 dawn", Qt::darkRed)});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 3; }));
    QTest::qWait(300);
    EXPECT_EQ(names().join(' ').toStdString(), "Dawn Sea Night");
    Hand::drag(labelOf(2), onTimeline(QPoint(block(0).left() + 4, block(0).bottom() - 8)));
    ASSERT_TRUE(eventually([&] { return names().join(' ') == "Night Dawn Sea"; }))
        << names().join(' ').toStdString();
    dropFromTheDesktop(window->parts().boards->viewport(), {paint("11 morning", Qt::darkYellow)});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 4; }));
    QTest::qWait(300);
}

void HandsTest::retime() {
    Hand::key("0");  // all of it in view
    QTest::qWait(100);
    const story::Frames first = story().shots[0].length, whole = story::length(story());
    dragEdge(0, 40);
    ASSERT_TRUE(eventually([&] { return story().shots[0].length > first; }));
    const story::Frames longer = story().shots[0].length;
    EXPECT_EQ(story::length(story()), whole + longer - first) << "what follows moves along";
    const story::Frames second = story().shots[1].length;
    dragEdge(0, -25, "Alt_L");
    ASSERT_TRUE(eventually([&] { return story().shots[0].length != longer; }));
    EXPECT_EQ(story().shots[0].length + story().shots[1].length, longer + second)
        << "taken from the neighbour";
    const std::size_t count = story().shots.size();
    Hand::click(timeline->viewport(), QPoint(block(1).center().x(), 12));  // the ruler
    Hand::key("s");
    ASSERT_TRUE(eventually([&] { return story().shots.size() == count + 1; }));
    Hand::key("ctrl+d");
    ASSERT_TRUE(eventually([&] { return story().shots.size() == count + 2; }));
    Hand::key("Delete");
    ASSERT_TRUE(eventually([&] { return story().shots.size() == count + 1; }));
}

void HandsTest::sayWhatHappens() {
    Hand::click(timeline->viewport(), timeline->viewport()->mapFromGlobal(labelOf(0)));
    Hand::key("Return");
    Hand::type("lanterns swing, snow melts");  // s, n, m, t and g are keys of commands
    ASSERT_TRUE(eventually([&] { return story().shots[0].prompt == "lanterns swing, snow melts"; }))
        << story().shots[0].prompt;
    EXPECT_TRUE(story().markers.empty());
    Hand::click(timeline->viewport(), QPoint(block(0).right(), 12));
    for (int press = 0; press < 3; ++press) Hand::key("t");
    ASSERT_TRUE(eventually([&] { return story().shots[0].out.kind == story::TransitionKind::Generated; }));
    Hand::key("m");
    ASSERT_TRUE(eventually([&] { return story().markers.size() == 1; }));
    Hand::key("Escape");
}

TEST_F(HandsTest, EditedUndoneToTheBeginningAndRedoneToTheEnd) {
    const story::Story before = story();
    ASSERT_NO_FATAL_FAILURE(arrange());
    ASSERT_NO_FATAL_FAILURE(retime());
    ASSERT_NO_FATAL_FAILURE(sayWhatHappens());
    const story::Story end = story();
    timeline->setFocus();
    for (int i = 0; i < 60 && story().shots.size() > 0; ++i) Hand::key("ctrl+z");
    EXPECT_TRUE(story().shots.empty() && story().markers.empty());
    EXPECT_TRUE(story::sameContent(story(), before));
    for (int i = 0; i < 60 && session->document().undoStack()->canRedo(); ++i) Hand::key("ctrl+shift+z");
    EXPECT_EQ(story(), end) << "to the byte";
    const QString path = session->document().path();
    session->document().close();
    ASSERT_TRUE(session->document().open(path));
    EXPECT_EQ(story(), end) << "and so it is on the disk";
    EXPECT_TRUE(session->document().undoStack()->canUndo());
}

TEST_F(HandsTest, GeneratedCancelledTakenAgainAndChosen) {
    ASSERT_NO_FATAL_FAILURE(arrange());
    story::SetShots shorter;
    for (const story::Shot& shot : story().shots) shorter.patches.push_back({.shot = shot.id, .length = 24});
    ASSERT_TRUE(session->document().edit(shorter));
    Hand::key("0");
    Hand::click(timeline->viewport(), timeline->viewport()->mapFromGlobal(labelOf(0)));
    const story::Part part{story().shots[0].id, Part::What::Shot};
    holdsTakes = true;
    Hand::key("g");
    ASSERT_TRUE(eventually([&] { return !session->queue().isIdle(); }));
    ASSERT_TRUE(eventually([&] { return window->windowTitle().contains('%'); })) << "progress in the title";
    press("Cancel");
    ASSERT_TRUE(eventually([&] { return session->queue().isIdle(); }));
    EXPECT_TRUE(story().shots[0].takes.empty());
    EXPECT_FALSE(window->windowTitle().contains('%'));
    holdsTakes = false;
    press("New seed");
    ASSERT_TRUE(eventually([&] { return story().shots[0].takes.size() == 1; }, 60'000));
    press("New seed");
    ASSERT_TRUE(eventually([&] { return story().shots[0].takes.size() == 2; }, 60'000));
    EXPECT_NE(story().shots[0].takes[0].seed, story().shots[0].takes[1].seed);
    EXPECT_EQ(story::chosenTake(story(), part)->id, story().shots[0].takes[1].id);
    QTest::qWait(200);
    widgets::TakesStrip* strip = nullptr;
    for (auto* other : window->parts().inspector->findChildren<widgets::TakesStrip*>())
        if (other->isVisible()) strip = other;
    ASSERT_TRUE(strip);
    Hand::click(strip, strip->cellRect(0).center());
    ASSERT_TRUE(
        eventually([&] { return story::chosenTake(story(), part)->id == story().shots[0].takes[0].id; }));
}

TEST_F(HandsTest, AShotIsFoundByItsWords) {
    ASSERT_NO_FATAL_FAILURE(arrange());
    ASSERT_TRUE(session->document().edit(
        story::SetShots{{{.shot = story().shots[2].id, .dialogue = "Who goes there? The sm-gull."}}}));
    Hand::key("ctrl+f");
    ASSERT_TRUE(eventually([&] { return window->findChild<app::FindShot*>() != nullptr; }));
    auto* find = window->findChild<app::FindShot*>();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(find));
    find->activateWindow();
    QTest::qWait(100);
    Hand::type("sm-gull");
    Hand::key("Return");
    ASSERT_TRUE(eventually([&] { return session->selection().currentShot() == story().shots[2].id; }));
    EXPECT_EQ(story().shots.size(), 4u);
}

TEST_F(HandsTest, PlaysTenSecondsWithoutDrift) {
    ASSERT_NO_FATAL_FAILURE(arrange());
    Hand::key("Home");
    ASSERT_GE(story::length(story()), 10 * 24 + 24);
    struct Moment {
        double seconds;
        qint64 frame;
    };
    std::vector<Moment> shown;
    QElapsedTimer clock;
    clock.start();
    QObject::connect(&session->player(), &app::Player::positionChanged, [&](qint64 frame) {
        shown.push_back({double(clock.nsecsElapsed()) * 1e-9, frame});
    });
    Hand::key("space");
    ASSERT_TRUE(eventually([&] { return !shown.empty() && shown.back().frame >= 241; }));
    Hand::key("space");
    EXPECT_FALSE(session->player().isPlaying());
    // How far each frame lies behind its time, in frames: spread by a busy machine, but the same at the end
    // as at the beginning.
    const auto lagAround = [&](double from, double to) {
        std::vector<double> lags;
        for (const Moment& moment : shown)
            if (moment.frame >= from * 24 && moment.frame < to * 24)
                lags.push_back((moment.seconds - shown.front().seconds) * 24 -
                               double(moment.frame - shown.front().frame));
        std::sort(lags.begin(), lags.end());
        return lags.empty() ? std::nan("") : lags[lags.size() / 2];
    };
    const double begin = lagAround(0.5, 2), end = lagAround(8.5, 10);
    RecordProperty("drift_in_frames", std::to_string(end - begin));
    EXPECT_LT(std::abs(end - begin), 1.0);
    for (const Moment& moment : shown)
        EXPECT_LE(double(moment.frame),
                  (moment.seconds - shown.front().seconds) * 24 + double(shown.front().frame) + 1.5)
            << "never ahead of time";
}

}  // namespace
