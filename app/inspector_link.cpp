#include "app/inspector_link.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QSettings>

#include "app/paths.h"
#include "app/picture_files.h"
#include "app/shot_changes.h"
#include "app/take_film.h"
#include "engine/model_call.h"
#include "engine/plan.h"
#include "widgets/takes_strip.h"

namespace app {
namespace {

using story::Part;

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

QString detailOf(const story::Take& take) {
    QStringList lines;
    if (take.sampler == engine::kByFlow)
        lines << InspectorLink::tr(
            "Both pictures show the same: every point was followed from one to the other");
    else
        lines << InspectorLink::tr("Model %1, steps %2, guidance %3, seed %4")
                     .arg(toText(take.model))
                     .arg(take.steps)
                     .arg(take.guidance)
                     .arg(take.seed);
    if (!take.prompt.empty()) lines << "“" + toText(take.prompt) + "”";
    const QDateTime made = QDateTime::fromString(toText(take.madeAt), Qt::ISODate).toLocalTime();
    if (made.isValid())
        lines << InspectorLink::tr("Made %1").arg(QLocale().toString(made, QLocale::ShortFormat));
    return lines.join('\n');
}

}  // namespace

InspectorLink::InspectorLink(Session& session, StoryActions& actions, const WindowParts& parts,
                             QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions), m_inspector(parts.inspector) {
    connectInspector();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectorLink::refresh);
    const auto later = [this] { m_soon.start(); };
    connect(&session.selection(), &Selection::changed, this, later);
    connect(&session.document(), &Document::storyChanged, this, later);
    connect(&session.document(), &Document::reset, this, later);
    connect(&session.queue(), &RenderQueue::changed, this, later);
    connect(&session.queue(), &RenderQueue::jobProgressed, this, &InspectorLink::refreshStatus);
    connect(&session.thumbnails(), &ThumbnailMaker::made, this, &InspectorLink::made);
    refresh();
}

void InspectorLink::connectInspector() {
    using widgets::Inspector;
    connect(
        m_inspector, &Inspector::edited, this,
        [this](const QList<story::ShotId>& shots, widgets::Field field, const widgets::ShotChange& change) {
            const std::vector<story::ShotId> ids(shots.begin(), shots.end());
            const auto edit = editFor(m_session.document().story(), ids, change);
            if (!edit) return;
            QString key = QStringLiteral("field %1").arg(int(field));
            for (const story::ShotId id : ids) key += ' ' + QString::number(id.value);
            if (field == widgets::Field::TransitionVia) key.clear();  // each is a step of its own
            m_session.document().edit(*edit, key);
        });
    connect(m_inspector, &Inspector::generateRequested, this, [this](const QList<Part>& parts) {
        m_session.queue().enqueue({parts.begin(), parts.end()});
    });
    connect(m_inspector, &Inspector::cancelRequested, this,
            [this](const Part& part) { m_session.queue().cancelPart(part); });
    connect(m_inspector, &Inspector::newTakeRequested, this, [this](const Part& part) {
        engine::Overrides overrides;
        overrides.seed =
            QRandomGenerator::global()->bounded(1'000'000);  // short enough to read out to somebody
        m_session.queue().enqueue({part}, overrides);
    });
    connect(m_inspector, &Inspector::takeAgainRequested, this, [this](const Part& part, story::TakeId id) {
        const auto* takes = story::takesOf(m_session.document().story(), part);
        if (!takes) return;
        for (const story::Take& take : *takes)
            if (take.id == id)
                m_session.queue().enqueue(
                    {part}, {.steps = take.steps, .guidance = take.guidance, .seed = take.seed});
    });
    connect(m_inspector, &Inspector::takeChosen, this,
            [this](const Part& part, story::TakeId take) { m_actions.chooseTake(part, take); });
    connect(m_inspector, &Inspector::takeStarred, this,
            [this](const Part& part, story::TakeId take, bool starred) {
                m_actions.starTake(part, take, starred);
            });
    connect(m_inspector, &Inspector::takeDeleteRequested, this,
            [this](const Part&, story::TakeId take) { m_actions.removeTake(take); });
    connectTakes();
    connect(m_inspector, &Inspector::replacePictureRequested, this, &InspectorLink::replacePictureRequested);
    connect(m_inspector, &Inspector::compareRequested, this, &InspectorLink::compareRequested);
    connect(m_inspector, &Inspector::waypointsRequested, this, &InspectorLink::addWaypoints);
    const auto tellModel = [this] { m_inspector->setCanInvert(m_session.canInvert()); };
    connect(&m_session, &Session::modelTextChanged, this, tellModel);
    tellModel();
}

