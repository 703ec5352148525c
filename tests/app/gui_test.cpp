// The whole path in a real window: pictures dropped, reordered with the mouse, words typed, takes generated,
// played, undone and redone, exported; and keys that stay out of text fields. Needs an X server (see
// with_screen.sh).
#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/key_guard.h"
#include "app/main_window.h"
#include "app/resources.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "app/window_setup.h"
#include "app_testing.h"
#include "engine/media/movie_reader.h"
#include "engine/media/movie_writer.h"
#include "widgets/theme.h"

namespace {

using namespace app_testing;
using story::Part;
using story::TransitionKind;

/// Stands in for the model where its weights are not there: real movies of the right length, quickly made.
class MovingStripe : public app::TakeMaker {
 public:
    engine::MadeTake make(const engine::Job& job, const std::shared_ptr<storage::ProjectFile>&,
                          const engine::ProgressSink& progress, std::stop_token stop) override {
        media::MovieWriter writer(media::MovieSettings::intermediate(
            job.width, job.height, {job.rate.numerator, job.rate.denominator}));
        for (story::Frames frame = 0; frame < job.length; ++frame) {
            if (stop.stop_requested()) throw seine::Cancelled();
            engine::Picture picture(job.width, job.height);
            std::fill(picture.rgb.begin(), picture.rgb.end(), std::uint8_t(40));
            for (int y = 0; y < job.height; ++y)
                for (int x = 0; x < 8; ++x) picture.row(y)[3 * ((x + int(frame) * 4) % job.width)] = 250;
            writer.addFrame(picture);
            progress({double(frame + 1) / double(job.length), "denoise"});
        }
        writer.finish();
        engine::MadeTake made;
        made.part = job.part;
        made.take.length = job.length;
        made.take.fingerprint = job.fingerprint;
        made.take.seed = job.seed;
        made.take.model = "stripe";
        made.movie = writer.takeBytes();
        return made;
    }
};

class GuiTest : public testing::Test {
 protected:
    void SetUp() override {
        QSettings().clear();
        const bool hasModel = QFile::exists(app::draftModelFolder() + "/model_index.json");
        app::TakeMakerFactory maker;
        if (!hasModel || qEnvironmentVariableIsSet("SEINE_GUI_TEST_QUICK"))
            maker = [] { return std::make_unique<MovingStripe>(); };
        session = std::make_unique<app::Session>(QString(), maker);
        window = std::make_unique<app::MainWindow>(*session);
        window->resize(1500, 900);
        window->show();
        window->begin({});
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        ASSERT_TRUE(session->document().saveAs(folder.filePath("film.seine")));
        // A small frame: the test is about the window, not about speed.
        ASSERT_TRUE(session->document().edit(
            story::SetStory{.width = 256, .height = 144, .defaults = story::Settings{.steps = 2}}));
    }

    QString paint(const QString& name, QColor colour) {
        QImage image(320, 180, QImage::Format_RGB32);
        image.fill(colour);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::white, 6));
        painter.drawEllipse(QPoint(160, 90), 60, 50);
        painter.drawText(20, 40, name);
        painter.end();
        const QString path = folder.filePath(name + ".png");
        EXPECT_TRUE(image.save(path));
        return path;
    }
    /// What Qt delivers when a file manager drops files.
    void drop(QWidget* target, const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    void dropThree() {
        drop(session->document().story().shots.empty() ? window->parts().viewer
                                                       : static_cast<QWidget*>(window.get()),
             {paint("02 sea", Qt::darkBlue), paint("10 night", Qt::black), paint("1 dawn", Qt::darkRed)});
        ASSERT_TRUE(eventually([&] { return story().shots.size() == 3; }));
        window->parts().timeline->zoomToFit();
        QTest::qWait(50);
    }
    const story::Story& story() const { return session->document().story(); }
    QStringList names() const {
        QStringList names;
        for (const story::Shot& shot : story().shots) names << QString::fromStdString(shot.name);
        return names;
    }
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), code, modifiers);
    }
    void dragOnTimeline(QPoint from, QPoint to) {
        QWidget* surface = window->parts().timeline->viewport();
        const auto send = [surface](QEvent::Type type, QPoint at, Qt::MouseButtons held) {
            const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
            QMouseEvent event(type, at, surface->mapToGlobal(at), button, held, Qt::NoModifier);
            QApplication::sendEvent(surface, &event);
            QTest::qWait(5);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int step = 1; step <= 12; ++step)
            send(QEvent::MouseMove, from + (to - from) * step / 12, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    }
    void screenshot(const QString& name) {
        const QString target = qEnvironmentVariable("SEINE_SCREENSHOTS", QDir::currentPath());
        QTest::qWait(400);
        EXPECT_TRUE(window->screen()->grabWindow(window->winId()).save(target + "/" + name));
    }

    QTemporaryDir folder;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::MainWindow> window;
};

TEST_F(GuiTest, FromPicturesToAFilm) {
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

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    app::setUp(application);
    const app::KeyGuard guard(&application);
    return RUN_ALL_TESTS();
}
