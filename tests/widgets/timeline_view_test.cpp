#include "widgets/timeline_view.h"

#include <QScrollBar>

#include "tests/widgets/timeline_fixture.h"

namespace {

using widgets::TimelineView;

TEST_F(Timeline, AnEmptyOnePaintsAndAnswersNothing) {
    open(0);
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_TRUE(view.shotRect(id(0)).isNull());
    click({400, 80});
    view.zoomToFit();
    EXPECT_EQ(view.playhead(), 0);
}

TEST_F(Timeline, ShotsLieEndToEndAndTransitionsOverTheirJoints) {
    open(3);
    EXPECT_EQ(view.shotRect(id(0)).width(), 48 * 3);
    EXPECT_EQ(view.shotRect(id(1)).left(), view.shotRect(id(0)).right() + 1);
    const QRect block = view.transitionRect(id(0));
    EXPECT_EQ(block.left(), view.xOf(48 - 12));
    EXPECT_EQ(block.width(), 24 * 3);
    EXPECT_TRUE(view.transitionRect(id(1)).isNull());  // a cut
    EXPECT_TRUE(view.transitionRect(id(2)).isNull());  // the last shot
}

TEST_F(Timeline, OnlyWhatIsSeenAsksForPictures) {
    open(300);
    view.grab();
    EXPECT_GT(source.requests, 0);
    EXPECT_LT(source.requests, 40);
}

TEST_F(Timeline, ClicksSelectWithCtrlAndShift) {
    open(4);
    click(label(0));
    EXPECT_EQ(selected(), 1);
    click(label(2), Qt::ShiftModifier);
    EXPECT_EQ(selected(), 3);
    click(label(1), Qt::ControlModifier);
    EXPECT_EQ(selected(), 2);
    click({view.shotRect(id(3)).right() + 60, 60});
    EXPECT_EQ(selected(), 0);
}

TEST_F(Timeline, ARubberBandSelectsWhatItTouches) {
    open(4);
    const int below = view.shotRect(id(0)).bottom() + 20;
    drag({label(0).x(), below}, {label(2).x(), label(2).y()});
    EXPECT_EQ(selected(), 3);
}

TEST_F(Timeline, DraggingAShotAsksForItsNewPlace) {
    open(4);
    QSignalSpy moved(&view, &TimelineView::moveRequested);
    drag(label(0), label(2) + QPoint(40, 0));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].value<QList<story::ShotId>>(), QList<story::ShotId>{id(0)});
    EXPECT_EQ(moved[0][1].toInt(), 3);
}

TEST_F(Timeline, SeveralAreDraggedTogether) {
    open(4);
    QSignalSpy moved(&view, &TimelineView::moveRequested);
    click(label(1));
    click(label(2), Qt::ControlModifier);
    drag(label(2), label(0) - QPoint(40, 0));
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].value<QList<story::ShotId>>(), (QList<story::ShotId>{id(1), id(2)}));
    EXPECT_EQ(moved[0][1].toInt(), 0);
}

