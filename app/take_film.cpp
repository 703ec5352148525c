#include "app/take_film.h"

#include <QCoreApplication>
#include <QDrag>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QWidget>

#include "app/error_words.h"
#include "storage/error.h"
#include "storage/project_file.h"

namespace app {
namespace {

struct FilmWords {
    Q_DECLARE_TR_FUNCTIONS(app::TakeFilm)
};

const story::Take* find(const Document& document, story::Part part, story::TakeId id, int* number) {
    const auto* takes = story::takesOf(document.story(), part);
    if (!takes) return nullptr;
    *number = 0;
    for (const story::Take& take : *takes) {
        ++*number;
        if (take.id == id) return &take;
    }
    return nullptr;
}

/// One for the run of the program; what was dragged must outlive the drag.
QString dragFolder(QWidget* source) {
    static constexpr char kName[] = "takeFolder";
    QObject* keeper = source->window();
    auto* folder = static_cast<QTemporaryDir*>(keeper->property(kName).value<void*>());
    if (!folder) {
        folder = new QTemporaryDir;
        keeper->setProperty(kName, QVariant::fromValue<void*>(folder));
        QObject::connect(keeper, &QObject::destroyed, [folder] { delete folder; });
    }
    return folder->path();
}

}  // namespace

QString takeFileName(const Document& document, story::Part part, story::TakeId take) {
    int number = 0;
    find(document, part, take, &number);
    const auto row = story::indexOf(document.story(), part.shot);
    const bool isShot = part.what == story::Part::What::Shot;
    QString name =
        (isShot ? FilmWords::tr("%1, shot %2, take %3") : FilmWords::tr("%1, transition %2, take %3"))
            .arg(document.displayName())
            .arg(row ? int(*row) + 1 : 0)
            .arg(number);
    static const QRegularExpression forbidden(R"([/\\:*?"<>|\x00-\x1f])");
    return name.replace(forbidden, "_").left(120) + ".mp4";
}

QString saveTake(const Document& document, story::Part part, story::TakeId id, const QString& path) {
    int number = 0;
    const story::Take* take = find(document, part, id, &number);
    if (!take || !take->movie || !document.file()) return FilmWords::tr("This take has no film.");
    try {
        const auto bytes = document.file()->readBlob(take->movie);
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) &&
                               file.write(reinterpret_cast<const char*>(bytes.data()),
                                          qint64(bytes.size())) == qint64(bytes.size()) &&
                               file.commit();
        return isWritten ? QString()
                         : FilmWords::tr("%1 cannot be written: %2").arg(path, file.errorString());
    } catch (const storage::Error& error) {
        return worded(error);
    }
}

QString dragTake(const Document& document, story::Part part, story::TakeId take, QWidget* source) {
    const QString path = dragFolder(source) + "/" + takeFileName(document, part, take);
    if (const QString problem = saveTake(document, part, take, path); !problem.isEmpty()) return problem;
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(path)});
    auto* drag = new QDrag(source);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
    return {};
}

}  // namespace app
