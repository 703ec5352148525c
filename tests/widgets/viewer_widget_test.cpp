#include "widgets/viewer_widget.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/story_fixture.h"
#include "widgets/picture_view.h"
#include "widgets/scrub_bar.h"
#include "widgets/transport_bar.h"

namespace {

using widgets::ViewerWidget;

struct Viewer : testing::Test {
    ViewerWidget view;
    widgets::PictureView* picture = view.findChild<widgets::PictureView*>();
    widgets::TransportBar* bar = view.findChild<widgets::TransportBar*>();
    widgets::ScrubBar* scrub = view.findChild<widgets::ScrubBar*>();
    Viewer() {
        view.resize(800, 520);
        view.show();
        QApplication::processEvents();
    }
    QColor at(QPoint point) { return picture->grab().toImage().pixelColor(point); }
};

TEST_F(Viewer, AnEmptyOneHasNothingToPlay) {
    EXPECT_FALSE(bar->play->isEnabled());
    view.setMessage("Drop pictures here", "Each becomes a shot.");
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(Viewer, ShowsTheFrameInItsAspect) {
    view.setFrameSize({1280, 720});
    QImage red(1280, 720, QImage::Format_RGB32);
    red.fill(Qt::red);
    view.setFrame(red);
    const QRectF area = picture->frameRect();
    EXPECT_NEAR(area.width() / area.height(), 16.0 / 9, 0.01);
    EXPECT_TRUE(QRectF(picture->rect()).contains(area));
    EXPECT_EQ(at(area.center().toPoint()), QColor(Qt::red));
    EXPECT_NE(at({1, 1}), QColor(Qt::red));
}

TEST_F(Viewer, AHundredPercentIsPixelForPixel) {
    view.setFrameSize({300, 200});
    view.setScale(ViewerWidget::Scale::Actual);
    EXPECT_EQ(picture->frameRect().size() * picture->devicePixelRatioF(), QSizeF(300, 200));
    EXPECT_FALSE(bar->fit->isChecked());
    bar->fit->click();
    EXPECT_EQ(view.scale(), ViewerWidget::Scale::Fit);
}

TEST_F(Viewer, TheTransportAsks) {
    view.setLength(240);
    QSignalSpy play(&view, &ViewerWidget::playRequested), step(&view, &ViewerWidget::stepRequested),
        first(&view, &ViewerWidget::firstRequested), last(&view, &ViewerWidget::lastRequested),
        loop(&view, &ViewerWidget::loopRequested), in(&view, &ViewerWidget::inRequested),
        out(&view, &ViewerWidget::outRequested);
    bar->play->click();
    view.setPlaying(true);
    bar->play->click();
    EXPECT_TRUE(play[0][0].toBool());
    EXPECT_FALSE(play[1][0].toBool());
    bar->back->click();
    bar->forward->click();
    EXPECT_EQ(step[0][0].toInt(), -1);
    EXPECT_EQ(step[1][0].toInt(), 1);
    for (QToolButton* button : {bar->first, bar->last, bar->loop, bar->in, bar->out}) button->click();
    for (QSignalSpy* spy : {&first, &last, &loop, &in, &out}) EXPECT_EQ(spy->count(), 1);
    EXPECT_TRUE(loop[0][0].toBool());
}

TEST_F(Viewer, AClickOnThePicturePlays) {
    QSignalSpy play(&view, &ViewerWidget::playRequested);
    QTest::mouseClick(picture, Qt::LeftButton);
    EXPECT_EQ(play.count(), 1);
}

TEST_F(Viewer, ShowsTimecodeAndScrubs) {
    view.setRate({25, 1});
    view.setLength(251);
    view.setPosition(26);
    EXPECT_EQ(bar->position->text(), "00:00:01:01");
    EXPECT_EQ(bar->length->text(), "00:00:10:01");
    QSignalSpy seek(&view, &ViewerWidget::seekRequested);
    QTest::mousePress(scrub, Qt::LeftButton, {}, {scrub->width() - 9, 8});
    QTest::mouseRelease(scrub, Qt::LeftButton, {}, {scrub->width() + 50, 8});
    EXPECT_NEAR(seek.first()[0].toDouble(), 250, 1);
    EXPECT_TRUE(seek.first()[1].toBool());
    EXPECT_EQ(seek.last()[0].toLongLong(), 250);
    EXPECT_FALSE(seek.last()[1].toBool());
}

TEST_F(Viewer, GuidesAndBurnInsChangeThePicture) {
    view.setFrame(fixture::drawnPicture(2));
    view.setFrameSize({640, 360});
    const QImage plain = picture->grab().toImage();
    bar->safeAreas->click();
    const QImage guided = picture->grab().toImage();
    EXPECT_NE(plain, guided);
    bar->burnIns->click();
    view.setShotText("SHOT 3");
    EXPECT_NE(picture->grab().toImage(), guided);
    bar->safeAreas->click();
    bar->burnIns->click();
    EXPECT_EQ(picture->grab().toImage(), plain);
    view.setStandIn("still");
    EXPECT_NE(picture->grab().toImage(), plain);
}

TEST_F(Viewer, GoesFullScreenAndBack) {
    view.toggleFullScreen();
    EXPECT_TRUE(view.isFullScreenMode());
    EXPECT_TRUE(picture->window()->isFullScreen());
    EXPECT_EQ(picture->window()->windowType(), Qt::Window) << "desktops enlarge no other kind";
    QTest::keyClick(picture->window(), Qt::Key_Escape);
    EXPECT_FALSE(view.isFullScreenMode());
    EXPECT_EQ(picture->window(), &view);
    EXPECT_TRUE(picture->isVisible());
}

TEST_F(Viewer, TheScrubBarIsASliderForKeysAndScreenReaders) {
    view.setRate({25, 1});
    view.setLength(100);
    view.setPosition(30);
    QSignalSpy seek(&view, &ViewerWidget::seekRequested);
    EXPECT_TRUE(scrub->focusPolicy() & Qt::TabFocus);
    const QImage without = scrub->grab().toImage();
    scrub->setFocus(Qt::TabFocusReason);
    EXPECT_NE(scrub->grab().toImage(), without) << "the focus is seen";
    QTest::keyClick(scrub, Qt::Key_Right);
    QTest::keyClick(scrub, Qt::Key_PageUp);
    EXPECT_EQ(scrub->position(), 56);
    QTest::keyClick(scrub, Qt::Key_End);
    QTest::keyClick(scrub, Qt::Key_Right);
    ASSERT_EQ(seek.count(), 4);
    EXPECT_EQ(seek.last()[0].toLongLong(), 99);
    auto* access = QAccessible::queryAccessibleInterface(scrub);
    ASSERT_TRUE(access && access->valueInterface());
    EXPECT_EQ(access->role(), QAccessible::Slider);
    EXPECT_EQ(access->text(QAccessible::Value), "00:00:03:24");
    EXPECT_EQ(access->valueInterface()->maximumValue().toInt(), 99);
    access->valueInterface()->setCurrentValue(10);
    EXPECT_EQ(seek.last()[0].toLongLong(), 10);
}

TEST_F(Viewer, EveryButtonHasAName) {
    for (QToolButton* button : view.findChildren<QToolButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

}  // namespace
