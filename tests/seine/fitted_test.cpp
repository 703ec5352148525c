// The sizes that pictures are worked on in, and how pictures are cut to them.
#include <gtest/gtest.h>

#include "engine/seine/request.h"

namespace {

using namespace seine;

TEST(FittedSize, KeepsAspectAndArea) {
    const Size working{256, 144};
    EXPECT_EQ(fittedSize(working, {1280, 720}), (Size{256, 144}));
    EXPECT_EQ(fittedSize(working, {720, 1280}), (Size{144, 256}));
    for (const Size output : {Size{100, 100}, {2048, 858}, {640, 480}, {1, 30000}, {30000, 1}}) {
        const Size size = fittedSize(working, output);
        EXPECT_EQ(size.width % 8 + size.height % 8, 0);
        EXPECT_NEAR(double(size.width) * size.height, 256.0 * 144, 256 * 144 * 0.15);
    }
}

TEST(Fitted, CutsToTheAspectInTheMiddle) {
    engine::Picture wide(30, 10);
    for (int y = 0; y < 10; ++y) {
        for (int x = 0; x < 30; ++x) wide.row(y)[3 * x] = std::uint8_t(x / 10 == 1 ? 200 : 0);
    }
    const auto square = fitted(wide, {20, 20});
    EXPECT_EQ(square.width, 20);
    EXPECT_NEAR(square.row(10)[3 * 10], 200, 1);
    EXPECT_NEAR(square.row(10)[0], 200, 8);
    EXPECT_EQ(fitted(wide, {30, 10}), wide);
}

}  // namespace
