#include "app/shot_transfer.h"

#include <QFileInfo>
#include <algorithm>

#include "app/error_words.h"
#include "app/paths.h"
#include "app/sound_clipboard.h"
#include "engine/plan.h"
#include "storage/story/edit_codec.h"
#include "storage/story/sound.h"
#include "widgets/story_roles.h"

namespace app {
namespace {

using story::Part;

QString tokenIn(const QMimeData& data) {
    return QString::fromUtf8(data.data(kOriginMime)).section('\n', 0, 0);
}
QString pathIn(const QMimeData& data) {
    return QString::fromUtf8(data.data(kOriginMime)).section('\n', 1);
}

std::vector<story::ShotId> shotsNamedIn(const QMimeData& data) {
    std::vector<story::ShotId> shots;
    for (const QByteArray& word : data.data(widgets::kShotsMime).split(' '))
        if (const qlonglong id = word.toLongLong(); id > 0) shots.push_back({id});
    return shots;
}

void collectBlobs(const story::Shot& shot, std::map<story::BlobId, story::BlobId>& blobs) {
    if (shot.picture) blobs[shot.picture] = {};
    for (const story::Waypoint& waypoint : shot.out.via) blobs[waypoint.picture] = {};
    for (const auto* takes : {&shot.takes, &shot.out.takes})
        for (const story::Take& take : *takes) blobs[take.movie] = {};
    for (const story::SoundClip& clip : shot.sounds) blobs[clip.blob] = {};
}

void rename(story::Shot& shot, const std::map<story::BlobId, story::BlobId>& blobs) {
    const auto renamed = [&blobs](story::BlobId blob) {
        const auto found = blobs.find(blob);
        return found == blobs.end() ? story::BlobId{} : found->second;
    };
    shot.picture = renamed(shot.picture);
    for (story::Waypoint& waypoint : shot.out.via) waypoint.picture = renamed(waypoint.picture);
    for (auto* takes : {&shot.takes, &shot.out.takes})
        for (story::Take& take : *takes) take.movie = renamed(take.movie);
    for (story::SoundClip& clip : shot.sounds) clip.blob = renamed(clip.blob);
}

bool asksForTheSame(const story::Story& a, const story::Story& b) {
    return a.width == b.width && a.height == b.height && a.rate == b.rate && a.defaults == b.defaults;
}

/// Fingerprints name blobs by number, which mean something else in another story: takes made from what the
/// part shows now become those made from what it shows in `to`, all others are marked as made elsewhere.
void restamp(std::vector<story::Take>& takes, const std::string& was, const std::string& is) {
    for (story::Take& take : takes)
        take.fingerprint = !was.empty() && take.fingerprint == was ? is : "elsewhere " + take.fingerprint;
}

}  // namespace

void setOrigin(QMimeData& data, const Document& document) {
    data.setData(kOriginMime, (document.token() + '\n' + document.path()).toUtf8());
}

bool isFrom(const QMimeData& data, const Document& document) {
    return !data.hasFormat(kOriginMime) || tokenIn(data) == document.token();
}

void carry(QMimeData& data, const story::Story& story, const std::vector<story::ShotId>& shots) {
    story::Story carried;
    carried.width = story.width;
    carried.height = story.height;
    carried.rate = story.rate;
    carried.defaults = story.defaults;
    carried.nextId = story.nextId;
    for (const story::Shot& shot : story.shots)
        if (std::find(shots.begin(), shots.end(), shot.id) != shots.end()) carried.shots.push_back(shot);
    const std::vector<std::uint8_t> bytes = story::encoded(carried);
    data.setData(kShotValuesMime,
                 QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

std::optional<story::Story> carriedIn(const QMimeData& data) {
    const QByteArray bytes = data.data(kShotValuesMime);
    auto carried = story::decodedStory(
        {reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size())});
    // Another program may have put it there.
    if (!carried || carried->shots.empty() || story::objection(*carried)) return std::nullopt;
    return carried;
}

story::InsertShots joining(const story::Story& from, const std::vector<story::ShotId>& shots,
                           const story::Story& to, std::size_t row,
                           const std::map<story::BlobId, story::BlobId>& blobs) {
    story::Ids ids(to);
    story::InsertShots edit;
    std::vector<std::size_t> origins;
    for (const story::ShotId id : shots) {
        const auto at = story::indexOf(from, id);
        if (!at) continue;
        story::Shot shot = story::duplicate(from.shots[*at], ids);
        rename(shot, blobs);
        edit.items.push_back({row + edit.items.size(), std::move(shot)});
        origins.push_back(*at);
    }
    if (edit.items.empty()) return edit;
    const bool same = asksForTheSame(from, to);
    story::Story joined = to;
    story::apply(joined, edit);
    for (std::size_t i = 0; i < edit.items.size(); ++i) {
        story::Shot& shot = edit.items[i].shot;
        const bool leadsOn = same && i + 1 < origins.size() && origins[i + 1] == origins[i] + 1;
        const auto stamp = [&](Part::What what, bool holds, std::vector<story::Take>& takes) {
            restamp(takes, holds ? engine::fingerprint(from, {from.shots[origins[i]].id, what}) : "",
                    engine::fingerprint(joined, {shot.id, what}));
        };
        stamp(Part::What::Shot, same, shot.takes);
        stamp(Part::What::Transition, leadsOn, shot.out.takes);
    }
    return edit;
}

ShotTransfer::ShotTransfer(Document& document, QObject* parent) : QObject(parent), m_document(document) {}

ShotTransfer::~ShotTransfer() {
    if (!m_thread.joinable()) return;
    m_thread.request_stop();
    m_thread.join();
}

void ShotTransfer::bring(const QMimeData& data, int row) {
    Load order;
    order.shots = shotsNamedIn(data);
    order.carried = carriedIn(data);
    order.row = row;
    start(pathIn(data), std::move(order));
}

void ShotTransfer::bringSounds(const QMimeData& data, story::Samples at) {
    Load order;
    order.carried = soundsIn(data);
    order.soundsAt = at;
    if (order.carried) start(pathIn(data), std::move(order));
}

void ShotTransfer::start(const QString& path, Load&& order) {
    if (!m_document.isOpen() || m_document.isReadOnly()) return;
    if (m_running) return emit failed(tr("Something is still being brought here; try again in a moment."));
    if (!QFileInfo::exists(path)) return emit failed(tr("The story that this is from is no longer there."));
    if (m_thread.joinable()) m_thread.join();
    m_running = true;
    m_thread = std::jthread(
        [this, path, load = std::move(order), file = m_document.file()](const std::stop_token& stop) mutable {
            QString problem;
            try {
                read(path, load, *file, stop);
            } catch (const std::exception& error) {
                problem = worded(error);
            }
            QMetaObject::invokeMethod(
                this,
                [this, load, problem, file] {
                    m_running = false;
                    if (file != m_document.file())
                        emit failed(tr("Another story was opened meanwhile; try again."));
                    else if (!problem.isEmpty())
                        emit failed(tr("It could not be brought here: %1").arg(problem));
                    else
                        load.soundsAt ? insertSounds(load) : insert(load);
                },
                Qt::QueuedConnection);
        });
}

void ShotTransfer::read(const QString& path, Load& load, storage::ProjectFile& to,
                        const std::stop_token& stop) {
    const auto from = storage::ProjectFile::open(toPath(path), storage::Mode::Look);
    load.story = load.soundsAt ? *load.carried : from->story();
    if (!hasAll(load.story, load.shots) && load.carried) load.story = *load.carried;  // cut there meanwhile
    for (const story::ShotId id : load.shots)
        if (const story::Shot* shot = story::find(load.story, id)) collectBlobs(*shot, load.blobs);
    if (load.soundsAt)
        for (const story::PlacedSound& sound : story::placedSounds(load.story))
            load.blobs[sound.clip->blob] = {};
    for (auto& [there, here] : load.blobs) {
        if (stop.stop_requested()) return;
        if (from->hasBlob(there)) here = to.addBlob(from->readBlob(there), from->blobKind(there));
    }
}

bool ShotTransfer::hasAll(const story::Story& story, const std::vector<story::ShotId>& shots) {
    return std::all_of(shots.begin(), shots.end(),
                       [&story](story::ShotId shot) { return story::find(story, shot) != nullptr; });
}

void ShotTransfer::insert(const Load& load) {
    const std::size_t count = m_document.story().shots.size();
    const std::size_t row = load.row < 0 ? count : std::min(std::size_t(load.row), count);
    const story::InsertShots edit = joining(load.story, load.shots, m_document.story(), row, load.blobs);
    if (edit.items.empty()) return emit failed(tr("These shots are no longer in the story they are from."));
    if (!m_document.edit(edit)) return;
    std::vector<story::ShotId> shots;
    for (const auto& item : edit.items) shots.push_back(item.shot.id);
    emit finished(shots);
}

void ShotTransfer::insertSounds(const Load& load) {
    const auto pasted = pastedSounds(load.story, m_document.story(), *load.soundsAt, &load.blobs);
    if (!pasted) return emit failed(tr("These sounds are no longer in the story they are from."));
    if (m_document.edit(pasted->first)) emit soundsBrought(pasted->second);
}

}  // namespace app
