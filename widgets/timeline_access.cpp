// The timeline without a mouse: from part to part, menus, markers, and what screen readers are told.
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include "widgets/painting.h"
#include "widgets/story_roles.h"
#include "widgets/timecode.h"
#include "widgets/timeline_layout.h"
#include "widgets/timeline_view.h"
#include "widgets/transition_palette.h"

namespace widgets {
namespace {

/// A small field over the marker; gone when it is left.
class MarkerField : public QLineEdit {
 public:
    MarkerField(const QString& text, QWidget* parent) : QLineEdit(text, parent) {
        setAccessibleName(TimelineView::tr("Text of the marker; empty: no marker"));
        setStyleSheet("padding: 0 4px; min-height: 0; border-radius: 3px;");
        connect(this, &QLineEdit::editingFinished, this, &QObject::deleteLater);
    }

 protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() != Qt::Key_Escape) return QLineEdit::keyPressEvent(event);
        blockSignals(true);
        hide();
        deleteLater();
        parentWidget()->parentWidget()->setFocus();
    }
};

QString stateText(const QModelIndex& index, int stateRole, int progressRole) {
    return wordOf(PartState(index.data(stateRole).toInt()), index.data(progressRole).toDouble());
}

}  // namespace

QAbstractItemModel* TimelineView::model() const {
    return m_state->model;
}

void TimelineView::goToPart(int direction) {
    const int count = int(m_state->parts.size());
    if (count == 0) return;
    const int now = m_state->currentPart();
    chooseItem(now < 0 ? 0 : qBound(0, now + (direction < 0 ? -1 : 1), count - 1));
}

void TimelineView::extendSelection(int direction) {
    QItemSelectionModel* selection = m_state->selection;
    if (!selection || m_state->boxes.empty()) return;
    if (!selection->hasSelection() || !selection->currentIndex().isValid()) return goToPart(direction);
    if (m_anchor.model() != m_state->model || !selection->isSelected(m_anchor))
        m_anchor = selection->currentIndex();
    const int last = int(m_state->boxes.size()) - 1, from = m_anchor.row();
    const int to = qBound(0, selection->currentIndex().row() + (direction < 0 ? -1 : 1), last);
    const QItemSelection span(m_state->model->index(qMin(from, to), 0),
                              m_state->model->index(qMax(from, to), 0));
    selection->setCurrentIndex(m_state->model->index(to, 0), QItemSelectionModel::NoUpdate);
    selection->select(span, QItemSelectionModel::ClearAndSelect);
    m_state->showsFocus = true;
    ensureVisible(m_state->boxes[size_t(to)].shot);
}

void TimelineView::openMenu() {
    const int current = m_state->currentPart();
    if (current < 0) {
        const int x = qBound(TimelineState::kHeader, m_state->xOf(m_state->playhead), viewport()->width());
        return emit groundMenuRequested(m_state->playhead,
                                        viewport()->mapToGlobal(QPoint(x, m_state->top())));
    }
    const TimelinePart part = m_state->parts[size_t(current)];
    const story::ShotId shot = m_state->boxes[size_t(part.row)].shot;
    const QRect place = itemAt(current).rect & viewport()->rect();
    const QPoint at = viewport()->mapToGlobal(place.isEmpty() ? viewport()->rect().center() : place.center());
    part.isTransition ? emit transitionMenuRequested(shot, at) : emit shotMenuRequested(shot, at);
}

void TimelineView::editMarker(story::MarkerId id) {
    for (std::size_t i = 0; i < m_state->markers.size(); ++i) {
        const story::Marker& marker = m_state->markers[i];
        if (marker.id != id) continue;
        const int x = m_state->xOf(marker.at), room = m_state->size.width() - TimelineState::kHeader;
        if (x < TimelineState::kHeader || x > m_state->size.width() - 60)
            horizontalScrollBar()->setValue(m_state->scroll + x - TimelineState::kHeader - room / 3);
        auto* field = new MarkerField(QString::fromStdString(marker.text), viewport());
        const QRect place = m_state->markerRect(i);
        field->setGeometry(place.left() + 14, place.top(), 180, place.height());
        connect(field, &QLineEdit::editingFinished, this, [this, field, id, was = field->text()] {
            const QString now = field->text().simplified();
            if (now != was) emit markerRenamed(id, now);
            setFocus();
        });
        field->selectAll();
        field->show();
        field->setFocus();
    }
}

int TimelineView::itemCount() const {
    return int(m_state->parts.size());
}

PaintedItems::Item TimelineView::itemAt(int number) const {
    const TimelinePart part = m_state->parts[size_t(number)];
    const TimelineBox& box = m_state->boxes[size_t(part.row)];
    const QModelIndex index = m_state->model->index(part.row, 0);
    if (!part.isTransition) {
        const QString place =
            tr("%1 long, from %2")
                .arg(lengthText(box.length, m_state->rate), timecode(box.begin, m_state->rate));
        QStringList words{place, stateText(index, StateRole, ProgressRole),
                          index.data(ReasonRole).toString()};
        words.removeAll(QString());
        return {tr("Shot %1, %2").arg(index.data(NumberRole).toString(), index.data().toString()),
                words.join(", "), m_state->shotRect(part.row),
                m_state->selection && m_state->selection->isSelected(index)};
    }
    const int from = index.data(NumberRole).toInt();
    QStringList words{lengthText(box.transition.length, m_state->rate)};
    if (story::isGenerated(box.kind))
        words << stateText(index, TransitionStateRole, TransitionProgressRole)
              << index.data(TransitionTextRole).toString();
    words.removeAll(QString());
    return {tr("%1 from shot %2 to %3").arg(labelOf(box.kind)).arg(from).arg(from + 1), words.join(", "),
            m_state->transitionRect(part.row), m_state->transition == box.shot};
}

int TimelineView::currentItem() const {
    return m_state->currentPart();
}

void TimelineView::chooseItem(int number) {
    const TimelinePart part = m_state->parts[size_t(number)];
    const story::ShotId shot = m_state->boxes[size_t(part.row)].shot;
    m_state->showsFocus = true;
    if (part.isTransition) {
        setSelectedTransition(shot);
        emit transitionSelected(shot);
    } else if (m_state->selection) {
        if (m_state->transition) emit transitionSelected(m_state->transition = {});
        m_state->selection->setCurrentIndex(m_state->model->index(part.row, 0),
                                            QItemSelectionModel::ClearAndSelect);
        emit shotPicked(shot);
    }
    ensureVisible(shot);
    announceCurrent(this, number);
    viewport()->update();
}

}  // namespace widgets
