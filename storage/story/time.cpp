#include "storage/story/time.h"

#include <cmath>

namespace story {
namespace {

std::int64_t floorDivided(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

}  // namespace

Samples samplesOf(double seconds) {
    return Samples(std::floor(seconds * kSampleRate + 0.5));
}

Frames Rate::frames(double seconds) const {
    return Frames(std::floor(seconds * numerator / denominator + 0.5));
}

// Both take whole multiples apart first, so that no product leaves 64 bits.
Samples Rate::samples(Frames n) const {
    const std::int64_t perNumerator = std::int64_t(denominator) * kSampleRate;
    const std::int64_t whole = floorDivided(n, numerator), rest = n - whole * numerator;
    return whole * perNumerator + (2 * rest * perNumerator + numerator) / (2 * std::int64_t(numerator));
}

Frames Rate::frameAt(Samples n) const {
    const std::int64_t perNumerator = std::int64_t(denominator) * kSampleRate;
    const std::int64_t whole = floorDivided(n, perNumerator), rest = n - whole * perNumerator;
    Frames frame = whole * numerator + rest * numerator / perNumerator;
    while (samples(frame + 1) <= n) ++frame;  // samples() rounds, by less than one
    while (samples(frame) > n) --frame;
    return frame;
}

}  // namespace story
