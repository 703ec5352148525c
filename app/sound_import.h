// Sound files into the story: each is read to its end on a thread of its own, to know that it can be read and
// how long it truly is, and stored in the project file as it is; of a movie its sound alone is stored. The
// good ones become clips, one after the other, in one step of undo; the others are listed once, with the
// reason of each. Lives on the UI thread.
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>
#include <deque>
#include <memory>
#include <thread>

#include "app/document.h"
#include "app/picture_files.h"
#include "widgets/waveform.h"

namespace app {

/// By the name's ending: a sound, or a movie that may have some.
bool isSoundFile(const QString& path);
bool isMovieFile(const QString& path);
/// "*.wav *.flac ...", for file dialogs.
QString soundNameFilter();

/// Where clips go: a track; a shot, as its dialogue; neither: a new track.
struct SoundPlace {
    story::SoundHome home;
    story::Samples at = 0;  // in the story
};

struct StoredSound {
    story::BlobId blob;
    QString name;
    story::Samples length = 0;
    std::shared_ptr<const widgets::Waveform> waveform;
};
/// Reads and stores one file. Throws media::Error and storage::Error; a blob of 0 when stopped.
StoredSound storeSound(const QString& path, storage::ProjectFile& file, const std::stop_token& stop);

class SoundImport : public QObject {
    Q_OBJECT
 public:
    explicit SoundImport(Document& document, QObject* parent = nullptr);
    /// Stops in the file at hand.
    ~SoundImport() override;

    void importFiles(const QList<QUrl>& urls, const SoundPlace& place);
    bool isBusy() const { return m_running; }

 public slots:
    /// Leaves out what has not been read yet.
    void cancel();

 signals:
    void progressed(int done, int total);
    void waveformMade(story::BlobId blob, std::shared_ptr<const widgets::Waveform> waveform);
    void finished(const std::vector<story::SoundId>& sounds, const QList<app::ImportProblem>& problems);

 private:
    struct Order {
        QStringList paths;
        SoundPlace place;
    };
    void startNext();
    void run(const std::stop_token& stop, const Order& order,
             const std::shared_ptr<storage::ProjectFile>& file);
    void take(const Order& order, const std::vector<StoredSound>& sounds,
              const QList<ImportProblem>& problems);

    Document& m_document;
    std::deque<Order> m_waiting;
    bool m_running = false;
    std::jthread m_thread;
};

/// The edit that puts the sounds there, one after the other, and the clips' ids.
std::pair<story::Edit, std::vector<story::SoundId>> insertionOf(const story::Story& story,
                                                                const std::vector<StoredSound>& sounds,
                                                                const SoundPlace& place);

}  // namespace app
