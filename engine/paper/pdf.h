// A PDF document, page by page, in memory: vector text with its fonts inside, pictures as JPEG.
//
//     paper::PdfDocument document({.width = 842, .height = 595, .title = "Boards"});
//     document.newPage().text(36, 36, "Σκηνή 1", {.size = 14});
//     media::writeWhole("boards.pdf", document.finish());
//
// Thread safety: an object belongs to one thread at a time.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/paper/canvas.h"

namespace paper {

struct PdfSettings {
    double width = 595.276, height = 841.89;  // of a page in points: A4 upright
    std::string title;
};

class PdfDocument {
 public:
    explicit PdfDocument(const PdfSettings&);
    ~PdfDocument();
    PdfDocument(const PdfDocument&) = delete;
    PdfDocument& operator=(const PdfDocument&) = delete;

    /// The canvas of the next page, valid until the one after is begun.
    Canvas& newPage();
    /// Ends the document. Throws std::runtime_error when it could not be made.
    std::vector<std::uint8_t> finish();

 private:
    struct Inside;
    std::unique_ptr<Inside> m;
};

}  // namespace paper
