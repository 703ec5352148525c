// Sound on its way from the thread that mixes it to the one that plays it: a ring of stereo samples that one
// thread fills and another empties, neither ever waiting. Throwing away what is in it is safe while it is
// being read. Thread safety: one writer and one reader thread at a time; heard() and the counters from any.
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

namespace app {

class SoundRing {
 public:
    explicit SoundRing(std::size_t samples) : m_samples(samples) {}

    // The writer.
    std::size_t room() const { return m_samples.size() - std::size_t(m_written - m_read.load()); }
    void write(std::span<const float> left, std::span<const float> right) {
        std::int64_t at = m_written.load(std::memory_order_relaxed);
        for (std::size_t i = 0; i < left.size(); ++i, ++at)
            m_samples[std::size_t(at) % m_samples.size()] = {left[i], right[i]};
        m_written.store(at, std::memory_order_release);
    }
    /// What was written so far and not read yet will not be read any more; the count of what was read begins
    /// anew with what is written from now on.
    void discard() { m_discarded.store(m_written.load()); }
    /// Samples that can be read now.
    std::size_t ready() const {
        return std::size_t(
            std::max<std::int64_t>(0, m_written - std::max(m_read.load(), m_discarded.load())));
    }
    bool isEmpty() const { return ready() == 0; }

    // The reader: as many as there are, interleaved; the rest of `to` is silence. Returns how many there
    // were.
    std::size_t read(std::span<float> to) {
        std::int64_t at = std::max(m_read.load(std::memory_order_relaxed), m_discarded.load());
        const auto ready = std::size_t(m_written.load(std::memory_order_acquire) - at);
        const std::size_t count = std::min(ready, to.size() / 2);
        for (std::size_t i = 0; i < count; ++i, ++at) {
            const auto& sample = m_samples[std::size_t(at) % m_samples.size()];
            to[2 * i] = sample[0];
            to[2 * i + 1] = sample[1];
        }
        std::fill(to.begin() + std::ptrdiff_t(2 * count), to.end(), 0.0f);
        m_read.store(at, std::memory_order_release);
        return count;
    }

    /// Samples that were read since the last discard().
    std::int64_t readSinceDiscard() const { return std::max<std::int64_t>(0, m_read - m_discarded); }

 private:
    std::vector<std::array<float, 2>> m_samples;
    std::atomic<std::int64_t> m_written = 0, m_read = 0, m_discarded = 0;
};

}  // namespace app
