// Keeps a mix from clipping: a limiter that looks ahead, so that it turns down before a peak comes and not
// after it. Both channels are turned down alike; what stays below the ceiling passes untouched, bit for bit.
// The gain falls to what the peak needs over kLookahead samples and rises again over about a tenth of a
// second. Thread safety: one thread at a time.
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <span>

namespace engine {

class Limiter {
 public:
    static constexpr int kLookahead = 240;      // samples: 5 ms at 48 kHz
    static constexpr float kCeiling = 0.9886f;  // -0.1 dB: leaves room for what a lossy codec overshoots

    /// Silence went before.
    void reset();
    /// In place, pieces of any length; what comes out is what went in kLookahead samples before.
    void process(std::span<float> left, std::span<float> right);

 private:
    struct Need {
        long long at = 0;
        float gain = 1;
    };
    float smoothed(float needed);

    std::array<float, kLookahead> m_left{}, m_right{};  // not yet out
    std::array<double, kLookahead + 1> m_gains{};       // of which the mean is taken
    std::deque<Need> m_least;                           // ascending gains of the last kLookahead + 1 samples
    double m_sum = 0;
    float m_released = 1;
    long long m_count = -1;
};

}  // namespace engine
