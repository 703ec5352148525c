// The whole way on small networks: train() learns eight clips by heart, and the model folder that it writes
// gives each of them back from its first frame and its words. In the draft model's motion space a few steps
// show that every part learns and nothing else changes.
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/pipeline.h"
#include "engine/seine/train/trainer.h"
#include "tests/seine/made_clips.h"
#include "tests/seine/temporary_file.h"
#include "tests/seine/tiny_model.h"

namespace {

using namespace seine;
using namespace seine::train;
namespace fs = std::filesystem;

/// A denoiser that begins as one that adds nothing, as trained ones do; the formula's own is all noise.
void calm(const golden::TinyModel& model) {
    model.set("scheduler/scheduler_config.json", "prediction_type", "v_prediction");
    model.set("scheduler/scheduler_config.json", "rescale_betas_zero_snr", true);
    model.set("scheduler/scheduler_config.json", "timestep_spacing", "trailing");
    model.set("unet/config.json", "norm_num_groups", 8);
    model.set("vae/config.json", "scaling_factor", 1.95);  // unit variance, as a trained one has it
    nn::UNet3DConditionModel unet(
        nn::UNetConfig::from(Settings::read(model.path() / "unet" / "config.json")));
    golden::fill(unet);
    unet.visit([](const std::string& name, nn::Parameter& p) {
        for (const char* last : {"conv_out.", "conv2.", "proj_out.", "time_rel_pos_bias."})
            if (name.find(last) != name.npos) p.value.zero_();
    });
    golden::write(model.path() / "unet" / "diffusion_pytorch_model.safetensors", unet);
}

/// The latents that the model in `folder` imagines for a clip, frames but the first, and the true ones.
struct Imagined {
    at::Tensor made, truth;
};

Imagined imagined(Pipeline& model, const TrainingClip& clip) {
    const c10::InferenceMode inference;
    const auto encoded = model.space().encodeClip(clip.frames, 0, 0);
    const auto text = model.denoiser().prepareText(model.statesOf(clip.caption));
    diffusion::Job job;
    job.denoiser = [&](const at::Tensor& input, const at::Tensor& t) {
        return model.denoiser()(input, t, text);
    };
    job.plan = model.folder().schedule.plan(10);
    job.prediction = diffusion::Prediction::Velocity;
    job.noise = at::randn(encoded.latents.sizes(), at::make_generator<at::CPUGeneratorImpl>(5), at::kFloat);
    job.condition = model.space().conditionOf(encoded, {0});
    const auto later = [](const at::Tensor& z) { return z.narrow(2, 1, z.size(2) - 1).clone(); };
    return {later(diffusion::sample(job)), later(encoded.latents)};
}

/// Words that leave no doubt: the towers of these tests never learnt to tell "clip 1" from "clip 2".
struct NamedClips : MadeClips {
    using MadeClips::MadeClips;
    TrainingClip clip(std::size_t index) const override {
        TrainingClip clip = MadeClips::clip(index);
        clip.caption = std::string(60, char('a' + index));
        return clip;
    }
};

TEST(Overfit, EightClipsAreLearntByHeartAndGivenBack) {
    const golden::TinyModel model;
    calm(model);
    const TemporaryFile place("unused", "");
    const NamedClips clips(8, 4, 64, 32);
    TrainSettings s;
    s.model = model.path(), s.result = place.folder() / "by-heart";
    s.rank = 0, s.steps = 900, s.batch = 4, s.learningRate = 4e-3, s.threads = 1, s.sampleMinutes = 0;
    double first = 0;
    TrainWatch watch;
    watch.progress = [&](const TrainProgress& p) {
        if (p.stage == TrainProgress::Stage::Learn && p.step <= 10) first += p.loss / 10;
    };
    const TrainResult result = train::train(s, clips, watch);
    EXPECT_LT(result.loss, .5 * first);  // with no words and no frame given, nobody can tell the clips apart

    const c10::NoGradGuard frozen;
    LoadOptions load;
    load.threads = 1;
    Pipeline learnt(ModelFolder::read(s.result), load);
    std::vector<Imagined> all;
    for (std::size_t i = 0; i < 8; ++i) all.push_back(imagined(learnt, clips.clip(i)));
    double mean = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        const auto distance = [&](std::size_t k) {
            return ((all[i].made - all[k].truth).norm() / all[k].truth.norm()).item<double>();
        };
        mean += distance(i) / 8;
        for (std::size_t k = 0; k < 8; ++k)
            EXPECT_TRUE(k == i || distance(i) < distance(k)) << "clip " << i << " looks like clip " << k;
    }
    EXPECT_LT(mean, .7);
}

class DraftTraining : public testing::Test {
 protected:
    TrainSettings settings(const char* name) const {
        TrainSettings s;
        s.model = fs::path(SEINE_SOURCE) / "assets/models/draft", s.result = place.folder() / name;
        s.steps = 2, s.batch = 1, s.sampleMinutes = 0, s.rank = 4;
        return s;
    }
    TemporaryFile place{"unused", ""};
    MadeClips clips{4, 16, 64, 64, 1};
};

TEST_F(DraftTraining, TheDenoiserLearnsInMotionSpace) {
    const TrainSettings s = settings("denoiser");
    const TrainResult result = train::train(s, clips);
    EXPECT_GT(result.loss, 0);
    EXPECT_LT(result.loss, 3);
    EXPECT_NE(*result.heldOutBefore, *result.heldOutAfter);
    const auto generator = Generator::load(s.result);
    EXPECT_EQ(generator->model().latentSpace, "motion");
    Request request;
    request.given = {{0, clips.clip(0).frames[0]}, {15, clips.clip(1).frames[15]}};
    request.steps = 1;
    EXPECT_EQ(generator->Generator::generate(request).frames.size(), 16u);
}

TEST_F(DraftTraining, TheDecoderLearnsAndTheEncoderStays) {
    TrainSettings s = settings("decoder");
    s.what = What::Autoencoder, s.rank = 0, s.learningRate = 2e-5, s.steps = 3;
    const TrainResult result = train::train(s, clips);
    EXPECT_NEAR(*result.heldOutAfter, *result.heldOutBefore, .5 * *result.heldOutBefore);
    const char* const file = "motion_autoencoder/diffusion_pytorch_model.safetensors";
    const auto before = weights::Archive::open(s.model / file),
               after = weights::Archive::open(s.result / file);
    int changed = 0;
    for (const auto& [name, entry] : before->entries()) {
        const bool same = before->read(name).equal(after->read(name));
        EXPECT_TRUE(same || name.rfind("decoder.", 0) == 0) << name;
        changed += !same;
    }
    EXPECT_GT(changed, 30);
}

}  // namespace
