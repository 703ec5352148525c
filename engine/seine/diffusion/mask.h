// Which frames are given: the official names of the tasks, and interpolation in time between given frames.
// Thread safety: pure functions.
#pragma once

#include <string>
#include <vector>

#include "engine/seine/torch.h"

namespace seine::diffusion {

/// Given frames, ascending, of "firstK", "onelastK" (K at each end) or "all" (none given).
/// Throws seine::Error for other words and for a K that does not fit `frames`.
std::vector<int> givenFrames(const std::string& task, int frames);

/// [frames]: 1 = to be generated, 0 = given, as the denoiser sees it.
Tensor maskOf(const std::vector<int>& given, int frames);

/// [frames, given.size()]: linear interpolation in time between neighbouring given frames, held outside them.
/// `given` ascending and not empty.
Tensor interpolationOf(const std::vector<int>& given, int frames);

}  // namespace seine::diffusion
