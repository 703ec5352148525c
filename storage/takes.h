// Takes as what fills a project file. Free functions; callable from any thread.
#pragma once

#include <vector>

#include "storage/story/story.h"

namespace storage {

/// All takes that are neither starred nor chosen, orphans included: what ProjectFile::throwAwayTakes() may
/// get.
std::vector<story::TakeId> unstarredTakes(const story::Story&);

}  // namespace storage
