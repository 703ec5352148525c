// Scaling: flat stays flat, a moved rectangle is a moved picture by fractions of a pixel, nothing aliases.
#include "engine/media/scale.h"

#include <gmock/gmock.h>

#include <limits>

#include "engine/media/measures.h"
#include "tests/media/made_pictures.h"

using media::Fit;
using media::RectF;
using testing::HasSubstr;

namespace {

/// Mean column of the dark pixels on a ground of 200, weighted by darkness.
double darkCentre(const engine::Picture& picture) {
    double sum = 0, at = 0;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x) {
            const double dark = 200 - made::pixel(picture, x, y)[1];
            sum += dark;
            at += dark * (x + 0.5);
        }
    return at / sum;
}

}  // namespace

TEST(Scale, FlatStaysFlat) {
    const auto grey = made::flat(37, 23, 200, 10, 99);
    for (const auto& [w, h] : {std::pair(74, 46), {5, 3}, {1, 1}, {37, 23}, {301, 7}, {1000, 2}})
        EXPECT_EQ(media::resize(grey, w, h), made::flat(w, h, 200, 10, 99)) << w << " x " << h;
}

TEST(Scale, WhiteSurvivesStrongReduction) {
    EXPECT_EQ(media::resize(made::flat(4000, 900, 255, 255, 255), 3, 2), made::flat(3, 2, 255, 255, 255));
}

TEST(Scale, TheSameSizeIsTheSamePicture) {
    const auto picture = made::waves(64, 40);
    EXPECT_EQ(media::resize(picture, 64, 40), picture);
    EXPECT_EQ(media::resample(picture, {0, 0, 64, 40}, 64, 40), picture);
    EXPECT_EQ(media::resample(picture, {10, 5, 20, 12}, 20, 12),
              media::resample(picture, {10, 5, 20, 12}, 20, 12));
    EXPECT_EQ(made::pixel(media::resample(picture, {10, 5, 20, 12}, 20, 12), 3, 4)[0],
              made::pixel(picture, 13, 9)[0]);
}

TEST(Scale, UpAndDownAgainIsNearlyTheSame) {
    const auto picture = made::waves(120, 80);
    EXPECT_GT(media::psnr(media::resize(media::resize(picture, 360, 240), 120, 80), picture), 40);
}

TEST(Scale, ReducingDoesNotAlias) {
    engine::Picture stripes(400, 40);  // one pixel black, one white: grey from afar
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 400; ++x)
            for (int c = 0; c < 3; ++c) stripes.row(y)[3 * x + c] = x % 2 ? 255 : 0;
    const auto small = media::resize(stripes, 130, 13);
    for (int x = 4; x < 126; ++x) EXPECT_NEAR(made::pixel(small, x, 6)[0], 127.5, 12) << x;
}

TEST(Scale, SlowMovesGlide) {
    auto picture = made::flat(400, 60, 200, 200, 200);  // the kernel's overshoot needs room
    made::fill(picture, 198, 0, 202, 60, 60, 60, 60);
    for (const double zoom : {0.5, 1.0, 1.7}) {  // magnified, as it is, reduced
        const double width = 200 * zoom, height = 30 * zoom;
        for (int step = 0; step <= 40; ++step) {
            const double x = 200 - width / 2 + step / 37.0;
            const auto frame = media::resample(picture, {x, 3.3, width, height}, 200, 30);
            EXPECT_NEAR(darkCentre(frame), (200 - x) / zoom, 0.02) << "zoom " << zoom << " step " << step;
        }
    }
}

TEST(Scale, OutsideTheBorderGoesOn) {
    auto picture = made::flat(20, 20, 10, 20, 30);
    made::fill(picture, 10, 0, 20, 20, 200, 100, 50);
    const auto far = media::resample(picture, {-500, -500, 10, 10}, 4, 4);
    EXPECT_EQ(far, made::flat(4, 4, 10, 20, 30));
    EXPECT_EQ(media::resample(picture, {500, 3, 10, 10}, 4, 4), made::flat(4, 4, 200, 100, 50));
}

