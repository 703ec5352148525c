#include "widgets/painted_items.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QWidget>

namespace widgets {
namespace {

class ItemAccess;

/// The list itself; makes its items as they are asked for and keeps them until they are gone.
class ListAccess : public QAccessibleWidget {
 public:
    ListAccess(QWidget* view, PaintedItems& items)
        : QAccessibleWidget(view, QAccessible::List), m_items(items) {}
    ~ListAccess() override { forget(); }

    PaintedItems& items() const { return m_items; }
    int childCount() const override { return m_items.itemCount(); }
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface*) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override {
        return widget()->hasFocus() ? child(m_items.currentItem()) : nullptr;
    }
    void forget() {
        for (const QAccessible::Id id : std::exchange(m_made, {})) QAccessible::deleteAccessibleInterface(id);
    }
    QWidget* view() const { return widget(); }

 private:
    PaintedItems& m_items;
    mutable QHash<int, QAccessible::Id> m_made;
};

class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
    ItemAccess(const ListAccess& list, int index) : m_list(list), m_index(index) {}
    int index() const { return m_index; }

    bool isValid() const override { return m_index < m_list.items().itemCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_list.view());
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QRect rect() const override {
        const QRect place = item().rect;
        return {m_list.items().itemsWidget()->mapToGlobal(place.topLeft()), place.size()};
    }
    QString text(QAccessible::Text which) const override {
        if (which == QAccessible::Name) return item().name;
        if (which == QAccessible::Description) return item().description;
        return {};
    }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::State state() const override {
        QAccessible::State state;
        const bool isThere = isValid();
        const QWidget* view = m_list.view();
        state.invalid = !isThere;
        state.selectable = state.focusable = true;
        state.selected = isThere && item().isSelected;
        state.focused = view->hasFocus() && m_list.items().currentItem() == m_index;
        state.offscreen = isThere && !m_list.items().itemsWidget()->rect().intersects(item().rect);
        state.disabled = !view->isEnabled();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid()) m_list.items().chooseItem(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

 private:
    PaintedItems::Item item() const {
        return isValid() ? m_list.items().itemAt(m_index) : PaintedItems::Item();
    }
    const ListAccess& m_list;
    const int m_index;
};

QAccessibleInterface* ListAccess::child(int index) const {
    if (index < 0 || index >= childCount()) return nullptr;
    const auto known = m_made.constFind(index);
    if (known != m_made.cend()) return QAccessible::accessibleInterface(*known);
    auto* made = new ItemAccess(*this, index);
    m_made.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ListAccess::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const ItemAccess*>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface* ListAccess::childAt(int x, int y) const {
    const QPoint at = m_items.itemsWidget()->mapFromGlobal(QPoint(x, y));
    for (int i = childCount(); i-- > 0;)  // transitions lie over shots and come after them
        if (m_items.itemAt(i).rect.contains(at)) return child(i);
    return nullptr;
}

QAccessibleInterface* makeAccess(const QString&, QObject* object) {
    auto* view = qobject_cast<QWidget*>(object);
    auto* items = dynamic_cast<PaintedItems*>(view);
    return items ? new ListAccess(view, *items) : nullptr;
}

}  // namespace

void installAccess() {
    QAccessible::installFactory(makeAccess);  // a factory that is known already is not added again
}

void announceCurrent(QWidget* view, int index) {
    if (!QAccessible::isActive() || !view->hasFocus()) return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

void announceItems(QWidget* view) {
    if (!QAccessible::isActive()) return;
    if (auto* list = dynamic_cast<ListAccess*>(QAccessible::queryAccessibleInterface(view))) list->forget();
    QAccessibleEvent event(view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

}  // namespace widgets
