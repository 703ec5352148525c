// Camera moves: which part of the shot's frame is seen at which moment. A move is exact, costs no generation
// and is independent of the model: the compositor applies it to stills and takes alike, at sub-pixel
// positions. Pure functions; safe from any thread.
#pragma once

#include <cstdint>

#include "storage/story/story.h"

namespace engine {

/// A rectangle of the shot's frame in units of the frame: {0, 0, 1, 1} is all of it. Always of the frame's
/// aspect (width == height in these units) and never outside the frame.
struct Crop {
    double x = 0, y = 0, width = 1, height = 1;
    bool isWhole() const { return x == 0 && y == 0 && width == 1 && height == 1; }
    bool operator==(const Crop&) const = default;
};

/// What the camera sees `seconds` after the shot becomes visible, when it stays visible for `duration`
/// seconds. Moves ease in and out and end exactly at `duration`; outside [0, duration] the camera rests.
/// Handheld drifts on for ever, differently for every seed.
Crop cropAt(story::Camera, double seconds, double duration, std::uint64_t seed = 0);

/// The same of a shot, whose camera may be a path of its own: it glides on a straight line, enlarging evenly.
Crop cropAt(const story::Shot&, double seconds, double duration);

/// How far a camera enlarges at most (1 for static): a still is kept this much larger than it is shown.
double largestZoom(story::Camera);
double largestZoom(const story::Shot&);

}  // namespace engine
