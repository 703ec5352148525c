// The whole path in a real window: pictures dropped, reordered with the mouse, words typed, takes generated,
// played, undone and redone, exported; and keys that stay out of text fields. Needs an X server (see
// with_screen.sh).
#include "engine/media/movie_reader.h"
#include "gui_testing.h"

namespace {

using namespace app_testing;
using story::TransitionKind;

class FilmTest : public GuiTest {
 protected:
    FilmTest() { usesModel = true; }
};

TEST_F(FilmTest, FromPicturesToAFilm) {
    dropThree();
    EXPECT_EQ(names().join(' ').toStdString(), std::string("Dawn Sea Night")) << "natural order";

    widgets::TimelineView* timeline = window->parts().timeline;
    const QRect first = timeline->shotRect(story().shots[0].id),
                last = timeline->shotRect(story().shots[2].id);
    ASSERT_FALSE(first.isEmpty());
    dragOnTimeline(last.center(), QPoint(first.left() + 3, last.center().y()));
    EXPECT_EQ(names().join(' ').toStdString(), std::string("Night Dawn Sea"));

    session->selection().selectShot(story().shots[0].id);
    QTest::qWait(50);
    key(Qt::Key_Return);
    QTest::qWait(50);
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), "lanterns sway, K J L and Space");
    ASSERT_TRUE(eventually([&] { return story().shots[0].prompt == "lanterns sway, K J L and Space"; }));
    EXPECT_FALSE(session->player().isPlaying()) << "letters in a text field are text";

    timeline->setFocus();
    session->player().seek(story().shots[0].length);
    for (int press = 0; press < 3; ++press) key(Qt::Key_T);
    EXPECT_EQ(story().shots[0].out.kind, TransitionKind::Generated);
    session->document().edit(story::SetTransitions{{{.shot = story().shots[0].id, .length = 16}}});

    story::SetShots shorter;
    for (const story::Shot& shot : story().shots) shorter.patches.push_back({.shot = shot.id, .length = 24});
    ASSERT_TRUE(session->document().edit(shorter));
    timeline->zoomToFit();

    key(Qt::Key_G, Qt::ControlModifier);
    EXPECT_FALSE(session->queue().isIdle());
    screenshot("gui-generating.png");
    ASSERT_TRUE(eventually([&] { return session->queue().isIdle(); }, 600'000));
    EXPECT_TRUE(engine::staleParts(story()).empty());
    for (const story::Shot& shot : story().shots) EXPECT_EQ(shot.takes.size(), 1u);
    EXPECT_EQ(story().shots[0].out.takes.size(), 1u);
    screenshot("gui-generated.png");

    const story::Story end = story();
    while (session->document().undoStack()->canUndo()) session->document().undoStack()->undo();
    EXPECT_TRUE(story().shots.empty());
    while (session->document().undoStack()->canRedo()) session->document().undoStack()->redo();
    EXPECT_TRUE(story::sameContent(story(), end));

    QString written;
    QObject::connect(&session->movieExport(), &app::MovieExport::finished,
                     [&](const QString& path) { written = path; });
    QObject::connect(&session->movieExport(), &app::MovieExport::failed,
                     [&](const QString& why) { FAIL() << why.toStdString(); });
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !written.isEmpty(); }, 300'000));
    const auto movie = media::MovieReader::open(written.toStdString());
    EXPECT_EQ(movie.info().codec, "h264");
    EXPECT_EQ(movie.info().frames, story::length(story()));
    EXPECT_EQ(movie.info().width, 256);
}

TEST_F(GuiTest, TheSizeOfTheStoryCountsItsLog) {
    const QString path = session->document().path();
    const qint64 empty = session->storyBytes();
    dropThree();
    const QFileInfo log(path + "-wal");
    ASSERT_GT(log.size(), 0) << "the pictures are in the log, not yet in the file";
    EXPECT_EQ(session->storyBytes(), QFileInfo(path).size() + log.size());
    EXPECT_GT(session->storyBytes(), empty);
}

TEST_F(GuiTest, PlaysInTimeAndStops) {
    dropThree();
    window->parts().timeline->setFocus();
    std::vector<std::pair<double, qint64>> shown;
    QElapsedTimer clock;
    QObject::connect(&session->player(), &app::Player::positionChanged,
                     [&](qint64 frame) { shown.emplace_back(double(clock.nsecsElapsed()) * 1e-9, frame); });
    clock.start();
    key(Qt::Key_Space);
    EXPECT_TRUE(session->player().isPlaying());
    QTest::qWait(1500);
    key(Qt::Key_Space);
    EXPECT_FALSE(session->player().isPlaying());
    ASSERT_FALSE(shown.empty());
    for (const auto& [seconds, frame] : shown)
        EXPECT_LE(double(frame), seconds * 24 + 1) << "never ahead of time";
    key(Qt::Key_Home);
    EXPECT_EQ(session->player().position(), 0);
    key(Qt::Key_Right);
    EXPECT_EQ(session->player().position(), 1);
    key(Qt::Key_Down);
    EXPECT_EQ(session->player().position(), story().shots[0].length);
}

TEST_F(GuiTest, FullScreenKeepsTheKeys) {
    dropThree();
    window->parts().timeline->setFocus();
    key(Qt::Key_F11);
    ASSERT_TRUE(eventually([&] { return window->parts().viewer->isFullScreenMode(); }));
    QWidget* screen = window->findChild<QWidget*>("viewerStage");
    ASSERT_TRUE(screen && screen->isWindow());
    ASSERT_TRUE(eventually([&] { return screen->isActiveWindow(); }));
    EXPECT_EQ(screen->size(), screen->screen()->size());
    QTest::keyClick(screen, Qt::Key_Right);
    EXPECT_EQ(session->player().position(), 1);
    QTest::keyClick(screen, Qt::Key_Space);
    EXPECT_TRUE(session->player().isPlaying());
    QTest::keyClick(screen, Qt::Key_K);
    EXPECT_FALSE(session->player().isPlaying());
    QTest::keyClick(screen, Qt::Key_F11);
    EXPECT_FALSE(window->parts().viewer->isFullScreenMode());
    EXPECT_FALSE(screen->isWindow());
}

TEST_F(GuiTest, KeysDoWhatTheMenusSay) {
    dropThree();
    window->parts().timeline->setFocus();
    session->selection().selectShot(story().shots[1].id);
    key(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(story().shots.size(), 4u);
    key(Qt::Key_Delete);
    EXPECT_EQ(story().shots.size(), 3u);
    session->player().seek(30);
    key(Qt::Key_S);
    EXPECT_EQ(story().shots.size(), 4u);
    EXPECT_EQ(story().shots[0].length, 30);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(story().shots.size(), 3u);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(story().shots.size(), 4u);
    key(Qt::Key_M);
    EXPECT_EQ(story().markers.size(), 1u);
    key(Qt::Key_I);
    session->player().seek(90);
    key(Qt::Key_O);
    EXPECT_EQ(session->player().in(), 30);
    EXPECT_EQ(session->player().out(), 90);
    session->selection().selectShot(story().shots[0].id);
    key(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(session->selection().currentShot(), story().shots[1].id);
}

TEST_F(GuiTest, BrokenPicturesAreSaidInPlace) {
    QFile bad(folder.filePath("letter.png"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("Dear Sir");
    bad.close();
    drop(window->parts().viewer, {bad.fileName(), paint("good", Qt::darkGreen)});
    ASSERT_TRUE(
        eventually([&] { return story().shots.size() == 1 && window->parts().messages->count() > 0; }));
}

}  // namespace
