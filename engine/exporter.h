// A story, or a stretch of it, as a movie: an MP4 that plays everywhere (H.264 High, yuv420p, BT.709,
// constant rate, fast start; AAC sound where the story has any), H.265, AV1, ProRes, a GIF or a folder of
// pictures. Written under a temporary name beside the target, checked, then renamed: the final name never
// holds half a film. Thread safety: a call uses its Compositor's thread; cancelling through the stop_token is
// safe from any thread.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/burn_in.h"
#include "engine/compositor.h"
#include "engine/media/movie_writer.h"
#include "engine/progress.h"

namespace engine {

struct ExportOptions {
    std::filesystem::path file{};  // ".mov" for the movie codecs as well; a folder for PngSequence
    story::Span range{};           // empty: the whole story
    int width = 0, height = 0;     // 0: the story's; made even
    story::Rate rate{0, 1};        // frames a second of the movie; 0: the story's
    media::Codec codec = media::Codec::H264;
    int quality = 18;  // see media::MovieSettings
    std::string preset = "medium";
    bool mayUseHardware = false;
    BurnIn burnIn{};
    bool hasSubtitles = false;  // a track of what is said, in MP4 and MOV
};

struct ExportReport {
    story::Frames frames = 0;
    std::vector<std::string> warnings;  // pictures, takes and sounds that could not be had, by name
};

/// Throws engine::Error (nothing to export, not enough room on the disk), media::Error (cannot write,
/// encoder), Cancelled. In every case the target is what it was before.
ExportReport exportMovie(const story::Story&, Compositor&, const ExportOptions&, const ProgressSink& = {},
                         std::stop_token = {});

/// Room an export is expected to need at most, in bytes.
std::uintmax_t expectedBytes(const story::Story&, const ExportOptions&);

}  // namespace engine
