#include "app/cli/values.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "app/cli/command.h"

namespace {

using cli::rateFrom;
using cli::sizeFrom;

TEST(Values, Sizes) {
    EXPECT_EQ(sizeFrom("1280x720").width, 1280);
    EXPECT_EQ(sizeFrom("1280x720").height, 720);
    for (const char* wrong : {"", "x", "1280", "1280x", "x720", "1281x720", "1280x721", "-2x720",
                              "1280x720x3", "1280 x 720", "8x8", "99999x720", "1e3x720", "0x0"})
        EXPECT_THROW(sizeFrom(wrong), cli::UsageError) << wrong;
}

TEST(Values, Rates) {
    EXPECT_EQ(rateFrom("24"), (story::Rate{24, 1}));
    EXPECT_EQ(rateFrom("25.0"), (story::Rate{25, 1}));
    EXPECT_EQ(rateFrom("23.976"), (story::Rate{24000, 1001}));
    EXPECT_EQ(rateFrom("29.97"), (story::Rate{30000, 1001}));
    EXPECT_EQ(rateFrom("59.94"), (story::Rate{60000, 1001}));
    EXPECT_EQ(rateFrom("30000/1001"), (story::Rate{30000, 1001}));
    EXPECT_EQ(rateFrom("12.5"), (story::Rate{12500, 1000}));
    for (const char* wrong :
         {"", "0", "-24", "fast", "24fps", "1/0", "0/1", "1000", "nan", "24/", "/24", "0.1"})
        EXPECT_THROW(rateFrom(wrong), cli::UsageError) << wrong;
}

TEST(Values, AtLeastOneFrame) {
    EXPECT_EQ(cli::framesFrom(2.5, {24, 1}), 60);
    EXPECT_EQ(cli::framesFrom(0.001, {24, 1}), 1);
}

TEST(Values, PeoplesOrder) {
    std::vector<std::string> names{"b", "a10", "a2", "A1", "a02", "a2b", "10", "9", "a", ""};
    std::sort(names.begin(), names.end(), cli::isBefore);
    EXPECT_EQ(names, (std::vector<std::string>{"", "9", "10", "a", "A1", "a02", "a2", "a2b", "a10", "b"}));
    for (const auto& a : names)
        for (const auto& b : names) EXPECT_FALSE(cli::isBefore(a, b) && cli::isBefore(b, a)) << a << " " << b;
}

TEST(Values, AClipsSizeComesFromItsPicture) {
    EXPECT_EQ(cli::sizeFor(engine::Picture(641, 359)).width, 642);
    EXPECT_EQ(cli::sizeFor(engine::Picture(4000, 3000)).width, 1280);
    EXPECT_EQ(cli::sizeFor(engine::Picture(4000, 3000)).height, 960);
    EXPECT_EQ(cli::sizeFor(engine::Picture(4000, 2)).height, 16);
}

TEST(Values, NumbersAreCheckedAgainstTheFilm) {
    story::Story story;
    EXPECT_THROW(cli::shotNumbered(story, 1), cli::UsageError);
    EXPECT_THROW(cli::transitionNumbered(story, 1), cli::UsageError);
    story.shots.resize(2);
    EXPECT_EQ(cli::shotNumbered(story, 2), 1u);
    EXPECT_EQ(cli::transitionNumbered(story, 1), 0u);
    EXPECT_THROW(cli::transitionNumbered(story, 2), cli::UsageError);
    EXPECT_THROW(cli::shotNumbered(story, 0), cli::UsageError);
}

}  // namespace
