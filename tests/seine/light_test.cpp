// Light that changes on one place: pictures that agree in shape and differ in brightness are mixed by time,
// all others are left alone, to the bit.
#include "engine/seine/latent/light.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/seine/generator.h"
#include "engine/seine/latent/motion_compose.h"
#include "engine/seine/settings.h"

namespace {

using namespace seine;
using namespace seine::latent;
using engine::Picture;

constexpr int kWidth = 128, kHeight = 72;  // of the fields; working and full size are twice that
constexpr std::size_t kCells = std::size_t(kWidth) * kHeight;

Picture drawn(int width, int height, const std::function<double(double x, double y)>& level) {
    Picture picture(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double value = level((x + .5) / width, (y + .5) / height);
            for (int k = 0; k < 3; ++k)
                picture.row(y)[3 * x + k] = std::uint8_t(std::clamp(value, 0., 255.) + .5);
        }
    return picture;
}

double hills(double x, double y) {
    return y > .5 + .1 * std::sin(9 * x) + .03 * std::sin(40 * x) ? 90 + 60 * std::sin(70 * x + 20 * y)
                                                                  : 200 + 20 * std::sin(25 * y + 8 * x);
}
double tiles(double x, double y) {
    return (int(x * 11) + int(y * 7)) % 2 ? 60 : 180;
}
double night(double x, double y) {
    return .3 * hills(x, y);
}
/// Only the right third gets light.
double lamp(double x, double y) {
    return hills(x, y) * (x > .67 ? 1 : .3);
}

using Level = double (*)(double, double);
CarriedPair pairOf(Level a, Level b, MotionField field = MotionField(kWidth, kHeight)) {
    return carried(PixelSource(drawn(kWidth, kHeight, a)), PixelSource(drawn(kWidth, kHeight, b)), field);
}
std::vector<float> mixOf(Level a, Level b) {
    return lightMix({}, {pairOf(a, b)}, kWidth, kHeight);
}
double meanOf(const std::vector<float>& values) {
    double sum = 0;
    for (const float v : values) sum += v;
    return sum / double(values.size());
}

TEST(Light, ASunriseIsMixedAllOver) {
    const auto mix = mixOf(night, hills);
    ASSERT_EQ(mix.size(), kCells);
    EXPECT_GT(*std::min_element(mix.begin(), mix.end()), .9f);
}

TEST(Light, UnlikePicturesAreNot) {
    EXPECT_TRUE(mixOf(hills, tiles).empty());
    EXPECT_TRUE(mixOf(night, tiles).empty());
}

TEST(Light, OneAndTheSamePictureIsNot) {
    EXPECT_TRUE(mixOf(hills, hills).empty());
    EXPECT_TRUE(mixOf(tiles, tiles).empty());
}

TEST(Light, GrainAloneIsNoLight) {
    const auto grainy = [](double x, double y) { return hills(x, y) + 6 * std::sin(9000 * x + 5000 * y); };
    EXPECT_TRUE(mixOf(hills, grainy).empty());
}

TEST(Light, EmptyPicturesShowNoShape) {
    EXPECT_TRUE(mixOf([](double, double) { return 30.; }, [](double, double) { return 200.; }).empty());
}

TEST(Light, ALampLightsItsPartOfTheRoom) {
    const auto mix = mixOf([](double x, double y) { return .3 * hills(x, y); }, lamp);
    ASSERT_FALSE(mix.empty());
    EXPECT_GT(mix[36 * kWidth + 110], .9f);
}

TEST(Light, WhatChangesItsShapeIsStillCutOut) {
    const auto mix = mixOf(night, [](double x, double y) {
        return std::hypot(x - .2, y - .5) < .17 ? 255 - tiles(3 * x, 3 * y) : hills(x, y);
    });
    ASSERT_FALSE(mix.empty());
    EXPECT_LT(mix[36 * kWidth + 26], .1f);
    EXPECT_GT(mix[36 * kWidth + 100], .5f);
}

TEST(Light, PicturesAreComparedWhereTheFlowsCarryThem) {
    MotionField moved(kWidth, kHeight);
    std::fill_n(moved.plane(MotionField::FlowAx), kCells, 16.f);  // 8 cells
    const auto away = [](double x, double y) { return night(x - 8. / kWidth, y); };
    EXPECT_TRUE(mixOf(away, hills).empty() || meanOf(mixOf(away, hills)) < .3);
    EXPECT_GT(meanOf(lightMix({}, {pairOf(away, hills, moved)}, kWidth, kHeight)), .8);
}

TEST(Light, NumbersThatMakeNoSenseMoveNothing) {
    MotionField field(kWidth, kHeight);
    std::fill(field.values.begin(), field.values.end(), std::nanf(""));
    for (const float v : lightMix({}, {pairOf(night, hills, field)}, kWidth, kHeight)) ASSERT_TRUE(v >= 0);
    mixByTime(field, std::vector<float>(kCells, 1), .25, 6);
    for (int p : {MotionField::LogitA, MotionField::LogitB})
        for (std::size_t i = 0; i < kCells; ++i) ASSERT_TRUE(std::isfinite(field.plane(p)[i]));
}

/// B has come in as far as `share` of the width, its edge is hard.
MotionField cut(double share) {
    MotionField field(kWidth, kHeight);
    for (std::size_t i = 0; i < kCells; ++i) {
        const bool isB = double(i % kWidth) < share * kWidth;
        field.plane(MotionField::LogitA)[i] = isB ? -1 : 1;
        field.plane(MotionField::LogitB)[i] = isB ? 1 : -1;
        field.plane(MotionField::LogitNew)[i] = -99;
    }
    return field;
}

TEST(Light, HalfwayASunriseShowsTheMeanOfBothLightsWithoutASeam) {
    const Picture dark = drawn(2 * kWidth, 2 * kHeight, night),
                  bright = drawn(2 * kWidth, 2 * kHeight, hills);
    const MotionComposer composer(dark, bright, 2 * kWidth, 2 * kHeight,
                                  {ComposeOptions::Filter::Bicubic, ComposeOptions::Border::Mirror, 6});
    const auto mix = mixOf(night, hills);
    MotionField field = cut(.5);
    mixByTime(field, mix, .5, 6);
    const Picture frame = composer.frame(field, 0, 0), seam = composer.frame(cut(.5), 0, 0);
    double worst = 0, before = 0;
    for (std::size_t i = 0; i < frame.rgb.size(); ++i) {
        const double light = (dark.rgb[i] + bright.rgb[i]) / 2.;
        worst = std::max(worst, std::abs(frame.rgb[i] - light));
        before = std::max(before, std::abs(seam.rgb[i] - light));
    }
    EXPECT_LT(worst, 8);
    EXPECT_GT(before, 60);
}

TEST(Light, SharesAreExactAndNewPaintKeepsItsOwn) {
    MotionField field(kWidth, kHeight);
    for (std::size_t i = 0; i < field.values.size(); ++i) field.values[i] = float(i % 97) / 50 - 1;
    const auto shares = [](const MotionField& f, std::size_t i) {
        std::array<double, 3> e;
        for (int k = 0; k < 3; ++k) e[k] = std::exp(6. * f.plane(MotionField::LogitA + k)[i]);
        const double sum = e[0] + e[1] + e[2];
        return std::array<double, 3>{e[0] / sum, e[1] / sum, e[2] / sum};
    };
    std::vector<float> mix(kCells);
    for (std::size_t i = 0; i < kCells; ++i) mix[i] = float(i % 5) / 4;
    MotionField after = field;
    mixByTime(after, mix, .3, 6);
    for (std::size_t i = 0; i < kCells; ++i) {
        const auto was = shares(field, i), is = shares(after, i);
        ASSERT_NEAR(is[2], was[2], 1e-5);
        ASSERT_NEAR(is[1], (1 - mix[i]) * was[1] + mix[i] * .3 * (was[0] + was[1]), 1e-5);
    }
    for (int p = 0; p < MotionField::kPlanes; ++p) {
        if (p == MotionField::LogitA || p == MotionField::LogitB) continue;
        ASSERT_TRUE(std::equal(field.plane(p), field.plane(p) + kCells, after.plane(p))) << p;
    }
}

TEST(Light, BOnlyGrowsWhileItIsMixed) {
    const std::vector<float> mix(kCells, .6f);
    std::vector<double> before(kCells, -1);
    for (int t = 0; t <= 15; ++t) {
        MotionField field = cut(t / 15.);
        mixByTime(field, mix, t / 15., 6);
        for (std::size_t i = 0; i < kCells; ++i) {
            const double odds = field.plane(MotionField::LogitB)[i] - field.plane(MotionField::LogitA)[i];
            ASSERT_GE(odds, before[i] - (t == 0 ? 1e3 : 1e-6));
            before[i] = odds;
        }
    }
}

TEST(LightSettings, NamesWhatMakesNoSense) {
    for (const char* wrong : {R"({"shape": [0.9, 0.6]})", R"({"shape": [0.5]})", R"({"brightness": [-1, 6]})",
                              R"({"window": 0})"}) {
        const auto json = nlohmann::json::parse(wrong);
        try {
            LightSettings::from({json, "config.json"});
            ADD_FAILURE() << wrong;
        } catch (const Error& e) {
            EXPECT_NE(std::string(e.what()).find(json.begin().key()), std::string::npos) << e.what();
        }
    }
}

}  // namespace
