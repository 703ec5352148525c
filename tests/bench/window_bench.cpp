// The whole window with a story of 1,000 shots, each with a picture of its own (1280 x 720): the time until
// it can be used, the time of single frames while scrolling, zooming and dragging, and memory. Prints a
// table; figures are processor time of the UI thread ("cpu") beside the wall clock, which on a shared machine
// says little. "p99" is the 99th percentile: a frame has 16.7 ms at 60 a second.
//
//     window_bench [SHOTS]       on the screen of QT_QPA_PLATFORM, without one by default
#include <sys/resource.h>

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <ctime>

#include "app/main_window.h"
#include "app/queue_link.h"
#include "app/window_parts.h"
#include "app/window_setup.h"
#include "storage/project_file.h"

namespace {

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// A drawing that differs from every other.
QByteArray drawing(int i) {
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(i * 37 % 360, 70, 200));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 5));
    for (int line = 0; line < 24; ++line)
        painter.drawLine((i * 53 + line * 97) % 1280, 0, (i * 31 + line * 61) % 1280, 720);
    painter.setFont(QFont("Sans", 120));
    painter.drawText(image.rect(), Qt::AlignCenter, QString::number(i + 1));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 80);
    return bytes;
}

void makeStory(const std::filesystem::path& path, int count) {
    const auto file = storage::ProjectFile::create(path, story::Story{});
    story::Ids ids(file->story());
    story::InsertShots edit;
    for (int i = 0; i < count; ++i) {
        const QByteArray bytes = drawing(i);
        story::Shot shot;
        shot.id = ids.shot();
        shot.name = "Board " + std::to_string(i + 1);
        shot.picture = file->addBlob(
            {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())},
            "image/jpeg");
        shot.pictureName = "board.jpg";
        shot.length = 40 + i % 50;
        shot.prompt = "rain over the harbour";
        if (i % 40 == 0) shot.scene = "Scene " + std::to_string(i / 40 + 1);
        if (i % 5 == 0) shot.out.kind = story::TransitionKind::Generated;
        edit.items.push_back({std::size_t(i), shot});
    }
    file->perform(edit);
}

/// Runs a step, paints what it is about, and all that follows of it (thumbnails that arrived), so many times.
template <class Step>
void frames(const char* name, QWidget* surface, int count, Step step) {
    std::vector<double> cpu, wall;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double before = threadSeconds();
        step(i);
        surface->repaint();
        QApplication::processEvents();
        cpu.push_back(1000 * (threadSeconds() - before));
        wall.push_back(double(clock.nsecsElapsed()) * 1e-6);
    }
    std::sort(cpu.begin(), cpu.end());
    std::sort(wall.begin(), wall.end());
    const auto at = [count](const std::vector<double>& sorted, double part) {
        return sorted[std::min(std::size_t(count) - 1, std::size_t(part * count))];
    };
    std::printf("%-34s cpu median %6.2f  p99 %6.2f    wall median %6.2f  p99 %6.2f ms\n", name, at(cpu, 0.5),
                at(cpu, 0.99), at(wall, 0.5), at(wall, 0.99));
    std::fflush(stdout);
}

void mouse(QWidget* surface, QEvent::Type type, QPoint at) {
    QMouseEvent event(type, at, surface->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(surface, &event);
}

void measureTimeline(const app::WindowParts& parts) {
    widgets::TimelineView* timeline = parts.timeline;
    QScrollBar* bar = timeline->horizontalScrollBar();
    frames("timeline, scroll, closely", timeline->viewport(), 600, [&](int i) { bar->setValue(i * 23); });
    frames("timeline, scroll, leaping", timeline->viewport(), 300,
           [&](int i) { bar->setValue(i * 7919 % std::max(1, bar->maximum())); });
    frames("timeline, zoom", timeline->viewport(), 300,
           [&](int i) { i / 25 % 2 ? timeline->zoomOut() : timeline->zoomIn(); });
    timeline->setPixelsPerFrame(3);
    bar->setValue(bar->maximum() / 2);
    QApplication::processEvents();
    const story::ShotId shot{500};  // ids count from 1 in a new story
    timeline->ensureVisible(shot);
    QApplication::processEvents();
    const QRect block = timeline->shotRect(shot);
    const QPoint edge(block.right() + 1, block.bottom() - 8), middle(block.center().x(), block.bottom() - 8);
    QWidget* surface = timeline->viewport();
    mouse(surface, QEvent::MouseButtonPress, edge);
    frames("timeline, drag an edge", timeline->viewport(), 300,
           [&](int i) { mouse(surface, QEvent::MouseMove, edge + QPoint(i % 90, 0)); });
    mouse(surface, QEvent::MouseButtonRelease, edge);
    mouse(surface, QEvent::MouseButtonPress, middle);
    frames("timeline, drag a shot", timeline->viewport(), 300,
           [&](int i) { mouse(surface, QEvent::MouseMove, middle + QPoint(i % 400 - 200, 0)); });
    mouse(surface, QEvent::MouseButtonRelease, middle);
}

void measure(app::Session& session, const app::WindowParts& parts) {
    measureTimeline(parts);
    QScrollBar* bar = parts.boards->verticalScrollBar();
    frames("boards, scroll, closely", parts.boards->viewport(), 600, [&](int i) { bar->setValue(i * 19); });
    frames("boards, scroll, leaping", parts.boards->viewport(), 300,
           [&](int i) { bar->setValue(i * 7919 % std::max(1, bar->maximum())); });
    const story::Frames length = story::length(session.document().story());
    frames("scrub", parts.timeline->viewport(), 200, [&](int i) { session.player().seek(i * 997 % length); });
    frames("an edit (a shot's length)", parts.timeline->viewport(), 60, [&](int i) {
        session.document().edit(story::SetShots{{{.shot = {1 + i * 16}, .length = 60 + i % 7}}});
    });
    frames("undo", parts.timeline->viewport(), 60, [&](int) { session.document().undoStack()->undo(); });
    frames("select a shot", parts.timeline->viewport(), 100,
           [&](int i) { session.selection().selectShot({1 + i * 9}); });
}

double megabytes() {
    return double(app::residentBytes()) / 1e6;
}

}  // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::setUp(application);
    const int shots = argc > 1 ? std::max(600, std::atoi(argv[1])) : 1000;
    const QString path = home.filePath("thousand.seine");
    makeStory(path.toStdU16String(), shots);
    std::printf("%d shots; memory before the window %.0f MB\n", shots, megabytes());

    QElapsedTimer clock;
    clock.start();
    const double before = threadSeconds();
    app::Session session({});
    app::MainWindow window(session);
    window.setWindowState(Qt::WindowNoState);
    window.resize(1600, 960);
    window.show();
    window.begin(path);
    QApplication::processEvents();
    std::printf("usable after %.0f ms of UI thread, %lld ms of wall clock\n",
                1000 * (threadSeconds() - before), static_cast<long long>(clock.elapsed()));
    int quiet = 0;
    while (quiet < 30) {  // until the pictures on the screen are there
        const double busy = threadSeconds();
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        quiet = threadSeconds() - busy > 0.001 ? 0 : quiet + 1;
        timespec nap{0, 5'000'000};
        nanosleep(&nap, nullptr);
    }
    std::printf("pictures on the screen after %lld ms of wall clock; memory %.0f MB\n",
                static_cast<long long>(clock.elapsed()), megabytes());
    measure(session, window.parts());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("memory at the end %.0f MB, at most %.0f MB\n", megabytes(), double(usage.ru_maxrss) / 1000);
    return 0;
}
