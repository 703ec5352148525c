#include "engine/interchange/cut.h"

#include <algorithm>
#include <charconv>

namespace interchange {
namespace {

constexpr std::string_view kShot = "shot ", kTransition = "transition ", kExcerpt = ", excerpt";

std::optional<std::int64_t> idIn(std::string_view digits) {
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error != std::errc() || end != digits.data() + digits.size() || id <= 0) return {};
    return id;
}

/// "12" or "12, excerpt".
std::optional<ClipMark> markFrom(std::string_view text, bool isShot) {
    const bool isExcerpt = text.ends_with(kExcerpt);
    if (isExcerpt) text.remove_suffix(kExcerpt.size());
    const auto id = idIn(text);
    if (!id) return {};
    const auto what = isShot ? story::Part::What::Shot : story::Part::What::Transition;
    return ClipMark{{story::ShotId{*id}, what}, isExcerpt};
}

std::string textOf(const ClipMark& mark) {
    return std::to_string(mark.part.shot.value).append(mark.isExcerpt ? kExcerpt : "");
}

bool isShot(const ClipMark& mark) {
    return mark.part.what == story::Part::What::Shot;
}

}  // namespace

const Dissolve* Cut::dissolveAfter(std::size_t clip) const {
    const auto found = std::find_if(dissolves.begin(), dissolves.end(),
                                    [&](const Dissolve& dissolve) { return dissolve.first == clip; });
    return found == dissolves.end() ? nullptr : &*found;
}

std::string markOf(const ClipMark& mark) {
    return std::string(isShot(mark) ? kShot : kTransition) + textOf(mark);
}

std::optional<ClipMark> markIn(const std::string& fact) {
    const bool shows = fact.starts_with(kShot);
    if (!shows && !fact.starts_with(kTransition)) return {};
    return markFrom(std::string_view(fact).substr(shows ? kShot.size() : kTransition.size()), shows);
}

std::string fileMarkOf(const ClipMark& mark) {
    return (isShot(mark) ? "[s" : "[t") + textOf(mark) + "]";
}

std::optional<ClipMark> markInFileName(const std::string& fileName) {
    const std::size_t end = fileName.rfind(']'), begin = fileName.rfind('[');
    if (end == std::string::npos || begin == std::string::npos || begin + 2 >= end) return {};
    const char kind = fileName[begin + 1];
    if (kind != 's' && kind != 't') return {};
    return markFrom(std::string_view(fileName).substr(begin + 2, end - begin - 2), kind == 's');
}

}  // namespace interchange
