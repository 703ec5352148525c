// What is shown where there is nothing to show: a slate that names a picture and says what is wrong with it,
// the paper of a blank board, and a caption along the lower edge. Pure functions; safe from any thread.
#pragma once

#include <string>

#include "engine/picture.h"

namespace engine {

/// A dark slate: the headline large, the explanation below it, wrapped to the picture.
Picture slate(int width, int height, const std::string& headline, const std::string& explanation);
/// Empty paper, for a shot that has no picture yet.
Picture blankBoard(int width, int height);
/// One line on a dark strip along the lower edge, cut short when it is too long.
void caption(Picture&, const std::string& text);

}  // namespace engine
