// FCPXML 1.10: the road to Final Cut Pro and Resolve. Rational seconds, one asset a medium, the cut as the
// spine of a project, sound on lanes below it, markers on the clips they fall on. Written to pass Apple's
// document type definition, because Final Cut Pro refuses a file whole for one mistake. Pure functions, any
// thread.
#pragma once

#include <string>

#include "engine/interchange/cut.h"

namespace interchange {

std::string fcpxmlOf(const Cut&);

}  // namespace interchange
