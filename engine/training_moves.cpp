#include "engine/training_moves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/media/scale.h"

namespace engine {
namespace {

/// 0 <= result < 1, another for every `index`.
double chance(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t z = seed * 0x9E3779B97F4A7C15u + index + 1;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return double((z ^ z >> 31) >> 11) * 0x1p-53;
}

double eased(double t) {
    t = std::clamp(t, 0., 1.);
    return t * t * (3 - 2 * t);
}

double wayAt(int frame, const ClipShape& shape) {
    return shape.frames > 1 ? double(frame) / (shape.frames - 1) : 0;
}

/// 1 / zoom of what fills the frame, at the fractions (u, v) of the room that is left.
media::RectF part(const Picture& picture, const ClipShape& shape, double zoom, double u, double v) {
    const media::RectF whole = media::fillRect(picture.width, picture.height, shape.width, shape.height);
    const double w = whole.width / zoom, h = whole.height / zoom;
    return {whole.x + (whole.width - w) * u, whole.y + (whole.height - h) * v, w, h};
}

Picture seen(const Picture& picture, const ClipShape& shape, double zoom, double u = .5, double v = .5) {
    return media::resample(picture, part(picture, shape, zoom, u, v), shape.width, shape.height);
}

/// The lower a row, the nearer it is and the faster it goes by: `wide` is larger than the frame to both
/// sides, `shift` in its pixels.
Picture passed(const Picture& wide, double shift, const ClipShape& shape) {
    Picture frame(shape.width, shape.height);
    const double middle = (wide.width - shape.width) / 2.;
    for (int y = 0; y < shape.height; ++y) {
        const double near = .25 + .75 * double(y) / shape.height;
        const double begin = std::clamp(middle + shift * near, 0., double(wide.width - shape.width - 1));
        const int left = int(begin);
        const double rest = begin - left;
        const std::uint8_t* from = wide.row(std::min(y, wide.height - 1)) + std::size_t(3) * left;
        std::uint8_t* to = frame.row(y);
        for (int i = 0; i < 3 * shape.width; ++i)
            to[i] = std::uint8_t(std::lround(from[i] * (1 - rest) + from[i + 3] * rest));
    }
    return frame;
}

std::vector<Picture> pass(const Picture& still, bool toLeft, double amount, const ClipShape& shape) {
    const int room = std::max(4, int(shape.width * amount));
    const Picture wide =
        media::fitTo(still, shape.width + 2 * room, shape.height + shape.height * 2 * room / shape.width);
    const media::RectF rows{0, (wide.height - shape.height) / 2., double(wide.width), double(shape.height)};
    const Picture band = media::resample(wide, rows, wide.width, shape.height);
    std::vector<Picture> frames;
    for (int i = 0; i < shape.frames; ++i) {
        const double t = 2 * wayAt(i, shape) - 1;
        frames.push_back(passed(band, (toLeft ? -t : t) * (room - 1), shape));
    }
    return frames;
}

/// The mask of what has become the second picture, 0..1 at a point of the unit square.
class Region {
 public:
    Region(Change change, std::uint64_t seed)
        : m_isWindow(change == Change::Through),
          m_x(.25 + .5 * chance(seed, 1)),
          m_y(.3 + .4 * chance(seed, 2)),
          m_phase(2 * std::numbers::pi * chance(seed, 3)),
          m_waves(3 + std::floor(4 * chance(seed, 4))) {}

    double at(double x, double y, double grown) const {
        const double dx = x - m_x, dy = (y - m_y) * (m_isWindow ? 1 : .7);
        double distance = m_isWindow ? std::max(std::abs(dx), std::abs(dy)) : std::hypot(dx, dy);
        if (!m_isWindow)
            distance += .05 * std::sin(m_waves * std::atan2(dy, dx) + m_phase) * std::min(1., 4 * distance);
        const double edge = .015;
        return std::clamp((grown - distance) / edge + .5, 0., 1.);
    }
    double x() const { return m_x; }
    double y() const { return m_y; }

