#include "widgets/thumbnails.h"

namespace widgets {

namespace {
constexpr int kMegabyte = 1 << 20, kMostAsked = 400;
}

ThumbnailCache::ThumbnailCache(QObject* parent, int megabytes)
    : QObject(parent), m_pixmaps(megabytes * kMegabyte) {}

void ThumbnailCache::setSource(ThumbnailSource* source) {
    if (m_source) m_source->disconnect(this);
    m_pixmaps.clear();
    m_times.clear();
    m_asked.clear();
    m_none.clear();
    m_outdated.clear();
    m_source = source;
    if (!source) return;
    connect(source, &ThumbnailSource::delivered, this, &ThumbnailCache::accept);
    connect(source, &ThumbnailSource::changed, this, &ThumbnailCache::forget);
    connect(source, &QObject::destroyed, this, [this] { m_source = nullptr; });
}

QPixmap ThumbnailCache::get(story::ShotId shot, story::Frames at, int height) {
    const Key key{shot.value, at, height};
    const QPixmap* found = m_pixmaps.object(key);
    if (found && !m_outdated.contains(key)) return *found;
    const QPixmap old = found ? *found : QPixmap();  // the answer may come at once and replace it
    if (m_none.contains(key)) return old;
    if (m_source && !m_asked.contains(key)) {
        ask(key);
        if (const QPixmap* now = m_pixmaps.object(key); now && !m_outdated.contains(key)) return *now;
    }
    return old.isNull() ? nearest(key) : old;
}

void ThumbnailCache::ask(const Key& key) {
    if (m_asked.size() >= kMostAsked) {  // long out of sight; asked for again where it is not
        const Key oldest = m_asked.takeFirst();
        m_source->cancel({oldest.shot}, oldest.at, oldest.height);
    }
    m_asked.append(key);
    m_source->request({key.shot}, key.at, key.height);
}

QPixmap ThumbnailCache::nearest(const Key& wanted) const {
    const auto times = m_times.constFind(wanted.shot);
    if (times == m_times.cend()) return {};
    const QPixmap* best = nullptr;
    qint64 distance = -1;
    for (qint64 packed : *times) {
        const qint64 at = packed >> 12, gap = std::abs(at - wanted.at);
        if (distance >= 0 && gap >= distance) continue;
        const QPixmap* pixmap = m_pixmaps.object({wanted.shot, at, int(packed & 0xfff)});
        if (pixmap) best = pixmap, distance = gap;
    }
    return best ? *best : QPixmap();
}

void ThumbnailCache::accept(story::ShotId shot, story::Frames at, int height, const QImage& picture) {
    const Key key{shot.value, at, height};
    m_asked.removeOne(key);
    m_outdated.remove(key);
    if (picture.isNull()) {
        m_none.insert(key);
        m_pixmaps.remove(key);
    } else {
        auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(picture));
        const qsizetype bytes = qsizetype(pixmap->width()) * pixmap->height() * 4;
        m_pixmaps.insert(key, pixmap.release(), int(qMin<qsizetype>(bytes, INT_MAX)));
        m_times[shot.value].insert((at << 12) | (height & 0xfff));
    }
    emit arrived(shot);
}

void ThumbnailCache::forget(story::ShotId shot) {
    auto ofShot = [&](const Key& k) { return k.shot == shot.value; };
    m_none.removeIf(ofShot);
    for (const Key& key : m_asked)
        if (m_source && ofShot(key)) m_source->cancel({key.shot}, key.at, key.height);
    m_asked.removeIf(ofShot);
    // Pictures stay to be shown until newer ones arrive.
    for (qint64 packed : m_times.value(shot.value))
        m_outdated.insert({shot.value, packed >> 12, int(packed & 0xfff)});
    emit arrived(shot);
}

}  // namespace widgets
