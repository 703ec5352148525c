#include "tests/widgets/timeline_fixture.h"

namespace {

using widgets::TimelineView;

struct TimelineDrop : Timeline {
    bool drop(QMimeData* mime, QPoint at) {
        QDragEnterEvent enter(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(port(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(port(), &event);
        return true;
    }
};

TEST_F(TimelineDrop, FilesGoBetweenTheShotsUnderThePointer) {
    open(3);
    QSignalSpy dropped(&view, &TimelineView::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    EXPECT_TRUE(drop(&mime, label(1) - QPoint(30, 0)));
    EXPECT_TRUE(drop(&mime, {1100, 60}));
    ASSERT_EQ(dropped.count(), 2);
    EXPECT_EQ(dropped[0][1].toInt(), 1);
    EXPECT_EQ(dropped[1][1].toInt(), 3);
}

TEST_F(TimelineDrop, AnEmptyTimelineTakesFiles) {
    open(0);
    QSignalSpy dropped(&view, &TimelineView::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    EXPECT_TRUE(drop(&mime, {500, 60}));
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(TimelineDrop, AKindOfTransitionGoesToTheNearestJoint) {
    open(3);
    QSignalSpy kind(&view, &TimelineView::transitionKindRequested);
    QMimeData mime, unknown;
    mime.setData(widgets::kTransitionMime, "generated");
    unknown.setData(widgets::kTransitionMime, "wipe");
    EXPECT_TRUE(drop(&mime, edge(1)));
    ASSERT_EQ(kind.count(), 1);
    EXPECT_EQ(kind[0][0].value<story::ShotId>(), id(1));
    EXPECT_EQ(kind[0][1].value<story::TransitionKind>(), story::TransitionKind::Generated);
    drop(&unknown, edge(1));
    EXPECT_EQ(kind.count(), 1);
}

TEST_F(TimelineDrop, OneShotHasNoJoint) {
    open(1);
    QMimeData mime;
    mime.setData(widgets::kTransitionMime, "morph");
    EXPECT_FALSE(drop(&mime, {300, 60}));
}

TEST_F(TimelineDrop, PicturesFromOtherProgramsAndNothingElse) {
    open(2);
    QSignalSpy dropped(&view, &TimelineView::pictureDropped);
    QMimeData picture, text;
    picture.setImageData(fixture::drawnPicture(3, {16, 9}));
    text.setText("words");
    EXPECT_TRUE(drop(&picture, {300, 60}));
    EXPECT_FALSE(drop(&text, {300, 60}));
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped[0][0].value<QImage>().size(), QSize(16, 9));
}

}  // namespace
