#include "widgets/timeline_view.h"

#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_layout.h"

namespace widgets {

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent),
      m_state(std::make_unique<TimelineState>()),
      m_gesture(std::make_unique<TimelineGesture>(*this, *m_state)) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    installAccess();
    m_state->font = scaled(font(), 0.84);
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
        if (now.isValid()) announceCurrent(this, m_state->currentPart());
        viewport()->update();
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
        connect(cache, &ThumbnailCache::arrived, this, [this](story::ShotId shot) {
            const QRect rect = shotRect(shot);
            // From afar a picture reaches over its neighbours.
            const int tile = rect.width() < TimelineState::kThin
                                 ? int(m_state->thumbnailHeight() * m_state->aspect) + 1
                                 : 0;
            viewport()->update(rect.adjusted(-tile, 0, tile, 0));
        });
    viewport()->update();
}

void TimelineView::refresh() {
    m_gesture->cancel();
    m_state->rebuild();
    if (m_state->transition && m_state->rowOf(m_state->transition) < 0) m_state->transition = {};
    updateScrollBar();
    viewport()->update();
    announceItems(this);
}

void TimelineView::refreshRows(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    const bool movesThings = roles.isEmpty() || roles.contains(LengthRole) ||
                             roles.contains(TransitionKindRole) || roles.contains(TransitionLengthRole) ||
                             roles.contains(SceneRole);
    if (movesThings) {
        m_state->rebuild();
        updateScrollBar();
    }
    // From afar neighbours share a sign.
    const bool isFar = m_state->isThin(first.row()) || m_state->isThin(last.row());
    if (movesThings || isFar) return viewport()->update();
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
    viewport()->update(0, 0, TimelineState::kHeader, m_state->top());
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

}  // namespace widgets
