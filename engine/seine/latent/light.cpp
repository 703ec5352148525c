#include "engine/seine/latent/light.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/seine/latent/picture_sampling.h"
#include "engine/seine/settings.h"

namespace seine::latent {
namespace {

constexpr double kFlat = .5;      // levels by which a picture varies that shows nothing
constexpr double kCommon = .25;   // weight of the whole picture's agreement beside a cell's own
constexpr float kLeast = 1e-3f;   // a mixture that nobody sees
constexpr double kNever = 1e-20;  // a share of which the logarithm is taken

/// Means over a square around every cell, of what of it lies in the frame.
class Windows {
 public:
    Windows(int width, int height, int reach) : m_width(width), m_height(height), m_reach(reach) {}

    template <class Value>
    std::vector<double> means(const Value& value) const {
        const std::size_t stride = std::size_t(m_width) + 1;
        std::vector<double> sums(stride * (std::size_t(m_height) + 1), 0), result(size());
        for (int y = 0; y < m_height; ++y) {
            double row = 0;
            for (int x = 0; x < m_width; ++x) {
                row += value(std::size_t(y) * m_width + x);
                sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1] + row;
            }
        }
        for (int y = 0; y < m_height; ++y) {
            const int top = std::max(0, y - m_reach), bottom = std::min(m_height, y + m_reach + 1);
            for (int x = 0; x < m_width; ++x) {
                const int left = std::max(0, x - m_reach), right = std::min(m_width, x + m_reach + 1);
                result[std::size_t(y) * m_width + x] =
                    (sums[bottom * stride + right] - sums[top * stride + right] -
                     sums[bottom * stride + left] + sums[top * stride + left]) /
                    ((bottom - top) * (right - left));
            }
        }
        return result;
    }
    std::size_t size() const { return std::size_t(m_width) * m_height; }

 private:
    int m_width, m_height, m_reach;
};

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.) / double(values.size());
}

double ramp(const std::array<double, 2>& ends, double at) {
    const double t = std::clamp((at - ends[0]) / (ends[1] - ends[0]), 0., 1.);
    return t * t * (3 - 2 * t);
}

/// Sums over the moments, a number a cell.
struct Comparison {
    std::vector<double> weight;      // how much there is to be compared, in units of the picture's mean
    std::vector<double> agreement;   // times weight: correlation
    std::vector<double> difference;  // of the mean brightness, levels
    explicit Comparison(std::size_t n) : weight(n, 0), agreement(n, 0), difference(n, 0) {}

    void add(const CarriedPair& pair, const Windows& windows) {
        const std::vector<float>&a = pair.a, &b = pair.b;
        const auto meanA = windows.means([&](std::size_t i) { return double(a[i]); }),
                   meanB = windows.means([&](std::size_t i) { return double(b[i]); }),
                   squareA = windows.means([&](std::size_t i) { return double(a[i]) * a[i]; }),
                   squareB = windows.means([&](std::size_t i) { return double(b[i]) * b[i]; }),
                   product = windows.means([&](std::size_t i) { return double(a[i]) * b[i]; });
        std::vector<double> variesA(a.size()), variesB(a.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            variesA[i] = std::sqrt(std::max(0., squareA[i] - meanA[i] * meanA[i]));
            variesB[i] = std::sqrt(std::max(0., squareB[i] - meanB[i] * meanB[i]));
        }
        const double typicalA = std::max(kFlat, mean(variesA)), typicalB = std::max(kFlat, mean(variesB));
        for (std::size_t i = 0; i < a.size(); ++i) {
            const double common = product[i] - meanA[i] * meanB[i];
            const double w = variesA[i] / typicalA + variesB[i] / typicalB;
            weight[i] += w;
            agreement[i] += w * common / (variesA[i] * variesB[i] + kFlat * kFlat);
            difference[i] += std::abs(meanA[i] - meanB[i]);
        }
    }
};

}  // namespace

