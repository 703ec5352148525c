#include "engine/paper/pdf.h"

#include <cairo-pdf.h>

#include <new>
#include <stdexcept>

#include "engine/paper/canvas_inside.h"

namespace paper {
namespace {

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int size) {
    try {
        auto& document = *static_cast<std::vector<std::uint8_t>*>(to);
        document.insert(document.end(), bytes, bytes + size);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {  // nothing may be thrown through C
        return CAIRO_STATUS_NO_MEMORY;
    }
}

}  // namespace

struct PdfDocument::Inside {
    std::vector<std::uint8_t> bytes;
    CairoSurface surface;
    std::unique_ptr<Canvas> canvas;
    int pages = 0;
};

PdfDocument::PdfDocument(const PdfSettings& settings) : m(std::make_unique<Inside>()) {
    m->surface.reset(cairo_pdf_surface_create_for_stream(append, &m->bytes, settings.width, settings.height));
    if (!settings.title.empty())
        cairo_pdf_surface_set_metadata(m->surface.get(), CAIRO_PDF_METADATA_TITLE, settings.title.c_str());
    cairo_pdf_surface_set_metadata(m->surface.get(), CAIRO_PDF_METADATA_CREATOR, "Seine Storyboard");
    auto inside = std::make_unique<Canvas::Inside>();
    inside->cairo.reset(cairo_create(m->surface.get()));
    inside->isDocument = true;
    m->canvas.reset(new Canvas(std::move(inside)));
}

PdfDocument::~PdfDocument() {
    m->canvas.reset();  // before the surface that it draws on, and that before the bytes
    m->surface.reset();
}

Canvas& PdfDocument::newPage() {
    if (m->pages++ > 0) cairo_show_page(m->canvas->m->cairo.get());
    return *m->canvas;
}

std::vector<std::uint8_t> PdfDocument::finish() {
    cairo_show_page(m->canvas->m->cairo.get());
    const cairo_status_t drawn = cairo_status(m->canvas->m->cairo.get());
    cairo_surface_finish(m->surface.get());
    const cairo_status_t written = cairo_surface_status(m->surface.get());
    const cairo_status_t status = drawn != CAIRO_STATUS_SUCCESS ? drawn : written;
    if (status == CAIRO_STATUS_NO_MEMORY) throw std::bad_alloc();
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
    return std::move(m->bytes);
}

}  // namespace paper
