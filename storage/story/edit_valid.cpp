// What speaks against an edit.
#include <cmath>

#include "storage/story/edit.h"
#include "storage/story/edit_check.h"
#include "storage/story/edit_inside.h"

namespace story {
namespace {

Reason checkLength(Frames length) {
    if (length >= 1 && length <= kMaxFrames) return {};
    return no("a length of " + std::to_string(length) + " frames is not between 1 and " +
              std::to_string(kMaxFrames));
}

Reason check(const Settings& settings) {
    if (settings.steps && (*settings.steps < 1 || *settings.steps > 1000))
        return no("steps are not between 1 and 1000");
    if (settings.guidance && !(*settings.guidance >= 0 && *settings.guidance <= 1000))
        return no("guidance is not between 0 and 1000");
    return checkText("negative prompt", settings.negativePrompt);
}

Reason check(const Take& take) {
    if (take.length < 0 || take.length > kMaxFrames) return no("a take of an impossible length");
    if (!std::isfinite(take.guidance)) return no("a take whose guidance is no number");
    return first(checkId("take", take.id.value), checkBlob(take.movie), checkText("model", take.model),
                 checkText("prompt", take.prompt), checkText("negative prompt", take.negativePrompt),
                 checkText("sampler", take.sampler), checkText("fingerprint", take.fingerprint),
                 checkText("time", take.madeAt));
}

Reason check(const CameraFrame& frame) {
    constexpr double kRounding = 1e-9;
    const auto inside = [&](double at) { return at >= -kRounding && at + frame.size <= 1 + kRounding; };
    if (frame.size >= kMinCameraSize && inside(frame.x) && inside(frame.y)) return {};
    return no("a camera that leaves the frame or comes too near");
}

Reason check(const ShotPatch& patch) {
    if (patch.path)
        if (auto reason = first(check(patch.path->begin), check(patch.path->end))) return reason;
    if (patch.motion && nameOf(*patch.motion).empty()) return no("an unknown motion");
    if (patch.camera && nameOf(*patch.camera).empty()) return no("an unknown camera");
    if (patch.fit && nameOf(*patch.fit).empty()) return no("an unknown fit");
    if (patch.length)
        if (auto reason = checkLength(*patch.length)) return reason;
    if (patch.picture)
        if (auto reason = checkBlob(*patch.picture)) return reason;
    if (patch.settings)
        if (auto reason = check(*patch.settings)) return reason;
    for (const auto& text : {&patch.name, &patch.pictureName, &patch.prompt, &patch.scene, &patch.dialogue,
                             &patch.action, &patch.notes})
        if (*text)
            if (auto reason = checkText("text", **text)) return reason;
    return {};
}

Reason check(const TransitionPatch& patch) {
    if (patch.kind && nameOf(*patch.kind).empty()) return no("an unknown kind of transition");
    if (patch.length)
        if (auto reason = checkLength(*patch.length)) return reason;
    if (patch.settings)
        if (auto reason = check(*patch.settings)) return reason;
    if (patch.via) {
        if (patch.via->size() > kMaxVia)
            return no("a transition goes through at most " + std::to_string(kMaxVia) + " pictures");
        for (const Waypoint& waypoint : *patch.via)
            if (auto reason = first(checkBlob(waypoint.picture), checkText("text", waypoint.name)))
                return reason;
    }
    return patch.prompt ? checkText("prompt", *patch.prompt) : Reason{};
}

Reason check(const Marker& marker) {
    if (marker.at < 0 || marker.at > kMaxFrames) return no("a marker outside of time");
    return first(checkId("marker", marker.id.value), checkText("text", marker.text));
}

Reason checkPart(Part part) {
    if (part.what != Part::What::Shot && part.what != Part::What::Transition) return no("an unknown part");
    return checkId("shot", part.shot.value);
}

Reason checkTakes(const std::vector<Take>& takes, TakeId chosen, Seen& seen) {
    for (const Take& take : takes) {
        if (auto reason = check(take)) return reason;
        if (!seen.add(take.id.value)) return twice("take", take.id.value);
    }
    if (chosen && findTake(takes, chosen) == takes.end())
        return no("the chosen " + named("take", chosen.value) + " is not there");
    return {};
}

Reason checkWhole(const Shot& shot, Seen& seenTakes, Seen& seenSounds) {
    const ShotPatch fields{.shot = shot.id,
                           .name = shot.name,
                           .picture = shot.picture,
                           .pictureName = shot.pictureName,
                           .length = shot.length,
                           .prompt = shot.prompt,
                           .motion = shot.motion,
                           .camera = shot.camera,
                           .path = shot.path,
                           .fit = shot.fit,
                           .settings = shot.settings,
                           .scene = shot.scene,
                           .dialogue = shot.dialogue,
                           .action = shot.action,
                           .notes = shot.notes};
    const TransitionPatch out{.shot = shot.id,
                              .kind = shot.out.kind,
                              .length = shot.out.length,
                              .prompt = shot.out.prompt,
                              .settings = shot.out.settings,
                              .via = shot.out.via};
    return first(checkId("shot", shot.id.value), check(fields), check(out),
                 checkTakes(shot.takes, shot.chosen, seenTakes),
                 checkTakes(shot.out.takes, shot.out.chosen, seenTakes), checkClips(shot.sounds, seenSounds));
}

Reason against(const Story& story, const InsertShots& edit, int) {
    if (story.shots.size() + edit.items.size() > kMaxShots)
        return no("a story holds at most " + std::to_string(kMaxShots) + " shots");
    Seen shots, takes, sounds;
    for (const Shot& shot : story.shots) shots.add(shot.id.value);
    takes.addTakesOf(story);
    sounds.addSoundsOf(story);
    std::size_t size = story.shots.size(), least = 0;
    for (const auto& [index, shot] : edit.items) {
        if (index < least || index > size) return no("the place of a shot is out of order or past the end");
        if (auto reason = checkWhole(shot, takes, sounds)) return reason;
        if (!shots.add(shot.id.value)) return twice("shot", shot.id.value);
        least = index + 1;
        ++size;
    }
    return {};
}

/// That all these shots are there, each named once.
template <class List, class IdOf>
Reason checkShots(const Story& story, const List& list, const IdOf& idOf) {
    const ShotIndex index(story);
    Seen seen;
    for (const auto& item : list) {
        const ShotId id = idOf(item);
        if (!index.of(id)) return missing(id);
        if (!seen.add(id.value)) return no(named("shot", id.value) + " is named twice");
    }
    return {};
}

Reason against(const Story& story, const RemoveShots& edit, int) {
    return checkShots(story, edit.shots, [](ShotId id) { return id; });
}

Reason against(const Story& story, const ArrangeShots& edit, int) {
    if (edit.order.size() != story.shots.size()) return no("the order does not name every shot");
    return checkShots(story, edit.order, [](ShotId id) { return id; });
}

template <class Patch>
Reason checkPatches(const Story& story, const std::vector<Patch>& patches) {
    for (const Patch& patch : patches)
        if (auto reason = check(patch)) return reason;
    return checkShots(story, patches, [](const Patch& patch) { return patch.shot; });
}

Reason against(const Story& story, const SetShots& edit, int) {
    return checkPatches(story, edit.patches);
}
Reason against(const Story& story, const SetTransitions& edit, int) {
    return checkPatches(story, edit.patches);
}

Reason against(const Story& story, const AddTake& edit, int) {
    Seen seen;
    seen.addTakesOf(story);
    if (auto reason = first(checkPart(edit.part), check(edit.take))) return reason;
    return seen.add(edit.take.id.value) ? Reason{} : twice("take", edit.take.id.value);
}

Reason against(const Story& story, const InsertTakes& edit, int) {
    Seen seen;
    seen.addTakesOf(story);
    std::vector<std::pair<Part, std::size_t>> sizes;  // of the lists, as they grow
    for (const auto& [part, index, take, chosen] : edit.items) {
        if (auto reason = first(checkPart(part), check(take))) return reason;
        if (!seen.add(take.id.value)) return twice("take", take.id.value);
        const auto* takes = takesOf(story, part);
        const Part key = takes ? part : Part{};  // Part{}: the orphans
        auto found = std::find_if(sizes.begin(), sizes.end(), [&](auto& each) { return each.first == key; });
        if (found == sizes.end())
            found = sizes.insert(sizes.end(), {key, takes ? takes->size() : story.orphans.size()});
        if (index > found->second++) return no("the place of a take is past the end");
    }
    return {};
}

Reason against(const Story& story, const RemoveTakes& edit, int) {
    Seen there, named_;
    there.addTakesOf(story);
    for (const TakeId id : edit.takes) {
        if (there.add(id.value)) return no("there is no " + named("take", id.value));
        if (!named_.add(id.value)) return no(named("take", id.value) + " is named twice");
    }
    return {};
}

Reason checkTakeThere(const Story& story, Part part, TakeId take) {
    const auto* takes = takesOf(story, part);
    if (!takes) return missing(part.shot);
    if (findTake(*takes, take) == takes->end()) return no("there is no " + named("take", take.value));
    return {};
}

Reason against(const Story& story, const ChooseTake& edit, int) {
    if (!edit.take)
        return first(checkPart(edit.part), find(story, edit.part.shot) ? Reason{} : missing(edit.part.shot));
    return first(checkPart(edit.part), checkTakeThere(story, edit.part, edit.take));
}

Reason against(const Story& story, const LockTake& edit, int) {
    return first(checkPart(edit.part), checkTakeThere(story, edit.part, edit.take));
}
Reason against(const Story& story, const StarTake& edit, int) {
    return first(checkPart(edit.part), checkTakeThere(story, edit.part, edit.take));
}

Reason against(const Story& story, const SplitShot& edit, int) {
    const Shot* shot = find(story, edit.shot);
    if (!shot) return missing(edit.shot);
    if (edit.at < 1 || edit.at >= shot->length) return no("a shot is split between its first and last frame");
    if (find(story, edit.second)) return twice("shot", edit.second.value);
    if (story.shots.size() >= kMaxShots) return no("the story is full");
    return checkId("shot", edit.second.value);
}

Reason against(const Story& story, const JoinShots& edit, int) {
    const auto index = indexOf(story, edit.shot);
    if (!index) return missing(edit.shot);
    if (*index + 1 == story.shots.size()) return no("the last shot has nothing to join");
    return checkLength(story.shots[*index].length + story.shots[*index + 1].length);
}

Reason against(const Story&, const SetStory& edit, int) {
    for (const auto& side : {edit.width, edit.height})
        if (side && (*side < 16 || *side > kMaxSize || *side % 2))
            return no("width and height are even numbers from 16 to " + std::to_string(kMaxSize));
    if (edit.rate) {
        const auto [numerator, denominator] = *edit.rate;
        if (numerator < 1 || denominator < 1 || numerator > 1'000'000 || denominator > 1'000'000)
            return no("a rate is a fraction of numbers from 1 to 1000000");
        if (edit.rate->fps() < 1 || edit.rate->fps() > 240)
            return no("a rate is from 1 to 240 frames a second");
    }
    if (edit.defaults)
        if (auto reason = check(*edit.defaults)) return reason;
    return edit.title ? checkText("title", *edit.title) : Reason{};
}

Reason against(const Story& story, const InsertMarkers& edit, int) {
    Seen seen;
    for (const Marker& marker : story.markers) seen.add(marker.id.value);
    for (const Marker& marker : edit.markers) {
        if (auto reason = check(marker)) return reason;
        if (!seen.add(marker.id.value)) return twice("marker", marker.id.value);
    }
    return {};
}

Reason checkMarkerThere(const Story& story, MarkerId id, Seen& seen) {
    if (findMarker(story, id) == story.markers.end()) return no("there is no " + named("marker", id.value));
    return seen.add(id.value) ? Reason{} : no(named("marker", id.value) + " is named twice");
}

Reason against(const Story& story, const RemoveMarkers& edit, int) {
    Seen seen;
    for (const MarkerId id : edit.markers)
        if (auto reason = checkMarkerThere(story, id, seen)) return reason;
    return {};
}

Reason against(const Story& story, const SetMarkers& edit, int) {
    Seen seen;
    for (const Marker& marker : edit.markers)
        if (auto reason = first(check(marker), checkMarkerThere(story, marker.id, seen))) return reason;
    return {};
}

Reason ask(const Story& story, const Edit& edit, int depth);

Reason against(const Story& story, const Batch& edit, int depth) {
    if (depth >= kMaxBatchDepth) return no("batches lie too deep in each other");
    Story trial = story;
    for (const Edit& each : edit.edits) {
        if (auto reason = ask(trial, each, depth + 1)) return reason;
        applyUnchecked(trial, each);
    }
    return {};
}

Reason ask(const Story& story, const Edit& edit, int depth) {
    return std::visit([&](const auto& each) { return against(story, each, depth); }, edit);
}

}  // namespace

std::optional<std::string> objection(const Story& story, const Edit& edit) {
    return ask(story, edit, 0);
}

bool valid(const Story& story, const Edit& edit) {
    return !objection(story, edit);
}

std::optional<std::string> objection(const Story& story) {
    const Story empty;
    InsertShots shots;
    InsertMarkers markers;
    for (std::size_t i = 0; i < story.shots.size(); ++i) shots.items.push_back({i, story.shots[i]});
    markers.markers = story.markers;
    const SetStory rest{.title = story.title,
                        .width = story.width,
                        .height = story.height,
                        .rate = story.rate,
                        .defaults = story.defaults};
    if (auto reason = first(objection(empty, rest), objection(empty, shots), objection(empty, markers)))
        return reason;
    Seen takes;
    Story withoutOrphans = story;
    withoutOrphans.orphans.clear();
    takes.addTakesOf(withoutOrphans);
    for (const Orphan& orphan : story.orphans) {
        if (auto reason = first(checkPart(orphan.part), check(orphan.take))) return reason;
        if (find(story, orphan.part.shot)) return no("an orphaned take whose shot is there");
        if (!takes.add(orphan.take.id.value)) return twice("take", orphan.take.id.value);
    }
    if (auto reason = objectionToTracks(story)) return reason;
    const auto laterMarker = [](const Marker& a, const Marker& b) {
        return a.at != b.at ? a.at < b.at : a.id < b.id;
    };
    if (!std::is_sorted(story.markers.begin(), story.markers.end(), laterMarker))
        return no("the markers are not in order");
    if (story.nextId < 1 || story.nextId > kMaxId + 1) return no("the next id is no id");
    return {};
}

}  // namespace story
