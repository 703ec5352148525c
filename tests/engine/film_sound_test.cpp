// Films with sound: every cut that is heard is where it is seen, to a millisecond, after half an hour.
#include "engine/film_sound.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "engine/exporter.h"
#include "engine/media/audio_reader.h"
#include "engine/sound_export.h"
#include "made_mix.h"

namespace {

using namespace story;
using testing::HasSubstr;

class FilmSound : public testing::Test {
 protected:
    void SetUp() override {
        folder = std::filesystem::temp_directory_path() / ("seine-film-sound-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    /// Shots of about `seconds` each with a click on its first frame.
    Story clicks(int shots, double seconds, Rate rate) {
        Story story = fakes::storyOf(source, std::vector<Frames>(std::size_t(shots), 1), 16, 16);
        story.rate = rate;
        const BlobId click = source.add(made::floatWav(made::click()));
        for (std::size_t i = 0; i < story.shots.size(); ++i) {
            Shot& shot = story.shots[i];
            shot.length = rate.frames(seconds) + Frames(i % 3);
            shot.motion = Motion::None;
            shot.picture = story.shots[0].picture;
            shot.sounds = {made::clip(story.nextId++, click, 0, 2400)};
        }
        return story;
    }
    static std::vector<Samples> cuts(const Story& story, Frames from = 0) {
        std::vector<Samples> result;
        for (std::size_t i = 0; i < story.shots.size(); ++i)
            if (const Frames begin = spanOf(story, i).begin; begin >= from)
                result.push_back(story.rate.samples(begin - from));
        return result;
    }
    static std::vector<Samples> heard(const std::filesystem::path& film) {
        auto reader = media::SoundReader::open(film);
        made::Onsets onsets;
        std::vector<float> left(1 << 15), right(1 << 15);
        while (const std::size_t got = reader.read(left, right)) onsets.add(std::span(left).first(got));
        return onsets.found;
    }
    static void expectInStep(const std::vector<Samples>& sound, const std::vector<Samples>& cut) {
        ASSERT_EQ(sound.size(), cut.size());
        Samples worst = 0;
        for (std::size_t i = 0; i < cut.size(); ++i) worst = std::max(worst, std::abs(sound[i] - cut[i]));
        EXPECT_LE(worst, 48) << "samples, of which 48 are a millisecond";
    }

    std::filesystem::path folder;
    fakes::MemorySource source;
};

TEST_F(FilmSound, HalfAnHourStaysInStep) {
    const Story story = clicks(180, 10, {5, 1});
    ASSERT_GE(story.rate.seconds(length(story)), 1800);
    engine::Compositor compositor(source);
    const auto report = engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = {}});
    EXPECT_TRUE(report.warnings.empty());
    expectInStep(heard(folder / "film.mp4"), cuts(story));
    const auto reader = media::SoundReader::open(folder / "film.mp4");
    EXPECT_EQ(reader.codec(), "aac");
    EXPECT_NEAR(reader.seconds(), story.rate.seconds(length(story)), 0.025);
}

TEST_F(FilmSound, ARangeAtAnOddRateBeginsInStep) {
    const Story story = clicks(6, 0.7, {30000, 1001});
    const Span second = spanOf(story, 1);
    engine::Compositor compositor(source);
    const Span range{second.begin, length(story) - second.begin};
    engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = range});
    expectInStep(heard(folder / "film.mp4"), cuts(story, second.begin));
}

TEST_F(FilmSound, SoundsThatAreBrokenAreNamedAndTheFilmIsWritten) {
    Story story = clicks(3, 0.5, {24, 1});
    story.shots[1].sounds[0].blob = source.add(std::vector<std::uint8_t>(300, 1));
    story.shots[1].sounds[0].name = "knock.wav";
    engine::Compositor compositor(source);
    const auto report = engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = {}});
    ASSERT_EQ(report.warnings.size(), 1u);
    EXPECT_THAT(report.warnings[0], HasSubstr("knock.wav"));
    EXPECT_EQ(heard(folder / "film.mp4").size(), 2u);
}

TEST_F(FilmSound, AsAWavItIsExact) {
    const Story story = clicks(6, 0.7, {30000, 1001});
    EXPECT_TRUE(engine::exportSound(story, source, folder / "film.wav").empty());
    EXPECT_EQ(heard(folder / "film.wav"), cuts(story));
    EXPECT_EQ(Samples(media::readSound(folder / "film.wav").left.size()), story.rate.samples(length(story)));
    const Span range{spanOf(story, 2).begin, 20};
    engine::exportSound(story, source, folder / "part.wav", range);
    EXPECT_EQ(Samples(media::readSound(folder / "part.wav").left.size()),
              story.rate.samples(range.end()) - story.rate.samples(range.begin));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW(engine::exportSound(story, source, folder / "none.wav", {}, {}, stop.get_token()),
                 engine::Cancelled);
    EXPECT_THROW(engine::exportSound({}, source, folder / "none.wav"), engine::Error);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.wav"));
}

TEST_F(FilmSound, AStoryWithoutSoundsHasNoSoundTrack) {
    const Story story = fakes::storyOf(source, {5}, 16, 16);
    engine::Compositor compositor(source);
    engine::exportMovie(story, compositor, {.file = folder / "film.mp4", .range = {}});
    EXPECT_TRUE(media::MovieReader::open(folder / "film.mp4").info().audio.empty());
}

}  // namespace
