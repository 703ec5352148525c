// DDIM inversion on data whose best denoiser is known in closed form.
#include "engine/seine/diffusion/inversion.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/seine/generator.h"

namespace {

using namespace seine;
using namespace seine::diffusion;

/// Latents drawn from a Gaussian of deviation `sigma` around nothing: epsilon = sqrt(1 - a) x / (a sigma^2 +
/// 1 - a).
Job gaussian(int steps, double sigma) {
    Job job;
    job.plan = Schedule().plan(steps);
    job.condition = at::zeros({1, 1, 2, 3, 4});
    job.denoiser = [plan = job.plan, sigma](const Tensor& input, const Tensor& t) {
        for (const Step& step : plan) {
            if (step.timestep != t[0].item<double>()) continue;
            const double a = step.alphaBar;
            return std::sqrt(1 - a) / (a * sigma * sigma + 1 - a) * input.narrow(1, 0, 4);
        }
        throw std::logic_error("a timestep outside the plan");
    };
    return job;
}

TEST(Inversion, LeadsBackToWhereItCameFrom) {
    at::manual_seed(3);
    const Tensor latents = 0.7 * at::randn({1, 4, 2, 3, 4});
    double before = 1e9;
    for (const int steps : {25, 100, 400}) {
        Job job = gaussian(steps, 0.7);
        job.noise = inverted(job, latents);
        EXPECT_NEAR(job.noise.std().item<double>(), 1, 0.25) << "noise of unit deviation";
        const double error = ((sample(job) - latents).norm() / latents.norm()).item<double>();
        EXPECT_LT(error, before) << steps << " steps";
        before = error;
    }
    EXPECT_LT(before, 0.03);
}

TEST(Inversion, FramesBetweenInvertedEndsLeadFromOneToTheOther) {
    Job job = gaussian(60, 0.7);
    job.condition = at::zeros({1, 1, 5, 3, 4});
    job.known = at::zeros({1, 4, 5, 3, 4});
    at::manual_seed(8);
    job.known.select(2, 0).copy_(0.7 * at::randn({1, 4, 3, 4}));
    job.known.select(2, 4).copy_(0.7 * at::randn({1, 4, 3, 4}));
    job.given = {0, 4};
    const Tensor clip = betweenInvertedEnds(job);
    const auto apart = [&](int a, int b) {
        return (clip.select(2, a) - clip.select(2, b)).norm().item<double>();
    };
    EXPECT_EQ(apart(0, 0), 0);
    for (int i = 1; i < 4; ++i) {
        EXPECT_GT(apart(0, i + 1), apart(0, i));
        EXPECT_LT(apart(i + 1, 4), apart(i, 4));
    }
    EXPECT_TRUE(at::equal(clip.select(2, 4), job.known.select(2, 4)));
}

TEST(Inversion, CanBeStopped) {
    Job job = gaussian(20, 0.7);
    std::stop_source stop;
    stop.request_stop();
    job.stop = stop.get_token();
    EXPECT_THROW(inverted(job, at::zeros({1, 4, 2, 3, 4})), Cancelled);
}

TEST(SphericalMix, KeepsTheLengthOfNoise) {
    at::manual_seed(5);
    const Tensor a = at::randn({1, 4, 1, 16, 16}), b = at::randn({1, 4, 1, 16, 16});
    EXPECT_TRUE(at::allclose(sphericalMix(a, b, 0), a, 1e-4, 1e-5));
    EXPECT_TRUE(at::allclose(sphericalMix(a, b, 1), b, 1e-4, 1e-5));
    const double middle = sphericalMix(a, b, 0.5).norm().item<double>();
    EXPECT_NEAR(middle, (a.norm().item<double>() + b.norm().item<double>()) / 2, 0.05 * middle);
    EXPECT_LT((0.5 * (a + b)).norm().item<double>(), 0.8 * middle) << "the straight line loses a third of it";
    EXPECT_TRUE(at::allclose(sphericalMix(a, a, 0.3), a, 1e-4, 1e-5));
}

}  // namespace
