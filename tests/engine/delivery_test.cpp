// Everything a story is exported as: written, opened by judges that are not this project's own (ffprobe,
// ffmpeg, pdftotext, xmllint), put where it belongs, and nothing left behind when it cannot be.
#include <gmock/gmock.h>

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "engine/delivery.h"
#include "engine/media/error.h"
#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"
#include "engine/shot_list.h"
#include "engine/subtitles.h"
#include "fakes.h"
#include "storage/story/edit.h"

namespace {

namespace fs = std::filesystem;
using engine::Delivery;
using engine::DeliveryKind;
using fakes::MemorySource;
using interchange::Note;
using story::TransitionKind;
using testing::ElementsAre;
using testing::HasSubstr;

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string outputOf(const std::string& command) {
    std::FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    std::string output;
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) output.append(buffer, got);
    const int status = pclose(pipe);
    return status == 0 ? output : output + "\nstatus " + std::to_string(status);
}

std::string quoted(const fs::path& file) {
    std::string text = "'";
    for (const char c : file.string()) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

class Deliveries : public testing::Test {
 protected:
    void SetUp() override {
        folder = fs::temp_directory_path() / ("seine-out-" + std::to_string(::getpid()) + "-" +
                                              testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(folder);
        story = fakes::storyOf(source, {24, 30, 18}, 192, 108);
        story.title = "Ο λύχνος";
        story.shots[0].name = "The lamp \"swings\"";
        story.shots[0].scene = "ΕΣΩΤ. ΚΟΥΖΙΝΑ";
        story.shots[0].dialogue = "Ποιος είναι εκεί;\n誰ですか";
        story.shots[1].name = "夜 / night: [x]?";
        story.shots[1].action = "She runs, he, too";
        story.shots[2].notes = "<b>&amp;";
        story.shots[2].dialogue = "سلام";
        for (story::Shot& shot : story.shots) shot.motion = story::Motion::None;
        story.shots[0].out.kind = TransitionKind::Dissolve;
        story.shots[0].out.length = 7;
        story.shots[1].out.kind = TransitionKind::Morph;
        story.shots[1].out.length = 6;
        story.markers.push_back({story::MarkerId{900}, 10, "look"});
        story.nextId = 1000;
    }
    void TearDown() override {
        fs::permissions(folder, fs::perms::owner_all);
        fs::remove_all(folder);
    }

    Delivery to(const std::string& name) const { return *engine::deliveryTo(folder / name); }
    engine::DeliveryReport deliver(const Delivery& order) { return engine::deliver(story, source, order); }

    std::vector<std::string> names(const fs::path& in) const {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(in))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }
    std::vector<std::string> names() const { return names(folder); }

    /// Decoded to the end by ffmpeg, without a word of complaint; its frames.
    static void expectDecodes(const fs::path& file, int frames) {
        EXPECT_EQ(outputOf("ffmpeg -v error -i " + quoted(file) + " -map 0:v -f null -"), "") << file;
        EXPECT_EQ(std::atoi(outputOf("ffprobe -v error -select_streams v -count_frames -show_entries "
                                     "stream=nb_read_frames -of csv=p=0 " +
                                     quoted(file))
                                .c_str()),
                  frames)
            << file;
    }

    fs::path folder;
    MemorySource source;
    story::Story story;
};

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

TEST_F(Deliveries, ACutComesWithItsMediaAndGoesBack) {
    for (const char* name : {"film.otio", "film.xml", "film.fcpxml", "film.edl"}) {
        Delivery order = to(name);
        order.handoff.codec = media::Codec::H264;
        const auto report = deliver(order);
        EXPECT_THAT(report.files, ElementsAre(folder / name, folder / "film media"));
        EXPECT_GT(fs::file_size(folder / name), 500u);
    }
    const auto media = names(folder / "film media");
    EXPECT_THAT(media, ElementsAre("001 The lamp _swings_ [s1].mp4", "002 to next [t2].mp4",
                                   "002 夜 _ night_ _x__ [s2].mp4", "003 [s3].mp4"));
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio", .codec = media::Codec::H264});
    for (std::size_t i = 0; i < plan.media.size(); ++i)
        expectDecodes(folder / "film media" / plan.media[i].fileName, int(plan.media[i].length));
    EXPECT_EQ(plan.cut.length(), story::length(story));
}

TEST_F(Deliveries, HandedMoviesShowWhatTheStoryShows) {
    Delivery order = to("film.otio");
    order.handoff.codec = media::Codec::H264;
    order.handoff.quality = 4;
    deliver(order);
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio", .codec = media::Codec::H264});
    engine::Compositor compositor(source);
    for (std::size_t i = 0; i < plan.cut.clips.size(); ++i) {
        const auto& clip = plan.cut.clips[i];
        auto movie = media::MovieReader::open(plan.cut.media[clip.medium].file);
        const auto* in = i > 0 ? plan.cut.dissolveAfter(i - 1) : nullptr;
        const auto* out = plan.cut.dissolveAfter(i);
        for (story::Frames at = in ? in->after : 0; at < clip.length - (out ? out->before : 0); at += 5)
            EXPECT_GT(
                media::psnr(movie.frame(clip.sourceBegin + at), compositor.frame(story, clip.begin + at)), 32)
                << i << ' ' << at;
        if (!out) continue;
        // An editing program mixes the two movies; the story shows the same.
        auto next = media::MovieReader::open(plan.cut.media[plan.cut.clips[i + 1].medium].file);
        const double length = double(out->before + out->after);
        for (story::Frames k = 0; k < out->before + out->after; ++k) {
            const auto a = movie.frame(clip.sourceBegin + clip.length - out->before + k);
            const auto b = next.frame(plan.cut.clips[i + 1].sourceBegin - out->before + k);
            const auto mixed = media::blend(a, b, double(k + 1) / (length + 1));
            EXPECT_GT(media::psnr(mixed, compositor.frame(story, clip.begin + clip.length - out->before + k)),
                      30)
                << k;
        }
    }
}

/// A second of a tone as WAV bytes, mono, 16 bits at 24 kHz.
std::vector<std::uint8_t> tone() {
    std::vector<std::uint8_t> wav;
    const auto word = [&](const char* text) { wav.insert(wav.end(), text, text + 4); };
    const auto number = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) wav.push_back(std::uint8_t(value >> (8 * i)));
    };
    word("RIFF"), number(36 + 48'000, 4), word("WAVE"), word("fmt "), number(16, 4), number(1, 2),
        number(1, 2);
    number(24'000, 4), number(48'000, 4), number(2, 2), number(16, 2), word("data"), number(48'000, 4);
    for (int i = 0; i < 24'000; ++i) number(std::uint16_t(std::int16_t(8000 * std::sin(i * 0.1))), 2);
    return wav;
}

TEST_F(Deliveries, SoundComesAlongOnItsTracks) {
    const story::BlobId music = source.add(tone()), broken = source.add(std::vector<std::uint8_t>{1, 2, 3});
    const auto clip = [&](std::int64_t id, story::BlobId blob, story::Samples at, story::Samples length) {
        story::SoundClip made;
        made.id = story::SoundId{id};
        made.blob = blob;
        made.name = "Μουσική.flac";
        made.at = at;
        made.length = length;
        made.sourceLength = 48'000;
        return made;
    };
    story::Track track;
    track.id = story::TrackId{500};
    track.name = "Music";
    track.mix.gain = -3;
    track.clips = {clip(501, music, 0, 48'000), clip(502, music, 24'000, 24'000),
                   clip(503, broken, 96'000, 1000)};
    story.tracks = {track};
    story.shots[1].sounds = {clip(504, music, -12'000, 30'000)};
    Delivery order = to("film.otio");
    order.handoff.codec = media::Codec::H264;
    const auto report = deliver(order);
    EXPECT_THAT(report.warnings, ElementsAre(HasSubstr("Μουσική.flac")));
    EXPECT_THAT(names(folder / "film media"), testing::Contains("sound 01 Μουσική.wav"));
    EXPECT_EQ(names(folder / "film media").size(), 5u) << "the broken one is left out";
    const fs::path wav = folder / "film media/sound 01 Μουσική.wav";
    EXPECT_EQ(outputOf("ffmpeg -v error -i " + quoted(wav) + " -f null -"), "");
    EXPECT_THAT(outputOf("ffprobe -v error -show_entries stream=sample_rate,channels,duration -of csv=p=0 " +
                         quoted(wav)),
                HasSubstr("48000,2,1.000000"));
    const std::string otio = contentOf(folder / "film.otio");
    std::size_t tracks = 0;
    for (std::size_t at = otio.find("\"Audio\""); at != std::string::npos;
         at = otio.find("\"Audio\"", at + 1))
        ++tracks;
    EXPECT_EQ(tracks, 3u) << "two clips of the track overlap, and there is dialogue";
    const auto plan = engine::plannedCut(story, {.file = folder / "film.otio"});
    ASSERT_EQ(plan.cut.sound.size(), 3u);
    EXPECT_EQ(plan.cut.sound[0].clips.at(0).gain, -3);
    EXPECT_EQ(plan.cut.sound[2].name, "Dialogue");
    EXPECT_EQ(plan.cut.sound[2].clips.at(0).begin, 36'000) << "a quarter of a second before its shot";
    deliver(to("mix.wav"));
    EXPECT_THAT(
        outputOf("ffprobe -v error -show_entries stream=duration -of csv=p=0 " + quoted(folder / "mix.wav")),
        HasSubstr("3.000000"));
    story.tracks.clear();
    story.shots[1].sounds.clear();
    EXPECT_THROW(deliver(to("none.wav")), engine::Error);
    story.tracks = {track};
    for (const char* name : {"film.xml", "film.fcpxml", "film.edl", "film.otioz"}) {
        Delivery other = to(name);
        other.handoff.codec = media::Codec::H264;
        EXPECT_NO_THROW(deliver(other)) << name;
    }
}

/// From the middle of the second shot to the middle of the third: both, whole.
constexpr story::Span kBehind{40, 20};

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

TEST_F(Deliveries, ARangeOfACutIsACutOfItsOwn) {
    story.markers.push_back({story::MarkerId{901}, 30, "here"});
    story::SoundClip music;
    music.id = story::SoundId{950};
    music.blob = source.add(tone());
    music.at = story.rate.samples(12);
    music.length = music.sourceLength = 48'000;
    music.fadeIn = 40'000;
    story.tracks = {{.id = story::TrackId{940}, .name = "Music", .mix = {}, .clips = {music}}};
    Delivery order = to("part.otio");
    order.movie.range = kBehind;
    order.handoff.codec = media::Codec::H264;
    deliver(order);
    EXPECT_THAT(names(folder / "part media"),
                ElementsAre("002 to next [t2, excerpt].mp4", "002 夜 _ night_ _x__ [s2, excerpt].mp4",
                            "003 [s3, excerpt].mp4", "sound 01.wav"));
    const auto plan = engine::plannedCut(
        story, {.file = folder / "part.otio", .range = kBehind, .codec = media::Codec::H264});
    EXPECT_EQ(plan.cut.length(), 48);
    EXPECT_EQ(plan.cut.start, 24 * 3600 + 24) << "timecode is that of the whole story";
    EXPECT_TRUE(plan.cut.dissolves.empty()) << "it begins where its first shot begins";
    ASSERT_EQ(plan.cut.markers.size(), 1u);
    EXPECT_EQ(plan.cut.markers[0].at, 6);
    ASSERT_EQ(plan.cut.sound.size(), 1u);
    const auto& heard = plan.cut.sound[0].clips.at(0);
    EXPECT_EQ(heard.begin, 0);
    EXPECT_EQ(heard.sourceBegin, 24'000);
    EXPECT_EQ(heard.length, 24'000);
    EXPECT_EQ(heard.fadeIn, 16'000) << "what is left of it";
    for (std::size_t i = 0; i < plan.media.size(); ++i)
        expectDecodes(folder / "part media" / plan.media[i].fileName, int(plan.media[i].length));
}

TEST_F(Deliveries, AnArchiveIsOneFile) {
    Delivery order = to("film.otioz");
    order.handoff.codec = media::Codec::H264;
    deliver(order);
    EXPECT_THAT(names(), ElementsAre("film.otioz"));
    const std::string list = outputOf(
        "python3 -c \"import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip()); "
        "print('\\n'.join(z.namelist())); print(z.read('version.txt'))\" " +
        quoted(folder / "film.otioz"));
    EXPECT_THAT(list, HasSubstr("None\ncontent.otio\nversion.txt\nmedia/001 The lamp"));
    EXPECT_THAT(list, HasSubstr("1.0.0"));
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

/// What an editing program gives back: the same clips in another order, with other lengths.
interchange::ReturnedCut returned(const engine::PlannedCut& plan) {
    interchange::ReturnedCut cut;
    cut.rate = plan.cut.rate;
    for (std::size_t i = 0; i < plan.cut.clips.size(); ++i) {
        const auto* dissolve = plan.cut.dissolveAfter(i);
        cut.clips.push_back({.mark = interchange::ClipMark{plan.media[i].part},
                             .name = "",
                             .length = plan.cut.clips[i].length,
                             .isGap = false,
                             .dissolveAfter = dissolve ? dissolve->before + dissolve->after : 0});
    }
    return cut;
}

TEST_F(Deliveries, ACutThatComesBackUnchangedChangesNothing) {
    for (const auto kind :
         {TransitionKind::Generated, TransitionKind::Morph, TransitionKind::Dissolve, TransitionKind::Cut}) {
        story.shots[1].out.kind = kind;
        const auto plan = engine::returnEdit(story, returned(engine::plannedCut(story, {.file = "a.otio"})));
        EXPECT_FALSE(plan.edit) << story::nameOf(kind) << ": "
                                << (plan.changes.empty() ? -1 : int(plan.changes.front().kind));
        EXPECT_TRUE(plan.changes.empty());
        EXPECT_TRUE(plan.remarks.empty());
    }
}

TEST_F(Deliveries, ACutThatComesBackReordersAndRetimes) {
    auto cut = returned(engine::plannedCut(story, {.file = "a.otio"}));
    // 1 dissolves to 2, 2 morphs to 3   ->   3, 1 (longer), 2 split in two, 1 again, and something foreign
    std::vector<interchange::ReturnedClip> clips = {cut.clips[3], cut.clips[0], cut.clips[1], cut.clips[1],
                                                    cut.clips[0]};
    clips[1].length = 50;
    clips[1].dissolveAfter = 12;
    clips[2].length = 8;
    clips[3].length = 9;
    clips[4].dissolveAfter = 0;
    clips.push_back({.mark = {}, .name = "stock.mov", .length = 24});
    clips.push_back({.mark = {}, .name = "", .length = 10, .isGap = true});
    cut.clips = clips;
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    const story::Story before = story;
    const story::Edit back = story::apply(story, *plan.edit);
    ASSERT_EQ(story.shots.size(), 4u);
    EXPECT_EQ(story.shots[0].id, before.shots[2].id);
    EXPECT_EQ(story.shots[1].id, before.shots[0].id);
    EXPECT_EQ(story.shots[1].length, 50);
    EXPECT_EQ(story.shots[1].out.kind, TransitionKind::Dissolve);
    EXPECT_EQ(story.shots[1].out.length, 12);
    EXPECT_EQ(story.shots[2].id, before.shots[1].id);
    EXPECT_EQ(story.shots[2].length, 17);
    EXPECT_EQ(story.shots[2].out.kind, TransitionKind::Cut);
    EXPECT_EQ(story.shots[3].picture, before.shots[0].picture) << "a copy";
    EXPECT_THAT(plan.remarks, ElementsAre(Note{.kind = Note::Kind::NotOurs, .name = "stock.mov", .to = 24},
                                          Note{.kind = Note::Kind::GapClosed, .to = 10}));
    EXPECT_THAT(
        plan.changes,
        testing::Contains(Note{
            .kind = Note::Kind::Retimed, .number = 1, .name = before.shots[0].name, .from = 24, .to = 50}));
    story::apply(story, back);
    EXPECT_TRUE(story::sameContent(story, before)) << "one step back";
}

TEST_F(Deliveries, AnExcerptThatComesBackLeavesTheRestAlone) {
    const auto handed = engine::plannedCut(story, {.file = "a.otio", .range = kBehind});
    interchange::ReturnedCut cut = returned(handed);
    for (auto& clip : cut.clips) clip.mark->isExcerpt = true;
    EXPECT_FALSE(engine::returnEdit(story, cut).edit) << "nothing changed in it";
    // 2 morphs to 3   ->   3 (longer), 2
    cut.clips = {cut.clips[2], cut.clips[0]};
    cut.clips[0].length = 40;
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    const story::Story before = story;
    const story::Edit back = story::apply(story, *plan.edit);
    ASSERT_EQ(story.shots.size(), 3u);
    EXPECT_EQ(story.shots[0], before.shots[0]);
    EXPECT_EQ(story.shots[1].id, before.shots[2].id);
    EXPECT_EQ(story.shots[1].length, 40);
    EXPECT_EQ(story.shots[2].id, before.shots[1].id);
    story::apply(story, back);
    // One clip alone: the others of the excerpt stay as well, as nobody can tell that they were in it.
    cut.clips.resize(1);
    const auto one = engine::returnEdit(story, cut);
    ASSERT_TRUE(one.edit);
    story::apply(story, *one.edit);
    EXPECT_EQ(story.shots.size(), 3u);
    EXPECT_EQ(story.shots[2].length, 40);
}

TEST_F(Deliveries, AnotherRateIsReckonedOver) {
    auto cut = returned(engine::plannedCut(story, {.file = "a.otio"}));
    cut.rate = {48, 1};
    for (auto& clip : cut.clips) clip.length *= 2, clip.dissolveAfter *= 2;
    EXPECT_FALSE(engine::returnEdit(story, cut).edit);
    cut.clips.resize(1);
    const auto plan = engine::returnEdit(story, cut);
    ASSERT_TRUE(plan.edit);
    EXPECT_EQ(plan.changes.size(), 2u) << "two shots go";
    interchange::ReturnedCut foreign;
    foreign.clips = {{.mark = interchange::ClipMark{{story::ShotId{777}, story::Part::What::Shot}},
                      .name = "x",
                      .length = 5}};
    EXPECT_FALSE(engine::returnEdit(story, foreign).edit);
}

}  // namespace
