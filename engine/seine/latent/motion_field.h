// What the motion decoder says about one moment of a film: where every point comes from in the two given
// pictures, which of them is to be believed, and what little is painted new. Grids of half the working size,
// a plain value. As safe to share between threads as any std::vector.
#pragma once

#include <cstddef>
#include <vector>

namespace seine::latent {

inline constexpr float kFieldCell = 2;  // side of a cell in working pixels

struct MotionField {
    /// Planes of `height` rows of `width` values, in this order. Flows are backward and in pixels of the
    /// working size: the point p shows picture(p + flow). Logits go through a softmax at the size they are
    /// used at.
    enum Plane { FlowAx, FlowAy, FlowBx, FlowBy, LogitA, LogitB, LogitNew, Red, Green, Blue, kPlanes };

    int width = 0, height = 0;
    std::vector<float> values;  // kPlanes * height * width; the painted colours lie in 0..1

    MotionField() = default;
    MotionField(int w, int h) : width(w), height(h), values(std::size_t(kPlanes) * w * h) {}

    float* plane(int p) { return values.data() + std::size_t(p) * width * height; }
    const float* plane(int p) const { return values.data() + std::size_t(p) * width * height; }
};

}  // namespace seine::latent
