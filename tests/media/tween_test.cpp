// Things that move over a ground, on pictures whose middle is known.
#include "engine/media/tween.h"

#include <gmock/gmock.h>

#include "engine/media/measures.h"
#include "engine/media/scale.h"
#include "tests/media/made_pictures.h"

using engine::Picture;
using media::Tween;

namespace {

/// Coverage of a pixel by a shape whose edge is `inside` pixels away.
double cover(double inside) {
    return std::clamp(inside + 0.5, 0.0, 1.0);
}

void paint(Picture& picture, int x, int y, double coverage, const int (&colour)[3]) {
    std::uint8_t* to = picture.row(y) + 3 * x;
    for (int c = 0; c < 3; ++c)
        to[c] = std::uint8_t(std::lround(to[c] * (1 - coverage) + colour[c] * coverage));
}

/// A sky that darkens upwards over a hill.
Picture hill() {
    Picture picture(640, 360);
    for (int y = 0; y < 360; ++y)
        for (int x = 0; x < 640; ++x) {
            const int sky[3] = {120 + y / 4, 170 + y / 6, 230};
            paint(picture, x, y, 1, sky);
            const int grass[3] = {90, 140, 70};
            paint(picture, x, y, cover(y - 270 + 30 * std::sin(x * 0.01)), grass);
        }
    return picture;
}

Picture withSun(Picture picture, double x, double y, double radius = 30) {
    const int yellow[3] = {250, 205, 60};
    for (int v = 0; v < picture.height; ++v)
        for (int u = 0; u < picture.width; ++u)
            paint(picture, u, v, cover(radius - std::hypot(u - x, v - y)), yellow);
    return picture;
}

/// A box with a door.
Picture withHut(Picture picture, int x, int y = 230) {
    made::fill(picture, x, y, x + 80, y + 70, 160, 60, 50);
    made::fill(picture, x + 12, y + 30, x + 32, y + 70, 240, 220, 150);
    return picture;
}

/// Paper with a ground line that `wobbles` by so many pixels, a post, and a figure of lines at x.
Picture page(double x, double wobble = 0) {
    Picture picture = made::flat(640, 360, 250, 249, 244);
    const int ink[3] = {30, 30, 34};
    const auto stroke = [&](double x0, double y0, double x1, double y1) {
        const double length = std::hypot(x1 - x0, y1 - y0);
        for (int v = 0; v < 360; ++v)
            for (int u = 0; u < 640; ++u) {
                const double along =
                    std::clamp(((u - x0) * (x1 - x0) + (v - y0) * (y1 - y0)) / length, 0.0, length);
                const double px = x0 + (x1 - x0) * along / length, py = y0 + (y1 - y0) * along / length;
                const double off = wobble * std::sin(u * 0.03 + v * 0.05);
                paint(picture, u, v, cover(1.6 - std::hypot(u - px, v + off - py)), ink);
            }
    };
    stroke(0, 300, 640, 296);
    stroke(560, 120, 560, 298);
    for (int v = 0; v < 360; ++v)
        for (int u = 0; u < 640; ++u)
            paint(picture, u, v, cover(1.6 - std::abs(std::hypot(u - x, v - 170) - 24)), ink);
    stroke(x, 194, x, 250);
    stroke(x, 250, x - 22, 298);
    stroke(x, 250, x + 22, 298);
    return picture;
}

double flowAlone(const Picture& a, const Picture& b, const Picture& truth, double t) {
    return media::psnr(media::inBetween(a, b, t), truth);
}

}  // namespace

TEST(Tween, EndsAreThePicturesThemselves) {
    const Picture a = withSun(hill(), 120, 90), b = withSun(hill(), 480, 70);
    const Tween tween(a, b);
    EXPECT_EQ(tween.frame(0), a);
    EXPECT_EQ(tween.frame(1), b);
    EXPECT_EQ(tween.frame(-1), a);
    EXPECT_EQ(tween.frame(3), b);
}

TEST(Tween, AThingThatMovedFarTravelsWhole) {
    const Picture a = withSun(hill(), 120, 90), b = withSun(hill(), 480, 70);
    const Tween tween(a, b);
    EXPECT_EQ(tween.things(), 1u);
    for (const double t : {0.1, 0.5, 0.8}) {
        const Picture truth = withSun(hill(), 120 + 360 * t, 90 - 20 * t);
        EXPECT_GT(media::psnr(tween.frame(t), truth), 38) << t;
        EXPECT_GT(media::psnr(tween.frame(t), truth), flowAlone(a, b, truth, t) + 10) << t;
    }
}

TEST(Tween, AThingGrowsOnItsWay) {
    const Picture a = withSun(hill(), 120, 90, 24), b = withSun(hill(), 480, 90, 34);
    const Tween tween(a, b);
    ASSERT_EQ(tween.things(), 1u);
    EXPECT_GT(media::psnr(tween.frame(0.5), withSun(hill(), 300, 90, std::sqrt(24.0 * 34))), 36);
}

TEST(Tween, AThingThatCoversPartOfItsOwnPlaceIsToldFromItsGround) {
    const Picture a = withHut(hill(), 250), b = withHut(hill(), 322);
    const Tween tween(a, b);
    const Picture truth = withHut(hill(), 286);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), 34);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), flowAlone(a, b, truth, 0.5));
}

