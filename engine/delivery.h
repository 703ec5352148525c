// Everything a story can be exported as, chosen by one value: movies, pictures, paper, tables, and cuts for
// editing programs. The window and the command line both ask here.
//
//     auto order = engine::deliveryTo("film.pdf");         // the kind is told by the name
//     engine::deliver(story, media, *order, progress, stop);
//
// Films, sound and subtitles keep to their range; paper, tables and cuts hold the whole of each shot that it
// touches. What was there before stays as it is until the new file is whole; after a failure or a cancel
// nothing new is left behind. Thread safety: deliver() uses its MediaSource on the calling thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/contact_sheet.h"
#include "engine/exporter.h"
#include "engine/handoff.h"

namespace engine {

enum class DeliveryKind {
    Movie,
    Gif,
    Pictures,
    Sound,
    Pdf,
    ShotList,
    Subtitles,
    WebPage,
    Otio,
    Otioz,
    FinalCut7,
    FinalCutX,
    Edl
};

struct Delivery {
    DeliveryKind kind = DeliveryKind::Movie;
    std::filesystem::path target{};  // a file; a folder for pictures and for one movie a shot
    ExportOptions movie{};  // of movies, GIFs and pictures; its `file` is not used, its range for all
    bool isOneMovieAShot = false;
    bool hasSubtitlesBeside = false;  // "film.srt" beside "film.mp4"
    SheetOptions sheet{};
    HandoffOptions handoff{};  // its `file` and `format` are not used
};

struct DeliveryReport {
    std::vector<std::filesystem::path> files;  // that were written; of folders the folder
    story::Frames frames = 0;                  // of film; 0 for text and paper
    std::vector<std::string> warnings;         // pictures and takes that could not be shown, by name
};

/// The kind that a name means: by its ending in any case, a folder for none or "/". None: it means nothing. A
/// ".mov" is ProRes, a ".mp4" H.264.
std::optional<Delivery> deliveryTo(const std::filesystem::path&);
/// "mp4", "mov", ... as deliveryTo() knows them, for lists.
std::vector<std::string> deliveryEndings();

/// Throws engine::Error, media::Error, interchange::Error, Cancelled.
DeliveryReport deliver(const story::Story&, MediaSource&, const Delivery&, const ProgressSink& = {},
                       std::stop_token = {});

}  // namespace engine
