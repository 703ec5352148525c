// The alternatives of an Edit: what can happen to a story, as plain data (edit.h says what to do with it).
// Shots, takes and markers are named by id, places by index. As safe to share between threads as any
// std::vector.
//
// In the pictures below, capitals are shots in order, small letters takes, a star the chosen one.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "storage/story/sound_edits.h"
#include "storage/story/story.h"

namespace story {

/// Puts each shot at its index in the resulting story; indices ascend. The inverse of removing scattered
/// shots.
///     A B C   {1, X}, {4, Y}   ->   A X B C Y
/// Orphaned takes (Story::orphans) of a shot that comes back join its takes.
struct InsertShots {
    struct Item {
        std::size_t index = 0;
        Shot shot;
        bool operator==(const Item&) const = default;
    };
    std::vector<Item> items;
    bool operator==(const InsertShots&) const = default;
};

///     A B C D   {B, D}   ->   A C
struct RemoveShots {
    std::vector<ShotId> shots;
    bool operator==(const RemoveShots&) const = default;
};

/// The order of all shots; see moved() for "these before that one".
///     A B C D   {A, D, B, C}   ->   A D B C
struct ArrangeShots {
    std::vector<ShotId> order;
    bool operator==(const ArrangeShots&) const = default;
};

/// The fields that change, one patch a shot: SetShots{{{.shot = a, .prompt = "fog"}, {.shot = b, .prompt =
/// "fog"}}}
///     A(72) B(72)   {A, length 48}   ->   A(48) B(72)      ripple: what follows moves along
struct ShotPatch {
    ShotId shot{};
    std::optional<std::string> name{};
    std::optional<BlobId> picture{};
    std::optional<std::string> pictureName{};
    std::optional<Frames> length{};
    std::optional<std::string> prompt{};
    std::optional<Motion> motion{};
    std::optional<Camera> camera{};
    std::optional<CameraPath> path{};
    std::optional<Fit> fit{};
    std::optional<Settings> settings{};
    std::optional<std::string> scene{}, dialogue{}, action{}, notes{};
    bool operator==(const ShotPatch&) const = default;
};
struct SetShots {
    std::vector<ShotPatch> patches;  // one a shot
    bool operator==(const SetShots&) const = default;
};

/// The transition after each shot.
///     A B C   {A, Dissolve}   ->   A><B C
struct TransitionPatch {
    ShotId shot{};
    std::optional<TransitionKind> kind{};
    std::optional<Frames> length{};
    std::optional<std::string> prompt{};
    std::optional<Settings> settings{};
    std::optional<std::vector<Waypoint>> via{};
    bool operator==(const TransitionPatch&) const = default;
};
struct SetTransitions {
    std::vector<TransitionPatch> patches;  // one a transition
    bool operator==(const SetTransitions&) const = default;
};

/// Appends a take and chooses it if asked. It lands even when its shot was deleted meanwhile: among the
/// orphans, from where it joins the shot when that comes back.
///     A[a]   {A, b, choose}   ->   A[a b*]          (no A)   {A, b}   ->   orphans[A: b]
struct AddTake {
    Part part;
    Take take;
    bool choose = false;
    bool operator==(const AddTake&) const = default;
};

/// Puts takes back where they were; the inverse of RemoveTakes.
///     A[a c]   {A, 1, b*}   ->   A[a b* c]
struct InsertTakes {
    struct Item {
        Part part;
        std::size_t index = 0;  // in the takes of the part; among the orphans when the shot is not there
        Take take;
        bool chosen = false;
        bool operator==(const Item&) const = default;
    };
    std::vector<Item> items;  // done one after the other
    bool operator==(const InsertTakes&) const = default;
};

/// Also finds orphans. When the chosen one goes, the stand-in plays.
///     A[a b* c]   {a, b}   ->   A[c]
struct RemoveTakes {
    std::vector<TakeId> takes;
    bool operator==(const RemoveTakes&) const = default;
};

///     A[a* b]   {A, b}   ->   A[a b*]          A[a* b]   {A, none}   ->   A[a b]
struct ChooseTake {
    Part part;
    TakeId take;  // none: the stand-in
    bool operator==(const ChooseTake&) const = default;
};

struct StarTake {
    Part part;
    TakeId take;
    bool starred = true;
    bool operator==(const StarTake&) const = default;
};

/// A locked take stays as it is: see Take::locked.
struct LockTake {
    Part part;
    TakeId take;
    bool locked = true;
    bool operator==(const LockTake&) const = default;
};

/// Cuts a shot before its frame `at`. Both keep picture, name, prompt, motion and settings; words and takes
/// stay with the first, the transition goes with the second, a cut lies between. Dialogue that begins behind
/// the cut goes with the second; what is heard stays the same.
///     A(72)><B   {A, 24, X}   ->   A(24) X(48)><B
struct SplitShot {
    ShotId shot;
    Frames at = 0;  // 1 .. length - 1
    ShotId second;  // a new id
    bool operator==(const SplitShot&) const = default;
};

/// Joins a shot with the next one, whose transition it takes over; all takes are kept. The inverse of
/// SplitShot.
///     A(24) X(48)><B   {A}   ->   A(72)><B
struct JoinShots {
    ShotId shot;
    bool operator==(const JoinShots&) const = default;
};

/// Lengths stay the same number of frames when the rate changes; see atRate() for the same seconds.
struct SetStory {
    std::optional<std::string> title{};
    std::optional<int> width{}, height{};
    std::optional<Rate> rate{};
    std::optional<Settings> defaults{};
    bool operator==(const SetStory&) const = default;
};

///     ---m---   {n}   ->   -n-m---
struct InsertMarkers {
    std::vector<Marker> markers;
    bool operator==(const InsertMarkers&) const = default;
};
///     -n-m---   {n}   ->   ---m---
struct RemoveMarkers {
    std::vector<MarkerId> markers;
    bool operator==(const RemoveMarkers&) const = default;
};
/// Moves and renames markers that are there.
///     -n-m---   {n at 5}   ->   ---m-n-
struct SetMarkers {
    std::vector<Marker> markers;
    bool operator==(const SetMarkers&) const = default;
};

struct Batch;
using Edit = std::variant<InsertShots, RemoveShots, ArrangeShots, SetShots, SetTransitions, AddTake,
                          InsertTakes, RemoveTakes, ChooseTake, StarTake, SplitShot, JoinShots, SetStory,
                          InsertMarkers, RemoveMarkers, SetMarkers, Batch, LockTake, InsertTracks,
                          RemoveTracks, ArrangeTracks, SetTracks, InsertSounds, RemoveSounds, SetSounds>;
/// Several edits, one after the other, as one: all or nothing, one inverse.
struct Batch {
    std::vector<Edit> edits;
    bool operator==(const Batch& other) const;
};

}  // namespace story
