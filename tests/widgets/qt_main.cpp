// Runs GoogleTest with a QApplication and the project's look; needs no screen.
#include <gtest/gtest.h>

#include <QApplication>

#include "translations/languages.h"
#include "widgets/theme.h"

int main(int count, char** arguments) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    translations::use("en");
    widgets::applyTheme(application, widgets::Theme::Dark);
    testing::InitGoogleTest(&count, arguments);
    return RUN_ALL_TESTS();
}
