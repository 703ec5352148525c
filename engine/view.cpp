#include "engine/view.h"

#include <algorithm>

#include "engine/media/scale.h"

namespace engine {

View viewOf(const Picture& original, int width, int height) {
    Picture shown = media::fitTo(original, width, height);
    const double own = std::min(double(original.width) / width, double(original.height) / height);
    return {std::move(shown), own < kWorthDetail ? Picture() : media::fitTo(original, 2 * width, 2 * height)};
}

}  // namespace engine
