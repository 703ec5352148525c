#include "app/window_setup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include "app/resources.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

namespace app {
namespace {

void show(QApplication& application, const QString& theme) {
    using widgets::Theme;
    widgets::applyTheme(application, theme == "light"      ? Theme::Light
                                     : theme == "contrast" ? Theme::HighContrast
                                                           : Theme::Dark);
}

}  // namespace

void setUp(QApplication& application) {
    QApplication::setApplicationName("seine-storyboard");
    QApplication::setOrganizationName("seine-storyboard");
    QApplication::setApplicationDisplayName("Seine Storyboard");
    QApplication::setApplicationVersion(SEINE_VERSION);
    QApplication::setDesktopFileName("seine-storyboard");
    const auto install = [&application](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, "_", folder)) QApplication::installTranslator(translator);
    };
    install("qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install("seine-storyboard", ":/seine/translations");
    show(application, themeName());
    QApplication::setWindowIcon(QIcon(":/seine/icons/seine-storyboard.svg"));
}

void describe(QCommandLineParser& options) {
    options.setApplicationDescription(
        QCoreApplication::translate("Program", "Storyboard pictures to a film, on this computer alone."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption(
        {"model", QCoreApplication::translate("Program", "Generate with the model in this folder."), "DIR"});
    options.addPositionalArgument(
        "STORY.seine", QCoreApplication::translate("Program", "The stories to open."), "[STORY.seine...]");
}

QString themeName() {
    const QString name = QSettings().value("theme").toString();
    return name == "light" || name == "contrast" ? name : QStringLiteral("dark");
}

QString rememberedModel() {
    const QString folder = QSettings().value("model").toString();
    return QFileInfo(folder).isDir() ? folder : QString();
}

QString missingModel() {
    const QString folder = QSettings().value("model").toString();
    return folder.isEmpty() || QFileInfo(folder).isDir() ? QString() : folder;
}

void rememberModel(const QString& folder) {
    if (folder.isEmpty())
        QSettings().remove("model");
    else
        QSettings().setValue("model", QFileInfo(folder).absoluteFilePath());
}

void setTheme(QApplication& application, const QString& name) {
    QSettings().setValue("theme", name);
    show(application, themeName());
}

}  // namespace app
