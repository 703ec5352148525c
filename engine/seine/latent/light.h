// Two pictures of the same place in different light. A sunrise has no edge that travels through the frame:
// where both given pictures, carried to the same moment, agree in shape and differ in brightness, the frame
// is a mixture that follows time instead of a choice between them. It is decided once for a clip, from a few
// of its moments, so that nothing flickers.
//
// Thread safety: pure functions.
#pragma once

#include <array>
#include <vector>

#include "engine/seine/latent/motion_field.h"
#include "engine/seine/latent/pixel_source.h"

namespace seine {
class Settings;

namespace latent {

/// motion_autoencoder/config.json: "weights", "light". Two numbers are the ends of a ramp from nothing to
/// all.
struct LightSettings {
    std::array<double, 2> shape = {.6, .9};     // correlation of the carried pictures
    std::array<double, 2> brightness = {2, 6};  // levels of 256 by which they differ where shapes agree
    double window = 33;                         // side of the square they are compared in, working pixels
    /// Throws Error naming the key of a value that makes no sense.
    static LightSettings from(const Settings&);
};

/// Both given pictures carried to one moment: the brightness of every cell, 0..255.
struct CarriedPair {
    std::vector<float> a, b;
};

/// The pictures in the size of the field.
CarriedPair carried(const PixelSource& a, const PixelSource& b, const MotionField&);

/// How much of each cell follows time, 0..1; empty when nothing does.
std::vector<float> lightMix(const LightSettings&, const std::vector<CarriedPair>& moments, int width,
                            int height);

/// Moves A's and B's logits (multiplied by `logitScale` before they are used) towards the shares 1 - ofB and
/// ofB of what both have; what is painted new keeps its share.
void mixByTime(MotionField&, const std::vector<float>& mix, double ofB, double logitScale);

}  // namespace latent
}  // namespace seine
