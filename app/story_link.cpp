#include "app/story_link.h"

#include <QMenu>

#include "app/timeline_keys.h"
#include "widgets/drop.h"
#include "widgets/icons.h"
#include "widgets/timecode.h"

namespace app {

namespace {

constexpr double kReadableBlock = 64;  // pixels of a shot on the timeline, below which it shows no picture

}  // namespace

using widgets::BoardsView;
using widgets::TimelineView;

StoryLink::StoryLink(Session& session, StoryActions& actions, WindowActions& commands,
                     const WindowParts& parts, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_actions(actions),
      m_commands(commands),
      m_parts(parts),
      m_pictures(session.document(), session.thumbnails()) {
    parts.thumbnails->setSource(&m_pictures);
    parts.boards->setModel(&session.model());
    parts.boards->setSelectionModel(session.selection().shotSelection());
    parts.boards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    parts.timeline->setModel(&session.model());
    parts.timeline->setSelectionModel(session.selection().shotSelection());
    connectBoards();
    connectTimeline();
    connectMenus();
    connectTimelineKeys(session, actions, commands, parts, this);
    connect(&session.document(), &Document::storyChanged, this, &StoryLink::onStoryChanged);
    connect(&session.document(), &Document::reset, this, [this] {
        m_fitted = 0;
        onStoryChanged();
    });
    connect(&session.selection(), &Selection::changed, this, &StoryLink::onSelectionChanged);
    onStoryChanged();
}

void StoryLink::connectBoards() {
    const auto move = [this](const QList<story::ShotId>& shots, int row) {
        m_actions.moveTo({shots.begin(), shots.end()}, std::size_t(std::max(0, row)));
    };
    const auto files = [this](const QList<QUrl>& urls, int row) {
        m_session.pictures().importFiles(urls, row);
    };
    const auto picture = [this](const QImage& image, int row) {
        m_session.pictures().importPicture(image, row);
    };
    const auto shots = [this](const QMimeData* data, int row) { m_session.transfer().bring(*data, row); };
    connect(m_parts.boards, &BoardsView::shotsDropped, this, shots);
    connect(m_parts.timeline, &TimelineView::shotsDropped, this, shots);
    connect(m_parts.boards, &BoardsView::moveRequested, this, move);
    connect(m_parts.boards, &BoardsView::filesDropped, this, files);
    connect(m_parts.boards, &BoardsView::pictureDropped, this, picture);
    connect(m_parts.boards, &BoardsView::replacementDropped, this,
            [this](story::ShotId shot, const QMimeData* data) {
                if (widgets::droppedKind(data) == widgets::DropKind::Files)
                    m_session.pictures().replacePicture(shot, data->urls());
                else
                    m_session.pictures().replacePicture(shot, qvariant_cast<QImage>(data->imageData()));
            });
    connect(m_parts.boards, &BoardsView::clicked, this,
            [this](const QModelIndex& index) { showShot(m_session.model().shotAt(index)); });
    connect(m_parts.boards, &BoardsView::shotActivated, this, [this] { m_parts.inspector->editPrompt(); });
    connect(m_parts.timeline, &TimelineView::moveRequested, this, move);
    connect(m_parts.timeline, &TimelineView::filesDropped, this, files);
    connect(m_parts.timeline, &TimelineView::pictureDropped, this, picture);
    connect(&m_session.model(), &StoryModel::filesDropped, this, files);
    connect(&m_session.model(), &StoryModel::pictureDropped, this, picture);
}

void StoryLink::connectTimeline() {
    TimelineView* timeline = m_parts.timeline;
    Player& player = m_session.player();
    connect(timeline, &TimelineView::playheadMoved, &player,
            [&player](story::Frames at, bool scrubbing) { scrubbing ? player.scrub(at) : player.seek(at); });
    connect(timeline, &TimelineView::lengthRequested, this,
            [this](story::ShotId shot, story::Frames length) { m_actions.setLength(shot, length); });
    connect(timeline, &TimelineView::jointRequested, this,
            [this](story::ShotId shot, story::Frames length, story::Frames next) {
                m_actions.setJoint(shot, length, next);
            });
    connect(timeline, &TimelineView::transitionSelected, this, [this](story::ShotId from) {
        m_session.selection().selectTransition(from);
        const story::Story& story = m_session.document().story();
        const auto row = story::indexOf(story, from);
        if (!row || m_session.player().isPlaying()) return;
        const story::Span span = story::transitionSpan(story, *row);
        if (!span.contains(m_session.player().position()))
            m_session.player().seek(span.begin + span.length / 2);
    });
    connect(
        timeline, &TimelineView::transitionLengthRequested, this,
        [this](story::ShotId from, story::Frames length) { m_actions.setTransitionLength(from, length); });
    connect(timeline, &TimelineView::transitionKindRequested, this,
            [this](story::ShotId from, story::TransitionKind kind) {
                m_actions.setTransitionKind(from, kind);
                m_session.selection().selectTransition(from);
            });
    connect(timeline, &TimelineView::rangeRequested, this,
            [&player](const std::optional<story::Span>& range) {
                player.setIn(range ? std::optional(range->begin) : std::nullopt);
                player.setOut(range ? std::optional(range->end() - 1) : std::nullopt);
            });
    connect(timeline, &TimelineView::markerMoved, this,
            [this](story::MarkerId marker, story::Frames at) { m_actions.moveMarker(marker, at); });
    connect(timeline, &TimelineView::markerActivated, this, [this, &player](story::MarkerId id) {
        for (const story::Marker& marker : m_session.document().story().markers)
            if (marker.id == id) player.seek(marker.at);
    });
    connect(timeline, &TimelineView::markerRenamed, this, [this](story::MarkerId id, const QString& text) {
        text.isEmpty() ? m_actions.removeMarker(id) : m_actions.renameMarker(id, text);
    });
    connect(timeline, &TimelineView::shotPicked, this, &StoryLink::showShot);
    connect(timeline, &TimelineView::shotActivated, this, [this](story::ShotId shot) {
        showShot(shot);
        m_parts.inspector->editPrompt();
    });
    connect(timeline, &TimelineView::transitionActivated, this, [this] { m_parts.inspector->editPrompt(); });
}

void StoryLink::connectMenus() {
    connect(m_parts.boards, &BoardsView::menuRequested, this,
            [this](story::ShotId shot, const QPoint& at) { shot ? shotMenu(shot, at) : groundMenu(at); });
    connect(m_parts.timeline, &TimelineView::shotMenuRequested, this, &StoryLink::shotMenu);
    connect(m_parts.timeline, &TimelineView::transitionMenuRequested, this, &StoryLink::transitionMenu);
    connect(m_parts.timeline, &TimelineView::markerMenuRequested, this, &StoryLink::markerMenu);
    connect(m_parts.timeline, &TimelineView::groundMenuRequested, this,
            [this](story::Frames frame, const QPoint& at) { groundMenu(at, frame); });
}

void StoryLink::onStoryChanged() {
    const story::Story& story = m_session.document().story();
    const double aspect = double(story.width) / std::max(1, story.height);
    m_parts.boards->setRate(story.rate);
    m_parts.boards->setAspect(aspect);
    m_parts.timeline->setRate(story.rate);
    m_parts.timeline->setAspect(aspect);
    m_parts.timeline->setMarkers(story.markers);
    // What has just been opened or dropped into an empty story is shown whole.
    if (m_fitted == 0 && !story.shots.empty()) {
        fitTimeline();
        if (m_session.selection().isEmpty()) m_session.selection().selectShot(story.shots.front().id);
    }
    m_fitted = story.shots.size();
    const int count = int(story.shots.size());
    const QString shots = tr("%n shot(s)", nullptr, count);
    const QString length = widgets::lengthText(story::length(story), story.rate);
    m_parts.boardsHeader->setInfo(count == 0 ? QString() : shots + " · " + length);
    onSelectionChanged();
}

void StoryLink::fitTimeline() {
    const story::Story& story = m_session.document().story();
    m_parts.timeline->zoomToFit();
    const double frames = double(story::length(story)) / double(story.shots.size());
    if (m_parts.timeline->pixelsPerFrame() * frames < kReadableBlock)
        m_parts.timeline->setPixelsPerFrame(2 * kReadableBlock / frames);
}

void StoryLink::onSelectionChanged() {
    m_parts.timeline->setSelectedTransition(m_session.selection().transition());
    const story::ShotId shot = m_session.selection().currentShot();
    if (shot && shot != m_shown) showShot(shot);
    m_shown = shot;
}

void StoryLink::showShot(story::ShotId shot) {
    const story::Story& story = m_session.document().story();
    const auto row = story::indexOf(story, shot);
    if (!row || m_session.player().isPlaying()) return;
    const story::Span visible = story::visibleSpan(story, *row);
    if (!visible.contains(m_session.player().position())) m_session.player().seek(visible.begin);
    m_parts.timeline->ensureVisible(shot);
}

void StoryLink::shotMenu(story::ShotId shot, const QPoint& at) {
    const auto selected = m_session.selection().shots();
    if (std::find(selected.begin(), selected.end(), shot) == selected.end())
        m_session.selection().selectShot(shot);
    QMenu menu;
    for (const char* name : {"generate", "",          "editPrompt",  "editPicture", "replacePicture",
                             "",         "cutShots",  "copy",        "paste",       "pasteSettings",
                             "",         "newBefore", "newAfter",    "duplicate",   "split",
                             "join",     "",          "moveEarlier", "moveLater",   "",
                             "delete"}) {
        if (*name)
            menu.addAction(m_commands.action(name));
        else
            menu.addSeparator();
    }
    menu.addSeparator();
    const QModelIndex index = m_session.model().indexOf(shot);
    const bool hasHeading = !index.data(widgets::SceneRole).toString().isEmpty();
    menu.addAction(hasHeading ? tr("Re&name the scene") : tr("Begin a s&cene here"), this,
                   [this, index = QPersistentModelIndex(index)] { m_parts.boards->editScene(index.row()); });
    menu.exec(at);
}

void StoryLink::transitionMenu(story::ShotId from, const QPoint& at) {
    m_session.selection().selectTransition(from);
    QMenu menu;
    for (const char* name : {"generate", "", "cut", "dissolve", "morph", "generated"}) {
        if (*name)
            menu.addAction(m_commands.action(name));
        else
            menu.addSeparator();
    }
    menu.exec(at);
}

void StoryLink::markerMenu(story::MarkerId id, const QPoint& at) {
    QMenu menu;
    menu.addAction(tr("&Rename marker"), this, [this, id] { m_parts.timeline->editMarker(id); });
    menu.addAction(widgets::icon("trash"), tr("&Delete marker"), this,
                   [this, id] { m_actions.removeMarker(id); });
    menu.exec(at);
}

void StoryLink::groundMenu(const QPoint& at, std::optional<story::Frames> frame) {
    QMenu menu;
    if (frame)
        menu.addAction(widgets::icon("marker"), tr("Marker &here"), this,
                       [this, frame] { m_actions.addMarker(*frame); });
    for (const char* name :
         {"import", "paste", "newAfter", "", "markIn", "markOut", "clearRange", "", "zoomFit"}) {
        if (*name)
            menu.addAction(m_commands.action(name));
        else
            menu.addSeparator();
    }
    menu.exec(at);
}

}  // namespace app
