// Optical flow and the pictures made from it, on pictures whose motion is known.
#include "engine/media/optical_flow.h"

#include <gmock/gmock.h>

#include "engine/media/measures.h"
#include "engine/media/scale.h"
#include "tests/media/made_pictures.h"

using media::Between;
using testing::HasSubstr;

namespace {

/// A textured disc at (x, 64) before a still, textured ground.
engine::Picture disc(double x) {
    engine::Picture picture = made::waves(256, 128);
    for (int v = 0; v < 128; ++v)
        for (int u = 0; u < 256; ++u) {
            const double dx = u + 0.5 - x, dy = v + 0.5 - 64;
            const double cover = std::clamp(28.5 - std::hypot(dx, dy), 0.0, 1.0);
            const double value =
                190 + 30 * std::sin(dx * 0.13 + dy * 0.05) + 30 * std::cos(dy * 0.17 - dx * 0.03);
            std::uint8_t* to = picture.row(v) + 3 * u;
            const double colour[3] = {value, 40, 30};
            for (int c = 0; c < 3; ++c) to[c] = std::uint8_t(to[c] * (1 - cover) + colour[c] * cover + 0.5);
        }
    return picture;
}

/// Paper with discs of many sizes: corners that can be found again.
engine::Picture dots(int width, int height, unsigned seed = 1) {
    engine::Picture picture = made::flat(width, height, 245, 240, 230);
    std::mt19937 random(seed);
    for (int i = 0; i < width * height / 2500; ++i) {
        const double x = double(random() % unsigned(width)), y = double(random() % unsigned(height));
        const double radius = 4 + double(random() % 18);
        const std::uint8_t colour[3] = {std::uint8_t(random() % 200), std::uint8_t(random() % 200),
                                        std::uint8_t(random() % 200)};
        for (int v = std::max(0, int(y - radius)); v < std::min(height, int(y + radius)); ++v)
            for (int u = std::max(0, int(x - radius)); u < std::min(width, int(x + radius)); ++u)
                if (std::hypot(u - x, v - y) < radius) std::copy_n(colour, 3, picture.row(v) + 3 * u);
    }
    return picture;
}

}  // namespace

TEST(Flow, FindsAMove) {
    const auto a = made::waves(320, 192), b = made::waves(320, 192, 5.5, -3.25);
    const media::Flow flow = media::opticalFlow(a, b);
    double x = 0, y = 0;
    int count = 0;
    for (int v = 20; v < 172; ++v)
        for (int u = 20; u < 300; ++u, ++count) x += flow.at(u, v)[0], y += flow.at(u, v)[1];
    EXPECT_NEAR(x / count, 5.5, 0.25);
    EXPECT_NEAR(y / count, -3.25, 0.25);
    EXPECT_NEAR(media::meanMotion(flow), std::hypot(5.5, 3.25), 0.4);
    EXPECT_GT(media::psnr(media::warp(b, flow), a), 30);  // b brought back to a
}

TEST(Flow, HasTheFullSizeWhenSearchedSmaller) {
    const auto a = made::waves(640, 384), b = made::waves(640, 384, 8, 4);
    const media::FlowPair pair = media::opticalFlowBothWays(a, b, 320);
    EXPECT_EQ(pair.forward.width, 640);
    EXPECT_NEAR(pair.forward.at(320, 190)[0], 8, 0.6);
    EXPECT_NEAR(pair.backward.at(320, 190)[1], -4, 0.6);
    EXPECT_GT(media::agreement(pair), 0.85);
    EXPECT_EQ(media::opticalFlowAtWorkingSize(a, b, 320).forward.width, 320);
}

TEST(Flow, StandsStill) {
    const auto a = made::waves(128, 96);
    EXPECT_LT(media::meanMotion(media::opticalFlow(a, a)), 0.05);
    EXPECT_LT(media::meanMotion(media::opticalFlow(made::flat(64, 64, 9, 9, 9), made::flat(64, 64, 9, 9, 9))),
              0.05);
}

TEST(Flow, SaysWhatDoesNotFit) {
    const auto a = made::waves(64, 64);
    EXPECT_THAT(made::complaint([&] { media::opticalFlow(a, made::waves(65, 64)); }), HasSubstr("65 x 64"));
    EXPECT_THAT(made::complaint([&] { media::opticalFlow(made::waves(8, 8), made::waves(8, 8)); }),
                HasSubstr("16"));
    EXPECT_THAT(made::complaint([&] { media::warp(a, media::Flow{}); }), HasSubstr("another size"));
    EXPECT_NE(made::complaint([&] { media::morph(a, engine::Picture(), 0.5); }), "");
}

