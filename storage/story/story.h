// The story as plain values: shots in order, each with its picture, its words, its takes and the transition
// to the next shot. No behaviour beyond look-ups; it changes only through edits (edit.h). Copyable; not
// synchronised: threads exchange copies.
//
// Timing. Shots lie end to end; a transition of length L lies over its joint, L / 2 (rounded down) before and
// the rest after, so that adding one moves nothing else and sound stays in sync:
//
//     shots      |------ A ------|------ B ------|
//     joint               [== L ==]
//     visible    |-- A ---[== T ==]----- B ------|
//
// The clip of a shot fills its visible part only and begins on its picture; a transition goes from the last
// visible frame of A to the first visible frame of B.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/story/time.h"

namespace story {

template <class Tag>
struct Id {
    std::int64_t value = 0;  // 0: none
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};
using ShotId = Id<struct ShotTag>;
using TakeId = Id<struct TakeTag>;
using MarkerId = Id<struct MarkerTag>;
using TrackId = Id<struct TrackTag>;
using SoundId = Id<struct SoundTag>;
using BlobId = Id<struct BlobTag>;  // a picture, movie or sound stored in the project file

enum class Motion { None, Animate };
enum class Camera { Static, PushIn, PullOut, PanLeft, PanRight, TiltUp, TiltDown, Handheld, Path };
enum class TransitionKind {
    Cut,
    Dissolve,
    Morph,
    Generated,
    Inverted,  // both ends turned into noise, their mixtures back into pictures: the image model's own way
};
enum class Fit { Fill, Pad, Stretch };  // how a picture of another aspect meets the story's frame

/// A rectangle of the frame's own aspect, in units of the frame: its left upper corner and its size.
struct CameraFrame {
    double x = 0, y = 0, size = 1;  // kMinCameraSize <= size <= 1, inside the frame
    bool operator==(const CameraFrame&) const = default;
};
inline constexpr double kMinCameraSize = 0.2;

/// Where a camera of one's own (Camera::Path) begins and ends; it eases from one to the other.
struct CameraPath {
    CameraFrame begin{}, end{};
    bool operator==(const CameraPath&) const = default;
};

/// What steers a generation; an empty field means the story's or the model's default.
struct Settings {
    std::string negativePrompt{};
    std::optional<int> steps{};
    std::optional<double> guidance{};
    std::optional<std::uint64_t> seed{};
    bool operator==(const Settings&) const = default;
};

/// One result for a shot or a transition with all that made it. Never overwritten.
struct Take {
    TakeId id{};
    BlobId movie{};  // at the story's size and rate when it was made
    Frames length = 0;
    std::string model{}, prompt{}, negativePrompt{}, sampler{};
    std::uint64_t seed = 0;
    int steps = 0;
    double guidance = 0;
    std::string fingerprint{};  // of everything it was made from; differs from the present one: stale
    std::string madeAt{};       // ISO 8601, UTC
    bool starred = false;
    bool locked = false;  // while it is chosen nothing takes its place, and it never counts as stale
    bool operator==(const Take&) const = default;
};

/// A picture that a transition goes through on its way.
struct Waypoint {
    BlobId picture{};
    std::string name{};  // file name it came from
    bool operator==(const Waypoint&) const = default;
};

/// What joins a shot to the next. The one of the last shot lies dormant.
struct Transition {
    TransitionKind kind = TransitionKind::Cut;
    Frames length = 24;  // ignored for a cut
    std::string prompt{};
    Settings settings{};
    std::vector<Take> takes{};
    TakeId chosen{};              // none: the stand-in plays
    std::vector<Waypoint> via{};  // of a generated one, in the order of the film; fitted as its shot is
    bool operator==(const Transition&) const = default;
};

/// A stretch of a sound file, placed. On a track `at` counts from the beginning of the story; of a shot (its
/// dialogue) from the beginning of the shot, and may be negative: heard before its shot is seen. What would
/// sound before the story begins is not heard. Clips may overlap; they sound together.
struct SoundClip {
    SoundId id{};
    BlobId blob{};                    // none: silence
    std::string name{};               // file name it came from
    Samples at = 0;                   // where it begins
    Samples in = 0;                   // first sample of the source that is heard
    Samples length = 0;               // at least 1
    Samples sourceLength = 0;         // of the whole source; in + length do not reach past it. 0: not known
    double gain = 0;                  // decibels
    Samples fadeIn = 0, fadeOut = 0;  // together not longer than the clip
    Samples end() const { return at + length; }
    bool operator==(const SoundClip&) const = default;
};

/// How a track is heard. With a solo anywhere only what is solo is heard; muted wins over solo.
struct Mix {
    double gain = 0;  // decibels
    bool muted = false, solo = false;
    bool locked = false;  // its clips are not changed by hand
    bool operator==(const Mix&) const = default;
};

struct Track {
    TrackId id{};
    std::string name{};
    Mix mix{};
    std::vector<SoundClip> clips{};  // in order of `at`, then of id
    bool operator==(const Track&) const = default;
};

struct Shot {
    ShotId id{};
    std::string name{};
    BlobId picture{};           // none: a blank board
    std::string pictureName{};  // file name it came from
    Frames length = 72;
    std::string prompt{};
    Motion motion = Motion::Animate;
    Camera camera = Camera::Static;
    CameraPath path{};  // of Camera::Path
    Fit fit = Fit::Fill;
    Settings settings{};
    std::string scene{};  // heading of the scene that begins here; empty: goes on
    std::string dialogue{}, action{}, notes{};
    std::vector<Take> takes{};
    TakeId chosen{};
    Transition out{};
    std::vector<SoundClip> sounds{};  // dialogue, which moves with the shot; in order of `at`, then of id
    bool operator==(const Shot&) const = default;
};

struct Marker {
    MarkerId id{};
    Frames at = 0;
    std::string text{};
    bool operator==(const Marker&) const = default;
};

/// A shot, or the transition after it: what can be generated and has takes.
struct Part {
    enum class What { Shot, Transition };
    ShotId shot{};
    What what = What::Shot;
    auto operator<=>(const Part&) const = default;
};

/// A take that arrived when its shot was no longer there; it joins the shot when that comes back (undo).
struct Orphan {
    Part part{};
    Take take{};
    bool operator==(const Orphan&) const = default;
};

struct Story {
    std::string title{};
    int width = 1280, height = 720;  // even
    Rate rate{};
    Settings defaults{};
    std::vector<Shot> shots{};
    std::vector<Marker> markers{};  // in order of time, then of id
    std::vector<Orphan> orphans{};
    std::vector<Track> tracks{};  // from the top
    Mix dialogue{};               // of the sounds of all shots
    std::int64_t nextId = 1;      // ids are never used again
    bool operator==(const Story&) const = default;
};

/// Where something lies: [begin, begin + length).
struct Span {
    Frames begin = 0, length = 0;
    Frames end() const { return begin + length; }
    bool contains(Frames at) const { return at >= begin && at < end(); }
    bool operator==(const Span&) const = default;
};

const Shot* find(const Story&, ShotId);
std::optional<std::size_t> indexOf(const Story&, ShotId);
/// The takes and the chosen one of a part; null when the shot is gone.
const std::vector<Take>* takesOf(const Story&, Part);
const Take* chosenTake(const Story&, Part);

Frames length(const Story&);
/// The whole block of the shot on the timeline, transitions not taken away.
Span spanOf(const Story&, std::size_t shot);
/// The part of the shot that no transition covers; never shorter than one frame.
Span visibleSpan(const Story&, std::size_t shot);
/// Where the transition from `shot` to the next one plays; empty for a cut and after the last shot. Shortened
/// so that each neighbour keeps at least one visible frame.
Span transitionSpan(const Story&, std::size_t shot);
/// The shot whose block holds the frame; none outside the story.
std::optional<std::size_t> shotAt(const Story&, Frames at);

/// A readable name from that of a picture file without its ending: numbering goes, separators become spaces,
/// the first letter (of ASCII) a capital: "03_the-lamp" -> "The lamp". The stem itself when nothing would be
/// left.
std::string shotNameFor(std::string_view stem);

/// Whether a model makes takes for such a transition.
bool isGenerated(TransitionKind);

/// Stable names used in files and on the command line: "push-in", "generated".
std::string_view nameOf(Motion);
std::string_view nameOf(Camera);
std::string_view nameOf(TransitionKind);
std::string_view nameOf(Fit);
std::optional<Motion> motionNamed(std::string_view);
std::optional<Camera> cameraNamed(std::string_view);
std::optional<TransitionKind> transitionKindNamed(std::string_view);
std::optional<Fit> fitNamed(std::string_view);

}  // namespace story
