#include "widgets/drop.h"

#include <QAbstractItemView>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>

#include "widgets/story_roles.h"
#include "widgets/timeline_view.h"

namespace widgets {

namespace {

const QAbstractItemModel* modelOf(const QObject* source) {
    if (const auto* view = qobject_cast<const QAbstractItemView*>(source)) return view->model();
    if (const auto* view = qobject_cast<const TimelineView*>(source)) return view->model();
    return nullptr;
}

}  // namespace

DropKind droppedKind(const QMimeData* mime) {
    const QList<QUrl> urls = mime->urls();
    const bool anyFile =
        std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (anyFile) return DropKind::Files;
    if (mime->hasImage()) return DropKind::Picture;  // a browser gives the picture and where it came from
    return urls.isEmpty() ? DropKind::Nothing : DropKind::Files;
}

DropKind dropKind(const QDropEvent* event, const QAbstractItemModel* own) {
    const QMimeData* mime = event->mimeData();
    if (mime->hasFormat(kShotsMime)) {
        return own && modelOf(event->source()) == own ? DropKind::OwnShots : DropKind::OtherShots;
    }
    if (mime->hasFormat(kTransitionMime)) return DropKind::Transition;
    return droppedKind(mime);
}

bool isOnePicture(const QMimeData* mime) {
    if (mime->hasFormat(kShotsMime) || mime->hasFormat(kTransitionMime)) return false;
    const DropKind kind = droppedKind(mime);
    if (kind != DropKind::Files) return kind == DropKind::Picture;
    return mime->urls().size() == 1 && !QFileInfo(mime->urls().front().toLocalFile()).isDir();
}

QList<story::ShotId> draggedShots(const QMimeData* mime) {
    QList<story::ShotId> shots;
    for (const QByteArray& word : mime->data(kShotsMime).split(' ')) {
        bool isNumber = false;
        const qlonglong id = word.toLongLong(&isNumber);
        if (isNumber && id > 0) shots.append(story::ShotId{id});
    }
    return shots;
}

bool isRealMove(const QAbstractItemModel* model, const QList<story::ShotId>& shots, int beforeRow) {
    QList<int> rows;
    for (int row = 0; row < model->rowCount(); ++row)
        if (shots.contains(story::ShotId{model->index(row, 0).data(ShotIdRole).toLongLong()}))
            rows.append(row);
    if (rows.isEmpty()) return false;
    const bool isBlock = rows.last() - rows.first() + 1 == rows.size();
    return !(isBlock && beforeRow >= rows.first() && beforeRow <= rows.last() + 1);
}

}  // namespace widgets
