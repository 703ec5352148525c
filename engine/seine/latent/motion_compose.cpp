#include "engine/seine/latent/motion_compose.h"

#include <string>
#include <utility>

#include "engine/seine/generator.h"
#include "engine/seine/torch.h"

namespace seine::latent {
namespace {

constexpr float kTooLittle = 1.f / 2048;  // a weight that cannot change an 8-bit value

/// exp of a number that is not positive, relative error below 2e-7; loops over it are vectorised.
inline float expNegative(float x) {
    x = std::max(x, -80.f) * 1.44269504f;
    const int whole = int(x - .5f);
    const float t = (x - float(whole)) * .69314718f;
    const float series =
        1 + t * (1 + t * (.5f + t * (1.6666667e-1f +
                                     t * (4.1666668e-2f + t * (8.333334e-3f + t * 1.3888889e-3f)))));
    const std::int32_t bits = (whole + 127) << 23;
    float power;
    std::memcpy(&power, &bits, sizeof power);
    return series * power;
}

void softmax(float* a, float* b, float* c, float scale, int n) {
    for (int i = 0; i < n; ++i) {
        const float largest = std::max(a[i], std::max(b[i], c[i]));
        const float ea = expNegative(scale * (a[i] - largest)), eb = expNegative(scale * (b[i] - largest)),
                    ec = expNegative(scale * (c[i] - largest));
        const float part = 1 / (ea + eb + ec);
        a[i] = ea * part, b[i] = eb * part, c[i] = ec * part;
    }
}

constexpr float kNear = 1.1f, kWhollyNear = 1.6f;  // enlargements between which a picture's detail takes over

/// How much of a picture's detail each cell shows, 0..1, by how far the flow enlarges the picture there: the
/// inverse root of the area that a cell of the frame covers in the picture.
std::vector<float> detailShown(const MotionField& field, int planeX) {
    const int w = field.width, h = field.height;
    const float *fx = field.plane(planeX), *fy = field.plane(planeX + 1);
    std::vector<float> shares(std::size_t(w) * h);
    for (int y = 0; y < h; ++y) {
        const int y0 = std::max(0, y - 1), y1 = std::min(h - 1, y + 1);
        const float perY = y1 > y0 ? 1 / (kFieldCell * float(y1 - y0)) : 0;
        for (int x = 0; x < w; ++x) {
            const int x0 = std::max(0, x - 1), x1 = std::min(w - 1, x + 1);
            const float perX = x1 > x0 ? 1 / (kFieldCell * float(x1 - x0)) : 0;
            const auto across = [&](const float* f) { return (f[y * w + x1] - f[y * w + x0]) * perX; };
            const auto down = [&](const float* f) { return (f[y1 * w + x] - f[y0 * w + x]) * perY; };
            const float area = std::abs((1 + across(fx)) * (1 + down(fy)) - down(fx) * across(fy));
            const float nearness = 1 / std::sqrt(std::max(area, .01f));
            shares[std::size_t(y) * w + x] = std::clamp((nearness - kNear) / (kWhollyNear - kNear), 0.f, 1.f);
        }
    }
    return shares;
}

/// A flow that is no number or leads absurdly far shows the point itself.
inline float reachable(float offset) {
    return std::abs(offset) < 1e5f ? offset : 0.f;
}

}  // namespace

/// Positions of a bilinear enlargement from `from` to `to` samples: centres aligned, ends held.
struct MotionComposer::Enlargement {
    std::vector<int> low;         // [to] the sample before
    std::vector<float> fraction;  // [to] how far on the way to the next
    std::vector<int> start;       // [from + 1] where the run of positions after each sample begins
    Enlargement(int from, int to) : low(to), fraction(to), start(from + 1, to) {
        for (int i = to - 1; i >= 0; --i) {
            const float at = std::max(0.f, (float(i) + .5f) * (float(from) / float(to)) - .5f);
            low[i] = std::min(int(at), from - 1);
            fraction[i] = low[i] < from - 1 ? at - float(low[i]) : 0.f;
            start[low[i]] = i;
        }
        for (int k = from - 1; k >= 0; --k) start[k] = std::min(start[k], start[k + 1]);
    }
};

/// Everything the field says, one output row at a time, at the output's width.
class MotionComposer::Rows {
 public:
    Rows(const MotionComposer& composer, const MotionField& field)
        : m_width(composer.m_a.width),
          m_scale(composer.m_options.logitScale),
          m_across(field.width, m_width),
          m_down(field.height, composer.m_a.height),
          m_fieldWidth(field.width),
          m_fieldHeight(field.height),
          m_values(std::size_t(MotionField::kPlanes) * m_width),
          m_other(m_values.size()),
          m_columns(std::size_t(field.width) + 1) {}