void InspectorLink::connectTakes() {
    using widgets::Inspector;
    connect(m_inspector, &Inspector::takeLocked, this,
            [this](const Part& part, story::TakeId take, bool locked) {
                m_actions.lockTake(part, take, locked);
            });
    connect(m_inspector, &Inspector::takeMomentWanted, this, &InspectorLink::askForMoment);
    connect(m_inspector, &Inspector::takeSaveRequested, this, &InspectorLink::saveTakeAs);
    connect(m_inspector, &Inspector::takeDragRequested, this, [this](const Part& part, story::TakeId take) {
        const QString words = dragTake(m_session.document(), part, take, m_inspector);
        if (!words.isEmpty()) emit problem(words);
    });
}

void InspectorLink::askForMoment(const Part& part, story::TakeId id, int step) {
    const auto* takes = story::takesOf(m_session.document().story(), part);
    if (!takes) return;
    for (const story::Take& take : *takes) {
        if (take.id != id) continue;
        engine::ShotFrame moment;
        moment.shot = part.shot;
        moment.movie = take.movie;
        moment.movieFrame =
            step * std::max<story::Frames>(0, take.length - 1) / (widgets::TakesStrip::kSteps - 1);
        ask(moment, 96, {Wanted::Moment, id, step});
    }
}

void InspectorLink::addWaypoints(story::ShotId shot, QList<QUrl> files) {
    if (files.isEmpty()) {
        const QStringList paths =
            QFileDialog::getOpenFileNames(m_inspector, tr("Add in-between pictures"),
                                          folderToBegin("importFolder", QStandardPaths::PicturesLocation),
                                          tr("Pictures (%1);;All files (*)").arg(pictureNameFilter()));
        for (const QString& path : paths) files << QUrl::fromLocalFile(path);
    }
    if (!files.isEmpty()) m_session.pictures().addWaypoints(shot, files);
}

void InspectorLink::saveTakeAs(const Part& part, story::TakeId take) {
    const Document& document = m_session.document();
    const QString folder = document.isUntitled() ? QDir::homePath() : QFileInfo(document.path()).path();
    const QString path = QFileDialog::getSaveFileName(m_inspector, tr("Save take"),
                                                      folder + "/" + takeFileName(document, part, take),
                                                      tr("MP4 films (*.mp4)"));
    if (path.isEmpty()) return;
    const QString words = saveTake(document, part, take, path);
    if (!words.isEmpty()) emit problem(words);
}

void InspectorLink::refresh() {
    const story::Story& story = m_session.document().story();
    Selection& selection = m_session.selection();
    for (auto ticket = m_tickets.begin(); ticket != m_tickets.end(); ++ticket)
        m_session.thumbnails().cancel(ticket.key());
    m_tickets.clear();
    m_inspector->setRate(story.rate);
    m_inspector->setAspect(double(story.width) / std::max(1, story.height));
    m_inspector->setDefaults(story.defaults);
    if (const auto row = story::indexOf(story, selection.transition());
        row && *row + 1 < story.shots.size()) {
        m_inspector->showTransition(story.shots[*row], int(*row) + 1);
        showTakes({selection.transition(), Part::What::Transition});
        showEnds(*row);
        return refreshStatus();
    }
    std::vector<story::Shot> shots;
    for (const story::ShotId id : selection.shots())
        if (const story::Shot* shot = story::find(story, id)) shots.push_back(*shot);
    if (shots.empty()) return m_inspector->showNothing();
    const std::size_t row = *story::indexOf(story, shots.front().id);
    m_inspector->showShots(shots, int(row) + 1);
    if (shots.size() == 1) {
        showTakes({shots.front().id, Part::What::Shot});
        ask(engine::shotFrameAt(story, row, 0), 180, {Wanted::Picture, {}});
    }
    refreshStatus();
}

