// Clips out of stills, for training: what a camera sees while it moves over a picture, past its near and far
// parts, or from one picture into another. Exact and repeatable; frame 0 of a change is the first picture,
// the last frame the second. Pure functions; safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/picture.h"

namespace engine {

/// What a model takes as one clip.
struct ClipShape {
    int frames = 16;
    int width = 256, height = 144;
    double framesPerSecond = 8;
};

enum class Move { PanLeft, PanRight, TiltUp, TiltDown, PushIn, PullOut, PassLeft, PassRight };
inline constexpr int kMoves = 8;
enum class Change { Push, Grow, Through };
inline constexpr int kChanges = 3;

/// "the camera pans left", as in the captions that the draft model was taught with.
std::string wordsOf(Move move);
std::string wordsOf(Change change);

/// `seed` varies speed and place.
std::vector<Picture> movedStill(const Picture& still, Move move, std::uint64_t seed, const ClipShape& shape);
std::vector<Picture> changed(const Picture& from, const Picture& to, Change change, std::uint64_t seed,
                             const ClipShape& shape);

}  // namespace engine
