// The numbers of a training run: each draw is a function of the run's seed and of what it is drawn for (a
// step, a lesson), never of what was drawn before, so that an interrupted run repeats nothing and several
// workers agree without talking. Thread safety: pure functions.
#pragma once

#include <cstdint>
#include <random>

#include "engine/seine/torch.h"

namespace seine::train {

/// A well mixed number for (seed, a, b).
inline std::uint64_t mixed(std::uint64_t seed, std::uint64_t a, std::uint64_t b = 0) {
    std::uint64_t z = seed * 0x9E3779B97F4A7C15u + (a << 20) + b + 1;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

inline at::Generator tensorRandom(std::uint64_t seed, std::uint64_t a, std::uint64_t b = 0) {
    return at::make_generator<at::CPUGeneratorImpl>(mixed(seed, a, b));
}

/// 0 <= result < 1
inline double draw(at::Generator& random) {
    return at::rand({1}, random, at::kDouble).item<double>();
}
inline double draw(std::mt19937_64& random) {  // the same on every standard library
    return double(random() >> 11) * 0x1p-53;
}

}  // namespace seine::train
