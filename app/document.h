// The story that is open and the only one who changes it. An edit is written to the project file first; only
// then do the views hear of it and show it. When it cannot be written, nothing has changed and refused() says
// why.
//
//     document.edit(story::RemoveShots{{shot}});        // signals: about to be removed, removed,
//     storyChanged document.undoStack()->undo();
//
// The undo stack mirrors the history in the project file and so goes back across restarts.
// Lives on the UI thread; other threads work on copies of story() and on file(), whose blobs and queue they
// may use.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUndoStack>
#include <memory>

#include "storage/project_file.h"

namespace engine {
struct MadeTake;
}

namespace app {

class Document : public QObject {
    Q_OBJECT
 public:
    explicit Document(QObject* parent = nullptr);
    ~Document() override;

    /// Each returns false and leaves what was open as it is when it fails; refused() has said why.
    /// A new story in the folder for unnamed ones: on disk from the first edit on, before it has a name.
    bool makeNew();
    /// Opens it to look only when somebody else is editing it.
    bool open(const QString& path);
    /// Writes a complete copy and goes on working in it.
    bool saveAs(const QString& path);
    /// Closes the file; an unnamed story without shots is thrown away. Nothing is open afterwards.
    void close();

    /// Names what is open here, across Save As: two documents never have the same.
    QString token() const { return m_token; }
    bool isOpen() const { return m_file != nullptr; }
    QString path() const;
    /// Title for people: file name without suffix, or "Untitled".
    QString displayName() const;
    bool isUntitled() const { return m_untitled; }
    bool isReadOnly() const { return m_file && m_file->isReadOnly(); }
    /// When the last change was written, also by an earlier run of the program.
    QDateTime savedAt() const { return m_savedAt; }

    const story::Story& story() const { return m_story; }
    /// A copy for other threads, shared until the story changes.
    std::shared_ptr<const story::Story> snapshot() const;
    /// Shared, so that a thread that is still reading a blob outlives closing safely. Null when nothing is
    /// open.
    std::shared_ptr<storage::ProjectFile> file() const { return m_file; }
    QUndoStack* undoStack() { return &m_undoStack; }
    /// Another language is spoken: the steps are named anew.
    void retranslate();

    /// False when there is an objection or it cannot be written. With a merge key, an edit that follows
    /// another with the same key within a few seconds becomes one step with it (typing).
    bool edit(const story::Edit& edit, const QString& mergeKey = {});
    /// Adds a finished take beside the history and marks its job done, as one.
    bool finishJob(storage::JobId job, const story::AddTake& take, double seconds);
    /// Adds a take that another machine made beside the history.
    bool addTake(const engine::MadeTake& made);
    /// Stores a file or bytes; the id is none when that failed (refused() has said why).
    story::BlobId addBlob(std::span<const std::uint8_t> bytes, const QString& kind);
    /// Earlier states of the whole story, oldest first; empty when they cannot be read.
    std::vector<storage::Snapshot> snapshots() const;
    std::optional<story::Story> storyOf(storage::SnapshotId snapshot) const;
    /// Brings one back as a step of undo; the present state is kept as a snapshot before.
    bool revertTo(storage::SnapshotId snapshot);
    /// What takes how many bytes; nothing when it cannot be read.
    storage::Space space() const;
    /// A step of undo until the story is closed; then the movies go for good.
    bool throwAwayTakes(const std::vector<story::TakeId>& takes);
    /// Says that something could not be done, from whoever writes beside the document.
    void refuse(const QString& reason) { emit refused(reason); }

    /// Where unnamed stories lie, and which of them hold shots and are open in no other window.
    static QString untitledFolder();
    static QStringList leftUntitled();

 signals:
    void aboutToReset();
    void reset();
    void shotsAboutToBeInserted(int first, int last);
    void shotsInserted();
    void shotsAboutToBeRemoved(int first, int last);
    void shotsRemoved();
    void shotsAboutToBeArranged();
    void shotsArranged(const std::vector<int>& newRowOfOld);
    void shotsChanged(int first, int last);
    /// After every edit, undo and redo, when the story is whole again.
    void storyChanged();
    void fileChanged();  // another path, or read-only now
    void saved(const QDateTime& at);
    void refused(const QString& reason);

 private:
    friend class EditCommand;
    void stepBack();
    void stepForward();
    bool adopt(std::unique_ptr<storage::ProjectFile> file, bool untitled, bool sameStory);
    void show(const story::Edit& edit);
    void mirrorHistory();
    template <class Action>
    bool guarded(const QString& what, Action&& action);

    std::shared_ptr<storage::ProjectFile> m_file;
    story::Story m_story;  // what the views see; the file's is always at least as new
    mutable std::shared_ptr<const story::Story> m_snapshot;
    QUndoStack m_undoStack;
    std::vector<std::int64_t> m_mirrored;  // ids of the steps on the undo stack
    bool m_mirroring = false;
    bool m_untitled = false;
    QString m_token;
    QDateTime m_savedAt;
    QString m_mergeKey;
    qint64 m_mergeTime = 0;
};

}  // namespace app
