#include "app/model_adder.h"

#include <QMetaObject>
#include <chrono>

#include "app/error_words.h"
#include "app/paths.h"

namespace app {

ModelAdder::~ModelAdder() {
    m_thread.request_stop();
    if (m_thread.joinable()) m_thread.join();
}

void ModelAdder::start(seine::AddModel order) {
    if (m_isRunning) return;
    if (m_thread.joinable()) m_thread.join();
    m_isRunning = true;
    m_thread =
        std::jthread([this, order = std::move(order)](const std::stop_token& stop) { run(order, stop); });
}

void ModelAdder::run(const seine::AddModel& order, const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    constexpr auto kTellEvery = std::chrono::milliseconds(100);
    const auto ended = [this](auto say) {
        QMetaObject::invokeMethod(
            this,
            [this, say] {
                m_isRunning = false;
                say();
            },
            Qt::QueuedConnection);
    };
    Clock::time_point told{};
    const auto progress = [&](const seine::AddProgress& p) {
        if (Clock::now() - told < kTellEvery && p.done < p.total) return;
        told = Clock::now();
        const double fraction = p.total > 0 ? double(p.done) / double(p.total) : 0;
        QMetaObject::invokeMethod(
            this,
            [this, fraction, part = QString::fromStdString(p.part)] { emit progressed(fraction, part); },
            Qt::QueuedConnection);
    };
    try {
        const auto added = seine::addModel(order, progress, stop);
        QStringList notes;
        for (const auto& note : added.notes) notes << QString::fromStdString(note);
        ended([this, notes, folder = toText(added.folder)] { emit done(folder, notes); });
    } catch (const seine::Cancelled&) {
        ended([this] { emit stopped(); });
    } catch (const std::exception& error) {
        ended([this, why = worded(error)] { emit failed(why); });
    }
}

}  // namespace app