TEST(Tween, SeveralThingsGoTheirOwnWays) {
    const Picture a = withHut(withSun(hill(), 120, 90), 420), b = withHut(withSun(hill(), 380, 60), 180);
    const Tween tween(a, b);
    EXPECT_EQ(tween.things(), 2u);
    EXPECT_GT(media::psnr(tween.frame(0.5), withHut(withSun(hill(), 250, 75), 300)), 34);
}

TEST(Tween, AFigureOfLinesStaysOneFigure) {
    const Picture a = page(120), b = page(330);
    const Tween tween(a, b);
    EXPECT_EQ(tween.things(), 1u);
    const Picture truth = page(225);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), 30);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), flowAlone(a, b, truth, 0.5) + 5);
}

TEST(Tween, AGroundThatWasDrawnASecondTimeIsStillTheGround) {
    const Picture a = page(120, 1.5), b = page(330, -1.5);
    EXPECT_GE(media::groundCorrespondence(a, b), 0.1);
    const Tween tween(a, b);
    EXPECT_EQ(tween.things(), 1u) << "not the line";
    EXPECT_GT(media::sharpness(tween.frame(0.3), a, b, 0.3), 0.9) << "nothing fades";
}

TEST(Tween, WhatOnlyOnePictureShowsFadesWhereItIs) {
    const Picture a = hill(), b = withHut(hill(), 300);
    const Tween tween(a, b);
    ASSERT_EQ(tween.things(), 1u);
    EXPECT_GT(media::psnr(tween.frame(0.25), a), 40);
    EXPECT_GT(media::psnr(tween.frame(0.75), b), 40);
    EXPECT_GT(media::psnr(tween.frame(0.5), media::blend(a, b, 0.5)), 30);
}

TEST(Tween, APanIsLeftToTheFlow) {
    const Picture wide = made::waves(900, 360);
    const Picture a = media::resample(wide, {0, 0, 640, 360}, 640, 360);
    const Picture b = media::resample(wide, {12, 0, 640, 360}, 640, 360);
    const Tween tween(a, b);
    EXPECT_EQ(tween.things(), 0u);
    EXPECT_EQ(tween.frame(0.5), media::inBetween(a, b, 0.5));
}

TEST(Tween, WhereTheGroundMovesThingsAreNotTornOffIt) {
    Picture wide = made::flat(900, 360, 150, 190, 230);
    const int grass[3] = {90, 140, 70};
    for (int v = 0; v < 360; ++v)
        for (int u = 0; u < 900; ++u) paint(wide, u, v, cover(v - 250 + 40 * std::sin(u * 0.02)), grass);
    wide = withSun(withSun(withHut(withHut(wide, 210, 200), 560, 250), 320, 60, 20), 700, 90, 34);
    const Picture a = media::resample(wide, {0, 0, 640, 360}, 640, 360);
    const Picture b = media::resample(wide, {230, 0, 640, 360}, 640, 360);
    const Picture truth = media::resample(wide, {115, 0, 640, 360}, 640, 360);
    EXPECT_GT(media::psnr(Tween(a, b).frame(0.5), truth), flowAlone(a, b, truth, 0.5) - 0.5);
}

TEST(Tween, AThingGoesItsOwnWayWhileTheCameraMoves) {
    const auto scene = [](double sun, const media::RectF& camera) {
        Picture wide = made::flat(900, 500, 150, 190, 230);
        const int grass[3] = {90, 140, 70};
        for (int v = 0; v < 500; ++v)
            for (int u = 0; u < 900; ++u) paint(wide, u, v, cover(v - 380 + 40 * std::sin(u * 0.02)), grass);
        wide = withHut(withHut(withHut(wide, 300, 340), 520, 350), 640, 320);
        return media::resample(withSun(wide, sun, 200), camera, 640, 360);
    };
    const media::RectF first{120, 80, 640, 360}, last{140, 90, 608, 342};
    const Picture a = scene(250, first), b = scene(600, last),
                  truth = scene(425, media::between(first, last, 0.5));
    const Tween tween(a, b);
    EXPECT_GE(tween.things(), 1u);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), 30);
    EXPECT_GT(media::psnr(tween.frame(0.5), truth), flowAlone(a, b, truth, 0.5) + 3);
}

TEST(Tween, UnlikePicturesShareNoGround) {
    Picture noise(320, 200);
    std::mt19937 random(5);
    for (auto& value : noise.rgb) value = std::uint8_t(random());
    const Picture waves = made::waves(320, 200), paper = made::flat(320, 200, 255, 255, 255);
    for (const auto& [a, b] : {std::pair(noise, waves), {waves, paper}, {paper, noise}, {paper, paper}}) {
        EXPECT_EQ(media::groundCorrespondence(a, b), 0);
        EXPECT_EQ(Tween(a, b).frame(0.5).rgb.size(), a.rgb.size());
    }
}

TEST(Tween, SmallAndOddSizesAreTaken) {
    for (const auto& [width, height] : {std::pair(16, 16), {33, 47}, {1201, 31}}) {
        Picture a = made::flat(width, height, 200, 210, 220), b = a;
        made::fill(a, 1, 1, 9, 9, 20, 20, 20);
        made::fill(b, width - 10, height - 10, width - 2, height - 2, 20, 20, 20);
        EXPECT_EQ(Tween(a, b).frame(0.4).rgb.size(), a.rgb.size()) << width << " x " << height;
    }
    EXPECT_NE(made::complaint([] { Tween(made::flat(64, 64, 0, 0, 0), made::flat(65, 64, 0, 0, 0)); }), "");
}
