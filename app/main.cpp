// The window program: seine-storyboard [STORY.seine...] [--model DIR].
#include <QApplication>
#include <QCommandLineParser>

#include "app/key_guard.h"
#include "app/window_setup.h"
#include "app/windows.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    app::setUp(application);
    QCommandLineParser options;
    app::describe(options);
    options.process(application);
    const app::KeyGuard guard(&application);
    app::Windows windows(app::askedModel(options.value("model")));
    const QStringList stories = options.positionalArguments();
    for (const QString& story : stories) windows.open(story);
    if (stories.isEmpty()) windows.open({});
    return QApplication::exec();
}
