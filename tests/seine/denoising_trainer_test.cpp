// The trainer on a tiny network: it learns two clips by heart and samples them back; an interrupted run goes
// on with the same bits; damaged, foreign and differently set checkpoints are refused.
#include "engine/seine/train/denoising.h"

#include <ATen/CPUGeneratorImpl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/generator.h"
#include "engine/seine/train/masks.h"
#include "engine/seine/weights/safetensors_writer.h"
#include "tests/seine/golden.h"
#include "tests/seine/temporary_file.h"

namespace {

using namespace seine;
using train::DenoiserTrainer;
using train::DenoisingOptions;
using train::Lesson;

nn::UNetConfig tinyConfig() {
    nn::UNetConfig c;
    c.in_channels = 9, c.out_channels = 4;
    c.block_out_channels = {32, 32}, c.heads = {1, 1};
    c.down_attention = {true, false}, c.up_attention = {false, true};
    c.layers_per_block = 1, c.cross_attention_dim = 8, c.norm_num_groups = 8;
    return c;
}

diffusion::Schedule schedule(bool velocity) {
    if (!velocity) return {};
    return diffusion::Schedule::from({nlohmann::json::parse(R"({"prediction_type": "v_prediction",
        "rescale_betas_zero_snr": true, "timestep_spacing": "trailing"})"),
                                      "scheduler"});
}

/// A bright bar at the top or at the left, the first frame given.
Lesson lesson(bool top) {
    Tensor latents = at::full({1, 4, 3, 4, 4}, -.6);
    latents.narrow(top ? 3 : 4, 0, 2).fill_(1.2);
    Tensor mask = at::ones({1, 1, 3, 4, 4});
    mask.select(2, 0).zero_();
    return {latents, at::cat({mask, latents * (1 - mask)}, 1), at::full({1, 3, 8}, top ? 1. : -1.)};
}

struct Course {
    nn::UNet3DConditionModel network{tinyConfig()};
    std::unique_ptr<DenoiserTrainer> trainer;
    explicit Course(const DenoisingOptions& options, bool velocity = true) {
        at::set_num_threads(1);  // the network is too small for more
        golden::fill(network);
        network.visit([](const std::string& name, nn::Parameter& p) {  // begin as a network that adds nothing
            for (const char* last : {"conv_out.", "conv2.", "proj_out.", "time_rel_pos_bias."})
                if (name.find(last) != name.npos) p.value.zero_();
        });
        trainer =
            std::make_unique<DenoiserTrainer>(network, schedule(velocity), at::zeros({1, 3, 8}), options);
    }
    std::vector<Tensor> weights() {
        trainer->finish();
        std::vector<Tensor> all;
        network.visit([&](const std::string&, nn::Parameter& p) { all.push_back(p.value.contiguous()); });
        return all;
    }
};

DenoisingOptions options(int steps, double rate) {
    DenoisingOptions o;
    o.optimizer.steps = steps, o.optimizer.learningRate = rate, o.optimizer.warmUp = 5,
    o.optimizer.average = .95;
    o.seed = 3;
    return o;
}

/// Relative distance to `truth` of the frames that are not given, sampled for `lesson` from pure noise.
double sampledError(const nn::UNet3DConditionModel& network, const Lesson& lesson, const Lesson& truth) {
    const c10::InferenceMode inference;
    const auto text = network.prepareText(lesson.text);
    diffusion::Job job;
    job.denoiser = [&](const Tensor& input, const Tensor& t) { return network(input, t, text); };
    job.plan = schedule(true).plan(10);
    job.prediction = diffusion::Prediction::Velocity;
    job.clamp = 4;
    job.noise = at::randn(lesson.latents.sizes(), at::make_generator<at::CPUGeneratorImpl>(5), at::kFloat);
    job.condition = lesson.condition;
    const Tensor difference = (diffusion::sample(job) - truth.latents).narrow(2, 1, 2);
    return (difference.norm() / truth.latents.narrow(2, 1, 2).norm()).item<double>();
}

/// Mean loss of the first and the last ten steps.
std::pair<double, double> learn(Course& course, int steps) {
    double first = 0, last = 0;
    for (int i = 0; i < steps; ++i) {
        const double loss =
            course.trainer->step({lesson(true), lesson(false), lesson(true), lesson(false)}).plainLoss / 10;
        if (i < 10) first += loss;
        if (i >= steps - 10) last += loss;
    }
    course.trainer->finish();
    return {first, last};
}

TEST(DenoiserTrainer, LearnsTwoClipsByHeartAndSamplesThemBack) {
    Course course(options(280, 3e-3));
    const auto [first, last] = learn(course, 280);
    EXPECT_LT(last, .3 * first);
    for (const bool top : {true, false}) {
        EXPECT_LT(sampledError(course.network, lesson(top), lesson(top)), .5);
        EXPECT_GT(sampledError(course.network, lesson(top), lesson(!top)), .9);
    }
}

TEST(DenoiserTrainer, LearnsTheNoiseToo) {
    Course course(options(120, 4e-3), false);
    const auto [first, last] = learn(course, 120);
    EXPECT_LT(last, .4 * first);
}

