// Pictures from the desktop or the clipboard into the story: files and folders are gathered, each picture is
// decoded to the end on a thread of its own to know that it is whole, and stored in the project file as it
// is. The good ones become shots in one step of undo; the broken ones are listed once, with the reason of
// each. Lives on the UI thread.
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QUrl>
#include <deque>
#include <thread>

#include "app/document.h"
#include "app/picture_files.h"

namespace app {

struct ImportedPicture {
    story::BlobId blob;
    QString fileName;
};

class PictureImport : public QObject {
    Q_OBJECT
 public:
    explicit PictureImport(Document& document, QObject* parent = nullptr);
    /// Stops after the picture at hand.
    ~PictureImport() override;

    /// New shots before `row` (-1 or beyond: at the end).
    void importFiles(const QList<QUrl>& urls, int row);
    void importPicture(const QImage& picture, int row);
    /// The first picture of the list takes the place of the shot's; timing and words stay.
    void replacePicture(story::ShotId shot, const QList<QUrl>& urls);
    /// Behind the pictures that the transition after the shot goes through.
    void addWaypoints(story::ShotId shot, const QList<QUrl>& urls);
    void replacePicture(story::ShotId shot, const QImage& picture);
    bool isBusy() const { return m_running; }

    /// "01_the-wide-valley.png" -> "The wide valley"; what is only a number stays one.
    static QString shotNameFor(const QString& fileName);

 public slots:
    /// Leaves out what has not been read yet.
    void cancel();

 signals:
    void progressed(int done, int total);
    /// Sounds and movies among the files and sounds in the folders, and before which row they were dropped.
    void soundsFound(const QList<QUrl>& urls, int row);
    /// Among the files there was a script, a storyboard or a cut; the pictures go their own way.
    void scriptGiven(const QString& path);
    void finished(const std::vector<story::ShotId>& shots, const QList<app::ImportProblem>& problems);

 private:
    struct Order {
        QList<QUrl> urls;
        int row = -1;
        story::ShotId replaced = {};    // its picture; none: new shots
        story::ShotId ledThrough = {};  // the transition after it
    };
    void startNext();
    void run(const std::stop_token& stop, const Order& order,
             const std::shared_ptr<storage::ProjectFile>& file);
    void take(const Order& order, const QList<ImportedPicture>& pictures,
              const QList<ImportProblem>& problems);
    void passOn(const QStringList& sounds, int row);
    story::BlobId store(const QImage& picture);
    void leadThrough(story::ShotId shot, const QList<ImportedPicture>& pictures);
    std::vector<story::ShotId> insert(const QList<ImportedPicture>& pictures, int row);

    Document& m_document;
    std::deque<Order> m_waiting;
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace app
