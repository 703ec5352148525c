#include "engine/paper/composed.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <new>

#include "engine/media/error.h"
#include "engine/media/picture_reader.h"
#include "engine/paper/canvas_inside.h"

namespace paper {
namespace {

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

engine::Picture pictureOf(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    engine::Picture picture(cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface));
    const unsigned char* from = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < picture.height; ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(from + std::ptrdiff_t(y) * stride);
        std::uint8_t* to = picture.row(y);
        for (int x = 0; x < picture.width; ++x, to += 3) {
            to[0] = std::uint8_t(row[x] >> 16);
            to[1] = std::uint8_t(row[x] >> 8);
            to[2] = std::uint8_t(row[x]);
        }
    }
    return picture;
}

}  // namespace

engine::Picture composed(const std::vector<LayerFile>& layers) {
    CairoSurface paper;
    CairoContext cairo;
    int width = 0, height = 0;
    for (const LayerFile& layer : layers) {
        // Decoding it first says what is wrong with it, and refuses what would not fit into the memory.
        const engine::Picture flat = media::readPicture(layer.file);
        if (!paper) {
            width = flat.width;
            height = flat.height;
            paper.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
            if (cairo_surface_status(paper.get()) != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
            cairo.reset(cairo_create(paper.get()));
            cairo_set_source_rgb(cairo.get(), 1, 1, 1);
            cairo_paint(cairo.get());
        }
        const std::vector<std::uint8_t> bytes = bytesOf(layer.file);
        const CairoSurface surface = surfaceOfPng(bytes);
        const CairoSurface opaque = surface ? CairoSurface() : surfaceOf(flat);
        cairo_save(cairo.get());
        cairo_scale(cairo.get(), double(width) / flat.width, double(height) / flat.height);
        cairo_set_source_surface(cairo.get(), surface ? surface.get() : opaque.get(), 0, 0);
        cairo_paint_with_alpha(cairo.get(), std::clamp(layer.opacity, 0.0, 1.0));
        cairo_restore(cairo.get());
    }
    if (!paper) throw media::Error("there is no layer to draw", "picture", "name at least one");
    return pictureOf(paper.get());
}

}  // namespace paper
