#include "engine/seine/latent/growth.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "engine/seine/latent/restraint.h"
#include "engine/seine/settings.h"

namespace seine::latent {
namespace {

constexpr float kFar = 1e9f;
constexpr float kSure = 12;  // log of the odds beyond which nothing changes
constexpr int kSteps = 8;    // a model frame, in which the pace of the change is measured

/// Squared distances along one line to the lower envelope of parabolas (Felzenszwalb and Huttenlocher 2012).
void nearest(const float* f, float* out, int n, int stride) {
    std::vector<int> site(n);
    std::vector<float> from(std::size_t(n) + 1);
    int k = 0;
    from[0] = -kFar, from[1] = kFar;
    const auto meet = [&](int q, int p) {
        return ((f[q * stride] + float(q) * float(q)) - (f[p * stride] + float(p) * float(p))) /
               (2.f * float(q - p));
    };
    for (int q = 1; q < n; ++q) {
        float s = meet(q, site[k]);
        while (k > 0 && s <= from[k]) s = meet(q, site[--k]);
        site[++k] = q, from[k] = s, from[std::size_t(k) + 1] = kFar;
    }
    k = 0;
    for (int q = 0; q < n; ++q) {
        while (from[std::size_t(k) + 1] < float(q)) ++k;
        const auto d = float(q - site[k]);
        out[q] = d * d + f[site[k] * stride];
    }
}

/// Distance of every cell's middle to the next cell that is `which`; kFar's root when there is none.
std::vector<float> distanceTo(const std::vector<bool>& inside, bool which, int width, int height) {
    std::vector<float> d(inside.size()), line(std::max(width, height));
    for (std::size_t i = 0; i < d.size(); ++i) d[i] = inside[i] == which ? 0 : kFar;
    for (int x = 0; x < width; ++x) {
        nearest(d.data() + x, line.data(), height, width);
        for (int y = 0; y < height; ++y) d[std::size_t(y) * width + x] = std::min(line[y], kFar);
    }
    for (int y = 0; y < height; ++y) {
        float* row = d.data() + std::size_t(y) * width;
        nearest(row, line.data(), width, 1);
        std::copy_n(line.begin(), width, row);
    }
    for (float& v : d) v = std::sqrt(v);
    return d;
}

bool isAll(const std::vector<bool>& inside, bool which) {
    return std::all_of(inside.begin(), inside.end(), [&](bool b) { return b == which; });
}

}  // namespace

GrowthSettings GrowthSettings::from(const Settings& config) {
    GrowthSettings s;
    const auto within = [&](const char* key, double& value, double most) {
        value = config.number(key, value);
        if (!(value >= 0 && value <= most))
            config.refuse(key, "must lie between 0 and " + std::to_string(int(most)));
    };
    within("smallest", s.smallest, 1), within("kept", s.kept, 1), within("lasting", s.lasting, 1000);
    within("evenness", s.evenness, 1), within("rounding", s.rounding, 1000), within("slope", s.slope, 1000);
    if (!(s.slope > 0)) config.refuse("slope", "must be positive");
    return s;
}

std::vector<float> signedDistance(const std::vector<bool>& inside, int width, int height) {
    if (isAll(inside, true)) return std::vector<float>(inside.size(), float(width + height));
    if (isAll(inside, false)) return std::vector<float>(inside.size(), -float(width + height));
    std::vector<float> d = distanceTo(inside, false, width, height);
    const std::vector<float> out = distanceTo(inside, true, width, height);
    for (std::size_t i = 0; i < d.size(); ++i) d[i] = inside[i] ? d[i] - .5f : .5f - out[i];
    return d;
}

void dropSmall(std::vector<bool>& inside, int width, int height, int cells) {
    for (const bool which : {true, false}) {
        std::vector<bool> done(inside.size(), false);
        std::vector<int> region;
        for (std::size_t start = 0; start < inside.size(); ++start) {
            if (done[start] || inside[start] != which) continue;
            region.assign(1, int(start));
            done[start] = true;
            const auto visit = [&](int i) {
                if (!done[i] && inside[i] == which) done[i] = true, region.push_back(i);
            };
            for (std::size_t k = 0; k < region.size(); ++k) {
                const int i = region[k], x = i % width, y = i / width;
                if (x > 0) visit(i - 1);
                if (x + 1 < width) visit(i + 1);
                if (y > 0) visit(i - width);
                if (y + 1 < height) visit(i + width);
            }
            if (int(region.size()) < cells)
                for (const int i : region) inside[i] = !which;
        }
    }
}

Growth::Growth(const GrowthSettings& settings, int width, int height, std::vector<std::vector<float>> shares)
    : m_settings(settings), m_distances(shares.size()) {
    const std::size_t n = std::size_t(width) * height, last = shares.size() - 1;
    for (auto& share : shares)
        for (float& s : share) s = std::isfinite(s) ? s : 0;
    std::fill(shares.front().begin(), shares.front().end(), 0.f);
    std::fill(shares.back().begin(), shares.back().end(), 1.f);
    // only what stays is believed: the least of a frame and those after it
    const auto lasting = std::size_t(settings.lasting);
    for (std::size_t t = 0; t < last; ++t)
        for (std::size_t next = t + 1; next <= std::min(last, t + lasting); ++next)
            for (std::size_t i = 0; i < n; ++i) shares[t][i] = std::min(shares[t][i], shares[next][i]);
    const auto smallest = int(std::lround(settings.smallest * double(n)));
    std::vector<bool> inside(n);
    for (std::size_t t = 0; t <= last; ++t) {
        for (std::size_t i = 0; i < n; ++i) {
            if (t > 0) shares[t][i] = std::max(shares[t][i], float(settings.kept) * shares[t - 1][i]);
            inside[i] = shares[t][i] > .5f;
        }
        dropSmall(inside, width, height, smallest);
        for (std::size_t i = 0; i < n; ++i)  // what was left out must not grow on unseen
            if (inside[i] != (shares[t][i] > .5f)) shares[t][i] = inside[i] ? 1.f : 0.f;
        std::vector<float> d = signedDistance(inside, width, height);
        if (settings.rounding > 0) {
            d.resize(2 * n);
            d = smoothed(std::move(d), width, height, settings.rounding);
            d.resize(n);
        }
        m_distances[t] = std::move(d);
    }
    // a region is born at its deepest point, and the last of A goes at its own
    for (std::size_t t = last; t-- > 0;) {
        const auto [least, most] = std::minmax_element(m_distances[t].begin(), m_distances[t].end());
        if (*most > 0) continue;
        const float deepest = *std::max_element(m_distances[t + 1].begin(), m_distances[t + 1].end());
        if (deepest >= float(width + height)) continue;
        for (std::size_t i = 0; i < n; ++i) m_distances[t][i] = m_distances[t + 1][i] - deepest - 2;
    }
    for (std::size_t t = 1; t <= last; ++t) {
        if (*std::min_element(m_distances[t].begin(), m_distances[t].end()) < 0) continue;
        const float deepest = *std::min_element(m_distances[t - 1].begin(), m_distances[t - 1].end());
        if (deepest <= -float(width + height)) continue;
        for (std::size_t i = 0; i < n; ++i) m_distances[t][i] = m_distances[t - 1][i] - deepest + 2;
    }
    pace();
}

/// Share of the cells that B has.
double Growth::shareAt(double moment) const {
    const auto low = std::min(std::size_t(moment), m_distances.size() - 2);
    const auto part = float(moment - double(low));
    const std::vector<float>&before = m_distances[low], &after = m_distances[low + 1];
    std::size_t inside = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        inside += before[i] + part * (after[i] - before[i]) > 0;
    return double(inside) / double(before.size());
}

/// Progress is made of B's share, which the change is seen by, and a little of time itself, so that what
/// moves without B growing is hurried by no more than 1 / (1 - evenness).
void Growth::pace() {
    const auto count = int(m_distances.size() - 1) * kSteps;
    m_progress.assign(std::size_t(count) + 1, 0);
    double share = 0;
    for (int i = 1; i <= count; ++i) {
        share = i == count ? 1 : std::max(share, shareAt(double(i) / kSteps));
        m_progress[i] = m_settings.evenness * share + (1 - m_settings.evenness) * double(i) / count;
    }
}

double Growth::evened(double moment) const {
    const double last = double(m_distances.size() - 1);
    if (m_settings.evenness == 0 || moment <= 0 || moment >= last) return moment;
    const double wanted = moment / last;
    const auto after = std::lower_bound(m_progress.begin() + 1, m_progress.end() - 1, wanted);
    const double before = *(after - 1), step = *after - before;
    const double part = step > 0 ? std::clamp((wanted - before) / step, 0., 1.) : 1;
    return (double(after - m_progress.begin() - 1) + part) / kSteps;
}

void Growth::weigh(MotionField& field, double moment, double logitScale) const {
    const std::size_t n = std::size_t(field.width) * field.height;
    const double at = std::clamp(moment, 0., double(m_distances.size() - 1));
    const auto low = std::size_t(at), high = std::min(low + 1, m_distances.size() - 1);
    const auto part = float(at - double(low));
    const std::vector<float>&before = m_distances[low], &after = m_distances[high];
    float *a = field.plane(MotionField::LogitA), *b = field.plane(MotionField::LogitB);
    const bool isEnd = at <= 0 || at >= double(m_distances.size() - 1);
    for (std::size_t i = 0; i < n; ++i) {
        const float d = before[i] + part * (after[i] - before[i]);
        const float odds = isEnd ? (at > 0 ? 4 * kSure : -4 * kSure)
                                 : std::clamp(float(m_settings.slope) * d, -kSure, kSure);
        const float middle = std::isfinite(a[i] + b[i]) ? .5f * (a[i] + b[i]) : 0.f;
        a[i] = middle - odds / float(2 * logitScale);
        b[i] = middle + odds / float(2 * logitScale);
    }
}

}  // namespace seine::latent
