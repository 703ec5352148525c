#include "app/desktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <algorithm>

#include "widgets/icons.h"

namespace app {
namespace {

constexpr char kService[] = "org.freedesktop.Notifications";
constexpr int kShownMs = 10'000;

}  // namespace

Desktop::Desktop(QObject* parent) : QObject(parent) {}

void Desktop::notify(const QString& title, const QString& text) {
    if (notifyOverBus(title, text) || !QSystemTrayIcon::isSystemTrayAvailable()) return;
    if (!m_tray) m_tray = new QSystemTrayIcon(QIcon(":/seine/icons/seine-storyboard.svg"), this);
    m_tray->show();
    m_tray->showMessage(title, text, QSystemTrayIcon::Information, kShownMs);
    QTimer::singleShot(2 * kShownMs, m_tray, &QSystemTrayIcon::hide);
}

bool Desktop::notifyOverBus(const QString& title, const QString& text) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    if (!bus.interface()->isServiceRegistered(kService) && !startable.value().contains(kService))
        return false;
    QDBusMessage call =
        QDBusMessage::createMethodCall(kService, "/org/freedesktop/Notifications", kService, "Notify");
    call << QGuiApplication::applicationDisplayName() << m_shown << QGuiApplication::desktopFileName()
         << title << text << QStringList()
         << QVariantMap{{"desktop-entry", QGuiApplication::desktopFileName()}} << kShownMs;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<quint32> shown = *answer;
        if (!shown.isError()) m_shown = shown.value();
        answer->deleteLater();
    });
    return true;
}

void Desktop::setProgress(std::optional<double> fraction) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    QDBusMessage signal =
        QDBusMessage::createSignal("/com/seine/storyboard", "com.canonical.Unity.LauncherEntry", "Update");
    signal << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{"progress", std::clamp(fraction.value_or(0), 0.0, 1.0)},
                          {"progress-visible", fraction.has_value()}};
    bus.send(signal);
}

}  // namespace app
