#include "app/document.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>

#include "app/edit_command.h"
#include "app/edit_names.h"
#include "app/error_words.h"
#include "app/paths.h"
#include "app/row_changes.h"
#include "engine/generation.h"

namespace app {
namespace {

constexpr qint64 kMergeWithinMs = 4000;
constexpr std::size_t kMostForgotten = 200;  // steps that the stack has and the file has not

QString toText(const std::string& text) {
    return QString::fromStdString(text);
}

/// "Problem: where. What to do." as one sentence for the message bar.
QString sentence(const QString& what, const storage::Error& error) {
    QString remedy = worded(error.remedy);
    if (!remedy.isEmpty()) remedy[0] = remedy[0].toUpper();
    return Document::tr("%1: %2 (%3). %4.", "What failed: why (where). What to do.")
        .arg(what, worded(error.problem), toText(error.where), remedy);
}

/// The file, or what is still in the log beside it.
QDateTime lastWritten(const QString& path) {
    const QFileInfo file(path), log(path + "-wal");
    return log.size() > 0 ? std::max(file.lastModified(), log.lastModified()) : file.lastModified();
}

/// To edit, or only to look when somebody else has it, with what to tell about it.
std::pair<std::unique_ptr<storage::ProjectFile>, QString> openOrLook(const std::filesystem::path& path) {
    try {
        auto file = storage::ProjectFile::open(path);
        QStringList sentences = toText(file->notice()).split('\n', Qt::SkipEmptyParts);
        for (QString& sentence : sentences) sentence = worded(sentence.toStdString());
        return {std::move(file), sentences.join(' ')};
    } catch (const storage::Error& error) {
        if (error.kind != storage::Error::Kind::Locked) throw;
        auto file = storage::ProjectFile::open(path, storage::Mode::Look);
        return {std::move(file),
                Document::tr("This story is being edited in another window or by another program: here it "
                             "can only be looked at. Save it under another name to change it.")};
    }
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {
    m_undoStack.setUndoLimit(0);  // the file's history has its own limits
}

Document::~Document() {
    close();
}

template <class Action>
bool Document::guarded(const QString& what, Action&& action) {
    try {
        return action();
    } catch (const storage::Error& error) {
        emit refused(sentence(what, error));
    } catch (const std::exception& error) {
        emit refused(what + ": " + worded(error));
    }
    return false;
}

QString Document::untitledFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/untitled";
}

QStringList Document::leftUntitled() {
    QStringList left;
    const QFileInfoList files = QDir(untitledFolder()).entryInfoList({"*.seine"}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files) {
        try {
            auto file =
                storage::ProjectFile::open(toPath(info.filePath()));  // fails when another window has it
            if (!file->isReadOnly() && !file->story().shots.empty()) left << info.filePath();
        } catch (const std::exception&) {
            continue;  // in use, or damaged: opening it by name will say what is wrong
        }
    }
    return left;
}

bool Document::makeNew() {
    return guarded(tr("A new story cannot be made"), [this] {
        QDir().mkpath(untitledFolder());
        const QString stamp = QDateTime::currentDateTime().toString("yyyy-MM-dd hh-mm-ss");
        for (int n = 1;; ++n) {
            const QString name = n == 1 ? stamp : QStringLiteral("%1 %2").arg(stamp).arg(n);
            try {
                auto file = storage::ProjectFile::create(toPath(untitledFolder() + "/" + name + ".seine"),
                                                         story::Story{});
                return adopt(std::move(file), true, false);
            } catch (const storage::Error& error) {
                if (error.kind != storage::Error::Kind::Exists || n > 100) throw;
            }
        }
    });
}

bool Document::open(const QString& path) {
    return guarded(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), [&] {
        auto [file, notice] = openOrLook(toPath(QFileInfo(path).absoluteFilePath()));
        const bool untitled =
            QFileInfo(path).absolutePath() == QFileInfo(untitledFolder()).absoluteFilePath();
        adopt(std::move(file), untitled, false);
        if (!notice.isEmpty()) emit refused(notice);
        return true;
    });
}

bool Document::saveAs(const QString& path) {
    if (!m_file) return false;
    return guarded(tr("The story cannot be saved as %1").arg(QFileInfo(path).fileName()), [&] {
        const QString before = Document::path();
        const bool wasUntitled = m_untitled;
        m_file->saveCopy(toPath(path));
        adopt(storage::ProjectFile::open(toPath(path)), false, true);
        if (wasUntitled) QFile::remove(before);
        return true;
    });
}

void Document::close() {
    if (!m_file) return;
    const QString lonely = m_untitled && m_story.shots.empty() ? path() : QString();
    emit aboutToReset();
    m_undoStack.clear();
    m_mirrored.clear();
    m_story = {};
    m_snapshot.reset();
    m_file.reset();
    emit reset();
    if (!lonely.isEmpty()) QFile::remove(lonely);
}

bool Document::adopt(std::unique_ptr<storage::ProjectFile> file, bool untitled, bool sameStory) {
    if (!sameStory) close();
    if (!sameStory) emit aboutToReset();
    if (!sameStory) m_token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_file = std::move(file);
    m_untitled = untitled;
    m_mergeKey.clear();
    m_story = m_file->story();
    m_snapshot.reset();
    m_savedAt = lastWritten(Document::path());
    mirrorHistory();
    if (!sameStory) emit reset();
    emit fileChanged();
    emit storyChanged();
    emit saved(m_savedAt);
    return true;
}

QString Document::path() const {
    return m_file ? toText(m_file->path()) : QString();
}

QString Document::displayName() const {
    if (!m_file || m_untitled) return tr("Untitled");
    return QFileInfo(path()).completeBaseName();
}

std::shared_ptr<const story::Story> Document::snapshot() const {
    if (!m_snapshot) m_snapshot = std::make_shared<const story::Story>(m_story);
    return m_snapshot;
}

bool Document::edit(const story::Edit& edit, const QString& mergeKey) {
    if (!m_file) return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = !mergeKey.isEmpty() && mergeKey == m_mergeKey && now - m_mergeTime < kMergeWithinMs;
    return guarded(tr("“%1” could not be saved").arg(nameOf(edit)), [&] {
        if (!m_file->perform(edit, goesOn ? storage::Remember::Merge : storage::Remember::Yes)) return false;
        m_mergeKey = mergeKey;
        m_mergeTime = now;
        mirrorHistory();
        show(edit);
        return true;
    });
}

bool Document::finishJob(storage::JobId job, const story::AddTake& take, double seconds) {
    if (!m_file) return false;
    return guarded(tr("A finished take could not be saved"), [&] {
        if (!m_file->finishJob(job, take, seconds)) return false;
        show(take);
        return true;
    });
}

bool Document::addTake(const engine::MadeTake& made) {
    if (!m_file) return false;
    return guarded(tr("A finished take could not be saved"), [&] {
        story::AddTake edit = engine::arrivalOf(made.take, made.part, m_story);
        edit.take.id = story::Ids(m_file->story()).take();
        edit.take.movie = m_file->addBlob(made.movie, "video/mp4");
        if (!m_file->perform(edit, storage::Remember::No)) return false;
        show(edit);
        return true;
    });
}

story::BlobId Document::addBlob(std::span<const std::uint8_t> bytes, const QString& kind) {
    story::BlobId id;
    if (m_file)
        guarded(tr("A picture could not be saved"), [&] {
            id = m_file->addBlob(bytes, kind.toStdString());
            return true;
        });
    return id;
}

std::vector<storage::Snapshot> Document::snapshots() const {
    try {
        return m_file ? m_file->snapshots() : std::vector<storage::Snapshot>();
    } catch (const storage::Error&) {
        return {};
    }
}

std::optional<story::Story> Document::storyOf(storage::SnapshotId snapshot) const {
    try {
        return m_file ? m_file->snapshot(snapshot) : std::nullopt;
    } catch (const storage::Error&) {
        return std::nullopt;
    }
}

bool Document::revertTo(storage::SnapshotId snapshot) {
    if (!m_file) return false;
    return guarded(tr("The earlier state cannot be brought back"), [&] {
        m_file->keepSnapshot();
        const auto back = m_file->revertEdit(snapshot);
        return back && edit(*back);
    });
}

storage::Space Document::space() const {
    try {
        return m_file ? m_file->space() : storage::Space{};
    } catch (const storage::Error&) {
        return {};
    }
}

bool Document::throwAwayTakes(const std::vector<story::TakeId>& takes) {
    if (!m_file) return false;
    return guarded(tr("The takes cannot be thrown away"), [&] {
        if (!m_file->throwAwayTakes(takes)) return false;
        m_mergeKey.clear();
        mirrorHistory();
        show(story::RemoveTakes{takes});
        return true;
    });
}

void Document::stepBack() {
    if (m_mirroring || !m_file) return;
    m_mergeKey.clear();
    const bool done = guarded(tr("Undo could not be saved"), [this] {
        const story::Edit* next = m_file->nextUndo();
        if (!next) return false;
        const story::Edit edit = *next;
        if (!m_file->undo()) return false;
        show(edit);
        return true;
    });
    // The stack counts the step although it was not done: put its index right once it has finished.
    if (!done) QMetaObject::invokeMethod(this, &Document::mirrorHistory, Qt::QueuedConnection);
}

void Document::stepForward() {
    if (m_mirroring || !m_file) return;
    m_mergeKey.clear();
    const bool done = guarded(tr("Redo could not be saved"), [this] {
        const story::Edit* next = m_file->nextRedo();
        if (!next) return false;
        const story::Edit edit = *next;
        if (!m_file->redo()) return false;
        show(edit);
        return true;
    });
    if (!done) QMetaObject::invokeMethod(this, &Document::mirrorHistory, Qt::QueuedConnection);
}

void Document::retranslate() {
    if (!m_file) return;
    m_mirrored.clear();
    mirrorHistory();
}

/// The file forgets its oldest steps one by one; the stack, which can only be made anew, keeps some of them
/// longer. Undoing one of those does nothing and brings both in line.
void Document::mirrorHistory() {
    const std::vector<storage::Step>& steps = m_file->history();
    std::vector<std::int64_t> ids;
    for (const storage::Step& step : steps) ids.push_back(step.id);
    const QScopedValueRollback mirroring(m_mirroring, true);
    const auto known =
        ids.empty() ? m_mirrored.end() : std::find(m_mirrored.begin(), m_mirrored.end(), ids.front());
    const auto forgotten = std::size_t(known - m_mirrored.begin());
    const bool goesOn = known != m_mirrored.end() && forgotten <= kMostForgotten &&
                        (forgotten == 0 || m_file->position() > 0);
    const bool same = goesOn && std::equal(known, m_mirrored.end(), ids.begin(), ids.end());
    const bool grown = goesOn && std::size_t(m_undoStack.index()) == forgotten + ids.size() - 1 &&
                       ids.size() - 1 <= std::size_t(m_mirrored.end() - known) &&
                       std::equal(ids.begin(), ids.end() - 1, known);
    if (grown && !same) {
        m_undoStack.push(new EditCommand(*this, nameOf(steps.back().forward)));
    } else if (!same) {
        m_undoStack.clear();
        for (const storage::Step& step : steps)
            m_undoStack.push(new EditCommand(*this, nameOf(step.forward)));
    }
    const std::size_t kept = same || grown ? forgotten : 0;
    m_mirrored.resize(kept);
    m_mirrored.insert(m_mirrored.end(), ids.begin(), ids.end());
    m_undoStack.setIndex(int(kept + m_file->position()));
}

void Document::show(const story::Edit& edit) {
    const RowAnnouncements announce{
        .aboutToInsert = [this](int first, int last) { emit shotsAboutToBeInserted(first, last); },
        .inserted = [this] { emit shotsInserted(); },
        .aboutToRemove = [this](int first, int last) { emit shotsAboutToBeRemoved(first, last); },
        .removed = [this] { emit shotsRemoved(); },
        .aboutToArrange = [this] { emit shotsAboutToBeArranged(); },
        .arranged = [this](const std::vector<int>& rows) { emit shotsArranged(rows); },
        .changed = [this](int first, int last) { emit shotsChanged(first, last); },
    };
    m_snapshot.reset();
    applyAnnounced(m_story, edit, announce);
    m_snapshot.reset();
    m_savedAt = QDateTime::currentDateTime();
    emit storyChanged();
    emit saved(m_savedAt);
}

}  // namespace app
