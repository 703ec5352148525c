#include "app/picture_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "app/sound_import.h"

namespace app {
namespace {

const QStringList& pictureSuffixes() {
    static const QStringList suffixes{"png",  "jpg", "jpeg", "webp", "tif",
                                      "tiff", "bmp", "gif",  "svg",  "psd"};
    return suffixes;
}

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(app::PictureFiles)
};

/// Skips the digits from `i` on; returns them without leading zeros.
QStringView numberAt(const QString& text, qsizetype& i) {
    while (i < text.size() - 1 && text[i] == u'0' && text[i + 1].isDigit()) ++i;
    const qsizetype begin = i;
    while (i < text.size() && text[i].isDigit()) ++i;
    return QStringView(text).mid(begin, i - begin);
}

class Collector {
 public:
    void takeFile(const QFileInfo& file) {
        if (markSeen(file)) m_result.paths << file.absoluteFilePath();
    }

    /// Returns how many pictures and sounds lay in the folder and below.
    qsizetype takeFolder(const QFileInfo& folder) {
        if (!markSeen(folder)) return 0;
        const qsizetype before = count();
        QFileInfoList entries =
            QDir(folder.filePath())
                .entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::NoSort);
        std::stable_sort(entries.begin(), entries.end(), [](const QFileInfo& a, const QFileInfo& b) {
            if (a.isDir() != b.isDir()) return b.isDir();
            return naturalCompare(a.fileName(), b.fileName()) < 0;
        });
        for (const QFileInfo& entry : entries) {
            if (entry.isDir())
                takeFolder(entry);
            else if (hasPictureSuffix(entry.fileName()))
                takeFile(entry);
            else if (isSoundFile(entry.fileName()) && markSeen(entry))
                m_result.sounds << entry.absoluteFilePath();
        }
        return count() - before;
    }

    void problem(const QString& name, const QString& reason) {
        m_result.problems << ImportProblem{name, reason};
    }
    PictureFiles result() { return std::move(m_result); }

 private:
    qsizetype count() const { return m_result.paths.size() + m_result.sounds.size(); }

    bool markSeen(const QFileInfo& entry) {
        const QString canonical = entry.canonicalFilePath();  // empty for a dangling link
        if (canonical.isEmpty() || m_seen.contains(canonical)) return false;
        m_seen << canonical;
        return true;
    }

    QSet<QString> m_seen;
    PictureFiles m_result;
};

}  // namespace

int naturalCompare(const QString& a, const QString& b) {
    qsizetype i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const QStringView left = numberAt(a, i), right = numberAt(b, j);
            if (left.size() != right.size()) return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right)) return order;
            continue;
        }
        const QChar left = a[i].toCaseFolded(), right = b[j].toCaseFolded();
        if (left != right) return left < right ? -1 : 1;
        ++i, ++j;
    }
    if (i < a.size() || j < b.size()) return i < a.size() ? 1 : -1;
    return a.compare(b);  // "a1" and "a01", "A" and "a": told apart, so that the order is total
}

bool hasPictureSuffix(const QString& fileName) {
    return pictureSuffixes().contains(QFileInfo(fileName).suffix().toLower());
}

QString pictureNameFilter() {
    QStringList patterns;
    for (const QString& suffix : pictureSuffixes()) patterns << "*." + suffix;
    return patterns.join(' ');
}

PictureFiles collectPictureFiles(const QList<QUrl>& urls) {
    Collector collector;
    QList<QFileInfo> entries;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            entries << QFileInfo(url.toLocalFile());
        else
            collector.problem(url.toDisplayString(),
                              PictureWords::tr("is not on this computer; save it first, then drop the file"));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return naturalCompare(a.fileName(), b.fileName()) < 0;
    });
    for (const QFileInfo& entry : entries) {
        if (!entry.exists())
            collector.problem(entry.fileName(), PictureWords::tr("is not there any more"));
        else if (!entry.isDir())
            collector.takeFile(entry);
        else if (collector.takeFolder(entry) == 0)
            collector.problem(entry.fileName(), PictureWords::tr("holds no pictures and no sounds"));
    }
    return collector.result();
}

}  // namespace app