TEST_F(Timeline, AShotDraggedOntoItselfStays) {
    open(4);
    QSignalSpy moved(&view, &TimelineView::moveRequested);
    drag(label(1), label(1) + QPoint(30, 0));
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(Timeline, AnEdgeRetimesAndTheRestRipples) {
    open(3);
    QSignalSpy length(&view, &TimelineView::lengthRequested);
    press(edge(1));
    move(edge(1) + QPoint(30, 0));
    EXPECT_EQ(view.shotRect(id(1)).width(), 70 * 3);  // shown before it is asked
    EXPECT_EQ(view.shotRect(id(2)).left(), view.shotRect(id(1)).right() + 1);
    const QPoint end = edge(1);
    release(end);
    ASSERT_EQ(length.count(), 1);
    EXPECT_EQ(length[0][0].value<story::ShotId>(), id(1));
    EXPECT_EQ(length[0][1].toLongLong(), 70);
    EXPECT_EQ(view.shotRect(id(1)).width(), 60 * 3);  // the model did not follow
}

TEST_F(Timeline, AltTakesFromTheNeighbour) {
    open(3);
    QSignalSpy joint(&view, &TimelineView::jointRequested), length(&view, &TimelineView::lengthRequested);
    drag(edge(1), edge(1) - QPoint(60, 0), Qt::AltModifier);
    ASSERT_EQ(joint.count(), 1);
    EXPECT_EQ(joint[0][1].toLongLong(), 40);
    EXPECT_EQ(joint[0][2].toLongLong(), 92);
    EXPECT_EQ(length.count(), 0);
}

TEST_F(Timeline, NoEdgeGoesBelowOneFrame) {
    open(3);
    QSignalSpy length(&view, &TimelineView::lengthRequested);
    drag(edge(0), edge(0) - QPoint(143, 0));
    ASSERT_EQ(length.count(), 1);
    EXPECT_EQ(length[0][1].toLongLong(), 1);
}

TEST_F(Timeline, EscapeGivesAnEdgeUp) {
    open(3);
    QSignalSpy length(&view, &TimelineView::lengthRequested);
    press(edge(0));
    move(edge(0) + QPoint(60, 0));
    QTest::keyClick(&view, Qt::Key_Escape);
    release(edge(0));
    EXPECT_EQ(length.count(), 0);
    EXPECT_EQ(view.shotRect(id(0)).width(), 48 * 3);
}

TEST_F(Timeline, EdgesSnapToThePlayhead) {
    open(3);
    view.setSnapping(true);
    view.setPlayhead(55);
    QSignalSpy length(&view, &TimelineView::lengthRequested);
    drag(edge(0), edge(0) + QPoint(7 * 3 - 5, 0));
    ASSERT_EQ(length.count(), 1);
    EXPECT_EQ(length[0][1].toLongLong(), 55);
}

TEST_F(Timeline, TransitionsAreSelectedAndTheirHandlesChangeTheLength) {
    open(3);
    QSignalSpy chosen(&view, &TimelineView::transitionSelected),
        length(&view, &TimelineView::transitionLengthRequested);
    click(label(2));
    const QRect block = view.transitionRect(id(0));
    click(block.center());
    EXPECT_EQ(view.selectedTransition(), id(0));
    EXPECT_EQ(selected(), 0);
    drag({block.right() - 2, block.center().y()}, {block.right() + 16, block.center().y()});
    ASSERT_EQ(length.count(), 1);
    EXPECT_EQ(length[0][0].value<story::ShotId>(), id(0));
    EXPECT_NEAR(length[0][1].toDouble(), 36, 2);
    click(label(1));
    EXPECT_FALSE(view.selectedTransition());
}

TEST_F(Timeline, ATransitionGetsNoLongerThanFits) {
    open(3);
    QSignalSpy length(&view, &TimelineView::transitionLengthRequested);
    const QRect block = view.transitionRect(id(0));
    drag({block.right() - 2, block.center().y()}, {block.right() + 500, block.center().y()});
    ASSERT_EQ(length.count(), 1);
    story::Story story = model->story;
    story.shots[0].out.length = 100000;
    EXPECT_EQ(length[0][1].toLongLong(), story::transitionSpan(story, 0).length);
}

TEST_F(Timeline, TheRulerScrubs) {
    open(3);
    QSignalSpy moved(&view, &TimelineView::playheadMoved);
    press({view.xOf(20), 8});
    move({view.xOf(50), 8});
    release({view.xOf(50), 8});
    EXPECT_EQ(view.playhead(), 50);
    EXPECT_EQ(moved.first()[0].toLongLong(), 20);
    EXPECT_TRUE(moved.first()[1].toBool());
    EXPECT_FALSE(moved.last()[1].toBool());
    drag({view.xOf(0), 8}, {view.xOf(5000), 8});
    EXPECT_EQ(view.playhead(), 48 + 60 + 72 - 1);
}

TEST_F(Timeline, MarkersAndTheRangeAreDragged) {
    open(3);
    view.setMarkers({{{900}, 30, "music"}});
    view.setRange(story::Span{60, 40});
    QSignalSpy marker(&view, &TimelineView::markerMoved), activated(&view, &TimelineView::markerActivated),
        range(&view, &TimelineView::rangeRequested);
    drag({view.xOf(30), 34}, {view.xOf(45), 34});
    ASSERT_EQ(marker.count(), 1);
    EXPECT_EQ(marker[0][1].toLongLong(), 45);
    click({view.xOf(30), 34});
    EXPECT_EQ(activated.count(), 1);
    drag({view.xOf(100), 4}, {view.xOf(120), 4});
    ASSERT_EQ(range.count(), 1);
    EXPECT_EQ(range[0][0].value<std::optional<story::Span>>(), (story::Span{60, 60}));
}

TEST_F(Timeline, CtrlWheelZoomsAroundThePointer) {
    open(300);
    view.horizontalScrollBar()->setValue(4000);
    const int x = 700, before = view.xOf(1500);
    const double frame = 1500 + (x - before) / view.pixelsPerFrame();
    QWheelEvent wheel({x, 80}, {x, 80}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(port(), &wheel);
    EXPECT_NEAR(view.pixelsPerFrame(), 3.6, 1e-6);
    EXPECT_NEAR(view.xOf(1500) + (frame - 1500) * view.pixelsPerFrame(), x, 1.5);
}

TEST_F(Timeline, KeysZoomAndFit) {
    open(300);
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(view.pixelsPerFrame(), 4.5);
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(view.pixelsPerFrame(), 3);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_LE(view.shotRect(id(299)).right(), view.width());
    EXPECT_GT(view.shotRect(id(299)).right(), view.width() * 3 / 4);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(Timeline, FollowsThePlayhead) {
    open(300);
    view.setPlayhead(9000);
    EXPECT_GE(view.xOf(9000), 80);
    EXPECT_LT(view.xOf(9000), view.width());
}

TEST_F(Timeline, ContextMenusSayWhatIsThere) {
    open(3);
    QSignalSpy shot(&view, &TimelineView::shotMenuRequested),
        transition(&view, &TimelineView::transitionMenuRequested),
        ground(&view, &TimelineView::groundMenuRequested);
    for (QPoint at : {label(1), view.transitionRect(id(0)).center(), QPoint(600, 220)}) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, port()->mapToGlobal(at));
        QApplication::sendEvent(port(), &event);
    }
    ASSERT_EQ(shot.count(), 1);
    EXPECT_EQ(shot[0][0].value<story::ShotId>(), id(1));
    EXPECT_EQ(transition.count(), 1);
    EXPECT_EQ(ground.count(), 1);
}

TEST_F(Timeline, TheModelMayChangeDuringADrag) {
    open(3);
    press(edge(1));
    move(edge(1) + QPoint(30, 0));
    model->remove(1);
    release({600, 100});
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_TRUE(view.shotRect(id(1)).isNull());
}

TEST_F(Timeline, WithoutATakeReadyAndStaleAreToldApart) {
    open(3);
    model->story.shots[0].out.kind = story::TransitionKind::Generated;
    model->changed(0, {widgets::TransitionKindRole});
    const auto painted = [&](widgets::PartState state) {
        model->looks[0].shot = model->looks[0].transition = state;
        model->changed(0, {widgets::StateRole, widgets::TransitionStateRole});
        const QImage all = port()->grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const QRect shot = view.shotRect(id(0)), joint = view.transitionRect(id(0));
        const QRect end(shot.right() - 24, shot.bottom() - 18, 20, 16);
        return std::pair(all.copy(end), all.copy(joint));
    };
    using widgets::PartState;
    const PartState states[] = {PartState::Still, PartState::NoTake, PartState::Ready, PartState::Stale};
    for (const PartState one : states)
        for (const PartState other : states) {
            if (one >= other) continue;
            const auto [oneShot, oneJoint] = painted(one);
            const auto [otherShot, otherJoint] = painted(other);
            EXPECT_NE(oneShot, otherShot) << int(one) << " and " << int(other);
            EXPECT_NE(oneJoint, otherJoint) << int(one) << " and " << int(other);
        }
}

TEST_F(Timeline, FromAfarThereAreStillPicturesAndSigns) {
    open(300);
    for (auto& look : model->looks) look.shot = widgets::PartState::Ready;
    view.zoomToFit();
    ASSERT_LT(view.shotRect(id(150)).width(), 8);
    source.requests = 0;
    const QImage all = port()->grab().toImage();
    EXPECT_GT(source.requests, 3) << "a strip of pictures runs over the shots";
    EXPECT_LT(source.requests, 40) << "of a few of them";
    const QRect shot = view.shotRect(id(150));
    const auto label = [&](const QImage& image) {  // without the strip of colour at its foot
        return image.copy(QRect(shot.left() - 8, shot.bottom() - 20, shot.width() + 16, 14));
    };
    model->looks[150].shot = widgets::PartState::Failed;
    model->changed(150, {widgets::StateRole});
    EXPECT_NE(label(port()->grab().toImage()), label(all)) << "one that failed has its sign";
    view.selectionModel()->select(model->index(150), QItemSelectionModel::ClearAndSelect);
    const QImage selected = port()->grab().toImage();
    EXPECT_NE(selected.pixelColor(shot.center().x(), shot.top() + 30),
              all.pixelColor(shot.center().x(), shot.top() + 30));
}

TEST_F(Timeline, PaintingAPartOfItFromAfarIsPaintingAllOfIt) {
    open(300);
    for (size_t i = 0; i < 300; i += 3) model->looks[i].shot = widgets::PartState::Stale;
    for (size_t i = 90; i < 140; ++i) model->looks[i].shot = widgets::PartState::Ready;
    view.zoomToFit();
    const auto painted = [&](int step) {
        QImage image(port()->size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        for (int x = 0; x < port()->width(); x += step)
            port()->render(&image, {x, 0}, QRect(x, 0, step, port()->height()), {});
        return image;
    };
    EXPECT_EQ(painted(170), painted(10'000));
}

}  // namespace
