// Movies that are cut off, changed or not movies at all: an Error or pictures, never a crash and never
// forever.
#include <gmock/gmock.h>

#include "engine/media/movie_reader.h"
#include "engine/media/movie_writer.h"
#include "tests/media/made_pictures.h"

using media::MovieReader;
using testing::HasSubstr;

namespace {

std::vector<std::uint8_t> film() {
    media::MovieSettings settings;
    settings.width = 64;
    settings.height = 48;
    settings.preset = "veryfast";
    settings.hasSound = true;
    media::MovieWriter writer(settings);
    const std::vector<float> sound(2000, 0.1f);
    for (int i = 0; i < 12; ++i) {
        writer.addFrame(made::numbered(i, 64, 48));
        writer.addSound(sound, sound);
    }
    writer.finish();
    return writer.takeBytes();
}

/// Opens and reads every frame that can be read; how many could.
int framesOf(std::vector<std::uint8_t> bytes) {
    int readable = 0;
    try {
        auto reader =
            MovieReader::open(std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes)), "broken");
        for (std::int64_t i = 0; i < std::min<std::int64_t>(reader.info().frames, 20); ++i) {
            try {
                readable += !reader.frame(i).empty();
            } catch (const media::Error&) {
            }
        }
    } catch (const media::Error& error) {
        EXPECT_FALSE(error.problem.empty());
        EXPECT_FALSE(error.remedy.empty());
    }
    return readable;
}

}  // namespace

TEST(BrokenMovie, NotAMovie) {
    made::Folder folder;
    const auto said = [&](const std::filesystem::path& path) {
        return made::complaint([&] { MovieReader::open(path); });
    };
    EXPECT_THAT(said(folder / "missing.mp4"), HasSubstr("there is no such file"));
    EXPECT_THAT(said(folder.path()), HasSubstr("folder"));
    made::write(folder / "empty.mp4", {});
    EXPECT_THAT(said(folder / "empty.mp4"), HasSubstr("empty"));
    made::write(folder / "text.mp4",
                made::bytesOf("This is a letter, not a film. " + std::string(3000, 'x')));
    EXPECT_THAT(said(folder / "text.mp4"), HasSubstr("text.mp4"));
    made::write(folder / "zeros.mp4", std::vector<std::uint8_t>(5000, 0));
    EXPECT_THAT(said(folder / "zeros.mp4"), HasSubstr("zeros.mp4"));
}

TEST(BrokenMovie, PlaylistsOpenNothingElse) {
    made::Folder folder;
    made::write(folder / "film.mp4", film());
    const std::string path = (folder / "film.mp4").string();
    made::write(folder / "list.mp4",
                made::bytesOf("#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:1,\nfile:" + path + "\n"));
    EXPECT_NE(made::complaint([&] { MovieReader::open(folder / "list.mp4"); }), "");
    made::write(folder / "concat.mp4", made::bytesOf("ffconcat version 1.0\nfile '" + path + "'\n"));
    EXPECT_NE(made::complaint([&] { MovieReader::open(folder / "concat.mp4"); }), "");
}

TEST(BrokenMovie, CutOffAnywhere) {
    const std::vector<std::uint8_t> whole = film();
    EXPECT_EQ(framesOf(whole), 12);
    for (int part = 0; part < 40; ++part) {
        auto cut = whole;
        cut.resize(whole.size() * std::size_t(part) / 40);
        const int frames = framesOf(cut);
        EXPECT_LE(frames, part < 4 ? 0 : 12) << cut.size() << " of " << whole.size();
    }
}

TEST(BrokenMovie, ChangedAnywhere) {
    const std::vector<std::uint8_t> whole = film();
    std::mt19937 random(7);
    int damaged = 0;
    for (int round = 0; round < 200; ++round) {
        auto changed = whole;
        for (int i = 0; i < 1 + round % 4; ++i) changed[random() % changed.size()] = std::uint8_t(random());
        damaged += framesOf(std::move(changed)) != 12;
    }
    EXPECT_GT(damaged, 0);  // some damage is noticed; all of it is survived
}
