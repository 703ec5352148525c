// Movies written and read back: what plays everywhere, exactly the right frames, nothing left behind.
#include <gmock/gmock.h>

#include <malloc.h>
#include <sys/resource.h>
#include <csignal>

#include "engine/media/measures.h"
#include "engine/media/movie_reader.h"
#include "engine/media/movie_writer.h"
#include "tests/media/made_pictures.h"

/// x265 keeps a little when it closes; under the leak sanitizer that is not ours to answer for.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:x265_malloc";
}

using media::Codec;
using media::MovieReader;
using media::MovieSettings;
using media::MovieWriter;
using testing::HasSubstr;

namespace {

MovieSettings small(Codec codec = Codec::H264) {
    MovieSettings settings;
    settings.width = 160;
    settings.height = 96;
    settings.codec = codec;
    settings.preset = "veryfast";
    return settings;
}

media::MovieInfo writeNumbered(const std::filesystem::path& path, const MovieSettings& settings, int frames) {
    MovieWriter writer(path, settings);
    for (int i = 0; i < frames; ++i) writer.addFrame(made::numbered(i, settings.width, settings.height));
    return writer.finish();
}

std::shared_ptr<const std::vector<std::uint8_t>> numberedInMemory(const MovieSettings& settings, int frames) {
    MovieWriter writer(settings);
    for (int i = 0; i < frames; ++i) writer.addFrame(made::numbered(i, settings.width, settings.height));
    writer.finish();
    return std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes());
}

/// A click of 48 samples at each second.
std::vector<float> clicks(int samples) {
    std::vector<float> sound(std::size_t(samples), 0.0f);
    for (int i = 0; i < samples; ++i)
        if (i % 48'000 < 48) sound[std::size_t(i)] = 0.8f;
    return sound;
}

}  // namespace

