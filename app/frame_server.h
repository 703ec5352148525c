// Frames of the story for the viewer, made on a thread of their own. The newest wish comes first: while
// scrubbing, frames that nobody waits for any more are never made. While playing it works ahead of the
// playhead into a cache of bounded size. Lives on the UI thread; the renderer it is given is made, used and
// destroyed on the worker thread only.
#pragma once

#include <QImage>
#include <QObject>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

#include "storage/story/story.h"

namespace app {

class FrameServer : public QObject {
    Q_OBJECT
 public:
    /// Any frame of a story, about as large as asked. May throw std::exception; what() is shown.
    using Renderer = std::function<QImage(const story::Story&, story::Frames, QSize)>;
    using RendererFactory = std::function<Renderer()>;

    /// Keeps so many bytes of frames, and a few frames however large they are.
    explicit FrameServer(QObject* parent = nullptr, qint64 cacheBytes = qint64(72) << 20);
    ~FrameServer() override;

    /// Where frames come from now; null: nowhere.
    void setRenderer(RendererFactory makeRenderer);
    /// The story from now on, and the size to make its frames in; those made before are forgotten.
    void setStory(std::shared_ptr<const story::Story> story);
    void setSize(QSize size);
    /// Asks for a frame; frameReady() follows, at once when it is cached. `direction` of playing: -1, 0, 1.
    void request(story::Frames frame, int direction = 0);
    /// The frame if it is in the cache.
    QImage cached(story::Frames frame) const;

 signals:
    void frameReady(qint64 frame, const QImage& image);
    void frameFailed(qint64 frame, const QString& reason);

 private:
    struct Wish {
        story::Frames frame = -1;
        int direction = 0;
        bool fresh = false;  // nobody has been answered yet
    };
    struct Work {
        std::shared_ptr<const story::Story> story;
        QSize size;
        story::Frames frame = 0;
        quint64 generation = 0;
        bool wished = false;
    };
    void run(const std::stop_token& stop);
    void forgetFrames();                   // the lock is held
    qint64 room(qint64 frameBytes) const;  // of all frames that are kept
    std::optional<Work> nextWork() const;  // the lock is held
    void keep(const Work& work, const QImage& image);
    void deliver(const Work& work, const QImage& image, const QString& problem);

    const qint64 m_cacheBytes;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    RendererFactory m_makeRenderer;
    bool m_rendererIsOld = false;
    std::shared_ptr<const story::Story> m_story;
    QSize m_size;
    quint64 m_generation = 0;
    Wish m_wish;
    std::map<story::Frames, QImage> m_cache;
    qint64 m_cached = 0;    // bytes
    std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace app
