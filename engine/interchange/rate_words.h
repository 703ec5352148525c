// Frame rates as other programs write them. Pure functions, any thread.
#pragma once

#include "storage/story/time.h"

namespace interchange {

/// The rate that a decimal number means: 23.976, 23.98 and 23.976024 are 24000/1001, 25.0 is 25/1. Others
/// become thousandths.
story::Rate rateNear(double fps);

}  // namespace interchange
