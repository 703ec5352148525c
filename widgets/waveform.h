// What a waveform is drawn from: the lowest and highest of every 256 samples, and of every 4096, a byte each.
// A plain value; as safe to share between threads as any std::vector.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "storage/story/time.h"

namespace widgets {

struct Waveform {
    static constexpr int kFine = 256, kCoarse = 4096;  // samples of one extreme
    struct Extreme {
        std::int8_t low = 0, high = 0;  // of 127
        bool operator==(const Extreme&) const = default;
    };
    std::vector<Extreme> fine, coarse;

    /// From the extremes of every kFine samples.
    static std::shared_ptr<const Waveform> of(std::vector<Extreme> fine) {
        constexpr std::size_t kEach = kCoarse / kFine;
        auto waveform = std::make_shared<Waveform>();
        for (std::size_t i = 0; i < fine.size(); i += kEach)
            waveform->coarse.push_back(joined(std::span(fine).subspan(i, std::min(kEach, fine.size() - i))));
        waveform->fine = std::move(fine);
        return waveform;
    }

    /// Lowest and highest between two samples of the source; silence beyond its end.
    Extreme between(story::Samples begin, story::Samples end) const {
        const bool isFar = end - begin >= 2 * kCoarse;
        const auto& extremes = isFar ? coarse : fine;
        const int each = isFar ? kCoarse : kFine;
        const story::Samples first = begin / each;
        const story::Samples last =
            std::min(story::Samples(extremes.size()), std::max(first + 1, (end + each - 1) / each));
        if (begin < 0 || first >= last) return {};
        return joined(std::span(extremes).subspan(std::size_t(first), std::size_t(last - first)));
    }

    std::size_t bytes() const { return (fine.size() + coarse.size()) * sizeof(Extreme); }

 private:
    static Extreme joined(std::span<const Extreme> extremes) {
        Extreme result = extremes.front();
        for (const auto& [low, high] : extremes)
            result = {std::min(result.low, low), std::max(result.high, high)};
        return result;
    }
};

}  // namespace widgets
