// The way from one picture of a place to another: the ground is followed by optical flow, and things that
// moved farther than the flow can see travel whole, like cut-outs over a background. What only one of the
// pictures shows fades.
//
// Thread safety: const members; call frame() from any number of threads.
#pragma once

#include <cstddef>
#include <memory>

#include "engine/media/optical_flow.h"

namespace media {

class Tween {
 public:
    /// Pictures of one size, at least 16 x 16. Throws Error otherwise.
    Tween(engine::Picture a, engine::Picture b);
    ~Tween();

    /// t = 0 is exactly a, t = 1 exactly b.
    engine::Picture frame(double t) const;

    /// How many things travel or fade over the ground.
    std::size_t things() const;

 private:
    struct Parts;
    engine::Picture m_a, m_b;
    std::unique_ptr<const Parts> m_parts;
};

/// correspondence() (optical_flow.h) of the grounds, for pictures in which each thing that moved is found in
/// both; 0 for others, and where nothing moved that a flow could not follow.
double groundCorrespondence(const engine::Picture& a, const engine::Picture& b);

}  // namespace media
