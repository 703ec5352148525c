#include "engine/paper/canvas.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>

#include "engine/media/picture_writer.h"
#include "engine/paper/canvas_inside.h"

namespace paper {
namespace {

constexpr char kFamilies[] = "Inter,Noto Sans,DejaVu Sans,Droid Sans Fallback,sans-serif";
constexpr char kFixedFamilies[] = "DejaVu Sans Mono,Noto Sans Mono,monospace";
constexpr Colour kEdge{0, 0, 0, 0.85};

PangoAlignment alignmentOf(Align align) {
    return align == Align::Centre ? PANGO_ALIGN_CENTER
           : align == Align::End  ? PANGO_ALIGN_RIGHT
                                  : PANGO_ALIGN_LEFT;
}

/// Well-formed UTF-8 without the zero bytes that would end it.
std::string readable(const std::string& text) {
    char* valid = g_utf8_make_valid(text.data(), gssize(text.size()));
    std::string result = valid;
    g_free(valid);
    return result;
}

void attachJpeg(cairo_surface_t* surface, const engine::Picture& picture, int quality) {
    auto* bytes = new std::vector<std::uint8_t>(media::encodeJpeg(picture, quality));
    const auto release = [](void* held) { delete static_cast<std::vector<std::uint8_t>*>(held); };
    if (cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG, bytes->data(), bytes->size(), release,
                                    bytes) != CAIRO_STATUS_SUCCESS)
        delete bytes;
}

struct PngBytes {
    const std::vector<std::uint8_t>& bytes;
    std::size_t at = 0;
};

cairo_status_t readPng(void* from, unsigned char* to, unsigned int size) {
    auto& source = *static_cast<PngBytes*>(from);
    if (source.at + size > source.bytes.size()) return CAIRO_STATUS_READ_ERROR;
    std::memcpy(to, source.bytes.data() + source.at, size);
    source.at += size;
    return CAIRO_STATUS_SUCCESS;
}

}  // namespace

CairoSurface surfaceOf(const engine::Picture& picture) {
    CairoSurface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, picture.width, picture.height));
    unsigned char* to = cairo_image_surface_get_data(surface.get());
    if (!to) throw std::bad_alloc();
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < picture.height; ++y) {
        auto* row = reinterpret_cast<std::uint32_t*>(to + std::ptrdiff_t(y) * stride);
        const std::uint8_t* from = picture.row(y);
        for (int x = 0; x < picture.width; ++x, from += 3)
            row[x] = std::uint32_t(from[0]) << 16 | std::uint32_t(from[1]) << 8 | from[2];
    }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

CairoSurface surfaceOfPng(const std::vector<std::uint8_t>& png) {
    PngBytes source{png};
    CairoSurface surface(cairo_image_surface_create_from_png_stream(readPng, &source));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) surface.reset();
    return surface;
}

Layout Canvas::Inside::layoutFor(const std::string& utf8, const TextStyle& style) const {
    Layout layout(pango_cairo_create_layout(cairo.get()));
    if (!layout) throw std::bad_alloc();
    const FontDescription font(pango_font_description_new());
    pango_font_description_set_family(font.get(), style.hasFixedWidth ? kFixedFamilies : kFamilies);
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(), style.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_alignment(layout.get(), alignmentOf(style.align));
    if (style.maxWidth > 0) {
        pango_layout_set_width(layout.get(), int(style.maxWidth * PANGO_SCALE));
        pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    } else {
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
    }
    if (style.maxLines > 0 && style.maxWidth > 0) {
        pango_layout_set_height(layout.get(), -style.maxLines);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    const std::string text = readable(utf8);
    pango_layout_set_text(layout.get(), text.data(), int(text.size()));
    return layout;
}

Canvas::Canvas(std::unique_ptr<Inside> inside) : m(std::move(inside)) {}
Canvas::~Canvas() = default;

Extent Canvas::measure(const std::string& utf8, const TextStyle& style) {
    if (utf8.empty()) return {};
    const Layout layout = m->layoutFor(utf8, style);
    int width = 0, height = 0;
    pango_layout_get_size(layout.get(), &width, &height);
    return {double(width) / PANGO_SCALE, double(height) / PANGO_SCALE};
}

Extent Canvas::text(double x, double y, const std::string& utf8, const TextStyle& style) {
    if (utf8.empty()) return {};
    cairo_t* cairo = m->cairo.get();
    const Layout layout = m->layoutFor(utf8, style);
    cairo_move_to(cairo, x, y);
    if (style.outline > 0) {
        pango_cairo_layout_path(cairo, layout.get());
        m->setColour(kEdge);
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
        cairo_set_line_width(cairo, 2 * style.outline);
        cairo_stroke(cairo);
        cairo_move_to(cairo, x, y);
    }
    m->setColour(style.colour);
    pango_cairo_show_layout(cairo, layout.get());
    cairo_new_path(cairo);
    int width = 0, height = 0;
    pango_layout_get_size(layout.get(), &width, &height);
    return {double(width) / PANGO_SCALE, double(height) / PANGO_SCALE};
}

void Canvas::rectangle(double x, double y, double width, double height, Colour colour, double radius) {
    cairo_t* cairo = m->cairo.get();
    radius = std::min({radius, width / 2, height / 2});
    if (radius <= 0) {
        cairo_rectangle(cairo, x, y, width, height);
    } else {
        constexpr double kQuarter = 1.5707963267948966;
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, x + width - radius, y + radius, radius, -kQuarter, 0);
        cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, kQuarter);
        cairo_arc(cairo, x + radius, y + height - radius, radius, kQuarter, 2 * kQuarter);
        cairo_arc(cairo, x + radius, y + radius, radius, 2 * kQuarter, 3 * kQuarter);
        cairo_close_path(cairo);
    }
    m->setColour(colour);
    cairo_fill(cairo);
}