 private:
    bool m_isWindow;
    double m_x, m_y, m_phase, m_waves;
};

void layOver(Picture& below, const Picture& above, const Region& region, double grown) {
    for (int y = 0; y < below.height; ++y) {
        std::uint8_t* to = below.row(y);
        const std::uint8_t* from = above.row(y);
        for (int x = 0; x < below.width; ++x) {
            const double m = region.at((x + .5) / below.width, (y + .5) / below.height, grown);
            for (int c = 0; c < 3; ++c, ++to, ++from)
                *to = std::uint8_t(std::lround(*to * (1 - m) + *from * m));
        }
    }
}

Picture pushed(const Picture& from, const Picture& to, double way, bool toLeft, const ClipShape& shape) {
    Picture frame(shape.width, shape.height);
    const double shift = way * shape.width;
    for (int x = 0; x < shape.width; ++x) {
        const double source = toLeft ? x + shift : x - shift;
        const bool isNew = toLeft ? source >= shape.width : source < 0;
        const double inside = isNew ? (toLeft ? source - shape.width : source + shape.width) : source;
        const int left = std::clamp(int(std::floor(inside)), 0, shape.width - 1),
                  right = std::min(left + 1, shape.width - 1);
        const double rest = std::clamp(inside - left, 0., 1.);
        const Picture& picture = isNew ? to : from;
        for (int y = 0; y < shape.height; ++y)
            for (int c = 0; c < 3; ++c)
                frame.row(y)[3 * x + c] = std::uint8_t(std::lround(picture.row(y)[3 * left + c] * (1 - rest) +
                                                                   picture.row(y)[3 * right + c] * rest));
    }
    return frame;
}

}  // namespace

std::string wordsOf(Move move) {
    static constexpr const char* kWords[kMoves] = {
        "the camera pans left",       "the camera pans right",      "the camera tilts up",
        "the camera tilts down",      "the camera zooms in",        "the camera zooms out",
        "the camera moves left past", "the camera moves right past"};
    return kWords[int(move)];
}

std::string wordsOf(Change change) {
    static constexpr const char* kWords[kChanges] = {"push, smooth transition", "smooth transition",
                                                     "the camera flies through, smooth transition"};
    return kWords[int(change)];
}

std::vector<Picture> movedStill(const Picture& still, Move move, std::uint64_t seed, const ClipShape& shape) {
    const double zoom = 1.15 + .25 * chance(seed, 0), other = .3 + .4 * chance(seed, 1);
    if (move == Move::PassLeft || move == Move::PassRight)
        return pass(still, move == Move::PassLeft, .06 + .08 * chance(seed, 2), shape);
    std::vector<Picture> frames;
    for (int i = 0; i < shape.frames; ++i) {
        const double t = wayAt(i, shape);
        switch (move) {
            case Move::PanLeft:
                frames.push_back(seen(still, shape, zoom, 1 - t, other));
                break;
            case Move::PanRight:
                frames.push_back(seen(still, shape, zoom, t, other));
                break;
            case Move::TiltUp:
                frames.push_back(seen(still, shape, zoom, other, 1 - t));
                break;
            case Move::TiltDown:
                frames.push_back(seen(still, shape, zoom, other, t));
                break;
            case Move::PushIn:
                frames.push_back(seen(still, shape, std::pow(zoom, t), other, .5));
                break;
            default:
                frames.push_back(seen(still, shape, std::pow(zoom, 1 - t), other, .5));
        }
    }
    return frames;
}

std::vector<Picture> changed(const Picture& from, const Picture& to, Change change, std::uint64_t seed,
                             const ClipShape& shape) {
    const Picture a = seen(from, shape, 1), b = seen(to, shape, 1);
    const Region region(change, seed);
    const bool through = change == Change::Through;
    std::vector<Picture> frames;
    for (int i = 0; i < shape.frames; ++i) {
        const double t = eased(wayAt(i, shape));
        if (i == 0 || i == shape.frames - 1) {
            frames.push_back(i == 0 ? a : b);
        } else if (change == Change::Push) {
            frames.push_back(pushed(a, b, t, chance(seed, 5) < .5, shape));
        } else {
            Picture frame = seen(from, shape, 1 + (through ? 1.5 : .15) * t, region.x(), region.y());
            layOver(frame, seen(to, shape, 1.15 - .15 * t), region, (through ? 1.05 : 1.25) * t);
            frames.push_back(std::move(frame));
        }
    }
    return frames;
}

}  // namespace engine
