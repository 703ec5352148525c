// Final Cut Pro 7 XML (xmeml version 4): the road to Premiere, Resolve and Vegas, and back. Whole frames, one
// <file> a medium that later clips name by its id, file://localhost/ URLs. Pure functions, any thread.
#pragma once

#include <string>
#include <string_view>

#include "engine/interchange/cut.h"

namespace interchange {

std::string xmemlOf(const Cut&);
/// The first picture track of the first sequence. Throws Error: not XML, no sequence, no clips.
ReturnedCut readXmeml(std::string_view xml, const std::string& name);

}  // namespace interchange