TEST(DenoiserTrainer, AnInterruptedRunGoesOnWithTheSameBits) {
    const TemporaryFile folder("unused", "");
    const std::string path = (folder.folder() / "checkpoint.safetensors").string();
    Course whole(options(8, 1e-3)), before(options(8, 1e-3)), after(options(8, 1e-3));
    for (int i = 0; i < 6; ++i) whole.trainer->step({lesson(true), lesson(false)});
    for (int i = 0; i < 3; ++i) before.trainer->step({lesson(true), lesson(false)});
    before.trainer->save(path);
    after.trainer->resume(path);
    EXPECT_EQ(after.trainer->stepsDone(), 3);
    for (int i = 0; i < 3; ++i) after.trainer->step({lesson(true), lesson(false)});
    const auto expected = whole.weights(), made = after.weights();
    for (std::size_t i = 0; i < expected.size(); ++i) ASSERT_TRUE(made[i].equal(expected[i])) << i;
}

TEST(DenoiserTrainer, OtherSeedsAreOtherRuns) {
    DenoisingOptions other = options(8, 1e-3);
    other.seed = 4;
    Course a(options(8, 1e-3)), b(other);
    EXPECT_NE(a.trainer->step({lesson(true)}).loss, b.trainer->step({lesson(true)}).loss);
}

std::string refusal(const std::string& path, const DenoisingOptions& o) {
    Course run(o);
    try {
        run.trainer->resume(path);
    } catch (const Error& error) {
        EXPECT_EQ(run.trainer->stepsDone(), 0);
        return error.what();
    }
    return "accepted";
}

TEST(DenoiserTrainer, RefusesCheckpointsItCannotGoOnFrom) {
    using testing::HasSubstr;
    const TemporaryFile folder("unused", "");
    const auto path = [&](const char* name) { return (folder.folder() / name).string(); };
    Course run(options(8, 1e-3));
    run.trainer->step({lesson(true)});
    run.trainer->save(path("good"));
    EXPECT_EQ(refusal(path("good"), options(8, 1e-3)).substr(0, 8), "accepted");
    EXPECT_THAT(refusal(path("good"), options(9, 1e-3)), HasSubstr("other options"));
    EXPECT_THAT(refusal(path("absent"), options(8, 1e-3)), HasSubstr(path("absent")));
    weights::writeSafetensors(path("weights"), {{"conv_in.bias", at::zeros({32})}});
    EXPECT_THAT(refusal(path("weights"), options(8, 1e-3)), HasSubstr("no checkpoint"));
    std::filesystem::resize_file(path("good"), std::filesystem::file_size(path("good")) - 1000);
    EXPECT_THAT(refusal(path("good"), options(8, 1e-3)), HasSubstr("truncated"));
}

TEST(DenoiserTrainer, AFullDiskLeavesTheLastCheckpoint) {
    Course run(options(8, 1e-3));
    EXPECT_THROW(run.trainer->save("/proc/no/such/folder/checkpoint"), Error);
}

TEST(LessonWeight, FollowsMinSnr) {
    using diffusion::Prediction;
    EXPECT_EQ(train::lessonWeight(.5, Prediction::Epsilon, 0), 1);
    EXPECT_DOUBLE_EQ(train::lessonWeight(.5, Prediction::Epsilon, 5), 1);        // snr 1
    EXPECT_NEAR(train::lessonWeight(.9, Prediction::Epsilon, 5), 5. / 9, 1e-9);  // snr 9
    EXPECT_NEAR(train::lessonWeight(.9, Prediction::Velocity, 5), .5, 1e-9);     // snr + 1 = 10
    EXPECT_DOUBLE_EQ(train::lessonWeight(0, Prediction::Velocity, 5), 1);
    EXPECT_DOUBLE_EQ(train::lessonWeight(0, Prediction::Epsilon, 5), 1);
}

TEST(TaskMask, GivesEveryTaskAndNeverNothingOrAll) {
    std::mt19937_64 random(1);
    int transitions = 0, animations = 0, predictions = 0;
    for (int i = 0; i < 2000; ++i) {
        const auto given = train::taskMask(16, {}, random);
        ASSERT_FALSE(given.empty());
        ASSERT_LT(given.size(), 16u);
        ASSERT_TRUE(std::is_sorted(given.begin(), given.end()));
        ASSERT_EQ(std::adjacent_find(given.begin(), given.end()), given.end());
        ASSERT_GE(given.front(), 0);
        ASSERT_LT(given.back(), 16);
        animations += given == std::vector<int>{0};
        transitions += given.front() == 0 && given.back() == 15;
        predictions += given.size() >= 2 && given.front() == 0 && given.back() == int(given.size()) - 1;
    }
    EXPECT_NEAR(animations, 520, 80);
    EXPECT_NEAR(transitions, 850, 100);
    EXPECT_NEAR(predictions, 400, 80);
    for (int frames = 3; frames < 6; ++frames)
        for (int i = 0; i < 200; ++i) {
            const auto given = train::taskMask(frames, {}, random);
            ASSERT_FALSE(given.empty());
            ASSERT_LT(int(given.size()), frames);
        }
}

TEST(RandomMask, GivesEachFrameWithItsProbability) {
    std::mt19937_64 random(1);
    std::size_t sum = 0;
    for (int i = 0; i < 1000; ++i) sum += train::randomMask(16, .15, random).size();
    EXPECT_NEAR(double(sum) / 16000, .15, .02);
}

}  // namespace
