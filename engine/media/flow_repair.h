// What to make of motion that only one of two pictures supports: covered and uncovered ground, lines that
// turn, chance matches. Private to engine/media.
//
// Thread safety: free functions on values.
#pragma once

#include <vector>

#include "engine/media/optical_flow.h"

namespace media {

/// For in-betweens: unconfirmed pixels that would land on another colour move like confirmed ones around them
/// that have theirs (a joint bilateral mean), so that a wall behind a walking figure stays a wall. Where
/// there are none the motion stays as it was found. The flow leads from one picture to the other.
void followLikeColours(Flow&, const std::vector<float>& confirmed, const engine::Picture& one,
                       const engine::Picture& other);

/// For morphs: confirmation that stands alone is taken for chance, and what is not confirmed follows smoothly
/// what is; pictures with nothing in common do not move at all. Lowers `confirmed` accordingly.
void calm(Flow&, std::vector<float>& confirmed);

}  // namespace media