    const float* plane(int p) const { return m_values.data() + std::size_t(p) * m_width; }

    /// One more plane of the field's size, to be enlarged into `out` (of the output's width).
    void other(const std::vector<float>& plane, int y, std::vector<float>& out) {
        enlarge(plane.data(), y, out.data());
    }

    void flowsAndPaint(const MotionField& field, int y) {
        enlarge(field, y, MotionField::FlowAx, MotionField::FlowBy, m_values);
        enlarge(field, y, MotionField::Red, MotionField::Blue, m_values);
    }

    void weights(const MotionField& field, int y) { weights(field, y, m_values); }

    /// weights += near * (all on picture `which` - what the decoder says at that picture's own time)
    void pull(const MotionField& atPicture, int y, int which, float near) {
        weights(atPicture, y, m_other);
        for (int k = 0; k < 3; ++k) {
            float* w = row(m_values, MotionField::LogitA + k);
            const float *error = row(m_other, MotionField::LogitA + k), right = k == which ? 1.f : 0.f;
            for (int i = 0; i < m_width; ++i) w[i] += near * (right - error[i]);
        }
    }

    void normalise() {
        float *a = row(m_values, MotionField::LogitA), *b = a + m_width, *c = b + m_width;
        for (int i = 0; i < m_width; ++i) {
            a[i] = std::max(0.f, a[i]), b[i] = std::max(0.f, b[i]), c[i] = std::max(0.f, c[i]);
            const float part = 1 / (a[i] + b[i] + c[i]);
            a[i] *= part, b[i] *= part, c[i] *= part;
        }
    }

 private:
    float* row(std::vector<float>& values, int p) const { return values.data() + std::size_t(p) * m_width; }

    void weights(const MotionField& field, int y, std::vector<float>& into) {
        enlarge(field, y, MotionField::LogitA, MotionField::LogitNew, into);
        softmax(row(into, MotionField::LogitA), row(into, MotionField::LogitB),
                row(into, MotionField::LogitNew), m_scale, m_width);
    }

    void enlarge(const MotionField& field, int y, int first, int last, std::vector<float>& into) {
        for (int p = first; p <= last; ++p) enlarge(field.plane(p), y, row(into, p));
    }

    void enlarge(const float* plane, int y, float* out) {
        const int low = m_down.low[y], high = std::min(low + 1, m_fieldHeight - 1);
        const float t = m_down.fraction[y];
        const float *above = plane + std::size_t(low) * m_fieldWidth,
                    *below = plane + std::size_t(high) * m_fieldWidth;
        for (int i = 0; i < m_fieldWidth; ++i) m_columns[i] = above[i] * (1 - t) + below[i] * t;
        m_columns[m_fieldWidth] = 0;  // fetched with fraction 0
        const float* fraction = m_across.fraction.data();
        for (int i = 0; i < m_fieldWidth; ++i) {
            const float left = m_columns[i], right = m_columns[i + 1];
            for (int x = m_across.start[i]; x < m_across.start[i + 1]; ++x)
                out[x] = left * (1 - fraction[x]) + right * fraction[x];
        }
    }