TEST(MovieWriter, WritesWhatPlaysEverywhere) {
    made::Folder folder;
    MovieSettings settings = small();
    settings.hasSound = true;
    MovieWriter writer(folder / "film.mp4", settings);
    const auto sound = clicks(2000);
    for (int i = 0; i < 48; ++i) {
        writer.addFrame(made::numbered(i));
        writer.addSound(sound, sound);
    }
    writer.finish();
    const media::MovieInfo info = MovieReader::open(folder / "film.mp4").info();
    EXPECT_EQ(info.container, "mp4");
    EXPECT_EQ(info.codec, "h264");
    EXPECT_EQ(info.profile, "High");
    EXPECT_EQ(info.pixelFormat, "yuv420p");
    EXPECT_EQ(info.matrix, "bt709");
    EXPECT_EQ(info.primaries, "bt709");
    EXPECT_EQ(info.transfer, "bt709");
    EXPECT_FALSE(info.isFullRange);
    EXPECT_TRUE(info.startsFast);
    EXPECT_EQ(info.width, 160);
    EXPECT_EQ(info.height, 96);
    EXPECT_EQ(info.rate, (media::Rate{24, 1}));
    EXPECT_EQ(info.frames, 48);
    EXPECT_NEAR(info.seconds, 2.0, 1e-6);
    ASSERT_EQ(info.audio.size(), 1u);
    EXPECT_EQ(info.audio[0].codec, "aac");
    EXPECT_EQ(info.audio[0].sampleRate, 48'000);
    EXPECT_EQ(info.audio[0].channels, 2);
    EXPECT_NEAR(info.audio[0].seconds, 2.0, 0.03);
    EXPECT_EQ(folder.entries(), 1);
}

TEST(MovieWriter, IsHighProfileWithTheQuickestPresetToo) {
    made::Folder folder;
    MovieSettings settings = small();
    settings.preset = "ultrafast";
    EXPECT_EQ(writeNumbered(folder / "a.mp4", settings, 8).profile, "High");
}

#ifdef M_PERTURB
/// Whatever lay in memory before: 20, 45, 54 and 80 macroblocks a row.
TEST(MovieWriter, TheSamePicturesAreTheSameBits) {
    for (const auto& [width, height] : {std::pair{320, 180}, {720, 576}, {854, 480}, {1280, 720}})
        for (MovieSettings settings : {MovieSettings(), MovieSettings::intermediate(0, 0, {24, 1})}) {
            settings.width = width;
            settings.height = height;
            std::vector<std::vector<std::uint8_t>> films;
            for (const int left : {85, 170}) {
                mallopt(M_PERTURB, left);
                MovieWriter writer(settings);
                for (int i = 0; i < 12; ++i) writer.addFrame(made::waves(width, height, 3 * i, i));
                writer.finish();
                films.push_back(writer.takeBytes());
            }
            mallopt(M_PERTURB, 0);
            EXPECT_TRUE(films[0] == films[1]) << width << " x " << height << ", " << settings.preset;
        }
}
#endif

TEST(MovieWriter, KeepsFractionalRatesExactly) {
    for (const media::Rate rate :
         {media::Rate{24'000, 1001}, {25, 1}, {30'000, 1001}, {60, 1}, {8, 1}, {25, 2}}) {
        made::Folder folder;
        MovieSettings settings = small();
        settings.rate = rate;
        const media::MovieInfo info = writeNumbered(folder / "a.mp4", settings, 30);
        EXPECT_EQ(info.rate, rate) << rate.num << "/" << rate.den;
        EXPECT_NEAR(info.seconds, rate.seconds(30), 1e-4);
        EXPECT_EQ(info.frames, 30);
    }
}

TEST(MovieWriter, OneFrameIsAMovie) {
    made::Folder folder;
    const media::MovieInfo info = writeNumbered(folder / "a.mp4", small(), 1);
    EXPECT_EQ(info.frames, 1);
    EXPECT_NEAR(info.seconds, 1 / 24.0, 1e-4);
}

TEST(MovieWriter, OtherCodecs) {
    made::Folder folder;
    media::MovieInfo info = writeNumbered(folder / "a.mp4", small(Codec::H265), 12);
    EXPECT_EQ(info.codec, "hevc");
    EXPECT_EQ(info.pixelFormat, "yuv420p");
    EXPECT_TRUE(info.startsFast);

    MovieSettings settings = small(Codec::ProRes422Hq);
    settings.hasSound = true;
    MovieWriter writer(folder / "a.mov", settings);
    for (int i = 0; i < 12; ++i) writer.addFrame(made::numbered(i));
    info = writer.finish();  // no sound given: silence
    EXPECT_EQ(info.container, "mov");
    EXPECT_EQ(info.codec, "prores");
    EXPECT_EQ(info.profile, "HQ");
    EXPECT_EQ(info.pixelFormat, "yuv422p10le");
    ASSERT_EQ(info.audio.size(), 1u);
    EXPECT_EQ(info.audio[0].codec, "pcm_s16le");
    EXPECT_NEAR(info.audio[0].seconds, 0.5, 1e-4);

    info = writeNumbered(folder / "a.gif", small(Codec::Gif), 12);
    EXPECT_EQ(info.codec, "gif");
    EXPECT_EQ(info.frames, 12);
    EXPECT_NEAR(info.seconds, 0.5, 0.02);

    info = writeNumbered(folder / "pictures", small(Codec::PngSequence), 12);
    EXPECT_EQ(info.frames, 12);
    EXPECT_TRUE(std::filesystem::exists(folder / "pictures/000012.png"));
    EXPECT_EQ(folder.entries(), 4);
    for (const char* name : {"a.mp4", "a.mov", "a.gif"}) {
        MovieReader reader = MovieReader::open(folder / name);
        for (int i : {0, 11, 5}) EXPECT_EQ(made::numberOf(reader.frame(i)), i) << name;
    }
}

TEST(MovieWriter, GifKeepsColours) {
    made::Folder folder;
    MovieWriter writer(folder / "a.gif", small(Codec::Gif));
    std::vector<engine::Picture> frames;
    for (int i = 0; i < 6; ++i) frames.push_back(made::waves(160, 96, 3 * i)), writer.addFrame(frames.back());
    writer.finish();
    MovieReader reader = MovieReader::open(folder / "a.gif");
    for (int i = 0; i < 6; ++i) EXPECT_GT(media::psnr(reader.frame(i), frames[std::size_t(i)]), 28) << i;
}

TEST(MovieWriter, SaturatedColoursSurvive) {
    const int patches[8][3] = {{255, 0, 0},   {0, 255, 0},   {0, 0, 255},     {255, 255, 0},
                               {0, 255, 255}, {255, 0, 255}, {255, 255, 255}, {0, 0, 0}};
    engine::Picture picture(256, 128);
    for (int i = 0; i < 8; ++i) {
        const int x = i % 4 * 64, y = i / 4 * 64;
        made::fill(picture, x, y, x + 64, y + 64, patches[i][0], patches[i][1], patches[i][2]);
    }
    for (const Codec codec : {Codec::H264, Codec::H265, Codec::ProRes422Hq}) {
        MovieSettings settings = small(codec);
        settings.width = 256;
        settings.height = 128;
        settings.quality = 12;
        MovieWriter writer(settings);
        for (int i = 0; i < 3; ++i) writer.addFrame(picture);
        writer.finish();
        auto reader =
            MovieReader::open(std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes()), "take");
        const engine::Picture back = reader.frame(1);
        for (int i = 0; i < 8; ++i)
            for (int c = 0; c < 3; ++c)
                EXPECT_NEAR(made::pixel(back, i % 4 * 64 + 32, i / 4 * 64 + 32)[c], patches[i][c], 4)
                    << "patch " << i << " channel " << c << " codec " << int(codec);
    }
}

