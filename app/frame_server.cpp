#include "app/frame_server.h"

#include <QMetaObject>
#include <algorithm>
#include <exception>
#include <optional>
#include <utility>

#include "app/error_words.h"

namespace app {
namespace {

constexpr story::Frames kAhead = 48;  // two seconds of film
constexpr qint64 kLeastFrames = 6;    // are kept of any size: playing needs some ahead

}  // namespace

FrameServer::FrameServer(QObject* parent, qint64 cacheBytes)
    : QObject(parent), m_cacheBytes(cacheBytes), m_thread([this](std::stop_token stop) { run(stop); }) {}

FrameServer::~FrameServer() {
    m_thread.request_stop();
    m_thread.join();
}

void FrameServer::setRenderer(RendererFactory makeRenderer) {
    const std::lock_guard lock(m_mutex);
    m_makeRenderer = std::move(makeRenderer);
    m_rendererIsOld = true;
    forgetFrames();
}

void FrameServer::setStory(std::shared_ptr<const story::Story> story) {
    const std::lock_guard lock(m_mutex);
    m_story = std::move(story);
    forgetFrames();
}

void FrameServer::setSize(QSize size) {
    const std::lock_guard lock(m_mutex);
    if (size == m_size) return;
    m_size = size;
    forgetFrames();
}

void FrameServer::forgetFrames() {
    ++m_generation;
    m_cache.clear();
    m_cached = 0;
    m_wish.fresh = m_wish.frame >= 0;
    m_wake.notify_all();
}

qint64 FrameServer::room(qint64 frameBytes) const {
    return std::max(m_cacheBytes, kLeastFrames * frameBytes);
}

QImage FrameServer::cached(story::Frames frame) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_cache.find(frame);
    return found == m_cache.end() ? QImage() : found->second;
}

void FrameServer::request(story::Frames frame, int direction) {
    QImage ready;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_cache.find(frame);
        if (found != m_cache.end()) ready = found->second;
        m_wish = {frame, direction, ready.isNull()};
        m_wake.notify_all();
    }
    if (!ready.isNull()) emit frameReady(frame, ready);
}

std::optional<FrameServer::Work> FrameServer::nextWork() const {
    if (!m_story || !m_makeRenderer || m_wish.frame < 0) return std::nullopt;
    const story::Frames length = story::length(*m_story);
    if (m_wish.fresh && m_wish.frame < length) return Work{m_story, m_size, m_wish.frame, m_generation, true};
    if (m_wish.direction == 0) return std::nullopt;
    const qint64 frameBytes = m_cache.empty() ? 0 : m_cache.begin()->second.sizeInBytes();
    for (story::Frames ahead = 1; ahead <= kAhead; ++ahead) {
        if (frameBytes * (ahead + 2) > room(frameBytes)) break;
        const story::Frames frame = m_wish.frame + ahead * m_wish.direction;
        if (frame < 0 || frame >= length) break;
        if (!m_cache.contains(frame)) return Work{m_story, m_size, frame, m_generation, false};
    }
    return std::nullopt;
}

void FrameServer::run(const std::stop_token& stop) {
    Renderer renderer;
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        std::optional<Work> work;
        m_wake.wait(lock, stop, [&] { return m_rendererIsOld || (work = nextWork()).has_value(); });
        if (std::exchange(m_rendererIsOld, false)) {
            lock.unlock();
            renderer = {};  // destroyed where it was used; it may hold a project file open
            lock.lock();
            continue;
        }
        if (!work) continue;
        if (work->wished) m_wish.fresh = false;
        const RendererFactory makeRenderer = renderer ? nullptr : m_makeRenderer;
        lock.unlock();
        QImage image;
        QString problem;
        try {
            if (!renderer) renderer = makeRenderer();
            image = renderer(*work->story, work->frame, work->size);
        } catch (const std::exception& error) {
            problem = worded(error);
        }
        lock.lock();
        if (work->generation == m_generation) {
            if (image.isNull())
                m_wish.direction = 0;  // do not try every frame ahead of one that fails
            else
                keep(*work, image);
        }
        deliver(*work, image, problem);
    }
    lock.unlock();
    renderer = {};
}

void FrameServer::keep(const Work& work, const QImage& image) {
    m_cache[work.frame] = image;
    m_cached += image.sizeInBytes();
    while (m_cached > room(image.sizeInBytes()) && m_cache.size() > 1) {
        // The frame furthest from the playhead goes; behind it counts double.
        auto cost = [this](story::Frames frame) {
            const story::Frames distance = (frame - m_wish.frame) * (m_wish.direction < 0 ? -1 : 1);
            return distance < 0 ? -2 * distance : distance;
        };
        auto first = m_cache.begin(), last = std::prev(m_cache.end());
        const auto victim = cost(first->first) > cost(last->first) ? first : last;
        m_cached -= victim->second.sizeInBytes();
        m_cache.erase(victim);
    }
}

void FrameServer::deliver(const Work& work, const QImage& image, const QString& problem) {
    // A wish that has moved on meanwhile is answered too: a frame a little late beats none while scrubbing.
    if (!work.wished) {
        if (work.frame != m_wish.frame || !m_wish.fresh) return;
        m_wish.fresh = false;
    }
    QMetaObject::invokeMethod(
        this,
        [this, frame = work.frame, generation = work.generation, image, problem] {
            {
                const std::lock_guard lock(m_mutex);
                if (generation != m_generation) return;
            }
            if (image.isNull())
                emit frameFailed(frame, problem);
            else
                emit frameReady(frame, image);
        },
        Qt::QueuedConnection);
}

}  // namespace app
