#include <gtest/gtest.h>

#include "engine/interchange/rate_words.h"
#include "engine/interchange/timecode.h"
#include "engine/interchange/url.h"

namespace {

using interchange::framesOf;
using interchange::timecode;
using story::Rate;

TEST(Timecode, CountsAtTheRoundedRate) {
    EXPECT_EQ(timecode(0, {24, 1}), "00:00:00:00");
    EXPECT_EQ(timecode(24 * 3661 + 7, {24, 1}), "01:01:01:07");
    EXPECT_EQ(timecode(24 * 60, {24'000, 1001}), "00:01:00:00");
    EXPECT_EQ(timecode(-25, {25, 1}), "-00:00:01:00");
    EXPECT_EQ(timecode(24LL * 3600 * 100, {24, 1}), "100:00:00:00");
}

TEST(Timecode, DropsTwoNumbersAMinuteButForEveryTenth) {
    const Rate ntsc{30'000, 1001};
    EXPECT_EQ(timecode(1799, ntsc, true), "00:00:59;29");
    EXPECT_EQ(timecode(1800, ntsc, true), "00:01:00;02");
    EXPECT_EQ(timecode(17'981, ntsc, true), "00:09:59;29");
    EXPECT_EQ(timecode(17'982, ntsc, true), "00:10:00;00");
    EXPECT_EQ(timecode(107'892, ntsc, true), "01:00:00;00") << "an hour of timecode is an hour of the clock";
    EXPECT_EQ(timecode(3600, {60'000, 1001}, true), "00:01:00;04");
    EXPECT_EQ(timecode(1800, {30, 1}, true), "00:01:00:00") << "only 29.97 and 59.94 drop";
    EXPECT_EQ(timecode(1440, {24'000, 1001}, true), "00:01:00:00");
}

TEST(Timecode, IsReadAsItIsWritten) {
    for (const Rate rate :
         {Rate{24, 1}, Rate{25, 1}, Rate{30'000, 1001}, Rate{60'000, 1001}, Rate{24'000, 1001}})
        for (const bool drops : {false, true})
            for (story::Frames at = 0; at < 200'000; at += 1 + at / 37)
                EXPECT_EQ(framesOf(timecode(at, rate, drops), rate), at) << timecode(at, rate, drops);
}

TEST(Timecode, ReadsShortFormsAndRefusesTheRest) {
    EXPECT_EQ(framesOf("3:12", {24, 1}), 84);
    EXPECT_EQ(framesOf("1:00:00", {24, 1}), 1440);
    for (const char* text :
         {"", "12", ":", "1:", "a:b", "1:2:3:4:5", "-1:00", "00:00:01;00", "99999999999999999999:0"})
        EXPECT_FALSE(framesOf(text, {24, 1})) << text;
}

TEST(Timecode, ClockTimeHasMilliseconds) {
    EXPECT_EQ(interchange::clockTime(3723.4567), "01:02:03,457");
    EXPECT_EQ(interchange::clockTime(0.9996), "00:00:01,000");
    EXPECT_EQ(interchange::clockTime(-1), "00:00:00,000");
}

TEST(RateWords, KnowTheRatesPeopleWrite) {
    EXPECT_EQ(interchange::rateNear(23.976), (Rate{24'000, 1001}));
    EXPECT_EQ(interchange::rateNear(23.98), (Rate{24'000, 1001}));
    EXPECT_EQ(interchange::rateNear(29.97002997), (Rate{30'000, 1001}));
    EXPECT_EQ(interchange::rateNear(25), (Rate{25, 1}));
    EXPECT_EQ(interchange::rateNear(12.5), (Rate{12'500, 1000}));
    EXPECT_EQ(interchange::rateNear(0), (Rate{1, 1}));
    EXPECT_TRUE(interchange::isNtsc({24'000, 1001}));
    EXPECT_FALSE(interchange::isNtsc({24, 1}));
    EXPECT_TRUE(interchange::mayDropFrames({60'000, 1001}));
}

TEST(Url, GoesThereAndBack) {
    for (const char* name :
         {"a.mov", "Η λάμπα.mov", "夜😀.mov", "it's \"100%\" & #1?.mov", "[s3] a+b;c.mov"}) {
        const std::filesystem::path file = std::filesystem::path("/films/ταινία") / name;
        const std::string url = interchange::fileUrl(file);
        EXPECT_TRUE(url.starts_with("file:///films/%CF%84")) << url;
        for (const char c : url) EXPECT_TRUE(c > 0x20 && c < 0x7F && c != '"' && c != '#' && c != '?') << url;
        EXPECT_EQ(interchange::percentDecoded(url), "file:///films/ταινία/" + std::string(name));
        EXPECT_EQ(interchange::fileNameIn(url), name);
        EXPECT_EQ(interchange::percentDecoded(interchange::relativeUrl(file, "/films")),
                  "ταινία/" + std::string(name));
    }
    EXPECT_EQ(interchange::fileUrl("/a", "localhost"), "file://localhost/a");
    EXPECT_EQ(interchange::percentDecoded("%zz%4"), "%zz%4") << "what is no code stays";
    EXPECT_EQ(interchange::fileNameIn("C:\\films\\a.mov"), "a.mov");
}

}  // namespace
