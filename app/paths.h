// Paths as Qt says them and as the standard library does, and where file dialogs begin.
#pragma once

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QString>
#include <filesystem>

namespace app {

inline std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

inline QString toText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// Where a file dialog begins: in the folder remembered under `setting`, else in the user's folder for such
/// files, else at home.
inline QString folderToBegin(const QString& setting, QStandardPaths::StandardLocation usual) {
    for (const QString& folder :
         {QSettings().value(setting).toString(), QStandardPaths::writableLocation(usual)})
        if (!folder.isEmpty() && QDir(folder).exists()) return folder;
    return QDir::homePath();
}

}  // namespace app
