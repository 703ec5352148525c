// Shows every widget with a story in it and saves each as a PNG, to be looked at:
//     gallery [--light] FOLDER PICTURE...
// With QT_SCALE_FACTOR=2 in the environment at double density. Not installed.
#include <QApplication>
#include <QDir>
#include <QStatusBar>
#include <QVBoxLayout>
#include <cmath>
#include <iostream>

#include "tests/widgets/story_fixture.h"
#include "widgets/analysis_panel.h"
#include "widgets/boards_view.h"
#include "widgets/fields.h"
#include "widgets/inspector.h"
#include "widgets/message_bar.h"
#include "widgets/queue_panel.h"
#include "widgets/status_strip.h"
#include "widgets/theme.h"
#include "widgets/timeline_view.h"
#include "widgets/viewer_widget.h"

namespace {

using namespace widgets;

story::Story film() {
    story::Story made = fixture::storyOf(9);
    const char* names[] = {"The cape",   "The stairs", "Path to the lamp room",
                           "The beam",   "The boat",   "Rigging",
                           "Storm road", "Dandelion",  "The morning"};
    const story::Frames lengths[] = {96, 84, 144, 120, 72, 48, 156, 96, 97};
    for (size_t i = 0; i < made.shots.size(); ++i) {
        made.shots[i].name = names[i];
        made.shots[i].length = lengths[i];
        made.shots[i].out.kind = story::TransitionKind::Cut;
        made.shots[i].pictureName = "board_0" + std::to_string(i + 1) + ".png";
    }
    made.shots[0].scene = "EXT. CLIFF PATH, DAWN";
    made.shots[4].scene = "EXT. THE BEACH, NOON";
    made.shots[2].dialogue = "KEEPER (V.O.): Nobody had come up here since the war.";
    made.shots[2].prompt =
        "clouds drift over the ridge, grass moves in the wind, camera pushes in along the path";
    made.shots[2].camera = story::Camera::PushIn;
    made.shots[2].settings.seed = 184;
    using story::TransitionKind;
    auto join = [&](size_t i, TransitionKind kind, story::Frames length, const char* prompt) {
        made.shots[i].out.kind = kind;
        made.shots[i].out.length = length;
        made.shots[i].out.prompt = prompt;
    };
    join(0, TransitionKind::Generated, 36, "smooth transition, the mist lifts");
    join(1, TransitionKind::Generated, 30, "into the lamp room");
    join(2, TransitionKind::Generated, 42, "night falls");
    join(3, TransitionKind::Dissolve, 24, "");
    join(5, TransitionKind::Morph, 18, "");
    join(6, TransitionKind::Generated, 36, "the wind takes the seeds");
    return made;
}

void dress(fixture::StoryModel& model) {
    using enum PartState;
    const PartState shots[] = {Ready, Ready, Running, Stale, Ready, Missing, Still, Queued, Failed};
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& look = model.looks[size_t(row)];
        look.shot = shots[row % 9];
        look.progress = 0.62;
        look.transition = row == 1 ? Running : row == 2 ? Stale : Ready;
        look.transitionProgress = 0.38;
    }
}

QList<JobItem> jobs() {
    using State = JobItem::State;
    JobItem running{1, "Shot 3, take 3", "predict 2 of 3", State::Running, 0.62, 41, {}, {}, {}};
    JobItem next{2, QString::fromUtf8("Transition 3 → 4 · “night falls”"), {}, State::Waiting, 0, 38, {}, {},
                 {}};
    JobItem later{3, QString::fromUtf8("Shot 4 · animate"), {}, State::Waiting, 0, 51, {}, {}, {}};
    JobItem done{4, QString::fromUtf8("Transition 1 → 2, take 2"), {}, State::Done, 1, 33, {}, {}, {}};
    JobItem failed{5,
                   "Shot 6",
                   {},
                   State::Failed,
                   0,
                   {},
                   "The picture “mast_04.tif” is missing",
                   "Put it back or relink it",
                   "Relink"};
    return {running, next, later, done, failed};
}

QList<Series> curves() {
    QList<Series> all{{"coherence", {}, {}, false},
                      {"similarity", {}, {}, false},
                      {"text", {}, {}, false},
                      {"cross-fade", {}, {}, true}};
    for (int frame = 0; frame < 48; ++frame) {
        const double t = frame / 47.0,
                     values[] = {0.95 + 0.02 * std::sin(t * 9), 0.9 - 0.5 * t * t * (3 - 2 * t),
                                 0.27 + 0.05 * t, 0.9 - 0.55 * t};
        for (int i = 0; i < 4; ++i) all[i].frames.append(frame), all[i].values.append(values[i]);
    }
    return all;
}

