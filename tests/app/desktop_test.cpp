// What the desktop is told, heard by a notification service on a session bus of the test's own.
#include <gtest/gtest.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>

#include "app/desktop.h"
#include "app_testing.h"

namespace {

using namespace app_testing;

class NotificationService : public QDBusVirtualObject {
 public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != "Notify") return false;
        calls << message.arguments();
        return bus.send(message.createReply(quint32(40 + calls.size())));
    }
    QList<QVariantList> calls;
};

TEST(Desktop, ANotificationIsShownAndTheNextTakesItsPlace) {
    QProcess daemon;
    daemon.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
    if (!daemon.waitForStarted()) GTEST_SKIP() << "no dbus-daemon";
    ASSERT_TRUE(daemon.waitForReadyRead());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    NotificationService service;
    QDBusConnection bus = QDBusConnection::connectToBus(address, "service");
    app::Desktop desktop;
    ASSERT_TRUE(bus.registerVirtualObject("/org/freedesktop/Notifications", &service));
    ASSERT_TRUE(bus.registerService("org.freedesktop.Notifications"));
    desktop.notify("film is generated", "2 takes made.");
    ASSERT_TRUE(eventually([&] { return service.calls.size() == 1; }));
    EXPECT_EQ(service.calls[0][1].toUInt(), 0u) << "a new one";
    EXPECT_EQ(service.calls[0][3].toString(), "film is generated");
    EXPECT_EQ(service.calls[0][4].toString(), "2 takes made.");
    EXPECT_TRUE(eventually([&] {
        desktop.notify("film is generated", "3 takes made.");
        return service.calls.back()[1].toUInt() > 40;
    })) << "in place of the one before";
    bus.unregisterService("org.freedesktop.Notifications");
    QDBusConnection::disconnectFromBus("service");
    daemon.kill();
    daemon.waitForFinished();
}

}  // namespace
