// CMX 3600 edit decision list: cuts and dissolves of the picture track, and the sound clips, with reels of
// eight characters. The format has no frame rate, so a comment says it. Pure functions, any thread.
#pragma once

#include <string>

#include "engine/interchange/cut.h"

namespace interchange {

std::string edlOf(const Cut&);

}  // namespace interchange
