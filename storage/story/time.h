// Time of a story: whole frames at a rational rate for pictures, whole samples at 48 kHz for sound, so that
// nothing drifts. Plain values, free of threads.
#pragma once

#include <compare>
#include <cstdint>

namespace story {

/// A number of frames, or the position before a frame, at the story's rate.
using Frames = std::int64_t;

/// A number of samples, or the position before a sample, at kSampleRate. Sound is placed by samples, not by
/// frames: exact at every rate, finer than any frame, and untouched when the rate of the pictures changes.
using Samples = std::int64_t;
inline constexpr int kSampleRate = 48'000;

constexpr double secondsOf(Samples n) {
    return double(n) / kSampleRate;
}
/// The nearest whole sample, halves rounded up.
Samples samplesOf(double seconds);

/// Frames per second as a fraction: 24/1, 30000/1001.
struct Rate {
    int numerator = 24;
    int denominator = 1;

    double fps() const { return double(numerator) / denominator; }
    double seconds(Frames n) const { return double(n) * denominator / numerator; }
    /// The nearest whole frame, halves rounded up.
    Frames frames(double seconds) const;
    /// Where a frame begins, to the nearest sample; from the rate's fraction, so that no error adds up.
    Samples samples(Frames n) const;
    /// The frame that is seen while the sample is heard: the last one that begins at or before it.
    Frames frameAt(Samples n) const;
    bool operator==(const Rate&) const = default;
};

}  // namespace story
