#include "widgets/timeline_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_painter.h"

namespace widgets {

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent),
      m_state(std::make_unique<TimelineState>()),
      m_gesture(std::make_unique<TimelineGesture>(*this, *m_state)) {
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setMinimumHeight(132);
}

TimelineView::~TimelineView() = default;

// Models
// ------------------------------------------------------------------------------------------------------------

void TimelineView::setModel(QAbstractItemModel* model) {
    if (m_state->model) m_state->model->disconnect(this);
    if (m_state->selection && m_state->selection->parent() == this) delete m_state->selection;
    m_state->model = model;
    m_state->selection = nullptr;
    m_state->transition = {};
    if (model) {
        for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, signal, this, &TimelineView::refresh);
        connect(model, &QAbstractItemModel::rowsMoved, this, &TimelineView::refresh);
        connect(model, &QAbstractItemModel::modelReset, this, &TimelineView::refresh);
        connect(model, &QAbstractItemModel::layoutChanged, this, &TimelineView::refresh);
        connect(model, &QAbstractItemModel::dataChanged, this, &TimelineView::refreshRows);
        connect(model, &QObject::destroyed, this, &TimelineView::refresh);
        setSelectionModel(new QItemSelectionModel(model, this));
    }
    refresh();
}

void TimelineView::setSelectionModel(QItemSelectionModel* selection) {
    if (m_state->selection == selection) return;
    if (m_state->selection) m_state->selection->disconnect(this);
    if (m_state->selection && m_state->selection->parent() == this) delete m_state->selection;
    m_state->selection = selection;
    if (!selection) return;
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_state->selection->hasSelection()) m_state->transition = {};
        viewport()->update();
    });
    connect(selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        setAccessibleDescription(
            now.isValid() ? tr("Shot %1, %2").arg(now.data(NumberRole).toString(), now.data().toString())
                          : QString());
    });
    viewport()->update();
}

QItemSelectionModel* TimelineView::selectionModel() const {
    return m_state->selection;
}

void TimelineView::setThumbnails(ThumbnailCache* cache) {
    if (m_state->thumbnails) m_state->thumbnails->disconnect(this);
    m_state->thumbnails = cache;
    if (cache)
        connect(cache, &ThumbnailCache::arrived, this,
                [this](story::ShotId shot) { viewport()->update(shotRect(shot)); });
    viewport()->update();
}

void TimelineView::refresh() {
    m_gesture->cancel();
    m_state->rebuild();
    if (m_state->transition && m_state->rowOf(m_state->transition) < 0) m_state->transition = {};
    updateScrollBar();
    viewport()->update();
}

void TimelineView::refreshRows(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    const bool movesThings = roles.isEmpty() || roles.contains(LengthRole) ||
                             roles.contains(TransitionKindRole) || roles.contains(TransitionLengthRole);
    if (movesThings) {
        m_state->rebuild();
        updateScrollBar();
        viewport()->update();
        return;
    }
    const QRect area = m_state->shotRect(first.row()) | m_state->shotRect(last.row()) |
                       m_state->transitionRect(last.row()) | m_state->transitionRect(first.row());
    viewport()->update(area.adjusted(-2, -2, 2, 2));
}

// Values
// ------------------------------------------------------------------------------------------------------------

void TimelineView::setRate(story::Rate rate) {
    m_state->rate = rate;
    viewport()->update();
}

void TimelineView::setAspect(double aspect) {
    m_state->aspect = qBound(0.2, aspect, 5.0);
    viewport()->update();
}

void TimelineView::setMarkers(std::vector<story::Marker> markers) {
    m_state->markers = std::move(markers);
    viewport()->update();
}

void TimelineView::setRange(std::optional<story::Span> range) {
    m_state->range = range;
    viewport()->update();
}

void TimelineView::setSnapping(bool on) {
    m_state->isSnapping = on;
}
bool TimelineView::isSnapping() const {
    return m_state->isSnapping;
}

void TimelineView::setSelectedTransition(story::ShotId from) {
    if (m_state->transition == from) return;
    m_state->transition = from;
    if (from && m_state->selection) m_state->selection->clearSelection();
    viewport()->update();
}

