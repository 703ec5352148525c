// The timeline without a mouse, its markers and scenes, and what screen readers are told.
#include <QAccessible>
#include <QContextMenuEvent>
#include <QLineEdit>

#include "tests/widgets/timeline_fixture.h"

namespace {

using namespace widgets;

struct TimelineKeys : Timeline {
    QLineEdit* field() { return port()->findChild<QLineEdit*>(); }
    QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&view); }
};

TEST_F(TimelineKeys, GoesThroughShotsAndTransitions) {
    open(3);  // shot 1, transition, shot 2, shot 3
    QSignalSpy picked(&view, &TimelineView::shotPicked), joint(&view, &TimelineView::transitionSelected);
    view.goToPart(1);
    EXPECT_EQ(view.selectionModel()->currentIndex().row(), 0);
    view.goToPart(1);
    EXPECT_EQ(view.selectedTransition(), id(0));
    EXPECT_EQ(selected(), 0);
    view.goToPart(1);
    EXPECT_FALSE(view.selectedTransition());
    EXPECT_TRUE(view.selectionModel()->isSelected(model->index(1, 0)));
    view.goToPart(1);
    view.goToPart(1);  // at the end it stays
    EXPECT_TRUE(view.selectionModel()->isSelected(model->index(2, 0)));
    EXPECT_EQ(picked.count(), 4);
    EXPECT_EQ(joint.count(), 2);  // chosen, and given up
}

TEST_F(TimelineKeys, AnEmptyTimelineHasNowhereToGo) {
    open(0);
    view.goToPart(1);
    view.extendSelection(-1);
    view.openMenu();
    EXPECT_EQ(view.itemCount(), 0);
    EXPECT_EQ(view.currentItem(), -1);
}

TEST_F(TimelineKeys, TheSelectionGrowsAndShrinks) {
    open(4);
    view.goToPart(1);
    view.extendSelection(1);
    view.extendSelection(1);
    EXPECT_EQ(selected(), 3);
    view.extendSelection(-1);
    EXPECT_EQ(selected(), 2);
    view.extendSelection(-1);
    view.extendSelection(-1);
    EXPECT_EQ(selected(), 1);
    EXPECT_TRUE(view.selectionModel()->isSelected(model->index(0, 0)));
}

TEST_F(TimelineKeys, TheMenuIsOfWhatIsSelected) {
    open(3);
    QSignalSpy shot(&view, &TimelineView::shotMenuRequested),
        transition(&view, &TimelineView::transitionMenuRequested),
        ground(&view, &TimelineView::groundMenuRequested);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(port(), &menu);
    EXPECT_EQ(ground.count(), 1);
    view.goToPart(1);
    QApplication::sendEvent(port(), &menu);
    ASSERT_EQ(shot.count(), 1);
    EXPECT_EQ(shot[0][0].value<story::ShotId>(), id(0));
    view.goToPart(1);
    QApplication::sendEvent(port(), &menu);
    ASSERT_EQ(transition.count(), 1);
    EXPECT_EQ(transition[0][0].value<story::ShotId>(), id(0));
}

TEST_F(TimelineKeys, AClickShowsTheShotAndADragDoesNot) {
    open(3);
    QSignalSpy picked(&view, &TimelineView::shotPicked);
    click(label(1));
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].value<story::ShotId>(), id(1));
    drag(label(0), label(2));
    click(label(2), Qt::ControlModifier);
    EXPECT_EQ(picked.count(), 1);
}

TEST_F(TimelineKeys, MarkersAreRenamedInPlace) {
    open(3);
    view.setMarkers({{{900}, 30, "music"}});
    QSignalSpy renamed(&view, &TimelineView::markerRenamed);
    view.editMarker({900});
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->text(), "music");
    QTest::keyClicks(field(), "storm");
    QTest::keyClick(field(), Qt::Key_Return);
    ASSERT_EQ(renamed.count(), 1);
    EXPECT_EQ(renamed[0][0].value<story::MarkerId>(), story::MarkerId{900});
    EXPECT_EQ(renamed[0][1].toString(), "storm");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(field());
    view.editMarker({901});  // not there
    EXPECT_FALSE(field());
}

TEST_F(TimelineKeys, EscapeLeavesAMarkerAsItWas) {
    open(3);
    view.setMarkers({{{900}, 30, "music"}});
    QSignalSpy renamed(&view, &TimelineView::markerRenamed);
    view.editMarker({900});
    QTest::keyClicks(field(), "x");
    QTest::keyClick(field(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(field());
    EXPECT_EQ(renamed.count(), 0);
}

TEST_F(TimelineKeys, MarkersMakeRoomForTheirText) {
    open(3);
    const int before = view.shotRect(id(0)).top();
    view.setMarkers({{{900}, 30, "music"}});
    EXPECT_GT(view.shotRect(id(0)).top(), before);
    QSignalSpy activated(&view, &TimelineView::markerActivated);
    click({view.xOf(30) + 20, 38});  // on the text
    EXPECT_EQ(activated.count(), 1);
}

TEST_F(TimelineKeys, ASceneIsSelectedByItsHeading) {
    open(4);
    model->story.shots[1].scene = "EXT. BEACH";
    model->story.shots[3].scene = "INT. TOWER";
    model->changed(1);
    click({view.shotRect(id(1)).center().x(), view.shotRect(id(1)).top() - 18});
    EXPECT_EQ(selected(), 2);
    EXPECT_TRUE(view.selectionModel()->isSelected(model->index(2, 0)));
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(TimelineKeys, ScreenReadersHearOfEveryPart) {
    open(3);
    view.setFocus();
    ASSERT_TRUE(access());
    EXPECT_EQ(access()->role(), QAccessible::List);
    ASSERT_EQ(access()->childCount(), 4);
    QAccessibleInterface* shot = access()->child(2);
    EXPECT_EQ(shot->text(QAccessible::Name), "Shot 2, Shot number 2");
    EXPECT_TRUE(shot->text(QAccessible::Description).contains("2:12"));
    EXPECT_TRUE(shot->text(QAccessible::Description).contains("still"));
    EXPECT_EQ(access()->child(1)->text(QAccessible::Name), "Dissolve from shot 1 to 2");
    EXPECT_EQ(shot->rect().size(), view.shotRect(id(1)).size());
    EXPECT_FALSE(shot->state().selected);
    shot->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(view.selectionModel()->isSelected(model->index(1, 0)));
    EXPECT_TRUE(shot->state().selected);
    EXPECT_TRUE(shot->state().focused == view.hasFocus());
    EXPECT_EQ(access()->indexOfChild(shot), 2);
    EXPECT_EQ(access()->child(9), nullptr);
    const QPoint inside = shot->rect().center() + QPoint(0, shot->rect().height() / 2 - 6);
    EXPECT_EQ(access()->childAt(inside.x(), inside.y()), shot);
}

TEST_F(TimelineKeys, WhatIsGoneSaysSo) {
    open(3);
    QAccessible::setActive(true);
    ASSERT_EQ(access()->childCount(), 4);
    QAccessibleInterface* last = access()->child(3);
    EXPECT_TRUE(last->isValid());
    model->remove(2);  // the items are made anew
    EXPECT_EQ(access()->childCount(), 3);
    EXPECT_EQ(access()->child(2)->text(QAccessible::Name), "Shot 2, Shot number 2");
    QAccessible::setActive(false);
}

}  // namespace
