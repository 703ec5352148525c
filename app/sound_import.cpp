#include "app/sound_import.h"

#include <QFileInfo>
#include <QMetaObject>
#include <QTemporaryDir>

#include "app/error_words.h"
#include "app/paths.h"
#include "app/waveform_maker.h"
#include "engine/media/error.h"
#include "engine/media/wav_writer.h"
#include "storage/story/sound.h"

namespace app {
namespace {

const QStringList& soundSuffixes() {
    static const QStringList suffixes{"wav",  "flac", "mp3",  "m4a", "aac", "ogg", "oga",
                                      "opus", "aif",  "aiff", "wma", "ac3", "caf", "w64"};
    return suffixes;
}
const QStringList& movieSuffixes() {
    static const QStringList suffixes{"mp4", "mov", "m4v", "mkv", "webm", "avi", "mpg", "mpeg", "mxf"};
    return suffixes;
}

std::string mimeOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "mp3") return "audio/mpeg";
    if (suffix == "m4a") return "audio/mp4";
    if (suffix == "oga" || suffix == "opus") return "audio/ogg";
    if (suffix == "aif") return "audio/aiff";
    return "audio/" + suffix.toStdString();
}

}  // namespace

bool isSoundFile(const QString& path) {
    return soundSuffixes().contains(QFileInfo(path).suffix().toLower());
}
bool isMovieFile(const QString& path) {
    return movieSuffixes().contains(QFileInfo(path).suffix().toLower());
}

QString soundNameFilter() {
    QStringList patterns;
    for (const QString& suffix : soundSuffixes() + movieSuffixes()) patterns << "*." + suffix;
    return patterns.join(' ');
}

StoredSound storeSound(const QString& path, storage::ProjectFile& file, const std::stop_token& stop) {
    const QFileInfo info(path);
    StoredSound stored{{}, info.fileName(), 0, nullptr};
    auto reader = media::SoundReader::open(toPath(path));
    QTemporaryDir folder;
    const std::filesystem::path wav = toPath(folder.filePath("sound.wav"));
    std::optional<media::WavWriter> writer;
    if (isMovieFile(path)) writer.emplace(wav);
    const MeasuredSound sound = measured(std::move(reader), stop, [&](auto left, auto right) {
        if (writer) writer->add(left, right);
    });
    if (stop.stop_requested()) return stored;
    if (sound.length == 0)
        throw media::Error("there is no sound in it", path.toStdString(), "save it again, or choose another");
    if (writer) writer->finish();
    stored.length = sound.length;
    stored.waveform = sound.waveform;
    stored.blob = file.addBlobFromFile(writer ? wav : toPath(path), writer ? "audio/wav" : mimeOf(path));
    return stored;
}

std::pair<story::Edit, std::vector<story::SoundId>> insertionOf(const story::Story& story,
                                                                const std::vector<StoredSound>& sounds,
                                                                const SoundPlace& place) {
    story::Ids ids(story);
    story::Batch batch;
    story::SoundHome home = place.home;
    const bool isThere =
        home.track ? story::find(story, home.track) != nullptr : home.shot && story::find(story, home.shot);
    if (!isThere || story::isLocked(story, home)) {
        home = {.track = ids.track()};
        const QString name = SoundImport::tr("Audio %1").arg(story.tracks.size() + 1);
        batch.edits.push_back(
            story::InsertTracks{{{story.tracks.size(), {.id = home.track, .name = name.toStdString()}}}});
    }
    story::InsertSounds insertion;
    std::vector<story::SoundId> made;
    story::Samples at = place.at - story::originOf(story, home);
    if (home.track) at = std::max<story::Samples>(0, at);
    for (const StoredSound& sound : sounds) {
        story::SoundClip clip;
        clip.id = ids.sound();
        clip.blob = sound.blob;
        clip.name = sound.name.toStdString();
        clip.at = at;
        clip.length = clip.sourceLength = sound.length;
        at = clip.end();
        made.push_back(clip.id);
        insertion.sounds.push_back({home, std::move(clip)});
    }
    batch.edits.push_back(std::move(insertion));
    if (batch.edits.size() == 1) return {batch.edits.front(), made};
    return {batch, made};
}

SoundImport::SoundImport(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

SoundImport::~SoundImport() {
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

void SoundImport::importFiles(const QList<QUrl>& urls, const SoundPlace& place) {
    Order order{{}, place};
    for (const QUrl& url : urls)
        if (url.isLocalFile()) order.paths << url.toLocalFile();
    if (order.paths.isEmpty()) return;
    m_waiting.push_back(order);
    startNext();
}

void SoundImport::cancel() {
    m_waiting.clear();
    m_thread.request_stop();
}

void SoundImport::startNext() {
    if (m_running || m_waiting.empty() || !m_document.isOpen()) return;
    if (m_document.isReadOnly()) {
        m_waiting.clear();
        return emit finished({}, {{m_document.displayName(), tr("it can only be looked at")}});
    }
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    const Order order = m_waiting.front();
    m_waiting.pop_front();
    m_thread = std::jthread(
        [this, order, file = m_document.file()](const std::stop_token& stop) { run(stop, order, file); });
}

void SoundImport::run(const std::stop_token& stop, const Order& order,
                      const std::shared_ptr<storage::ProjectFile>& file) {
    std::vector<StoredSound> sounds;
    QList<ImportProblem> problems;
    const auto problem = [&](const QString& path, const std::string& what, const std::string& remedy) {
        problems << ImportProblem{
            QFileInfo(path).fileName(),
            SoundImport::tr("%1; %2", "what is wrong; what to do").arg(worded(what), worded(remedy))};
    };
    int done = 0;
    for (const QString& path : order.paths) {
        if (stop.stop_requested()) break;
        QMetaObject::invokeMethod(
            this, [this, done, total = int(order.paths.size())] { emit progressed(done, total); },
            Qt::QueuedConnection);
        try {
            const StoredSound sound = storeSound(path, *file, stop);
            if (sound.blob) sounds.push_back(sound);
        } catch (const media::Error& error) {
            problem(path, error.problem, error.remedy);
        } catch (const storage::Error& error) {
            problem(path, error.problem, error.remedy);
        } catch (const std::bad_alloc&) {
            problem(path, "it is too large for the memory of this computer", "cut it first");
        }
        ++done;
    }
    QMetaObject::invokeMethod(
        this,
        [this, order, sounds, problems, file] {
            m_running = false;
            if (file == m_document.file()) take(order, sounds, problems);
            startNext();
        },
        Qt::QueuedConnection);
}

void SoundImport::take(const Order& order, const std::vector<StoredSound>& sounds,
                       const QList<ImportProblem>& problems) {
    std::vector<story::SoundId> made;
    if (!sounds.empty()) {
        for (const StoredSound& sound : sounds) emit waveformMade(sound.blob, sound.waveform);
        auto [edit, ids] = insertionOf(m_document.story(), sounds, order.place);
        if (m_document.edit(edit)) made = std::move(ids);
    }
    emit finished(made, problems);
}

}  // namespace app
