// The round trip to a drawing program: a shot's picture is written to a file of its own, opened with the
// program that the desktop has for it, and watched; each time it is saved there, the shot shows it, as a step
// of undo. The files stay until they are older than a month, so that a drawing saved after this program was
// closed is not lost. Lives on the UI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <map>

#include "app/picture_import.h"

namespace app {

class PictureEditing : public QObject {
    Q_OBJECT
 public:
    PictureEditing(Document& document, PictureImport& pictures, QObject* parent = nullptr);

    /// Opens the shot's picture; failed() has said why when it returns false.
    bool open(story::ShotId shot);
    /// Where the picture of the shot lies while it is being edited; empty: it is not.
    QString fileOf(story::ShotId shot) const;
    static QString folder();

 signals:
    void opened(story::ShotId shot, const QString& path);
    void failed(const QString& why);

 private:
    struct Edited {
        QString path;
        QByteArray known;  // hash of what was written, or read last
    };
    bool write(story::ShotId shot, const QString& name, const std::vector<std::uint8_t>& bytes);
    void watch(const Edited& edited);
    void readChanged();
    void forgetAll();
    static void removeOld();

    Document& m_document;
    PictureImport& m_pictures;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;  // programs write in several steps, or to another name that they rename
    std::map<story::ShotId, Edited> m_edited;
};

}  // namespace app
