// A part of a story: which of its shots a range of frames touches, and these shots as a story of their own.
// Paper, tables and cuts hold whole shots, so they take all that their range touches. Pure functions; any
// thread.
#pragma once

#include "storage/story/story.h"

namespace engine {

/// Shots first .. end - 1 of a story.
struct ShotRange {
    std::size_t first = 0, end = 0;
    std::size_t count() const { return end - first; }
    bool operator==(const ShotRange&) const = default;
};

/// An empty range of frames: all of them.
ShotRange shotsIn(const story::Story&, story::Span);

/// The shots with their dialogue, and of tracks and markers what lies over them, all moved to the front. The
/// last shot ends with a cut. Ids stay.
story::Story excerptOf(const story::Story&, ShotRange);

}  // namespace engine
