#include "app/camera_link.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

#include "engine/camera.h"
#include "engine/plan.h"

namespace app {
namespace {

constexpr int kLargestStill = 1920;
constexpr double kShortestTrial = 1.5;

story::CameraFrame frameOf(const engine::Crop& crop) {
    return {crop.x, crop.y, crop.width};
}

/// As rectangles, whatever the camera; a held one drifts about the whole.
story::CameraPath pathOf(const story::Shot& shot) {
    if (shot.camera == story::Camera::Path) return shot.path;
    if (shot.camera == story::Camera::Handheld) return {};
    return {frameOf(engine::cropAt(shot, 0, 1)), frameOf(engine::cropAt(shot, 1, 1))};
}

}  // namespace

CameraLink::CameraLink(Session& session, const WindowParts& parts, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_parts(parts),
      m_ticket(quint64(QRandomGenerator::global()->generate()) << 32) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_frame.setInterval(25);
    const auto later = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, &CameraLink::refresh);
    connect(&m_frame, &QTimer::timeout, this, &CameraLink::showTrial);
    connect(&session.document(), &Document::storyChanged, this, later);
    connect(&session.document(), &Document::reset, this, later);
    connect(&session.player(), &Player::positionChanged, this, later);
    connect(&session.player(), &Player::playingChanged, this, [this, later](bool playing) {
        if (playing) stopTrying();
        later();
    });
    connect(&session.thumbnails(), &ThumbnailMaker::made, this, &CameraLink::onMade);
    connect(parts.viewer, &widgets::ViewerWidget::cameraModeChanged, this, later);
    connect(parts.viewer, &widgets::ViewerWidget::cameraPathRequested, this, &CameraLink::onPathRequested);
    connect(parts.inspector, &widgets::Inspector::cameraTried, this,
            [this](story::Camera camera) { tryOut(camera, true); });
    connect(parts.inspector, &widgets::Inspector::cameraTriedEnough, this, &CameraLink::stopTrying);
    connect(parts.inspector, &widgets::Inspector::edited, this, [this](const auto&, widgets::Field field) {
        if (field != widgets::Field::Camera) return;
        QMetaObject::invokeMethod(this, &CameraLink::onChosen, Qt::QueuedConnection);  // when it is done
    });
    later();
}

std::optional<std::size_t> CameraLink::row() const {
    return story::shotAt(m_session.document().story(), m_session.player().position());
}

void CameraLink::onChosen() {
    goToSelected();
    const auto at = row();
    if (!at) return;
    const story::Camera chosen = m_session.document().story().shots[*at].camera;
    if (chosen == story::Camera::Path) return m_parts.viewer->setCameraMode(true);
    tryOut(chosen, false);
}

void CameraLink::goToSelected() {
    const story::Story& story = m_session.document().story();
    const auto selected = story::indexOf(story, m_session.selection().currentShot());
    if (selected && selected != row()) m_session.player().seek(story::visibleSpan(story, *selected).begin);
}

void CameraLink::refresh() {
    if (m_session.player().isPlaying()) return;
    const auto at = row();
    const story::Story& story = m_session.document().story();
    m_parts.viewer->setCameraPath(at ? std::optional(pathOf(story.shots[*at])) : std::nullopt);
    if (at && m_parts.viewer->isCameraMode()) askForStill();
}

void CameraLink::askForStill() {
    const auto at = row();
    if (!at) return;
    const story::Story& story = m_session.document().story();
    const story::Shot& shot = story.shots[*at];
    const QSize size = QSize(story.width, story.height).boundedTo(QSize(kLargestStill, kLargestStill));
    const QByteArray of = QByteArray::number(shot.id.value) + ' ' + QByteArray::number(shot.picture.value) +
                          ' ' + QByteArray::number(int(shot.fit)) + ' ' + QByteArray::number(size.width()) +
                          'x' + QByteArray::number(size.height());
    if (of == m_stillOf) return;
    m_stillOf = of;
    m_still = {};
    m_session.thumbnails().cancel(m_ticket++);
    engine::ShotFrame moment = engine::shotFrameAt(story, *at, 0);
    moment.crop = {};
    moment.zoom = 1;
    const quint64 ticket = m_ticket;
    m_session.thumbnails().request(ticket, moment, size.scaled(size, Qt::KeepAspectRatio));
}

void CameraLink::onMade(quint64 ticket, const QImage& image) {
    if (ticket != m_ticket) return;
    m_still = image;
    m_parts.viewer->setCameraStill(image);
}

void CameraLink::onPathRequested(const story::CameraPath& path) {
    const auto at = row();
    if (!at) return;
    const story::ShotId shot = m_session.document().story().shots[*at].id;
    m_session.document().edit(story::SetShots{{{.shot = shot, .camera = story::Camera::Path, .path = path}}},
                              QStringLiteral("camera path %1").arg(shot.value));
}

// Trying out
// ------------------------------------------------------------------------------------------------------

void CameraLink::tryOut(story::Camera camera, bool again) {
    goToSelected();
    const auto at = row();
    if (!at) return;
    const story::Story& story = m_session.document().story();
    m_session.player().pause();
    askForStill();
    m_tried = story.shots[*at];
    m_tried.takes.clear();
    m_tried.camera = camera;
    m_duration = std::max(kShortestTrial, story.rate.seconds(story::visibleSpan(story, *at).length));
    m_isAgain = again;
    m_clock.start();
    m_frame.start();
}

void CameraLink::stopTrying() {
    if (!m_frame.isActive()) return;
    m_frame.stop();
    m_parts.viewer->setCameraTrial({}, {});
}

void CameraLink::showTrial() {
    if (m_still.isNull()) return m_clock.start(), void();
    const double seconds = double(m_clock.elapsed()) / 1000;
    if (!m_isAgain && seconds > m_duration + 0.3) return stopTrying();
    const double rest = m_duration + 0.6;  // a moment on the last picture before it begins again
    const engine::Crop crop = engine::cropAt(m_tried, std::fmod(seconds, rest), m_duration);
    m_parts.viewer->setCameraTrial(m_still, QRectF(crop.x, crop.y, crop.width, crop.height));
}

}  // namespace app
