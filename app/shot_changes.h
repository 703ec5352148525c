// From "this shot should look like that" to the edit that does it: only what differs is named, so that typing
// into one field merges and undo has a readable name. Pure functions on values; any thread.
#pragma once

#include <functional>
#include <optional>

#include "storage/story/edit.h"

namespace app {

/// Each shot of the list as `change` makes it. None when nothing differs. Takes, chosen takes and ids are not
/// compared: they have edits of their own.
std::optional<story::Edit> editFor(const story::Story& story, const std::vector<story::ShotId>& shots,
                                   const std::function<void(story::Shot&)>& change);

}  // namespace app
