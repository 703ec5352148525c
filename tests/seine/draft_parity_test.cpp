// The draft model as shipped: every part with its trained weights against the outputs of the program that
// trained it.
#include <gtest/gtest.h>

#include "engine/seine/diffusion/sampler.h"
#include "engine/seine/latent/motion_space.h"
#include "engine/seine/model_folder.h"
#include "engine/seine/text/tokenizer.h"
#include "engine/seine/weights/load.h"
#include "tests/seine/motion_golden.h"

namespace {

using namespace seine;
using golden::relativeError;

const std::filesystem::path kFolder = std::filesystem::path(SEINE_SOURCE) / "assets/models/draft";

class DraftParity : public testing::Test {
 protected:
    void SetUp() override {
        at::set_num_threads(2);
        m_golden = golden::open("draft/golden.safetensors");
        m_folder = ModelFolder::read(kFolder);
    }
    Tensor get(const std::string& name) const { return m_golden->read(name); }
    Tensor picture(const std::string& name) const {
        return (get("picture." + name).to(at::kFloat) / 255).unsqueeze(0);
    }
    std::unique_ptr<nn::UNet3DConditionModel> unet(at::ScalarType type) const {
        auto net = std::make_unique<nn::UNet3DConditionModel>(m_folder.unet);
        weights::load(*net, *m_folder.unetWeights);
        if (type != at::kFloat) net->convert(at::kCPU, type, type);
        net->prepare();
        return net;
    }
    Tensor condition() const {
        latent::Task task{16, 72, 128, 72, 128, {}, {}, {}};
        task.given = {{0, golden::toPicture(get("picture.A")), {}},
                      {15, golden::toPicture(get("picture.B")), {}}};
        return latent::MotionSpace::load(kFolder / "motion_autoencoder")
            ->encode(task, [](int, int) {})
            ->condition;
    }
    Tensor unetAt500(at::ScalarType type) const {
        const auto net = unet(type);
        const auto text = net->prepareText(get("text.states").narrow(0, 0, 1));
        return (*net)(at::cat({get("sample.noise"), condition()}, 1), at::full({1}, 500., at::kFloat), text)
            .to(at::kFloat);
    }

    c10::InferenceMode m_inference;
    std::shared_ptr<const weights::Archive> m_golden;
    ModelFolder m_folder;
};

TEST_F(DraftParity, MotionAutoencoder) {
    const auto settings =
        latent::MotionSettings::from(Settings::read(kFolder / "motion_autoencoder/config.json"));
    nn::MotionAutoencoder net(settings.network);
    weights::load(
        net, *weights::Archive::open(kFolder / "motion_autoencoder/diffusion_pytorch_model.safetensors"));
    net.prepare();
    const Tensor a = picture("A"), b = picture("B");
    const auto fa = net.pyramid(a), fb = net.pyramid(b), fx = net.pyramid(picture("X"));
    EXPECT_LE(relativeError(fa.f8, get("pyramid.A.f8")), 1e-5);
    EXPECT_LE(relativeError(fa.appearance, get("pyramid.A.app")), 1e-5);
    EXPECT_LE(relativeError(net.encoder(fx, fa, fb, {72, 128}), get("encoder.z")), 1e-5);
    EXPECT_LE(relativeError(net.encoder(fa, fa, fb, {72, 128}), get("exact.z_A")), 1e-5);
    EXPECT_LE(relativeError(net.encoder(fb, fa, fb, {72, 128}), get("exact.z_B")), 1e-5);
    const auto d = net.decoder(get("encoder.z"), fa, fb, a, b, get("decoder.tau"));
    EXPECT_LE(relativeError(d.flow, get("decoder.flow")), 1e-5);
    EXPECT_LE(relativeError(d.logits, get("decoder.logits")), 1e-5);
    EXPECT_LE(relativeError(d.paint, get("decoder.synth")), 1e-5);
}

TEST_F(DraftParity, Text) {
    const text::Tokenizer tokenizer(kFolder / "tokenizer", m_folder.text.vocab_size, 77);
    const Tensor ids = get("text.ids").to(at::kLong);
    const auto prompts = nlohmann::json::parse(m_golden->metadata().at("prompts"));
    for (std::size_t i = 0; i < prompts.size(); ++i)
        EXPECT_TRUE(at::tensor(tokenizer(prompts[i]), at::kLong).equal(ids[std::int64_t(i)])) << prompts[i];
    nn::ClipTextTower tower(m_folder.text);
    weights::load(tower, *m_folder.textWeights, {.prefix = "text_model.", .rename = {}});
    tower.prepare();
    EXPECT_LE(relativeError(tower(ids.narrow(0, 0, 2)).last_hidden_state, get("text.states")), 1e-5);
}

TEST_F(DraftParity, Denoiser) {
    EXPECT_LE(relativeError(unetAt500(at::kFloat), get("transition.unet_t500")), 1e-5);
}

TEST_F(DraftParity, DenoiserInBfloat16) {  // rounding, not another picture
    EXPECT_LE(relativeError(unetAt500(at::kBFloat16), get("transition.unet_t500")), 2e-2);
}

TEST_F(DraftParity, SamplingOfATransition) {
    const auto net = unet(at::kFloat);
    const auto text = net->prepareText(get("text.states"));
    diffusion::Job job;
    job.denoiser = [&](const Tensor& input, const Tensor& t) { return (*net)(input, t, text); };
    job.plan = m_folder.schedule.plan(4);
    job.prediction = m_folder.schedule.prediction();
    job.guidance = m_folder.defaults.guidance;
    job.guidanceRescale = m_folder.schedule.guidanceRescale();
    job.clamp = m_folder.schedule.clamp();
    job.noise = get("sample.noise");
    job.condition = condition();
    EXPECT_EQ(job.guidance, 2);
    const Tensor between = diffusion::sample(job).narrow(2, 1, 14);
    EXPECT_LE(relativeError(between, get("transition.ddim4").narrow(2, 1, 14)), 1e-4);
}

}  // namespace
