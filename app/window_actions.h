// Every command of the window as a QAction with a name, words, icon and keys: the menus, the tool bar and the
// list of keys are made from one table. What a command does is connected elsewhere, by its name. UI thread
// only; owned by the main window.
#pragma once

#include <QAction>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QObject>
#include <functional>

#include "app/key_map.h"

class QToolButton;

namespace app {

class WindowActions : public QObject {
    Q_OBJECT
 public:
    explicit WindowActions(QMainWindow& window);

    /// The command of that name; asserts that there is one.
    QAction* action(const QString& name) const;
    void on(const QString& name, QObject* context, const std::function<void()>& what);
    void onToggled(const QString& name, QObject* context, const std::function<void(bool)>& what);
    /// Where the list of recently opened stories and of panels go.
    QMenu* recentMenu() const { return m_recent; }
    QMenu* viewMenu() const { return m_menus.value("view"); }
    QMenu* layoutMenu() const { return m_layout; }
    QMenu* themeMenu() const { return m_menus.value("theme"); }
    QMenu* modelMenu() const { return m_model; }
    QMenu* languageMenu() const { return m_language; }
    QToolButton* generateButton() const { return m_generate; }
    QToolButton* exportButton() const { return m_export; }
    QToolButton* modelButton() const { return m_modelButton; }
    /// All commands by menu, for the list of keys and their editor.
    QList<QPair<QString, QList<QAction*>>> byMenu() const;
    Keys keysOf(const QString& name) const { return action(name)->shortcuts(); }
    Keys ownKeysOf(const QString& name) const { return m_ownKeys.value(name); }
    /// The settings hold other keys now.
    void readKeys();

 private:
    static const struct ActionRow kRows[];
    static const QPair<const char*, const char*> kMenus[];  // their names and titles

    void makeMenus(QMainWindow& window);
    void makeToolBar(QMainWindow& window);
    QAction* make(const ActionRow& row);

    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
    QStringList m_menuOrder;
    QHash<QString, QStringList> m_inMenu;
    QHash<QString, Keys> m_ownKeys;  // those of the program
    QMenu *m_recent = nullptr, *m_model = nullptr, *m_layout = nullptr, *m_language = nullptr;
    QToolButton *m_generate = nullptr, *m_export = nullptr, *m_modelButton = nullptr;
};

}  // namespace app
