// Pictures in other sizes: enlarging with a bicubic kernel, reducing with the same kernel widened to the step
// (so that nothing aliases), from any rectangle with fractions of pixels. The rectangle is exact: a slow
// camera move over a still glides, it never ticks from pixel to pixel.
//
// Thread safety: free functions on values; call them from any number of threads (each may use several
// inside).
#pragma once

#include <array>
#include <cstdint>

#include "engine/picture.h"

namespace media {

/// Part of a picture in its pixels; (0, 0) is the upper left corner of the first pixel, (1, 1) its lower
/// right.
struct RectF {
    double x = 0, y = 0, width = 0, height = 0;
    bool operator==(const RectF&) const = default;
};

using Rgb = std::array<std::uint8_t, 3>;

enum class Fit {
    Fill,     // covers the target, the overhang is cut off evenly
    Pad,      // lies inside the target, the rest is background
    Stretch,  // fills the target, the aspect be what it may
};

/// The whole picture at width x height. Throws Error for empty pictures and sizes below 1 or above 32768.
engine::Picture resize(const engine::Picture&, int width, int height);

/// The rectangle `source` of the picture at width x height. It may reach outside: the border pixels go on
/// there.
engine::Picture resample(const engine::Picture&, const RectF& source, int width, int height);

/// The same into a picture that is used again and again: no allocation when it has the size already.
void resampleInto(engine::Picture& target, const engine::Picture&, const RectF& source, int width,
                  int height);

/// The picture made to fill, lie in, or stretch to width x height.
engine::Picture fitTo(const engine::Picture&, int width, int height, Fit = Fit::Fill,
                      Rgb background = {0, 0, 0});

/// The largest centred rectangle of a sourceWidth x sourceHeight picture that has the aspect of width x
/// height: what Fit::Fill shows.
RectF fillRect(int sourceWidth, int sourceHeight, int width, int height);

/// Where in a width x height frame Fit::Pad puts such a picture.
RectF padRect(int sourceWidth, int sourceHeight, int width, int height);

/// From one rectangle to another, t = 0 .. 1; sizes go geometrically, so that a zoom has an even speed.
RectF between(const RectF& from, const RectF& to, double t);

/// a * (1 - t) + b * t, pixel by pixel; both of one size.
engine::Picture blend(const engine::Picture& a, const engine::Picture& b, double t);

}  // namespace media
