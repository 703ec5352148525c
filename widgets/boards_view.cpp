#include "widgets/boards_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/board_delegate.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/story_roles.h"

namespace widgets {
namespace {

constexpr int kMargin = BoardsLayout::kMargin, kGap = BoardsLayout::kGap,
              kNarrowest = BoardsLayout::kNarrowest, kWidest = 480;

}  // namespace

BoardsView::BoardsView(QWidget* parent)
    : QAbstractItemView(parent),
      m_delegate(new BoardDelegate(this)),
      m_choose(new QPushButton(tr("Choose pictures…"), viewport())) {
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Boards"));
    setMinimumWidth(kNarrowest + 2 * kMargin);
    connect(m_choose, &QPushButton::clicked, this, &BoardsView::picturesRequested);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& i) { emit shotActivated({i.data(ShotIdRole).toLongLong()}); });
}

void BoardsView::setModel(QAbstractItemModel* shots) {
    QAbstractItemView::setModel(shots);
    if (shots) {
        connect(shots, &QAbstractItemModel::rowsRemoved, this, &BoardsView::scheduleLayout);
        connect(shots, &QAbstractItemModel::rowsMoved, this, &BoardsView::scheduleLayout);
        connect(shots, &QAbstractItemModel::layoutChanged, this, &BoardsView::scheduleLayout);
        connect(shots, &QAbstractItemModel::modelReset, this, &BoardsView::scheduleLayout);
    }
    scheduleLayout();
}

void BoardsView::setThumbnails(ThumbnailCache* cache) {
    if (m_thumbnails) m_thumbnails->disconnect(this);
    m_thumbnails = cache;
    m_delegate->setThumbnails(cache);
    if (cache) connect(cache, &ThumbnailCache::arrived, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void BoardsView::setRate(story::Rate rate) {
    m_delegate->setRate(rate);
    viewport()->update();
}

void BoardsView::setAspect(double aspect) {
    m_aspect = qBound(0.2, aspect, 5.0);
    m_delegate->setAspect(m_aspect);
    scheduleLayout();
}

void BoardsView::setBoardWidth(int width) {
    width = qBound(kNarrowest, width, kWidest);
    if (width == m_wanted) return;
    m_wanted = width;
    scheduleLayout();
    emit boardWidthChanged(width);
}

// Layout
// ------------------------------------------------------------------------------------------------------------

void BoardsView::scheduleLayout() {
    m_dirty = true;
    updateGeometries();
    viewport()->update();
}

const BoardsLayout& BoardsView::lay() const {
    if (!m_dirty) return m_lay;
    m_dirty = false;
    m_lay = BoardsLayout::of(
        model(), rootIndex(),
        {viewport()->width(), m_wanted, QFontMetrics(font()).height() + 8,
         [this](int width, bool dialogue) { return m_delegate->heightFor(width, font(), dialogue); }});
    return m_lay;
}

QPoint BoardsView::inContents(QPoint point) const {
    return point + QPoint(0, verticalOffset());
}

void BoardsView::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, lay().height - viewport()->height()));
    const bool isEmpty = lay().rects.isEmpty();
    m_choose->setVisible(isEmpty && model());
    m_choose->adjustSize();
    m_choose->move((viewport()->width() - m_choose->width()) / 2, viewport()->height() / 2 + 44);
    QAbstractItemView::updateGeometries();
}

QRect BoardsView::visualRect(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= lay().rects.size()) return {};
    return lay().rects[index.row()].translated(0, -verticalOffset());
}

QModelIndex BoardsView::indexAt(const QPoint& point) const {
    const int row = lay().rowAt(inContents(point));
    return row >= 0 ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

int BoardsView::verticalOffset() const {
    return verticalScrollBar()->value();
}

void BoardsView::scrollTo(const QModelIndex& index, ScrollHint) {
    const QRect rect = visualRect(index);
    if (rect.isEmpty()) return;
    QScrollBar* bar = verticalScrollBar();
    if (rect.top() < kMargin) bar->setValue(bar->value() + rect.top() - kMargin);
    if (rect.bottom() > viewport()->height() - kMargin)
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + kMargin);
}

QModelIndex BoardsView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int count = int(lay().rects.size());
    if (count == 0) return {};
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0) return model()->index(0, 0, rootIndex());
    const int page = qMax(1, viewport()->height() / qMax(1, lay().rects[row].height() + kGap));
    switch (action) {
        case MoveLeft:
        case MovePrevious:
            row -= 1;
            break;
        case MoveRight:
        case MoveNext:
            row += 1;
            break;
        case MoveUp:
            row = lay().nearestInLine(row, -1);
            break;
        case MoveDown:
            row = lay().nearestInLine(row, 1);
            break;
        case MovePageUp:
            row -= page * lay().columns;
            break;
        case MovePageDown:
            row += page * lay().columns;
            break;
        case MoveHome:
            row = 0;
            break;
        case MoveEnd:
            row = count - 1;
            break;
    }
    return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void BoardsView::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) {
    m_band = state() == DragSelectingState ? area.normalized() : QRect();
    QItemSelection selection;
    if (state() == DragSelectingState) {
        const QRect touched = area.normalized().translated(0, verticalOffset());
        for (int row = 0; row < lay().rects.size(); ++row) {
            if (!lay().rects[row].intersects(touched)) continue;
            selection.select(model()->index(row, 0, rootIndex()), model()->index(row, 0, rootIndex()));
        }
    } else {  // from the one pressed first to this one, in reading order
        const QModelIndex from = indexAt(area.topLeft()), to = indexAt(area.bottomRight());
        if (from.isValid() && to.isValid())
            selection.select(from.row() < to.row() ? from : to, from.row() < to.row() ? to : from);
    }
    selectionModel()->select(selection, command);
    viewport()->update();
}