TEST(MovieWriter, IntermediateIsNearlyLossless) {
    const MovieSettings settings = MovieSettings::intermediate(320, 192, {24, 1});
    MovieWriter writer(settings);
    std::vector<engine::Picture> frames;
    for (int i = 0; i < 20; ++i) {
        engine::Picture picture = made::waves(320, 192, 2 * i, i);
        made::fill(picture, 40 + 3 * i, 50, 44 + 3 * i, 120, 255, 0, 0);  // a thin saturated line
        writer.addFrame(picture);
        frames.push_back(std::move(picture));
    }
    writer.finish();
    auto reader =
        MovieReader::open(std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes()), "take");
    EXPECT_EQ(reader.info().frames, 20);
    for (int i : {19, 0, 7}) EXPECT_GT(media::psnr(reader.frame(i), frames[std::size_t(i)]), 40) << i;
}

/// Eight frames of coloured waves, kept as a take is.
MovieReader takeOfWaves(std::vector<engine::Picture>& frames) {
    MovieWriter writer(MovieSettings::intermediate(160, 96, {24, 1}));
    for (int i = 0; i < 8; ++i) {
        frames.push_back(made::waves(160, 96, 2 * i));
        made::fill(frames.back(), 20 + 2 * i, 30, 60 + 2 * i, 70, 230, 20, 30);
        writer.addFrame(frames.back());
    }
    writer.finish();
    return MovieReader::open(std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes()), "take");
}

TEST(MovieWriter, TakesCodedFramesOver) {
    for (const Codec codec : {Codec::H264, Codec::H265, Codec::ProRes422Hq, Codec::Gif}) {
        std::vector<engine::Picture> frames;
        MovieReader take = takeOfWaves(frames);
        MovieSettings settings = small(codec);
        settings.quality = 8;
        MovieWriter over(settings), anew(settings);
        for (int i = 0; i < 8; ++i) {
            const auto coded = take.coded(i);
            ASSERT_TRUE(coded);
            over.addFrame(*coded);
            anew.addFrame(take.frame(i));
        }
        over.finish();
        anew.finish();
        const auto readerOf = [](MovieWriter& writer) {
            return MovieReader::open(std::make_shared<const std::vector<std::uint8_t>>(writer.takeBytes()),
                                     "film");
        };
        MovieReader a = readerOf(over), b = readerOf(anew);
        EXPECT_EQ(a.info().pixelFormat, b.info().pixelFormat);
        EXPECT_EQ(a.info().matrix, b.info().matrix);
        EXPECT_EQ(a.info().isFullRange, b.info().isFullRange);
        for (int i : {7, 0, 4}) {
            const double kept = media::psnr(a.frame(i), frames[std::size_t(i)]);
            EXPECT_GT(kept, media::psnr(b.frame(i), frames[std::size_t(i)]) - 0.3) << int(codec) << " " << i;
            EXPECT_GT(media::psnr(a.frame(i), b.frame(i)), 34) << int(codec) << " " << i;
        }
    }
}

