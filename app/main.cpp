// The window program: seine-storyboard [STORY.seine] [--model DIR].
#include <QApplication>
#include <QCommandLineParser>

#include "app/key_guard.h"
#include "app/main_window.h"
#include "app/window_setup.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    app::setUp(application);
    QCommandLineParser options;
    app::describe(options);
    options.process(application);
    const app::KeyGuard guard(&application);
    app::Session session(options.value("model"));
    app::MainWindow window(session);
    window.show();
    const QStringList stories = options.positionalArguments();
    window.begin(stories.value(0));
    return QApplication::exec();
}
