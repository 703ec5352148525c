// The sound of a story, or of a stretch of it, as a WAV: 48 kHz, stereo, 24 bits, as it is mixed for a film.
// Written under a temporary name and renamed: the final name never holds half a file. Thread safety: a call
// uses its MediaSource on the calling thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/media_source.h"
#include "engine/progress.h"

namespace engine {

/// An empty range: the whole story, to the end of its pictures. Returns the sounds that could not be heard,
/// by name. Throws engine::Error (nothing to export), media::Error, Cancelled; the target is then what it
/// was.
std::vector<std::string> exportSound(const story::Story&, MediaSource&, const std::filesystem::path& file,
                                     story::Span range = {}, const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
