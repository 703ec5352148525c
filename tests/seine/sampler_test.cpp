// Rules of schedule and sampler that hold for any network.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/seine/diffusion/mask.h"
#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/generator.h"

namespace {

using namespace seine;
using namespace seine::diffusion;

Settings settings(const char* json) {
    return {nlohmann::json::parse(json), "scheduler_config.json"};
}

Schedule velocity() {
    return Schedule::from(settings(R"({"prediction_type":"v_prediction","rescale_betas_zero_snr":true,
        "timestep_spacing":"trailing","clip_sample":true,"clip_sample_range":4.0,"guidance_rescale":0.5})"));
}

/// A denoiser that knows the answer: whatever is asked, it predicts so that x0 comes out as `answer`.
Job oracle(const Schedule& schedule, const Plan& plan, const Tensor& answer) {
    Job job;
    job.plan = plan;
    job.prediction = schedule.prediction();
    job.noise = at::randn(answer.sizes());
    job.condition = at::zeros({1, 1, answer.size(2), answer.size(3), answer.size(4)});
    job.denoiser = [=](const Tensor& input, const Tensor& t) {
        const Tensor x = input.narrow(1, 0, answer.size(1));
        for (const auto& step : plan) {
            if (step.timestep != t[0].item<double>()) continue;
            const double a = std::sqrt(step.alphaBar), s = std::sqrt(1 - step.alphaBar);
            const Tensor epsilon = (x - a * answer) / s;
            return schedule.prediction() == Prediction::Epsilon ? epsilon : a * epsilon - s * answer;
        }
        throw std::logic_error("a timestep outside the plan");
    };
    return job;
}

TEST(Schedule, ZeroTerminalSnrEndsInPureNoise) {
    const auto schedule = velocity();
    EXPECT_EQ(schedule.alphasCumprod().back(), 0.0);
    EXPECT_NEAR(schedule.alphasCumprod().front(), 1 - 1e-4, 1e-12);
    EXPECT_EQ(schedule.clamp(), 4.0);
    EXPECT_EQ(schedule.guidanceRescale(), 0.5);
    const auto plan = schedule.plan(20);
    EXPECT_EQ(plan.front().timestep, 999);
    EXPECT_EQ(plan[1].timestep, 949);
    EXPECT_EQ(plan.back().timestep, 49);
}

TEST(Schedule, AnchoredStepsAreEquallySpaced) {
    const auto plan = Schedule().planFrom(700, 10);
    EXPECT_EQ(plan.front().timestep, 700);
    EXPECT_EQ(plan[1].timestep, 630);
    EXPECT_EQ(plan.back().timestep, 70);
    EXPECT_EQ(plan.back().next, 1.0);
}

TEST(Schedule, RefusesWhatItDoesNotKnow) {
    for (const auto* wrong : {"0", "1001", "ddim", "ddim300", "fast20", "", "-5", "8x"}) {
        EXPECT_THROW(Schedule().plan(std::string(wrong)), Error) << wrong;
    }
    EXPECT_THROW(Schedule::from(settings(R"({"beta_schedule":"scaled_linear"})")), Error);
    EXPECT_THROW(Schedule::from(settings(R"({"prediction_type":"sample"})")), Error);
    EXPECT_THROW(Schedule::from(settings(R"({"beta_start":0.5,"beta_end":0.1})")), Error);
    EXPECT_THROW(Schedule::from(settings(R"({"rescale_betas_zero_snr":true})")), Error);
    EXPECT_THROW(Schedule().planFrom(1000, 10), Error);
}

TEST(Sampler, FindsTheAnswerOfAPerfectNetwork) {
    const Tensor answer = at::rand({1, 4, 5, 2, 3}) * 2 - 1;
    for (const bool v : {false, true}) {
        const auto schedule = v ? velocity() : Schedule();
        Job job = oracle(schedule, schedule.plan(10), answer);
        job.clamp = schedule.clamp();
        EXPECT_TRUE(sample(job).allclose(answer, 1e-3, 1e-4)) << v;
        job.eta = 1;
        job.freshNoise = [&](std::size_t) { return at::randn(answer.sizes()); };
        EXPECT_TRUE(sample(job).allclose(answer, 1e-3, 1e-4)) << v;
        job.method = Method::Ddpm;
        EXPECT_TRUE(sample(job).allclose(answer, 1e-3, 1e-4)) << v;
    }
}

/// Pictures whose every number is normally distributed: what a perfect network predicts is known, and so is
/// where the path from a given noise ends.
struct Normal {
    Tensor mean = at::linspace(-1, 1, 120).view({1, 4, 5, 2, 3});
    Tensor deviation = at::linspace(0.05, 1.5, 120).flip(0).view({1, 4, 5, 2, 3});
    Schedule schedule;
    Tensor noise = at::randn({1, 4, 5, 2, 3}, at::detail::createCPUGenerator(5));

