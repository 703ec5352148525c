#include "engine/limiter.h"

#include <algorithm>
#include <cmath>

namespace engine {
namespace {

constexpr float kRelease = 1.0f / 4800;  // of what is missing, each sample

}  // namespace

void Limiter::reset() {
    m_left.fill(0);
    m_right.fill(0);
    m_gains.fill(1);
    m_sum = double(m_gains.size());
    m_least.clear();
    m_released = 1;
    m_count = 0;
}

/// The mean, over the time looked ahead, of the least gain that any peak in that time needs. Each value of
/// the mean is at most what the sample that now goes out needs, and so is the mean.
float Limiter::smoothed(float needed) {
    while (!m_least.empty() && m_least.back().gain >= needed) m_least.pop_back();
    m_least.push_back({m_count, needed});
    if (m_least.front().at < m_count - kLookahead) m_least.pop_front();
    const float least = m_least.front().gain;
    m_released = std::min(least, m_released + (1 - m_released) * kRelease);
    if (m_released > 0.99999f && least == 1) m_released = 1;
    double& oldest = m_gains[std::size_t(m_count % (kLookahead + 1))];
    m_sum += double(m_released) - oldest;
    oldest = m_released;
    return std::min(1.0f, float(m_sum / (kLookahead + 1)));
}

void Limiter::process(std::span<float> left, std::span<float> right) {
    if (m_count < 0) reset();
    for (std::size_t i = 0; i < left.size(); ++i, ++m_count) {
        const float peak = std::max(std::abs(left[i]), std::abs(right[i]));
        const float gain = smoothed(peak > kCeiling ? kCeiling / peak : 1.0f);
        const auto slot = std::size_t(m_count % kLookahead);
        const float outLeft = m_left[slot] * gain, outRight = m_right[slot] * gain;
        m_left[slot] = left[i];
        m_right[slot] = right[i];
        left[i] = std::clamp(outLeft, -1.0f, 1.0f);
        right[i] = std::clamp(outRight, -1.0f, 1.0f);
    }
}

}  // namespace engine
