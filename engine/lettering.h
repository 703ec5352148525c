// Plain capital lettering for slates and captions that must work without fonts and without a screen: a stroke
// alphabet drawn smoothly at any size. ASCII; small letters are drawn as capitals, everything else as a
// question mark. Pure functions on the picture they are given; safe from any thread.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/picture.h"

namespace engine {

using Colour = std::array<std::uint8_t, 3>;

/// Width in pixels of a line whose capitals are `height` pixels tall.
double widthOf(std::string_view line, double height);
/// Draws one line, its upper left corner at (x, y); what lies outside the picture is cut off.
void drawLine(Picture&, double x, double y, double height, std::string_view line, Colour);
/// Breaks a text at spaces, or inside words that are too long, into lines of at most `width` pixels.
std::vector<std::string> wrapped(std::string_view text, double height, double width);
void fillRectangle(Picture&, int x, int y, int width, int height, Colour, double opacity = 1);

}  // namespace engine
