// The boards of a story as one web page that needs nothing beside it: every shot with its words and, playing
// where it is seen, the stretch of film it is. Opens in any browser. Thread safety: a call uses its
// Compositor's thread.
#pragma once

#include <filesystem>
#include <stop_token>

#include "engine/exporter.h"

namespace engine {

struct WebPageOptions {
    std::filesystem::path file{};
    story::Span range{};  // the shots that it touches; empty: all
    int width = 640;      // of the films in it; 0: the story's
    int quality = 26;     // see media::MovieSettings
};

/// Throws Error (no shots), media::Error (cannot write), Cancelled; what stood there before is untouched
/// then.
ExportReport writeWebPage(const story::Story&, Compositor&, const WebPageOptions&, const ProgressSink& = {},
                          std::stop_token = {});

}  // namespace engine
