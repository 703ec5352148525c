// The whole loop of the draft model against the prototype: its denoiser (50 channels in), v-prediction with
// zero terminal SNR, trailing timesteps, guidance 2 with rescaling, clamped latents; then the film decoded
// from it.
#include <gtest/gtest.h>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/latent/motion_space.h"
#include "engine/seine/nn/unet.h"
#include "tests/seine/motion_golden.h"

namespace {

using namespace seine;
using golden::relativeError;

const char* const kScheduler = R"({"num_train_timesteps": 1000, "beta_schedule": "linear", "beta_start": 1e-4,
    "beta_end": 0.02, "prediction_type": "v_prediction", "rescale_betas_zero_snr": true, "timestep_spacing": "trailing",
    "clip_sample": true, "clip_sample_range": 4.0, "guidance_rescale": 0.5})";

class MotionSamplingParity : public testing::Test {
 protected:
    MotionSamplingParity()
        : m_golden(golden::open("motion_formula.safetensors")),
          m_schedule(diffusion::Schedule::from({nlohmann::json::parse(kScheduler), "scheduler"})),
          m_unet(nn::UNetConfig::from({nlohmann::json::parse(m_golden->metadata().at("unet")), "unet"})) {
        golden::fill(m_unet);
        auto network = std::make_shared<nn::MotionAutoencoder>();
        golden::fillMotion(*network);
        m_space = std::make_unique<latent::MotionSpace>(network, latent::MotionSettings{});
    }

    Tensor get(const std::string& name) const { return m_golden->read(name); }

    /// The latents of a task sampled in 4 steps, those of given frames put back.
    Tensor sampled(const std::vector<std::pair<int, std::string>>& given, double guidance) {
        latent::Task task{16, 72, 128, 72, 128, {}, {}, {}};
        for (const auto& [frame, name] : given)
            task.given.push_back({frame, golden::toPicture(get("picture." + name)), {}});
        const auto scene = m_space->encode(task, [](int, int) {});
        const Tensor both = get("text.states");
        const auto text = m_unet.prepareText(guidance == 1 ? both.narrow(0, 0, 1) : both);
        diffusion::Job job;
        job.denoiser = [&](const Tensor& input, const Tensor& t) { return m_unet(input, t, text); };
        job.plan = m_schedule.plan(4);
        job.prediction = m_schedule.prediction();
        job.guidance = guidance;
        job.guidanceRescale = m_schedule.guidanceRescale();
        job.clamp = m_schedule.clamp();
        job.noise = get("sample.noise");
        job.condition = scene->condition;
        const Tensor made = diffusion::sample(job), mask = latent::maskOf(task);
        return guidance == 1 ? made : made * mask + scene->known * (1 - mask);
    }

    c10::InferenceMode m_inference;
    std::shared_ptr<const weights::Archive> m_golden;
    diffusion::Schedule m_schedule;
    nn::UNet3DConditionModel m_unet;
    std::unique_ptr<latent::MotionSpace> m_space;
};

TEST_F(MotionSamplingParity, Schedule) {
    EXPECT_LE(
        relativeError(at::tensor(m_schedule.alphasCumprod(), at::kDouble), get("schedule.alphas_cumprod")),
        1e-6);
    for (const int steps : {4, 20}) {
        const auto plan = m_schedule.plan(steps);
        const Tensor expected = get("schedule.timesteps_" + std::to_string(steps));
        ASSERT_EQ(std::int64_t(plan.size()), expected.numel());
        for (int i = 0; i < steps; ++i) EXPECT_EQ(plan[i].timestep, expected[i].item<int>());
    }
}

TEST_F(MotionSamplingParity, Transition) {
    EXPECT_LE(relativeError(sampled({{0, "A"}, {15, "B"}}, 2), get("transition.ddim4")), 1e-4);
}

TEST_F(MotionSamplingParity, TransitionWithoutGuidance) {
    EXPECT_LE(relativeError(sampled({{0, "A"}, {15, "B"}}, 1), get("transition.ddim4_no_guidance")), 1e-4);
}

TEST_F(MotionSamplingParity, Animation) {
    EXPECT_LE(relativeError(sampled({{0, "A"}}, 2), get("animate.ddim4")), 1e-4);
}

TEST_F(MotionSamplingParity, Prediction) {
    EXPECT_LE(relativeError(sampled({{0, "A"}, {1, "X"}, {2, "B"}}, 2), get("predict.ddim4")), 1e-4);
}

}  // namespace
