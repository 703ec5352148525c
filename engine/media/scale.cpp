#include "engine/media/scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <opencv2/core/utility.hpp>
#include <string>
#include <vector>

#include "engine/media/error.h"
#include "engine/media/resample_rows.h"

namespace media {
namespace {

constexpr int kLargest = 32768;
constexpr double kSharpness = -0.5;  // Keys' a: the kernel that reproduces parabolas

double cubic(double x) {
    x = std::abs(x);
    if (x < 1) return ((kSharpness + 2) * x - (kSharpness + 3)) * x * x + 1;
    if (x < 2) return ((x - 5) * x + 8) * x * kSharpness - 4 * kSharpness;
    return 0;
}

/// Taps for one axis. Sources are clamped into 0 .. size - 1, weights sum to exactly kOne.
Taps tapsFor(double start, double length, int size, int count) {
    const double step = length / count;
    const double widening = std::max(1.0, step);
    Taps taps;
    taps.perPixel = std::min(2 * int(std::ceil(2 * widening)), size * 2 + 8);
    taps.source.resize(std::size_t(count) * std::size_t(taps.perPixel));
    taps.weight.resize(taps.source.size());
    std::vector<double> exact(std::size_t(taps.perPixel));
    for (int i = 0; i < count; ++i) {
        const double centre = start + (i + 0.5) * step - 0.5;
        const int first = int(std::floor(centre)) - taps.perPixel / 2 + 1;
        double sum = 0;
        for (int k = 0; k < taps.perPixel; ++k)
            sum += exact[std::size_t(k)] = cubic((first + k - centre) / widening);
        auto* weight = &taps.weight[std::size_t(i) * std::size_t(taps.perPixel)];
        auto* source = &taps.source[std::size_t(i) * std::size_t(taps.perPixel)];
        double upTo = 0;  // the sums are rounded, not the weights: so nothing gets lost in wide kernels
        long given = 0;
        for (int k = 0; k < taps.perPixel; ++k) {
            upTo += exact[std::size_t(k)] / sum * kOne;
            const long rounded = k + 1 < taps.perPixel ? std::lround(upTo) : kOne;
            weight[k] = std::int16_t(rounded - given);
            source[k] = std::clamp(first + k, 0, size - 1);
            given = rounded;
        }
    }
    return taps;
}

void demandPicture(const engine::Picture& picture) {
    if (picture.width < 1 || picture.height < 1 ||
        picture.rgb.size() != std::size_t(3) * picture.width * picture.height)
        throw Error("an empty picture cannot be scaled", "scaling", "give it a size and pixels");
}

void demandSize(int width, int height) {
    if (width < 1 || height < 1 || width > kLargest || height > kLargest)
        throw Error("pictures cannot be made " + std::to_string(width) + " x " + std::to_string(height),
                    "scaling", "choose sides from 1 to " + std::to_string(kLargest));
}

}  // namespace

void resampleInto(engine::Picture& target, const engine::Picture& picture, const RectF& source, int width,
                  int height) {
    demandPicture(picture);
    demandSize(width, height);
    const bool isFinite = std::isfinite(source.x) && std::isfinite(source.y) && std::isfinite(source.width) &&
                          std::isfinite(source.height);
    if (!isFinite || source.width <= 0 || source.height <= 0 || source.width > 1e6 || source.height > 1e6 ||
        std::abs(source.x) > 1e6 || std::abs(source.y) > 1e6)
        throw Error("the rectangle to scale has no area or is out of bounds", "scaling",
                    "choose one inside the picture");
    if (&target == &picture) {
        engine::Picture result;
        resampleInto(result, picture, source, width, height);
        target = std::move(result);
        return;
    }
    target.width = width;
    target.height = height;
    target.rgb.resize(std::size_t(3) * width * height);
    if (source == RectF{0, 0, double(width), double(height)} && picture.width == width &&
        picture.height == height) {
        target.rgb = picture.rgb;
        return;
    }
    const Taps across = tapsFor(source.x, source.width, picture.width, width);
    const Taps down = tapsFor(source.y, source.height, picture.height, height);
    constexpr int kBand = 16;
    const int bands = (height + kBand - 1) / kBand;
    cv::parallel_for_(cv::Range(0, bands), [&](const cv::Range& range) {
        resampleRows(target, picture, across, down, range.start * kBand, std::min(height, range.end * kBand));
    });
}

engine::Picture resample(const engine::Picture& picture, const RectF& source, int width, int height) {
    engine::Picture target;
    resampleInto(target, picture, source, width, height);
    return target;
}

engine::Picture resize(const engine::Picture& picture, int width, int height) {
    return resample(picture, {0, 0, double(picture.width), double(picture.height)}, width, height);
}

RectF fillRect(int sourceWidth, int sourceHeight, int width, int height) {
    demandSize(width, height);
    demandSize(std::min(sourceWidth, kLargest), std::min(sourceHeight, kLargest));
    const double scale = std::min(double(sourceWidth) / width, double(sourceHeight) / height);
    const double w = width * scale, h = height * scale;
    return {(sourceWidth - w) / 2, (sourceHeight - h) / 2, w, h};
}

RectF padRect(int sourceWidth, int sourceHeight, int width, int height) {
    demandSize(width, height);
    demandSize(std::min(sourceWidth, kLargest), std::min(sourceHeight, kLargest));
    const double scale = std::min(double(width) / sourceWidth, double(height) / sourceHeight);
    const double w = sourceWidth * scale, h = sourceHeight * scale;
    return {(width - w) / 2, (height - h) / 2, w, h};
}

engine::Picture fitTo(const engine::Picture& picture, int width, int height, Fit fit, Rgb background) {
    demandPicture(picture);
    if (fit == Fit::Stretch) return resize(picture, width, height);
    if (fit == Fit::Fill)
        return resample(picture, fillRect(picture.width, picture.height, width, height), width, height);
    const RectF inside = padRect(picture.width, picture.height, width, height);
    const int left = int(std::lround(inside.x)), top = int(std::lround(inside.y));
    const int w = std::clamp(int(std::lround(inside.width)), 1, width - left);
    const int h = std::clamp(int(std::lround(inside.height)), 1, height - top);
    const engine::Picture scaled = resize(picture, w, h);
    engine::Picture result(width, height);
    for (std::size_t i = 0; i < result.rgb.size(); ++i) result.rgb[i] = background[i % 3];
    for (int y = 0; y < h; ++y)
        std::copy_n(scaled.row(y), 3 * w, result.row(top + y) + std::ptrdiff_t(3) * left);
    return result;
}

RectF between(const RectF& from, const RectF& to, double t) {
    if (from.width <= 0 || from.height <= 0 || to.width <= 0 || to.height <= 0)
        throw Error("a camera rectangle has no area", "camera", "draw it again");
    if (t <= 0) return from;
    if (t >= 1) return to;
    // With sizes in geometric progression the point that stays put stays put: the corner follows the size.
    const double w = from.width * std::pow(to.width / from.width, t);
    const double h = from.height * std::pow(to.height / from.height, t);
    const auto share = [t](double a, double b, double now) {
        return std::abs(b - a) < 1e-9 * a ? t : (now - a) / (b - a);
    };
    return {from.x + (to.x - from.x) * share(from.width, to.width, w),
            from.y + (to.y - from.y) * share(from.height, to.height, h), w, h};
}

engine::Picture blend(const engine::Picture& a, const engine::Picture& b, double t) {
    demandPicture(a);
    if (a.width != b.width || a.height != b.height || a.rgb.size() != b.rgb.size())
        throw Error("pictures of two sizes cannot be blended", "blending",
                    "scale one to the size of the other");
    const int weight = int(std::lround(std::clamp(t, 0.0, 1.0) * 256));
    engine::Picture result(a.width, a.height);
    for (std::size_t i = 0; i < a.rgb.size(); ++i)
        result.rgb[i] = std::uint8_t((a.rgb[i] * (256 - weight) + b.rgb[i] * weight + 128) >> 8);
    return result;
}

}  // namespace media
