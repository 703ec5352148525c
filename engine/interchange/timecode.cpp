#include "engine/interchange/timecode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace interchange {
namespace {

using story::Frames;

constexpr Frames kLongest = Frames(24) * 3600 * 240 * 1000;

/// How many numbers a minute leaves out.
Frames droppedEachMinute(story::Rate rate) {
    return timebaseOf(rate) / 15;  // 2 of 30, 4 of 60
}

/// From the count of frames to the number whose digits are shown.
Frames numberOf(Frames at, story::Rate rate) {
    const Frames base = timebaseOf(rate), dropped = droppedEachMinute(rate);
    const Frames inTen = base * 600 - 9 * dropped, inMinute = base * 60 - dropped;
    const Frames tens = at / inTen, rest = at % inTen;
    const Frames minutes = rest < base * 60 ? 0 : (rest - base * 60) / inMinute + 1;
    return at + tens * 9 * dropped + minutes * dropped;
}

}  // namespace

int timebaseOf(story::Rate rate) {
    return std::max(1, int(std::lround(rate.fps())));
}

bool isNtsc(story::Rate rate) {
    return std::llabs(std::int64_t(rate.numerator) * 1001 -
                      std::int64_t(timebaseOf(rate)) * 1000 * rate.denominator) == 0;
}

bool mayDropFrames(story::Rate rate) {
    return isNtsc(rate) && timebaseOf(rate) % 30 == 0;
}

std::string timecode(Frames at, story::Rate rate, bool dropsFrames) {
    const bool drops = dropsFrames && mayDropFrames(rate);
    const Frames base = timebaseOf(rate);
    const Frames number = drops ? numberOf(std::llabs(at), rate) : std::llabs(at);
    const Frames seconds = number / base;
    char text[64];
    std::snprintf(text, sizeof text, "%s%02lld:%02lld:%02lld%c%02lld", at < 0 ? "-" : "",
                  static_cast<long long>(seconds / 3600), static_cast<long long>(seconds / 60 % 60),
                  static_cast<long long>(seconds % 60), drops ? ';' : ':',
                  static_cast<long long>(number % base));
    return text;
}

std::optional<Frames> framesOf(std::string_view text, story::Rate rate) {
    std::vector<Frames> parts;
    const bool drops = text.find(';') != std::string_view::npos;
    while (true) {
        const std::size_t end = text.find_first_of(":;");
        const std::string_view part = text.substr(0, end);
        Frames value = 0;
        const auto [stop, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (error != std::errc() || stop != part.data() + part.size() || value < 0 || value > kLongest)
            return {};
        parts.push_back(value);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    if (parts.size() < 2 || parts.size() > 4 || (drops && !mayDropFrames(rate))) return {};
    parts.insert(parts.begin(), 4 - parts.size(), 0);
    const Frames base = timebaseOf(rate);
    const Frames minutes = parts[0] * 60 + parts[1];
    if (minutes > kLongest / (60 * base)) return {};
    const Frames number = (minutes * 60 + parts[2]) * base + parts[3];
    return drops ? number - droppedEachMinute(rate) * (minutes - minutes / 10) : number;
}

std::string clockTime(double seconds, char beforeMilliseconds) {
    const long long all = std::llround(std::max(0.0, seconds) * 1000);
    char text[64];
    std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld%c%03lld", all / 3600000, all / 60000 % 60,
                  all / 1000 % 60, beforeMilliseconds, all % 1000);
    return text;
}

}  // namespace interchange