TEST(Scale, FitsThreeWays) {
    auto wide = made::flat(200, 100, 255, 0, 0);
    made::fill(wide, 50, 0, 150, 100, 0, 255, 0);
    const auto filled = media::fitTo(wide, 50, 50, Fit::Fill);
    for (int x : {1, 25, 48}) EXPECT_EQ(made::pixel(filled, x, 9)[1], 255);
    for (int x : {0, 49})
        EXPECT_GT(made::pixel(filled, x, 9)[1], 230);  // the kernel sees the pixel beside the cut
    const auto padded = media::fitTo(wide, 100, 100, Fit::Pad, {1, 2, 3});
    EXPECT_EQ(made::pixel(padded, 50, 10)[2], 3);
    EXPECT_EQ(made::pixel(padded, 50, 50)[1], 255);
    EXPECT_EQ(made::pixel(padded, 2, 50)[0], 255);
    EXPECT_EQ(made::pixel(padded, 50, 24)[0], 1);
    EXPECT_EQ(made::pixel(padded, 50, 75)[0], 1);
    const auto stretched = media::fitTo(wide, 100, 100, Fit::Stretch);
    EXPECT_EQ(made::pixel(stretched, 5, 5)[0], 255);
    EXPECT_EQ(made::pixel(stretched, 50, 99)[1], 255);
    EXPECT_EQ(media::fillRect(200, 100, 50, 50), (RectF{50, 0, 100, 100}));
    EXPECT_EQ(media::padRect(200, 100, 100, 100), (RectF{0, 25, 100, 50}));
    EXPECT_EQ(media::fitTo(made::flat(1, 1, 7, 8, 9), 30, 20, Fit::Pad).width, 30);
    EXPECT_EQ(media::fitTo(made::flat(10'000, 1, 7, 8, 9), 30, 20, Fit::Pad).height, 20);
}

TEST(Scale, CameraBetweenRectangles) {
    const RectF wide{0, 0, 1600, 900}, close{600, 300, 400, 225};
    EXPECT_EQ(media::between(wide, close, 0), wide);
    EXPECT_EQ(media::between(wide, close, 1), close);
    const RectF middle = media::between(wide, close, 0.5);
    EXPECT_NEAR(middle.width, 800, 1e-9);  // half the zoom in half the time
    EXPECT_NEAR(middle.width / middle.height, 16.0 / 9, 1e-9);
    EXPECT_NEAR(middle.x, 400, 1e-6);
    const RectF panned = media::between({0, 0, 100, 50}, {40, 20, 100, 50}, 0.25);
    EXPECT_NEAR(panned.x, 10, 1e-9);
    EXPECT_NEAR(panned.y, 5, 1e-9);
}

TEST(Scale, Blends) {
    const auto a = made::flat(8, 8, 0, 100, 200), b = made::flat(8, 8, 200, 100, 0);
    EXPECT_EQ(media::blend(a, b, 0), a);
    EXPECT_EQ(media::blend(a, b, 1), b);
    EXPECT_EQ(media::blend(a, b, 0.5), made::flat(8, 8, 100, 100, 100));
    EXPECT_THAT(made::complaint([&] { media::blend(a, made::flat(9, 8, 0, 0, 0), 0.5); }),
                HasSubstr("two sizes"));
}

TEST(Scale, IntoTheSamePictureAndAgain) {
    auto picture = made::waves(64, 48);
    const auto expected = media::resample(picture, {3, 4, 30, 20}, 60, 40);
    media::resampleInto(picture, picture, {3, 4, 30, 20}, 60, 40);
    EXPECT_EQ(picture, expected);
}

TEST(Scale, RefusesNonsense) {
    const auto picture = made::waves(16, 16);
    EXPECT_THAT(made::complaint([&] { media::resize(engine::Picture(), 4, 4); }), HasSubstr("empty"));
    EXPECT_THAT(made::complaint([&] { media::resize(picture, 0, 4); }), HasSubstr("0 x 4"));
    EXPECT_THAT(made::complaint([&] { media::resize(picture, 4, 40'000); }), HasSubstr("32768"));
    EXPECT_THAT(made::complaint([&] { media::resample(picture, {0, 0, 0, 5}, 4, 4); }), HasSubstr("no area"));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_THAT(made::complaint([&] {
                    media::resample(picture, {nan, 0, 5, 5}, 4, 4);
                }),
                HasSubstr("rectangle"));
    EXPECT_NE(made::complaint([&] { media::between({0, 0, 0, 0}, {0, 0, 1, 1}, 0.5); }), "");
}
