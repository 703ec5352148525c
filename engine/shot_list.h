// The shots of a story as a table: comma-separated values for spreadsheets (RFC 4180: CR LF, quotes where
// needed; UTF-8 with a byte order mark, which spreadsheets ask for). Pure functions; any thread.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "storage/story/story.h"

namespace engine {

/// A line for each shot that the range touches (empty: all): number, scene, name, start, length, words,
/// camera, transition, takes.
std::string shotListOf(const story::Story&, story::Span range = {});

/// What the scene of each shot is called: the heading it begins with or goes on under.
std::vector<std::string> sceneOfEach(const story::Story&);
/// "push in", "generated, 12 frames"; empty for a still camera, a cut.
std::string cameraWords(const story::Shot&);
std::string transitionWords(const story::Story&, std::size_t shot);

}  // namespace engine
