// Colours of a picture between its pixels: bilinear and cubic, with the picture held or mirrored beyond its
// border, the same numbers as LibTorch's grid_sample with align_corners off. Header-only because it is the
// innermost loop. Thread safety: const functions only; a PixelSource may be read by any number of threads.
#pragma once

#include <algorithm>
#include <cmath>

#include "engine/seine/latent/pixel_source.h"

namespace seine::latent {

/// Reflects a coordinate at -0.5 and size - 0.5 until it lies between them.
inline float mirrored(float at, float size) {
    const float distance = std::abs(at + .5f), turns = std::floor(distance / size);
    const float rest = distance - turns * size;
    return (std::fmod(turns, 2.f) == 0 ? rest : size - rest) - .5f;
}

template <bool Mirror>
int inside(int at, int size) {
    if (Mirror && (at < 0 || at >= size)) at = int(std::lround(mirrored(float(at), float(size))));
    return std::clamp(at, 0, size - 1);
}

template <bool Mirror>
Colour bilinear(const PixelSource& picture, float x, float y) {
    if (Mirror && (x < 0 || x > float(picture.width - 1))) x = mirrored(x, float(picture.width));
    if (Mirror && (y < 0 || y > float(picture.height - 1))) y = mirrored(y, float(picture.height));
    x = std::clamp(x, 0.f, float(picture.width - 1)), y = std::clamp(y, 0.f, float(picture.height - 1));
    const int x0 = int(x), y0 = int(y);
    const int x1 = std::min(x0 + 1, picture.width - 1), y1 = std::min(y0 + 1, picture.height - 1);
    const float tx = x - float(x0), ty = y - float(y0);
    const Colour above = load(picture.at(x0, y0)) * (1 - tx) + load(picture.at(x1, y0)) * tx;
    const Colour below = load(picture.at(x0, y1)) * (1 - tx) + load(picture.at(x1, y1)) * tx;
    return above * (1 - ty) + below * ty;
}

/// Keys' cubic convolution with a = -0.75: weights of the four samples around the fraction t, as polynomials
/// in t.
inline Colour cubicWeights(float t) {
    constexpr float a = -.75f;
    constexpr Colour c0{0, 1, 0, 0}, c1{a, 0, -a, 0}, c2{-2 * a, -(a + 3), 2 * a + 3, a},
        c3{a, a + 2, -(a + 2), -a};
    return ((c3 * t + c2) * t + c1) * t + c0;
}

inline int floored(float x) {
    const int i = int(x);
    return i - (x < float(i));
}

template <bool Mirror>
Colour bicubic(const PixelSource& picture, float x, float y) {
    const int left = floored(x), top = floored(y), x0 = left - 1, y0 = top - 1;
    const Colour wx = cubicWeights(x - float(left)), wy = cubicWeights(y - float(top));
    Colour sum = {};
    if (x0 >= 0 && y0 >= 0 && x0 + 3 < picture.width && y0 + 3 < picture.height) {
        for (int j = 0; j < 4; ++j) sum += wy[j] * loadFour(picture.at(x0, y0 + j), wx);
        return sum;
    }
    for (int j = 0; j < 4; ++j) {
        const int row = inside<Mirror>(y0 + j, picture.height);
        for (int i = 0; i < 4; ++i)
            sum += wy[j] * wx[i] * load(picture.at(inside<Mirror>(x0 + i, picture.width), row));
    }
    return sum;
}

}  // namespace seine::latent
