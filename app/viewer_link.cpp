#include "app/viewer_link.h"

#include <QEvent>
#include <algorithm>

#include "app/key_tips.h"
#include "engine/camera.h"
#include "engine/plan.h"
#include "widgets/transport_bar.h"

namespace app {
namespace {

using story::Part;

/// The number of the chosen take, from 1; 0 when none is chosen.
int takeNumber(const std::vector<story::Take>& takes, story::TakeId chosen) {
    for (std::size_t i = 0; i < takes.size(); ++i)
        if (takes[i].id == chosen) return int(i) + 1;
    return 0;
}

/// Where the camera will be at the end, in fractions of what it shows now; none when it does not move.
std::optional<QRectF> endOfMove(const story::Story& story, std::size_t row, story::Frames frame) {
    const story::Shot& shot = story.shots[row];
    if (shot.camera == story::Camera::Static || shot.camera == story::Camera::Handheld) return std::nullopt;
    const story::Span visible = story::visibleSpan(story, row);
    const double duration = story.rate.seconds(visible.length);
    const engine::Crop now = engine::cropAt(shot, story.rate.seconds(frame - visible.begin), duration);
    const engine::Crop end = engine::cropAt(shot, duration, duration);
    const QRectF relative((end.x - now.x) / now.width, (end.y - now.y) / now.height, end.width / now.width,
                          end.height / now.height);
    const bool isThere = std::abs(relative.width() - 1) < 0.01 && std::abs(relative.x()) < 0.01 &&
                         std::abs(relative.y()) < 0.01;
    return isThere ? std::nullopt : std::optional(relative);
}

}  // namespace

ViewerLink::ViewerLink(Session& session, const WindowActions& commands, const WindowParts& parts,
                       QObject* parent)
    : QObject(parent), m_session(session), m_commands(commands), m_parts(parts) {
    connectTransport();
    nameKeys();
    connect(&session.document(), &Document::storyChanged, this, &ViewerLink::onStoryChanged);
    connect(&session.document(), &Document::reset, this, &ViewerLink::onStoryChanged);
    connect(&session.frames(), &FrameServer::frameReady, this, [this](qint64, const QImage& image) {
        m_parts.viewer->setFrame(image);
        m_parts.viewer->setMessage({});
    });
    connect(&session.frames(), &FrameServer::frameFailed, this, [this](qint64, const QString& reason) {
        m_parts.viewer->setMessage(tr("This frame cannot be shown"), reason);
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(150);
    connect(&m_resized, &QTimer::timeout, this, &ViewerLink::adaptSize);
    parts.viewer->installEventFilter(this);
    onStoryChanged();
}

void ViewerLink::connectTransport() {
    Player& player = m_session.player();
    widgets::ViewerWidget* viewer = m_parts.viewer;
    connect(&player, &Player::positionChanged, this, &ViewerLink::onPosition);
    connect(&player, &Player::playingChanged, this, [this](bool playing) {
        m_parts.viewer->setPlaying(playing);
        describe(m_session.player().position());
    });
    connect(&player, &Player::loopingChanged, viewer, &widgets::ViewerWidget::setLooping);
    connect(&player, &Player::rangeChanged, this, &ViewerLink::onRange);
    connect(viewer, &widgets::ViewerWidget::playRequested, &player,
            [&player](bool play) { play ? player.play() : player.pause(); });
    connect(viewer, &widgets::ViewerWidget::seekRequested, &player,
            [&player](story::Frames at, bool scrubbing) { scrubbing ? player.scrub(at) : player.seek(at); });
    connect(viewer, &widgets::ViewerWidget::stepRequested, &player, &Player::step);
    connect(viewer, &widgets::ViewerWidget::firstRequested, &player,
            [&player] { player.seek(player.firstFrame()); });
    connect(viewer, &widgets::ViewerWidget::lastRequested, &player,
            [&player] { player.seek(player.lastFrame()); });
    connect(viewer, &widgets::ViewerWidget::loopRequested, &player, &Player::setLooping);
    connect(viewer, &widgets::ViewerWidget::inRequested, &player,
            [&player] { player.setIn(player.position()); });
    connect(viewer, &widgets::ViewerWidget::outRequested, &player,
            [&player] { player.setOut(player.position()); });
    for (const auto& [title, actions] : m_commands.byMenu()) viewer->keepKeysOf(actions);
    connect(viewer, &widgets::ViewerWidget::fullScreenChanged, this, &ViewerLink::adaptSize);
    connect(viewer, &widgets::ViewerWidget::scaleChanged, this, &ViewerLink::adaptSize);
}

bool ViewerLink::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Resize) m_resized.start();
    return false;
}

void ViewerLink::adaptSize() {
    const story::Story& story = m_session.document().story();
    const QSize frame(story.width, story.height);
    QSize shown = m_parts.viewer->size() * m_parts.viewer->devicePixelRatioF();
    const bool whole =
        m_parts.viewer->scale() == widgets::ViewerWidget::Scale::Actual || m_parts.viewer->isFullScreenMode();
    shown = whole ? frame : frame.scaled(shown, Qt::KeepAspectRatio).boundedTo(frame);
    // Steps of a quarter keep a window being resized from making every frame anew.
    const double part = std::ceil(4.0 * shown.width() / std::max(1, frame.width())) / 4;
    m_session.frames().setSize(QSize(int(frame.width() * part) & ~1, int(frame.height() * part) & ~1));
}

void ViewerLink::onStoryChanged() {
    const story::Story& story = m_session.document().story();
    m_parts.viewer->setRate(story.rate);
    m_parts.viewer->setFrameSize(QSize(story.width, story.height));
    m_parts.viewer->setLength(story::length(story));
    adaptSize();
    onRange();
    if (story.shots.empty()) {
        m_parts.viewer->setFrame({});
        m_parts.viewer->setMessage(tr("Drop pictures here"),
                                   tr("Files or folders from the desktop become shots, in their "
                                      "order.\n%1 imports, %2 pastes.\n"
                                      "New here? Help → Your first story makes a film in five steps.")
                                       .arg(keyOf("import"), keyOf("paste")));
    } else {
        m_parts.viewer->setMessage({});
    }
    onPosition(m_session.player().position());
}

void ViewerLink::onRange() {
    const Player& player = m_session.player();
    std::optional<story::Span> range;
    if (player.in() || player.out())
        range = story::Span{player.firstFrame(), player.lastFrame() - player.firstFrame() + 1};
    m_parts.viewer->setRange(range);
    m_parts.timeline->setRange(range);
}

void ViewerLink::onPosition(story::Frames frame) {
    m_parts.viewer->setPosition(frame);
    m_parts.timeline->setPlayhead(frame);
    describe(frame);
}

void ViewerLink::describe(story::Frames frame) {
    const story::Story& story = m_session.document().story();
    const auto row = story::shotAt(story, frame);
    m_parts.viewer->setCameraEnd({});
    if (!row) {
        m_parts.viewer->setShotText({});
        m_parts.viewer->setStandIn({});
        m_parts.viewer->setDialogue({});
        return;
    }
    m_parts.viewer->setDialogue(QString::fromStdString(story.shots[*row].dialogue));
    if (story::transitionSpan(story, *row).contains(frame)) return describeTransition(*row);
    if (*row > 0 && story::transitionSpan(story, *row - 1).contains(frame))
        return describeTransition(*row - 1);
    describeShot(*row, frame);
}

void ViewerLink::describeShot(std::size_t row, story::Frames frame) {
    const story::Story& story = m_session.document().story();
    const story::Shot& shot = story.shots[row];
    QString text = tr("SHOT %1").arg(row + 1);
    if (const int take = takeNumber(shot.takes, shot.chosen)) text += " · " + tr("take %1").arg(take);
    m_parts.viewer->setShotText(text);
    const auto state = engine::stateOf(story, {shot.id, Part::What::Shot});
    m_parts.viewer->setStandIn(state == engine::State::Missing ? tr("still") : QString());
    if (!m_session.player().isPlaying()) m_parts.viewer->setCameraEnd(endOfMove(story, row, frame));
}

void ViewerLink::describeTransition(std::size_t row) {
    const story::Story& story = m_session.document().story();
    const story::Shot& shot = story.shots[row];
    QString text = tr("TRANSITION %1 → %2").arg(row + 1).arg(row + 2);
    if (const int take = takeNumber(shot.out.takes, shot.out.chosen)) text += " · " + tr("take %1").arg(take);
    m_parts.viewer->setShotText(text);
    const auto state = engine::stateOf(story, {shot.id, Part::What::Transition});
    m_parts.viewer->setStandIn(state == engine::State::Missing ? tr("dissolve until generated") : QString());
}

void ViewerLink::nameKeys() {
    const auto* bar = m_parts.viewer->findChild<widgets::TransportBar*>();
    auto* tips = new KeyTips(this);
    const std::pair<QWidget*, const char*> buttons[] = {
        {bar->fit, "actualSize"},      {bar->safeAreas, "safeAreas"}, {bar->burnIns, "burnIns"},
        {bar->first, "first"},         {bar->back, "stepBack"},       {bar->play, "play"},
        {bar->forward, "stepForward"}, {bar->last, "last"},           {bar->in, "markIn"},
        {bar->out, "markOut"},         {bar->loop, "loop"},           {bar->full, "fullScreen"},
    };
    for (const auto& [button, command] : buttons) tips->add(button, m_commands.action(command));
}

QString ViewerLink::keyOf(const char* command) const {
    return m_commands.action(command)->shortcut().toString(QKeySequence::NativeText);
}

}  // namespace app
