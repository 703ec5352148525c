#include "app/cli/values.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>

#include "app/cli/command.h"
#include "engine/media/picture_reader.h"

namespace cli {
namespace {

constexpr int kLongestSide = 1280;
constexpr int kSmallest = 16, kLargest = 16384;
constexpr double kFastest = 240;

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return {};
    return number;
}

/// The digits from `i` on, without leading zeros; moves `i` behind them.
std::string_view digitsAt(std::string_view text, std::size_t& i) {
    while (i + 1 < text.size() && text[i] == '0' && std::isdigit(static_cast<unsigned char>(text[i + 1])))
        ++i;
    const std::size_t begin = i;
    while (i < text.size() && std::isdigit(static_cast<unsigned char>(text[i]))) ++i;
    return text.substr(begin, i - begin);
}

}  // namespace

Size sizeFrom(const std::string& text) {
    const std::size_t cross = text.find('x');
    const auto width = numberIn<int>(std::string_view(text).substr(0, cross));
    const auto height =
        cross == std::string::npos ? std::nullopt : numberIn<int>(std::string_view(text).substr(cross + 1));
    const auto fits = [](int side) { return side >= kSmallest && side <= kLargest && side % 2 == 0; };
    if (!width || !height || !fits(*width) || !fits(*height))
        throw UsageError("not a size", text, "give it like 1280x720, both even and from 16 to 16384");
    return {*width, *height};
}

story::Rate rateFrom(const std::string& text) {
    const std::size_t slash = text.find('/');
    story::Rate rate{0, 1};
    if (slash != std::string::npos) {
        const auto above = numberIn<int>(std::string_view(text).substr(0, slash));
        const auto below = numberIn<int>(std::string_view(text).substr(slash + 1));
        if (above && below && *below > 0) rate = {*above, *below};
    } else if (const auto fps = numberIn<double>(text); fps && *fps > 0 && *fps <= kFastest) {
        const double whole = std::round(*fps);
        if (std::abs(*fps - whole) < 1e-9)
            rate = {int(whole), 1};
        else if (std::abs(*fps - whole / 1.001) < 5e-3)  // 23.976, 29.97, 59.94
            rate = {int(whole) * 1000, 1001};
        else
            rate = {int(std::lround(*fps * 1000)), 1000};
    }
    if (rate.numerator <= 0 || rate.fps() < 1 || rate.fps() > kFastest)
        throw UsageError("not a frame rate", text, "give it like 24, 29.97 or 30000/1001, from 1 to 240");
    return rate;
}

story::Frames framesFrom(double seconds, story::Rate rate) {
    return std::max<story::Frames>(1, rate.frames(seconds));
}

Size sizeFor(const engine::Picture& picture) {
    const double scale = std::min(1.0, double(kLongestSide) / std::max(picture.width, picture.height));
    const auto even = [&](int side) { return std::max(kSmallest, int(std::lround(side * scale / 2)) * 2); };
    return {even(picture.width), even(picture.height)};
}

std::size_t shotNumbered(const story::Story& story, int number) {
    if (number < 1 || std::size_t(number) > story.shots.size())
        throw UsageError("no such shot", std::to_string(number),
                         "the film has " + std::to_string(story.shots.size()) + " shots, counted from 1");
    return std::size_t(number - 1);
}

std::size_t transitionNumbered(const story::Story& story, int number) {
    const std::size_t joints = story.shots.empty() ? 0 : story.shots.size() - 1;
    if (number < 1 || std::size_t(number) > joints)
        throw UsageError("no such transition", std::to_string(number),
                         "transition N joins shot N to the next; the film has " + std::to_string(joints));
    return std::size_t(number - 1);
}

bool isBefore(const std::string& a, const std::string& b) {
    const auto digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    const auto folded = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const std::string_view left = digitsAt(a, i), right = digitsAt(b, j);
            if (left.size() != right.size()) return left.size() < right.size();
            if (left != right) return left < right;
        } else {
            if (folded(a[i]) != folded(b[j])) return folded(a[i]) < folded(b[j]);
            ++i, ++j;
        }
    }
    if (i < a.size() || j < b.size()) return j < b.size();
    return a < b;
}

std::vector<std::filesystem::path> pictureFiles(const std::vector<std::string>& names) {
    std::vector<std::filesystem::path> files;
    for (const std::string& name : names) {
        if (!std::filesystem::is_directory(name)) {
            files.emplace_back(name);
            continue;
        }
        std::vector<std::filesystem::path> inside;
        for (const auto& entry : std::filesystem::directory_iterator(name))
            if (entry.is_regular_file() && media::hasPictureName(entry.path()) &&
                entry.path().filename().native().front() != '.')
                inside.push_back(entry.path());
        if (inside.empty())
            throw UsageError("no pictures in the folder", name, "name picture files or another folder");
        std::sort(inside.begin(), inside.end(), [](const auto& a, const auto& b) {
            return isBefore(a.filename().string(), b.filename().string());
        });
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

Board boardFrom(const std::filesystem::path& file) {
    const std::string format = media::readPictureFile(file).info.format;
    Board board{file, {}, format == "svg" ? "image/svg+xml" : "image/" + format};
    std::ifstream in(file, std::ios::binary);
    board.bytes.assign(std::istreambuf_iterator<char>(in), {});
    return board;
}

void printJson(const nlohmann::json& json) {
    std::puts(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
}

nlohmann::json asJson(story::Rate rate) {
    return {{"numerator", rate.numerator}, {"denominator", rate.denominator}};
}

std::string nameOf(engine::State state) {
    switch (state) {
        case engine::State::NotNeeded:
            return "not needed";
        case engine::State::Missing:
            return "missing";
        case engine::State::Stale:
            return "stale";
        case engine::State::Current:
            return "current";
    }
    return "";
}

}  // namespace cli
