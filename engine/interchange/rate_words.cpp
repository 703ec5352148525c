#include "engine/interchange/rate_words.h"

#include <algorithm>
#include <cmath>

namespace interchange {

story::Rate rateNear(double fps) {
    if (!(fps >= 1)) return {1, 1};
    fps = std::min(fps, 1000.0);
    const double whole = std::round(fps), ntsc = std::round(fps * 1.001);
    if (std::abs(fps - whole) < 1e-3) return {int(whole), 1};
    if (std::abs(fps - ntsc / 1.001) < 6e-3) return {int(ntsc) * 1000, 1001};
    return {int(std::lround(fps * 1000)), 1000};
}

}  // namespace interchange
