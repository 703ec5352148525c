// Tests of the window: a real application on a real screen (see with_screen.sh), settings and unnamed stories
// in a folder that goes away with the process.
#include <gtest/gtest.h>

#include <QApplication>
#include <QTemporaryDir>

#include "app/key_guard.h"
#include "app/window_setup.h"

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    app::setUp(application);
    const app::KeyGuard guard(&application);
    return RUN_ALL_TESTS();
}
