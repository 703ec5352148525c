// From a story to the work it asks for: which parts need a generated take, which of their takes are stale, in
// which order they are to be made, and everything one generation depends on as a value (Job).
//
// Only animated shots with a picture and generated transitions need takes; cuts, dissolves, morphs, still
// shots and camera moves are computed when they are seen. A shot's take does not depend on the shot's length
// except that it must be long enough: trimming a shot keeps its take. A transition depends on the two frames
// it joins.
//
//     for (story::Part part : engine::staleParts(story)) {        // shots first, then transitions
//         auto job = engine::jobFor(story, part);                 // make each job when its turn comes: a
//         transition auto made = engine::makeTake(*job, ...);                // starts from the take that was
//         just chosen story::apply(story, AddTake{...});                      // (generation.h)
//     }
//
// Pure functions on values; safe from any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/camera.h"
#include "storage/story/story.h"

namespace engine {

/// One moment of one shot: all that decides its pixels. The compositor draws it.
struct ShotFrame {
    story::ShotId shot;
    story::BlobId picture;  // none: a blank board
    std::string pictureName;
    story::Fit fit = story::Fit::Fill;
    story::BlobId movie;  // the chosen take; none: the still picture
    story::Frames movieFrame = 0;
    Crop crop;
    double zoom = 1;  // largest enlargement of this shot's camera
    bool operator==(const ShotFrame&) const = default;
};

/// The shot's frame `at` frames after it becomes visible, clamped to the visible part. Frame 0 is always the
/// picture itself; a take that is too short holds its last frame.
ShotFrame shotFrameAt(const story::Story&, std::size_t shot, story::Frames at);
ShotFrame firstVisible(const story::Story&, std::size_t shot);
ShotFrame lastVisible(const story::Story&, std::size_t shot);
/// One of the pictures that the transition after the shot goes through.
ShotFrame waypointFrame(const story::Shot&, std::size_t place);

/// What the person asked for this once, in place of the story's settings.
struct Overrides {
    std::optional<int> steps;
    std::optional<double> guidance;
    std::optional<std::uint64_t> seed;
};

/// Everything one generation depends on; pictures and movies are named by their blobs.
struct Job {
    story::Part part;
    std::string title;  // for people: "shot 3", "transition 3"
    std::string prompt, negativePrompt;
    std::optional<int> steps;  // none: the model's default
    std::optional<double> guidance;
    std::uint64_t seed = 0;
    int width = 0, height = 0;
    story::Rate rate;
    story::Frames length = 0;
    ShotFrame first;                // a shot: its whole picture; a transition: where it starts
    std::optional<ShotFrame> last;  // a transition: where it ends
    std::vector<ShotFrame> via;     // ... and the pictures that it goes through
    bool isInverted = false;        // story::TransitionKind::Inverted
    std::string fingerprint;
};

enum class State {
    NotNeeded,  // nothing to generate here
    Missing,    // a take is needed and there is none, or none is chosen; the stand-in plays
    Stale,      // the chosen take no longer matches what it was made from
    Current,
};

State stateOf(const story::Story&, story::Part);
/// Everything that needs takes, in the order of making: shots, then transitions, each in the order of the
/// story.
std::vector<story::Part> partsToGenerate(const story::Story&);
/// Those that are missing or stale, and the transitions that start from a shot that will be made anew.
std::vector<story::Part> staleParts(const story::Story&);
/// Of everything the take depends on, but not of the length of a shot (see above); empty when none is needed.
std::string fingerprint(const story::Story&, story::Part);
/// None when the part needs no take. Without a seed in settings or overrides every further take of a part
/// gets another one, the same on every machine.
std::optional<Job> jobFor(const story::Story&, story::Part, const Overrides& = {});
/// "shot 3", "transition 3"; counted from 1 as everywhere people see numbers.
std::string titleOf(const story::Story&, story::Part);

}  // namespace engine
