#include "storage/story/story.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace story {
namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Names<Motion, 2> kMotions{{{Motion::None, "none"}, {Motion::Animate, "animate"}}};
constexpr Names<Camera, 9> kCameras{{{Camera::Static, "static"},
                                     {Camera::PushIn, "push-in"},
                                     {Camera::PullOut, "pull-out"},
                                     {Camera::PanLeft, "pan-left"},
                                     {Camera::PanRight, "pan-right"},
                                     {Camera::TiltUp, "tilt-up"},
                                     {Camera::TiltDown, "tilt-down"},
                                     {Camera::Handheld, "handheld"},
                                     {Camera::Path, "path"}}};
constexpr Names<TransitionKind, 5> kTransitions{{{TransitionKind::Cut, "cut"},
                                                 {TransitionKind::Dissolve, "dissolve"},
                                                 {TransitionKind::Morph, "morph"},
                                                 {TransitionKind::Generated, "generated"},
                                                 {TransitionKind::Inverted, "inverted"}}};
constexpr Names<Fit, 3> kFits{{{Fit::Fill, "fill"}, {Fit::Pad, "pad"}, {Fit::Stretch, "stretch"}}};

template <class Table, class Enum>
std::string_view nameIn(const Table& table, Enum value) {
    for (const auto& [key, name] : table)
        if (key == value) return name;
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> namedIn(const Names<Enum, N>& table, std::string_view name) {
    for (const auto& [key, known] : table)
        if (known == name) return key;
    return std::nullopt;
}

const Shot& at(const Story& story, std::size_t shot) {
    if (shot >= story.shots.size()) throw std::out_of_range("story: no shot at this index");
    return story.shots[shot];
}

/// The length that the transition after the shot asks for; 0 where none can be seen.
Frames asked(const Story& story, std::size_t shot) {
    if (shot + 1 >= story.shots.size()) return 0;
    const Transition& out = story.shots[shot].out;
    return out.kind == TransitionKind::Cut ? 0 : std::max<Frames>(out.length, 0);
}

struct Room {
    Frames in = 0, out = 0;
};

/// What a shot can give to its two transitions and still keep a frame: all they ask for, or a fair share.
Room roomOf(const Story& story, std::size_t shot) {
    const Frames before = shot > 0 ? asked(story, shot - 1) : 0;
    const Frames in = before - before / 2;
    const Frames out = asked(story, shot) / 2;
    const Frames most = std::max<Frames>(story.shots[shot].length - 1, 0);
    if (in + out <= most) return {in, out};
    const Frames share = Frames(double(most) * double(out) / double(in + out));
    return {most - share, share};
}

}  // namespace

const Shot* find(const Story& story, ShotId id) {
    const auto index = indexOf(story, id);
    return index ? &story.shots[*index] : nullptr;
}

std::optional<std::size_t> indexOf(const Story& story, ShotId id) {
    for (std::size_t i = 0; i < story.shots.size(); ++i)
        if (story.shots[i].id == id) return i;
    return std::nullopt;
}

const std::vector<Take>* takesOf(const Story& story, Part part) {
    const Shot* shot = find(story, part.shot);
    if (!shot) return nullptr;
    return part.what == Part::What::Shot ? &shot->takes : &shot->out.takes;
}

const Take* chosenTake(const Story& story, Part part) {
    const Shot* shot = find(story, part.shot);
    if (!shot) return nullptr;
    const bool ofShot = part.what == Part::What::Shot;
    const TakeId chosen = ofShot ? shot->chosen : shot->out.chosen;
    const std::vector<Take>& takes = ofShot ? shot->takes : shot->out.takes;
    if (!chosen) return nullptr;
    const auto found =
        std::find_if(takes.begin(), takes.end(), [&](const Take& take) { return take.id == chosen; });
    return found == takes.end() ? nullptr : &*found;
}

Frames length(const Story& story) {
    Frames sum = 0;
    for (const Shot& shot : story.shots) sum += shot.length;
    return sum;
}

Span spanOf(const Story& story, std::size_t shot) {
    const Frames own = at(story, shot).length;
    Frames begin = 0;
    for (std::size_t i = 0; i < shot; ++i) begin += story.shots[i].length;
    return {begin, own};
}

Span visibleSpan(const Story& story, std::size_t shot) {
    Span span = spanOf(story, shot);
    const Frames end = transitionSpan(story, shot).begin;
    if (shot > 0) {
        const Span in = transitionSpan(story, shot - 1);
        span.begin = std::max(span.begin, in.end());
    }
    span.length = end - span.begin;
    return span;
}

Span transitionSpan(const Story& story, std::size_t shot) {
    const Frames joint = spanOf(story, shot).end();
    Frames length = asked(story, shot);
    if (length == 0) return {joint, 0};
    length = std::min({length, 2 * roomOf(story, shot).out + 1, 2 * roomOf(story, shot + 1).in});
    return {joint - length / 2, length};
}

std::optional<std::size_t> shotAt(const Story& story, Frames at) {
    if (at < 0) return std::nullopt;
    Frames end = 0;
    for (std::size_t i = 0; i < story.shots.size(); ++i) {
        end += story.shots[i].length;
        if (at < end) return i;
    }
    return std::nullopt;
}

bool isGenerated(TransitionKind kind) {
    return kind == TransitionKind::Generated || kind == TransitionKind::Inverted;
}

std::string_view nameOf(Motion motion) {
    return nameIn(kMotions, motion);
}
std::string_view nameOf(Camera camera) {
    return nameIn(kCameras, camera);
}
std::string_view nameOf(TransitionKind kind) {
    return nameIn(kTransitions, kind);
}
std::string_view nameOf(Fit fit) {
    return nameIn(kFits, fit);
}
std::optional<Motion> motionNamed(std::string_view name) {
    return namedIn(kMotions, name);
}
std::optional<Camera> cameraNamed(std::string_view name) {
    return namedIn(kCameras, name);
}
std::optional<TransitionKind> transitionKindNamed(std::string_view name) {
    return namedIn(kTransitions, name);
}
std::optional<Fit> fitNamed(std::string_view name) {
    return namedIn(kFits, name);
}

std::string shotNameFor(std::string_view stem) {
    constexpr std::string_view kSeparators = "-_. ";
    const std::size_t digits = std::min(stem.find_first_not_of("0123456789"), stem.size());
    const std::size_t rest = std::min(stem.find_first_not_of(kSeparators, digits), stem.size());
    const bool isNumbered = digits > 0 && rest > digits;
    std::string name;
    for (char c : stem.substr(isNumbered ? rest : 0)) {
        if (c == '-' || c == '_') c = ' ';
        if (c != ' ' || (!name.empty() && name.back() != ' ')) name += c;
    }
    while (!name.empty() && name.back() == ' ') name.pop_back();
    if (name.empty()) return std::string(stem);
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = char(name[0] - 'a' + 'A');
    return name;
}

}  // namespace story
