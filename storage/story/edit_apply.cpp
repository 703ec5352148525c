// How each edit changes a story, and what takes it back. Called with edits that have no objection.
#include <algorithm>
#include <stdexcept>

#include "storage/story/edit.h"
#include "storage/story/edit_inside.h"

namespace story {
namespace {

/// Moves the value of a patch's field into the place and leaves the old value in the field's twin of the
/// inverse.
template <class T>
void exchange(T& place, const std::optional<T>& value, std::optional<T>& before) {
    if (!value) return;
    before = std::move(place);
    place = *value;
}

void learnAll(Story& story, const Shot& shot) {
    learn(story, shot.id.value);
    for (const Take& take : shot.takes) learn(story, take.id.value);
    for (const Take& take : shot.out.takes) learn(story, take.id.value);
    for (const SoundClip& clip : shot.sounds) learn(story, clip.id.value);
}

void sortMarkers(Story& story) {
    std::sort(story.markers.begin(), story.markers.end(),
              [](const Marker& a, const Marker& b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
}

/// The orphans of the shot join its takes; the two edits take that back, one before and one after its
/// removal.
void adopt(Story& story, Shot& shot, RemoveTakes& leave, InsertTakes& stay) {
    std::size_t index = 0;
    for (auto at = story.orphans.begin(); at != story.orphans.end(); ++index) {
        if (at->part.shot != shot.id) {
            ++at;
            continue;
        }
        leave.takes.push_back(at->take.id);
        stay.items.push_back({at->part, index, at->take, false});
        auto& takes = at->part.what == Part::What::Shot ? shot.takes : shot.out.takes;
        takes.push_back(std::move(at->take));
        at = story.orphans.erase(at);
    }
}

Edit perform(Story& story, const InsertShots& edit) {
    RemoveShots inverse;
    RemoveTakes leave;
    InsertTakes stay;
    std::vector<Shot> result;
    result.reserve(story.shots.size() + edit.items.size());
    auto old = story.shots.begin();
    for (const auto& [index, shot] : edit.items) {
        while (result.size() < index) result.push_back(std::move(*old++));
        result.push_back(shot);
        sortClips(result.back().sounds);
        adopt(story, result.back(), leave, stay);
        learnAll(story, shot);
        inverse.shots.push_back(shot.id);
    }
    std::move(old, story.shots.end(), std::back_inserter(result));
    story.shots = std::move(result);
    if (stay.items.empty()) return inverse;
    return Batch{{leave, inverse, stay}};
}

Edit perform(Story& story, const RemoveShots& edit) {
    InsertShots inverse;
    std::vector<ShotId> gone = edit.shots;
    std::sort(gone.begin(), gone.end());
    std::vector<Shot> result;
    for (std::size_t i = 0; i < story.shots.size(); ++i) {
        if (std::binary_search(gone.begin(), gone.end(), story.shots[i].id))
            inverse.items.push_back({i, std::move(story.shots[i])});
        else
            result.push_back(std::move(story.shots[i]));
    }
    story.shots = std::move(result);
    return inverse;
}

Edit perform(Story& story, const ArrangeShots& edit) {
    ArrangeShots inverse;
    for (const Shot& shot : story.shots) inverse.order.push_back(shot.id);
    const ShotIndex index(story);
    std::vector<Shot> result;
    result.reserve(story.shots.size());
    for (const ShotId id : edit.order) result.push_back(std::move(story.shots[*index.of(id)]));
    story.shots = std::move(result);
    return inverse;
}

Edit perform(Story& story, const SetShots& edit) {
    SetShots inverse;
    const ShotIndex index(story);
    for (const ShotPatch& patch : edit.patches) {
        Shot& shot = story.shots[*index.of(patch.shot)];
        ShotPatch& before = inverse.patches.emplace_back();
        before.shot = patch.shot;
        exchange(shot.name, patch.name, before.name);
        exchange(shot.picture, patch.picture, before.picture);
        exchange(shot.pictureName, patch.pictureName, before.pictureName);
        exchange(shot.length, patch.length, before.length);
        exchange(shot.prompt, patch.prompt, before.prompt);
        exchange(shot.motion, patch.motion, before.motion);
        exchange(shot.camera, patch.camera, before.camera);
        exchange(shot.path, patch.path, before.path);
        exchange(shot.fit, patch.fit, before.fit);
        exchange(shot.settings, patch.settings, before.settings);
        exchange(shot.scene, patch.scene, before.scene);
        exchange(shot.dialogue, patch.dialogue, before.dialogue);
        exchange(shot.action, patch.action, before.action);
        exchange(shot.notes, patch.notes, before.notes);
    }
    return inverse;
}

Edit perform(Story& story, const SetTransitions& edit) {
    SetTransitions inverse;
    const ShotIndex index(story);
    for (const TransitionPatch& patch : edit.patches) {
        Transition& out = story.shots[*index.of(patch.shot)].out;
        TransitionPatch& before = inverse.patches.emplace_back();
        before.shot = patch.shot;
        exchange(out.kind, patch.kind, before.kind);
        exchange(out.length, patch.length, before.length);
        exchange(out.prompt, patch.prompt, before.prompt);
        exchange(out.settings, patch.settings, before.settings);
        exchange(out.via, patch.via, before.via);
    }
    return inverse;
}

Edit perform(Story& story, const AddTake& edit) {
    learn(story, edit.take.id.value);
    const RemoveTakes inverse{{edit.take.id}};
    const PartPlace place = placeOf(story, edit.part);
    if (!place.takes) {
        story.orphans.push_back({edit.part, edit.take});
        return inverse;
    }
    place.takes->push_back(edit.take);
    if (!edit.choose) return inverse;
    const TakeId before = *place.chosen;
    *place.chosen = edit.take.id;
    return Batch{{ChooseTake{edit.part, before}, inverse}};
}

Edit perform(Story& story, const InsertTakes& edit) {
    RemoveTakes inverse;
    std::vector<Edit> chosenBefore;
    for (const auto& [part, index, take, chosen] : edit.items) {
        learn(story, take.id.value);
        inverse.takes.push_back(take.id);
        const PartPlace place = placeOf(story, part);
        if (!place.takes) {
            story.orphans.insert(story.orphans.begin() + std::ptrdiff_t(index), {part, take});
            continue;
        }
        place.takes->insert(place.takes->begin() + std::ptrdiff_t(index), take);
        if (!chosen) continue;
        if (*place.chosen) chosenBefore.insert(chosenBefore.begin(), ChooseTake{part, *place.chosen});
        *place.chosen = take.id;
    }
    std::reverse(inverse.takes.begin(), inverse.takes.end());
    if (chosenBefore.empty()) return inverse;
    chosenBefore.push_back(inverse);
    return Batch{std::move(chosenBefore)};
}

Edit perform(Story& story, const RemoveTakes& edit) {
    InsertTakes inverse;
    std::vector<TakeId> gone = edit.takes;
    std::sort(gone.begin(), gone.end());
    const auto isGone = [&](TakeId id) { return std::binary_search(gone.begin(), gone.end(), id); };
    const auto from = [&](Part part, std::vector<Take>& takes, TakeId& chosen) {
        const TakeId before = chosen;
        for (std::size_t i = takes.size(); i-- > 0;) {
            if (!isGone(takes[i].id)) continue;
            inverse.items.push_back({part, i, takes[i], takes[i].id == before});
            if (takes[i].id == before) chosen = {};
            takes.erase(takes.begin() + std::ptrdiff_t(i));
        }
    };
    for (Shot& shot : story.shots) {
        from({shot.id, Part::What::Shot}, shot.takes, shot.chosen);
        from({shot.id, Part::What::Transition}, shot.out.takes, shot.out.chosen);
    }
    for (std::size_t i = story.orphans.size(); i-- > 0;) {
        const auto& [part, take] = story.orphans[i];
        if (!isGone(take.id)) continue;
        inverse.items.push_back({part, i, take, false});
        story.orphans.erase(story.orphans.begin() + std::ptrdiff_t(i));
    }
    std::reverse(inverse.items.begin(), inverse.items.end());
    return inverse;
}

Edit perform(Story& story, const ChooseTake& edit) {
    TakeId& chosen = *placeOf(story, edit.part).chosen;
    const ChooseTake inverse{edit.part, chosen};
    chosen = edit.take;
    return inverse;
}

Edit perform(Story& story, const StarTake& edit) {
    const PartPlace place = placeOf(story, edit.part);
    Take& take = *findTake(*place.takes, edit.take);
    const StarTake inverse{edit.part, edit.take, take.starred};
    take.starred = edit.starred;
    return inverse;
}

Edit perform(Story& story, const LockTake& edit) {
    const PartPlace place = placeOf(story, edit.part);
    Take& take = *findTake(*place.takes, edit.take);
    const LockTake inverse{edit.part, edit.take, take.locked};
    take.locked = edit.locked;
    return inverse;
}

Edit perform(Story& story, const SplitShot& edit) {
    const std::size_t index = *indexOf(story, edit.shot);
    Shot& first = story.shots[index];
    Shot second;
    second.id = edit.second;
    second.name = first.name;
    second.picture = first.picture;
    second.pictureName = first.pictureName;
    second.length = first.length - edit.at;
    second.prompt = first.prompt;
    second.motion = first.motion;
    second.camera = first.camera;
    second.path = first.path;
    second.fit = first.fit;
    second.settings = first.settings;
    second.out = std::move(first.out);
    first.length = edit.at;
    first.out = {};
    const Samples cut = story.rate.samples(edit.at);
    const auto behind = std::find_if(first.sounds.begin(), first.sounds.end(),
                                     [&](const SoundClip& clip) { return clip.at >= cut; });
    second.sounds.assign(behind, first.sounds.end());
    first.sounds.erase(behind, first.sounds.end());
    for (SoundClip& clip : second.sounds) clip.at -= cut;
    Edit adopted = perform(story, InsertShots{{{index + 1, std::move(second)}}});
    if (auto* batch = std::get_if<Batch>(&adopted)) {
        batch->edits[1] = JoinShots{edit.shot};
        return std::move(*batch);
    }
    return JoinShots{edit.shot};
}

Edit perform(Story& story, const JoinShots& edit) {
    const std::size_t index = *indexOf(story, edit.shot);
    Shot& first = story.shots[index];
    Shot& second = story.shots[index + 1];
    const Batch inverse{{RemoveShots{{first.id}}, InsertShots{{{index, first}, {index + 1, second}}}}};
    for (SoundClip& clip : second.sounds) {
        clip.at += story.rate.samples(first.length);
        first.sounds.push_back(std::move(clip));
    }
    sortClips(first.sounds);
    first.length += second.length;
    first.takes.insert(first.takes.end(), second.takes.begin(), second.takes.end());
    if (!first.chosen) first.chosen = second.chosen;
    std::vector<Take> kept = std::move(first.out.takes);
    first.out = std::move(second.out);
    first.out.takes.insert(first.out.takes.begin(), kept.begin(), kept.end());
    story.shots.erase(story.shots.begin() + std::ptrdiff_t(index) + 1);
    return inverse;
}

Edit perform(Story& story, const SetStory& edit) {
    SetStory inverse;
    exchange(story.title, edit.title, inverse.title);
    exchange(story.width, edit.width, inverse.width);
    exchange(story.height, edit.height, inverse.height);
    exchange(story.rate, edit.rate, inverse.rate);
    exchange(story.defaults, edit.defaults, inverse.defaults);
    return inverse;
}

Edit perform(Story& story, const InsertMarkers& edit) {
    RemoveMarkers inverse;
    for (const Marker& marker : edit.markers) {
        learn(story, marker.id.value);
        inverse.markers.push_back(marker.id);
        story.markers.push_back(marker);
    }
    sortMarkers(story);
    return inverse;
}

Edit perform(Story& story, const RemoveMarkers& edit) {
    InsertMarkers inverse;
    for (const MarkerId id : edit.markers) {
        const auto at = findMarker(story, id);
        inverse.markers.push_back(*at);
        story.markers.erase(at);
    }
    return inverse;
}

Edit perform(Story& story, const SetMarkers& edit) {
    SetMarkers inverse;
    for (const Marker& marker : edit.markers) {
        const auto at = findMarker(story, marker.id);
        inverse.markers.push_back(*at);
        *at = marker;
    }
    sortMarkers(story);
    return inverse;
}

Edit perform(Story& story, const Batch& edit) {
    Batch inverse;
    for (const Edit& each : edit.edits) inverse.edits.push_back(applyUnchecked(story, each));
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    return inverse;
}

}  // namespace

Edit applyUnchecked(Story& story, const Edit& edit) {
    return std::visit([&](const auto& each) -> Edit { return perform(story, each); }, edit);
}

Edit apply(Story& story, const Edit& edit) {
    if (const auto reason = objection(story, edit)) throw std::invalid_argument("edit refused: " + *reason);
    return applyUnchecked(story, edit);
}

}  // namespace story