class Gallery {
 public:
    Gallery(QString folder, QList<QImage> pictures)
        : m_folder(std::move(folder)),
          m_pictures(std::move(pictures)),
          m_model(film()),
          m_source(m_pictures) {
        dress(m_model);
        m_cache.setSource(&m_source);
        m_source.missing.insert(106);
        m_many.story = fixture::storyOf(300);
        m_many.looks.resize(300);
        dress(m_many);
    }
    void shootAll() {
        boards();
        timelines();
        viewers();
        inspectors();
        panels();
        window();
    }

 private:
    void shoot(QWidget& widget, QSize size, const QString& name) {
        widget.resize(size);
        widget.show();
        for (int i = 0; i < 5; ++i) QApplication::processEvents();
        widget.grab().save(m_folder + '/' + name + ".png");
        std::cout << qPrintable(name) << '\n';
    }
    void boards() {
        BoardsView view;
        view.setModel(&m_model);
        view.setThumbnails(&m_cache);
        view.selectionModel()->setCurrentIndex(m_model.index(2), QItemSelectionModel::ClearAndSelect);
        shoot(view, {316, 620}, "boards");
        view.setModel(&m_many);
        shoot(view, {640, 460}, "boards-300");
        fixture::StoryModel none{story::Story{}};
        view.setModel(&none);
        shoot(view, {316, 420}, "boards-empty");
    }
    void dressTimeline(TimelineView& view, QAbstractItemModel& model) {
        view.setModel(&model);
        view.setThumbnails(&m_cache);
        view.setMarkers({{{900}, 300, "music in"}, {{901}, 640, "storm"}});
        view.setRange(story::Span{96, 348});
        view.setPlayhead(223);
        view.selectionModel()->setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect);
    }
    void timelines() {
        TimelineView view;
        dressTimeline(view, m_model);
        shoot(view, {1260, 290}, "timeline");
        view.setPixelsPerFrame(1.24);
        shoot(view, {1260, 290}, "timeline-fit");
        view.setPixelsPerFrame(11);
        shoot(view, {1260, 200}, "timeline-close");
        view.setSelectedTransition({103});
        view.setPixelsPerFrame(3);
        shoot(view, {1260, 290}, "timeline-transition");
        dressTimeline(view, m_many);
        view.zoomToFit();
        shoot(view, {1260, 290}, "timeline-300");
        fixture::StoryModel none{story::Story{}};
        view.setModel(&none);
        view.setMarkers({});
        view.setRange({});
        shoot(view, {1260, 290}, "timeline-empty");
    }
    void dressViewer(ViewerWidget& view) {
        view.setLength(913);
        view.setPosition(223);
        view.setRange(story::Span{96, 348});
        view.setFrame(m_pictures[2 % m_pictures.size()]);
        view.setShotText(QString::fromUtf8("SHOT 3 · take 2"));
        view.setDialogue("KEEPER (V.O.): Nobody had come up here since the war.");
        view.setBurnIns(true);
        view.setCameraEnd(QRectF(0.16, 0.16, 0.68, 0.68));
    }
    void viewers() {
        ViewerWidget view;
        dressViewer(view);
        shoot(view, {760, 500}, "viewer");
        view.setSafeAreas(true);
        view.setCameraEnd({});
        view.setStandIn("still");
        shoot(view, {760, 500}, "viewer-safe");
        ViewerWidget empty;
        empty.setMessage("Drop storyboard pictures here",
                         "Files or a whole folder. Each picture becomes a shot.");
        shoot(empty, {760, 500}, "viewer-empty");
    }
    QList<TakeItem> takes() const {
        QList<TakeItem> all;
        for (int i = 0; i < 3; ++i) {
            TakeItem take;
            take.id = {i < 2 ? 500 + i : 0};
            take.number = i + 1;
            take.seed = i ? 184 : 7;
            take.starred = take.chosen = i == 1;
            take.stale = i == 0;
            if (i == 2) take.progress = 0.62;
            take.picture = m_pictures[2 % m_pictures.size()];
            all.append(take);
        }
        return all;
    }
    void dressInspector(Inspector& view) {
        story::Settings defaults;
        defaults.steps = 20;
        defaults.guidance = 3;
        view.setDefaults(defaults);
        view.showShots({m_model.story.shots[2]}, 3);
        view.setPicture(m_pictures[2 % m_pictures.size()]);
        view.setStatus({PartState::Running, 0.62, {}});
        view.setTakes(takes());
    }
    void inspectors() {
        Inspector view;
        dressInspector(view);
        shoot(view, {300, 820}, "inspector-shot");
        view.showShots(m_model.story.shots, 1);
        shoot(view, {300, 620}, "inspector-several");
        view.showTransition(m_model.story.shots[2], 3);
        view.setEnds(m_pictures[2 % m_pictures.size()], m_pictures[3 % m_pictures.size()]);
        view.setStatus({PartState::Stale, 0, "the prompt changed"});
        view.setTakes(takes());
        shoot(view, {300, 620}, "inspector-transition");
        view.showNothing();
        shoot(view, {300, 300}, "inspector-nothing");
    }
    void panels() {
        QueuePanel queue;
        queue.setJobs(jobs());
        queue.setSecondsLeft(130);
        shoot(queue, {320, 300}, "queue");
        queue.setJobs({});
        shoot(queue, {320, 200}, "queue-empty");
        AnalysisPanel analysis;
        analysis.setSeries(curves());
        analysis.setCursor(21);
        shoot(analysis, {760, 150}, "analysis");
        MessageBar messages;
        messages.post(MessageBar::Kind::Done, "The film is written: lighthouse.mp4", "Show");
        messages.post(MessageBar::Kind::Warning, "20 of 500 files could not be read as pictures",
                      "List them");
        messages.post(MessageBar::Kind::Problem, "Shot 6: the picture “mast_04.tif” is missing", "Relink");
        shoot(messages, {760, 110}, "messages");
    }
    void window();

    QString m_folder;
    QList<QImage> m_pictures;
    fixture::StoryModel m_model, m_many{story::Story{}};
    fixture::Pictures m_source;
    ThumbnailCache m_cache;
};