TEST(MovieWriter, RefusesCodedFramesOfAnotherSize) {
    std::vector<engine::Picture> frames;
    MovieReader take = takeOfWaves(frames);
    MovieSettings settings = small();
    settings.width = 80;
    MovieWriter writer(settings);
    EXPECT_THAT(made::complaint([&] { writer.addFrame(*take.coded(0)); }), HasSubstr("160 x 96"));
}

TEST(MovieReader, AnyFrameInAnyOrderIsTheRightOne) {
    MovieSettings settings = small();
    settings.preset = "slow";  // frames that are coded in another order than shown
    const auto bytes = numberedInMemory(settings, 130);
    MovieReader reader = MovieReader::open(bytes, "take");
    for (int i = 0; i < 130; ++i) ASSERT_EQ(made::numberOf(reader.frame(i)), i);
    for (int i : {129, 0, 64, 63, 62, 100, 1, 128, 47, 48, 49, 95, 96, 5})
        ASSERT_EQ(made::numberOf(reader.frame(i)), i);
    EXPECT_NEAR(reader.timeOf(48), 2.0, 1e-9);
    for (int i = 0; i < 130; ++i) ASSERT_EQ(reader.frameAt(i / 24.0), i);
    EXPECT_EQ(reader.frameAt(-1), 0);
    EXPECT_EQ(reader.frameAt(1e6), 129);
    const engine::Picture thumbnail = reader.frame(77, 80, 48);
    EXPECT_EQ(thumbnail.width, 80);
    EXPECT_EQ(made::numberOf(thumbnail), 77);
    EXPECT_THAT(made::complaint([&] { reader.frame(130); }), HasSubstr("there is no frame 130"));
    EXPECT_THAT(made::complaint([&] { reader.frame(-1); }), HasSubstr("0 to 129"));
    EXPECT_EQ(made::numberOf(reader.frame(3)), 3);  // goes on after an error
}

TEST(MovieReader, TwoReadersShareBytes) {
    const auto bytes = numberedInMemory(small(), 40);
    MovieReader one = MovieReader::open(bytes, "take"), other = MovieReader::open(bytes, "take");
    for (int i = 0; i < 40; ++i) {
        EXPECT_EQ(made::numberOf(one.frame(i)), i);
        EXPECT_EQ(made::numberOf(other.frame(39 - i)), 39 - i);
    }
}

TEST(MovieWriter, PathsInAllTongues) {
    made::Folder folder;
    for (const std::string& name : made::difficultNames()) {
        const auto path = folder / (name + ".mp4");
        writeNumbered(path, small(), 3);
        EXPECT_EQ(MovieReader::open(path).info().frames, 3) << name;
        std::filesystem::remove(path);
    }
    EXPECT_EQ(folder.entries(), 0);
}

