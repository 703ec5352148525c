#include "engine/media/error.h"

namespace media {

Error::Error(const std::string& what, const std::string& place, const std::string& advice)
    : std::runtime_error(what + ": " + place + "; " + advice), problem(what), where(place), remedy(advice) {}

}  // namespace media
