#include "app/clipboard_link.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

#include "storage/story/edit_codec.h"
#include "widgets/drop.h"
#include "widgets/story_roles.h"

namespace app {

using Kind = Messages::Kind;

ClipboardLink::ClipboardLink(Session& session, StoryActions& actions, SoundLink& sounds,
                             WindowActions& commands, Messages& messages, QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions), m_sounds(sounds), m_messages(messages) {
    commands.on("copy", this, [this] {
        if (!m_sounds.copySelected()) copy();
    });
    commands.on("cutShots", this, [this] {
        if (m_sounds.cutSelected()) return;
        if (m_session.selection().shots().empty()) return;
        copy();
        m_actions.removeSelected();
    });
    commands.on("paste", this, [this] { paste(); });
    commands.on("pasteSettings", this, [this] { pasteSettings(); });
}

void ClipboardLink::copy() {
    const std::vector<story::ShotId> shots = m_session.selection().shots();
    if (shots.empty()) return;
    QModelIndexList indexes;
    for (const story::ShotId shot : shots) indexes << m_session.model().indexOf(shot);
    QMimeData* data = m_session.model().mimeData(indexes);
    carry(*data, m_session.document().story(), shots);
    QGuiApplication::clipboard()->setMimeData(data);
}

int ClipboardLink::rowAfterSelection() const {
    const story::Story& story = m_session.document().story();
    const std::vector<story::ShotId> shots = m_session.selection().shots();
    const auto row = shots.empty() ? std::nullopt : story::indexOf(story, shots.back());
    return row ? int(*row) + 1 : int(story.shots.size());
}

/// What was copied or cut in this story, as far as its pictures and takes are still there.
std::vector<story::Shot> ClipboardLink::copiedShots() const {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const auto file = m_session.document().file();
    if (!data || !file || !isFrom(*data, m_session.document())) return {};
    const auto carried = carriedIn(*data);
    if (!carried) return {};
    const std::vector<story::BlobId> blobs = story::blobsNamedBy(*carried);
    const bool whole = std::all_of(blobs.begin(), blobs.end(),
                                   [&file](story::BlobId blob) { return !blob || file->hasBlob(blob); });
    return whole ? carried->shots : std::vector<story::Shot>();
}

void ClipboardLink::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    const int row = rowAfterSelection();
    if (data && m_sounds.paste(*data)) return;
    if (data && data->hasFormat(widgets::kShotsMime) && !isFrom(*data, m_session.document()))
        m_session.transfer().bring(*data, row);
    else if (data && data->hasFormat(widgets::kShotsMime))
        pasteShots(*data, row);
    else if (data && widgets::droppedKind(data) == widgets::DropKind::Files)
        m_session.pictures().importFiles(data->urls(), row);
    else if (data && data->hasImage())
        m_session.pictures().importPicture(qvariant_cast<QImage>(data->imageData()), row);
    else if (data && !data->text().trimmed().isEmpty())
        m_actions.addShotsForLines(data->text().split('\n'), std::size_t(row));
    else
        m_messages.post(Kind::Info, tr("The clipboard holds no picture, no shot, no sound and no text."));
}

void ClipboardLink::pasteShots(const QMimeData& data, int row) {
    const bool done = data.hasFormat(kShotValuesMime) ? m_actions.paste(copiedShots(), std::size_t(row))
                                                      : m_actions.duplicate(m_session.model().shotsIn(&data));
    if (!done && !m_session.document().isReadOnly())
        m_messages.post(Kind::Info, tr("These shots are no longer there; copy them again."));
}

void ClipboardLink::pasteSettings() {
    const std::vector<story::Shot> copied = copiedShots();
    if (copied.empty())
        m_messages.post(Kind::Info, tr("Copy a shot of this story first: its camera and settings can then be "
                                       "given to others."));
    else
        m_actions.pasteSettings(copied.front());
}

}  // namespace app
