// Three drawings for tests: a harbour at dusk, a street in the rain, a mountain at dawn. Lines, washes of
// colour and paper grain, different enough that nothing can pass for something else.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "engine/picture.h"

namespace cli_test {

struct Ink {
    double r, g, b;
};

inline double grain(int x, int y) {
    std::uint32_t h = std::uint32_t(x) * 374761393u + std::uint32_t(y) * 668265263u;
    h = (h ^ (h >> 13)) * 1274126177u;
    return double((h ^ (h >> 16)) & 0xFFFF) / 65535 - 0.5;
}

/// Calls paint(u, v), both 0..1, for every pixel and lays grain over it.
template <class Paint>
engine::Picture drawn(int width, int height, Paint paint) {
    engine::Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const Ink ink = paint((x + 0.5) / width, (y + 0.5) / height);
            const double noise = 5 * grain(x, y);
            std::uint8_t* pixel = picture.row(y) + 3 * x;
            const double channels[] = {ink.r, ink.g, ink.b};
            for (int c = 0; c < 3; ++c) pixel[c] = std::uint8_t(std::clamp(channels[c] + noise, 0.0, 255.0));
        }
    return picture;
}

inline Ink mixed(Ink a, Ink b, double t) {
    t = std::clamp(t, 0.0, 1.0);
    return {a.r + (b.r - a.r) * t, a.g + (b.g - a.g) * t, a.b + (b.b - a.b) * t};
}

/// 1 inside, 0 outside, soft over `edge`.
inline double inside(double distance, double edge = 0.003) {
    return std::clamp(0.5 - distance / edge, 0.0, 1.0);
}

inline engine::Picture harbour(int width = 960, int height = 540) {
    return drawn(width, height, [](double u, double v) {
        Ink ink = mixed({250, 176, 104}, {58, 66, 120}, 1 - v / 0.55);
        ink = mixed(ink, {255, 236, 180}, inside(std::hypot(u - 0.68, (v - 0.42) * 0.56) - 0.06));
        if (v > 0.55) {
            const double waves = std::sin(70 * v * v + 9 * std::sin(11 * u));
            ink = mixed({36, 62, 96}, {214, 150, 110}, 0.3 + 0.25 * waves - std::abs(u - 0.68));
        }
        const double hull = std::max(std::abs(u - 0.3) - 0.16 + (v - 0.62) * 0.8, std::abs(v - 0.62) - 0.05);
        ink = mixed(ink, {70, 30, 26}, inside(hull));
        const double sail = std::max(0.14 * (v - 0.58) + 0.30 - u, u - 0.30 - 0.34 * (v - 0.16));
        ink = mixed(ink, {244, 240, 226}, inside(std::max(sail, std::max(0.16 - v, v - 0.56))));
        return mixed(ink, {20, 18, 22},
                     inside(std::max(std::abs(u - 0.297) - 0.003, std::abs(v - 0.36) - 0.22)));
    });
}

inline engine::Picture street(int width = 960, int height = 540) {
    return drawn(width, height, [](double u, double v) {
        Ink ink = mixed({60, 74, 84}, {150, 160, 158}, v);
        const double depth = std::abs(u - 0.5);
        if (depth > 0.12 + 0.1 * v) {
            ink = mixed({92, 60, 52}, {40, 34, 44}, depth * 1.6);
            const double gu = std::fmod(depth * 14, 1.0), gv = std::fmod(v * 7 + depth, 1.0);
            if (v < 0.8 && gu > 0.3 && gu < 0.75 && gv > 0.25 && gv < 0.8) ink = {246, 206, 110};
        } else if (v > 0.6) {
            ink = mixed({30, 34, 40}, {190, 176, 130}, 0.5 + 0.5 * std::sin(60 * u + 8 * std::sin(40 * v)));
        }
        const double rain = std::fmod(std::abs(u * 60 - v * 18), 1.0);
        if (rain < 0.09) ink = mixed(ink, {210, 222, 230}, 0.5);
        const double person = std::hypot((u - 0.52) * 1.7, (v - 0.66) * 0.6) - 0.055;
        ink = mixed(ink, {176, 28, 36}, inside(person));
        return mixed(ink, {16, 14, 18}, inside(std::hypot(u - 0.52, (v - 0.54) * 0.6) - 0.018));
    });
}

inline engine::Picture mountain(int width = 960, int height = 540) {
    return drawn(width, height, [](double u, double v) {
        Ink ink = mixed({255, 214, 196}, {132, 188, 226}, 1 - v * 1.5);
        for (int ridge = 0; ridge < 4; ++ridge) {
            const double top = 0.25 + 0.14 * ridge + 0.11 * std::sin(u * (5 + 3 * ridge) + ridge * 2.1) +
                               0.02 * std::sin(u * 47 + ridge);
            const Ink far{148, 160, 190}, near{34, 72, 54};
            if (v > top)
                ink = mixed(mixed(far, near, ridge / 3.0), {236, 240, 246},
                            ridge < 2 && v < top + 0.05 ? 0.9 : 0);
        }
        const double trunk = std::fmod(u * 23, 1.0) - 0.5;
        if (v > 0.74 && std::abs(trunk) < (v - 0.74) * 1.6)
            ink = mixed({18, 46, 34}, {60, 96, 50}, std::abs(trunk) * 3);
        return ink;
    });
}

}  // namespace cli_test
