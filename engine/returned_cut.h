// Files in which an editing program gives a cut back. Thread safety: free functions, any thread.
#pragma once

#include <filesystem>

#include "engine/interchange/cut.h"

namespace engine {

/// .otio, .otioz, .xml, whatever the case.
bool hasCutName(const std::filesystem::path&);
/// Throws interchange::Error: unreadable, not of its kind, without clips.
interchange::ReturnedCut readReturnedCut(const std::filesystem::path&);

}  // namespace engine
