#include "engine/lettering.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace engine {
namespace {

constexpr double kCapital = 6;    // grid units from the top of a capital to the line it stands on
constexpr double kAdvance = 5.6;  // grid units from letter to letter; a letter is 4 wide
constexpr double kPen = 0.42;     // half the pen's width, grid units
constexpr double kDescent = 1.5;  // room below the line

struct Glyph {
    char letter;
    std::string_view strokes;  // points "xy" on a 5 x 9 grid, strokes separated by '|'
};

constexpr Glyph kGlyphs[] = {
    {'A', "06 20 46|14 34"},
    {'B', "03 33 44 45 36 06 00 30 41 42 33"},
    {'C', "41 30 10 01 05 16 36 45"},
    {'D', "00 06 26 44 42 20 00"},
    {'E', "40 00 06 46|03 33"},
    {'F', "40 00 06|03 33"},
    {'G', "41 30 10 01 05 16 36 45 43 23"},
    {'H', "00 06|40 46|03 43"},
    {'I', "10 30|20 26|16 36"},
    {'J', "40 45 36 16 05"},
    {'K', "00 06|40 03 46"},
    {'L', "00 06 46"},
    {'M', "06 00 23 40 46"},
    {'N', "06 00 46 40"},
    {'O', "10 30 41 45 36 16 05 01 10"},
    {'P', "06 00 30 41 42 33 03"},
    {'Q', "10 30 41 45 36 16 05 01 10|24 46"},
    {'R', "06 00 30 41 42 33 03|23 46"},
    {'S', "41 30 10 01 02 13 33 44 45 36 16 05"},
    {'T', "00 40|20 26"},
    {'U', "00 05 16 36 45 40"},
    {'V', "00 26 40"},
    {'W', "00 16 23 36 40"},
    {'X', "00 46|40 06"},
    {'Y', "00 23 40|23 26"},
    {'Z', "00 40 06 46"},
    {'0', "10 30 41 45 36 16 05 01 10|41 05"},
    {'1', "11 20 26|16 36"},
    {'2', "01 10 30 41 42 06 46"},
    {'3', "01 10 30 41 42 33 13|33 44 45 36 16 05"},
    {'4', "36 30 04 44"},
    {'5', "40 00 02 32 43 45 36 16 05"},
    {'6', "40 20 02 05 16 36 45 44 33 03"},
    {'7', "00 40 16"},
    {'8', "13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33"},
    {'9', "06 26 44 41 30 10 01 02 13 43"},
    {'.', "26 26"},
    {',', "25 17"},
    {':', "22 22|25 25"},
    {';', "22 22|25 17"},
    {'-', "13 33"},
    {'_', "06 46"},
    {'/', "06 40"},
    {'\\', "00 46"},
    {'|', "20 26"},
    {'(', "30 12 14 36"},
    {')', "10 32 34 16"},
    {'[', "30 10 16 36"},
    {']', "10 30 36 16"},
    {'{', "30 21 22 13 24 25 36"},
    {'}', "10 21 22 33 24 25 16"},
    {'\'', "20 21"},
    {'"', "10 11|30 31"},
    {'`', "10 21"},
    {'!', "20 24|26 26"},
    {'?', "01 10 30 41 42 23 24|26 26"},
    {'+', "21 25|03 43"},
    {'=', "02 42|04 44"},
    {'<', "41 03 45"},
    {'>', "01 43 05"},
    {'*', "21 25|02 44|42 04"},
    {'#', "11 15|31 35|02 42|04 44"},
    {'%', "00 11|40 06|35 46"},
    {'&', "46 02 01 10 20 31 05 16 26 44"},
    {'@', "45 16 05 01 10 30 41 43 33 32 22 23 33"},
    {'$', "41 30 10 01 02 13 33 44 45 36 16 05|20 26"},
    {'~', "03 12 34 43"},
    {'^', "02 20 42"},
};

struct Point {
    double x, y;
};

std::string_view strokesOf(char letter) {
    const char capital = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    for (const Glyph& glyph : kGlyphs)
        if (glyph.letter == capital) return glyph.strokes;
    return strokesOf('?');
}

double distance(Point p, Point a, Point b) {
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/// The letter's segments, start and end after one another, in grid units.
std::vector<Point> segmentsOf(std::string_view strokes) {
    std::vector<Point> points;
    bool isFirst = true;
    Point last{};
    for (std::size_t i = 0; i + 1 < strokes.size(); i += 3) {
        const Point point{double(strokes[i] - '0'), double(strokes[i + 1] - '0')};
        if (!isFirst) points.insert(points.end(), {last, point});
        isFirst = i + 2 < strokes.size() && strokes[i + 2] == '|';
        last = point;
    }
    return points;
}

void mix(std::uint8_t* pixel, Colour colour, double opacity) {
    for (int c = 0; c < 3; ++c)
        pixel[c] = static_cast<std::uint8_t>(std::lround(pixel[c] + (colour[c] - pixel[c]) * opacity));
}

/// Dots are drawn with a thicker pen, or they vanish beside strokes.
double dotOf(const std::vector<Point>& segments, std::size_t i) {
    const bool isDot = segments[i].x == segments[i + 1].x && segments[i].y == segments[i + 1].y;
    return isDot ? 0.25 : 0;
}

void drawLetter(Picture& picture, double left, double top, double unit, char letter, Colour colour) {
    const std::vector<Point> segments = segmentsOf(strokesOf(letter));
    const int x0 = std::max(0, int(left - unit)), x1 = std::min(picture.width, int(left + 5 * unit) + 2);
    const int y0 = std::max(0, int(top - unit));
    const int y1 = std::min(picture.height, int(top + (kCapital + kDescent) * unit) + 2);
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            const Point p{(x + 0.5 - left) / unit, (y + 0.5 - top) / unit};
            double nearest = 1e9;
            for (std::size_t i = 0; i < segments.size(); i += 2)
                nearest = std::min(nearest, distance(p, segments[i], segments[i + 1]) - dotOf(segments, i));
            const double cover = std::clamp((kPen - nearest) * unit + 0.5, 0.0, 1.0);
            if (cover > 0) mix(picture.row(y) + 3 * x, colour, cover);
        }
    }
}

