#include "engine/media/resample_rows.h"

#include <algorithm>
#include <cstddef>

namespace media {
namespace {

constexpr int kKeep = 6;  // fraction bits between the passes: 255 * 64 with overshoot fits in 16 bits
constexpr int kFirstShift = 14 - kKeep;
constexpr int kSecondShift = 14 + kKeep;

/// sums[x] += weight * row[x], over whole rows: what compilers turn into vector instructions.
inline void addRow(std::int32_t* __restrict sums, const std::uint8_t* __restrict row, int weight,
                   std::size_t count) {
    for (std::size_t x = 0; x < count; ++x) sums[x] += weight * row[x];
}

inline void keepRow(std::int16_t* __restrict kept, const std::int32_t* __restrict sums, std::size_t count) {
    for (std::size_t x = 0; x < count; ++x)
        kept[x] = std::int16_t((sums[x] + (1 << (kFirstShift - 1))) >> kFirstShift);
}

inline std::uint8_t toByte(std::int32_t sum) {
    return std::uint8_t(std::clamp((sum + (1 << (kSecondShift - 1))) >> kSecondShift, 0, 255));
}

/// One output row from the vertically filtered one. Four taps (enlarging) are the common case and unrolled.
template <int fixedTaps>
void acrossRow(std::uint8_t* to, const std::int16_t* from, int firstColumn, const Taps& across, int width) {
    const int taps = fixedTaps ? fixedTaps : across.perPixel;
    const std::int32_t* source = across.source.data();
    const std::int16_t* weight = across.weight.data();
    for (int x = 0; x < width; ++x, source += taps, weight += taps, to += 3) {
        std::int32_t r = 0, g = 0, b = 0;
        for (int k = 0; k < taps; ++k) {
            const std::int16_t* pixel = from + std::ptrdiff_t(3) * (source[k] - firstColumn);
            r += weight[k] * pixel[0];
            g += weight[k] * pixel[1];
            b += weight[k] * pixel[2];
        }
        to[0] = toByte(r);
        to[1] = toByte(g);
        to[2] = toByte(b);
    }
}

}  // namespace

void resampleRows(engine::Picture& target, const engine::Picture& source, const Taps& across,
                  const Taps& down, int from, int to) {
    const auto [lowest, highest] = std::minmax_element(across.source.begin(), across.source.end());
    const std::size_t first = std::size_t(3) * std::size_t(*lowest);  // only the columns that are used
    const std::size_t count = std::size_t(3) * std::size_t(*highest - *lowest + 1);
    std::vector<std::int32_t> sums(count);
    std::vector<std::int16_t> kept(count);
    for (int y = from; y < to; ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int k = 0; k < down.perPixel; ++k) {
            const std::size_t tap = std::size_t(y) * std::size_t(down.perPixel) + std::size_t(k);
            if (down.weight[tap] == 0) continue;
            addRow(sums.data(), source.row(down.source[tap]) + first, down.weight[tap], count);
        }
        keepRow(kept.data(), sums.data(), count);
        if (across.perPixel == 4)
            acrossRow<4>(target.row(y), kept.data(), *lowest, across, target.width);
        else
            acrossRow<0>(target.row(y), kept.data(), *lowest, across, target.width);
    }
}

}  // namespace media
