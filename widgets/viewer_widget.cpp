#include "widgets/viewer_widget.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QVBoxLayout>

#include "widgets/camera_frames.h"
#include "widgets/drop.h"
#include "widgets/icons.h"
#include "widgets/picture_view.h"
#include "widgets/scrub_bar.h"
#include "widgets/transport_bar.h"

namespace widgets {

ViewerWidget::ViewerWidget(QWidget* parent)
    : QWidget(parent),
      m_stage(new QWidget(this)),
      m_picture(new PictureView(m_stage)),
      m_scrub(new ScrubBar(m_stage)),
      m_transport(new TransportBar(m_stage)),
      m_camera(new CameraFrames(m_picture)) {
    auto* column = new QVBoxLayout(m_stage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_scrub);
    column->addWidget(m_transport);
    auto* own = new QVBoxLayout(this);
    own->setContentsMargins(0, 0, 0, 0);
    own->addWidget(m_stage);
    m_stage->setObjectName("viewerStage");
    m_stage->setAutoFillBackground(true);
    m_stage->installEventFilter(this);
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(tr("Viewer"));
    setLength(0);
    connectTransport();
    connectCamera();
}

void ViewerWidget::connectTransport() {
    connect(m_transport->play, &QToolButton::clicked, this, [this] { emit playRequested(!m_isPlaying); });
    connect(m_picture, &PictureView::clicked, this, [this] {
        setFocus();
        emit playRequested(!m_isPlaying);
    });
    connect(m_picture, &PictureView::doubleClicked, this, &ViewerWidget::toggleFullScreen);
    connect(m_transport->first, &QToolButton::clicked, this, &ViewerWidget::firstRequested);
    connect(m_transport->last, &QToolButton::clicked, this, &ViewerWidget::lastRequested);
    connect(m_transport->back, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_transport->forward, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_transport->in, &QToolButton::clicked, this, &ViewerWidget::inRequested);
    connect(m_transport->out, &QToolButton::clicked, this, &ViewerWidget::outRequested);
    connect(m_transport->loop, &QToolButton::clicked, this, &ViewerWidget::loopRequested);
    connect(m_transport->full, &QToolButton::clicked, this, &ViewerWidget::toggleFullScreen);
    connect(m_transport->safeAreas, &QToolButton::toggled, this, &ViewerWidget::setSafeAreas);
    connect(m_transport->burnIns, &QToolButton::toggled, this, &ViewerWidget::setBurnIns);
    connect(m_transport->fit, &QToolButton::toggled, this,
            [this](bool fits) { setScale(fits ? Scale::Fit : Scale::Actual); });
    connect(m_scrub, &ScrubBar::seekRequested, this, &ViewerWidget::seekRequested);
}

VolumeBar* ViewerWidget::volume() const {
    return m_transport->volume;
}

void ViewerWidget::setRate(story::Rate rate) {
    m_picture->rate = rate;
    m_scrub->setRate(rate);
    m_transport->position->setTime(m_picture->position, rate);
    m_transport->length->setTime(m_length, rate);
    m_picture->update();
}

void ViewerWidget::setFrameSize(QSize size) {
    if (size.isEmpty()) return;
    m_picture->frameSize = size;
    m_picture->update();
}

void ViewerWidget::setLength(story::Frames length) {
    m_length = length;
    m_scrub->setLength(length);
    m_transport->setEnabledForLength(length > 0);
    m_transport->length->setTime(length, m_picture->rate);
}

void ViewerWidget::setRange(std::optional<story::Span> range) {
    m_scrub->setRange(range);
}

ViewerWidget::Scale ViewerWidget::scale() const {
    return m_picture->isActualSize ? Scale::Actual : Scale::Fit;
}
bool ViewerWidget::showsSafeAreas() const {
    return m_picture->showsSafeAreas;
}
bool ViewerWidget::showsBurnIns() const {
    return m_picture->showsBurnIns;
}
void ViewerWidget::keepKeysOf(const QList<QAction*>& commands) {
    m_stage->addActions(commands);
}

bool ViewerWidget::isFullScreenMode() const {
    return m_isFull;
}

void ViewerWidget::setFrame(const QImage& frame) {
    m_film = frame;
    if (m_isTrying) return;
    m_picture->frame = frame;
    m_picture->update();
}

void ViewerWidget::setPosition(story::Frames at) {
    m_picture->position = at;
    m_transport->position->setTime(at, m_picture->rate);
    m_scrub->setPosition(at);
    if (m_picture->showsBurnIns) m_picture->update();
}

void ViewerWidget::setPlaying(bool isPlaying) {
    m_isPlaying = isPlaying;
    m_transport->setPlaying(isPlaying);
    showCamera();
}

void ViewerWidget::setLooping(bool loops) {
    m_transport->loop->setChecked(loops);
}

void ViewerWidget::setShotText(const QString& text) {
    m_picture->shotText = text;
    m_picture->update();
}

void ViewerWidget::setDialogue(const QString& text) {
    m_picture->dialogue = text;
    m_picture->update();
}

void ViewerWidget::setStandIn(const QString& text) {
    m_picture->standIn = text;
    m_picture->update();
}

void ViewerWidget::setMessage(const QString& message, const QString& detail) {
    m_picture->message = message;
    m_picture->detail = detail;
    m_picture->update();
}

void ViewerWidget::setCameraEnd(std::optional<QRectF> end) {
    m_picture->cameraEnd = end;
    m_picture->update();
}

void ViewerWidget::connectCamera() {
    m_camera->hide();
    m_picture->installEventFilter(this);
    connect(m_transport->camera, &QToolButton::toggled, this, &ViewerWidget::setCameraMode);
    connect(m_camera, &CameraFrames::pathRequested, this, &ViewerWidget::cameraPathRequested);
    connect(m_camera, &CameraFrames::leaveRequested, this, [this] { setCameraMode(false); });
}

void ViewerWidget::setCameraPath(std::optional<story::CameraPath> path) {
    m_path = path;
    m_transport->camera->setEnabled(path || m_isCameraMode);
    if (path) m_camera->setPath(*path);
    showCamera();
}

void ViewerWidget::setCameraStill(const QImage& still) {
    m_camera->setStill(still);
}

void ViewerWidget::setCameraMode(bool on) {
    m_transport->camera->setChecked(on);
    if (on == m_isCameraMode) return;
    m_isCameraMode = on;
    showCamera();
    if (on && m_camera->isVisible()) m_camera->setFocus();
    if (!on) setFocus();
    emit cameraModeChanged(on);
}

void ViewerWidget::setCameraTrial(const QImage& still, std::optional<QRectF> part) {
    m_isTrying = part && !still.isNull();
    m_picture->crop = m_isTrying ? part : std::nullopt;
    m_picture->frame = m_isTrying ? still : m_film;
    m_picture->update();
    showCamera();
}

void ViewerWidget::showCamera() {
    m_camera->setGeometry(m_picture->rect());
    m_camera->setArea(m_picture->frameRect());
    m_camera->setVisible(m_isCameraMode && m_path && !m_isPlaying && !m_isTrying);
}

void ViewerWidget::setScale(Scale scale) {
    const bool isActual = scale == Scale::Actual;
    m_transport->fit->setChecked(!isActual);
    if (m_picture->isActualSize == isActual) return;
    m_picture->isActualSize = isActual;
    m_picture->update();
    showCamera();
    emit scaleChanged(scale);
}

void ViewerWidget::setSafeAreas(bool on) {
    m_transport->safeAreas->setChecked(on);
    m_picture->showsSafeAreas = on;
    m_picture->update();
}

void ViewerWidget::setBurnIns(bool on) {
    m_transport->burnIns->setChecked(on);
    m_picture->showsBurnIns = on;
    m_picture->update();
}

void ViewerWidget::toggleFullScreen() {
    const bool full = m_isFull = !m_isFull;
    if (full) {
        const QScreen* here = screen();
        m_stage->setParent(window(), Qt::Window);  // not a tool: there are desktops that do not enlarge those
        m_stage->setWindowTitle(window()->windowTitle());
        m_stage->setGeometry(here->geometry());
        m_stage->showFullScreen();
        m_stage->activateWindow();
    } else {
        m_stage->setParent(this, Qt::Widget);
        layout()->addWidget(m_stage);
        m_stage->show();
    }
    m_transport->full->setIcon(icon(full ? "fullscreen-exit" : "fullscreen"));
    m_transport->full->setToolTip(full ? tr("Leave full screen") : tr("Full screen"));
    emit fullScreenChanged(full);
}

bool ViewerWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_picture && event->type() == QEvent::Resize) showCamera();
    if (watched == m_stage && isFullScreenMode()) {
        const bool isEscape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        if (isEscape || event->type() == QEvent::Close) {
            event->ignore();
            toggleFullScreen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ViewerWidget::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedKind(event->mimeData()) != DropKind::Nothing) event->acceptProposedAction();
}

void ViewerWidget::dropEvent(QDropEvent* event) {
    const DropKind kind = droppedKind(event->mimeData());
    if (kind == DropKind::Nothing) return;
    event->acceptProposedAction();
    if (kind == DropKind::Files)
        emit filesDropped(event->mimeData()->urls());
    else
        emit pictureDropped(qvariant_cast<QImage>(event->mimeData()->imageData()));
}

}  // namespace widgets
