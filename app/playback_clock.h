// The time that playback goes by: the computer's steady clock, or, while sound is heard, the sound. Following
// means to be steered, not to jump: a device tells its place in steps and is some parts in a million fast or
// slow, and the time that comes out is even and without drift. It never goes back. Lives on the UI thread.
#pragma once

#include <QtGlobal>
#include <functional>
#include <optional>

namespace app {

/// The computer's monotonic clock in nanoseconds, from 0.
std::function<qint64()> monotonicClock();

class PlaybackClock {
 public:
    using Steady = std::function<qint64()>;                // nanoseconds that only grow
    using Heard = std::function<std::optional<qint64>()>;  // nanoseconds heard so far; none: sound is gone

    /// Without a clock of its own it uses the computer's monotonic one.
    explicit PlaybackClock(Steady steady = {});

    qint64 now();
    /// From now on what is heard counts. Until something is heard the time stands, but no longer than
    /// kPatienceNs: then sound is taken for gone.
    void follow(Heard heard);
    void letGo();
    bool isFollowing() const { return bool(m_heard); }

    static constexpr qint64 kPatienceNs = 1'000'000'000;
    static constexpr qint64 kJumpNs = 120'000'000;      // more than that is no wobble: it is taken at once
    static constexpr qint64 kSettlingNs = 400'000'000;  // in which a deviation is made good

 private:
    Steady m_steady;
    Heard m_heard;
    qint64 m_value = 0, m_at = 0;  // of the last call: what it said, and when
    qint64 m_followValue = 0, m_followAt = 0;
    bool m_begun = false;
};

}  // namespace app
