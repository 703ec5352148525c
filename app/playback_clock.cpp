#include "app/playback_clock.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cmath>
#include <memory>

namespace app {

std::function<qint64()> monotonicClock() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->nsecsElapsed(); };
}

PlaybackClock::PlaybackClock(Steady steady) : m_steady(steady ? std::move(steady) : monotonicClock()) {
    m_at = m_steady();
}

qint64 PlaybackClock::now() {
    const qint64 steady = m_steady(), passed = steady - m_at;
    const qint64 free = m_value + passed;
    m_at = steady;
    if (!m_heard) return m_value = free;
    const std::optional<qint64> heard = m_heard();
    if (heard && *heard > 0) m_begun = true;
    if (!heard || (!m_begun && steady - m_followAt > kPatienceNs)) {
        letGo();
        return m_value = free;
    }
    if (!m_begun) return m_value;
    const qint64 target = m_followValue + *heard, error = target - free;
    if (std::abs(error) > kJumpNs) return m_value = std::max(m_value, target);
    const double part = std::min(1.0, double(passed) / double(kSettlingNs));
    return m_value = std::max(m_value, free + qint64(double(error) * part));
}

void PlaybackClock::follow(Heard heard) {
    m_followValue = now();
    m_followAt = m_at;
    m_heard = std::move(heard);
    m_begun = false;
}

void PlaybackClock::letGo() {
    m_heard = {};
}

}  // namespace app
