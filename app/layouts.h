// How the panels of a window lie: remembered when it closes, saved under names, and a few that come with the
// program. UI thread only.
#pragma once

#include <QMainWindow>
#include <QMenu>
#include <QObject>
#include <QVariantMap>

#include "app/window_parts.h"

namespace app {

class Layouts : public QObject {
    Q_OBJECT
 public:
    /// Fills the menu anew whenever it is opened.
    Layouts(QMainWindow& window, const WindowParts& parts, QMenu* menu);

    /// As the last window lay when it was closed; a newcomer gets the usual layout, as large as the screen.
    void restore();
    void remember() const;
    /// The layout that comes with the program.
    void arrangeUsual();

    static QStringList savedNames();
    void save(const QString& name) const;
    /// False when there is none of that name.
    bool apply(const QString& name);
    static void remove(const QString& name);

 signals:
    void arranged();  // other panels are shown now

 private:
    void fillMenu();
    void askToSave();
    void arrangeBoards();
    void arrangeJudging();
    QVariantMap present() const;
    void show(const QVariantMap& layout);

    QMainWindow& m_window;
    const WindowParts m_parts;
    QMenu* m_menu;
    const bool m_isMirrored;  // when it was made: the application may have turned since
};

}  // namespace app
