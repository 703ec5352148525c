// Small pictures of moments of shots for boards, timeline and take strips, made by the compositor on a thread
// of their own and kept in a cache of bounded size, keyed by everything that decides the pixels. What was
// asked for last is made first: what is on the screen comes before what was scrolled past. Lives on the UI
// thread; media sources are used on the worker thread.
#pragma once

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSize>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "engine/compositor.h"

namespace app {

class ThumbnailMaker : public QObject {
    Q_OBJECT
 public:
    explicit ThumbnailMaker(QObject* parent = nullptr, int cacheKilobytes = 24 << 10);
    ~ThumbnailMaker() override;

    /// Where pictures come from now; what was asked of the former source is forgotten. Null: nowhere.
    void setSource(std::shared_ptr<engine::MediaSource> source);

    /// Answers with made(), at once when it is in the cache. The ticket names the wish.
    void request(quint64 ticket, const engine::ShotFrame& moment, QSize size);
    void cancel(quint64 ticket);

 signals:
    /// Null when there is nothing to show; then `problem` may say why.
    void made(quint64 ticket, const QImage& image);
    void failed(story::BlobId picture, const QString& problem);

 private:
    struct Wish {
        quint64 ticket = 0;
        engine::ShotFrame moment;
        QSize size;
    };
    static QByteArray keyOf(const engine::ShotFrame& moment, QSize size);
    void run(const std::stop_token& stop);
    void arrived(const Wish& wish, quint64 generation, const QImage& image);

    QCache<QByteArray, QImage> m_cache;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::vector<Wish> m_wishes;  // the last is made first
    std::shared_ptr<engine::MediaSource> m_source;
    quint64 m_generation = 0;
    std::jthread m_thread;  // last: stops before the rest goes
};

}  // namespace app