story::ShotId TimelineView::selectedTransition() const {
    return m_state->transition;
}
story::Frames TimelineView::playhead() const {
    return m_state->playhead;
}
double TimelineView::pixelsPerFrame() const {
    return m_state->pixelsPerFrame;
}
QRect TimelineView::shotRect(story::ShotId shot) const {
    return m_state->shotRect(m_state->rowOf(shot));
}
QRect TimelineView::transitionRect(story::ShotId from) const {
    return m_state->transitionRect(m_state->rowOf(from));
}
int TimelineView::xOf(story::Frames at) const {
    return m_state->xOf(at);
}

void TimelineView::setPlayhead(story::Frames at) {
    at = qMax<story::Frames>(0, at);
    if (at == m_state->playhead) return;
    const int before = m_state->xOf(m_state->playhead);
    m_state->playhead = at;
    const int x = m_state->xOf(at), room = m_state->size.width() - TimelineState::kHeader;
    if (!m_gesture->isActive() && (x < TimelineState::kHeader || x > m_state->size.width() - 8))
        horizontalScrollBar()->setValue(m_state->scroll + x - TimelineState::kHeader - room / 10);
    for (int line : {before, m_state->xOf(at)}) viewport()->update(line - 8, 0, 17, m_state->size.height());
    viewport()->update(0, 0, TimelineState::kHeader, TimelineState::kRuler);
}

void TimelineView::ensureVisible(story::ShotId shot) {
    const QRect rect = shotRect(shot);
    if (rect.isNull()) return;
    const int room = m_state->size.width() - TimelineState::kHeader;
    const bool fits = rect.left() >= TimelineState::kHeader && rect.right() < m_state->size.width();
    if (fits || (rect.left() <= TimelineState::kHeader && rect.right() >= m_state->size.width())) return;
    horizontalScrollBar()->setValue(m_state->scroll + rect.left() - TimelineState::kHeader - room / 8);
}

// Zoom and scroll
// ---------------------------------------------------------------------------------------------------

void TimelineView::zoomAround(int x, double pixelsPerFrame) {
    const double at = m_state->frameAt(x);
    const double longest = 1e9 / double(qMax<story::Frames>(1, m_state->length()));
    const double wanted =
        qBound(TimelineState::kFarthest, pixelsPerFrame, qMin(TimelineState::kClosest, longest));
    if (qFuzzyCompare(wanted, m_state->pixelsPerFrame)) return;
    m_state->pixelsPerFrame = wanted;
    updateScrollBar();
    horizontalScrollBar()->setValue(int(std::lround(at * wanted - (x - TimelineState::kHeader))));
    viewport()->update();
    emit zoomChanged(wanted);
}

void TimelineView::setPixelsPerFrame(double wanted) {
    const int x = m_state->xOf(m_state->playhead);
    const bool isSeen = x >= TimelineState::kHeader && x <= m_state->size.width();
    zoomAround(isSeen ? x : (TimelineState::kHeader + m_state->size.width()) / 2, wanted);
}

void TimelineView::zoomIn() {
    setPixelsPerFrame(m_state->pixelsPerFrame * 1.5);
}
void TimelineView::zoomOut() {
    setPixelsPerFrame(m_state->pixelsPerFrame / 1.5);
}

void TimelineView::zoomToFit() {
    const double room = m_state->size.width() - TimelineState::kHeader - 16;
    if (m_state->length() <= 0 || room <= 0) return;
    zoomAround(TimelineState::kHeader, room / double(m_state->length()));
    horizontalScrollBar()->setValue(0);
}

void TimelineView::updateScrollBar() {
    m_state->size = viewport()->size();
    QScrollBar* bar = horizontalScrollBar();
    const int room = qMax(1, m_state->size.width() - TimelineState::kHeader);
    bar->setPageStep(room);
    bar->setSingleStep(qMax(8, room / 12));
    bar->setRange(0, qMax(0, m_state->contentWidth() - room));
    m_state->scroll = bar->value();
}

