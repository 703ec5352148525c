#include "widgets/boards_view.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/story_fixture.h"

namespace {

using widgets::BoardsView;

struct Boards : testing::Test {
    fixture::Pictures source{{fixture::drawnPicture(0), fixture::drawnPicture(1)}};
    widgets::ThumbnailCache cache;
    std::unique_ptr<fixture::StoryModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    BoardsView view;

    void open(int shots) {
        model = std::make_unique<fixture::StoryModel>(fixture::storyOf(shots));
        tester = std::make_unique<QAbstractItemModelTester>(model.get());
        cache.setSource(&source);
        view.setThumbnails(&cache);
        view.setModel(model.get());
        view.resize(400, 500);
        view.show();
        QApplication::processEvents();
    }
    QPoint middle(int row) { return view.visualRect(model->index(row)).center(); }
    void click(int row, Qt::KeyboardModifiers keys = {}) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, keys, middle(row));
    }
    int selected() { return int(view.selectionModel()->selectedIndexes().size()); }
    template <class Event>
    bool send(QMimeData* mime, QPoint at) {
        Event event(at, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QApplication::sendEvent(view.viewport(), &event);
        return event.isAccepted();
    }
    bool drop(QMimeData* mime, QPoint at) {
        const bool isWelcome = send<QDragEnterEvent>(mime, at);
        if (isWelcome) {
            QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view.viewport(), &event);
        }
        return isWelcome;
    }
};

TEST_F(Boards, EmptyOnesOfferToChoosePictures) {
    open(0);
    auto* choose = view.findChild<QPushButton*>();
    ASSERT_TRUE(choose->isVisible());
    QSignalSpy asked(&view, &BoardsView::picturesRequested);
    choose->click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(Boards, ThreeLieSideBySideWithoutOverlap) {
    open(3);
    EXPECT_FALSE(view.findChild<QPushButton*>()->isVisible());
    for (int row = 1; row < 3; ++row)
        EXPECT_FALSE(view.visualRect(model->index(row)).intersects(view.visualRect(model->index(row - 1))));
    EXPECT_EQ(view.indexAt(middle(1)).row(), 1);
}

TEST_F(Boards, ASceneBeginsANewLine) {
    open(3);
    const int before = view.visualRect(model->index(1)).top();
    model->story.shots[1].scene = "INT. LAMP ROOM";
    model->changed(1, {widgets::SceneRole});
    EXPECT_GT(view.visualRect(model->index(1)).top(), before);
    EXPECT_EQ(view.visualRect(model->index(1)).left(), view.visualRect(model->index(0)).left());
}

TEST_F(Boards, OnlyWhatIsSeenAsksForPictures) {
    open(300);
    view.grab();
    EXPECT_GT(source.requests, 0);
    EXPECT_LT(source.requests, 60);
    EXPECT_GT(view.verticalScrollBar()->maximum(), 1000);
}

TEST_F(Boards, ShiftAndCtrlSelectSeveral) {
    open(6);
    click(1);
    EXPECT_EQ(selected(), 1);
    click(4, Qt::ShiftModifier);
    EXPECT_EQ(selected(), 4);
    click(0, Qt::ControlModifier);
    EXPECT_EQ(selected(), 5);
    click(5);
    EXPECT_EQ(selected(), 1);
}

TEST_F(Boards, ArrowsMoveInTheGrid) {
    open(6);
    click(0);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentIndex().row(), 1);
    QTest::keyClick(&view, Qt::Key_Down);
    const QRect below = view.visualRect(view.currentIndex()), above = view.visualRect(model->index(1));
    EXPECT_GT(below.top(), above.top());
    EXPECT_EQ(below.left(), above.left());
    QTest::keyClick(&view, Qt::Key_Up);
    EXPECT_EQ(view.currentIndex().row(), 1);
}

TEST_F(Boards, RenamesInPlace) {
    open(3);
    click(1);
    QTest::keyClick(&view, Qt::Key_F2);
    auto* editor = view.viewport()->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, "The  stairs ");
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(model->story.shots[1].name, "The stairs");
}

TEST_F(Boards, LettersAreLeftToTheApplication) {
    open(3);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_M, Qt::NoModifier, "m");
    letter.accept();
    QApplication::sendEvent(&view, &letter);
    EXPECT_FALSE(letter.isAccepted());
    QKeyEvent arrow(QEvent::ShortcutOverride, Qt::Key_Left, Qt::NoModifier);
    arrow.ignore();
    QApplication::sendEvent(&view, &arrow);
    EXPECT_TRUE(arrow.isAccepted());
}

TEST_F(Boards, FilesAreDroppedBetweenTwoBoards) {
    open(3);
    QSignalSpy dropped(&view, &BoardsView::filesDropped);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile("/tmp/a.png"), QUrl::fromLocalFile("/tmp/b.png")});
    EXPECT_TRUE(drop(&mime, middle(1) - QPoint(20, 0)));
    ASSERT_EQ(dropped.count(), 1);
    EXPECT_EQ(dropped[0][0].value<QList<QUrl>>().size(), 2);
    EXPECT_EQ(dropped[0][1].toInt(), 1);
    drop(&mime, middle(2) + QPoint(20, 0));
    EXPECT_EQ(dropped[1][1].toInt(), 3);
}

