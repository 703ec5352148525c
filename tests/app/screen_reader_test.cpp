// What a screen reader gets: the program runs as it is, and its tree is read over the accessibility bus
// (AT-SPI), as Orca reads it. Every control has a name, shots are told with their state, keys reach the
// controls.
//
// Run by with_screen_reader.sh: a session bus, at-spi2's registry and a screen of their own.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>

namespace {

/// One thing on the bus: a window, a button. (so) in D-Bus's words.
struct Node {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& to, const Node& node) {
    to.beginStructure();
    to << node.service << node.path;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, Node& node) {
    from.beginStructure();
    from >> node.service >> node.path;
    from.endStructure();
    return from;
}

constexpr char kAccessible[] = "org.a11y.atspi.Accessible";
constexpr int kFocusable = 11, kShowing = 25;  // bits of AT-SPI's states

class Bus {
 public:
    bool connect() {
        QDBusInterface a11y("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus");
        const QDBusMessage address = a11y.call("GetAddress");
        if (address.type() != QDBusMessage::ReplyMessage) return false;
        m_bus = QDBusConnection::connectToBus(address.arguments().value(0).toString(), "accessibility");
        return m_bus.isConnected();
    }
    QList<Node> children(const Node& node) const {
        QList<Node> list;
        const QVariantList answer = call(node, "GetChildren");
        if (!answer.isEmpty()) answer.first().value<QDBusArgument>() >> list;
        return list;
    }
    QString role(const Node& node) const { return call(node, "GetRoleName").value(0).toString(); }
    /// "Name", "Description"
    QString text(const Node& node, const char* property) const {
        auto message = QDBusMessage::createMethodCall(node.service, node.path.path(),
                                                      "org.freedesktop.DBus.Properties", "Get");
        message << kAccessible << property;
        const QDBusMessage answer = m_bus.call(message);
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    bool has(const Node& node, int state) const {
        QList<uint> words;
        const QVariantList answer = call(node, "GetState");
        if (!answer.isEmpty()) answer.first().value<QDBusArgument>() >> words;
        return words.size() > state / 32 && (words[state / 32] >> (state % 32) & 1);
    }

 private:
    QVariantList call(const Node& node, const char* method) const {
        return m_bus.call(QDBusMessage::createMethodCall(node.service, node.path.path(), kAccessible, method))
            .arguments();
    }
    QDBusConnection m_bus{"none"};
};

template <class Claim>
bool eventually(Claim&& claim) {
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 60000; QThread::msleep(200)) {
        QCoreApplication::processEvents();
        if (claim()) return true;
    }
    return false;
}

struct Said {
    Node node;
    QString role, name, description, path;
    bool isFocusable = false, isShowing = false;
};

void read(const Bus& bus, const Node& node, const QString& path, int depth, QList<Said>& all) {
    Said said{node,
              bus.role(node),
              bus.text(node, "Name"),
              bus.text(node, "Description"),
              path,
              bus.has(node, kFocusable),
              bus.has(node, kShowing)};
    const QString here = path + "/" + said.role + " " + said.name;
    all << said;
    if (depth > 0)
        for (const Node& child : bus.children(node)) read(bus, child, here, depth - 1, all);
}

class ScreenReader : public testing::Test {
 protected:
    void SetUp() override {
        qDBusRegisterMetaType<Node>();
        ASSERT_TRUE(bus.connect()) << "no accessibility bus: at-spi2-core";
        const QString story = folder.filePath("film.seine"), sample = SEINE_SOURCE "/assets/sample/";
        ASSERT_EQ(QProcess::execute(SEINE_CLI, {"new", story, "--transition", "dissolve",
                                                sample + "01-the-cape.png", sample + "02-the-stairs.png"}),
                  0);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        environment.insert("XDG_CONFIG_HOME", folder.filePath("config"));
        environment.insert("XDG_DATA_HOME", folder.filePath("data"));
        environment.insert("LANG", "C.UTF-8");
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(SEINE_WINDOW, {story});
        ASSERT_TRUE(program.waitForStarted());
        const Node desktop{"org.a11y.atspi.Registry", QDBusObjectPath("/org/a11y/atspi/accessible/root")};
        ASSERT_TRUE(eventually([&] {
            for (const Node& application : bus.children(desktop)) {
                everything.clear();
                read(bus, application, {}, 14, everything);
                if (find("list item", "Shot 1")) return true;
            }
            return false;
        })) << "the window with its shots does not appear on the bus";
    }
    void TearDown() override {
        program.terminate();
        if (!program.waitForFinished(20000)) program.kill();
    }
    const Said* find(const QString& role, const QString& begin) const {
        for (const Said& said : everything)
            if (said.role == role && said.name.startsWith(begin)) return &said;
        return nullptr;
    }
    QTemporaryDir folder;
    QProcess program;
    Bus bus;
    QList<Said> everything;
};

TEST_F(ScreenReader, EveryControlHasAName) {
    static const QSet<QString> controls{"push button", "toggle button", "check box", "radio button",
                                        "combo box",   "text",          "entry",     "slider",
                                        "spin button", "list item",     "menu item", "menu",
                                        "page tab",    "list",          "table",     "check menu item"};
    int named = 0;
    for (const Said& said : everything) {
        if (!controls.contains(said.role) || !said.isShowing) continue;
        named += !said.name.isEmpty();
        EXPECT_FALSE(said.name.trimmed().isEmpty())
            << said.role.toStdString() << " in " << said.path.toStdString();
    }
    EXPECT_GT(named, 40) << "the whole window was read";
}

TEST_F(ScreenReader, ShotsAreToldWithTheirLengthAndState) {
    QStringList names;
    for (const Said& said : everything)
        if (said.role == "list item" && said.name.startsWith("Shot 1")) names << said.description;
    const QString told = names.join(" | ");  // of the boards, and of the timeline
    EXPECT_TRUE(told.contains("long, from")) << told.toStdString();
    EXPECT_TRUE(told.contains(", no take")) << told.toStdString();
    EXPECT_FALSE(told.contains("no take,")) << told.toStdString();
}

TEST_F(ScreenReader, ThePanelsAreFound) {
    QStringList names;
    for (const Said& said : everything) names << said.name;
    for (const char* panel : {"Boards", "Timeline", "Viewer", "Inspector", "Queue"})
        EXPECT_TRUE(names.contains(panel)) << panel;
}

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
