// The boards of a story on paper: a PDF with so many shots a page, each with its picture, number, length and
// words. Text in any language. Thread safety: a call uses its Compositor's thread.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "engine/compositor.h"
#include "engine/progress.h"

namespace engine {

struct SheetOptions {
    int perPage = 6;  // 1, 2, 3, 4, 6 or 9
    bool isLandscape = true;
    bool isLetter = false;  // US Letter in place of A4
    story::Span range{};    // the shots that it touches; empty: all
    bool showsDialogue = true, showsAction = true, showsNotes = true;
    bool operator==(const SheetOptions&) const = default;
};

/// How many shots can stand on a page.
constexpr int kPerPage[] = {1, 2, 3, 4, 6, 9};

/// The document. Throws Error (no shots, a number a page that is not
/// offered), Cancelled.
std::vector<std::uint8_t> contactSheet(const story::Story&, Compositor&, const SheetOptions&,
                                       const ProgressSink& = {}, std::stop_token = {});

}  // namespace engine
