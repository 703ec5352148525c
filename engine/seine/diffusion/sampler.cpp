#include "engine/seine/diffusion/sampler.h"

#include <cmath>

#include "engine/seine/diffusion/mask.h"
#include "engine/seine/diffusion/multistep.h"
#include "engine/seine/generator.h"

namespace seine::diffusion {

namespace {

struct Estimate {
    Tensor x0, epsilon;
};

Estimate estimate(const Job& job, const Step& step, const Tensor& x, const Tensor& prediction) {
    const double a = std::sqrt(step.alphaBar), s = std::sqrt(1 - step.alphaBar);
    Estimate result;
    if (job.prediction == Prediction::Velocity) {
        result = {a * x - s * prediction, a * prediction + s * x};
    } else {
        result = {(x - s * prediction) / a, prediction};
    }
    if (job.clamp > 0) result.x0 = result.x0.clamp(-job.clamp, job.clamp);
    return result;
}

Tensor ddim(const Job& job, const Step& step, std::size_t i, const Estimate& e) {
    const double beta = 1 - step.alphaBar / step.next;
    const double sigma = job.eta * std::sqrt((1 - step.next) / (1 - step.alphaBar) * beta);
    const double direction = std::sqrt(std::max(0.0, 1 - step.next - sigma * sigma));
    Tensor x = std::sqrt(step.next) * e.x0 + direction * e.epsilon;
    return sigma > 0 && !step.last ? x + sigma * job.freshNoise(i) : x;
}

Tensor ddpm(const Job& job, const Step& step, std::size_t i, const Tensor& x, const Estimate& e) {
    const double alpha = step.alphaBar / step.next, beta = 1 - alpha;
    const double x0Share = beta * std::sqrt(step.next) / (1 - step.alphaBar);
    const double xShare = (1 - step.next) * std::sqrt(alpha) / (1 - step.alphaBar);
    const Tensor mean = x0Share * e.x0 + xShare * x;
    return step.last ? mean : mean + std::sqrt(beta) * job.freshNoise(i);  // FIXED_LARGE: variance beta
}

/// The pinning of given frames: what the network gets wrong on them, channel by channel, is taken from every
/// frame.
class Anchor {
 public:
    explicit Anchor(const Job& job) {
        if (job.given.empty()) {
            throw Error("the anchored sampler needs at least one given frame", "sampler",
                        "give a frame or choose another sampler");
        }
        const auto frames = job.noise.size(2);
        const auto device = job.noise.device();
        m_weights = interpolationOf(job.given, int(frames)).to(device);  // [F, G]
        m_index = at::tensor(std::vector<std::int64_t>(job.given.begin(), job.given.end())).to(device);
        m_known = job.known.index_select(2, m_index);  // [1, C, G, h, w]
    }

    /// The given latents, interpolated in time: [1, C, F, h, w].
    Tensor interpolated() const { return spread(m_known); }

    void pin(const Step& step, const Tensor& x, Estimate& e) const {
        const Tensor error = (e.x0.index_select(2, m_index) - m_known).mean({3, 4}, true);  // [1, C, G, 1, 1]
        e.x0 = e.x0 - spread(error);
        e.x0 = e.x0.index_copy(2, m_index, m_known);
        e.epsilon = (x - std::sqrt(step.alphaBar) * e.x0) / std::sqrt(1 - step.alphaBar);
    }

 private:
    Tensor spread(const Tensor& ofGiven) const {  // [1, C, G, h, w] -> [1, C, F, h, w]
        const Tensor last = ofGiven.permute({0, 1, 3, 4, 2});
        return at::matmul(last, m_weights.t()).permute({0, 1, 4, 2, 3});
    }

    Tensor m_weights, m_index, m_known;
};

/// The denoiser's input, of which only the noisy latent changes from step to step.
class Input {
 public:
    explicit Input(const Job& job) : m_channels(job.noise.size(1)) {
        bool isEverGuided = false;
        std::vector<double> times;
        for (const Step& step : job.plan) {
            times.insert(times.end(), 2, step.timestep);
            isEverGuided = isEverGuided || isGuided(job, step);
        }
        const Tensor both = at::cat({job.noise, job.condition}, 1);
        m_input = both.expand({isEverGuided ? 2 : 1, -1, -1, -1, -1}).contiguous();
        m_timesteps = at::tensor(times, at::kFloat).view({-1, 2}).to(job.noise.device());
    }
    Tensor with(const Tensor& x, std::int64_t batch) {
        const Tensor input = m_input.narrow(0, 0, batch);
        input.narrow(1, 0, m_channels).copy_(x.expand({batch, -1, -1, -1, -1}));
        return input;
    }
    Tensor timesteps(std::size_t i, std::int64_t batch) const {
        return m_timesteps[std::int64_t(i)].narrow(0, 0, batch);
    }

 private:
    std::int64_t m_channels;
    Tensor m_input, m_timesteps;  // [steps, 2]
};

}  // namespace

bool isGuided(const Job& job, const Step& step) {
    return job.guidance != 1.0 && step.timestep <= job.guidedFrom && step.timestep >= job.guidedTo;
}

static std::unique_ptr<Multistep> multistepOf(Method method) {
    if (method == Method::DpmSolver) return dpmSolver();
    return method == Method::UniPc ? uniPc() : nullptr;
}

Tensor guided(const Tensor& prediction, double scale, double rescale) {
    const Tensor c = prediction.narrow(0, 0, 1), u = prediction.narrow(0, 1, 1);
    const Tensor mixed = u + scale * (c - u);
    if (rescale == 0) return mixed;
    const Tensor ratio = c.std() / mixed.std().clamp_min(1e-6);  // over the whole clip
    return mixed * (rescale * ratio + (1 - rescale));
}

Tensor sample(const Job& job) {
    Input input(job);
    Tensor x = job.noise;
    std::unique_ptr<const Anchor> anchor;
    if (job.method == Method::Anchored) {
        anchor = std::make_unique<const Anchor>(job);
        const double start = job.plan.front().alphaBar;
        x = std::sqrt(start) * anchor->interpolated() + std::sqrt(1 - start) * job.noise;
    }
    const auto multistep = multistepOf(job.method);
    for (std::size_t i = 0; i < job.plan.size(); ++i) {
        if (job.stop.stop_requested()) throw Cancelled();
        const Step& step = job.plan[i];
        const std::int64_t batch = isGuided(job, step) ? 2 : 1;
        Tensor prediction = job.denoiser(input.with(x, batch), input.timesteps(i, batch)).to(at::kFloat);
        if (batch == 2) prediction = guided(prediction, job.guidance, job.guidanceRescale);
        Estimate e = estimate(job, step, x, prediction);
        if (anchor) anchor->pin(step, x, e);
        if (multistep)
            x = multistep->advance(step, x, e.x0);
        else
            x = job.method == Method::Ddpm ? ddpm(job, step, i, x, e) : ddim(job, step, i, e);
        if (job.progress) job.progress(int(i) + 1, int(job.plan.size()));
    }
    return x;
}

}  // namespace seine::diffusion
