// Paths as Qt says them and as the standard library does.
#pragma once

#include <QString>
#include <filesystem>

namespace app {

inline std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

inline QString toText(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

}  // namespace app
