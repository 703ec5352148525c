// Schedule, masks and sampling loops against the official implementation (8 steps, guidance 8, the tiny
// denoiser).
#include <gtest/gtest.h>

#include "engine/seine/diffusion/mask.h"
#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/generator.h"
#include "engine/seine/nn/unet.h"
#include "tests/seine/golden.h"

namespace {

using namespace seine;
using diffusion::Method;

struct DiffusionParity : testing::Test {
    const c10::InferenceMode inference;
    std::shared_ptr<const weights::Archive> file = golden::open("diffusion.safetensors");
    diffusion::Schedule schedule;

    void expectPlan(const std::string& spacing, const std::string& suffix) {
        const auto plan = schedule.plan(spacing);
        const Tensor timesteps = file->read("timesteps_" + suffix),
                     products = file->read("alphas_cumprod_" + suffix);
        ASSERT_EQ(std::int64_t(plan.size()), timesteps.size(0));
        double error = 0;
        for (std::size_t i = 0; i < plan.size(); ++i) {
            const auto ascending = std::int64_t(plan.size() - 1 - i);
            EXPECT_EQ(plan[i].timestep, timesteps[ascending].item<double>());
            error = std::max(error, std::abs(plan[i].alphaBar / products[ascending].item<double>() - 1));
            EXPECT_EQ(plan[i].next, ascending > 0 ? plan[i + 1].alphaBar : 1.0);
        }
        EXPECT_LE(error, 1e-12) << spacing;
    }
};

TEST_F(DiffusionParity, SchedulesEqualTheOfficialOnes) {
    const auto betas = at::tensor(schedule.betas(), at::kDouble);
    EXPECT_LE(golden::relativeError(betas, file->read("betas_linear")), 1e-14);
    for (const std::string count : {"8", "50", "250"}) expectPlan(count, count);
    expectPlan("ddim50", "ddim50");
}

TEST_F(DiffusionParity, MasksEqualTheOfficialOnes) {
    for (const std::string task : {"first1", "first3", "onelast1"}) {
        const auto mask = diffusion::maskOf(diffusion::givenFrames(task, 6), 6);
        EXPECT_TRUE(mask.equal(file->read("mask_" + task))) << task;
    }
    EXPECT_TRUE(diffusion::maskOf(diffusion::givenFrames("all", 6), 6).equal(at::ones({6})));
    EXPECT_EQ(diffusion::givenFrames("onelast2", 6), (std::vector<int>{0, 1, 4, 5}));
    for (const std::string wrong : {"first0", "first6", "onelast3", "last1", "first", "first1x", ""}) {
        EXPECT_THROW(diffusion::givenFrames(wrong, 6), Error) << wrong;
    }
}

TEST_F(DiffusionParity, LoopsEqualTheOfficialOnes) {
    const auto tiny = golden::open("unet_tiny.safetensors");
    nn::UNet3DConditionModel unet(nn::UNetConfig::from({golden::config(*tiny), "unet_tiny"}));
    golden::fill(unet);
    const auto text = unet.prepareText(file->read("context"));
    for (const std::string task : {"first1", "first3", "onelast1"}) {
        const Tensor mask = file->read("mask_" + task).view({1, 1, 6, 1, 1}).expand({1, 1, 6, 8, 16});
        diffusion::Job job;
        job.denoiser = [&](const Tensor& input, const Tensor& t) { return unet(input, t, text); };
        job.plan = schedule.plan(8);
        job.guidance = 8;
        job.noise = file->read("z");
        job.condition = at::cat({mask, file->read("first") * (1 - mask)}, 1);
        job.freshNoise = [&](std::size_t i) {
            return file->read("ddpm_noise_" + std::to_string(i + 1)).narrow(0, 0, 1);
        };
        const auto ddim = golden::relativeError(diffusion::sample(job), file->read("ddim8_" + task));
        job.method = Method::Ddpm;
        const auto ddpm = golden::relativeError(diffusion::sample(job), file->read("ddpm8_" + task));
        std::printf("loops, %s: DDIM %.2e, DDPM %.2e\n", task.c_str(), ddim, ddpm);
        EXPECT_LE(ddim, 1e-4);
        EXPECT_LE(ddpm, 1e-4);
    }
}

}  // namespace
