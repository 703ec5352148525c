// The picture of a board that is kept in layers. Thread safety: a free function on values; any thread.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/interchange/script.h"

namespace engine {

/// PNG bytes of the layers over white. Throws media::Error when one cannot be read.
std::vector<std::uint8_t> pngOfLayers(const std::vector<interchange::ScriptLayer>&);

}  // namespace engine
