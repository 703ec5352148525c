#include "app/picture_import.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMetaObject>

#include "app/error_words.h"
#include "app/paths.h"
#include "app/sound_import.h"
#include "engine/interchange/script.h"
#include "engine/media/error.h"
#include "engine/media/picture_reader.h"
#include "engine/returned_cut.h"

namespace app {
namespace {

constexpr double kShotSeconds = 3;
constexpr int kReportEveryMs = 100;

/// Decodes all of it: a file that is cut off shows only at its end.
QString whyUnreadable(const QString& path, std::string& format) {
    try {
        media::PictureLimits limits;
        limits.longestSide = 64;  // only to know that it can be read
        format = media::readPictureFile(toPath(path), limits).info.format;
        return {};
    } catch (const media::Error& error) {
        return PictureImport::tr("%1; %2", "what is wrong; what to do")
            .arg(worded(error.problem), worded(error.remedy));
    } catch (const std::bad_alloc&) {
        return PictureImport::tr("is too large for the memory of this computer");
    }
}

}  // namespace

PictureImport::PictureImport(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

PictureImport::~PictureImport() {
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join();
    }
}

QString PictureImport::shotNameFor(const QString& fileName) {
    QString name =
        QString::fromStdString(story::shotNameFor(QFileInfo(fileName).completeBaseName().toStdString()));
    if (!name.isEmpty()) name[0] = name[0].toUpper();  // letters beyond ASCII as well
    return name;
}

void PictureImport::importFiles(const QList<QUrl>& urls, int row) {
    QList<QUrl> pictures, sounds;
    for (const QUrl& url : urls) {
        const QString path = url.toLocalFile();
        const std::filesystem::path file = toPath(path);
        if (url.isLocalFile() && (interchange::hasScriptName(file) || engine::hasCutName(file)))
            emit scriptGiven(path);
        else
            (isSoundFile(path) || isMovieFile(path) ? sounds : pictures) << url;
    }
    if (!sounds.isEmpty()) emit soundsFound(sounds, row);
    if (pictures.isEmpty() && !urls.isEmpty()) return;
    m_waiting.push_back({.urls = pictures, .row = row});
    startNext();
}

void PictureImport::replacePicture(story::ShotId shot, const QList<QUrl>& urls) {
    m_waiting.push_back({.urls = urls, .replaced = shot});
    startNext();
}

void PictureImport::addWaypoints(story::ShotId shot, const QList<QUrl>& urls) {
    m_waiting.push_back({.urls = urls, .ledThrough = shot});
    startNext();
}

story::BlobId PictureImport::store(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (picture.isNull() || !picture.save(&buffer, "PNG")) {
        emit finished({}, {{tr("Pasted picture"), tr("holds no picture that can be read")}});
        return {};
    }
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    return m_document.addBlob({data, std::size_t(bytes.size())}, "image/png");
}

void PictureImport::importPicture(const QImage& picture, int row) {
    if (const story::BlobId blob = store(picture))
        emit finished(insert({{blob, tr("Pasted picture") + ".png"}}, row), {});
}

void PictureImport::replacePicture(story::ShotId shot, const QImage& picture) {
    if (const story::BlobId blob = store(picture))
        take({.urls = {}, .replaced = shot}, {{blob, tr("Pasted picture") + ".png"}}, {});
}

void PictureImport::cancel() {
    m_waiting.clear();
    m_thread.request_stop();
}

void PictureImport::startNext() {
    if (m_running || m_waiting.empty() || !m_document.isOpen()) return;
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_thread = std::jthread([this, order = std::move(m_waiting.front()), file = m_document.file()](
                                std::stop_token stop) mutable { run(stop, order, file); });
    m_waiting.pop_front();
}

void PictureImport::run(const std::stop_token& stop, const Order& order,
                        const std::shared_ptr<storage::ProjectFile>& file) {
    PictureFiles files = collectPictureFiles(order.urls);
    if (order.replaced) files.paths = files.paths.mid(0, 1);
    QList<ImportedPicture> pictures;
    QList<ImportProblem> problems = files.problems;
    QElapsedTimer sinceReport;
    sinceReport.start();
    for (qsizetype i = 0; i < files.paths.size() && !stop.stop_requested(); ++i) {
        const QString& path = files.paths[i];
        const QString name = QFileInfo(path).fileName();
        std::string format;
        QString problem = whyUnreadable(path, format);
        try {
            if (problem.isEmpty())
                pictures << ImportedPicture{file->addBlobFromFile(toPath(path), "image/" + format), name};
        } catch (const storage::Error& error) {
            problem = worded(error);
        }
        if (!problem.isEmpty()) problems << ImportProblem{name, problem};
        if (sinceReport.elapsed() < kReportEveryMs) continue;
        sinceReport.restart();
        QMetaObject::invokeMethod(
            this,
            [this, done = int(i) + 1, total = int(files.paths.size())] { emit progressed(done, total); },
            Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        this,
        [this, order, pictures, problems, sounds = files.sounds, held = file] {
            const bool sameStory = held == m_document.file();
            m_running = false;
            if (sameStory) {
                take(order, pictures, problems);
                if (!order.replaced && !order.ledThrough) passOn(sounds, order.row);
            } else {
                emit finished(
                    {}, {{m_document.displayName(), tr("another story was opened meanwhile; drop again")}});
            }
            startNext();
        },
        Qt::QueuedConnection);
}

void PictureImport::passOn(const QStringList& sounds, int row) {
    QList<QUrl> urls;
    for (const QString& path : sounds) urls << QUrl::fromLocalFile(path);
    if (!urls.isEmpty()) emit soundsFound(urls, row);
}

void PictureImport::take(const Order& order, const QList<ImportedPicture>& pictures,
                         const QList<ImportProblem>& problems) {
    std::vector<story::ShotId> shots;
    if (order.ledThrough) {
        leadThrough(order.ledThrough, pictures);
    } else if (!order.replaced) {
        shots = insert(pictures, order.row);
    } else if (!pictures.isEmpty() && story::find(m_document.story(), order.replaced)) {
        const ImportedPicture& picture = pictures.front();
        m_document.edit(story::SetShots{{{.shot = order.replaced,
                                          .picture = picture.blob,
                                          .pictureName = picture.fileName.toStdString()}}});
        shots = {order.replaced};
    }
    emit finished(shots, problems);
}

void PictureImport::leadThrough(story::ShotId id, const QList<ImportedPicture>& pictures) {
    const story::Shot* shot = story::find(m_document.story(), id);
    if (!shot || pictures.isEmpty()) return;
    std::vector<story::Waypoint> via = shot->out.via;
    for (const ImportedPicture& picture : pictures)
        if (via.size() < story::kMaxVia) via.push_back({picture.blob, picture.fileName.toStdString()});
    if (via != shot->out.via) m_document.edit(story::SetTransitions{{{.shot = id, .via = via}}});
}

std::vector<story::ShotId> PictureImport::insert(const QList<ImportedPicture>& pictures, int row) {
    if (pictures.isEmpty()) return {};
    const story::Story& story = m_document.story();
    const std::size_t count = story.shots.size();
    std::size_t index = row < 0 ? count : std::min(std::size_t(row), count);
    story::Ids ids(story);
    story::InsertShots edit;
    std::vector<story::ShotId> shots;
    for (const ImportedPicture& picture : pictures) {
        story::Shot shot;
        shot.id = ids.shot();
        shot.name = shotNameFor(picture.fileName).toStdString();
        shot.picture = picture.blob;
        shot.pictureName = picture.fileName.toStdString();
        shot.length = story.rate.frames(kShotSeconds);
        shots.push_back(shot.id);
        edit.items.push_back({index++, std::move(shot)});
    }
    if (!m_document.edit(edit)) return {};
    return shots;
}

}  // namespace app
