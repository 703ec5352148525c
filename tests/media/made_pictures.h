// Pictures, folders and files that the media tests make for themselves.
#pragma once

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "engine/media/error.h"
#include "engine/picture.h"

namespace made {

/// A smooth picture with some texture, moved by (dx, dy).
inline engine::Picture waves(int width, int height, double dx = 0, double dy = 0) {
    engine::Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double u = x - dx, v = y - dy;
            picture.row(y)[3 * x] = std::uint8_t(127 + 60 * std::sin(u * 0.11) + 50 * std::cos(v * 0.07));
            picture.row(y)[3 * x + 1] =
                std::uint8_t(127 + 50 * std::sin((u + v) * 0.09) + 40 * std::cos(u * 0.05));
            picture.row(y)[3 * x + 2] =
                std::uint8_t(127 + 60 * std::cos((u - v) * 0.06) + 30 * std::sin(v * 0.13));
        }
    return picture;
}

inline engine::Picture flat(int width, int height, int r, int g, int b) {
    engine::Picture picture(width, height);
    const int colour[3] = {r, g, b};
    for (std::size_t i = 0; i < picture.rgb.size(); ++i) picture.rgb[i] = std::uint8_t(colour[i % 3]);
    return picture;
}

inline void fill(engine::Picture& picture, int x0, int y0, int x1, int y1, int r, int g, int b) {
    for (int y = y0; y < y1; ++y)
        for (int x = x0; x < x1; ++x) {
            picture.row(y)[3 * x] = std::uint8_t(r);
            picture.row(y)[3 * x + 1] = std::uint8_t(g);
            picture.row(y)[3 * x + 2] = std::uint8_t(b);
        }
}

inline const std::uint8_t* pixel(const engine::Picture& picture, int x, int y) {
    return picture.row(y) + 3 * x;
}

/// A picture that says its number: bits as black and white blocks, robust against any codec.
inline engine::Picture numbered(int number, int width = 160, int height = 96) {
    engine::Picture picture = flat(width, height, 90, 110, 130);
    for (int bit = 0; bit < 10; ++bit) {
        const int value = (number >> bit & 1) ? 235 : 20;
        fill(picture, bit * width / 10, height / 4, (bit + 1) * width / 10, height * 3 / 4, value, value,
             value);
    }
    return picture;
}

inline int numberOf(const engine::Picture& picture) {
    int number = 0;
    for (int bit = 0; bit < 10; ++bit)
        if (pixel(picture, (2 * bit + 1) * picture.width / 20, picture.height / 2)[1] > 128)
            number |= 1 << bit;
    return number;
}

/// A folder of its own, gone with the test.
class Folder {
 public:
    Folder() {
        std::random_device random;
        m_path = std::filesystem::temp_directory_path() /
                 ("seine media test " + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_all, ignored);
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::filesystem::path operator/(const std::filesystem::path& name) const { return m_path / name; }
    const std::filesystem::path& path() const { return m_path; }
    int entries() const {
        int count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(m_path)) ++count;
        return count;
    }

 private:
    std::filesystem::path m_path;
};

inline void write(const std::filesystem::path& path, const std::vector<std::uint8_t>& bytes) {
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
}

inline std::vector<std::uint8_t> read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::uint8_t> bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// What media::Error says when `step` throws it; empty when it does not throw.
template <typename Step>
std::string complaint(Step step) {
    try {
        step();
    } catch (const media::Error& error) {
        return error.what();
    }
    return {};
}

/// Names that have broken other programs.
inline std::vector<std::string> difficultNames() {
    return {"Η πόρτα της θάλασσας",
            "雨の夜、東京タワー",
            "🎬 scene 🌊",
            "it's \"quoted\" & 100 % #1?",
            " leading and trailing ",
            "file:12:30 take|2",
            std::string(200, 'n'),
            "日本語の長い名前" + std::string(120, 'x')};
}

}  // namespace made
