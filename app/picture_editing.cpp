#include "app/picture_editing.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include "app/error_words.h"
#include "storage/error.h"

namespace app {
namespace {

constexpr int kSettleMs = 400;
constexpr int kKeptDays = 31;

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

QByteArray hashOf(const std::vector<std::uint8_t>& bytes) {
    const QByteArrayView view(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    return QCryptographicHash::hash(view, QCryptographicHash::Sha256);
}

/// A name that every file system takes, with a suffix by which programs know the kind.
QString fileNameFor(const story::Shot& shot, const QString& kind) {
    QString name = QString::fromStdString(shot.pictureName);
    static const QRegularExpression forbidden(R"([/\\:*?"<>|\x00-\x1f])");
    name.replace(forbidden, "_");
    if (name.isEmpty() || name.startsWith('.')) name.prepend("picture");
    if (QFileInfo(name).suffix().isEmpty()) name += "." + kind.section('/', 1);
    const QString suffix = QFileInfo(name).suffix().left(8);
    return QFileInfo(name).completeBaseName().left(100) + "." + suffix;
}

}  // namespace

PictureEditing::PictureEditing(Document& document, PictureImport& pictures, QObject* parent)
    : QObject(parent), m_document(document), m_pictures(pictures) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    const auto wait = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_settled, &QTimer::timeout, this, &PictureEditing::readChanged);
    connect(&m_document, &Document::aboutToReset, this, &PictureEditing::forgetAll);
}

QString PictureEditing::folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/pictures";
}

QString PictureEditing::fileOf(story::ShotId shot) const {
    const auto found = m_edited.find(shot);
    return found == m_edited.end() ? QString() : found->second.path;
}

bool PictureEditing::open(story::ShotId id) {
    const story::Shot* shot = story::find(m_document.story(), id);
    if (!shot || !shot->picture) {
        emit failed(tr("This shot has no picture yet: drop one on it first."));
        return false;
    }
    try {
        const auto bytes = m_document.file()->readBlob(shot->picture);
        // What lies there already is opened again unless the shot shows something else by now.
        const auto known = m_edited.find(id);
        const bool isCurrent = known != m_edited.end() && known->second.known == hashOf(bytes) &&
                               QFileInfo::exists(known->second.path);
        const QString name =
            fileNameFor(*shot, QString::fromStdString(m_document.file()->blobKind(shot->picture)));
        if (!isCurrent && !write(id, name, bytes)) return false;
    } catch (const storage::Error& error) {
        emit failed(worded(error));
        return false;
    }
    const QString path = fileOf(id);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) {
        emit failed(
            tr("The desktop knows no program for %1. The picture lies in %2: whatever is saved there is "
               "shown here.")
                .arg(QFileInfo(path).fileName(), QFileInfo(path).path()));
        return false;
    }
    emit opened(id, path);
    return true;
}

bool PictureEditing::write(story::ShotId id, const QString& name, const std::vector<std::uint8_t>& bytes) {
    removeOld();
    const QString own = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const QString place = QStringLiteral("%1/%2 %3").arg(folder(), m_document.displayName(), own);
    QSaveFile file(place + "/" + name);
    const bool isWritten = QDir().mkpath(place) && file.open(QIODevice::WriteOnly) &&
                           file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) ==
                               qint64(bytes.size()) &&
                           file.commit();
    if (!isWritten) {
        emit failed(tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
        return false;
    }
    m_edited[id] = {file.fileName(), hashOf(bytes)};
    watch(m_edited[id]);
    return true;
}

void PictureEditing::watch(const Edited& edited) {
    m_watcher.addPath(edited.path);
    m_watcher.addPath(QFileInfo(edited.path).path());
}

void PictureEditing::readChanged() {
    if (m_pictures.isBusy()) return m_settled.start();
    for (auto& [shot, edited] : m_edited) {
        const story::Shot* shown = story::find(m_document.story(), shot);
        const QByteArray now = hashOf(edited.path);
        if (!shown || now.isEmpty() || now == edited.known) continue;
        edited.known = now;
        watch(edited);  // a file that was replaced is watched no longer
        m_pictures.replacePicture(shot, {QUrl::fromLocalFile(edited.path)});
    }
}

void PictureEditing::forgetAll() {
    m_edited.clear();
    if (!m_watcher.files().isEmpty()) m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty()) m_watcher.removePaths(m_watcher.directories());
}

void PictureEditing::removeOld() {
    const QDateTime oldest = QDateTime::currentDateTime().addDays(-kKeptDays);
    const QFileInfoList places = QDir(folder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& place : places) {
        QDateTime newest = place.lastModified();
        QDirIterator files(place.filePath(), QDir::Files);
        while (files.hasNext()) newest = std::max(newest, files.nextFileInfo().lastModified());
        if (newest < oldest) QDir(place.filePath()).removeRecursively();
    }
}

}  // namespace app
