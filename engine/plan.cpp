#include "engine/plan.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <string_view>

namespace engine {
namespace {

using story::Part;
using story::Shot;
using story::Story;

constexpr std::string_view kFingerprintVersion = "1";

/// Collects values in a form in which no two different lists look alike, and hashes it (FNV-1a).
class Fingerprint {
 public:
    Fingerprint& add(std::string_view text) {
        addNumber(text.size());
        for (const char c : text) addByte(static_cast<unsigned char>(c));
        return *this;
    }
    Fingerprint& add(double value) { return addNumber(std::bit_cast<std::uint64_t>(value)); }
    template <std::integral T>
    Fingerprint& add(T value) {
        return addNumber(static_cast<std::uint64_t>(value));
    }
    template <class T>
    Fingerprint& add(const std::optional<T>& value) {
        addByte(value.has_value());
        return value ? add(*value) : *this;
    }
    Fingerprint& add(const ShotFrame& f) {
        add(f.picture.value).add(story::nameOf(f.fit)).add(f.movie.value).add(f.movieFrame);
        return add(f.crop.x).add(f.crop.y).add(f.crop.width).add(f.crop.height);
    }
    std::string text() const {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string hex;
        for (int shift = 60; shift >= 0; shift -= 4) hex += kDigits[(m_hash >> shift) & 15];
        return hex;
    }

