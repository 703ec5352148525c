// Sounds for tests of mixing: WAVs in memory, clips that name them, clicks that can be found again.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "fakes.h"
#include "storage/story/edit.h"

namespace made {

/// A stereo WAV of 48 kHz and 32-bit floats, both channels alike.
inline std::vector<std::uint8_t> floatWav(const std::vector<float>& samples, std::uint32_t rate = 48'000) {
    std::vector<std::uint8_t> bytes;
    const auto text = [&](const char* four) { bytes.insert(bytes.end(), four, four + 4); };
    const auto little = [&](std::uint32_t value, int count) {
        for (int i = 0; i < count; ++i) bytes.push_back(std::uint8_t(value >> 8 * i));
    };
    const auto size = std::uint32_t(samples.size() * 8);
    text("RIFF"), little(36 + size, 4), text("WAVE"), text("fmt "), little(16, 4), little(3, 2), little(2, 2);
    little(rate, 4), little(rate * 8, 4), little(8, 2), little(32, 2), text("data"), little(size, 4);
    for (const float sample : samples)
        for (int channel = 0; channel < 2; ++channel) little(std::bit_cast<std::uint32_t>(sample), 4);
    return bytes;
}

/// Each sample tells where it is: a slow ramp from 0 to 0.5.
inline std::vector<float> ramp(int count) {
    std::vector<float> samples;
    for (int i = 0; i < count; ++i) samples.push_back(0.5f * float(i) / float(count));
    return samples;
}

/// 50 ms that begin at once and loudly.
inline std::vector<float> click() {
    std::vector<float> samples;
    for (int i = 0; i < 2400; ++i) samples.push_back(0.7f * float(std::sin(i * 0.3 + 0.5)));
    return samples;
}

inline story::SoundClip clip(std::int64_t id, story::BlobId blob, story::Samples at, story::Samples length) {
    story::SoundClip result;
    result.id = story::SoundId{id};
    result.blob = blob;
    result.name = "sound " + std::to_string(id);
    result.at = at;
    result.length = length;
    return result;
}

/// Where it becomes louder than a quarter after at least a tenth of a second of quiet.
class Onsets {
 public:
    void add(std::span<const float> samples) {
        for (const float sample : samples) {
            const bool isLoud = std::abs(sample) > 0.25f;
            if (isLoud && m_at - m_lastLoud > 4'800) found.push_back(m_at);
            if (isLoud) m_lastLoud = m_at;
            ++m_at;
        }
    }
    std::vector<story::Samples> found;

 private:
    story::Samples m_at = 0, m_lastLoud = -100'000;
};

}  // namespace made
