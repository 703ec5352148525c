#include "app/window_setup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include "app/resources.h"
#include "engine/seine/models.h"
#include "translations/languages.h"
#include "widgets/icons.h"
#include "widgets/theme.h"

namespace app {
namespace {

void show(QApplication& application, const QString& theme) {
    using widgets::Theme;
    widgets::applyTheme(application,
                        theme == "light"      ? Theme::Light
                        : theme == "contrast" ? Theme::HighContrast
                                              : Theme::Dark,
                        isMotionReduced() ? widgets::Motion::Reduced : widgets::Motion::Usual);
}

void speak(const QString& language) {
    QApplication::setLayoutDirection(translations::use(language).textDirection());
}

}  // namespace

void setUp(QApplication& application) {
    QApplication::setApplicationName("seine-storyboard");
    QApplication::setOrganizationName("seine-storyboard");
    QApplication::setApplicationDisplayName("Seine Storyboard");
    QApplication::setApplicationVersion(SEINE_VERSION);
    QApplication::setDesktopFileName("seine-storyboard");
    speak(languageSetting());
    show(application, themeName());
    QApplication::setWindowIcon(QIcon(":/seine/icons/seine-storyboard.svg"));
}

void describe(QCommandLineParser& options) {
    options.setApplicationDescription(QCoreApplication::translate(
        "app::Program", "Storyboard pictures to a film, on this computer alone."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({"model",
                       QCoreApplication::translate("app::Program", "Generate with the model in this folder."),
                       "DIR"});
    options.addPositionalArgument("STORY.seine",
                                  QCoreApplication::translate("app::Program", "The stories to open."),
                                  "[STORY.seine...]");
}

QString themeName() {
    const QString name = QSettings().value("theme").toString();
    return name == "light" || name == "contrast" ? name : QStringLiteral("dark");
}

bool isMotionReduced() {
    return QSettings().value("reducedMotion").toBool();
}

void setReducedMotion(QApplication& application, bool reduced) {
    QSettings().setValue("reducedMotion", reduced);
    show(application, themeName());
}

QString languageSetting() {
    return QSettings().value("language").toString();
}

void setLanguage(const QString& code) {
    QSettings().setValue("language", code);
    speak(code);
}

QString askedModel(const QString& option) {
    const QString named = option.isEmpty() ? qEnvironmentVariable("SEINE_MODEL") : option;
    return named.isEmpty() ? QString()
                           : QString::fromStdString(seine::modelNamed(named.toStdString()).string());
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