LightSettings LightSettings::from(const Settings& config) {
    LightSettings s;
    const auto ends = [&](const char* key, std::array<double, 2>& value, double most) {
        const auto numbers = config.numbers(key, {value.begin(), value.end()});
        if (numbers.size() != 2 || !(numbers[0] >= 0 && numbers[0] < numbers[1] && numbers[1] <= most))
            config.refuse(key, "must be two ascending numbers up to " + std::to_string(int(most)));
        std::copy(numbers.begin(), numbers.end(), value.begin());
    };
    ends("shape", s.shape, 1), ends("brightness", s.brightness, 255);
    s.window = config.number("window", s.window);
    if (!(s.window >= kFieldCell && s.window <= 1e4)) config.refuse("window", "must lie between 2 and 10000");
    return s;
}

CarriedPair carried(const PixelSource& a, const PixelSource& b, const MotionField& field) {
    const std::size_t n = std::size_t(field.width) * field.height;
    CarriedPair pair{std::vector<float>(n), std::vector<float>(n)};
    const auto brightness = [&](const PixelSource& picture, int planeX, std::size_t i) {
        const auto cells = [](float flow) { return std::abs(flow) < 1e5f ? flow / kFieldCell : 0.f; };
        const Colour c = bilinear<true>(picture, float(i % field.width) + cells(field.plane(planeX)[i]),
                                        float(i / field.width) + cells(field.plane(planeX + 1)[i]));
        return .299f * c[0] + .587f * c[1] + .114f * c[2];
    };
    for (std::size_t i = 0; i < n; ++i) {
        pair.a[i] = brightness(a, MotionField::FlowAx, i);
        pair.b[i] = brightness(b, MotionField::FlowBx, i);
    }
    return pair;
}

std::vector<float> lightMix(const LightSettings& settings, const std::vector<CarriedPair>& moments, int width,
                            int height) {
    const Windows windows(width, height, int(settings.window / (2 * kFieldCell)));
    Comparison seen(windows.size());
    for (const CarriedPair& pair : moments) seen.add(pair, windows);
    const double weight = mean(seen.weight);
    if (!(weight > 0)) return {};
    const double common = mean(seen.agreement) / weight, ofAll = ramp(settings.shape, common);
    if (ofAll == 0) return {};
    // around a cell, and where there is little to compare, as everywhere
    const auto near = windows.means([&](std::size_t i) { return seen.agreement[i]; }),
               much = windows.means([&](std::size_t i) { return seen.weight[i]; });
    std::vector<float> mix(windows.size());
    double difference = 0;
    for (std::size_t i = 0; i < mix.size(); ++i) {
        const double own =
            ramp(settings.shape, (near[i] + kCommon * weight * common) / (much[i] + kCommon * weight));
        mix[i] = float(std::min(ofAll, own));
        difference += own * seen.difference[i];
    }
    difference /= double(mix.size()) * double(moments.size());
    const auto share = float(ramp(settings.brightness, difference));
    for (float& m : mix) m *= share;
    if (*std::max_element(mix.begin(), mix.end()) < kLeast) return {};
    return mix;
}

void mixByTime(MotionField& field, const std::vector<float>& mix, double ofB, double logitScale) {
    float *a = field.plane(MotionField::LogitA), *b = field.plane(MotionField::LogitB);
    for (std::size_t i = 0; i < mix.size(); ++i) {
        const double la = logitScale * a[i], lb = logitScale * b[i];
        const bool isKnown = std::isfinite(la) && std::isfinite(lb);
        const double largest = isKnown ? std::max(la, lb) : 0;
        const double both = isKnown ? largest + std::log(std::exp(la - largest) + std::exp(lb - largest)) : 0;
        const double own = isKnown ? 1 / (1 + std::exp(la - lb)) : ofB;
        const double share = own + mix[i] * (ofB - own), rest = (1 - own) + mix[i] * (own - ofB);
        a[i] = float((both + std::log(std::max(rest, kNever))) / logitScale);
        b[i] = float((both + std::log(std::max(share, kNever))) / logitScale);
    }
}

}  // namespace seine::latent
