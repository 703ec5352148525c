#include "app/resources.h"

#include <QCoreApplication>
#include <QDir>

namespace app {

QString assetsFolder() {
    const QString program = QCoreApplication::applicationDirPath();
    const QStringList places{qEnvironmentVariable("SEINE_ASSETS"), program + "/../share/seine-storyboard",
                             program + "/../../../assets", program + "/../../assets"};
    for (const QString& place : places)
        if (!place.isEmpty() && QDir(place).exists()) return QDir(place).canonicalPath();
    return {};
}

QString draftModelFolder() {
    const QString folder = assetsFolder() + "/models/draft";
    return QDir(folder).exists() ? folder : QString();
}

}  // namespace app