void InspectorLink::refreshStatus() {
    const auto part = m_inspector->part();
    if (!part) return;
    const StoryModel& model = m_session.model();
    m_inspector->setStatus({model.stateOf(*part), model.progressOf(*part), model.reasonOf(*part)});
}

void InspectorLink::showTakes(Part part) {
    const story::Story& story = m_session.document().story();
    const auto* takes = story::takesOf(story, part);
    if (!takes) return m_inspector->setTakes({});
    const story::Take* chosen = story::chosenTake(story, part);
    const std::string wanted = engine::fingerprint(story, part);
    QList<widgets::TakeItem> items;
    int number = 0;
    for (const story::Take& take : *takes) {
        widgets::TakeItem item;
        item.id = take.id;
        item.number = ++number;
        item.seed = take.seed;
        item.detail = detailOf(take);
        item.starred = take.starred;
        item.locked = take.locked;
        item.chosen = chosen && chosen->id == take.id;
        item.stale = !wanted.empty() && take.fingerprint != wanted;
        items << item;
    }
    for (const QueuedJob& job : m_session.queue().jobs()) {
        if (job.part != part || job.state != storage::JobState::Running) continue;
        widgets::TakeItem item;
        item.number = ++number;
        item.progress = job.progress;
        items << item;
    }
    m_inspector->setTakes(items);
    if (!takes->empty()) m_inspector->setTakeSeconds(story.rate.seconds(takes->back().length));
    for (const story::Take& take : *takes) {
        engine::ShotFrame moment;
        moment.shot = part.shot;
        moment.movie = take.movie;
        moment.movieFrame =
            part.what == Part::What::Shot ? std::max<story::Frames>(0, take.length - 1) : take.length / 2;
        ask(moment, 96, {Wanted::Take, take.id});
    }
}

void InspectorLink::showEnds(std::size_t row) {
    const story::Story& story = m_session.document().story();
    m_end = m_begin = {};
    ask(engine::lastVisible(story, row), 120, {Wanted::End, {}});
    ask(engine::firstVisible(story, row + 1), 120, {Wanted::Begin, {}});
    const story::Shot& shot = story.shots[row];
    for (int place = 0; place < int(shot.out.via.size()); ++place)
        ask(engine::waypointFrame(shot, std::size_t(place)), 40, {Wanted::Waypoint, {}, place});
}

void InspectorLink::ask(const engine::ShotFrame& moment, int height, const Ticket& wanted) {
    const story::Story& story = m_session.document().story();
    const quint64 ticket = m_next;
    m_next += 2;
    m_tickets[ticket] = wanted;
    const double ratio = m_inspector->devicePixelRatioF();
    const int pixels = int(height * ratio);
    m_session.thumbnails().request(
        ticket, moment, QSize(std::max(1, pixels * story.width / std::max(1, story.height)), pixels));
}

void InspectorLink::made(quint64 id, const QImage& image) {
    const auto found = m_tickets.find(id);
    if (found == m_tickets.end()) return;
    const Ticket ticket = *found;
    m_tickets.erase(found);
    switch (ticket.wanted) {
        case Wanted::Take:
            m_inspector->setTakePicture(ticket.take, image);
            break;
        case Wanted::Moment:
            m_inspector->setTakeMoment(ticket.take, ticket.step, image);
            break;
        case Wanted::Waypoint:
            m_inspector->setWaypointPicture(ticket.step, image);
            break;
        case Wanted::Picture:
            m_inspector->setPicture(image);
            break;
        case Wanted::End:
        case Wanted::Begin:
            (ticket.wanted == Wanted::End ? m_end : m_begin) = image;
            if (!m_end.isNull() && !m_begin.isNull()) m_inspector->setEnds(m_end, m_begin);
    }
}

}  // namespace app
