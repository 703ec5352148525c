// Two pictures on their way into each other: flows stay where both show the same, and turn into the camera's
// movement where they do not.
#include "engine/seine/latent/straighten.h"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/seine/generator.h"
#include "engine/seine/settings.h"

namespace {

using namespace seine;
using namespace seine::latent;

constexpr int kWidth = 64, kHeight = 36;
constexpr std::size_t kCells = std::size_t(kWidth) * kHeight;

engine::Picture stripes(int shift, int colour) {
    engine::Picture picture(kWidth, kHeight);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            for (int c = 0; c < 3; ++c)
                picture.row(y)[3 * x + c] =
                    std::uint8_t(127 + 100 * std::sin((x - shift) * .4 + c * colour) * std::cos(y * .3));
    return picture;
}

/// Both flows: the camera goes by `shift` and a wave of `wave` pixels bends everything.
MotionField bent(float shift, float wave) {
    MotionField field(kWidth, kHeight);
    for (const auto p : {MotionField::FlowAx, MotionField::FlowBx})
        for (std::size_t i = 0; i < kCells; ++i)
            field.plane(p)[i] = shift + wave * float(std::sin(double(i / kWidth) * .5));
    return field;
}

double mostBent(const MotionField& field, MotionField::Plane plane, float shift) {
    double most = 0;
    for (std::size_t i = 0; i < kCells; ++i)
        most = std::max(most, double(std::abs(field.plane(plane)[i] - shift)));
    return most;
}

TEST(Straightener, WhereBothPicturesShowTheSameTheFlowsStay) {
    const engine::Picture picture = stripes(0, 1);
    const MotionField field = bent(8, 10), straight = Straightener({}, picture, picture)(field);
    for (std::size_t i = 0; i < 4 * kCells; ++i) ASSERT_NEAR(straight.values[i], field.values[i], .02);
}

TEST(Straightener, WhereNothingCorrespondsTheCameraStaysAndTheRestIsSmall) {
    StraightenSettings settings;
    settings.limit = 2;
    const MotionField field = bent(8, 30),
                      straight = Straightener(settings, stripes(0, 1), stripes(9, 2))(field);
    EXPECT_GT(mostBent(field, MotionField::FlowAx, 8), 29);
    for (const auto plane : {MotionField::FlowAx, MotionField::FlowBx})
        EXPECT_LT(mostBent(straight, plane, 8), 7) << plane;
    for (std::size_t i = 4 * kCells; i < field.values.size(); ++i)
        ASSERT_EQ(straight.values[i], field.values[i]) << "weights and paint are left alone";
}

TEST(Straightener, NumbersThatMakeNoSenseBecomeStill) {
    MotionField field = bent(0, 0);
    field.plane(MotionField::FlowAx)[100] = std::nanf("");
    field.plane(MotionField::FlowBy)[200] = INFINITY;
    const MotionField straight = Straightener({}, stripes(0, 1), stripes(9, 2))(field);
    for (std::size_t i = 0; i < 4 * kCells; ++i) ASSERT_TRUE(std::isfinite(straight.values[i])) << i;
}

TEST(StraightenSettings, NamesWhatMakesNoSense) {
    try {
        StraightenSettings::from({nlohmann::json::parse(R"({"tolerance": -1})"), "config.json"});
        FAIL();
    } catch (const Error& e) {
        EXPECT_NE(std::string(e.what()).find("tolerance"), std::string::npos);
    }
}

}  // namespace
