#include "engine/burn_in.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

#include "engine/interchange/timecode.h"
#include "engine/lettering.h"
#include "engine/media/picture_reader.h"
#include "engine/paper/canvas.h"

namespace engine {
namespace {

constexpr paper::Colour kLetters{1, 1, 1, 1}, kPlate{0, 0, 0, 0.55};
constexpr Colour kPlainInk{255, 255, 255}, kPlainPlate{0, 0, 0};

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// "12  The lamp"
std::string labelOf(const story::Story& story, std::size_t shot) {
    const std::string& name = story.shots[shot].name;
    return std::to_string(shot + 1) + (name.empty() ? "" : "   " + name);
}

}  // namespace

struct BurnInPainter::Inside {
    /// A text that was written before need not be written again for the next frame.
    struct Plate {
        std::string text;
        std::optional<paper::Layer> layer;
    };
    enum class Where { UpperLeft, UpperMiddle, LowerMiddle };

    void write(Picture&, Plate&, const std::string& text, Where);
    paper::Layer layerFor(const std::string& text, Where) const;
    void writePlainly(Picture&, const std::string& text, Where) const;

    BurnIn what;
    int width = 0, height = 0, margin = 0;
    double size = 0;
    bool hasFonts = true;
    Plate shot, timecode, dialogue;
    std::optional<paper::Layer> logo;
};

BurnInPainter::BurnInPainter(const BurnIn& what, int width, int height) : m(std::make_unique<Inside>()) {
    m->what = what;
    m->width = width;
    m->height = height;
    m->size = std::max(9.0, std::min(width, height) / 28.0);
    m->margin = std::max(4, int(m->size * 0.9));
    m->hasFonts = paper::hasFonts();
    if (what.logo.empty()) return;
    const int side = std::max(16, height / 8);
    const Picture flat =
        media::readPicture(what.logo, {.longestSide = 4 * side});  // says what is wrong with it
    m->logo.emplace(2 * side, side);
    if (!m->logo->canvas().logo(0, 0, 2 * side, side, bytesOf(what.logo))) {
        const double scale = std::min(2.0 * side / flat.width, double(side) / flat.height);
        m->logo->canvas().picture(2 * side - flat.width * scale, 0, flat.width * scale, flat.height * scale,
                                  flat);
    }
}

BurnInPainter::~BurnInPainter() = default;

paper::Layer BurnInPainter::Inside::layerFor(const std::string& text, Where where) const {
    const bool isDialogue = where == Where::LowerMiddle;
    const double edge = size * 0.45;
    const double besideTimecode = std::max(size * 2, width * 0.5 - size * 4 - 2.0 * margin);
    const double room = isDialogue ? width * 0.84 : where == Where::UpperLeft ? besideTimecode : width * 0.46;
    paper::TextStyle style{.size = isDialogue ? size * 1.15 : size, .isBold = isDialogue, .colour = kLetters};
    style.hasFixedWidth = where == Where::UpperMiddle;
    style.align = where == Where::UpperLeft ? paper::Align::Start : paper::Align::Centre;
    style.maxWidth = room;
    style.maxLines = isDialogue ? 4 : 1;
    style.outline = isDialogue ? size * 0.09 : 0;
    paper::Layer probe(1, 1);
    const paper::Extent extent = probe.canvas().measure(text, style);
    paper::Layer layer(int((isDialogue ? room : extent.width) + 2 * edge), int(extent.height + edge) + 1);
    if (!isDialogue) {
        layer.canvas().rectangle(0, 0, layer.width(), layer.height(), kPlate, size * 0.25);
        style.maxWidth = extent.width + 1;
    }
    layer.canvas().text(edge, edge / 2, text, style);
    return layer;
}

void BurnInPainter::Inside::writePlainly(Picture& picture, const std::string& text, Where where) const {
    const double letters = size * 0.7, strip = letters * 2;
    const auto lines = wrapped(text, letters, width * 0.84);
    double y = where == Where::LowerMiddle ? height - margin - strip * double(lines.size()) : margin;
    for (const std::string& line : lines) {
        const double wide = widthOf(line, letters);
        const double x = where == Where::UpperLeft ? margin : (width - wide) / 2;
        fillRectangle(picture, int(x - letters / 2), int(y), int(wide + letters), int(strip), kPlainPlate,
                      0.55);
        drawLine(picture, x, y + letters / 2, letters, line, kPlainInk);
        y += strip;
    }
}

void BurnInPainter::Inside::write(Picture& picture, Plate& plate, const std::string& text, Where where) {
    if (text.empty()) return;
    if (!hasFonts) return writePlainly(picture, text, where);
    if (!plate.layer || plate.text != text) {
        plate.layer = layerFor(text, where);
        plate.text = text;
    }
    const int x = where == Where::UpperLeft ? margin : (width - plate.layer->width()) / 2;
    const int y = where == Where::LowerMiddle ? height - margin - plate.layer->height() : margin;
    plate.layer->drawOnto(picture, x, y);
}

void BurnInPainter::paint(Picture& picture, const story::Story& story, story::Frames at) {
    const auto shot = story::shotAt(story, at);
    using Where = Inside::Where;
    if (shot && m->what.shot) m->write(picture, m->shot, labelOf(story, *shot), Where::UpperLeft);
    if (m->what.timecode)
        m->write(picture, m->timecode, interchange::timecode(at, story.rate), Where::UpperMiddle);
    if (shot && m->what.dialogue)
        m->write(picture, m->dialogue, story.shots[*shot].dialogue, Where::LowerMiddle);
    if (m->logo) m->logo->drawOnto(picture, m->width - m->margin - m->logo->width(), m->margin);
}

}  // namespace engine
