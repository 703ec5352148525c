#include "widgets/timecode.h"

#include <gtest/gtest.h>

namespace {

using widgets::lengthText;
using widgets::parseLength;
using widgets::timecode;

constexpr story::Rate kFilm{24, 1}, kNtsc{30000, 1001};

TEST(Timecode, CountsFramesSecondsMinutesHours) {
    EXPECT_EQ(timecode(0, kFilm), "00:00:00:00");
    EXPECT_EQ(timecode(223, kFilm), "00:00:09:07");
    EXPECT_EQ(timecode(24 * 3600 + 24 * 61 + 23, kFilm), "01:01:01:23");
    EXPECT_EQ(timecode(-25, kFilm), "-00:00:01:01");
    EXPECT_EQ(timecode(30, kNtsc), "00:00:01:00");  // non-drop at the rounded rate
}

TEST(Timecode, LengthsHaveNoLeadingZeros) {
    EXPECT_EQ(lengthText(7, kFilm), "0:07");
    EXPECT_EQ(lengthText(96, kFilm), "4:00");
    EXPECT_EQ(lengthText(24 * 62 + 12, kFilm), "1:02:12");
    EXPECT_EQ(lengthText(24 * 3600, kFilm), "1:00:00:00");
}

TEST(Timecode, ReadsWhatPeopleType) {
    EXPECT_EQ(parseLength("3:12", kFilm), 84);
    EXPECT_EQ(parseLength(" 1:00:00 ", kFilm), 1440);
    EXPECT_EQ(parseLength("2.5", kFilm), 60);
    EXPECT_EQ(parseLength("2,5 s", kFilm), 60);
    EXPECT_EQ(parseLength("36f", kFilm), 36);
    EXPECT_EQ(parseLength(":12", kFilm), 12);
}

TEST(Timecode, RefusesWhatIsNoTime) {
    for (const char* text :
         {"", "abc", "1:2:3:4:5", "-3", "3:-1", "1:x", "1e99", "99999999999999999999", "NaN"})
        EXPECT_FALSE(parseLength(text, kFilm)) << text;
}

TEST(Timecode, WhatIsWrittenIsRead) {
    for (story::Frames n : {1, 23, 24, 84, 1439, 1440, 86399, 86400 * 3})
        EXPECT_EQ(parseLength(lengthText(n, kFilm), kFilm), n);
}

}  // namespace
