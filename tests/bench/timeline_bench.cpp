// How fast the timeline paints a story of 1,000 shots while it is scrolled, zoomed, dragged and played: into
// the backing store of a window of 1600 x 260, without a screen. "p99" is the 99th percentile of single
// frames, in milliseconds; a frame has 16.7 at 60 per second.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <ctime>

#include "tests/widgets/story_fixture.h"
#include "widgets/theme.h"
#include "widgets/timeline_view.h"

namespace {

using widgets::TimelineView;

struct Stage {
    fixture::StoryModel model{fixture::storyOf(1000)};
    fixture::Pictures source;
    widgets::ThumbnailCache cache;
    TimelineView view;

    Stage() : source(pictures()) {
        for (size_t i = 0; i < model.looks.size(); ++i) {
            model.looks[i].shot = widgets::PartState(i % 7);
            model.looks[i].transition = widgets::PartState(i % 5);
            model.looks[i].progress = 0.5;
        }
        cache.setSource(&source);
        view.setThumbnails(&cache);
        view.setModel(&model);
        view.resize(1600, 260);
        view.show();
        QApplication::processEvents();
    }
    static QList<QImage> pictures() {
        QList<QImage> all;
        for (int i = 0; i < 12; ++i) all.append(fixture::drawnPicture(i));
        return all;
    }
    void send(QEvent::Type type, QPoint at) {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
};

/// Runs `step` and a repaint once an iteration and reports the slow frames too.
template <class Step>
void frames(benchmark::State& state, Stage& stage, Step step) {
    std::vector<double> times;
    int i = 0;
    for (auto _ : state) {
        const std::clock_t before = std::clock();
        step(i++);
        stage.view.viewport()->repaint();
        times.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    state.counters["p50"] = times[times.size() / 2];
    state.counters["p99"] = times[times.size() * 99 / 100];
}

void scroll(benchmark::State& state) {
    Stage stage;
    stage.view.setPixelsPerFrame(double(state.range(0)) / 100);
    QScrollBar* bar = stage.view.horizontalScrollBar();
    frames(state, stage, [&](int i) { bar->setValue(i * 37 % qMax(1, bar->maximum())); });
}
BENCHMARK(scroll)
    ->Arg(5)
    ->Arg(100)
    ->Arg(300)
    ->Arg(2000)
    ->Unit(benchmark::kMillisecond)
    ->ArgName("px_per_100_frames");

void zoom(benchmark::State& state) {
    Stage stage;
    stage.view.setPlayhead(30000);
    frames(state, stage, [&](int i) { i / 20 % 2 ? stage.view.zoomIn() : stage.view.zoomOut(); });
}
BENCHMARK(zoom)->Unit(benchmark::kMillisecond);

void dragEdge(benchmark::State& state) {
    Stage stage;
    const QRect shot = stage.view.shotRect({103});
    const QPoint edge(shot.right() + 1, shot.bottom() - 8);
    stage.send(QEvent::MouseButtonPress, edge);
    frames(state, stage, [&](int i) { stage.send(QEvent::MouseMove, edge + QPoint(i % 200, 0)); });
}
BENCHMARK(dragEdge)->Unit(benchmark::kMillisecond);

void open(benchmark::State& state) {
    Stage stage;
    fixture::StoryModel other{fixture::storyOf(1000)};
    bool isOther = false;
    frames(state, stage, [&](int) { stage.view.setModel((isOther = !isOther) ? &other : &stage.model); });
}
BENCHMARK(open)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    widgets::applyTheme(application, widgets::Theme::Dark);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
}
