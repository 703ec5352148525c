// Text, lines and pictures on a surface: a page of a document or a layer over a film's frame. Text is UTF-8
// in any language, shaped and broken into lines by Pango with the fonts of this machine, right-to-left where
// the words are.
//
//     paper::Layer layer(1920, 200);
//     layer.canvas().text(0, 0, "Καλημέρα, 世界", {.size = 48, .maxWidth = 1920});
//     layer.drawOnto(picture, 0, 840);
//
// Units: pixels on a Layer, points on a page. Thread safety: an object belongs to one thread at a time;
// distinct objects are independent.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/picture.h"

namespace paper {

struct Colour {
    double red = 0, green = 0, blue = 0, opacity = 1;  // 0 .. 1
};

enum class Align { Start, Centre, End };

struct TextStyle {
    double size = 10;  // height of the em
    bool isBold = false;
    bool hasFixedWidth = false;  // figures of one width: timecode does not tremble
    Colour colour{};
    Align align = Align::Start;
    double maxWidth = 0;  // wider text is broken into lines; 0: one line
    int maxLines = 0;     // what is beyond ends with an ellipsis; 0: any number
    double outline = 0;   // a dark edge of this width around the letters
};

struct Extent {
    double width = 0, height = 0;
};

class Canvas {
 public:
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// Draws it with its upper left corner at (x, y); aligned inside maxWidth. Bytes that are no UTF-8 become
    /// replacement characters. Returns the room it took.
    Extent text(double x, double y, const std::string& utf8, const TextStyle&);
    Extent measure(const std::string& utf8, const TextStyle&);
    void rectangle(double x, double y, double width, double height, Colour, double radius = 0);
    void frame(double x, double y, double width, double height, Colour, double thickness);
    void line(double x0, double y0, double x1, double y1, Colour, double thickness);
    /// Scaled to the rectangle. In a document it is kept as JPEG of that quality.
    void picture(double x, double y, double width, double height, const engine::Picture&, int quality = 88);
    /// PNG bytes with their transparency, inside the rectangle, aspect kept. False: not a readable PNG.
    bool logo(double x, double y, double width, double height, const std::vector<std::uint8_t>& png);

 private:
    friend class Layer;
    friend class PdfDocument;
    struct Inside;
    explicit Canvas(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> m;
};

/// A transparent layer that is laid over pictures.
class Layer {
 public:
    Layer(int width, int height);
    ~Layer();
    Layer(Layer&&) noexcept;
    Layer& operator=(Layer&&) noexcept;

    Canvas& canvas();
    int width() const;
    int height() const;
    /// What reaches outside the picture is cut off.
    void drawOnto(engine::Picture&, int x, int y) const;

 private:
    struct Inside;
    std::unique_ptr<Inside> m;
};

/// True when there is a font to write with.
bool hasFonts();

}  // namespace paper
