// The inner loops of resampling: two passes of weighted sums in whole numbers. Private to engine/media.
//
// Thread safety: distinct rows of one target may be made by distinct threads.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/picture.h"

namespace media {

constexpr int kOne = 1 << 14;  // the weights' unit

/// For each pixel of one axis: which source pixels it is made of, and how much of each.
struct Taps {
    int perPixel = 0;
    std::vector<std::int32_t> source;
    std::vector<std::int16_t> weight;
};

/// Rows from .. to - 1 of the target.
void resampleRows(engine::Picture& target, const engine::Picture& source, const Taps& across,
                  const Taps& down, int from, int to);

}  // namespace media