    Job job(int steps, Method method) const {
        Job job;
        job.method = method;
        job.plan = schedule.plan(steps, method);
        job.prediction = schedule.prediction();
        job.noise = noise;
        job.condition = at::zeros({1, 1, 5, 2, 3});
        job.denoiser = [this, plan = job.plan](const Tensor& input, const Tensor& t) {
            const Tensor x = input.narrow(1, 0, 4);
            const auto at = std::size_t(t[0].item<double>());
            const double product = schedule.alphasCumprod()[at], a = std::sqrt(product),
                         s = std::sqrt(1 - product);
            const Tensor variance = deviation * deviation;
            const Tensor x0 = mean + a * variance / (product * variance + s * s) * (x - a * mean);
            return schedule.prediction() == Prediction::Epsilon ? (x - a * x0) / s
                                                                : (a * (x - a * x0) / s - s * x0);
        };
        return job;
    }
    double error(int steps, Method method) const {
        const double first = schedule.alphasCumprod().back(), a = std::sqrt(first);
        const Tensor spread = at::sqrt(first * deviation * deviation + (1 - first));
        const Tensor end = mean + deviation / spread * (noise - a * mean);
        return ((sample(job(steps, method)) - end).norm() / end.norm()).item<double>();
    }
};

TEST(Sampler, MultistepSamplersNeedFewerStepsThanDdim) {
    const c10::InferenceMode inference;
    for (const bool v : {false, true}) {
        Normal normal;
        if (v) normal.schedule = velocity();
        for (const int steps : {10, 20, 40}) {
            const double ddim = normal.error(steps, Method::Ddim),
                         dpm = normal.error(steps, Method::DpmSolver),
                         unipc = normal.error(steps, Method::UniPc);
            std::printf("%s, %d steps: DDIM %.4f, DPM-Solver++ %.4f, UniPC %.4f\n",
                        v ? "velocity" : "epsilon", steps, ddim, dpm, unipc);
            EXPECT_LT(dpm, 0.6 * ddim) << steps;
            EXPECT_LT(unipc, 0.6 * ddim) << steps;
        }
        EXPECT_LT(normal.error(250, Method::Ddim), 0.02);
        EXPECT_LT(normal.error(250, Method::DpmSolver), 0.01);
        EXPECT_LT(normal.error(250, Method::UniPc), 0.01);
    }
}

TEST(Sampler, MultistepSamplersFindTheAnswerOfAPerfectNetwork) {
    const Tensor answer = at::rand({1, 4, 5, 2, 3}) * 2 - 1;
    for (const bool v : {false, true}) {
        const auto schedule = v ? velocity() : Schedule();
        for (const auto method : {Method::DpmSolver, Method::UniPc}) {
            for (const int steps : {1, 2, 3, 12}) {
                Job job = oracle(schedule, schedule.plan(steps), answer);
                job.method = method;
                EXPECT_TRUE(sample(job).allclose(answer, 1e-3, 1e-4)) << v << " " << steps;
            }
        }
    }
}

TEST(Sampler, GuidanceEndsWhereItsIntervalEnds) {
    const Schedule schedule;
    Job job = oracle(schedule, schedule.plan(11), at::zeros({1, 1, 2, 2, 2}));
    std::vector<std::int64_t> batches;
    job.denoiser = [&](const Tensor& input, const Tensor& t) {
        batches.push_back(input.size(0));
        EXPECT_EQ(t.size(0), input.size(0));
        EXPECT_EQ(input.size(1), 2);
        return at::zeros({input.size(0), 1, 2, 2, 2});
    };
    job.guidance = 3, job.guidedFrom = 900, job.guidedTo = 550;
    sample(job);  // timesteps 999, 899, 799, ... 0
    EXPECT_EQ(batches, (std::vector<std::int64_t>{1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1}));
}

TEST(Sampler, AnchoredKeepsGivenFramesToTheBit) {
    const Schedule schedule;
    const Tensor answer = at::rand({1, 4, 5, 2, 3});
    Job job = oracle(schedule, schedule.planFrom(700, 4), answer);
    job.method = Method::Anchored;
    job.given = {0, 4};
    job.known = at::rand({1, 4, 5, 2, 3});
    const Tensor made = sample(job);
    EXPECT_TRUE(made.select(2, 0).allclose(job.known.select(2, 0), 1e-5, 1e-6));
    EXPECT_TRUE(made.select(2, 4).allclose(job.known.select(2, 4), 1e-5, 1e-6));
    job.given.clear();
    EXPECT_THROW(sample(job), Error);
}

TEST(Sampler, GuidanceOfOneRunsTheNetworkOnce) {
    const Schedule schedule;
    Job job = oracle(schedule, schedule.plan(2), at::zeros({1, 1, 2, 2, 2}));
    std::int64_t batch = 0;
    job.denoiser = [&](const Tensor& input, const Tensor&) {
        batch = input.size(0);
        return at::zeros({batch, 1, 2, 2, 2});
    };
    sample(job);
    EXPECT_EQ(batch, 1);
    job.guidance = 2;
    sample(job);
    EXPECT_EQ(batch, 2);
}

TEST(Sampler, RescaledGuidanceKeepsTheDeviation) {
    const Tensor both = at::cat({at::randn({1, 4, 2, 3, 3}), at::randn({1, 4, 2, 3, 3})});
    const double deviation = both[0].std().item<double>();
    EXPECT_NEAR(guided(both, 7.0, 1.0).std().item<double>(), deviation, 1e-4);
    EXPECT_TRUE(guided(both, 1.0, 0.0).allclose(both.narrow(0, 0, 1), 1e-5, 1e-6));
}

TEST(Sampler, StopsBeforeTheNextStep) {
    const Schedule schedule;
    Job job = oracle(schedule, schedule.plan(8), at::zeros({1, 1, 2, 2, 2}));
    std::stop_source source;
    int steps = 0;
    job.stop = source.get_token();
    job.progress = [&](int done, int total) {
        EXPECT_EQ(total, 8);
        steps = done;
        if (done == 3) source.request_stop();
    };
    EXPECT_THROW(sample(job), Cancelled);
    EXPECT_EQ(steps, 3);
}

TEST(Interpolation, IsLinearBetweenAndHeldOutside) {
    const Tensor weights = interpolationOf({1, 3}, 5);
    const Tensor expected = at::tensor({1.f, 0.f, 1.f, 0.f, .5f, .5f, 0.f, 1.f, 0.f, 1.f}).view({5, 2});
    EXPECT_TRUE(weights.equal(expected));
}

}  // namespace