 private:
    void addByte(unsigned char byte) { m_hash = (m_hash ^ byte) * 0x100000001B3u; }
    Fingerprint& addNumber(std::uint64_t value) {
        for (int i = 0; i < 8; ++i) addByte((value >> (8 * i)) & 255);
        return *this;
    }
    std::uint64_t m_hash = 0xCBF29CE484222325u;
};

bool isGenerated(const Story& story, std::size_t shot, Part::What what) {
    const Shot& s = story.shots[shot];
    if (what == Part::What::Shot) return s.motion == story::Motion::Animate && s.picture;
    return story::isGenerated(s.out.kind) && story::transitionSpan(story, shot).length > 0;
}

const story::Settings& settingsOf(const Shot& shot, Part::What what) {
    return what == Part::What::Shot ? shot.settings : shot.out.settings;
}

std::string negativePromptOf(const Story& story, const story::Settings& own) {
    return own.negativePrompt.empty() ? story.defaults.negativePrompt : own.negativePrompt;
}

/// The whole picture of a shot, which its clip begins on.
ShotFrame pictureOf(const Shot& shot) {
    ShotFrame frame;
    frame.shot = shot.id;
    frame.picture = shot.picture;
    frame.pictureName = shot.pictureName;
    frame.fit = shot.fit;
    return frame;
}

/// The first seed of the part's own sequence that none of its takes has used.
std::uint64_t freshSeed(Part part, const std::vector<story::Take>& takes) {
    for (std::uint64_t number = takes.size();; ++number) {
        std::uint64_t z = std::uint64_t(part.shot.value) * 2 + (part.what == Part::What::Transition);
        z = (z * 0x100000001B3u + number + 1) * 0x9E3779B97F4A7C15u;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        const std::uint64_t seed = (z ^ (z >> 27)) >> 33;  // 31 bits: fits every tool that shows or stores it
        const bool isUsed =
            std::any_of(takes.begin(), takes.end(), [&](const auto& t) { return t.seed == seed; });
        if (!isUsed) return seed;
    }
}

}  // namespace

ShotFrame shotFrameAt(const Story& story, std::size_t index, story::Frames at) {
    const Shot& shot = story.shots.at(index);
    const story::Frames visible = std::max<story::Frames>(1, story::visibleSpan(story, index).length);
    at = std::clamp<story::Frames>(at, 0, visible - 1);

    ShotFrame frame = pictureOf(shot);
    frame.zoom = largestZoom(shot);
    frame.crop = cropAt(shot, story.rate.seconds(at), story.rate.seconds(visible - 1));
    const story::Take* take = story::chosenTake(story, {shot.id, Part::What::Shot});
    if (take && at > 0 && shot.motion == story::Motion::Animate && take->length > 0) {
        frame.movie = take->movie;
        frame.movieFrame = std::min(at, take->length - 1);
    }
    return frame;
}

ShotFrame firstVisible(const Story& story, std::size_t shot) {
    return shotFrameAt(story, shot, 0);
}

ShotFrame lastVisible(const Story& story, std::size_t shot) {
    return shotFrameAt(story, shot, story::visibleSpan(story, shot).length - 1);
}

ShotFrame waypointFrame(const Shot& shot, std::size_t place) {
    const story::Waypoint& waypoint = shot.out.via.at(place);
    ShotFrame frame = pictureOf(shot);
    frame.picture = waypoint.picture;
    frame.pictureName = waypoint.name;
    return frame;
}

std::string fingerprint(const Story& story, Part part) {
    const auto index = story::indexOf(story, part.shot);
    if (!index || !isGenerated(story, *index, part.what)) return {};
    const Shot& shot = story.shots[*index];
    const story::Settings& own = settingsOf(shot, part.what);

    Fingerprint print;
    print.add(kFingerprintVersion).add(story.width).add(story.height);
    print.add(story.rate.numerator).add(story.rate.denominator);
    print.add(negativePromptOf(story, own));
    print.add(own.steps ? own.steps : story.defaults.steps);
    print.add(own.guidance ? own.guidance : story.defaults.guidance);
    print.add(own.seed ? own.seed : story.defaults.seed);
    if (part.what == Part::What::Shot) {
        print.add("shot").add(shot.prompt).add(pictureOf(shot));
    } else {
        print.add("transition").add(shot.out.prompt).add(story::transitionSpan(story, *index).length);
        print.add(lastVisible(story, *index)).add(firstVisible(story, *index + 1));
        for (std::size_t i = 0; i < shot.out.via.size(); ++i) print.add("via").add(waypointFrame(shot, i));
        if (shot.out.kind == story::TransitionKind::Inverted) print.add("inverted");
    }
    return print.text();
}

State stateOf(const Story& story, Part part) {
    const std::string print = fingerprint(story, part);
    if (print.empty()) return State::NotNeeded;
    const story::Take* take = story::chosenTake(story, part);
    if (!take) return State::Missing;
    if (take->locked) return State::Current;
    if (take->fingerprint != print) return State::Stale;
    const bool isShot = part.what == Part::What::Shot;
    if (isShot && take->length < story::visibleSpan(story, *story::indexOf(story, part.shot)).length)
        return State::Stale;
    return State::Current;
}

std::vector<Part> partsToGenerate(const Story& story) {
    std::vector<Part> parts;
    for (const auto what : {Part::What::Shot, Part::What::Transition})
        for (std::size_t i = 0; i < story.shots.size(); ++i)
            if (isGenerated(story, i, what)) parts.push_back({story.shots[i].id, what});
    return parts;
}

std::vector<Part> staleParts(const Story& story) {
    std::vector<Part> stale;
    for (const Part part : partsToGenerate(story)) {
        const Part shotBefore{part.shot, Part::What::Shot};
        const story::Take* chosen = story::chosenTake(story, part);
        const bool startsAnew = part.what == Part::What::Transition && !(chosen && chosen->locked) &&
                                std::find(stale.begin(), stale.end(), shotBefore) != stale.end();
        if (startsAnew || stateOf(story, part) != State::Current) stale.push_back(part);
    }
    return stale;
}

std::optional<Job> jobFor(const Story& story, Part part, const Overrides& overrides) {
    const auto index = story::indexOf(story, part.shot);
    if (!index || !isGenerated(story, *index, part.what)) return {};
    const Shot& shot = story.shots[*index];
    const bool isShot = part.what == Part::What::Shot;
    const story::Settings& own = settingsOf(shot, part.what);
    const auto chosenOf = [](const auto& once, const auto& first, const auto& second) {
        return once ? once : first ? first : second;
    };

    Job job;
    job.part = part;
    job.title = titleOf(story, part);
    job.prompt = isShot ? shot.prompt : shot.out.prompt;
    job.negativePrompt = negativePromptOf(story, own);
    job.steps = chosenOf(overrides.steps, own.steps, story.defaults.steps);
    job.guidance = chosenOf(overrides.guidance, own.guidance, story.defaults.guidance);
    job.seed = chosenOf(overrides.seed, own.seed, story.defaults.seed)
                   .value_or(freshSeed(part, *story::takesOf(story, part)));
    job.width = story.width;
    job.height = story.height;
    job.rate = story.rate;
    job.fingerprint = fingerprint(story, part);
    if (isShot) {
        job.length = story::visibleSpan(story, *index).length;
        job.first = pictureOf(shot);
    } else {
        job.length = story::transitionSpan(story, *index).length;
        job.first = lastVisible(story, *index);
        job.last = firstVisible(story, *index + 1);
        for (std::size_t i = 0; i < shot.out.via.size(); ++i) job.via.push_back(waypointFrame(shot, i));
        job.isInverted = shot.out.kind == story::TransitionKind::Inverted;
    }
    return job;
}

std::string titleOf(const Story& story, Part part) {
    const auto index = story::indexOf(story, part.shot);
    const std::string number = index ? std::to_string(*index + 1) : "?";
    return (part.what == Part::What::Shot ? "shot " : "transition ") + number;
}

}  // namespace engine