TEST_F(Boards, OnePictureOnTheMiddleOfABoardTakesItsPlace) {
    open(3);
    QSignalSpy onto(&view, &BoardsView::replacementDropped), between(&view, &BoardsView::filesDropped);
    QMimeData one, two;
    one.setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    two.setUrls({QUrl::fromLocalFile("/tmp/a.png"), QUrl::fromLocalFile("/tmp/b.png")});
    const QImage before = view.viewport()->grab().toImage();
    EXPECT_TRUE(send<QDragEnterEvent>(&one, middle(1)));
    EXPECT_TRUE(send<QDragMoveEvent>(&one, middle(1)));
    EXPECT_NE(view.viewport()->grab().toImage(), before) << "it is said before it happens";
    EXPECT_TRUE(drop(&one, middle(1)));
    ASSERT_EQ(onto.count(), 1);
    EXPECT_EQ(onto[0][0].value<story::ShotId>(), story::ShotId{102});
    EXPECT_EQ(between.count(), 0);
    const QRect board = view.visualRect(model->index(1));
    EXPECT_TRUE(drop(&one, {board.left() + 3, board.center().y()}));
    EXPECT_TRUE(drop(&two, middle(1)));
    EXPECT_EQ(between.count(), 2) << "at its edge, and several";
    EXPECT_EQ(onto.count(), 1);
}

TEST_F(Boards, PicturesAndForeignShotsAreWelcomeTextIsNot) {
    open(1);
    QSignalSpy pictures(&view, &BoardsView::pictureDropped), shots(&view, &BoardsView::shotsDropped);
    QMimeData picture, foreign, text;
    picture.setImageData(fixture::drawnPicture(1, {8, 8}));
    foreign.setData(widgets::kShotsMime, "7 9");
    text.setText("hello");
    EXPECT_TRUE(drop(&picture, {10, 10}));
    EXPECT_TRUE(drop(&foreign, {10, 10}));
    EXPECT_FALSE(drop(&text, {10, 10}));
    EXPECT_EQ(pictures.count(), 1);
    EXPECT_EQ(shots.count(), 1);
}

TEST_F(Boards, CtrlWheelChangesTheSize) {
    open(3);
    const int before = view.boardWidth();
    QWheelEvent wheel({50, 50}, {50, 50}, {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_GT(view.boardWidth(), before);
}

TEST_F(Boards, FollowsTheModel) {
    open(3);
    model->move(0, 2);
    EXPECT_EQ(view.indexAt(middle(2)).data(widgets::ShotIdRole).toLongLong(), 101);
    model->remove(0);
    EXPECT_TRUE(view.visualRect(model->index(1)).isValid());
    EXPECT_FALSE(view.indexAt({390, 490}).isValid());
}

TEST_F(Boards, AStrangeNameDoesNotBreakThePainting) {
    open(1);
    model->story.shots[0].name =
        "\xF0\x9F\x8E\xAC \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D " + std::string(5000, 'x');
    model->story.shots[0].dialogue = "\n\n" + std::string(10000, 'y');
    model->looks[0] = {widgets::PartState::Running, widgets::PartState::Still, 7.5, -3, {}};
    model->changed(0);
    EXPECT_FALSE(view.grab().isNull());
}

struct Scenes : Boards {
    void openThree() {
        open(6);
        model->story.shots[0].scene = "EXT. CAPE";
        model->story.shots[2].scene = "INT. TOWER";
        model->story.shots[3].scene = "EXT. SEA";
        model->changed(0);
        model->changed(2);
        model->changed(3);
        QApplication::processEvents();
    }
    QLineEdit* field() { return view.viewport()->findChild<QLineEdit*>(); }
};

TEST_F(Scenes, AHeadingSelectsItsShots) {
    openThree();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.headingRect(0).center());
    EXPECT_EQ(selected(), 2);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, view.headingRect(3).center());
    EXPECT_EQ(selected(), 5);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.headingRect(2).center());
    EXPECT_EQ(selected(), 1);
    EXPECT_TRUE(view.headingRect(1).isEmpty());
}

TEST_F(Scenes, AreRenamedInPlace) {
    openThree();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.headingRect(2).center());
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->text(), "INT. TOWER");
    QTest::keyClicks(field(), "INT. LAMP ROOM");
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(model->story.shots[2].scene, "INT. LAMP ROOM");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(field());
}

TEST_F(Scenes, BeginWhereTheyAreTyped) {
    openThree();
    view.editScene(5);
    ASSERT_TRUE(field());
    QTest::keyClicks(field(), "EXT. MORNING");
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(model->story.shots[5].scene, "EXT. MORNING");
    EXPECT_FALSE(view.headingRect(5).isEmpty());
    view.editScene(99);  // not there
}

TEST_F(Scenes, EscapeLeavesAHeadingAsItWas) {
    openThree();
    view.editScene(2);
    QTest::keyClicks(field(), "x");
    QTest::keyClick(field(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(field());
    EXPECT_EQ(model->story.shots[2].scene, "INT. TOWER");
}

}  // namespace