void TimelineView::scrollContentsBy(int, int) {
    m_state->scroll = horizontalScrollBar()->value();
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent*) {
    updateScrollBar();
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const QPoint angle = event->angleDelta(), pixels = event->pixelDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(qRound(event->position().x()), m_state->pixelsPerFrame * std::pow(1.2, angle.y() / 120.0));
    } else {
        const int step = pixels.isNull() ? (angle.y() + angle.x()) * 2 / 3 : pixels.x() + pixels.y();
        const int factor = event->modifiers() & Qt::ShiftModifier ? 4 : 1;
        horizontalScrollBar()->setValue(m_state->scroll - step * factor);
    }
    event->accept();
}

// Events
// ------------------------------------------------------------------------------------------------------------

void TimelineView::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    TimelinePainter(p, *m_state, palette(), font(), event->rect(), hasFocus()).paint();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    m_gesture->press(*event);
}
void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    m_gesture->move(*event);
}
void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    m_gesture->release(*event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const TimelineHit hit = m_state->hit(event->position().toPoint());
    if (event->button() != Qt::LeftButton) return;
    if (hit.what == TimelineHit::What::Shot) emit shotActivated(m_state->boxes[size_t(hit.row)].shot);
    if (hit.what == TimelineHit::What::Transition)
        emit transitionActivated(m_state->boxes[size_t(hit.row)].shot);
    if (hit.what == TimelineHit::What::Ruler) m_gesture->press(*event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    using What = TimelineHit::What;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex now = m_state->selection ? m_state->selection->currentIndex() : QModelIndex();
        const QRect rect = m_state->shotRect(now.isValid() ? now.row() : -1) & viewport()->rect();
        if (!rect.isEmpty())
            emit shotMenuRequested(m_state->boxes[size_t(now.row())].shot,
                                   viewport()->mapToGlobal(rect.center()));
        return;
    }
    const TimelineHit hit = m_state->hit(event->pos());
    const story::ShotId shot = hit.row >= 0 ? m_state->boxes[size_t(hit.row)].shot : story::ShotId{};
    switch (hit.what) {
        case What::Edge:
        case What::Shot:
            if (m_state->selection && !m_state->selection->isSelected(m_state->model->index(hit.row, 0)))
                m_state->selection->setCurrentIndex(m_state->model->index(hit.row, 0),
                                                    QItemSelectionModel::ClearAndSelect);
            emit shotMenuRequested(shot, event->globalPos());
            break;
        case What::Transition:
        case What::HandleLeft:
        case What::HandleRight:
            setSelectedTransition(shot);
            emit transitionSelected(shot);
            emit transitionMenuRequested(shot, event->globalPos());
            break;
        case What::Marker:
            emit markerMenuRequested(hit.marker, event->globalPos());
            break;
        case What::Nothing:
            break;
        default:
            emit groundMenuRequested(m_state->nearestFrame(event->pos().x()), event->globalPos());
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            break;
        case Qt::Key_Minus:
            zoomOut();
            break;
        case Qt::Key_0:
            zoomToFit();
            break;
        case Qt::Key_Alt:
            m_gesture->modifiersChanged(event->modifiers() | Qt::AltModifier);
            break;
        case Qt::Key_Escape:
            if (!m_gesture->isActive()) return event->ignore();
            m_gesture->cancel();
            break;
        default:
            event->ignore();
    }
}

void TimelineView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Alt) m_gesture->modifiersChanged(event->modifiers() & ~Qt::AltModifier);
    event->ignore();
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !m_gesture->isActive()) {
        m_state->hover = {};
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::toolTipAt(QPoint at) const {
    using What = TimelineHit::What;
    const TimelineHit hit = m_state->hit(at);
    if (hit.what == What::Marker) {
        for (const story::Marker& marker : m_state->markers)
            if (marker.id == hit.marker) return QString::fromStdString(marker.text);
    }
    if (hit.row < 0) return {};
    const QModelIndex index = m_state->model->index(hit.row, 0);
    if (hit.what == What::Edge) return tr("Drag to change the length; with Alt the next shot gives or takes");
    if (hit.what != What::Shot) {
        const QString length = lengthText(m_state->boxes[size_t(hit.row)].transition.length, m_state->rate);
        return QStringList{length, index.data(TransitionTextRole).toString(),
                           index.data(TransitionReasonRole).toString()}
            .join('\n')
            .trimmed();
    }
    return QStringList{index.data().toString(), index.data(ReasonRole).toString()}.join('\n').trimmed();
}

}  // namespace widgets
