#include "engine/seine/latent/straighten.h"

#include <cmath>
#include <utility>

#include "engine/seine/settings.h"

namespace seine::latent {
namespace {

constexpr double kBlur = 4;  // cells over which the pictures are compared

}  // namespace

StraightenSettings StraightenSettings::from(const Settings& config) {
    StraightenSettings s;
    const auto positive = [&](const char* key, double& value) {
        value = config.number(key, value);
        if (!(value > 0) || value > 1e6) config.refuse(key, "must be positive");
    };
    positive("smoothing", s.smoothing), positive("limit", s.limit), positive("tolerance", s.tolerance);
    return s;
}

Straightener::Straightener(const StraightenSettings& settings, const engine::Picture& a,
                           const engine::Picture& b)
    : m_settings(settings), m_a(a), m_b(b) {}

/// 1 where both pictures show the same, falling to 0.
std::vector<float> Straightener::agreement(const MotionField& field) const {
    const std::size_t n = std::size_t(field.width) * field.height;
    std::vector<float> apart(2 * n, 0);  // the second plane stays empty
    const float *ax = field.plane(MotionField::FlowAx), *ay = field.plane(MotionField::FlowAy),
                *bx = field.plane(MotionField::FlowBx), *by = field.plane(MotionField::FlowBy);
    const auto at = [&](const PixelSource& picture, std::size_t i, float x, float y) {
        const auto near = [](float flow) { return std::abs(flow) < 1e5f ? flow / kFieldCell : 0.f; };
        return bilinear<true>(picture, float(i % field.width) + near(x), float(i / field.width) + near(y));
    };
    for (std::size_t i = 0; i < n; ++i) {
        const Colour difference = at(m_a, i, ax[i], ay[i]) - at(m_b, i, bx[i], by[i]);
        for (int k = 0; k < 3; ++k) apart[i] += std::abs(difference[k]) / 3;
    }
    apart = smoothed(std::move(apart), field.width, field.height, kBlur);
    apart.resize(n);
    for (float& d : apart) d = std::exp(-d * d / float(m_settings.tolerance * m_settings.tolerance));
    return apart;
}

void Straightener::straighten(MotionField& field, int firstPlane, const std::vector<float>& agreement) const {
    const std::size_t n = agreement.size();
    float *x = field.plane(firstPlane), *y = field.plane(firstPlane + 1);
    const CameraPose camera = cameraOf(x, y, field.width, field.height);
    const std::vector<float> moved = flowOf(camera, field.width, field.height);
    std::vector<float> rest(2 * n);
    for (std::size_t i = 0; i < n; ++i) {
        const bool isKnown = std::isfinite(x[i]) && std::isfinite(y[i]);
        rest[i] = isKnown ? x[i] - moved[i] : 0;
        rest[n + i] = isKnown ? y[i] - moved[n + i] : 0;
    }
    rest = smoothed(std::move(rest), field.width, field.height, m_settings.smoothing / kFieldCell);
    const auto limit = float(m_settings.limit);
    for (std::size_t i = 0; i < n; ++i) {
        const float size = std::hypot(rest[i], rest[n + i]) / limit, part = 1 / std::sqrt(1 + size * size);
        const float own = agreement[i];
        if (own < 1) {
            const bool isKnown = std::isfinite(x[i]) && std::isfinite(y[i]);
            x[i] = (1 - own) * (moved[i] + part * rest[i]) + (isKnown ? own * x[i] : 0);
            y[i] = (1 - own) * (moved[n + i] + part * rest[n + i]) + (isKnown ? own * y[i] : 0);
        }
    }
}

MotionField Straightener::operator()(const MotionField& field) const {
    MotionField straight = field;
    const std::vector<float> same = agreement(field);
    straighten(straight, MotionField::FlowAx, same);
    straighten(straight, MotionField::FlowBx, same);
    return straight;
}

}  // namespace seine::latent
