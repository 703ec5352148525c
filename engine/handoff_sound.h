// The sound of a story on the tracks of a cut, and its files: every source as a WAV that any editing program
// reads (48 kHz, stereo, 24 bits), whole, so that clips can be trimmed there. Clips that overlap on one track
// are spread over several. Thread safety: planSound() is a pure function; SoundFiles uses its MediaSource on
// the calling thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/interchange/cut.h"
#include "engine/media_source.h"

namespace engine {

struct PlannedSound {
    std::size_t medium = 0;  // of the cut
    story::BlobId blob{};
    std::string name{}, fileName{};
};

/// Adds tracks, clips and media to the cut; the media lie in `folder`.
std::vector<PlannedSound> planSound(const story::Story&, const std::filesystem::path& folder,
                                    interchange::Cut&);

struct WrittenSound {
    std::int64_t samples = 0;
    std::string problem{};  // why it cannot be read; then no file was written
};
/// Writes one into the file. Throws media::Error (disk), Cancelled.
WrittenSound writeSound(MediaSource&, const PlannedSound&, const std::filesystem::path&, std::stop_token);
/// Takes a medium that cannot be read, and all clips of it, out of the cut.
void dropMedium(interchange::Cut&, std::size_t medium);

}  // namespace engine
