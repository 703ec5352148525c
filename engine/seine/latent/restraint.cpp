#include "engine/seine/latent/restraint.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/seine/settings.h"

namespace seine::latent {
namespace {

constexpr float kOnly = 40;  // a logit that leaves nothing for the others

/// `x` where it is small, never beyond `limit`; the power says how late it bends.
double bent(double x, double limit, int power) {
    return x / std::pow(1 + std::pow(std::abs(x) / limit, power), 1. / power);
}

/// Sum of weights times the normal equations of u = s x - r y + c, v = r x + s y + d.
struct SimilarityFit {
    double w = 0, x = 0, y = 0, xx = 0, u = 0, v = 0, dot = 0, cross = 0;
    void add(double weight, double px, double py, double pu, double pv) {
        w += weight, x += weight * px, y += weight * py, xx += weight * (px * px + py * py);
        u += weight * pu, v += weight * pv;
        dot += weight * (px * pu + py * pv), cross += weight * (px * pv - py * pu);
    }
    /// s, r, c, d
    std::array<double, 4> solved() const {
        const double spread = xx - (x * x + y * y) / w;
        if (!(spread > 0)) return {0, 0, u / w, v / w};
        const double s = (dot - (x * u + y * v) / w) / spread, r = (cross - (x * v - y * u) / w) / spread;
        return {s, r, (u - s * x + r * y) / w, (v - r * x - s * y) / w};
    }
};

/// The point in the middle of a cell, from the centre of the frame, in working pixels.
struct Place {
    float x, y;
};
Place placeOf(int column, int row, int width, int height) {
    return {(float(column) + .5f) * kFieldCell - float(width),
            (float(row) + .5f) * kFieldCell - float(height)};
}

/// Where the camera takes the point from.
Place seen(const CameraPose& c, Place p) {
    const auto zoom = float(std::exp(c.logZoom)), cosine = zoom * float(std::cos(c.turn)),
               sine = zoom * float(std::sin(c.turn));
    return {cosine * p.x - sine * p.y + float(c.x), sine * p.x + cosine * p.y + float(c.y)};
}

}  // namespace

CameraPose CameraPose::operator+(const CameraPose& o) const {
    return {logZoom + o.logZoom, turn + o.turn, x + o.x, y + o.y};
}

CameraPose CameraPose::operator*(double k) const {
    return {k * logZoom, k * turn, k * x, k * y};
}

RestraintSettings RestraintSettings::from(const Settings& config) {
    RestraintSettings s;
    const auto positive = [&](const char* key, double& value) {
        value = config.number(key, value);
        if (!(value > 0) || value > 1e6) config.refuse(key, "must be positive");
    };
    positive("smoothing", s.smoothing), positive("limit", s.limit), positive("recovery", s.recovery);
    positive("zoom_pace", s.zoomPace), positive("turn_pace", s.turnPace), positive("shift_pace", s.shiftPace);
    positive("most_zoom", s.mostZoom), positive("most_turn", s.mostTurn), positive("most_shift", s.mostShift);
    const auto share = [&](const char* key, double& value) {
        value = config.number(key, value);
        if (!(value >= 0 && value <= 1)) config.refuse(key, "must lie between 0 and 1");
    };
    share("overscan", s.overscan), share("unasked_camera", s.unaskedCamera);
    s.cameraWords = config.texts("camera_words", {});
    return s;
}

CameraPose cameraOf(const float* flowX, const float* flowY, int width, int height) {
    const std::size_t n = std::size_t(width) * height;
    const auto isKnown = [&](std::size_t i) { return std::isfinite(flowX[i]) && std::isfinite(flowY[i]); };
    std::vector<double> weights(n, 1), errors(n, 0);
    std::array<double, 4> f = {};
    for (int round = 0; round < 12; ++round) {  // reweighted least squares
        SimilarityFit fit;
        for (std::size_t i = 0; i < n; ++i) {
            if (!isKnown(i)) continue;
            const Place p = placeOf(int(i) % width, int(i) / width, width, height);
            fit.add(weights[i], p.x, p.y, flowX[i], flowY[i]);
        }
        if (!(fit.w > 0)) return {};
        f = fit.solved();
        for (std::size_t i = 0; i < n; ++i) {
            if (!isKnown(i)) continue;
            const Place p = placeOf(int(i) % width, int(i) / width, width, height);
            errors[i] = std::hypot(flowX[i] - (f[0] * p.x - f[1] * p.y + f[2]),
                                   flowY[i] - (f[1] * p.x + f[0] * p.y + f[3]));
        }
        std::vector<double> sorted = errors;
        std::nth_element(sorted.begin(), sorted.begin() + n / 2, sorted.end());
        const double scale = std::max(.5, 1.5 * sorted[n / 2]);
        for (std::size_t i = 0; i < n; ++i) {  // Geman and McClure's: what is far off has no say
            const double off = errors[i] / scale;
            weights[i] = 1 / ((1 + off * off) * (1 + off * off));
        }
    }
    const double zoom = std::hypot(1 + f[0], f[1]);
    return {std::log(std::max(zoom, 1e-3)), std::atan2(f[1], 1 + f[0]), f[2], f[3]};
}

std::vector<float> flowOf(const CameraPose& camera, int width, int height) {
    const std::size_t n = std::size_t(width) * height;
    std::vector<float> flow(2 * n);
    for (std::size_t i = 0; i < n; ++i) {
        const Place p = placeOf(int(i) % width, int(i) / width, width, height), q = seen(camera, p);
        flow[i] = q.x - p.x;
        flow[n + i] = q.y - p.y;
    }
    return flow;
}

std::vector<float> smoothed(std::vector<float> planes, int width, int height, double sigma) {
    const int reach = std::min(int(std::ceil(2.5 * sigma)), 256);
    std::vector<float> kernel(std::size_t(2) * reach + 1);
    float sum = 0;
    for (int k = -reach; k <= reach; ++k)
        sum += kernel[k + reach] = float(std::exp(-.5 * k * k / (sigma * sigma)));
    for (float& k : kernel) k /= sum;
    const auto mirrored = [](int i, int size) {
        const int period = 2 * size;
        const int at = ((i % period) + period) % period;
        return at < size ? at : period - 1 - at;
    };
    const auto along = [&](float* line, int size, int stride, std::vector<float>& copy) {
        copy.resize(std::size_t(size) + 2 * reach);
        for (int i = -reach; i < size + reach; ++i)
            copy[i + reach] = line[std::size_t(mirrored(i, size)) * stride];
        for (int i = 0; i < size; ++i) {
            float value = 0;
            for (std::size_t k = 0; k < kernel.size(); ++k) value += kernel[k] * copy[i + k];
            line[std::size_t(i) * stride] = value;
        }
    };
    std::vector<float> copy;
    for (int p = 0; p < 2; ++p) {
        float* plane = planes.data() + std::size_t(p) * width * height;
        for (int y = 0; y < height; ++y) along(plane + std::size_t(y) * width, width, 1, copy);
        for (int x = 0; x < width; ++x) along(plane + x, height, width, copy);
    }
    return planes;
}

Restraint::Restraint(const RestraintSettings& settings, int width, int height, RestraintState begin)
    : m_settings(settings), m_width(width), m_height(height), m_state(std::move(begin)) {
    const std::size_t n = std::size_t(2) * width * height;
    if (m_state.away.size() != n) m_state.away.assign(n, 0);
}

std::vector<MotionField> Restraint::follow(const std::vector<std::vector<float>>& flows) {
    std::vector<CameraPose> poses;
    const std::size_t n = std::size_t(m_width) * m_height;
    for (const auto& flow : flows) poses.push_back(cameraOf(flow.data(), flow.data() + n, m_width, m_height));
    const std::vector<CameraPose> pace = paces(poses);
    const auto kept = float(std::exp(-1 / m_settings.recovery));
    std::vector<float> before = against(flows.at(0), poses.at(0));
    std::vector<MotionField> fields;
    for (std::size_t i = 1; i < flows.size(); ++i) {
        const CameraPose& step = pace[i - 1];
        const double zoom = std::exp(m_state.camera.logZoom);  // shifts are measured in what is seen now
        m_state.camera = m_state.camera + CameraPose{step.logZoom, step.turn, zoom * step.x, zoom * step.y};
        m_state.pace = {step, m_state.pace[0]};
        std::vector<float> moved = against(flows[i], poses[i]);
        for (std::size_t k = 0; k < 2 * n; ++k)
            m_state.away[k] = kept * m_state.away[k] + moved[k] - before[k];
        before = std::move(moved);
        fields.push_back(now());
    }
    return fields;
}

/// From one frame to the next, bounded, and evened out over five frames; the two before the first are known.
std::vector<CameraPose> Restraint::paces(const std::vector<CameraPose>& poses) const {
    std::vector<CameraPose> own = {m_state.pace[1], m_state.pace[0]};
    for (std::size_t i = 1; i < poses.size(); ++i) {
        const CameraPose step = poses[i] + poses[i - 1] * -1;
        const double shift = std::hypot(step.x, step.y);
        const double part = shift > 0 ? bent(shift, m_settings.shiftPace, 4) / shift : 0;
        own.push_back(CameraPose{bent(step.logZoom, m_settings.zoomPace, 4),
                                 bent(step.turn, m_settings.turnPace, 4), part * step.x, part * step.y} *
                      m_state.cameraShare);
    }
    own.insert(own.end(), 2, own.back());
    static constexpr double kWeights[] = {1. / 9, 2. / 9, 3. / 9, 2. / 9, 1. / 9};
    std::vector<CameraPose> even(poses.size() - 1);
    for (std::size_t i = 0; i < even.size(); ++i)
        for (std::size_t k = 0; k < 5; ++k) even[i] = even[i] + own[i + k] * kWeights[k];
    return even;
}

/// What moves against the camera, smoothed.
std::vector<float> Restraint::against(const std::vector<float>& flow, const CameraPose& camera) const {
    std::vector<float> planes = flowOf(camera, m_width, m_height);
    const std::size_t n = planes.size() / 2;
    for (std::size_t i = 0; i < n; ++i) {
        const bool isKnown = std::isfinite(flow[i]) && std::isfinite(flow[n + i]);
        planes[i] = isKnown ? flow[i] - planes[i] : 0;
        planes[n + i] = isKnown ? flow[n + i] - planes[n + i] : 0;
    }
    return smoothed(std::move(planes), m_width, m_height, m_settings.smoothing / kFieldCell);
}

/// The camera within its limits: what would show beyond the picture's edge is answered by going closer.
CameraPose Restraint::allowed() const {
    const CameraPose& c = m_state.camera;
    const double width = kFieldCell * m_width, height = kFieldCell * m_height;
    CameraPose a;
    a.x = bent(c.x, m_settings.mostShift * width, 4);
    a.y = bent(c.y, m_settings.mostShift * height, 4);
    a.turn = bent(c.turn, m_settings.mostTurn, 4);
    const double past = std::max(std::abs(a.x) / (width / 2), std::abs(a.y) / (height / 2));
    const double corner = std::abs(std::sin(a.turn)) * std::max(width / height, height / width);
    const double inside = 1 - std::max(0., past + corner - m_settings.overscan);
    const double wanted = c.logZoom < 0 ? bent(c.logZoom, m_settings.mostZoom, 4)
                                        : bent(c.logZoom, std::max(1e-6, m_settings.overscan), 4);
    a.logZoom = std::min(wanted, std::log(inside));
    return a;
}

MotionField Restraint::now() const {
    MotionField field(m_width, m_height);
    const std::vector<float> flow = flowOf(allowed(), m_width, m_height);
    const std::size_t n = flow.size() / 2;
    float *x = field.plane(MotionField::FlowAx), *y = field.plane(MotionField::FlowAy);
    for (std::size_t i = 0; i < n; ++i) {
        const float dx = m_state.away[i], dy = m_state.away[n + i];
        const float part =
            1 / std::sqrt(1 + (dx * dx + dy * dy) / float(m_settings.limit * m_settings.limit));
        x[i] = flow[i] + part * dx;
        y[i] = flow[n + i] + part * dy;
    }
    std::fill_n(field.plane(MotionField::LogitA), n, kOnly);
    return field;
}

}  // namespace seine::latent