void Canvas::frame(double x, double y, double width, double height, Colour colour, double thickness) {
    m->setColour(colour);
    cairo_set_line_width(m->cairo.get(), thickness);
    cairo_rectangle(m->cairo.get(), x, y, width, height);
    cairo_stroke(m->cairo.get());
}

void Canvas::line(double x0, double y0, double x1, double y1, Colour colour, double thickness) {
    m->setColour(colour);
    cairo_set_line_width(m->cairo.get(), thickness);
    cairo_move_to(m->cairo.get(), x0, y0);
    cairo_line_to(m->cairo.get(), x1, y1);
    cairo_stroke(m->cairo.get());
}

void Canvas::picture(double x, double y, double width, double height, const engine::Picture& picture,
                     int quality) {
    if (picture.empty()) return;
    const CairoSurface surface = surfaceOf(picture);
    if (m->isDocument) attachJpeg(surface.get(), picture, quality);
    cairo_t* cairo = m->cairo.get();
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, width / picture.width, height / picture.height);
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

bool Canvas::logo(double x, double y, double width, double height, const std::vector<std::uint8_t>& png) {
    const CairoSurface surface = surfaceOfPng(png);
    if (!surface) return false;
    const int w = cairo_image_surface_get_width(surface.get()),
              h = cairo_image_surface_get_height(surface.get());
    const double scale = std::min(width / w, height / h);
    cairo_t* cairo = m->cairo.get();
    cairo_save(cairo);
    cairo_translate(cairo, x + width - w * scale, y);
    cairo_scale(cairo, scale, scale);
    cairo_set_source_surface(cairo, surface.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST);
    cairo_paint(cairo);
    cairo_restore(cairo);
    return true;
}

struct Layer::Inside {
    CairoSurface surface;
    std::unique_ptr<Canvas> canvas;
};

Layer::Layer(int width, int height) : m(std::make_unique<Inside>()) {
    m->surface.reset(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, std::max(1, width), std::max(1, height)));
    if (cairo_surface_status(m->surface.get()) != CAIRO_STATUS_SUCCESS) throw std::bad_alloc();
    auto inside = std::make_unique<Canvas::Inside>();
    inside->cairo.reset(cairo_create(m->surface.get()));
    m->canvas.reset(new Canvas(std::move(inside)));
}
Layer::~Layer() = default;
Layer::Layer(Layer&&) noexcept = default;
Layer& Layer::operator=(Layer&&) noexcept = default;

Canvas& Layer::canvas() {
    return *m->canvas;
}

int Layer::width() const {
    return cairo_image_surface_get_width(m->surface.get());
}

int Layer::height() const {
    return cairo_image_surface_get_height(m->surface.get());
}

void Layer::drawOnto(engine::Picture& picture, int x, int y) const {
    cairo_surface_flush(m->surface.get());
    const unsigned char* from = cairo_image_surface_get_data(m->surface.get());
    const int stride = cairo_image_surface_get_stride(m->surface.get());
    const int left = std::max(0, -x), right = std::min(width(), picture.width - x);
    const int bottom = std::min(height(), picture.height - y);
    for (int row = std::max(0, -y); row < bottom; ++row) {
        const auto* source = reinterpret_cast<const std::uint32_t*>(from + std::ptrdiff_t(row) * stride);
        std::uint8_t* pixel = picture.row(y + row) + 3 * (x + left);
        for (int column = left; column < right; ++column, pixel += 3) {
            const std::uint32_t over = source[column];  // premultiplied
            const std::uint32_t rest = 255 - (over >> 24);
            if (rest == 255) continue;
            for (int c = 0; c < 3; ++c)
                pixel[c] = std::uint8_t(((over >> (16 - 8 * c)) & 255) + (pixel[c] * rest + 127) / 255);
        }
    }
}

bool hasFonts() {
    PangoFontFamily** families = nullptr;
    int count = 0;
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count);
    g_free(families);
    return count > 0;
}

}  // namespace paper
