// A picture in memory: the one pixel type that engine/seine, engine/media and engine hand to each other.
// A plain value; as safe to share between threads as any std::vector.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace engine {

/// Interleaved 8-bit sRGB, row-major, no padding between rows: rgb.size() == 3 * width * height.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;

    Picture() = default;
    Picture(int w, int h) : width(w), height(h), rgb(std::size_t(3) * w * h) {}

    bool empty() const { return rgb.empty(); }
    std::uint8_t* row(int y) { return rgb.data() + std::size_t(3) * width * y; }
    const std::uint8_t* row(int y) const { return rgb.data() + std::size_t(3) * width * y; }
    bool operator==(const Picture&) const = default;
};

}  // namespace engine
