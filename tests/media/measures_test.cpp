// The figures on pictures for which they are known.
#include "engine/media/measures.h"

#include <gmock/gmock.h>

#include "engine/media/scale.h"
#include "tests/media/made_pictures.h"

using testing::HasSubstr;

namespace {

engine::Picture noise(int seed) {
    engine::Picture picture(96, 64);
    std::mt19937 random{unsigned(seed)};
    for (auto& value : picture.rgb) value = std::uint8_t(random() % 256);
    return picture;
}

}  // namespace

TEST(Measures, Psnr) {
    const auto a = made::flat(16, 16, 100, 100, 100);
    EXPECT_EQ(media::psnr(a, a), 100);
    EXPECT_NEAR(media::psnr(a, made::flat(16, 16, 110, 110, 110)), 20 * std::log10(25.5), 1e-9);
    EXPECT_NEAR(media::psnr(made::flat(8, 8, 0, 0, 0), made::flat(8, 8, 255, 255, 255)), 0, 1e-9);
    EXPECT_NEAR(media::meanDifference(a, made::flat(16, 16, 103, 100, 100)), 1, 1e-9);
}

TEST(Measures, Ssim) {
    const auto a = made::waves(96, 64);
    EXPECT_NEAR(media::ssim(a, a), 1, 1e-6);
    EXPECT_LT(media::ssim(a, noise(1)), 0.2);
    EXPECT_GT(media::ssim(a, media::resize(media::resize(a, 48, 32), 96, 64)), 0.98);
}

TEST(Measures, GhostIndex) {
    const auto a = noise(1), b = noise(2), other = noise(3);
    EXPECT_NEAR(media::ghostIndex(media::blend(a, b, 0.5), a, b), 1, 0.02);
    EXPECT_NEAR(media::ghostIndex(media::blend(a, b, 0.25), a, b), 4 * 0.75 * 0.25, 0.03);
    EXPECT_NEAR(media::ghostIndex(a, a, b), 0, 0.01);
    EXPECT_NEAR(media::ghostIndex(b, a, b), 0, 0.01);
    EXPECT_NEAR(media::ghostIndex(other, a, b), 0, 0.01);
    EXPECT_EQ(media::ghostIndex(a, a, a), 0);
    EXPECT_EQ(media::ghostIndex(made::flat(96, 64, 9, 9, 9), a, b), 0);
    EXPECT_EQ(media::ghostIndex(a, a, made::flat(96, 64, 9, 9, 9)), 0);
}

TEST(Measures, Sharpness) {
    auto edge = made::flat(100, 100, 0, 0, 0);
    made::fill(edge, 50, 0, 100, 100, 200, 200, 200);
    EXPECT_NEAR(media::gradient99(edge), 100, 1e-3);  // 200 over two pixels
    const auto a = noise(1), b = noise(2);
    EXPECT_NEAR(media::sharpness(a, a, b, 0), 1, 1e-9);
    EXPECT_NEAR(media::sharpness(a, a, b, 0.5), 1, 0.05);
    EXPECT_LT(media::sharpness(media::blend(a, b, 0.5), a, b, 0.5), 0.8);
    const auto flat = made::flat(16, 16, 1, 1, 1);
    EXPECT_EQ(media::sharpness(flat, flat, flat, 0.5), 1);
}

TEST(Measures, Colour) {
    const auto red = made::flat(16, 16, 255, 0, 0), grey = made::flat(16, 16, 80, 80, 80);
    EXPECT_NEAR(media::saturation(red), 1, 1e-9);
    EXPECT_NEAR(media::saturation(grey), 0, 1e-9);
    EXPECT_NEAR(media::meanColour(red)[0], 255, 1e-9);
    EXPECT_NEAR(media::colourShift(media::blend(red, grey, 0.5), red, grey, 0.5), 0, 0.003);
    EXPECT_NEAR(media::colourShift(made::flat(16, 16, 255, 255, 255), made::flat(16, 16, 0, 0, 0),
                                   made::flat(16, 16, 0, 0, 0), 0.5),
                1, 1e-9);
}

TEST(Measures, RefuseWhatCannotBeCompared) {
    const auto a = noise(1);
    EXPECT_THAT(made::complaint([&] { media::psnr(a, made::flat(95, 64, 0, 0, 0)); }), HasSubstr("95 x 64"));
    EXPECT_THAT(made::complaint([&] { media::gradient99(made::flat(4, 4, 0, 0, 0)); }), HasSubstr("8 x 8"));
    EXPECT_NE(made::complaint([&] { media::saturation(engine::Picture()); }), "");
}
