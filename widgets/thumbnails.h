// Small pictures for the views: ThumbnailSource is what the application implements (it decodes somewhere else
// and delivers later), ThumbnailCache keeps a bounded number of megabytes of what was delivered and asks for
// the rest. Both live on the GUI thread.
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include "storage/story/story.h"

namespace widgets {

class ThumbnailSource : public QObject {
    Q_OBJECT
 public:
    using QObject::QObject;
    /// Asks for the picture of the shot `at` frames after its beginning, about `height` device pixels high in
    /// the story's aspect. Answer with delivered(), now or later; requests that are no longer wanted are
    /// cancelled.
    virtual void request(story::ShotId shot, story::Frames at, int height) = 0;
    virtual void cancel(story::ShotId, story::Frames, int) {}
 signals:
    /// `at` and `height` as in the request; a null image means that there is none (missing, unreadable).
    void delivered(story::ShotId shot, story::Frames at, int height, const QImage& picture);
    /// Whatever was delivered for the shot is out of date.
    void changed(story::ShotId shot);
};

class ThumbnailCache : public QObject {
    Q_OBJECT
 public:
    explicit ThumbnailCache(QObject* parent = nullptr, int megabytes = 72);
    /// Not owned; null empties the cache.
    void setSource(ThumbnailSource*);
    /// The picture, or the nearest one of the shot at hand until the asked one arrives; null when there is
    /// none yet.
    QPixmap get(story::ShotId shot, story::Frames at, int height);
    int bytes() const { return m_pixmaps.totalCost(); }
 signals:
    void arrived(story::ShotId shot);

 private:
    struct Key {
        qint64 shot, at;
        int height;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& k, size_t seed) { return qHashMulti(seed, k.shot, k.at, k.height); }
    void accept(story::ShotId, story::Frames at, int height, const QImage&);
    void forget(story::ShotId);
    void ask(const Key&);
    QPixmap nearest(const Key&) const;

    ThumbnailSource* m_source = nullptr;
    QCache<Key, QPixmap> m_pixmaps;       // cost: bytes
    QHash<qint64, QSet<qint64>> m_times;  // shot -> frame << 12 | height, some no longer in the cache
    QSet<Key> m_none, m_outdated;
    QList<Key> m_asked;  // oldest first
};

}  // namespace widgets
