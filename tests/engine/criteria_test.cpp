#include "engine/criteria.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "engine/media/scale.h"
#include "fakes.h"

namespace {

using engine::FrameFigures;
using engine::Judgement;
using engine::Subject;
using fakes::FakeGenerator;
using fakes::Picture;
using fakes::scene;

TEST(Criteria, CosineOfHandMadeVectors) {
    const std::vector<float> x{1, 0}, y{0, 2}, both{3, 3}, none{0, 0};
    EXPECT_DOUBLE_EQ(engine::cosine(x, x), 1);
    EXPECT_DOUBLE_EQ(engine::cosine(x, y), 0);
    EXPECT_NEAR(engine::cosine(x, both), std::sqrt(0.5), 1e-7);
    EXPECT_DOUBLE_EQ(engine::cosine(x, none), 0);
}

TEST(Criteria, GivenFramesCountForCoherenceAlone) {
    const Picture picture(16, 16);
    Subject subject;
    subject.from = subject.to = &picture;
    std::vector<FrameFigures> curve(5);
    for (std::size_t i = 0; i < 5; ++i) {
        curve[i].toFrom = double(i);
        curve[i].toTo = 10.0;
        curve[i].alignment = double(i * i);
        curve[i].ghostIndex = double(10 * i);
        if (i > 0) curve[i].coherence = i == 4 ? 0.6 : 1.0;
    }
    const Judgement both = engine::summed(curve, subject);
    EXPECT_DOUBLE_EQ(*both.coherence, 0.9);
    EXPECT_DOUBLE_EQ(*both.similarity, (1 + 2 + 3 + 30) / 6.0);
    EXPECT_DOUBLE_EQ(*both.alignment, (1 + 4 + 9) / 3.0);
    EXPECT_DOUBLE_EQ(*both.ghostIndex, 20) << "the middle half: frames 1 to 3";
    subject.to = nullptr;
    EXPECT_DOUBLE_EQ(*engine::summed(curve, subject).alignment, (1 + 4 + 9 + 16) / 4.0);
}

TEST(Criteria, WhatCannotBeMeasuredIsMissing) {
    const Judgement nothing = engine::summed({}, {});
    EXPECT_FALSE(nothing.coherence || nothing.similarity || nothing.alignment || nothing.motion);
    FakeGenerator generator;
    Subject subject;
    subject.frames = 1;
    subject.frame = [](std::size_t) { return scene(96, 64, 1); };
    const Judgement one = engine::judge(subject, generator);
    EXPECT_FALSE(one.coherence || one.similarity || one.alignment || one.ghostIndex || one.motion);
    EXPECT_EQ(one.clip, "fake");
}

TEST(Criteria, TellACrossFadeFromAWipe) {
    const Picture a = scene(192, 128, 1), b = scene(192, 128, 2);
    FakeGenerator generator;
    Subject subject;
    subject.frames = 9;
    subject.from = &a;
    subject.to = &b;
    subject.prompt = "night falls";
    subject.frame = [&](std::size_t i) { return media::blend(a, b, double(i) / 8); };
    const Judgement fade = engine::judge(subject, generator);
    subject.frame = [&](std::size_t i) { return fakes::wiped(a, b, double(i) / 8); };
    const Judgement wipe = engine::judge(subject, generator);
    EXPECT_GT(*fade.ghostIndex, *wipe.ghostIndex);
    EXPECT_GT(*wipe.sharpness, *fade.sharpness);
    EXPECT_GT(*fade.coherence, 0.98);
    EXPECT_TRUE(fade.alignment && fade.similarity);
    ASSERT_EQ(fade.curve.size(), 9u);
    EXPECT_FALSE(fade.curve[0].coherence);
    EXPECT_NEAR(*fade.curve[0].toFrom, 1, 1e-6);
    EXPECT_GT(*fade.curve[8].toTo, *fade.curve[0].toTo);
}

TEST(Criteria, MotionIsMeasuredInWidthsOfTheFrame) {
    FakeGenerator generator;
    Subject subject;
    subject.frames = 4;
    subject.frame = [](std::size_t i) { return fakes::rolled(scene(256, 160, 1), 4 * int(i)); };
    const Judgement moving = engine::judge(subject, generator);
    EXPECT_NEAR(*moving.motion, 4.0 / 256, 0.5 * 4 / 256);
    subject.frame = [](std::size_t) { return scene(256, 160, 1); };
    EXPECT_LT(*engine::judge(subject, generator).motion, 0.1 * 4 / 256);
}

TEST(Criteria, StepsTowardsTheSecondSceneAreCounted) {
    Subject subject;
    std::vector<FrameFigures> curve(5);
    const double distances[] = {1.0, 0.6, 0.2, 0.2, 0.0};  // it stands still once
    const double lights[] = {0.5, 0.5, 0.8, 0.5, 0.5};     // and flashes once
    for (std::size_t i = 0; i < 5; ++i) {
        curve[i].distanceTo = distances[i];
        curve[i].brightness = lights[i];
    }
    const Judgement judgement = engine::summed(curve, subject);
    EXPECT_DOUBLE_EQ(*judgement.steadiness, 0.75);
    EXPECT_NEAR(*judgement.flicker, (0.15 + 0.3 + 0.15) / 3, 1e-12);
}

TEST(Criteria, FadeAndWipeLeadSteadilyWithoutFlicker) {
    const Picture a = scene(192, 128, 1), b = scene(192, 128, 2);
    FakeGenerator generator;
    Subject subject;
    subject.frames = 9;
    subject.from = &a;
    subject.to = &b;
    subject.frame = [&](std::size_t i) { return media::blend(a, b, double(i) / 8); };
    const Judgement fade = engine::judge(subject, generator);
    EXPECT_DOUBLE_EQ(*fade.steadiness, 1);
    EXPECT_LT(*fade.colourShift, 0.01);
    EXPECT_LT(*fade.flicker, 0.01);
    EXPECT_NEAR(*fade.curve.front().distanceTo, 1, 1e-9);
    EXPECT_NEAR(*fade.curve.back().distanceTo, 0, 1e-9);
    subject.frame = [&](std::size_t i) {
        return i < 4 ? a : i == 4 ? Picture(192, 128) : b;
    };  // cut through black
    const Judgement cut = engine::judge(subject, generator);
    EXPECT_LT(*cut.steadiness, 0.4);
    EXPECT_GT(*cut.flicker, 0.03);
    EXPECT_GT(*cut.warpError, *fade.warpError);
}

TEST(Criteria, EveryFigureHasANameOfItsOwn) {
    std::set<std::string> keys;
    for (const engine::JudgementFigure& figure : engine::judgementFigures()) keys.insert(figure.key);
    EXPECT_EQ(keys.size(), engine::judgementFigures().size());
}

/// A CLIP that sees ships, and whose every text is about a thing of its own unless it names a ship.
struct SeesShips : seine::Embedder {
    std::string embedderName() const override { return "ships"; }
    std::vector<float> embedPicture(const Picture&) override { return vector(1, 0); }
    std::vector<float> embedText(const std::string& words) override {
        return words.find("ship") != std::string::npos  ? vector(1, 0)
               : words.find("baker") != std::string::npos ? vector(0, 1)
                                                          : vector(.3f, 1);
    }
    std::vector<float> vector(float ship, float rest) const {
        std::vector<float> v(width);
        v[0] = ship, v[1] = rest;
        return v;
    }
    std::size_t width = 512;
};

TEST(Criteria, WordsAboutSomethingElseAreAMismatch) {
    SeesShips clip;
    Subject subject;
    subject.frames = 3;
    subject.frame = [](std::size_t) { return scene(96, 64, 1); };
    subject.prompt = "a ship in a storm";
    const Judgement right = engine::judge(subject, clip);
    ASSERT_TRUE(right.wordsRank);
    EXPECT_GT(*right.wordsRank, .9);
    EXPECT_FALSE(engine::isMismatch(right));
    subject.prompt = "the baker";
    EXPECT_TRUE(engine::isMismatch(engine::judge(subject, clip)));
    clip.width = 256;
    EXPECT_FALSE(engine::isMismatch(engine::judge(subject, clip))) << "a small CLIP does not know";
    clip.width = 512;
    subject.prompt = "";
    EXPECT_FALSE(engine::isMismatch(engine::judge(subject, clip))) << "nothing was said";
}

TEST(Criteria, CanBeStopped) {
    FakeGenerator generator;
    std::stop_source stop;
    Subject subject;
    subject.frames = 100;
    subject.frame = [&](std::size_t i) {
        if (i == 2) stop.request_stop();
        return scene(32, 32, int(i));
    };
    EXPECT_THROW(engine::judge(subject, generator, {}, stop.get_token()), engine::Cancelled);
}

}  // namespace
