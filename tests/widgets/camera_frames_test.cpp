#include "widgets/camera_frames.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "tests/widgets/story_fixture.h"
#include "widgets/picture_view.h"
#include "widgets/transport_bar.h"
#include "widgets/viewer_widget.h"

namespace {

using namespace widgets;

struct CameraFramesTest : testing::Test {
    CameraFrames view;
    std::optional<story::CameraPath> asked;
    int times = 0;

    CameraFramesTest() {
        view.resize(840, 490);
        view.setArea({20, 20, 800, 450});
        view.setStill(fixture::drawnPicture(1));
        view.setPath({{0, 0, 1}, {0.25, 0.25, 0.5}});
        QObject::connect(&view, &CameraFrames::pathRequested, &view, [this](const story::CameraPath& path) {
            asked = path;
            ++times;
        });
        view.show();
        view.setFocus();
    }
    void send(QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
    void drag(QPointF from, QPointF to) {
        send(QEvent::MouseButtonPress, from);
        send(QEvent::MouseMove, (from + to) / 2);
        send(QEvent::MouseMove, to);
        send(QEvent::MouseButtonRelease, to);
    }
};

TEST_F(CameraFramesTest, TheMiddleMoves) {
    drag(view.rectOf(1).center(), view.rectOf(1).center() + QPointF(80, -45));
    ASSERT_EQ(times, 1);
    EXPECT_NEAR(asked->end.x, 0.35, 1e-9);
    EXPECT_NEAR(asked->end.y, 0.15, 1e-9);
    EXPECT_DOUBLE_EQ(asked->end.size, 0.5);
    EXPECT_EQ(asked->begin, (story::CameraFrame{0, 0, 1}));
}

TEST_F(CameraFramesTest, ACornerResizesAndTheOppositeOneStays) {
    const QRectF before = view.rectOf(1);
    drag(before.bottomRight(), before.bottomRight() + QPointF(80, 0));
    ASSERT_TRUE(asked);
    EXPECT_NEAR(asked->end.size, 0.6, 1e-9);
    EXPECT_NEAR(asked->end.x, 0.25, 1e-9);
    drag(view.rectOf(1).topLeft(), view.rectOf(1).topLeft() + QPointF(0, 45));
    EXPECT_NEAR(asked->end.size, 0.5, 1e-9);
    EXPECT_NEAR(asked->end.x, 0.35, 1e-9);
}

TEST_F(CameraFramesTest, NothingLeavesTheFrameOrComesTooNear) {
    drag(view.rectOf(1).center(), {5000, 5000});
    EXPECT_NEAR(asked->end.x, 0.5, 1e-9);
    EXPECT_NEAR(asked->end.y, 0.5, 1e-9);
    drag(view.rectOf(1).topLeft(), {5000, 5000});
    EXPECT_DOUBLE_EQ(asked->end.size, story::kMinCameraSize);
    drag(view.rectOf(1).topLeft(), {-5000, -5000});
    EXPECT_LE(asked->end.x + asked->end.size, 1 + 1e-9);
    EXPECT_GE(asked->end.x, 0);
    EXPECT_GE(asked->end.y, 0);
}

TEST_F(CameraFramesTest, EscapeGivesADragUpAndThenLeaves) {
    QSignalSpy left(&view, &CameraFrames::leaveRequested);
    const QPointF from = view.rectOf(1).center();
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, from + QPointF(60, 0));
    QTest::keyClick(&view, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, from + QPointF(60, 0));
    EXPECT_EQ(times, 0);
    EXPECT_EQ(view.path().end, (story::CameraFrame{0.25, 0.25, 0.5}));
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(CameraFramesTest, KeysMoveAndResize) {
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NEAR(asked->end.x, 0.26, 1e-9);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_NEAR(asked->end.y, 0.30, 1e-9);
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_NEAR(asked->end.size, 0.49, 1e-9);
    EXPECT_NEAR(asked->end.x, 0.265, 1e-9);
    QTest::keyClick(&view, Qt::Key_Backtab);  // to the beginning
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ShiftModifier);
    EXPECT_NEAR(asked->begin.size, 0.95, 1e-9);
    const int before = times;
    QTest::keyClick(&view, Qt::Key_A);
    EXPECT_EQ(times, before);
}

TEST_F(CameraFramesTest, ANewPathDoesNotPullTheRectangleFromUnderTheHand) {
    const QPointF from = view.rectOf(1).center();
    send(QEvent::MouseButtonPress, from);
    send(QEvent::MouseMove, from + QPointF(80, 0));
    view.setPath({});
    send(QEvent::MouseButtonRelease, from + QPointF(80, 0));
    ASSERT_TRUE(asked);
    EXPECT_NEAR(asked->end.x, 0.35, 1e-9);
}

TEST_F(CameraFramesTest, ScreenReadersHearOfBoth) {
    QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&view);
    ASSERT_EQ(access->childCount(), 2);
    EXPECT_EQ(access->child(0)->text(QAccessible::Name), "Start of the camera move");
    EXPECT_TRUE(access->child(1)->text(QAccessible::Description).contains("50 %"));
}

TEST(ViewerCamera, TheModeShowsTheStillUnlessTheFilmPlays) {
    ViewerWidget view;
    view.resize(800, 520);
    view.show();
    auto* frames = view.findChild<CameraFrames*>();
    auto* bar = view.findChild<TransportBar*>();
    EXPECT_FALSE(bar->camera->isEnabled());
    view.setCameraPath(story::CameraPath{{}, {0.2, 0.2, 0.5}});
    ASSERT_TRUE(bar->camera->isEnabled());
    EXPECT_FALSE(frames->isVisible());
    bar->camera->click();
    EXPECT_TRUE(frames->isVisible());
    EXPECT_EQ(frames->geometry(), view.findChild<PictureView*>()->rect());
    view.setPlaying(true);
    EXPECT_FALSE(frames->isVisible());
    view.setPlaying(false);
    EXPECT_TRUE(frames->isVisible());
    QSignalSpy asked(&view, &ViewerWidget::cameraPathRequested);
    QTest::keyClick(frames, Qt::Key_Left);
    EXPECT_EQ(asked.count(), 1);
    QTest::keyClick(frames, Qt::Key_Escape);
    EXPECT_FALSE(view.isCameraMode());
    EXPECT_FALSE(frames->isVisible());
    EXPECT_FALSE(bar->camera->isChecked());
}

TEST(ViewerCamera, ATrialGivesTheFilmBack) {
    ViewerWidget view;
    view.resize(800, 520);
    view.show();
    auto* picture = view.findChild<PictureView*>();
    QImage film(64, 36, QImage::Format_RGB32), still(64, 36, QImage::Format_RGB32), later = film;
    film.fill(Qt::red);
    later.fill(Qt::green);
    still.fill(Qt::blue);
    view.setFrame(film);
    const auto middle = [&] { return picture->grab().toImage().pixelColor(picture->rect().center()); };
    view.setCameraTrial(still, QRectF(0.2, 0.2, 0.5, 0.5));
    EXPECT_EQ(middle(), QColor(Qt::blue));
    view.setFrame(later);  // the film goes on behind it
    EXPECT_EQ(middle(), QColor(Qt::blue));
    view.setCameraTrial({}, {});
    EXPECT_EQ(middle(), QColor(Qt::green));
}

}  // namespace
