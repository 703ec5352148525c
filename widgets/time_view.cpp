#include "widgets/time_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr double kSmall = 0.84;  // of the window's font

}  // namespace

TimeView::TimeView(std::unique_ptr<TimeState> state, const QString& accessibleName, QWidget* parent)
    : QAbstractScrollArea(parent), m_time(std::move(state)) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(accessibleName);
    installAccess();
    m_time->font = scaled(font(), kSmall);
}

TimeView::~TimeView() = default;

void TimeView::setGesture(std::unique_ptr<TimeGesture> gesture) {
    m_hand = std::move(gesture);
}

void TimeView::setSnapping(bool on) {
    m_time->isSnapping = on;
}

QWidget* TimeView::itemsWidget() {
    return viewport();
}

void TimeView::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    paint(p, event->rect());
}

void TimeView::mousePressEvent(QMouseEvent* event) {
    m_time->showsFocus = false;
    m_hand->press(*event);
}
void TimeView::mouseMoveEvent(QMouseEvent* event) {
    m_hand->move(*event);
}
void TimeView::mouseReleaseEvent(QMouseEvent* event) {
    m_hand->release(*event);
}

void TimeView::keyPressEvent(QKeyEvent* event) {
    m_time->showsFocus = true;
    viewport()->update();
    if (event->key() == Qt::Key_Escape && m_hand->isActive()) return m_hand->cancel();
    event->ignore();
}

void TimeView::dragEnterEvent(QDragEnterEvent* event) {
    dragMoveEvent(event);
}

void TimeView::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason why = event->reason();
    m_time->showsFocus =
        why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason;
    viewport()->update();
}

void TimeView::focusOutEvent(QFocusEvent*) {
    viewport()->update();
}

void TimeView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) m_time->font = scaled(font(), kSmall);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

bool TimeView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !m_hand->isActive()) {
        forgetHover();
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace widgets
