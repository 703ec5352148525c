// The motion latent space against the prototype: condition, latents of given frames, films at fractional
// times.
#include "engine/seine/latent/motion_space.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/seine/generator.h"
#include "tests/seine/motion_golden.h"

namespace {

using namespace seine;
using golden::relativeError;
using latent::Task;

constexpr double kTolerance = 1e-5;

class MotionSpaceParity : public testing::Test {
 protected:
    MotionSpaceParity() {
        golden::fillMotion(*m_network);
        latent::MotionSettings settings;
        settings.transition.logitScale = settings.other.logitScale = 2;
        m_space = std::make_unique<latent::MotionSpace>(m_network, settings);
    }

    Tensor get(const std::string& name) const { return m_golden->read(name); }
    engine::Picture picture(const std::string& name) const {
        return golden::toPicture(get("picture." + name));
    }
    Task task(std::vector<latent::Given> given) const {
        return {16, 72, 128, 72, 128, std::move(given), {}, {}};
    }
    std::unique_ptr<latent::Scene> encode(const Task& t) {
        return m_space->encode(t, [](int, int) {});
    }

    /// Decodes the golden latents of `name`; the largest difference from the golden frame is returned, in
    /// levels of 256.
    double worstDifference(latent::Scene& scene, const std::string& name) {
        const double time = get(name + ".times").item<double>();
        double worst = 1e9;
        scene.decode(get(name + ".ddim4"), {time}, [&](std::size_t index, engine::Picture&& frame) {
            EXPECT_EQ(index, 0u);
            worst = (latent::toTensor(frame) - get(name + ".frames")[0]).abs().max().item<double>() * 255;
        });
        return worst;
    }

