#include "widgets/timeline_view.h"

#include <QScrollBar>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timeline_gesture.h"
#include "widgets/timeline_layout.h"

namespace widgets {

TimelineView::TimelineView(QWidget* parent)
    : ZoomView(std::make_unique<TimelineState>(), tr("Timeline"), parent),
      m_state(static_cast<TimelineState*>(time())) {
    auto gesture = std::make_unique<TimelineGesture>(*this, *m_state);
    m_gesture = gesture.get();
    setGesture(std::move(gesture));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
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

void TimelineView::setSelectedTransition(story::ShotId from) {
    if (m_state->transition == from) return;
    m_state->transition = from;
    if (from && m_state->selection) m_state->selection->clearSelection();
    viewport()->update();
}

story::ShotId TimelineView::selectedTransition() const {
    return m_state->transition;
}
QRect TimelineView::shotRect(story::ShotId shot) const {
    return m_state->shotRect(m_state->rowOf(shot));
}
QRect TimelineView::transitionRect(story::ShotId from) const {
    return m_state->transitionRect(m_state->rowOf(from));
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

story::Frames TimelineView::length() const {
    return m_state->length();
}
int TimelineView::contentWidth() const {
    return m_state->contentWidth();
}

}  // namespace widgets
