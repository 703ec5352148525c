// Time of a story: whole frames at a rational rate, so that nothing drifts. Plain values, free of threads.
#pragma once

#include <compare>
#include <cstdint>

namespace story {

/// A number of frames, or the position before a frame, at the story's rate.
using Frames = std::int64_t;

/// Frames per second as a fraction: 24/1, 30000/1001.
struct Rate {
    int numerator = 24;
    int denominator = 1;

    double fps() const { return double(numerator) / denominator; }
    double seconds(Frames n) const { return double(n) * denominator / numerator; }
    /// The nearest whole frame, halves rounded up.
    Frames frames(double seconds) const;
    bool operator==(const Rate&) const = default;
};

}  // namespace story