    c10::InferenceMode m_inference;
    std::shared_ptr<const weights::Archive> m_golden = golden::open("motion_formula.safetensors");
    std::shared_ptr<nn::MotionAutoencoder> m_network = std::make_shared<nn::MotionAutoencoder>();
    std::unique_ptr<latent::MotionSpace> m_space;
};

TEST_F(MotionSpaceParity, ConditionOfATransition) {
    const auto scene = encode(task({{0, picture("A"), {}}, {15, picture("B"), {}}}));
    ASSERT_EQ(scene->condition.size(1), m_space->conditionChannels());
    const Tensor some = scene->condition.index_select(2, at::tensor({0, 7, 15}));
    EXPECT_LE(relativeError(some, get("transition.condition_0_7_15")), kTolerance);
    EXPECT_LE(relativeError(scene->condition[0][-1].select(-1, 3).select(-1, 5), get("transition.tau")),
              kTolerance);
    EXPECT_TRUE(scene->known.equal(scene->condition.narrow(1, 1, 8)));
    EXPECT_EQ(scene->known.narrow(2, 1, 14).abs().max().item<float>(), 0);
}

TEST_F(MotionSpaceParity, OnePictureIsBothReferences) {
    const auto scene = encode(task({{0, picture("A"), {}}}));
    EXPECT_LE(relativeError(scene->known.narrow(2, 0, 3), get("animate.given_z")), kTolerance);
    EXPECT_LE(relativeError(scene->condition[0][-1].select(-1, 0).select(-1, 0), get("animate.tau")),
              kTolerance);
    EXPECT_LE(worstDifference(*scene, "animate"), 1);
}

TEST_F(MotionSpaceParity, PredictionFromThreeFrames) {
    const auto scene = encode(task({{0, picture("A"), {}}, {1, picture("X"), {}}, {2, picture("B"), {}}}));
    EXPECT_LE(relativeError(scene->known.narrow(2, 0, 3), get("predict.given_z")), kTolerance);
    EXPECT_LE(relativeError(scene->condition[0][-1].select(-1, 0).select(-1, 0), get("predict.tau")),
              kTolerance);
    EXPECT_TRUE(scene->condition.narrow(1, 0, 1).equal(
        latent::maskOf(task({{0, {}, {}}, {1, {}, {}}, {2, {}, {}}}))));
    EXPECT_LE(worstDifference(*scene, "predict"), 1);
}

TEST_F(MotionSpaceParity, AtItsOwnTimeAGivenPictureIsDecodedToTheBit) {
    Task t = task({{0, picture("A_large"), {}}, {15, picture("B_large"), {}}});
    t.outHeight = 108, t.outWidth = 192;
    const auto scene = encode(t);
    std::vector<engine::Picture> frames;
    scene->decode(get("transition.ddim4"), {0, 7.5, 15},
                  [&](std::size_t, engine::Picture&& frame) { frames.push_back(std::move(frame)); });
    ASSERT_EQ(frames.size(), 3u);
    EXPECT_EQ(frames[0], t.given[0].picture);
    EXPECT_EQ(frames[2], t.given[1].picture);
    EXPECT_EQ(frames[1].width, 192);
    EXPECT_NE(frames[1], frames[0]);
}

TEST_F(MotionSpaceParity, ManyMomentsComeInOrderAndEqualThoseAskedForOneByOne) {
    const auto scene = encode(task({{0, picture("A"), {}}, {15, picture("B"), {}}}));
    const std::vector<double> times = {1, 2 + 1. / 3, 5, 7.5, 9, 14 + 2. / 3};
    std::vector<engine::Picture> together;
    scene->decode(get("transition.ddim4"), times, [&](std::size_t index, engine::Picture&& frame) {
        ASSERT_EQ(index, together.size());
        together.push_back(std::move(frame));
    });
    ASSERT_EQ(together.size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        scene->decode(get("transition.ddim4"), {times[i]}, [&](std::size_t, engine::Picture&& alone) {
            const Tensor difference = latent::toTensor(alone) - latent::toTensor(together[i]);
            EXPECT_LE(difference.abs().mean().item<double>(), 1e-3) << times[i];
        });
    }
}

TEST_F(MotionSpaceParity, OnlyTransitionsThatAreNoFadesAreCutOut) {
    latent::MotionSettings settings;
    settings.transition.paintBias = -30;
    settings.softWords = {"fade"};
    m_space = std::make_unique<latent::MotionSpace>(m_network, settings);
    const auto made = [&](const std::string& prompt, int last) {
        Task t = task({{0, picture("A"), {}}, {last, picture("B"), {}}});
        t.prompt = prompt;
        engine::Picture result;
        encode(t)->decode(get("transition.ddim4"), {5.5},
                          [&](std::size_t, engine::Picture&& p) { result = std::move(p); });
        return result;
    };
    const engine::Picture hard = made("smooth transition", 15), soft = made("A slow FADE to black", 15);
    EXPECT_NE(hard, soft);
    settings.softWords.clear();
    settings.other = settings.transition;
    const engine::Picture predicted = made("smooth transition", 3);
    m_space = std::make_unique<latent::MotionSpace>(m_network, settings);
    EXPECT_EQ(made("A slow FADE to black", 15), hard);
    EXPECT_NE(made("smooth transition", 3), predicted);
}

class RestrainedSpace : public MotionSpaceParity {
 protected:
    RestrainedSpace() {
        m_settings.restraint = latent::RestraintSettings{};
        m_settings.restraint->cameraWords = {"pan"};
        m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
    }
    std::vector<engine::Picture> made(latent::Scene& scene, const std::vector<double>& times) {
        std::vector<engine::Picture> frames;
        scene.decode(4 * get("animate.ddim4"), times,
                     [&](std::size_t, engine::Picture&& p) { frames.push_back(std::move(p)); });
        return frames;
    }
    latent::MotionSettings m_settings;
};

/// Mean difference in levels.
double difference(const engine::Picture& a, const engine::Picture& b) {
    return (latent::toTensor(a) - latent::toTensor(b)).abs().mean().item<double>() * 255;
}

TEST_F(RestrainedSpace, FramesLeaveThePictureStepByStep) {
    const auto scene = encode(task({{0, picture("A"), {}}}));
    const auto frames = made(*scene, {1. / 64, 1, 2, 2.5, 3});
    EXPECT_LT(difference(frames[0], picture("A")), 1);
    EXPECT_GT(difference(frames[4], picture("A")), 0);
    EXPECT_LT(difference(frames[3], frames[2]), difference(frames[4], frames[2]) + 1e-9);
}

TEST_F(RestrainedSpace, TheSecondClipGoesOnFromTheFirstOnesPicture) {
    const auto first = encode(task({{0, picture("A"), {}}}));
    const engine::Picture last = made(*first, {15}).front();
    ASSERT_TRUE(first->next());
    EXPECT_EQ(first->next()->picture, picture("A"));

    Task on = task({{0, picture("X"), {}}, {1, picture("X"), {}}, {2, last, {}}});
    on.previous = first->next();
    const auto second = encode(on);
    const engine::Picture after = made(*second, {2 + 1. / 64}).front();
    EXPECT_LT(difference(after, last), 1) << "where it stood";
    ASSERT_TRUE(second->next());
    EXPECT_EQ(second->next()->picture, picture("A")) << "still the first picture";
}

TEST_F(RestrainedSpace, FramesBeforeTheGivenOneLeadToIt) {
    const auto scene = encode(task({{15, picture("B"), {}}}));
    const auto frames = made(*scene, {0, 15 - 1. / 64});
    EXPECT_LT(difference(frames[1], picture("B")), 1);
    EXPECT_FALSE(scene->next()) << "nothing comes after the given frame";
}

TEST_F(RestrainedSpace, BetweenTwoGivenFramesBothAreUsedAsBefore) {
    Task t = task({{0, picture("A"), {}}, {8, picture("B"), {}}});
    const auto restrained = made(*encode(t), {4});
    m_settings.restraint.reset();
    m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
    EXPECT_EQ(made(*encode(t), {4}), restrained);
}

TEST_F(RestrainedSpace, StraightenedTransitionsStillBeginAndEndOnTheirPictures) {
    Task t = task({{0, picture("A"), {}}, {15, picture("B"), {}}});
    const auto plain = made(*encode(t), {7}).front();
    m_settings.straighten = latent::StraightenSettings{};
    m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
    const auto frames = made(*encode(t), {0, 7, 15});
    EXPECT_EQ(frames[0], picture("A"));
    EXPECT_NE(frames[1], plain);
    EXPECT_EQ(frames[2], picture("B"));
}

TEST_F(RestrainedSpace, GrownTransitionsStillBeginAndEndOnTheirPictures) {
    Task t = task({{0, picture("A"), {}}, {15, picture("B"), {}}});
    const auto plain = made(*encode(t), {7}).front();
    m_settings.growth = latent::GrowthSettings{};
    m_settings.softWords = {"fade"};
    m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
    const auto frames = made(*encode(t), {0, 7, 15});
    EXPECT_EQ(frames[0], picture("A"));
    EXPECT_NE(frames[1], plain);
    EXPECT_EQ(frames[2], picture("B"));
    Task early = task({{0, picture("A"), {}}, {8, picture("B"), {}}});
    const auto grown = made(*encode(early), {4});
    early.prompt = t.prompt = "a fade";
    const auto faded = made(*encode(t), {7});
    m_settings.growth.reset();
    m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
    EXPECT_EQ(made(*encode(t), {7}), faded) << "a fade has no edges";
    early.prompt.clear();
    EXPECT_EQ(made(*encode(early), {4}), grown) << "only a whole change grows";
}

/// The same place by night.
engine::Picture darkened(engine::Picture picture) {
    for (auto& level : picture.rgb) level = std::uint8_t(level * .3 + .5);
    return picture;
}

/// A network in which nothing moves.
class LitSpace : public RestrainedSpace {
 protected:
    LitSpace() {
        nn::MotionDecoder& decoder = m_network->decoder;
        for (nn::Conv2d* c :
             {&decoder.flow8, &decoder.direct, &decoder.flow8b, &decoder.flow4, &decoder.head})
            c->weight.value.zero_(), c->bias->value.zero_();
    }
    std::vector<engine::Picture> shown(const engine::Picture& a, const engine::Picture& b, bool isLit,
                                       const std::string& prompt = {}) {
        m_settings.transition.logitScale = 6;
        m_settings.transition.paintBias = -99;
        m_settings.growth = latent::GrowthSettings{};
        m_settings.growth->evenness = .7;
        m_settings.softWords = {"fade"};
        m_settings.light.reset();
        if (isLit) m_settings.light = latent::LightSettings{};
        m_space = std::make_unique<latent::MotionSpace>(m_network, m_settings);
        Task t = task({{0, a, {}}, {15, b, {}}});
        t.prompt = prompt;
        std::vector<engine::Picture> frames;
        encode(t)->decode(at::zeros({1, 8, 16, 9, 16}), {0, 3.75, 7.5, 11.25, 15},
                          [&](std::size_t, engine::Picture&& p) { frames.push_back(std::move(p)); });
        return frames;
    }
    double brightness(const engine::Picture& p) { return latent::toTensor(p).mean().item<double>() * 255; }
};

TEST_F(LitSpace, ASunriseGetsLightEvenly) {
    const engine::Picture day = picture("A"), night = darkened(day);
    const auto frames = shown(night, day, true);
    EXPECT_EQ(frames[0], night);
    EXPECT_EQ(frames[4], day);
    const double dark = brightness(night), bright = brightness(day);
    for (int i = 1; i < 4; ++i)
        EXPECT_NEAR(brightness(frames[i]), dark + (bright - dark) * i / 4, (bright - dark) * .06) << i;
    EXPECT_NE(shown(night, day, false)[2], frames[2]);
}

TEST_F(LitSpace, OtherTransitionsAreDecodedAsBeforeToTheBit) {
    const engine::Picture a = picture("A"), b = picture("B");
    EXPECT_EQ(shown(a, b, true), shown(a, b, false)) << "unlike";
    EXPECT_EQ(shown(a, a, true), shown(a, a, false)) << "identical";
    EXPECT_EQ(shown(darkened(a), a, true, "a fade"), shown(darkened(a), a, false, "a fade"))
        << "mixed by words";
}

TEST_F(RestrainedSpace, ACameraWordIsAWordOfItsOwn) {
    const auto shown = [&](const std::string& prompt) {
        Task t = task({{0, picture("A"), {}}});
        t.prompt = prompt;
        return made(*encode(t), {12}).front();
    };
    EXPECT_EQ(shown("a panda"), shown(""));
    EXPECT_NE(shown("a panda, pan left"), shown("a panda"));
}

TEST_F(MotionSpaceParity, NothingGivenIsRefused) {
    EXPECT_THROW(encode(task({})), seine::Error);
}

TEST(MotionTime, RunsFromAToBAndOnBeyondThem) {
    EXPECT_FLOAT_EQ(latent::motionTime(0, 0, 15), 0);
    EXPECT_FLOAT_EQ(latent::motionTime(6.75, 0, 15), .45f);
    EXPECT_FLOAT_EQ(latent::motionTime(15, 0, 15), 1);
    EXPECT_FLOAT_EQ(latent::motionTime(5, 2, 2), .2f);
    EXPECT_FLOAT_EQ(latent::motionTime(1, 4, 8), -.2f);
    EXPECT_FLOAT_EQ(latent::motionTime(14, 4, 8), 1.4f);
}

std::string refusal(const nlohmann::json& config) {
    try {
        latent::MotionSettings::from(Settings(config, "config.json"));
    } catch (const seine::Error& error) {
        return error.what();
    }
    return "accepted";
}

TEST(MotionSettings, ReadsWhatTheModelFolderSays) {
    const auto s =
        latent::MotionSettings::from(Settings(nlohmann::json::parse(R"({"picture_padding": "reflection",
        "latent_channels": 6, "decoder_blocks": [1, 2, 3, 4], "weights": {"two_pictures": {"logit_scale": 6.0,
        "synthesis_bias": -9.0, "weight_blur": 9, "weight_blur_passes": 2, "interpolation": "bicubic"},
        "one_picture": {}, "soft_words": ["fade"],
        "soft": {"logit_scale": 0.5}, "light": {"shape": [0.5, 0.8]}}})"),
                                              "config.json"));
    EXPECT_EQ(s.network.latentChannels, 6);
    EXPECT_EQ(s.network.decoderBlocks, (std::array<int, 4>{1, 2, 3, 4}));
    EXPECT_TRUE(s.network.mirrorPictures);
    EXPECT_EQ(s.transition.logitScale, 6);
    EXPECT_EQ(s.transition.paintBias, -9);
    EXPECT_EQ(s.transition.blur, 9);
    EXPECT_EQ(s.transition.blurPasses, 2);
    EXPECT_EQ(s.transition.filter, latent::ComposeOptions::Filter::Bicubic);
    EXPECT_EQ(s.other.logitScale, 1);
    EXPECT_EQ(s.softWords, std::vector<std::string>{"fade"});
    EXPECT_EQ(s.soft.logitScale, .5);
    ASSERT_TRUE(s.light);
    EXPECT_EQ(s.light->shape, (std::array<double, 2>{.5, .8}));
    EXPECT_EQ(s.light->window, 33);
    EXPECT_EQ(s.other.filter, latent::ComposeOptions::Filter::Bilinear);
}

