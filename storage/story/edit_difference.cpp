#include <unordered_map>

#include "storage/story/edit.h"

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

/// These come before the edits of shots and all others of tracks after them: clips may have moved between the
/// two.
void addTrackRemovals(const Story& from, const Story& to, std::vector<Edit>& edits) {
    RemoveTracks removal;
    for (const Track& track : from.tracks)
        if (!hasAlike(to, track)) removal.tracks.push_back(track.id);
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

}  // namespace

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
