#include "engine/seine/train/masks.h"

#include <algorithm>
#include <numeric>

namespace seine::train {
namespace {

/// 0 <= result < 1, the same on every standard library.
double uniform(std::mt19937_64& random) {
    return double(random() >> 11) * 0x1p-53;
}

int between(int low, int high, std::mt19937_64& random) {
    return low + int(uniform(random) * double(std::max(0, high - low) + 1));
}

std::vector<int> range(int first, int end) {
    std::vector<int> frames(std::size_t(std::max(0, end - first)));
    std::iota(frames.begin(), frames.end(), first);
    return frames;
}

}  // namespace

std::vector<int> randomMask(int frames, double probability, std::mt19937_64& random) {
    std::vector<int> given;
    for (int i = 0; i < frames; ++i)
        if (uniform(random) < probability) given.push_back(i);
    return given;
}

std::vector<int> taskMask(int frames, const TaskMix& mix, std::mt19937_64& random) {
    const double choice = uniform(random);
    const auto few = [&] { return std::min(std::max(1, between(-1, 3, random)), (frames - 1) / 2); };
    double upTo = mix.transition;
    if (choice < upTo) {
        std::vector<int> given = range(0, few());
        const std::vector<int> end = range(frames - few(), frames);
        given.insert(given.end(), end.begin(), end.end());
        return given;
    }
    if (choice < (upTo += mix.animate)) return {0};
    if (choice < (upTo += mix.predict))
        return range(0, between(std::min(2, frames - 1), std::min(8, frames - 1), random));
    if (choice < upTo + mix.end) return range(frames - few(), frames);
    std::vector<int> given = randomMask(frames, .1 + .4 * uniform(random), random);
    if (given.empty()) given.push_back(between(0, frames - 1, random));
    if (int(given.size()) == frames) given.pop_back();
    return given;
}

}  // namespace seine::train
