// A picture laid out for sampling, and its pixels as vectors of floats. Header-only because it is the
// innermost loop. Thread safety: a PixelSource is not changed after it is made and may be read by any number
// of threads.
#pragma once

#include <cstddef>
#include <cstring>
#include <vector>

#include "engine/picture.h"

namespace seine::latent {

/// Red, green, blue and an unused value; the compiler's own vectors, so that it is one register on any
/// processor.
using Colour = float __attribute__((vector_size(16)));

/// A picture with four bytes a pixel: one load fetches a pixel.
struct PixelSource {
    int width = 0, height = 0;
    std::vector<unsigned char> rgbx;

    PixelSource() = default;
    explicit PixelSource(const engine::Picture& picture)
        : width(picture.width), height(picture.height), rgbx(std::size_t(4) * width * height) {
        for (std::size_t i = 0; i < std::size_t(width) * height; ++i)
            std::memcpy(&rgbx[4 * i], &picture.rgb[3 * i], 3);
    }
    const unsigned char* at(int x, int y) const { return rgbx.data() + 4 * (std::size_t(y) * width + x); }
};

using Bytes16 = unsigned char __attribute__((vector_size(16)));
using Words8 = unsigned short __attribute__((vector_size(16)));
using Ints4 = int __attribute__((vector_size(16)));

/// The first or the last eight bytes with a zero byte after each: on every processor one interleaving
/// instruction.
inline Words8 firstWords(Bytes16 b) {
    return (Words8)__builtin_shufflevector(b, Bytes16{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7,
                                           23);
}
inline Words8 lastWords(Bytes16 b) {
    return (Words8)__builtin_shufflevector(b, Bytes16{}, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30,
                                           15, 31);
}
inline Colour firstColour(Words8 w) {
    return __builtin_convertvector((Ints4)__builtin_shufflevector(w, Words8{}, 0, 8, 1, 9, 2, 10, 3, 11),
                                   Colour);
}
inline Colour lastColour(Words8 w) {
    return __builtin_convertvector((Ints4)__builtin_shufflevector(w, Words8{}, 4, 12, 5, 13, 6, 14, 7, 15),
                                   Colour);
}

inline Colour load(const unsigned char* pixel) {
    int four;
    std::memcpy(&four, pixel, 4);
    return firstColour(firstWords((Bytes16)Ints4{four, 0, 0, 0}));
}

/// The weighted sum of four neighbouring pixels.
inline Colour loadFour(const unsigned char* pixel, Colour weights) {
    Bytes16 bytes;
    std::memcpy(&bytes, pixel, 16);
    const Words8 first = firstWords(bytes), last = lastWords(bytes);
    return weights[0] * firstColour(first) + weights[1] * lastColour(first) + weights[2] * firstColour(last) +
           weights[3] * lastColour(last);
}

}  // namespace seine::latent
