// What screen readers are told of a widget that paints its items itself: the timeline's shots and
// transitions, the takes. The widget inherits PaintedItems and calls installAccess() once; its items then
// appear as a list with names, descriptions, places and states, and can be chosen. GUI thread only.
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace widgets {

class PaintedItems {
 public:
    struct Item {
        QString name;         // "Shot 3, The lamp"
        QString description;  // "3:00, ready"
        QRect rect;           // in the coordinates of itemsWidget()
        bool isSelected = false;
    };
    virtual ~PaintedItems() = default;
    virtual int itemCount() const = 0;
    virtual Item itemAt(int index) const = 0;
    /// The one the keyboard is on; -1: none.
    virtual int currentItem() const = 0;
    virtual void chooseItem(int index) = 0;
    virtual QWidget* itemsWidget() = 0;
};

/// Makes widgets that are PaintedItems readable; as often as one likes.
void installAccess();
/// Says that the keyboard has moved to another item, or that items came and went.
void announceCurrent(QWidget* view, int index);
void announceItems(QWidget* view);

}  // namespace widgets
