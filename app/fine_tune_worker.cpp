#include "app/fine_tune_worker.h"

#include <QMetaObject>
#include <chrono>

#include "app/error_words.h"
#include "app/images.h"
#include "engine/media/picture_reader.h"
#include "engine/training_set.h"

namespace app {
namespace {

constexpr auto kTellEvery = std::chrono::milliseconds(100);

engine::TrainingSet clipsOf(const FineTuneOrder& order, const engine::ClipShape& shape, QStringList& leftOut,
                            const std::stop_token& stop) {
    if (order.boards.empty()) {
        auto set = engine::TrainingSet::read({order.folder}, shape, {}, stop);
        for (const auto& file : set.skipped())
            leftOut << QString::fromStdString(file.path.filename().string() + ": " + file.why);
        return set;
    }
    std::vector<engine::TrainingStill> stills;
    media::PictureLimits limits;
    limits.longestSide = 3 * std::max(shape.width, shape.height);
    for (const auto& board : order.boards) {
        if (stop.stop_requested()) throw engine::Cancelled();
        try {
            stills.push_back(
                {media::readPicture(order.file->readBlob(board.picture), board.name, limits), board.caption});
        } catch (const std::exception& error) {  // one broken board does not hold up the rest
            leftOut << worded(error);
        }
    }
    return {std::move(stills), {}, shape};
}

QImage stripOf(std::vector<engine::Picture>&& frames) {
    if (frames.empty()) return {};
    constexpr int kGap = 4;
    const int width = frames[0].width, height = frames[0].height, count = int(frames.size());
    QImage strip(count * width + (count - 1) * kGap, height, QImage::Format_RGB888);
    strip.fill(Qt::black);
    for (int i = 0; i < count; ++i)
        for (int y = 0; y < height; ++y)
            std::copy_n(frames[std::size_t(i)].row(y), std::size_t(3) * width,
                        strip.scanLine(y) + std::size_t(3) * i * (width + kGap));
    return strip;
}

}  // namespace

FineTuneWorker::~FineTuneWorker() {
    stop();
}

void FineTuneWorker::start(FineTuneOrder order) {
    if (m_isRunning) return;
    if (m_thread.joinable()) m_thread.join();
    m_isRunning = true;
    m_switch = std::make_unique<seine::train::TrainSwitch>();
    m_thread =
        std::jthread([this, order = std::move(order)](const std::stop_token& token) { run(order, token); });
}

void FineTuneWorker::setPaused(bool paused) {
    if (m_switch) m_switch->setPaused(paused);
}

void FineTuneWorker::finish() {
    if (m_switch) m_switch->finish();
}

void FineTuneWorker::stop() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
    m_isRunning = false;
}

template <class Tell>
void FineTuneWorker::tell(Tell tell) {
    QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
}

void FineTuneWorker::run(const FineTuneOrder& order, const std::stop_token& stop) {
    const auto ended = [this](auto say) {
        tell([this, say] {
            m_isRunning = false;
            say();
        });
    };
    try {
        const auto model = seine::Generator::inspect(order.model);
        QStringList out;
        const auto clips =
            clipsOf(order, {model.frames, model.width, model.height, model.framesPerSecond}, out, stop);
        if (!out.isEmpty()) tell([this, out] { emit leftOut(out); });
        seine::train::TrainSettings settings;
        settings.model = order.model, settings.result = order.result;
        settings.minutes = order.minutes;
        settings.batch = 2;
        settings.resume =
            std::filesystem::exists(seine::train::runFolder(order.result) / "checkpoint.safetensors");
        seine::train::TrainWatch watch;
        std::chrono::steady_clock::time_point told{};
        watch.progress = [&](const seine::train::TrainProgress& p) {
            const auto now = std::chrono::steady_clock::now();
            if (p.stage == seine::train::TrainProgress::Stage::Learn && !p.heldOut && now - told < kTellEvery)
                return;
            told = now;
            tell([this, p] { emit progressed(p); });
        };
        watch.sample = [this](std::vector<engine::Picture>&& frames) {
            tell([this, strip = stripOf(std::move(frames))] { emit sampled(strip); });
        };
        watch.warn = [this](const std::string& text) {
            tell([this, words = QString::fromStdString(text)] { emit warned(words); });
        };
        const auto result = seine::train::train(settings, clips, watch, m_switch.get(), stop);
        ended([this, result] { emit done(result); });
    } catch (const engine::Cancelled&) {
        ended([this] { emit stopped(); });
    } catch (const std::exception& error) {
        ended([this, why = worded(error)] { emit failed(why); });
    }
}

}  // namespace app
