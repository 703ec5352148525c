// Keeps two pictures recognisable while one becomes the other. Where both, carried to the same moment, show
// the same, the flows know what they do and stay. Where they do not, nothing corresponds and a flow can only
// melt the picture: there it is the camera's movement and a little, smooth rest.
//
// Thread safety: const functions may run at the same time.
#pragma once

#include "engine/seine/latent/motion_field.h"
#include "engine/seine/latent/picture_sampling.h"
#include "engine/seine/latent/restraint.h"

namespace seine::latent {

class Straightener {
 public:
    /// The pictures in the size of the fields.
    Straightener(const StraightenSettings&, const engine::Picture& a, const engine::Picture& b);

    MotionField operator()(const MotionField&) const;

 private:
    std::vector<float> agreement(const MotionField&) const;
    void straighten(MotionField&, int firstPlane, const std::vector<float>& agreement) const;

    StraightenSettings m_settings;
    PixelSource m_a, m_b;
};

}  // namespace seine::latent
