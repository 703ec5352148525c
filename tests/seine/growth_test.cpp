// Regions of one picture that grow over another: they only grow, what is too small or does not last is left
// out, edges travel between model frames, and nothing else of the field is touched.
#include "engine/seine/latent/growth.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/seine/generator.h"
#include "engine/seine/settings.h"

namespace {

using namespace seine;
using namespace seine::latent;

constexpr int kWidth = 64, kHeight = 36, kFrames = 16;
constexpr std::size_t kCells = std::size_t(kWidth) * kHeight;
using Shares = std::vector<std::vector<float>>;

/// B comes in from the left, four cells a frame.
Shares wipe() {
    Shares shares(kFrames, std::vector<float>(kCells, 0));
    for (int t = 0; t < kFrames; ++t)
        for (std::size_t i = 0; i < kCells; ++i) shares[t][i] = int(i % kWidth) < 4 * t ? 1.f : 0.f;
    return shares;
}

void paint(std::vector<float>& share, int x0, int y0, int side, float value) {
    for (int y = y0; y < y0 + side; ++y)
        for (int x = x0; x < x0 + side; ++x) share[std::size_t(y) * kWidth + x] = value;
}

/// B's share of a cell once the logits are used.
double shareOfB(const MotionField& field, std::size_t cell, double scale) {
    const double odds =
        scale * (field.plane(MotionField::LogitB)[cell] - field.plane(MotionField::LogitA)[cell]);
    return 1 / (1 + std::exp(-odds));
}

MotionField weighed(const Growth& growth, double moment) {
    MotionField field(kWidth, kHeight);
    growth.weigh(field, moment, 6);
    return field;
}

TEST(Growth, DistancesAreThoseOfAStraightEdge) {
    std::vector<bool> inside(kCells);
    for (std::size_t i = 0; i < kCells; ++i) inside[i] = i % kWidth < 20;
    const auto d = signedDistance(inside, kWidth, kHeight);
    for (std::size_t i = 0; i < kCells; ++i) ASSERT_NEAR(d[i], 19.5 - double(i % kWidth), 1e-4) << i;
}

TEST(Growth, DistancesAreThoseOfADisc) {
    std::vector<bool> inside(kCells);
    const auto radius = [](std::size_t i) { return std::hypot(int(i % kWidth) - 30, int(i / kWidth) - 18); };
    for (std::size_t i = 0; i < kCells; ++i) inside[i] = radius(i) < 10;
    const auto d = signedDistance(inside, kWidth, kHeight);
    for (std::size_t i = 0; i < kCells; ++i) ASSERT_NEAR(d[i], 10 - radius(i), 1.) << i;
}

TEST(Growth, AnEdgeTravelsBetweenModelFrames) {
    const Growth growth({}, kWidth, kHeight, wipe());
    for (double moment = 3; moment <= 12; moment += .25) {
        const MotionField field = weighed(growth, moment);
        double seen = 0;
        for (int x = 0; x < kWidth; ++x) seen += shareOfB(field, 18 * kWidth + x, 6);
        EXPECT_NEAR(seen, 4 * moment, .3) << moment;
    }
}

TEST(Growth, BeginsWithAAloneAndEndsWithB) {
    Shares shares = wipe();
    std::fill(shares.front().begin(), shares.front().end(), 1.f);
    std::fill(shares.back().begin(), shares.back().end(), 0.f);
    const Growth growth({}, kWidth, kHeight, shares);
    const MotionField first = weighed(growth, 0), last = weighed(growth, kFrames - 1);
    for (std::size_t i = 0; i < kCells; ++i) {
        ASSERT_LT(shareOfB(first, i, 6), 1e-6);
        ASSERT_GT(shareOfB(last, i, 6), 1 - 1e-6);
    }
}

TEST(Growth, WhatComesAndGoesIsLeftOut) {
    Shares shares = wipe();
    paint(shares[4], 44, 10, 12, 1);  // an island far ahead of the edge, gone in the next frame
    const MotionField field = weighed(Growth({}, kWidth, kHeight, shares), 4);
    EXPECT_LT(shareOfB(field, 16 * kWidth + 50, 6), .01);
}

TEST(Growth, WhatIsTooSmallIsLeftOutAndHolesAreFilled) {
    Shares shares = wipe();
    for (int t = 1; t < kFrames - 1; ++t) paint(shares[t], 60, 30, 2, 1), paint(shares[t], 6, 10, 2, 0);
    const Growth growth({}, kWidth, kHeight, shares);
    EXPECT_LT(shareOfB(weighed(growth, 4), 31 * kWidth + 61, 6), .01);
    EXPECT_GT(shareOfB(weighed(growth, 8), 11 * kWidth + 7, 6), .99);
}

TEST(Growth, RegionsOnlyGrow) {
    Shares shares = wipe();
    paint(shares[9], 8, 10, 12, 0);  // A flashes up again behind the edge
    const Growth growth({}, kWidth, kHeight, shares);
    for (int t = 1; t < kFrames; ++t)
        for (std::size_t i = 0; i < kCells; ++i)
            ASSERT_GE(shareOfB(weighed(growth, t), i, 6), shareOfB(weighed(growth, t - 1), i, 6) - .05)
                << t << " " << i;
}

TEST(Growth, NothingElseOfTheFieldIsTouched) {
    const Growth growth({}, kWidth, kHeight, wipe());
    MotionField field(kWidth, kHeight);
    for (std::size_t i = 0; i < field.values.size(); ++i) field.values[i] = float(i % 97) / 97;
    MotionField after = field;
    growth.weigh(after, 7.3, 6);
    for (int p = 0; p < MotionField::kPlanes; ++p) {
        if (p == MotionField::LogitA || p == MotionField::LogitB) continue;
        for (std::size_t i = 0; i < kCells; ++i) ASSERT_EQ(after.plane(p)[i], field.plane(p)[i]) << p;
    }
}

TEST(Growth, NumbersThatMakeNoSenseAreA) {
    Shares shares = wipe();
    shares[8][100] = std::nanf("");
    MotionField field(kWidth, kHeight);
    field.plane(MotionField::LogitA)[7] = INFINITY;
    Growth({}, kWidth, kHeight, shares).weigh(field, 8.5, 6);
    for (std::size_t i = 0; i < 10 * kCells; ++i) ASSERT_TRUE(std::isfinite(field.values[i])) << i;
}

TEST(Growth, AChangeThatIsOnlyDecidedAtTheEndStillHappens) {
    Shares shares(kFrames, std::vector<float>(kCells, 0));
    const Growth growth({}, kWidth, kHeight, shares);
    EXPECT_LT(shareOfB(weighed(growth, 14), 500, 6), .01);
    EXPECT_GT(shareOfB(weighed(growth, 15), 500, 6), .99);
}

/// Nothing until frame 7, all of it by frame 9.
Shares suddenly() {
    Shares shares(kFrames, std::vector<float>(kCells, 0));
    for (int t = 8; t < kFrames; ++t)
        for (std::size_t i = 0; i < kCells; ++i)
            shares[t][i] = t > 8 || i % kWidth < kWidth / 2 ? 1.f : 0.f;
    return shares;
}

TEST(Growth, KeepsTheModelsPaceUnlessAskedOtherwise) {
    const Growth growth({}, kWidth, kHeight, suddenly());
    for (double moment = 0; moment <= kFrames - 1; moment += .3) EXPECT_EQ(growth.evened(moment), moment);
}

TEST(Growth, ASuddenChangeIsGivenTheWholeLength) {
    GrowthSettings settings;
    settings.evenness = .75;
    const Growth growth(settings, kWidth, kHeight, suddenly());
    const auto share = [&](double moment) {
        const MotionField field = weighed(growth, growth.evened(moment));
        double sum = 0;
        for (std::size_t i = 0; i < kCells; ++i) sum += shareOfB(field, i, 6);
        return sum / double(kCells);
    };
    EXPECT_NEAR(growth.evened(0), 0, 1e-9);
    EXPECT_NEAR(growth.evened(kFrames - 1), kFrames - 1, 1e-9);
    double before = 0;
    for (double moment = 0; moment <= kFrames - 1; moment += .125) {
        const double at = growth.evened(moment);
        EXPECT_GE(at, before - 1e-9) << moment;
        EXPECT_LE(at - before, .125 * 4 + 1e-6) << "hurried by more than 1 / (1 - evenness) at " << moment;
        before = at;
    }
    EXPECT_LT(share(2), .1);
    EXPECT_NEAR(share(5), .3, .2);
    EXPECT_NEAR(share(7.5), .5, .15);
    EXPECT_NEAR(share(10), .7, .2);
    EXPECT_GT(share(13), .9);
}

TEST(Growth, AnEvenChangeStaysAsItIs) {
    GrowthSettings settings;
    settings.evenness = .75;
    const Growth growth(settings, kWidth, kHeight, wipe());
    for (double moment = 0; moment <= kFrames - 1; moment += .5)
        EXPECT_NEAR(growth.evened(moment), moment, .75) << moment;
}

TEST(GrowthSettings, NamesWhatMakesNoSense) {
    try {
        GrowthSettings::from({nlohmann::json::parse(R"({"smallest": 2})"), "config.json"});
        FAIL();
    } catch (const Error& e) {
        EXPECT_NE(std::string(e.what()).find("smallest"), std::string::npos);
    }
}

}  // namespace
