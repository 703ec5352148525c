// Films, pictures, paper and tables that a story is exported as: written, opened by judges that are not this
// project's own (ffprobe, ffmpeg, pdftotext, xmllint), put where they belong, and nothing left behind when
// they cannot be.
#include <sys/resource.h>

#include <csignal>

#include "deliveries.h"
#include "engine/media/error.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"
#include "engine/shot_list.h"
#include "engine/subtitles.h"

namespace {

using namespace deliveries;
using engine::DeliveryKind;
using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(Deliveries, TheNameSaysTheKind) {
    EXPECT_EQ(engine::deliveryTo("a.MP4")->kind, DeliveryKind::Movie);
    EXPECT_EQ(engine::deliveryTo("a.mov")->movie.codec, media::Codec::ProRes422Hq);
    EXPECT_EQ(engine::deliveryTo("a.b.FCPXML")->kind, DeliveryKind::FinalCutX);
    EXPECT_EQ(engine::deliveryTo("pictures")->kind, DeliveryKind::Pictures);
    EXPECT_FALSE(engine::deliveryTo("a.docx"));
    for (const std::string& ending : engine::deliveryEndings())
        EXPECT_TRUE(engine::deliveryTo("a." + ending)) << ending;
}

TEST_F(Deliveries, EveryMovieIsDecodedToTheEnd) {
    struct Case {
        const char* name;
        media::Codec codec;
        const char* codecName;
    };
    for (const Case& c :
         {Case{"a.mp4", media::Codec::H264, "h264"}, Case{"b.mp4", media::Codec::H265, "hevc"},
          Case{"c.mp4", media::Codec::Av1, "av1"}, Case{"d.mov", media::Codec::ProRes422Hq, "prores"},
          Case{"e.mov", media::Codec::H264, "h264"}, Case{"f.gif", media::Codec::H264, "gif"}}) {
        Delivery order = to(c.name);
        order.movie.codec = c.codec;
        order.movie.preset = "ultrafast";
        order.movie.mayUseHardware = true;
        EXPECT_EQ(deliver(order).frames, 72);
        expectDecodes(folder / c.name, 72);
        EXPECT_THAT(outputOf("ffprobe -v error -show_entries stream=codec_name -of csv=p=0 " +
                             quoted(folder / c.name)),
                    HasSubstr(c.codecName));
    }
    EXPECT_THAT(names(), ElementsAre("a.mp4", "b.mp4", "c.mp4", "d.mov", "e.mov", "f.gif"));
}

TEST_F(Deliveries, AnotherRateKeepsTheSeconds) {
    Delivery order = to("a.mp4");
    order.movie.rate = {60, 1};
    EXPECT_EQ(deliver(order).frames, 180);
    const auto movie = media::MovieReader::open(folder / "a.mp4");
    EXPECT_NEAR(movie.info().seconds, 3, 0.001);
    order.movie.rate = {12, 1};
    EXPECT_EQ(deliver(order).frames, 36);
    auto slow = media::MovieReader::open(folder / "a.mp4");
    engine::Compositor compositor(source);
    EXPECT_GT(media::psnr(slow.frame(20), compositor.frame(story, 40)), 30) << "the frame of the same second";
}

TEST_F(Deliveries, PicturesAndMoviesOfShotsAreFolders) {
    EXPECT_EQ(deliver(to("pictures")).frames, 72);
    EXPECT_EQ(names(folder / "pictures").size(), 72u);
    engine::Compositor compositor(source);
    EXPECT_EQ(media::readPicture(folder / "pictures/000041.png"), compositor.frame(story, 40));
    EXPECT_NO_THROW(deliver(to("pictures"))) << "an export again replaces its own";
    std::ofstream(folder / "pictures/mine.txt") << "mine";
    EXPECT_THROW(deliver(to("pictures")), media::Error);
    EXPECT_TRUE(fs::exists(folder / "pictures/mine.txt"));

    Delivery order = to("shots");
    order.kind = DeliveryKind::Movie;
    order.isOneMovieAShot = true;
    order.movie.range = {30, 42};
    deliver(order);
    EXPECT_THAT(names(folder / "shots"), ElementsAre("002 [s2].mp4", "003 [s3].mp4"));
    expectDecodes(folder / "shots/002 [s2].mp4", 24);
    expectDecodes(folder / "shots/003 [s3].mp4", 18);
}

TEST_F(Deliveries, SubtitlesInsideAndBeside) {
    Delivery order = to("a.mp4");
    order.movie.hasSubtitles = true;
    order.hasSubtitlesBeside = true;
    EXPECT_EQ(deliver(order).files.size(), 2u);
    expectDecodes(folder / "a.mp4", 72);
    const std::string beside = contentOf(folder / "a.srt");
    EXPECT_EQ(beside,
              "1\r\n00:00:00,000 --> 00:00:01,000\r\nΠοιος είναι εκεί;\r\n誰ですか\r\n\r\n"
              "2\r\n00:00:02,250 --> 00:00:03,000\r\nسلام\r\n\r\n");
    const std::string inside =
        outputOf("ffmpeg -v error -i " + quoted(folder / "a.mp4") + " -map 0:s -f srt -");
    for (const char* words : {"00:00:00,000 --> 00:00:01,000\n", "Ποιος είναι εκεί;", "誰ですか",
                              "00:00:02,250 --> 00:00:03,000\n", "سلام"})
        EXPECT_THAT(inside, HasSubstr(words));
    order.movie.range = {12, 24};
    EXPECT_THAT(engine::subtitlesOf(story, order.movie.range), testing::SizeIs(1));
    EXPECT_EQ(engine::subtitlesOf(story, order.movie.range)[0].end, 0.5);
}

TEST_F(Deliveries, BurnInsAreSeenWhereTheyBelong) {
    story.width = 640;
    story.height = 360;
    media::writePng(fakes::scene(80, 40, 9), folder / "logo.png");
    engine::Compositor compositor(source);
    const engine::Picture plain = compositor.frame(story, 3);
    const auto changed = [&](const engine::BurnIn& burnIn, int x, int y, int width, int height) {
        engine::Picture picture = plain;
        engine::BurnInPainter(burnIn, 640, 360).paint(picture, story, 3);
        int inside = 0, outside = 0;
        for (int row = 0; row < 360; ++row)
            for (int column = 0; column < 640; ++column) {
                const bool isSame =
                    std::equal(picture.row(row) + 3 * column, picture.row(row) + 3 * column + 3,
                               plain.row(row) + 3 * column);
                const bool isInside = column >= x && column < x + width && row >= y && row < y + height;
                (isInside ? inside : outside) += !isSame;
            }
        EXPECT_EQ(outside, 0);
        return inside;
    };
    EXPECT_GT(changed({.shot = true}, 0, 0, 330, 60), 1000);
    EXPECT_GT(changed({.timecode = true}, 200, 0, 240, 60), 1000);
    EXPECT_GT(changed({.dialogue = true}, 40, 240, 560, 120), 500);
    EXPECT_GT(changed({.logo = folder / "logo.png"}, 480, 0, 160, 80), 1000);
    EXPECT_EQ(changed({}, 0, 0, 0, 0), 0);
    EXPECT_THROW(engine::BurnInPainter({.logo = folder / "none.png"}, 640, 360), media::Error);
}

TEST_F(Deliveries, TheShotListIsATable) {
    deliver(to("shots.csv"));
    const std::string table = contentOf(folder / "shots.csv");
    EXPECT_TRUE(table.starts_with("\xEF\xBB\xBFNumber,Scene,Name,"));
    EXPECT_THAT(
        table,
        HasSubstr("1,ΕΣΩΤ. ΚΟΥΖΙΝΑ,\"The lamp \"\"swings\"\"\",00:00:00:00,00:00:01:00,00:00:01:00,24,1.000,"
                  "\"Ποιος είναι εκεί;\n誰ですか\""));
    EXPECT_THAT(table, HasSubstr("\"She runs, he, too\""));
    EXPECT_EQ(std::count(table.begin(), table.end(), '\r'), 4) << "a line a shot, and the head";
}

TEST_F(Deliveries, PaperHoldsEveryShotAndItsWords) {
    for (const int perPage : engine::kPerPage)
        for (const bool isLandscape : {false, true}) {
            Delivery order = to("boards.pdf");
            order.sheet.perPage = perPage;
            order.sheet.isLandscape = isLandscape;
            deliver(order);
            const std::string about = outputOf("pdfinfo " + quoted(folder / "boards.pdf"));
            EXPECT_THAT(about, HasSubstr("Pages:           " + std::to_string((3 + perPage - 1) / perPage)))
                << about;
            EXPECT_THAT(about, HasSubstr(isLandscape ? "841.89 x 595.276" : "595.276 x 841.89"));
            const std::string text = outputOf("pdftotext -layout " + quoted(folder / "boards.pdf") + " -");
            for (const char* words : {"Ο λύχνος", "ΕΣΩΤ. ΚΟΥΖΙΝΑ", "The lamp", "Ποιος είναι εκεί;",
                                      "誰ですか", "She runs", "<b>&amp;", "夜"})
                EXPECT_THAT(text, HasSubstr(words)) << perPage << isLandscape;
        }
    EXPECT_THAT(outputOf("pdfimages -list " + quoted(folder / "boards.pdf")), HasSubstr("jpeg"));
    Delivery order = to("boards.pdf");
    order.sheet.perPage = 5;
    EXPECT_THROW(deliver(order), engine::Error);
}

TEST_F(Deliveries, TheWebPageNeedsNothingBesideIt) {
    deliver(to("page.html"));
    const std::string page = contentOf(folder / "page.html");
    EXPECT_THAT(page, HasSubstr("<title>Ο λύχνος</title>"));
    EXPECT_THAT(page, HasSubstr("&lt;b&gt;&amp;amp;")) << "words are words, not markup";
    std::size_t films = 0;
    for (std::size_t at = page.find("data:video/mp4;base64,"); at != std::string::npos;
         at = page.find("data:video/mp4;base64,", at + 1))
        ++films;
    EXPECT_EQ(films, 3u);
    EXPECT_EQ(page.find("src=\"http"), std::string::npos);
    EXPECT_THAT(names(), ElementsAre("page.html"));
}

TEST_F(Deliveries, ARangeOfPaperAndTablesIsTheShotsItTouches) {
    const auto ordered = [&](const char* name) {
        Delivery order = to(name);
        order.movie.range = kBehind;
        return order;
    };
    deliver(ordered("shots.csv"));
    const std::string table = contentOf(folder / "shots.csv");
    EXPECT_EQ(std::count(table.begin(), table.end(), '\r'), 3);
    EXPECT_THAT(table, HasSubstr("\n2,ΕΣΩΤ. ΚΟΥΖΙΝΑ,夜 / night: [x]?,00:00:01:00,"))
        << "number, scene and time are those of the whole story";
    deliver(ordered("boards.pdf"));
    const std::string text = outputOf("pdftotext -layout " + quoted(folder / "boards.pdf") + " -");
    EXPECT_THAT(text, HasSubstr("She runs"));
    EXPECT_THAT(text, HasSubstr("@ 00:00:01:00"));
    EXPECT_THAT(text, testing::Not(HasSubstr("The lamp")));
    EXPECT_EQ(deliver(ordered("page.html")).frames, 48);
    const std::string page = contentOf(folder / "page.html");
    EXPECT_THAT(page, HasSubstr("id=\"shot-2\""));
    EXPECT_THAT(page, HasSubstr("id=\"shot-3\""));
    EXPECT_THAT(page, testing::Not(HasSubstr("id=\"shot-1\"")));
    EXPECT_THAT(page, HasSubstr("2 shots, 00:00:02:00"));
    EXPECT_THAT(page, HasSubstr("ΕΣΩΤ. ΚΟΥΖΙΝΑ</h2>")) << "the scene goes on";
    for (const char* name : {"a.pdf", "a.html", "a.otio"}) {
        Delivery order = to(name);
        order.movie.range = {500, 10};
        EXPECT_THROW(deliver(order), engine::Error) << name;
    }
}

TEST_F(Deliveries, NamesOfEveryKind) {
    const std::string long200 = std::string(190, 'x');
    for (const std::string& name : {std::string("Ελληνικά ταινία"), std::string("映画 夜"),
                                    std::string("🎬 film"), std::string("it's \"quoted\" & 100%"), long200}) {
        for (const char* ending : {".mp4", ".pdf", ".csv", ".otio"}) {
            Delivery order = to(name + ending);
            order.movie.range = {0, 2};
            order.handoff.codec = media::Codec::H264;
            EXPECT_NO_THROW(deliver(order)) << name << ending;
            EXPECT_TRUE(fs::exists(folder / (name + ending)));
        }
        expectDecodes(folder / (name + ".mp4"), 2);
    }
}

TEST_F(Deliveries, WhatCannotBeWrittenLeavesNothing) {
    const bool isRoot = ::geteuid() == 0;
    for (const char* name :
         {"a.mp4", "a.gif", "pictures", "a.pdf", "a.csv", "a.srt", "a.html", "a.otio", "a.otioz", "a.edl"}) {
        Delivery order = to(std::string("no/such/") + name);
        order.handoff.codec = media::Codec::H264;
        EXPECT_ANY_THROW(deliver(order)) << name;
        EXPECT_TRUE(names().empty());
        if (isRoot) continue;  // root may write anywhere
        fs::permissions(folder, fs::perms::owner_read | fs::perms::owner_exec);
        order.target = folder / name;
        EXPECT_ANY_THROW(deliver(order)) << name;
        fs::permissions(folder, fs::perms::owner_all);
        EXPECT_TRUE(names().empty());
    }
}

TEST_F(Deliveries, CancelledHalfwayNothingIsLeft) {
    for (const char* name : {"a.mp4", "a.gif", "pictures", "a.pdf", "a.html", "a.otio", "a.otioz", "a.xml"}) {
        std::stop_source stop;
        Delivery order = to(name);
        order.handoff.codec = media::Codec::H264;
        const auto halfway = [&](const engine::Progress& p) {
            if (p.fraction >= 0.5) stop.request_stop();
        };
        EXPECT_THROW(engine::deliver(story, source, order, halfway, stop.get_token()), engine::Cancelled)
            << name;
        EXPECT_TRUE(names().empty()) << name;
    }
}

/// No file may grow beyond this while it lives: what a full disk is to a program.
class FullDisk {
 public:
    explicit FullDisk(rlim_t bytes) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

 private:
    rlimit m_before{};
};

TEST_F(Deliveries, AFullDiskLeavesWhatWasThere) {
    for (const char* name : {"a.mp4", "a.mov", "a.gif", "a.pdf", "a.html", "a.otio", "a.otioz", "a.edl"}) {
        std::ofstream(folder / name) << "before";
        Delivery order = to(name);
        order.handoff.codec = media::Codec::H264;
        {
            const FullDisk full(6000);
            EXPECT_ANY_THROW(deliver(order)) << name;
        }
        EXPECT_THAT(names(), ElementsAre(name));
        EXPECT_EQ(contentOf(folder / name), "before");
        fs::remove(folder / name);
    }
    const FullDisk full(3000);
    EXPECT_ANY_THROW(deliver(to("pictures")));
    EXPECT_TRUE(names().empty());
}

TEST_F(Deliveries, AnEmptyStoryIsSaidToBeEmpty) {
    for (const std::string& ending : engine::deliveryEndings())
        EXPECT_THROW(engine::deliver({}, source, to("a." + ending)), engine::Error) << ending;
    EXPECT_TRUE(names().empty());
}

}  // namespace
