#include "engine/slate.h"

#include <algorithm>

#include "engine/lettering.h"

namespace engine {
namespace {

constexpr Colour kBackground{38, 40, 44}, kLine{112, 78, 58}, kHeadline{236, 190, 132}, kText{206, 208, 212};
constexpr Colour kPaper{238, 237, 232}, kPaperEdge{214, 212, 204};

void outline(Picture& picture, int inset, int thickness, Colour colour) {
    const int w = picture.width - 2 * inset, h = picture.height - 2 * inset;
    fillRectangle(picture, inset, inset, w, thickness, colour);
    fillRectangle(picture, inset, inset + h - thickness, w, thickness, colour);
    fillRectangle(picture, inset, inset, thickness, h, colour);
    fillRectangle(picture, inset + w - thickness, inset, thickness, h, colour);
}

}  // namespace

Picture slate(int width, int height, const std::string& headline, const std::string& explanation) {
    Picture picture(width, height);
    fillRectangle(picture, 0, 0, width, height, kBackground);
    const int unit = std::max(4, std::min(width, height) / 100);
    outline(picture, 3 * unit, std::max(1, unit / 3), kLine);

    const double room = width - 16.0 * unit, headlineHeight = 5.0 * unit, textHeight = 2.8 * unit;
    double y = height * 0.3;
    for (const std::string& line : wrapped(headline, headlineHeight, room)) {
        drawLine(picture, 8.0 * unit, y, headlineHeight, line, kHeadline);
        y += headlineHeight * 1.7;
    }
    y += 2.0 * unit;
    for (const std::string& line : wrapped(explanation, textHeight, room)) {
        drawLine(picture, 8.0 * unit, y, textHeight, line, kText);
        y += textHeight * 1.8;
    }
    return picture;
}

Picture blankBoard(int width, int height) {
    Picture picture(width, height);
    fillRectangle(picture, 0, 0, width, height, kPaper);
    outline(picture, std::min(width, height) / 24, std::max(1, std::min(width, height) / 360), kPaperEdge);
    return picture;
}

void caption(Picture& picture, const std::string& text) {
    const int letters = std::max(7, picture.height / 45), strip = 3 * letters;
    fillRectangle(picture, 0, picture.height - strip, picture.width, strip, kBackground, 0.8);
    const auto lines = wrapped(text, letters, picture.width - 2.0 * letters);
    if (!lines.empty())
        drawLine(picture, letters, picture.height - 2.0 * letters, letters, lines.front(), kHeadline);
}

}  // namespace engine
