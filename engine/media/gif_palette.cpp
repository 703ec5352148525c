#include "engine/media/gif_palette.h"

#include <algorithm>
#include <climits>

namespace media {
namespace {

struct Cell {
    std::array<int, 3> colour;  // 0 .. 31
    std::uint64_t count;
};

struct Box {
    std::size_t from, to;  // of the cells
    std::uint64_t count;
    int axis, extent;
};

Box boxOf(const std::vector<Cell>& cells, std::size_t from, std::size_t to) {
    Box box{from, to, 0, 0, 0};
    std::array<int, 3> low = {31, 31, 31}, high = {0, 0, 0};
    for (std::size_t i = from; i < to; ++i) {
        box.count += cells[i].count;
        for (int c = 0; c < 3; ++c) {
            low[c] = std::min(low[c], cells[i].colour[c]);
            high[c] = std::max(high[c], cells[i].colour[c]);
        }
    }
    for (int c = 0; c < 3; ++c)
        if (high[c] - low[c] > box.extent) box.extent = high[c] - low[c], box.axis = c;
    return box;
}

/// Where the box's pixels are halved along its longest side.
std::size_t middleOf(std::vector<Cell>& cells, const Box& box) {
    std::sort(cells.begin() + std::ptrdiff_t(box.from), cells.begin() + std::ptrdiff_t(box.to),
              [&](const Cell& a, const Cell& b) { return a.colour[box.axis] < b.colour[box.axis]; });
    std::uint64_t sum = 0;
    for (std::size_t i = box.from; i + 1 < box.to; ++i)
        if ((sum += cells[i].count) * 2 >= box.count) return i + 1;
    return box.to - 1;
}

constexpr int kBayer[4][4] = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};

}  // namespace

void GifPalette::count(const engine::Picture& picture) {
    for (std::size_t i = 0; i + 2 < picture.rgb.size(); i += 3)
        ++m_counts[std::size_t(picture.rgb[i] >> 3) << 10 | std::size_t(picture.rgb[i + 1] >> 3) << 5 |
                   std::size_t(picture.rgb[i + 2] >> 3)];
}

void GifPalette::build() {
    std::vector<Cell> cells;
    for (int i = 0; i < 1 << 15; ++i)
        if (m_counts[std::size_t(i)])
            cells.push_back({{i >> 10, (i >> 5) & 31, i & 31}, m_counts[std::size_t(i)]});
    std::vector<Box> boxes = {boxOf(cells, 0, cells.size())};
    while (boxes.size() < kColours) {
        const auto widest = std::max_element(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) {
            return double(a.extent) * double(a.extent) * double(a.count) <
                   double(b.extent) * double(b.extent) * double(b.count);
        });
        if (widest->extent == 0) break;
        const Box box = *widest;
        const std::size_t middle = middleOf(cells, box);
        *widest = boxOf(cells, box.from, middle);
        boxes.push_back(boxOf(cells, middle, box.to));
    }
    for (const Box& box : boxes) {
        std::array<double, 3> sum = {};
        for (std::size_t i = box.from; i < box.to; ++i)
            for (int c = 0; c < 3; ++c) sum[c] += double(cells[i].count) * cells[i].colour[c];
        std::array<std::uint8_t, 3> colour = {};
        for (int c = 0; c < 3; ++c) colour[c] = std::uint8_t(sum[c] / double(box.count) * 255 / 31 + 0.5);
        m_colours.push_back(colour);
    }
    m_nearest.assign(1 << 18, -1);
}

int GifPalette::nearest(int r, int g, int b) {
    auto& known = m_nearest[std::size_t(r >> 2) << 12 | std::size_t(g >> 2) << 6 | std::size_t(b >> 2)];
    if (known >= 0) return known;
    int least = INT_MAX;
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        const int dr = m_colours[i][0] - r, dg = m_colours[i][1] - g, db = m_colours[i][2] - b;
        const int distance = 3 * dr * dr + 6 * dg * dg + db * db;
        if (distance < least) least = distance, known = std::int16_t(i);
    }
    return known;
}

void GifPalette::map(const engine::Picture& picture, std::uint8_t* indices, int stride) {
    const int spread = m_colours.size() < kColours ? 0 : 8;  // few colours are all in the palette
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t* pixel = picture.row(y);
        for (int x = 0; x < picture.width; ++x, pixel += 3) {
            const int shift = (kBayer[y & 3][x & 3] * 2 - 15) * spread / 16;
            indices[std::ptrdiff_t(y) * stride + x] = std::uint8_t(
                nearest(std::clamp(pixel[0] + shift, 0, 255), std::clamp(pixel[1] + shift, 0, 255),
                        std::clamp(pixel[2] + shift, 0, 255)));
        }
    }
}

}  // namespace media
