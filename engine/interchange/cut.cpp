#include "engine/interchange/cut.h"

#include <algorithm>
#include <charconv>

namespace interchange {
namespace {

constexpr std::string_view kShot = "shot ", kTransition = "transition ";

std::optional<std::int64_t> idIn(std::string_view digits) {
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id);
    if (error != std::errc() || end != digits.data() + digits.size() || id <= 0) return {};
    return id;
}

}  // namespace

const Dissolve* Cut::dissolveAfter(std::size_t clip) const {
    const auto found = std::find_if(dissolves.begin(), dissolves.end(),
                                    [&](const Dissolve& dissolve) { return dissolve.first == clip; });
    return found == dissolves.end() ? nullptr : &*found;
}

std::string markOf(story::Part part) {
    const bool isShot = part.what == story::Part::What::Shot;
    return std::string(isShot ? kShot : kTransition) + std::to_string(part.shot.value);
}

std::optional<story::Part> partMarked(const std::string& fact) {
    const bool isShot = fact.starts_with(kShot);
    if (!isShot && !fact.starts_with(kTransition)) return {};
    const auto id = idIn(std::string_view(fact).substr(isShot ? kShot.size() : kTransition.size()));
    if (!id) return {};
    return story::Part{story::ShotId{*id}, isShot ? story::Part::What::Shot : story::Part::What::Transition};
}

std::string fileMarkOf(story::Part part) {
    return std::string(part.what == story::Part::What::Shot ? "[s" : "[t") + std::to_string(part.shot.value) +
           "]";
}

std::optional<story::Part> partInFileName(const std::string& fileName) {
    const std::size_t end = fileName.rfind(']'), begin = fileName.rfind('[');
    if (end == std::string::npos || begin == std::string::npos || begin + 2 >= end) return {};
    const char kind = fileName[begin + 1];
    const auto id = idIn(std::string_view(fileName).substr(begin + 2, end - begin - 2));
    if (!id || (kind != 's' && kind != 't')) return {};
    return story::Part{story::ShotId{*id},
                       kind == 's' ? story::Part::What::Shot : story::Part::What::Transition};
}

}  // namespace interchange
