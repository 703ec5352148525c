#include "storage/story/time.h"

#include <cmath>

namespace story {

Frames Rate::frames(double seconds) const {
    return Frames(std::floor(seconds * numerator / denominator + 0.5));
}

}  // namespace story
