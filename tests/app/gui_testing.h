// What the tests of the window share: a window with a session behind it, pictures to drop, takes made without
// a model, and a hand: the real mouse and keyboard of the X server, moved by xdotool. One thread, the UI's.
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/main_window.h"
#include "app/resources.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "app_testing.h"
#include "engine/media/movie_writer.h"

namespace app_testing {

/// Stands in for the model where its weights are not there: real movies of the right length, quickly made.
class MovingStripe : public app::TakeMaker {
 public:
    explicit MovingStripe(const std::atomic<bool>& holds) : m_holds(holds) {}
    engine::MadeTake make(const engine::Job& job, const std::shared_ptr<storage::ProjectFile>&,
                          const engine::ProgressSink& progress, std::stop_token stop) override {
        media::MovieWriter writer(media::MovieSettings::intermediate(
            job.width, job.height, {job.rate.numerator, job.rate.denominator}));
        for (story::Frames frame = 0; frame < job.length; ++frame) {
            do {
                if (stop.stop_requested()) throw seine::Cancelled();
                progress({double(frame) / double(job.length), "denoise"});
                if (m_holds) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            } while (m_holds);
            engine::Picture picture(job.width, job.height);
            std::fill(picture.rgb.begin(), picture.rgb.end(), std::uint8_t(40));
            for (int y = 0; y < job.height; ++y)
                for (int x = 0; x < 8; ++x) picture.row(y)[3 * ((x + int(frame) * 4) % job.width)] = 250;
            writer.addFrame(picture);
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

 private:
    const std::atomic<bool>& m_holds;
};

/// Moves the mouse and presses the keys of the X server; what happens arrives as it does from a person.
class Hand {
 public:
    /// Runs xdotool with these words while the event loop goes on.
    static void act(const QStringList& words) {
        QProcess xdotool;
        xdotool.start("xdotool", words);
        ASSERT_TRUE(eventually([&] { return xdotool.state() == QProcess::NotRunning; }));
        ASSERT_EQ(xdotool.exitCode(), 0) << xdotool.readAllStandardError().toStdString();
        QTest::qWait(30);
    }
    static void key(const QString& name) { act({"key", name}); }
    static void type(const QString& text) { act({"type", "--delay", "4", text}); }
    static QPoint global(const QWidget* widget, QPoint at) { return widget->mapToGlobal(at); }
    static void click(const QWidget* widget, QPoint at) {
        act(moveTo(global(widget, at)) << "click"
                                       << "1");
    }
    /// Press at the first point, on to the others in small steps, release at the last; `held` keys are down
    /// meanwhile.
    static void drag(QPoint from, QPoint to, const QString& held = {}) {
        QStringList words = moveTo(from);
        words << "sleep"
              << "0.05"
              << "mousedown"
              << "1"
              << "sleep"
              << "0.1";
        if (!held.isEmpty()) words << "keydown" << held;
        constexpr int kSteps = 14;
        for (int step = 1; step <= kSteps; ++step) {
            words += moveTo(from + (to - from) * step / kSteps);
            words << "sleep"
                  << "0.02";
        }
        words << "sleep"
              << "0.15"
              << "mouseup"
              << "1";
        if (!held.isEmpty()) words << "keyup" << held;
        act(words);
    }

 private:
    static QStringList moveTo(QPoint at) {
        return {"mousemove", QString::number(at.x()), QString::number(at.y())};
    }
};

/// A small window that files are dragged from, as from a file manager.
class DragSource : public QWidget {
 public:
    explicit DragSource(const QList<QUrl>& urls) : m_urls(urls) {
        setWindowFlag(Qt::WindowStaysOnTopHint);
        setGeometry(1500, 940, 80, 40);
    }

 protected:
    void mousePressEvent(QMouseEvent*) override {
        auto* dragged = new QMimeData;
        dragged->setUrls(m_urls);
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->exec(Qt::CopyAction);
    }

 private:
    const QList<QUrl> m_urls;
};

class GuiTest : public testing::Test {
 protected:
    void SetUp() override {
        QSettings().clear();
        const bool hasModel = QFile::exists(app::draftModelFolder() + "/model_index.json");
        app::TakeMakerFactory maker;
        if (!usesModel || !hasModel || qEnvironmentVariableIsSet("SEINE_GUI_TEST_QUICK"))
            maker = [this] { return std::make_unique<MovingStripe>(holdsTakes); };
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

    bool usesModel = false;                // where its weights are there
    std::atomic<bool> holdsTakes = false;  // the stand-in for the model waits until let go or stopped
    QTemporaryDir folder;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::MainWindow> window;
};

}  // namespace app_testing
