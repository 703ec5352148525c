#include "app/history_list.h"

#include <QStyledItemDelegate>

#include "widgets/theme.h"

namespace app {
namespace {

class StepDelegate : public QStyledItemDelegate {
 public:
    explicit StepDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(*view) {}

 protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.row() > m_view.currentIndex().row())
            option->palette.setColor(QPalette::Text, widgets::tintsOf(option->palette).faint);
        option->icon = {};
        option->features &= ~QStyleOptionViewItem::HasDecoration;
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
    }

 private:
    const QAbstractItemView& m_view;
};

}  // namespace

HistoryList::HistoryList(QWidget* parent) : QUndoView(parent) {
    setObjectName("history");
    setAccessibleName(tr("History"));
    setEmptyLabel(tr("Beginning"));
    setItemDelegate(new StepDelegate(this));
    setUniformItemSizes(true);
    setToolTip(tr("Click a step to go back or forward to it"));
}

}  // namespace app