/// The parts together, roughly as the application arranges them.
void Gallery::window() {
    QWidget all;
    auto* column = new QVBoxLayout(&all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto row = [&](std::initializer_list<std::pair<QWidget*, int>> parts, int stretch) {
        auto* line = new QHBoxLayout;
        line->setSpacing(2);
        for (auto [part, weight] : parts) line->addWidget(part, weight);
        column->addLayout(line, stretch);
    };
    auto* boards = new BoardsView;
    boards->setModel(&m_model);
    boards->setThumbnails(&m_cache);
    auto* viewer = new ViewerWidget;
    dressViewer(*viewer);
    auto* inspector = new Inspector;
    dressInspector(*inspector);
    auto* timeline = new TimelineView;
    dressTimeline(*timeline, m_model);
    timeline->setPixelsPerFrame(1.24);
    boards->setSelectionModel(timeline->selectionModel());
    auto* queue = new QueuePanel;
    queue->setJobs(jobs());
    queue->setSecondsLeft(130);
    boards->setFixedWidth(316);
    inspector->setFixedWidth(320);
    queue->setFixedWidth(320);
    row({{boards, 0}, {viewer, 1}, {inspector, 0}}, 5);
    row({{timeline, 1}, {queue, 0}}, 3);
    auto* status = new StatusStrip;
    status->setSaved(QDateTime(QDate::currentDate(), QTime(10, 32, 7)));
    status->setModel(QString::fromUtf8("SEINE draft · CPU, 7 threads"));
    status->setStale(3);
    status->setFormat({1280, 720}, {});
    status->setMemory(84'000'000, 1'100'000'000);
    status->setFixedHeight(30);
    column->addWidget(status);
    shoot(all, {1600, 940}, "window");
}

}  // namespace

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    QStringList words = application.arguments().mid(1);
    const bool isLight = words.removeAll("--light") > 0;
    if (words.isEmpty()) return std::cerr << "use: gallery [--light] FOLDER PICTURE...\n", 2;
    applyTheme(application, isLight ? Theme::Light : Theme::Dark);
    QList<QImage> pictures;
    for (const QString& path : words.mid(1)) {
        const QImage picture(path);
        if (!picture.isNull()) pictures.append(picture);
    }
    for (int i = 0; pictures.size() < 6; ++i) pictures.append(fixture::drawnPicture(i));
    QDir().mkpath(words[0]);
    Gallery(words[0], pictures).shootAll();
}
