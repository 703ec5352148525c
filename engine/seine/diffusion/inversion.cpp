#include "engine/seine/diffusion/inversion.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/seine/generator.h"

namespace seine::diffusion {

Tensor inverted(const Job& job, const Tensor& latents) {
    Tensor x = latents;
    for (std::size_t left = job.plan.size(); left-- > 0;) {
        if (job.stop.stop_requested()) throw Cancelled();
        const Step& step = job.plan[left];
        const Tensor t =
            at::full({1}, step.timestep, at::TensorOptions().dtype(at::kFloat).device(x.device()));
        const Tensor prediction = job.denoiser(at::cat({x, job.condition}, 1), t).to(at::kFloat);
        // The state is that of the cleaner end of the step; what is predicted there is taken for the noisier
        // end.
        const double a = std::sqrt(step.next), s = std::sqrt(1 - step.next);
        const bool isVelocity = job.prediction == Prediction::Velocity;
        const Tensor x0 = isVelocity ? a * x - s * prediction : (x - s * prediction) / a;
        const Tensor epsilon = isVelocity ? a * prediction + s * x : prediction;
        x = std::sqrt(step.alphaBar) * x0 + std::sqrt(1 - step.alphaBar) * epsilon;
    }
    return x;
}

Tensor betweenInvertedEnds(Job job) {
    const int first = job.given.front(), last = job.given.back();
    const auto progress = std::exchange(job.progress, {});
    const Tensor known = job.known;
    job.method = Method::Ddim;
    job.condition = job.condition.narrow(2, first + 1, 1);  // of a frame that is not given
    job.given.clear();
    const Tensor from = inverted(job, known.narrow(2, first, 1)),
                 to = inverted(job, known.narrow(2, last, 1));
    Tensor latents = known.clone();
    for (int frame = first + 1; frame < last; ++frame) {
        job.noise = sphericalMix(from, to, double(frame - first) / (last - first));
        latents.narrow(2, frame, 1).copy_(sample(job));
        if (progress) progress(frame - first, last - first - 1);
    }
    return latents;
}

Tensor sphericalMix(const Tensor& from, const Tensor& to, double t) {
    const Tensor a = from.flatten().to(at::kDouble), b = to.flatten().to(at::kDouble);
    const double cosine =
        std::clamp((a.dot(b) / (a.norm() * b.norm()).clamp_min(1e-12)).item<double>(), -1.0, 1.0);
    const double angle = std::acos(cosine), sine = std::sin(angle);
    if (sine < 1e-6) return (1 - t) * from + t * to;
    return std::sin((1 - t) * angle) / sine * from + std::sin(t * angle) / sine * to;
}

}  // namespace seine::diffusion
