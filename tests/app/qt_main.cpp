// Tests of the application without a window: an event loop without a screen, and settings and unnamed stories
// in a folder that goes away with the process.
#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTemporaryDir>

#include "translations/languages.h"

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QGuiApplication::setOrganizationName("seine-tests");
    QGuiApplication::setApplicationName("seine-tests");
    translations::use("en");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
