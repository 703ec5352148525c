#include <unordered_map>
#include <unordered_set>

#include "storage/story/edit.h"
#include "storage/story/edit_inside.h"

namespace story {
namespace {

using ShotsById = std::unordered_map<std::int64_t, const Shot*>;

ShotsById byId(const Story& story) {
    ShotsById shots;
    for (const Shot& shot : story.shots) shots.emplace(shot.id.value, &shot);
    return shots;
}

bool hasAlike(const ShotsById& shots, const Shot& shot) {
    const auto found = shots.find(shot.id.value);
    return found != shots.end() && *found->second == shot;
}

/// The fields that differ.
SetStory headDifference(const Story& from, const Story& to) {
    SetStory set;
    if (from.title != to.title) set.title = to.title;
    if (from.width != to.width) set.width = to.width;
    if (from.height != to.height) set.height = to.height;
    if (from.rate != to.rate) set.rate = to.rate;
    if (from.defaults != to.defaults) set.defaults = to.defaults;
    return set;
}

void addShotEdits(const Story& from, const Story& to, std::vector<Edit>& edits) {
    const ShotsById before = byId(from), after = byId(to);
    RemoveShots removal;
    std::vector<ShotId> stayingNow, staying;
    for (const Shot& shot : from.shots)
        (hasAlike(after, shot) ? stayingNow : removal.shots).push_back(shot.id);
    InsertShots insertion;
    for (std::size_t i = 0; i < to.shots.size(); ++i) {
        if (hasAlike(before, to.shots[i]))
            staying.push_back(to.shots[i].id);
        else
            insertion.items.push_back({i, to.shots[i]});
    }
    if (!removal.shots.empty()) edits.push_back(std::move(removal));
    if (staying != stayingNow) edits.push_back(ArrangeShots{std::move(staying)});
    if (!insertion.items.empty()) edits.push_back(std::move(insertion));
}

bool hasAlike(const Story& story, const Track& track) {
    const Track* found = find(story, track.id);
    return found && *found == track;
}

/// Locks do not hold against another state of the whole story. These come before the edits of shots and all
/// others of tracks after them: clips may have moved between the two.
void addTrackRemovals(const Story& from, const Story& to, std::vector<Edit>& edits) {
    RemoveTracks removal;
    SetTracks unlocking;
    for (const Track& track : from.tracks) {
        if (hasAlike(to, track)) continue;
        removal.tracks.push_back(track.id);
        if (track.mix.locked) unlocking.patches.push_back({.track = track.id, .mix = unlocked(track.mix)});
    }
    if (!unlocking.patches.empty()) edits.push_back(std::move(unlocking));
    if (!removal.tracks.empty()) edits.push_back(std::move(removal));
}

void addTrackEdits(const Story& from, const Story& to, std::vector<Edit>& edits) {
    std::vector<TrackId> stayingNow, staying;
    for (const Track& track : from.tracks)
        if (hasAlike(to, track)) stayingNow.push_back(track.id);
    InsertTracks insertion;
    for (std::size_t i = 0; i < to.tracks.size(); ++i) {
        if (hasAlike(from, to.tracks[i]))
            staying.push_back(to.tracks[i].id);
        else
            insertion.items.push_back({i, to.tracks[i]});
    }
    if (staying != stayingNow) edits.push_back(ArrangeTracks{std::move(staying)});
    if (!insertion.items.empty()) edits.push_back(std::move(insertion));
    if (from.dialogue != to.dialogue) edits.push_back(SetTracks{{{.mix = to.dialogue}}});
}

std::unordered_set<std::int64_t> takesIn(const Story& story) {
    std::unordered_set<std::int64_t> takes;
    for (const Shot& shot : story.shots)
        for (const auto* each : {&shot.takes, &shot.out.takes})
            for (const Take& take : *each) takes.insert(take.id.value);
    for (const Orphan& orphan : story.orphans) takes.insert(orphan.take.id.value);
    return takes;
}

}  // namespace

Story keepingTakes(Story then, const Story& now) {
    const auto known = takesIn(then);
    const ShotIndex places(then);
    const auto keep = [&](Part part, const Take& take) {
        if (known.contains(take.id.value)) return;
        const auto at = places.of(part.shot);
        if (!at) return then.orphans.push_back({part, take});
        Shot& shot = then.shots[*at];
        (part.what == Part::What::Shot ? shot.takes : shot.out.takes).push_back(take);
    };
    for (const Shot& shot : now.shots) {
        for (const Take& take : shot.takes) keep({shot.id, Part::What::Shot}, take);
        for (const Take& take : shot.out.takes) keep({shot.id, Part::What::Transition}, take);
    }
    for (const Orphan& orphan : now.orphans) keep(orphan.part, orphan.take);
    return then;
}

Edit difference(const Story& from, const Story& to) {
    Batch batch;
    std::vector<Edit>& edits = batch.edits;
    const bool otherOrphans = from.orphans != to.orphans;
    if (otherOrphans && !from.orphans.empty()) {  // first, lest they join the shots that come back
        RemoveTakes removal;
        for (const Orphan& orphan : from.orphans) removal.takes.push_back(orphan.take.id);
        edits.push_back(std::move(removal));
    }
    if (const SetStory set = headDifference(from, to); set != SetStory{}) edits.push_back(set);
    addTrackRemovals(from, to, edits);
    if (from.shots != to.shots) addShotEdits(from, to, edits);
    addTrackEdits(from, to, edits);
    if (from.markers != to.markers) {
        RemoveMarkers removal;
        for (const Marker& marker : from.markers) removal.markers.push_back(marker.id);
        if (!removal.markers.empty()) edits.push_back(std::move(removal));
        if (!to.markers.empty()) edits.push_back(InsertMarkers{to.markers});
    }
    if (otherOrphans)
        for (const Orphan& orphan : to.orphans) edits.push_back(AddTake{orphan.part, orphan.take});
    return batch;
}

}  // namespace story
