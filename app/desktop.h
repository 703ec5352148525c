// What the desktop is told: a notification when work is done (over D-Bus where there is a notification
// service, from the system tray otherwise, else nothing), and how far it is (docks and task bars that know
// the launcher protocol show a bar). UI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <optional>

class QSystemTrayIcon;

namespace app {

class Desktop : public QObject {
    Q_OBJECT
 public:
    explicit Desktop(QObject* parent = nullptr);

    /// Does not wait. A later one takes the place of the one before.
    void notify(const QString& title, const QString& text);
    /// 0..1; none: nothing is going on.
    void setProgress(std::optional<double> fraction);

 private:
    bool notifyOverBus(const QString& title, const QString& text);

    quint32 m_shown = 0;  // the notification that is replaced
    QSystemTrayIcon* m_tray = nullptr;
};

}  // namespace app