/// One letter for each character of the text, whatever number of bytes it takes in UTF-8.
std::string asLetters(std::string_view text) {
    std::string letters;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80) continue;  // the rest of a character that is already there
        letters += byte >= 0x80 ? '?' : byte < 0x20 ? ' ' : c;
    }
    return letters;
}

}  // namespace

double widthOf(std::string_view line, double height) {
    const double letters = double(asLetters(line).size());
    return letters == 0 ? 0 : (letters * kAdvance - (kAdvance - 4)) * height / kCapital;
}

void drawLine(Picture& picture, double x, double y, double height, std::string_view line, Colour colour) {
    const double unit = height / kCapital;
    if (unit <= 0) return;
    for (const char letter : asLetters(line)) {
        if (letter != ' ') drawLetter(picture, x, y, unit, letter, colour);
        x += kAdvance * unit;
    }
}

std::vector<std::string> wrapped(std::string_view text, double height, double width) {
    const std::string letters = asLetters(text);
    const auto most = std::size_t(std::max(1.0, width / (kAdvance * height / kCapital)));
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < letters.size()) {
        std::size_t end = std::min(letters.size(), begin + most);
        if (end < letters.size()) {
            const std::size_t space = letters.rfind(' ', end);
            if (space != std::string::npos && space > begin) end = space;
        }
        lines.push_back(letters.substr(begin, end - begin));
        begin = end < letters.size() && letters[end] == ' ' ? end + 1 : end;
    }
    return lines;
}

void fillRectangle(Picture& picture, int x, int y, int width, int height, Colour colour, double opacity) {
    const int x1 = std::min(picture.width, x + width), y1 = std::min(picture.height, y + height);
    for (int row = std::max(0, y); row < y1; ++row)
        for (int column = std::max(0, x); column < x1; ++column)
            mix(picture.row(row) + 3 * column, colour, opacity);
}

}  // namespace engine
