// Everything that can happen to a story, as data: an Edit says what should change, valid() asks whether it
// can, apply() does it and returns the inverse Edit. Undo is nothing but applying inverses in reverse order.
// Edits name shots, takes and markers by id, never by address, and places by index. Free functions on plain
// values: distinct stories may be edited by distinct threads at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/story/edits.h"

namespace story {

/// What speaks against the edit, in English, for logs and the command line; none: it can be applied.
std::optional<std::string> objection(const Story&, const Edit&);
bool valid(const Story&, const Edit&);
/// What is wrong with a whole story: ids used twice, lengths out of range, a chosen take that is not there.
std::optional<std::string> objection(const Story&);
/// Changes the story and returns the edit that takes it back (to the same story but for nextId, which only
/// grows). Throws std::invalid_argument, the story unchanged, when there is an objection.
Edit apply(Story&, const Edit&);
/// Equal in everything but nextId.
bool sameContent(const Story&, const Story&);

/// "insert-shots", "set-shots", ...: stable, for files, logs and tables of readable names.
std::string_view kind(const Edit&);
/// The one edit that does what the two do in a row, when they set the same fields of the same things
/// (typing).
std::optional<Edit> merged(const Edit& earlier, const Edit& later);
/// The shots that the edit inserts, removes or changes (not those it merely pushes along), each once.
std::vector<ShotId> touchedShots(const Story& before, const Edit&);

/// Draws new ids for one edit. The story learns of them when the edit is applied: replaying gives the same
/// ids.
class Ids {
 public:
    explicit Ids(const Story& story) : m_next(story.nextId) {}
    ShotId shot() { return ShotId{m_next++}; }
    TakeId take() { return TakeId{m_next++}; }
    MarkerId marker() { return MarkerId{m_next++}; }
    TrackId track() { return TrackId{m_next++}; }
    SoundId sound() { return SoundId{m_next++}; }

 private:
    std::int64_t m_next;
};

/// The shots, in the order of the story, gathered before the shot that is at `before` now (size: at the end).
///     A B C D   {A, C} before 3   ->   B A C D
ArrangeShots moved(const Story&, const std::vector<ShotId>&, std::size_t before);
/// A copy with new ids for it, its takes and its sounds, which share their blobs with the original's.
Shot duplicate(const Shot&, Ids&);
/// Cuts those of the clips that are heard at this sample of the story; none is: nothing.
///     [ a ][ b ]   {a, b}, 2   ->   [a][ c][ b ]
std::optional<Edit> splitSounds(const Story&, const std::vector<SoundId>&, Samples at, Ids&);
/// Another rate with the same seconds, as nearly as whole frames allow.
Edit atRate(const Story&, Rate);
/// What makes `to` of `from`, but for nextId; shots that are alike in both stay untouched.
///     A B C D   to   C X A   ->   remove B, D; arrange C A; insert {1, X}
Edit difference(const Story& from, const Story& to);
/// An earlier state with the takes that were made since: unused, behind those of their shots, or orphaned
/// where the shot was not there yet. They may have cost hours; what is reverted is the editing.
Story keepingTakes(Story then, const Story& now);

/// Limits that every edit is held to.
inline constexpr Frames kMaxFrames = 100'000'000;   // of a shot, a transition, or a marker's time
inline constexpr std::size_t kMaxText = 1'000'000;  // bytes of one text
inline constexpr int kMaxSize = 16384;              // width and height, at least 16
inline constexpr std::size_t kMaxShots = 100'000;
inline constexpr std::size_t kMaxTracks = 1'000;
inline constexpr std::size_t kMaxSounds = 100'000;  // clips of all tracks and shots; see also sound.h
inline constexpr std::size_t kMaxVia = 8;           // pictures that one transition goes through
inline constexpr int kMaxBatchDepth = 8;

}  // namespace story
