#include "widgets/timeline_gesture.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include "widgets/drop.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/timeline_view.h"

namespace widgets {
namespace {

using What = TimelineHit::What;

QString signedLength(story::Frames change, story::Rate rate) {
    return (change < 0 ? QString::fromUtf8("−") : "+") + lengthText(std::abs(change), rate);
}

}  // namespace

TimelineGesture::TimelineGesture(TimelineView& view, TimelineState& state) : m_view(view), m_s(state) {
    m_timer.setInterval(16);
    connect(&m_timer, &QTimer::timeout, this, &TimelineGesture::autoScroll);
}

Qt::CursorShape TimelineGesture::cursorFor(const TimelineHit& hit) {
    switch (hit.what) {
        case What::Edge:
        case What::HandleLeft:
        case What::HandleRight:
        case What::RangeIn:
        case What::RangeOut:
            return Qt::SizeHorCursor;
        case What::Marker:
        case What::Scene:
            return Qt::PointingHandCursor;
        default:
            return Qt::ArrowCursor;
    }
}

void TimelineGesture::press(const QMouseEvent& event) {
    if (isActive()) return;
    m_pressed = m_last = event.position().toPoint();
    m_modifiers = event.modifiers();
    m_scrollAtPress = m_s.scroll;
    m_pressedFrame = m_s.nearestFrame(m_pressed.x());
    if (event.button() == Qt::MiddleButton) {
        m_kind = Kind::Pan;
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event.button() == Qt::LeftButton) {
        begin(m_s.hit(m_pressed), event);
    }
    m_view.viewport()->update();
}

void TimelineGesture::begin(const TimelineHit& hit, const QMouseEvent& event) {
    m_row = hit.row;
    switch (hit.what) {
        case What::Ruler:
            m_kind = Kind::Scrub;
            scrub(m_pressed, event.modifiers(), true);
            break;
        case What::RangeIn:
            m_kind = Kind::RangeIn;
            break;
        case What::RangeOut:
            m_kind = Kind::RangeOut;
            break;
        case What::Marker:
            m_kind = Kind::Marker;
            m_marker = hit.marker;
            break;
        case What::Edge:
            m_kind = Kind::Retime;
            break;
        case What::HandleLeft:
        case What::HandleRight:
            m_kind = Kind::TransitionLength;
            [[fallthrough]];
        case What::Transition:
            if (m_s.selection) m_s.selection->clearSelection();
            m_s.transition = m_s.boxes[size_t(hit.row)].shot;
            emit m_view.transitionSelected(m_s.transition);
            break;
        case What::Shot:
            m_kind = Kind::Press;
            pressShot(hit.row, event.modifiers());
            break;
        case What::Scene:
            pressScene(hit.row, event.modifiers());
            break;
        case What::Ground:
            m_kind = Kind::Band;
            m_before = m_s.selection ? m_s.selection->selection() : QItemSelection();
            break;
        case What::Nothing:
            break;
    }
}

void TimelineGesture::selectRow(int row, QItemSelectionModel::SelectionFlags flags) {
    if (m_s.selection && m_s.model) m_s.selection->setCurrentIndex(m_s.model->index(row, 0), flags);
}

void TimelineGesture::pressShot(int row, Qt::KeyboardModifiers modifiers) {
    if (m_s.transition) {
        m_s.transition = {};
        emit m_view.transitionSelected({});
    }
    if (!m_s.selection) return;
    const QModelIndex index = m_s.model->index(row, 0);
    m_clearsOnRelease = false;
    if (modifiers & Qt::ShiftModifier) {
        const int from = qBound(0, m_anchor, int(m_s.boxes.size()) - 1);
        const QItemSelection span(m_s.model->index(qMin(from, row), 0), m_s.model->index(qMax(from, row), 0));
        m_s.selection->select(span, QItemSelectionModel::ClearAndSelect);
        selectRow(row, QItemSelectionModel::NoUpdate);
        return;
    }
    m_anchor = row;
    if (modifiers & Qt::ControlModifier)
        selectRow(row, QItemSelectionModel::Toggle);
    else if (m_s.selection->isSelected(index))
        m_clearsOnRelease = true;  // several may be about to be dragged
    else
        selectRow(row, QItemSelectionModel::ClearAndSelect);
}

void TimelineGesture::pressScene(int row, Qt::KeyboardModifiers modifiers) {
    for (const TimelineScene& scene : m_s.scenes) {
        if (scene.first != row || !m_s.selection) continue;
        const bool adds = modifiers & Qt::ControlModifier;
        const QItemSelection shots(m_s.model->index(scene.first, 0), m_s.model->index(scene.last, 0));
        m_anchor = row;
        m_s.selection->setCurrentIndex(m_s.model->index(row, 0), QItemSelectionModel::NoUpdate);
        m_s.selection->select(shots,
                              adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
        emit m_view.shotPicked(m_s.boxes[size_t(row)].shot);
        return;
    }
}

void TimelineGesture::move(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    m_last = at;
    m_modifiers = event.modifiers();
    if (!isActive()) {
        const TimelineHit hover = m_s.hit(at);
        if (hover == m_s.hover) return;
        m_s.hover = hover;
        m_view.viewport()->setCursor(cursorFor(hover));
        m_view.viewport()->update();
        return;
    }
    drag(at, event.modifiers());
    startAutoScroll(at);
}

void TimelineGesture::drag(QPoint at, Qt::KeyboardModifiers modifiers) {
    const bool isFar = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_s.preview.pointer = at;
    switch (m_kind) {
        case Kind::Scrub:
            scrub(at, modifiers, true);
            break;
        case Kind::Retime:
            dragEdge(at, modifiers);
            break;
        case Kind::TransitionLength:
            dragTransition(at);
            break;
        case Kind::Press:
            if (!isFar) return;
            m_kind = Kind::Move;
            [[fallthrough]];
        case Kind::Move:
            dragShots(at);
            break;
        case Kind::Band:
            if (isFar || !m_s.preview.band.isNull()) dragBand(at);
            break;
        case Kind::RangeIn:
        case Kind::RangeOut:
            dragRange(at);
            break;
        case Kind::Marker:
            if (isFar || m_s.preview.marker) dragMarker(at);
            break;
        case Kind::Pan:
            m_view.horizontalScrollBar()->setValue(m_scrollAtPress + m_pressed.x() - at.x());
            break;
        case Kind::None:
            break;
    }
    m_view.viewport()->update();
}

// Ripple: the end of the shot follows the pointer and the rest moves along. Alt: the next shot gives or
// takes.
void TimelineGesture::dragEdge(QPoint at, Qt::KeyboardModifiers modifiers) {
    TimelinePreview& preview = m_s.preview;
    const TimelineBox& box = m_s.boxes[size_t(m_row)];
    const story::Frames old = m_s.model->index(m_row, 0).data(LengthRole).toLongLong();
    const story::Frames pressedEnd = box.begin + old;
    const story::Frames moved = pressedEnd + m_s.nearestFrame(at.x()) - m_pressedFrame;
    story::Frames length = qMax<story::Frames>(1, m_s.snapped(moved, false, &preview.snap) - box.begin);
    preview.nextLength.reset();
    if ((modifiers & Qt::AltModifier) && m_row + 1 < int(m_s.boxes.size())) {
        const story::Frames both = old + m_s.model->index(m_row + 1, 0).data(LengthRole).toLongLong();
        length = qMin(length, both - 1);
        preview.nextLength = both - length;
    }
    preview.lengthRow = m_row;
    preview.length = length;
    preview.bubble = lengthText(length, m_s.rate) + "  (" + signedLength(length - old, m_s.rate) + ')';
    if (preview.nextLength) preview.bubble += "  |  " + lengthText(*preview.nextLength, m_s.rate);
    m_s.rebuild();
}

void TimelineGesture::dragTransition(QPoint at) {
    TimelinePreview& preview = m_s.preview;
    const story::Frames joint = m_s.boxes[size_t(m_row)].end();
    const story::Frames reach = std::abs(m_s.nearestFrame(at.x()) - joint);
    preview.transitionRow = m_row;
    preview.transitionLength = qMax<story::Frames>(2, 2 * reach);
    m_s.rebuild();
    preview.transitionLength = m_s.boxes[size_t(m_row)].transition.length;  // no longer than fits
    preview.bubble = lengthText(preview.transitionLength, m_s.rate);
}

void TimelineGesture::dragShots(QPoint at) {
    TimelinePreview& preview = m_s.preview;
    if (m_s.selection && preview.moved.isEmpty()) {
        m_clearsOnRelease = false;
        if (!m_s.selection->isSelected(m_s.model->index(m_row, 0)))
            selectRow(m_row, QItemSelectionModel::ClearAndSelect);
        for (const QModelIndex& index : m_s.selection->selectedIndexes()) preview.moved.append(index.row());
        std::sort(preview.moved.begin(), preview.moved.end());
    }
    if (isFarOutside(at)) return dragAway();
    preview.insertion = m_s.insertionRow(at.x());
    preview.bubble = preview.moved.size() == 1
                         ? m_s.model->index(preview.moved[0], 0).data().toString()
                         : TimelineView::tr("%n shot(s)", nullptr, int(preview.moved.size()));
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void TimelineGesture::dragBand(QPoint at) {
    const QPoint from(m_pressed.x() + m_scrollAtPress - m_s.scroll, m_pressed.y());
    m_s.preview.band = QRect(from, at).normalized();
    if (!m_s.selection || m_s.boxes.empty()) return;
    QItemSelection selection = m_modifiers & Qt::ControlModifier ? m_before : QItemSelection();
    if (m_s.preview.band.intersects(m_s.track())) {
        const int first = m_s.rowAtX(m_s.preview.band.left());
        const int last = qMin(m_s.rowAtX(m_s.preview.band.right()), int(m_s.boxes.size()) - 1);
        if (first <= last)
            selection.merge(QItemSelection(m_s.model->index(first, 0), m_s.model->index(last, 0)),
                            QItemSelectionModel::Select);
    }
    m_s.selection->select(selection, QItemSelectionModel::ClearAndSelect);
}

void TimelineGesture::release(const QMouseEvent& event) {
    if (!isActive()) return;
    m_timer.stop();
    finish(event.position().toPoint(), event.modifiers());
    m_kind = Kind::None;
    m_s.preview = {};
    m_s.rebuild();
    m_s.hover = m_s.hit(event.position().toPoint());
    m_view.viewport()->setCursor(cursorFor(m_s.hover));
    m_view.viewport()->update();
}

void TimelineGesture::finish(QPoint at, Qt::KeyboardModifiers modifiers) {
    const TimelinePreview preview = m_s.preview;  // slots may rebuild the state
    const bool isFar = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    switch (m_kind) {
        case Kind::Scrub:
            scrub(at, modifiers, false);
            break;
        case Kind::Retime:
            finishEdge();
            break;
        case Kind::TransitionLength:
            if (preview.transitionRow >= 0)
                emit m_view.transitionLengthRequested(m_s.boxes[size_t(m_row)].shot,
                                                      preview.transitionLength);
            break;
        case Kind::Press:
            if (m_clearsOnRelease) selectRow(m_row, QItemSelectionModel::ClearAndSelect);
            if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) && m_row < int(m_s.boxes.size()))
                emit m_view.shotPicked(m_s.boxes[size_t(m_row)].shot);
            break;
        case Kind::Move:
            finishMove();
            break;
        case Kind::Band:
            if (isFar || !preview.band.isNull()) break;
            if (m_s.selection && !(modifiers & Qt::ControlModifier)) m_s.selection->clearSelection();
            if (m_s.transition) emit m_view.transitionSelected(m_s.transition = {});
            break;
        case Kind::RangeIn:
        case Kind::RangeOut:
            if (preview.range) emit m_view.rangeRequested(preview.range);
            break;
        case Kind::Marker:
            if (preview.marker)
                emit m_view.markerMoved(m_marker, preview.marker->at);
            else
                emit m_view.markerActivated(m_marker);
            break;
        case Kind::Pan:
        case Kind::None:
            break;
    }
}

void TimelineGesture::finishEdge() {
    const TimelinePreview preview = m_s.preview;
    if (preview.lengthRow < 0) return;
    m_s.preview = {};
    const QModelIndex index = m_s.model->index(m_row, 0);
    if (preview.length == index.data(LengthRole).toLongLong()) return;
    const story::ShotId shot{index.data(ShotIdRole).toLongLong()};
    if (preview.nextLength)
        emit m_view.jointRequested(shot, preview.length, *preview.nextLength);
    else
        emit m_view.lengthRequested(shot, preview.length);
}

void TimelineGesture::finishMove() {
    const TimelinePreview preview = m_s.preview;
    m_s.preview = {};
    QList<story::ShotId> shots;
    for (int row : preview.moved)
        shots.append(story::ShotId{m_s.model->index(row, 0).data(ShotIdRole).toLongLong()});
    if (preview.insertion >= 0 && isRealMove(m_s.model, shots, preview.insertion))
        emit m_view.moveRequested(shots, preview.insertion);
}

void TimelineGesture::modifiersChanged(Qt::KeyboardModifiers modifiers) {
    m_modifiers = modifiers;
    if (m_kind == Kind::Retime && m_s.preview.lengthRow >= 0) drag(m_last, modifiers);
}

void TimelineGesture::cancel() {
    if (!isActive()) return;
    m_timer.stop();
    m_kind = Kind::None;
    m_s.preview = {};
    m_s.rebuild();
    m_view.viewport()->update();
}

void TimelineGesture::startAutoScroll(QPoint at) {
    const bool isNearEdge = at.x() < TimelineState::kHeader + 20 || at.x() > m_s.size.width() - 20;
    const bool scrolls = isActive() && m_kind != Kind::Pan && m_kind != Kind::Press && isNearEdge;
    if (scrolls && !m_timer.isActive()) m_timer.start();
    if (!scrolls) m_timer.stop();
}

void TimelineGesture::autoScroll() {
    const int left = TimelineState::kHeader + 20 - m_last.x(), right = m_last.x() - (m_s.size.width() - 20);
    const int step = left > 0 ? -qMin(left, 40) : qMin(right, 40);
    QScrollBar* bar = m_view.horizontalScrollBar();
    const int before = bar->value();
    bar->setValue(before + step / 2);
    if (bar->value() != before) drag(m_last, m_modifiers);
}

}  // namespace widgets
