#include "app/take_judge.h"

#include <QCryptographicHash>
#include <QMetaObject>
#include <algorithm>
#include <exception>

#include "app/error_words.h"
#include "app/project_media.h"
#include "engine/baseline.h"
#include "engine/compositor.h"
#include "engine/seine/generator.h"

namespace app {
namespace {

void add(QCryptographicHash& hash, double value) {
    hash.addData(QByteArray::number(value, 'g', 17) + ' ');
}

void add(QCryptographicHash& hash, const engine::ShotFrame& moment) {
    for (const double value :
         {double(moment.picture.value), double(moment.movie.value), double(moment.movieFrame),
          double(moment.fit), moment.crop.x, moment.crop.y, moment.crop.width, moment.crop.height})
        add(hash, value);
}

/// The frames of the clip as the engine's criteria ask for them.
engine::Subject subjectOf(const JudgeOrder& order, const std::vector<story::Frames>& frames,
                          engine::Compositor& compositor, const engine::Picture& from,
                          const engine::Picture* to) {
    engine::Subject subject;
    subject.frames = frames.size();
    subject.from = &from;
    subject.to = to;
    subject.prompt = order.prompt;
    if (to && order.clip != JudgeOrder::Clip::Take) {
        const auto kind = order.clip == JudgeOrder::Clip::Morph ? engine::Baseline::Kind::Morph
                                                                : engine::Baseline::Kind::Dissolve;
        subject.frame = [&order, &frames, baseline = engine::Baseline(kind, from, *to)](std::size_t i) {
            return baseline.frame(order.length > 1 ? double(frames[i]) / double(order.length - 1) : 0.5);
        };
        return subject;
    }
    subject.frame = [&order, &frames, &compositor](std::size_t i) {
        engine::ShotFrame moment = order.from;
        moment.movie = order.movie;
        moment.movieFrame = frames[i];
        moment.crop = {};
        moment.zoom = 1;
        return compositor.draw(moment, order.width, order.height);
    };
    return subject;
}

}  // namespace

QByteArray JudgeOrder::key() const {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const double value : {double(int(clip)), double(movie.value), double(length), double(stride),
                               double(width), double(height)})
        add(hash, value);
    add(hash, from);
    if (to) add(hash, *to);
    hash.addData(QByteArray::fromStdString(prompt));
    return hash.result();
}

TakeJudge::TakeJudge(Factory makeJudge, QObject* parent)
    : QObject(parent),
      m_makeJudge(std::move(makeJudge)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

TakeJudge::~TakeJudge() {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_stop.request_stop();
    }
    m_thread.request_stop();
    m_thread.join();
}

void TakeJudge::setFactory(Factory makeJudge) {
    m_known.clear();
    m_problems.clear();
    const std::lock_guard lock(m_mutex);
    m_waiting.clear();
    m_stop.request_stop();
    m_makeJudge = std::move(makeJudge);
    ++m_generation;
}

const JudgedClip* TakeJudge::known(const JudgeOrder& order) const {
    const auto found = m_known.constFind(order.key());
    return found == m_known.cend() ? nullptr : &*found;
}

void TakeJudge::ask(const std::vector<JudgeOrder>& orders,
                    const std::shared_ptr<storage::ProjectFile>& file) {
    bool busy = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        bool isWanted = false;
        for (const JudgeOrder& order : orders) {
            const QByteArray key = order.key();
            isWanted |= key == m_running;
            if (file && !m_known.contains(key) && !m_problems.contains(key) && key != m_running)
                m_waiting.push_back({order, file, m_generation});
        }
        if (!m_running.isEmpty() && !isWanted) m_stop.request_stop();
        busy = !m_waiting.empty() || isWanted;
        m_wake.notify_all();
    }
    if (busy != std::exchange(m_busy, busy)) emit busyChanged(busy);
}

void TakeJudge::run(const std::stop_token& stop) {
    Judge judge;
    quint64 generation = 0;
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = work.order.key();
        m_stop = std::stop_source();
        const std::stop_token given = m_stop.get_token();
        const Factory makeJudge = !judge || generation != m_generation ? m_makeJudge : nullptr;
        generation = m_generation;
        lock.unlock();
        std::optional<JudgedClip> clip;
        QString problem;
        try {
            if (makeJudge) judge = makeJudge();
            clip = judge(work.order, work.file, given);
        } catch (const std::exception& error) {
            problem = worded(error);
        }
        lock.lock();
        m_running.clear();
        const bool isLast = m_waiting.empty();
        if (given.stop_requested() || work.generation != m_generation) continue;  // nobody waits for it
        QMetaObject::invokeMethod(
            this, [this, work, clip, problem, isLast] { arrived(work, clip, problem, isLast); },
            Qt::QueuedConnection);
    }
}

void TakeJudge::arrived(const Work& work, const std::optional<JudgedClip>& clip, const QString& problem,
                        bool isLast) {
    if (clip)
        m_known.insert(work.order.key(), *clip);
    else
        m_problems.insert(work.order.key(), problem);
    emit judged();
    if (isLast && std::exchange(m_busy, false)) emit busyChanged(false);
}

TakeJudge::Factory engineJudge(const std::filesystem::path& modelFolder) {
    return [modelFolder]() -> TakeJudge::Judge {
        std::shared_ptr<seine::Generator> generator =
            seine::Generator::load(modelFolder);  // as many threads as the queue
        return [generator](const JudgeOrder& order, const std::shared_ptr<storage::ProjectFile>& file,
                           std::stop_token stop) {
            ProjectMedia media(file);
            engine::Compositor compositor(media, {.pictureBytes = std::size_t(32) << 20, .openMovies = 1});
            const engine::Picture from = compositor.draw(order.from, order.width, order.height);
            std::optional<engine::Picture> to;
            if (order.to) to = compositor.draw(*order.to, order.width, order.height);
            JudgedClip clip;
            const story::Frames last = std::max<story::Frames>(1, order.length) - 1;
            for (story::Frames at = 0; at < last; at += std::max<story::Frames>(1, order.stride))
                clip.frames.push_back(at);
            clip.frames.push_back(last);
            const engine::Subject subject =
                subjectOf(order, clip.frames, compositor, from, to ? &*to : nullptr);
            clip.judgement = engine::judge(subject, *generator, {}, std::move(stop));
            return clip;
        };
    };
}

}  // namespace app
