// The dialogue of a story as subtitles, for a track of the movie or a file beside it. Pure functions; any
// thread.
#pragma once

#include <string>
#include <vector>

#include "engine/media/movie_writer.h"
#include "storage/story/story.h"

namespace engine {

/// What is said in the range, each shot's dialogue over its whole block; times count from the beginning of
/// the range. Shots without dialogue leave a gap.
std::vector<media::Subtitle> subtitlesOf(const story::Story&, story::Span range);
/// As a SubRip file (UTF-8, CR LF); blank lines inside a text, which would end it, are left out.
std::string srtOf(const std::vector<media::Subtitle>&);

}  // namespace engine
