// A story handed to an editing program: a file with the cut (OpenTimelineIO, Final Cut Pro 7 XML, FCPXML,
// EDL) and, beside it, a folder with a movie for every shot, trimmed to what is used plus handles, so that
// nobody has to render stills. Dissolves stay dissolves; morphs and generated transitions are movies of their
// own between their shots, because no other program can make them.
//
// What an editor gives back is followed by returnEdit(): order and lengths, as one edit. Of a cut that held
// only some of the shots nothing goes that is not in it.
//
// Sound comes along on its tracks, as WAV files.
//
// Thread safety: handOff() uses its MediaSource on the calling thread; returnEdit() is a pure function.
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/exporter.h"
#include "engine/handoff_sound.h"
#include "engine/interchange/cut.h"
#include "storage/story/edit.h"

namespace engine {

enum class CutFormat { Otio, Otioz, FinalCut7, FinalCutX, Edl };

struct HandoffOptions {
    std::filesystem::path file{};
    story::Span range{};  // the shots that it touches; empty: all
    CutFormat format = CutFormat::Otio;
    media::Codec codec = media::Codec::ProRes422Hq;  // of the movies: ProRes422Hq or H264
    int quality = 14;                                // of H.264
    double handleSeconds = 0.5;                      // at most so much more at the end of each shot
    double startHour = 1;                            // timecode of the first frame
    bool dropsFrames = false;                        // 29.97 and 59.94 only
};

/// The cut, and what each of its media shows: frames `begin` .. of a shot, counted from where it becomes
/// visible (clamped there), or the whole of a transition.
struct PlannedMedium {
    story::Part part{};
    story::Frames begin = 0, length = 0;
    std::string fileName;
};
struct PlannedCut {
    interchange::Cut cut;
    std::vector<PlannedMedium> media;  // as the first of cut.media
    std::vector<PlannedSound> sounds;  // the media behind them
};
PlannedCut plannedCut(const story::Story&, const HandoffOptions&);

/// The folder of the media beside the file: "film media".
std::filesystem::path mediaFolderOf(const std::filesystem::path& file);

/// Throws engine::Error, media::Error, interchange::Error, Cancelled; what stood there before is untouched
/// then.
ExportReport handOff(const story::Story&, MediaSource&, Compositor&, const HandoffOptions&,
                     const ProgressSink& = {}, std::stop_token = {});

/// What following a returned cut would change, and the edit that does it (none: nothing to change).
struct ReturnPlan {
    std::optional<story::Edit> edit{};
    std::vector<interchange::Note> changes{}, remarks{};
};
ReturnPlan returnEdit(const story::Story&, const interchange::ReturnedCut&);

}  // namespace engine
