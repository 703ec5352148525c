// What a generated transition is measured against: the same joint made by a cross-fade or an optical-flow
// morph. Thread safety: a const object may be used by any number of threads.
#pragma once

#include <optional>

#include "engine/media/optical_flow.h"
#include "engine/picture.h"

namespace engine {

class Baseline {
 public:
    enum class Kind { Dissolve, Morph };

    /// Pictures of one size. Throws media::Error for sizes that differ or are too small to morph.
    Baseline(Kind, Picture from, Picture to);
    /// The frame at t = 0 .. 1; exactly `from` and `to` at the ends.
    Picture frame(double t) const;

 private:
    Picture m_from, m_to;
    std::optional<media::Between> m_flow;  // of a morph: searched once
};

}  // namespace engine
