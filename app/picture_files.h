// Which files a drop or an import stands for: folders are opened up recursively without following loops,
// names are ordered as people count ("shot 2" before "shot 10"), and what is no local file is named as a
// problem. Free functions without state; safe to call from any thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace app {

/// Something that could not be imported, and why, in words for the user.
struct ImportProblem {
    QString name;  // file name as the user knows it
    QString reason;
    bool operator==(const ImportProblem&) const = default;
};

struct PictureFiles {
    QStringList paths;              // absolute, in natural order, folders after one another as given
    QStringList sounds;             // that lay in the folders, in the same order
    QList<ImportProblem> problems;  // remote addresses, missing files, folders without pictures and sounds
};

/// "a2" before "a10"; letters compared without case, digits as numbers of any length. Negative, zero,
/// positive.
int naturalCompare(const QString& a, const QString& b);

/// True for names of picture files of the kinds the program reads, whatever the case of the suffix.
bool hasPictureSuffix(const QString& fileName);

/// The suffixes as a filter of a file dialog: "*.png *.jpg ...".
QString pictureNameFilter();

/// A file named directly is always taken (what it holds is found out when it is read); in folders only files
/// with a picture's or a sound's suffix are, hidden ones left out. Each file is taken once even when links
/// lead to it in several ways.
PictureFiles collectPictureFiles(const QList<QUrl>& urls);

}  // namespace app
