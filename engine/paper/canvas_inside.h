// Cairo behind a Canvas. Private to engine/paper. Thread safety: as Canvas.
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <memory>

#include "engine/paper/canvas.h"

namespace paper {

struct ReleaseCairo {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using CairoContext = std::unique_ptr<cairo_t, ReleaseCairo>;
using CairoSurface = std::unique_ptr<cairo_surface_t, ReleaseCairo>;
using Layout = std::unique_ptr<PangoLayout, ReleaseCairo>;
using FontDescription = std::unique_ptr<PangoFontDescription, ReleaseCairo>;

CairoSurface surfaceOf(const engine::Picture&);
/// With its transparency; null when it is no PNG that can be read.
CairoSurface surfaceOfPng(const std::vector<std::uint8_t>&);

struct Canvas::Inside {
    CairoContext cairo;
    bool isDocument = false;  // pictures are kept as JPEG

    Layout layoutFor(const std::string& utf8, const TextStyle&) const;
    void setColour(const Colour& c) const {
        cairo_set_source_rgba(cairo.get(), c.red, c.green, c.blue, c.opacity);
    }
};

}  // namespace paper
