// The composer by hand: nothing moves, everything moves, the border, the moments of the given pictures, bad
// values.
#include "engine/seine/latent/motion_compose.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "engine/seine/generator.h"

namespace {

using engine::Picture;
using namespace seine::latent;

Picture noise(int width, int height, unsigned seed) {
    Picture picture(width, height);
    for (auto& value : picture.rgb) value = (unsigned char)((seed = seed * 1664525 + 1013904223) >> 24);
    return picture;
}

/// All weight on picture `which` (0 = A, 1 = B, 2 = paint), the same flow everywhere.
MotionField field(int which, float x = 0, float y = 0) {
    MotionField f(16, 9);
    const std::size_t n = 16 * 9;
    for (std::size_t i = 0; i < n; ++i) {
        for (int k = 0; k < 2; ++k) f.plane(2 * k)[i] = x, f.plane(2 * k + 1)[i] = y;
        for (int k = 0; k < 3; ++k) f.plane(MotionField::LogitA + k)[i] = k == which ? 40.f : -40.f;
        f.plane(MotionField::Red)[i] = .2f, f.plane(MotionField::Green)[i] = .4f,
        f.plane(MotionField::Blue)[i] = 2;
    }
    return f;
}

constexpr int kWidth = 96, kHeight = 54;  // three times the working size of 32 x 18
const Picture kA = noise(kWidth, kHeight, 1), kB = noise(kWidth, kHeight, 2);

TEST(MotionComposer, StillFieldsShowThePictureToTheBit) {
    for (auto filter : {ComposeOptions::Filter::Bilinear, ComposeOptions::Filter::Bicubic}) {
        const MotionComposer composer(kA, kB, 32, 18, {filter});
        EXPECT_EQ(composer.frame(field(0), 0, 0), kA);
        EXPECT_EQ(composer.frame(field(1), 0, 0), kB);
    }
}

TEST(MotionComposer, PaintIsClampedToTheRangeOfAPicture) {
    const Picture frame = MotionComposer(kA, kB, 32, 18, {}).frame(field(2), 0, 0);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            ASSERT_EQ(frame.row(y)[3 * x], 51);
            ASSERT_EQ(frame.row(y)[3 * x + 1], 102);
            ASSERT_EQ(frame.row(y)[3 * x + 2], 255);
        }
}

TEST(MotionComposer, FlowsAreInWorkingPixels) {  // 2 of 32 are 6 of 96
    const Picture frame = MotionComposer(kA, kB, 32, 18, {}).frame(field(0, 2, -1), 0, 0);
    for (int y = 3; y < kHeight; ++y)
        for (int x = 0; x + 6 < kWidth; ++x)
            for (int k = 0; k < 3; ++k) ASSERT_EQ(frame.row(y)[3 * x + k], kA.row(y - 3)[3 * (x + 6) + k]);
}

/// The middle of the picture brought twice as near.
MotionField nearer() {
    MotionField f = field(0);
    for (int y = 0; y < f.height; ++y)
        for (int x = 0; x < f.width; ++x) {
            const auto flow = [](int cell, int side) {
                return -((float(cell) + .5f) * kFieldCell - float(side) / 2) / 2;
            };
            f.plane(MotionField::FlowAx)[y * f.width + x] = flow(x, 32);
            f.plane(MotionField::FlowAy)[y * f.width + x] = flow(y, 18);
        }
    return f;
}