TEST(MovieWriter, NothingIsLeftBehind) {
    made::Folder folder;
    const auto path = folder / "film.mp4";
    made::write(path, made::bytesOf("the old film"));
    {
        MovieWriter writer(path, small());
        writer.addFrame(made::numbered(1));
        EXPECT_EQ(folder.entries(), 2);  // the old one and the new one under a temporary name
    }
    EXPECT_EQ(folder.entries(), 1);
    {
        MovieWriter writer(path, small());
        writer.addFrame(made::numbered(1));
        writer.cancel();
        EXPECT_EQ(folder.entries(), 1);
        EXPECT_THAT(made::complaint([&] { writer.addFrame(made::numbered(2)); }), HasSubstr("given up"));
    }
    {
        MovieWriter writer(path, small());
        EXPECT_THAT(made::complaint([&] { writer.finish(); }), HasSubstr("no frames"));
        EXPECT_EQ(folder.entries(), 1);
    }
    {
        MovieWriter writer(path, small());
        EXPECT_THAT(made::complaint([&] { writer.addFrame(made::numbered(0, 128, 96)); }),
                    HasSubstr("128 x 96"));
        EXPECT_EQ(folder.entries(), 1);
    }
    {
        MovieWriter writer(folder / "pictures", small(Codec::PngSequence));
        writer.addFrame(made::numbered(1));
    }
    EXPECT_EQ(folder.entries(), 1);
    EXPECT_EQ(made::read(path), made::bytesOf("the old film"));
}

TEST(MovieWriter, SoundEndsWithThePictures) {
    for (const int samples : {0, 1000, 48'000, 200'000}) {
        MovieSettings settings = small();
        settings.hasSound = true;
        MovieWriter writer(settings);
        const auto sound = clicks(samples);
        writer.addSound(sound, sound);  // all of it before the first picture
        for (int i = 0; i < 36; ++i) writer.addFrame(made::numbered(i));
        EXPECT_NEAR(writer.finish().audio.at(0).seconds, 1.5, 0.03) << samples;
    }
}

TEST(MovieWriter, RefusesWhatMakesNoSense) {
    const auto refusal = [](auto change) {
        MovieSettings settings = small();
        change(settings);
        return made::complaint([&] { MovieWriter writer(settings); });
    };
    EXPECT_EQ(refusal([](MovieSettings&) {}), "");
    EXPECT_THAT(refusal([](MovieSettings& s) { s.width = 161; }), HasSubstr("160 x 96"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.height = 0; }), HasSubstr("160 x 0"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.width = 100'000; }), HasSubstr("16384"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.rate = {24, 0}; }), HasSubstr("24/0"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.rate = {-24, 1}; }), HasSubstr("-24/1"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.quality = 99; }), HasSubstr("99"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.preset = "quick"; }), HasSubstr("quick"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.codec = Codec::PngSequence; }), HasSubstr("folder"));
    EXPECT_THAT(refusal([](MovieSettings& s) { s.codec = Codec::Gif, s.hasSound = true; }),
                HasSubstr("sound"));
}

TEST(MovieWriter, SaysWhyAPlaceCannotBeWrittenTo) {
    made::Folder folder;
    EXPECT_THAT(made::complaint([&] { MovieWriter writer(folder / "none/film.mp4", small()); }),
                HasSubstr("there is no such folder"));
    EXPECT_THAT(made::complaint([&] { MovieWriter writer(folder.path(), small()); }), HasSubstr("folder"));
    EXPECT_THAT(made::complaint([&] { MovieWriter writer("/proc/film.mp4", small()); }), HasSubstr("/proc"));
    EXPECT_THAT(
        made::complaint([&] { MovieWriter writer(folder / (std::string(300, 'n') + ".mp4"), small()); }),
        HasSubstr("too long"));
}

TEST(MovieWriter, AFullDiskIsSaidAndLeavesNothing) {
    made::Folder folder;
    const auto full = [&] {
        rlimit limit = {};
        getrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);  // writing beyond the limit fails as on a full disk
        const rlimit small60 = {60'000, limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small60);
        std::string said = made::complaint([&] {
            MovieSettings settings = small();
            settings.quality = 1;
            MovieWriter writer(folder / "film.mp4", settings);
            std::mt19937 random(1);
            for (int i = 0; i < 60; ++i) {
                engine::Picture picture(160, 96);
                for (auto& value : picture.rgb) value = std::uint8_t(random());
                writer.addFrame(picture);
            }
            writer.finish();
        });
        setrlimit(RLIMIT_FSIZE, &limit);
        return said;
    }();
    EXPECT_THAT(full, HasSubstr("cannot be written"));
    EXPECT_THAT(full, HasSubstr("free some space"));
    EXPECT_EQ(folder.entries(), 0);
}
