#include "engine/seine/diffusion/schedule.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "engine/seine/generator.h"

namespace seine::diffusion {

namespace {

[[noreturn]] void refuse(const std::string& spacing) {
    throw Error("\"" + spacing + "\" is no way to space the steps", "diffusion schedule",
                "use a number of steps between 1 and the length of the schedule");
}

/// Shifts and scales sqrt(alpha bar) so that the last is 0 and the first unchanged.
void rescaleToZeroTerminalSnr(std::vector<double>& alphasCumprod) {
    const double first = std::sqrt(alphasCumprod.front()), last = std::sqrt(alphasCumprod.back());
    for (double& value : alphasCumprod) {
        const double root = (std::sqrt(value) - last) * (first / (first - last));
        value = root * root;
    }
}

/// N steps including 0 and total - 1, each at its fractional stride rounded half to even.
std::vector<int> evenly(int total, int count) {
    std::vector<int> steps;
    const double stride = count > 1 ? double(total - 1) / double(count - 1) : 1.0;
    double at = 0;
    for (int i = 0; i < count; ++i, at += stride) steps.push_back(int(std::nearbyint(at)));
    return steps;
}

/// The integer stride that gives exactly `count` steps from 0 on; empty when there is none.
std::vector<int> strided(int total, int count) {
    std::vector<int> steps;
    for (int stride = 1; stride < total && steps.empty(); ++stride) {
        if ((total + stride - 1) / stride != count) continue;
        for (int t = 0; t < total; t += stride) steps.push_back(t);
    }
    return steps;
}

std::vector<int> trailing(int total, int count) {
    std::vector<int> steps;
    for (int i = count; i-- > 0;) {
        steps.push_back(int(std::nearbyint(double(total) - double(i) * total / count)) - 1);
    }
    return steps;
}

}  // namespace

Schedule::Schedule() : Schedule(1000, 1e-4, 0.02, false) {}

Schedule::Schedule(int steps, double first, double last, bool zeroTerminalSnr) {
    double product = 1;
    for (int i = 0; i < steps; ++i) {
        m_betas.push_back(steps > 1 ? first + (last - first) * i / (steps - 1) : first);
        m_alphasCumprod.push_back(product *= 1 - m_betas.back());
    }
    if (zeroTerminalSnr) rescaleToZeroTerminalSnr(m_alphasCumprod);
}

Schedule Schedule::from(const Settings& s) {
    s.require("beta_schedule", "linear");
    const auto steps = s.integer("num_train_timesteps", 1000);
    const double first = s.number("beta_start", 1e-4), last = s.number("beta_end", 0.02);
    if (steps < 1 || steps > 100000) s.refuse("num_train_timesteps", "should be between 1 and 100000");
    if (!(first > 0 && first <= last && last < 1))
        s.refuse("beta_start", "and beta_end should rise between 0 and 1");
    Schedule schedule(int(steps), first, last, s.flag("rescale_betas_zero_snr", false));
    const auto prediction = s.text("prediction_type", "epsilon");
    if (prediction != "epsilon" && prediction != "v_prediction") {
        s.refuse("prediction_type", "is \"" + prediction + "\"; epsilon and v_prediction are known");
    }
    schedule.m_prediction = prediction == "epsilon" ? Prediction::Epsilon : Prediction::Velocity;
    if (s.flag("rescale_betas_zero_snr", false) && schedule.m_prediction == Prediction::Epsilon) {
        s.refuse("rescale_betas_zero_snr", "cannot be used with epsilon prediction");
    }
    // "leading" and "linspace" of other samplers stand for the published spacing.
    schedule.m_spacing = s.text("timestep_spacing", "linspace") == "trailing" ? "trailing" : "";
    schedule.m_clamp = s.flag("clip_sample", false) ? s.number("clip_sample_range", 1.0) : 0.0;
    schedule.m_guidanceRescale = s.number("guidance_rescale", 0.0);
    return schedule;
}

Plan Schedule::descending(const std::vector<int>& ascending) const {
    Plan plan;
    for (auto t = ascending.rbegin(); t != ascending.rend(); ++t) {
        plan.push_back({double(*t), m_alphasCumprod[std::size_t(*t)], 1.0, false});
    }
    for (std::size_t i = 0; i + 1 < plan.size(); ++i) plan[i].next = plan[i + 1].alphaBar;
    plan.back().last = true;
    return plan;
}

Plan Schedule::plan(const std::string& spacing) const {
    const auto digits = spacing.find_first_of("0123456789");
    const std::string word = spacing.substr(0, digits);
    int count = 0;
    const char *begin = spacing.data() + std::min(digits, spacing.size()),
               *end = spacing.data() + spacing.size();
    const auto [rest, error] = std::from_chars(begin, end, count);
    const int total = int(m_alphasCumprod.size());
    if (error != std::errc() || rest != end || count < 1 || count > total) refuse(spacing);
    std::vector<int> steps;
    if (word.empty()) steps = evenly(total, count);
    if (word == "ddim") steps = strided(total, count);
    if (word == "trailing") steps = trailing(total, count);
    if (steps.empty()) refuse(spacing);
    return descending(steps);
}

Plan Schedule::planFrom(int start, int steps) const {
    const int total = int(m_alphasCumprod.size());
    if (start < 1 || start >= total || steps < 1 || steps > start) {
        refuse(std::to_string(steps) + " from " + std::to_string(start));
    }
    std::vector<int> ascending;
    for (int i = 1; i <= steps; ++i) ascending.push_back(int(std::nearbyint(double(start) * i / steps)));
    return descending(ascending);
}

}  // namespace seine::diffusion