TEST(MotionSettings, NamesWhatItCannotUse) {
    using testing::HasSubstr;
    const auto weights = [](const char* two) {
        return nlohmann::json{
            {"weights",
             {{"two_pictures", nlohmann::json::parse(two)}, {"one_picture", nlohmann::json::object()}}}};
    };
    EXPECT_THAT(refusal({{"picture_padding", "zeros"}}), HasSubstr("picture_padding"));
    EXPECT_THAT(refusal({{"downscale", 4u}}), HasSubstr("downscale"));
    EXPECT_THAT(refusal({{"flow_scale", {1, 2}}}), HasSubstr("flow_scale"));
    EXPECT_THAT(refusal({{"pyramid_channels", {32u, 0u, 96u}}}), HasSubstr("pyramid_channels"));
    EXPECT_THAT(refusal(weights(R"({"logit_scale": -1})")), HasSubstr("logit_scale"));
    EXPECT_THAT(refusal(weights(R"({"weight_blur": 4})")), HasSubstr("weight_blur"));
    EXPECT_THAT(refusal(weights(R"({"interpolation": "nearest"})")), HasSubstr("interpolation"));
    EXPECT_THAT(refusal({{"weights", nlohmann::json::object()}}), HasSubstr("two_pictures"));
    EXPECT_FALSE(latent::MotionSettings::from(Settings(nlohmann::json::object(), "config.json")).light);
}

}  // namespace
