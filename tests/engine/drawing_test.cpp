// Lettering and slates, and pictures between pictures.
#include <gtest/gtest.h>

#include "engine/in_between.h"
#include "engine/lettering.h"
#include "engine/slate.h"
#include "fakes.h"

namespace {

using engine::Picture;

int inkOf(const Picture& picture) {
    int ink = 0;
    for (const std::uint8_t value : picture.rgb) ink += value > 128;
    return ink / 3;
}

Picture written(std::string_view text) {
    Picture picture(400, 40);
    engine::drawLine(picture, 5, 5, 18, text, {255, 255, 255});
    return picture;
}

TEST(Lettering, EveryPrintableCharacterLeavesInk) {
    for (char c = '!'; c <= '~'; ++c) EXPECT_GT(inkOf(written(std::string(1, c))), 3) << c;
    EXPECT_EQ(inkOf(written(" ")), 0);
}

TEST(Lettering, LettersAreToldApart) {
    const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (std::size_t j = i + 1; j < letters.size(); ++j)
            EXPECT_NE(written(letters.substr(i, 1)), written(letters.substr(j, 1)))
                << letters[i] << letters[j];
    EXPECT_EQ(written("board"), written("BOARD"));
    EXPECT_EQ(written("\xCE\xB7"), written("?")) << "one mark for one character of any length";
}

TEST(Lettering, StaysInsideTheWidthItSays) {
    const Picture picture = written("Wide and long");
    const int width = int(engine::widthOf("Wide and long", 18)) + 8;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 5 + width; x < picture.width; ++x) ASSERT_EQ(picture.row(y)[3 * x], 0);
}

TEST(Lettering, WrapsAtSpacesAndInsideWordsThatAreTooLong) {
    const auto lines = engine::wrapped("the quick brown fox jumpsoverthelazydogandonandon", 6, 56);
    std::string all;
    for (const std::string& line : lines) {
        EXPECT_LE(engine::widthOf(line, 6), 60);
        all += line + "/";
    }
    EXPECT_EQ(all, "the quick/brown fox/jumpsovert/helazydoga/ndonandon/");
    EXPECT_TRUE(engine::wrapped("", 6, 50).empty());
}

TEST(Slate, WorksAtAnySizeAndSaysDifferentThings) {
    for (const int side : {1, 2, 16, 90, 720})
        EXPECT_EQ(engine::slate(2 * side, side, "a.png", "not a picture").rgb.size(),
                  std::size_t(6) * side * side);
    EXPECT_NE(engine::slate(640, 360, "a.png", "empty file"), engine::slate(640, 360, "b.png", "empty file"));
    EXPECT_NE(engine::slate(640, 360, "a.png", "empty file"), engine::slate(640, 360, "a.png", "cut off"));
}

TEST(InBetween, GivesWholeFramesUntouchedAndAllMomentsInOrder) {
    std::vector<Picture> out;
    engine::InBetween between({0, 0.5, 1, 1, 2.25, 3}, [&](Picture&& p) { out.push_back(std::move(p)); });
    std::vector<Picture> frames;
    for (int i = 0; i < 4; ++i) {
        frames.push_back(fakes::rolled(fakes::scene(96, 64, 1), 3 * i));
        EXPECT_FALSE(between.isDone());
        between.add(frames.back());
    }
    EXPECT_TRUE(between.isDone());
    ASSERT_EQ(out.size(), 6u);
    EXPECT_EQ(out[0], frames[0]);
    EXPECT_EQ(out[2], frames[1]);
    EXPECT_EQ(out[3], frames[1]);
    EXPECT_EQ(out[5], frames[3]);
    EXPECT_NE(out[1], frames[0]);
    EXPECT_NE(out[1], frames[1]);
}

}  // namespace
