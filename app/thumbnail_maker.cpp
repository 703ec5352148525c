#include "app/thumbnail_maker.h"

#include <QDataStream>
#include <QIODevice>
#include <QMetaObject>
#include <algorithm>

#include "app/images.h"

namespace app {
namespace {

constexpr std::size_t kWishLimit = 4000;  // what was asked for long ago is out of sight by now
constexpr engine::Compositor::Limits kLimits{.pictureBytes = std::size_t(24) << 20, .openMovies = 2};

}  // namespace

ThumbnailMaker::ThumbnailMaker(QObject* parent, int cacheKilobytes)
    : QObject(parent), m_cache(cacheKilobytes), m_thread([this](std::stop_token stop) { run(stop); }) {}

ThumbnailMaker::~ThumbnailMaker() {
    m_thread.request_stop();
    m_thread.join();
}

QByteArray ThumbnailMaker::keyOf(const engine::ShotFrame& moment, QSize size) {
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    out << qint64(moment.picture.value) << int(moment.fit) << qint64(moment.movie.value)
        << qint64(moment.movieFrame) << moment.crop.x << moment.crop.y << moment.crop.width
        << moment.crop.height << size.width() << size.height();
    if (!moment.picture) out << qint64(moment.shot.value);
    return key;
}

void ThumbnailMaker::setSource(std::shared_ptr<engine::MediaSource> source) {
    m_cache.clear();
    const std::lock_guard lock(m_mutex);
    m_wishes.clear();
    m_source = std::move(source);
    ++m_generation;
    m_wake.notify_all();
}

void ThumbnailMaker::request(quint64 ticket, const engine::ShotFrame& moment, QSize size) {
    if (const QImage* found = m_cache.object(keyOf(moment, size))) return emit made(ticket, *found);
    const std::lock_guard lock(m_mutex);
    m_wishes.push_back({ticket, moment, size});
    if (m_wishes.size() > kWishLimit) m_wishes.erase(m_wishes.begin());
    m_wake.notify_all();
}

void ThumbnailMaker::cancel(quint64 ticket) {
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_wishes, [ticket](const Wish& wish) { return wish.ticket == ticket; });
}

void ThumbnailMaker::run(const std::stop_token& stop) {
    std::shared_ptr<engine::MediaSource> source;
    std::unique_ptr<engine::Compositor> compositor;
    quint64 generation = 0;
    std::unique_lock lock(m_mutex);
    const auto hasWork = [&] { return generation != m_generation || (m_source && !m_wishes.empty()); };
    while (m_wake.wait(lock, stop, hasWork) && !stop.stop_requested()) {
        if (generation != m_generation) {
            generation = m_generation;
            const auto next = m_source;
            lock.unlock();
            compositor.reset();
            source = next;
            if (source) compositor = std::make_unique<engine::Compositor>(*source, kLimits);
            lock.lock();
            continue;
        }
        const Wish wish = m_wishes.back();
        m_wishes.pop_back();
        lock.unlock();
        const std::size_t knownProblems = compositor->problems().size();
        QImage image = toImage(compositor->draw(wish.moment, wish.size.width(), wish.size.height()));
        QMetaObject::invokeMethod(
            this, [this, wish, generation, image] { arrived(wish, generation, image); },
            Qt::QueuedConnection);
        if (compositor->problems().size() != knownProblems) {
            const auto problem = compositor->problems().find(wish.moment.picture);
            if (problem != compositor->problems().end())
                QMetaObject::invokeMethod(
                    this,
                    [this, picture = problem->first, why = QString::fromStdString(problem->second)] {
                        emit failed(picture, why);
                    },
                    Qt::QueuedConnection);
        }
        lock.lock();
    }
    lock.unlock();
    compositor.reset();
}

void ThumbnailMaker::arrived(const Wish& wish, quint64 generation, const QImage& image) {
    {
        const std::lock_guard lock(m_mutex);
        if (generation != m_generation) return;
    }
    if (!image.isNull())
        m_cache.insert(keyOf(wish.moment, wish.size), new QImage(image),
                       std::max<int>(1, int(image.sizeInBytes() / 1024)));
    emit made(wish.ticket, image);
}

}  // namespace app