TEST(Flow, ACameraThatMovedFarIsFollowed) {
    const auto wide = dots(900, 360);
    const auto a = media::resample(wide, {0, 0, 640, 360}, 640, 360);
    const auto b = media::resample(wide, {230, 0, 640, 360}, 640, 360);  // more than a third of the frame
    const media::FlowPair pair = media::opticalFlowBothWays(a, b, 640);
    EXPECT_NEAR(pair.forward.at(450, 180)[0], -230, 3);
    EXPECT_NEAR(pair.backward.at(150, 180)[0], 230, 3);
    EXPECT_GT(media::agreement(pair), 0.45);
    const auto truth = media::resample(wide, {115, 0, 640, 360}, 640, 360);
    EXPECT_GT(media::psnr(media::inBetween(a, b, 0.5), truth),
              media::psnr(media::blend(a, b, 0.5), truth) + 6);
}

TEST(Correspondence, TellsTheSameThingMovedFromTwoThings) {
    const auto wide = dots(900, 360), other = dots(900, 360, 7);
    const auto a = media::resample(wide, {0, 0, 640, 360}, 640, 360);
    EXPECT_GT(media::correspondence(a, a), 0.98);
    EXPECT_GT(media::correspondence(a, media::resample(wide, {230, 0, 640, 360}, 640, 360)), 0.4);
    EXPECT_GT(media::correspondence(a, media::resample(wide, {64, 36, 512, 288}, 640, 360)), 0.3) << "a zoom";
    EXPECT_LT(media::correspondence(a, media::resample(other, {0, 0, 640, 360}, 640, 360)), 0.15);
    EXPECT_EQ(media::correspondence(made::flat(64, 64, 255, 255, 255), made::flat(64, 64, 255, 255, 255)), 1);
    EXPECT_LT(media::correspondence(made::flat(640, 360, 255, 255, 255), a), 0.05)
        << "blank paper is like nothing";
}

TEST(Between, EndsAreThePicturesThemselves) {
    const auto a = disc(90), b = disc(100);
    for (const auto kind : {Between::Kind::Morph, Between::Kind::InBetween}) {
        const Between between(a, b, kind);
        EXPECT_EQ(between.frame(0), a);
        EXPECT_EQ(between.frame(1), b);
        EXPECT_EQ(between.frame(-1), a);
        EXPECT_EQ(between.frame(7), b);
    }
}

TEST(Between, MovesWhatACrossFadeDoubles) {
    const auto a = disc(90), b = disc(104);
    const Between between(a, b, Between::Kind::InBetween);
    for (const double t : {0.25, 1 / 3.0, 0.5, 2 / 3.0}) {
        const auto truth = disc(90 + 14 * t), made = between.frame(t), faded = media::blend(a, b, t);
        EXPECT_GT(media::psnr(made, truth), media::psnr(faded, truth) + 3) << t;
        EXPECT_LT(media::ghostIndex(made, a, b), media::ghostIndex(faded, a, b)) << t;
        EXPECT_GT(media::sharpness(made, a, b, t), 0.85) << t;
    }
}

TEST(Between, MorphMovesLikePictures) {
    const auto a = made::waves(256, 160), b = made::waves(256, 160, 8, 5);
    const auto truth = made::waves(256, 160, 4, 2.5);
    EXPECT_GT(media::psnr(media::morph(a, b, 0.5), truth), media::psnr(media::blend(a, b, 0.5), truth) + 6);
}

TEST(Between, MorphOfUnlikePicturesIsACleanFade) {
    const auto a = made::waves(256, 160);
    auto b = made::flat(256, 160, 20, 30, 60);
    made::fill(b, 40, 30, 120, 130, 240, 240, 200);
    EXPECT_GT(media::psnr(media::morph(a, b, 0.5), media::blend(a, b, 0.5)), 35);  // nothing boils
}

TEST(Between, UnlikePicturesGiveAPictureAllTheSame) {
    engine::Picture noise(128, 96);
    std::mt19937 random(3);
    for (auto& value : noise.rgb) value = std::uint8_t(random());
    for (const auto& other :
         {made::waves(128, 96), made::flat(128, 96, 255, 255, 255), made::flat(128, 96, 0, 0, 0)})
        for (const auto kind : {Between::Kind::Morph, Between::Kind::InBetween}) {
            const auto middle = Between(noise, other, kind).frame(0.5);
            EXPECT_EQ(middle.rgb.size(), noise.rgb.size());
            const double brightness = media::meanColour(middle)[1];
            EXPECT_GE(brightness, std::min(media::meanColour(noise)[1], media::meanColour(other)[1]) - 15);
            EXPECT_LE(brightness, std::max(media::meanColour(noise)[1], media::meanColour(other)[1]) + 15);
        }
}