TEST(MotionComposer, WhatComesNearerShowsItsDetail) {
    const Picture large = noise(2 * kWidth, 2 * kHeight, 3);
    Picture small(kWidth, kHeight);
    for (int y = 0; y < kHeight; ++y)
        for (int i = 0; i < 3 * kWidth; ++i) {
            const int x = i / 3 * 6 + i % 3;
            small.row(y)[i] = std::uint8_t((large.row(2 * y)[x] + large.row(2 * y)[x + 3] +
                                            large.row(2 * y + 1)[x] + large.row(2 * y + 1)[x + 3] + 2) /
                                           4);
        }
    const auto distance = [&](const Picture& frame) {  // from the middle of the large picture
        double sum = 0;
        for (int y = 8; y + 8 < kHeight; ++y)
            for (int i = 24; i + 24 < 3 * kWidth; ++i)
                sum += std::abs(frame.row(y)[i] - large.row(y + kHeight / 2)[i + 3 * (kWidth / 2)]);
        return sum / ((kHeight - 16) * (3 * kWidth - 48));
    };
    MotionComposer composer(small, small, 32, 18, {ComposeOptions::Filter::Bicubic});
    const double without = distance(composer.frame(nearer(), 0, 0));
    composer.setDetails(large, {});
    EXPECT_LT(distance(composer.frame(nearer(), 0, 0)), 1);
    EXPECT_GT(without, 10);
    EXPECT_EQ(composer.frame(field(0), 0, 0), small) << "what stays where it is stays as it is";
    EXPECT_EQ(composer.frame(field(1), 0, 0), small) << "B has none";
}

TEST(MotionComposer, BeyondTheBorderThePictureIsMirroredOrHeld) {
    for (auto filter : {ComposeOptions::Filter::Bilinear, ComposeOptions::Filter::Bicubic}) {
        const Picture mirror = MotionComposer(kA, kB, 32, 18, {filter, ComposeOptions::Border::Mirror})
                                   .frame(field(0, -2), 0, 0);
        const Picture held =
            MotionComposer(kA, kB, 32, 18, {filter, ComposeOptions::Border::Clamp}).frame(field(0, -2), 0, 0);
        for (int x = 0; x < 6; ++x) {
            EXPECT_EQ(mirror.row(7)[3 * x], kA.row(7)[3 * (5 - x)]);
            EXPECT_EQ(held.row(7)[3 * x], kA.row(7)[0]);
        }
    }
}

TEST(MotionComposer, AGivenMomentIsItsPictureWhateverTheDecoderSays) {
    MotionComposer composer(kA, kB, 32, 18, {ComposeOptions::Filter::Bicubic});
    MotionField wrong = field(2, 5.3f, -1.7f);
    for (std::size_t i = 0; i < wrong.values.size(); i += 7) wrong.values[i] *= .5f;
    composer.setAnchors(wrong, wrong);
    EXPECT_EQ(composer.frame(wrong, 1, 0), kA);
    EXPECT_EQ(composer.frame(wrong, 0, 1), kB);
}

TEST(MotionComposer, TheCorrectionFadesOutOverOneFrame) {
    MotionComposer composer(kA, kB, 32, 18, {});
    composer.setAnchors(field(0, 2), field(1, 2));
    EXPECT_EQ(composer.frame(field(0, 2), .5f, 0), composer.frame(field(0, 1), 0, 0));
    EXPECT_EQ(composer.frame(field(0, 2), 0, 0), MotionComposer(kA, kB, 32, 18, {}).frame(field(0, 2), 0, 0));
}

TEST(MotionComposer, SurvivesNumbersThatAreNone) {
    MotionField f = field(0);
    for (float& v : f.values) v = std::numeric_limits<float>::quiet_NaN();
    const Picture frame =
        MotionComposer(kA, kB, 32, 18, {ComposeOptions::Filter::Bicubic, ComposeOptions::Border::Mirror})
            .frame(f, 0, 0);
    EXPECT_EQ(frame.rgb.size(), kA.rgb.size());
    f = field(0, std::numeric_limits<float>::infinity(), 1e30f);
    EXPECT_EQ(MotionComposer(kA, kB, 32, 18, {}).frame(f, 0, 0), kA);
}

TEST(MotionComposer, RefusesPicturesOfDifferentSizes) {
    EXPECT_THROW(MotionComposer(kA, noise(96, 53, 1), 32, 18, {}), seine::Error);
    EXPECT_THROW(MotionComposer(Picture(), Picture(), 32, 18, {}), seine::Error);
}

}  // namespace