    int m_width;
    float m_scale;
    Enlargement m_across, m_down;
    int m_fieldWidth, m_fieldHeight;
    std::vector<float> m_values, m_other, m_columns;
};

MotionComposer::MotionComposer(const engine::Picture& a, const engine::Picture& b, int workWidth,
                               int workHeight, const ComposeOptions& options)
    : m_workWidth(workWidth), m_workHeight(workHeight), m_options(options) {
    const auto size = [](const engine::Picture& p) {
        return std::to_string(p.width) + "x" + std::to_string(p.height);
    };
    if (a.empty() || a.width != b.width || a.height != b.height)
        throw Error("the given pictures cannot be composed", size(a) + " and " + size(b),
                    "bring both to the size of the film first");
    m_a = PixelSource(a);
    m_b = PixelSource(b);
}

void MotionComposer::setDetails(const engine::Picture& a, const engine::Picture& b) {
    const auto isTwice = [this](const engine::Picture& p) {
        return p.width == 2 * m_a.width && p.height == 2 * m_a.height;
    };
    if (isTwice(a)) m_fineA = PixelSource(a);
    if (isTwice(b)) m_fineB = PixelSource(b);
}

void MotionComposer::setAnchors(MotionField atA, MotionField atB) {
    m_atA = std::move(atA);
    m_atB = std::move(atB);
}

MotionField MotionComposer::withoutErrors(const MotionField& field, float nearA, float nearB) const {
    MotionField out = field;
    const std::size_t n = std::size_t(2) * field.width * field.height;
    for (std::size_t i = 0; nearA > 0 && i < n; ++i) out.values[i] -= nearA * m_atA.values[i];
    for (std::size_t i = n; nearB > 0 && i < 2 * n; ++i) out.values[i] -= nearB * m_atB.values[i];
    return out;
}

template <class Emit>
void MotionComposer::blend(const MotionField& field, float nearA, float nearB, float tooLittle,
                           const Emit& emit) const {
    const MotionField right = withoutErrors(field, nearA, nearB);
    const float perX = float(m_a.width) / float(m_workWidth), perY = float(m_a.height) / float(m_workHeight);
    const bool isFineA = m_fineA.width > 0, isFineB = m_fineB.width > 0;
    const std::vector<float> detailA =
                                 isFineA ? detailShown(right, MotionField::FlowAx) : std::vector<float>(),
                             detailB =
                                 isFineB ? detailShown(right, MotionField::FlowBx) : std::vector<float>();
    const auto run = [&](auto take) {
        const auto shown = [&take](const PixelSource& whole, const PixelSource& fine, float share, float x,
                                   float y) {
            if (share <= 0) return take(whole, x, y);
            const Colour near = take(fine, 2 * x + .5f, 2 * y + .5f);
            return share >= 1 ? near : share * near + (1 - share) * take(whole, x, y);
        };
        at::parallel_for(0, m_a.height, 8, [&](std::int64_t begin, std::int64_t end) {
            Rows rows(*this, right);
            std::vector<float> fineA(m_a.width), fineB(m_a.width);
            for (int y = int(begin); y < int(end); ++y) {
                rows.flowsAndPaint(right, y);
                rows.weights(right, y);
                if (nearA > 0) rows.pull(m_atA, y, 0, nearA);
                if (nearB > 0) rows.pull(m_atB, y, 1, nearB);
                if (nearA > 0 || nearB > 0) rows.normalise();
                if (isFineA) rows.other(detailA, y, fineA);
                if (isFineB) rows.other(detailB, y, fineB);
                const float *wa = rows.plane(MotionField::LogitA), *wb = wa + m_a.width, *wn = wb + m_a.width;
                const float *ax = rows.plane(MotionField::FlowAx), *ay = ax + m_a.width, *bx = ay + m_a.width,
                            *by = bx + m_a.width;
                const float *red = rows.plane(MotionField::Red), *green = red + m_a.width,
                            *blue = green + m_a.width;
                for (int x = 0; x < m_a.width; ++x) {
                    Colour sum = {};
                    if (wa[x] > tooLittle)
                        sum += wa[x] * shown(m_a, m_fineA, fineA[x], float(x) + reachable(ax[x] * perX),
                                             float(y) + reachable(ay[x] * perY));
                    if (wb[x] > tooLittle)
                        sum += wb[x] * shown(m_b, m_fineB, fineB[x], float(x) + reachable(bx[x] * perX),
                                             float(y) + reachable(by[x] * perY));
                    if (wn[x] > tooLittle) sum += 255.f * wn[x] * Colour{red[x], green[x], blue[x], 0};
                    emit(x, y, sum);
                }
            }
        });
    };
    const bool mirror = m_options.border == ComposeOptions::Border::Mirror;
    if (m_options.filter == ComposeOptions::Filter::Bicubic)
        mirror ? run([](const PixelSource& p, float x, float y) { return bicubic<true>(p, x, y); })
               : run([](const PixelSource& p, float x, float y) { return bicubic<false>(p, x, y); });
    else
        mirror ? run([](const PixelSource& p, float x, float y) { return bilinear<true>(p, x, y); })
               : run([](const PixelSource& p, float x, float y) { return bilinear<false>(p, x, y); });
}

engine::Picture MotionComposer::frame(const MotionField& field, float nearA, float nearB) const {
    engine::Picture out(m_a.width, m_a.height);
    blend(field, nearA, nearB, kTooLittle, [&](int x, int y, Colour c) {
        unsigned char* pixel = out.row(y) + 3 * x;
        for (int k = 0; k < 3; ++k) pixel[k] = (unsigned char)(c[k] > 0 ? std::min(c[k], 255.f) + .5f : 0);
    });
    return out;
}

std::vector<float> MotionComposer::frameInFloat(const MotionField& field, float nearA, float nearB) const {
    std::vector<float> out(std::size_t(3) * m_a.width * m_a.height);
    blend(field, nearA, nearB, -1, [&](int x, int y, Colour c) {
        for (int k = 0; k < 3; ++k) out[3 * (std::size_t(y) * m_a.width + x) + k] = c[k] / 255;
    });
    return out;
}

}  // namespace seine::latent
