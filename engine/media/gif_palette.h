// A palette of 255 colours for a whole film, by median cut, and pictures dithered to it. Private to
// engine/media.
//
// Thread safety: one thread at a time.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/picture.h"

namespace media {

class GifPalette {
 public:
    static constexpr int kColours =
        255;  // the 256th is transparent: what did not change since the frame before

    /// Counts a picture's colours; before build().
    void count(const engine::Picture&);
    void build();

    const std::vector<std::array<std::uint8_t, 3>>& colours() const { return m_colours; }
    /// One index a pixel, `stride` bytes a row; an ordered pattern, so that still parts stay still.
    void map(const engine::Picture&, std::uint8_t* indices, int stride);

 private:
    int nearest(int r, int g, int b);

    std::vector<std::uint64_t> m_counts = std::vector<std::uint64_t>(1 << 15);  // 5 bits a channel
    std::vector<std::array<std::uint8_t, 3>> m_colours;
    std::vector<std::int16_t> m_nearest;  // by 6 bits a channel; -1: not yet asked
};

}  // namespace media
