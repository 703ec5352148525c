#include "engine/camera.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace engine {
namespace {

using story::Camera;

constexpr double kPushZoom = 1.25;      // how far push in and pull out go
constexpr double kPanZoom = 1.2;        // room for pans and tilts: they travel a sixth of the frame
constexpr double kHandheldZoom = 1.06;  // room for the drift of a held camera

/// A crop that is 1 / zoom of the frame, placed at the fractions (u, v) of the room that is left: 0 left and
/// top, 1 right and bottom.
Crop placed(double zoom, double u, double v) {
    const double size = 1 / zoom;
    return {(1 - size) * u, (1 - size) * v, size, size};
}

/// Rests, moves, rests: the quintic with zero speed and acceleration at both ends.
double eased(double t) {
    t = std::clamp(t, 0.0, 1.0);
    return t * t * t * (t * (t * 6 - 15) + 10);
}

/// A phase in radians, different for every seed and wave.
double phaseOf(std::uint64_t seed, std::uint64_t wave) {
    std::uint64_t z = (seed * 31 + wave + 1) * 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z ^= z >> 31;
    return double(z >> 11) * 0x1p-53 * 2 * std::numbers::pi;
}

/// Slow drift in [-1, 1]: breathing, weight shifting and a little tremor, at frequencies (Hz) without a
/// common period.
double drift(double seconds, std::uint64_t seed, std::uint64_t axis) {
    struct Wave {
        double hertz, amount;
    };
    constexpr std::array<Wave, 4> kWaves{{{0.23, 0.50}, {0.61, 0.28}, {1.37, 0.15}, {3.1, 0.07}}};
    double sum = 0;
    for (std::size_t i = 0; i < kWaves.size(); ++i)
        sum += kWaves[i].amount * std::sin(2 * std::numbers::pi * kWaves[i].hertz * seconds +
                                           phaseOf(seed, axis * kWaves.size() + i));
    return sum;
}

}  // namespace

Crop cropAt(Camera camera, double seconds, double duration, std::uint64_t seed) {
    const double t = duration > 0 ? eased(seconds / duration) : 0;
    switch (camera) {
        case Camera::Static:
        case Camera::Path:  // is the shot's
            return {};
        case Camera::PushIn:
            return placed(std::pow(kPushZoom, t), 0.5, 0.5);  // even enlargement, as a lens does it
        case Camera::PullOut:
            return placed(std::pow(kPushZoom, 1 - t), 0.5, 0.5);
        case Camera::PanLeft:
            return placed(kPanZoom, 1 - t, 0.5);
        case Camera::PanRight:
            return placed(kPanZoom, t, 0.5);
        case Camera::TiltUp:
            return placed(kPanZoom, 0.5, 1 - t);
        case Camera::TiltDown:
            return placed(kPanZoom, 0.5, t);
        case Camera::Handheld:
            return placed(kHandheldZoom, 0.5 + 0.5 * drift(seconds, seed, 0),
                          0.5 + 0.5 * drift(seconds, seed, 1));
    }
    return {};
}

Crop cropAt(const story::Shot& shot, double seconds, double duration) {
    if (shot.camera != Camera::Path)
        return cropAt(shot.camera, seconds, duration, static_cast<std::uint64_t>(shot.id.value));
    const auto& [begin, end] = shot.path;
    const double t = duration > 0 ? eased(seconds / duration) : 0;
    const double size = begin.size * std::pow(end.size / begin.size, t);
    // In step with the size, so that what both rectangles share stays put, as under a lens.
    const double change = end.size - begin.size;
    const double part = std::abs(change) < 1e-6 ? t : (size - begin.size) / change;
    const auto between = [&](double from, double to) {
        return std::clamp(from + (to - from) * part, 0.0, 1 - size);
    };
    return {between(begin.x, end.x), between(begin.y, end.y), size, size};
}

double largestZoom(const story::Shot& shot) {
    if (shot.camera != Camera::Path) return largestZoom(shot.camera);
    return 1 / std::min(shot.path.begin.size, shot.path.end.size);
}

double largestZoom(Camera camera) {
    switch (camera) {
        case Camera::Static:
        case Camera::Path:
            return 1;
        case Camera::PushIn:
        case Camera::PullOut:
            return kPushZoom;
        case Camera::PanLeft:
        case Camera::PanRight:
        case Camera::TiltUp:
        case Camera::TiltDown:
            return kPanZoom;
        case Camera::Handheld:
            return kHandheldZoom;
    }
    return 1;
}

}  // namespace engine