QRegion BoardsView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) region += visualRect(index);
    return region;
}

QList<int> BoardsView::selectedRows() const {
    QList<int> rows;
    for (const QModelIndex& index : selectedIndexes()) rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

// Painting
// ----------------------------------------------------------------------------------------------------------

QStyleOptionViewItem BoardsView::optionFor(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    option.state |= isEnabled() ? QStyle::State_Enabled : QStyle::State_None;
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    option.state.setFlag(QStyle::State_KeyboardFocusChange, m_showsFocus);
    option.state.setFlag(QStyle::State_MouseOver, index == m_hover);
    return option;
}

void BoardsView::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    const QRect clip = event->rect();
    if (lay().rects.isEmpty()) return paintEmpty(p);
    paintHeadings(p, clip);
    const int top = clip.top() + verticalOffset(), bottom = clip.bottom() + verticalOffset();
    auto row = std::lower_bound(lay().rects.cbegin(), lay().rects.cend(), top,
                                [](const QRect& r, int y) { return r.bottom() < y; });
    for (; row != lay().rects.cend() && row->top() <= bottom; ++row) {
        const QModelIndex index = model()->index(int(row - lay().rects.cbegin()), 0, rootIndex());
        m_delegate->paint(&p, optionFor(index), index);
    }
    paintInsertion(p);
    paintReplaced(p);
    if (state() == DragSelectingState && !m_band.isEmpty()) {
        QColor fill = tintsOf(palette()).accent;
        p.setPen(fill);
        fill.setAlpha(36);
        p.setBrush(fill);
        p.drawRect(m_band.adjusted(0, 0, -1, -1));
    }
}

void BoardsView::paintHeadings(QPainter& p, const QRect& clip) const {
    const Tints t = tintsOf(palette());
    int scene = 0;
    for (const BoardsLayout::Heading& heading : lay().headings) {
        ++scene;
        const QRect rect = heading.rect.translated(0, -verticalOffset());
        if (!rect.intersects(clip)) continue;
        p.setFont(scaled(font(), 0.95, QFont::DemiBold));
        if (heading.row == m_hoverHeading) p.fillRect(rect.adjusted(-4, 1, 4, -1), t.raised);
        p.setPen(t.text);
        const QString number = tr("Scene %1").arg(scene);
        p.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, number);
        const int used = QFontMetrics(p.font()).horizontalAdvance(number) + 8;
        p.setFont(scaled(font(), 0.95));
        p.setPen(t.quiet);
        const QRect rest = rect.adjusted(used, 0, 0, 0);
        p.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetrics(p.font()).elidedText(heading.scene, Qt::ElideRight, rest.width()));
    }
}

void BoardsView::paintInsertion(QPainter& p) const {
    if (m_insertion < 0 || lay().rects.isEmpty()) return;
    const bool isEnd = m_insertion >= lay().rects.size();
    QRect next = lay().rects[isEnd ? lay().rects.size() - 1 : m_insertion].translated(0, -verticalOffset());
    const int x = isEnd ? next.right() + kGap / 2 + 1 : next.left() - kGap / 2;
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(tintsOf(palette()).accent);
    p.drawRoundedRect(QRectF(x - 1.5, next.top() - 2, 3, next.height() + 4), 1.5, 1.5);
}

void BoardsView::paintEmpty(QPainter& p) const {
    const Tints t = tintsOf(palette());
    const QRect all = viewport()->rect();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(m_insertion >= 0 ? t.accent : t.faint, m_insertion >= 0 ? 2 : 1.5, Qt::DashLine));
    p.setBrush(Qt::NoBrush);
    p.drawRoundedRect(QRectF(all).adjusted(12, 12, -12, -12), 10, 10);
    const QPoint middle(all.center().x(), all.center().y() - 24);
    paintIcon(p, QRectF(middle.x() - 20, middle.y() - 48, 40, 40), "add-pictures", t.quiet);
    p.setFont(scaled(font(), 1.15, QFont::DemiBold));
    p.setPen(t.text);
    p.drawText(QRect(20, middle.y() + 4, all.width() - 40, 24), Qt::AlignHCenter, tr("Drop pictures here"));
    p.setFont(scaled(font(), 0.95));
    p.setPen(t.quiet);
    p.drawText(QRect(20, middle.y() + 32, all.width() - 40, 34), Qt::AlignHCenter | Qt::TextWordWrap,
               tr("Files or a whole folder; each becomes a shot"));
}

}  // namespace widgets
