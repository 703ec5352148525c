#include "widgets/takes_strip.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/story_fixture.h"

namespace {

using namespace widgets;

struct Takes : testing::Test {
    TakesStrip strip;
    Takes() {
        strip.resize(300, 200);
        strip.setTakes({take(1), take(2)});
        strip.show();
        QApplication::processEvents();
    }
    static TakeItem take(int id) {
        TakeItem item;
        item.id = {id};
        item.number = id;
        item.seed = quint64(100 + id);
        item.chosen = id == 1;
        item.picture = fixture::drawnPicture(id, {64, 36});
        return item;
    }
    void hover(QPoint at, Qt::MouseButtons held = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, at, strip.mapToGlobal(at), Qt::NoButton, held, Qt::NoModifier);
        QApplication::sendEvent(&strip, &event);
    }
};

TEST_F(Takes, MovingAlongOneSkimsThroughIt) {
    QSignalSpy wanted(&strip, &TakesStrip::momentWanted);
    const QRect cell = strip.cellRect(1);
    hover({cell.left() + 1, cell.center().y()});
    hover(cell.center());
    hover({cell.right(), cell.center().y()});
    ASSERT_EQ(wanted.count(), 3);
    EXPECT_EQ(wanted[0][0].value<story::TakeId>(), story::TakeId{2});
    EXPECT_LE(wanted[0][1].toInt(), 1);
    EXPECT_NEAR(wanted[1][1].toInt(), TakesStrip::kSteps / 2, 1);
    EXPECT_EQ(wanted[2][1].toInt(), TakesStrip::kSteps - 1);
}

TEST_F(Takes, TheCriteriaStandUnderThem) {
    const int before = strip.cellRect(0).height();
    const QRect right = strip.cellRect(1);
    strip.setFigures({{1, {.95, .6, .3, false, "by the small CLIP"}}});
    QApplication::processEvents();
    const QRect cell = strip.cellRect(0);
    EXPECT_GT(cell.height(), before) << "a line of their own";
    const auto inkIn = [&](const QRect& room) {
        const QImage image = strip.grab(room).toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ink += std::abs(image.pixelColor(x, y).lightness() - image.pixelColor(0, 0).lightness()) > 30;
        return ink;
    };
    const QRect line(cell.left() + 5, cell.bottom() - 13, cell.width() - 10, 11);
    EXPECT_GT(inkIn(line), 20);
    EXPECT_LT(inkIn(line.translated(right.left() - cell.left(), 0)), 5) << "the other has not been judged";
    strip.setFigures({});
    EXPECT_EQ(strip.cellRect(0).height(), before);
}

TEST_F(Takes, AMomentIsShownAndAskedForOnce) {
    QSignalSpy wanted(&strip, &TakesStrip::momentWanted);
    const QRect cell = strip.cellRect(1);
    hover(cell.center());
    QImage red(64, 36, QImage::Format_RGB32);
    red.fill(Qt::red);
    strip.setMoment({2}, wanted[0][1].toInt(), red);
    const QPoint middle(cell.center().x(), cell.top() + 24);
    EXPECT_EQ(strip.grab().toImage().pixelColor(middle), QColor(Qt::red));
    hover(cell.center());
    EXPECT_EQ(wanted.count(), 1);
    strip.setMoment({1}, 0, red);  // of a take that is not looked at
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&strip, &leave);
    EXPECT_NE(strip.grab().toImage().pixelColor(middle), QColor(Qt::red));
}

TEST_F(Takes, SpacePlaysAndStops) {
    QSignalSpy wanted(&strip, &TakesStrip::momentWanted), chosen(&strip, &TakesStrip::chosen);
    strip.setSeconds(0.1);
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_TRUE(strip.isPlaying());
    EXPECT_EQ(wanted[0][0].value<story::TakeId>(), story::TakeId{1});
    EXPECT_TRUE(QTest::qWaitFor([&] { return wanted.count() > 3; }, 10000));
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_FALSE(strip.isPlaying());
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(Takes, PlayingEndsWithTheTake) {
    QTest::keyClick(&strip, Qt::Key_Space);
    strip.setTakes({take(7)});
    EXPECT_FALSE(strip.isPlaying());
    strip.setTakes({});
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_FALSE(strip.isPlaying());
}

TEST_F(Takes, ALockedTakeIsNotDeleted) {
    QSignalSpy locked(&strip, &TakesStrip::locked), deleted(&strip, &TakesStrip::deleteRequested);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.lockRect(0).center());
    ASSERT_EQ(locked.count(), 1);
    EXPECT_TRUE(locked[0][1].toBool());
    TakeItem kept = take(1);
    kept.locked = true;
    strip.setTakes({kept, take(2)});
    QTest::keyClick(&strip, Qt::Key_Delete);
    EXPECT_EQ(deleted.count(), 0);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.lockRect(0).center());
    EXPECT_FALSE(locked[1][1].toBool());
}

TEST_F(Takes, OneIsDraggedAwayInsteadOfChosen) {
    QSignalSpy dragged(&strip, &TakesStrip::dragRequested), chosen(&strip, &TakesStrip::chosen);
    const QPoint from = strip.cellRect(1).center(), to = from + QPoint(0, 60);
    QTest::mousePress(&strip, Qt::LeftButton, {}, from);
    hover(to, Qt::LeftButton);
    hover(to + QPoint(0, 9), Qt::LeftButton);
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, to);
    ASSERT_EQ(dragged.count(), 1);
    EXPECT_EQ(dragged[0][0].value<story::TakeId>(), story::TakeId{2});
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(Takes, OneThatIsBeingMadeIsNeitherPlayedNorDragged) {
    TakeItem running;
    running.number = 3;
    running.progress = 0.4;
    strip.setTakes({running});
    QSignalSpy wanted(&strip, &TakesStrip::momentWanted), dragged(&strip, &TakesStrip::dragRequested);
    hover(strip.cellRect(0).center());
    QTest::mousePress(&strip, Qt::LeftButton, {}, strip.cellRect(0).center());
    hover(strip.cellRect(0).center() + QPoint(0, 60), Qt::LeftButton);
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_EQ(wanted.count() + dragged.count(), 0);
}

TEST_F(Takes, ScreenReadersHearWhatIsSpecial) {
    TakeItem starred = take(1);
    starred.starred = starred.locked = true;
    strip.setTakes({starred, take(2)});
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_EQ(access->childCount(), 2);
    EXPECT_EQ(access->child(0)->text(QAccessible::Name), "Take 1, seed 101");
    EXPECT_EQ(access->child(0)->text(QAccessible::Description), "chosen, starred, locked");
    QSignalSpy chosen(&strip, &TakesStrip::chosen);
    access->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen.count(), 1);
}

}  // namespace
