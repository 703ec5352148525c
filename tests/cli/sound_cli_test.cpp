// Sound from the command line: added, changed, listed, mixed, heard in the export; and wrong words.
#include <gmock/gmock.h>

#include "drawings.h"
#include "engine/media/audio_reader.h"
#include "engine/media/movie_writer.h"
#include "engine/media/picture_writer.h"
#include "engine/media/wav_writer.h"
#include "run_seine.h"

namespace {

using testing::HasSubstr;

class SoundCommand : public cli_test::SeineRun {
 protected:
    void SetUp() override {
        SeineRun::SetUp();
        media::writePng(cli_test::harbour(64, 36), folder / "a.png");
        media::writePng(cli_test::street(64, 36), folder / "b.png");
        succeed({"new", "film.seine", "--size", "64x36", "--fps", "25", "--seconds", "1", "a.png", "b.png"});
        wav("music.wav", 96'000);
        wav("voice.wav", 24'000);
    }
    void wav(const std::string& name, std::size_t samples) const {
        media::WavWriter writer(folder / name);
        const std::vector<float> tone(samples, 0.25f);
        writer.add(tone, tone);
        writer.finish();
    }
    nlohmann::json info() const { return succeed({"info", "film.seine", "--json"}).json(); }
};

TEST_F(SoundCommand, AddsChangesListsAndRemoves) {
    succeed({"sound", "film.seine", "add", "music.wav", "voice.wav", "--at", "0.5", "--gain", "-6"});
    succeed({"sound", "film.seine", "add", "voice.wav", "--shot", "2", "--at", "1.1"});
    auto film = info();
    ASSERT_EQ(film["tracks"].size(), 1u);
    ASSERT_EQ(film["sounds"].size(), 3u);
    EXPECT_EQ(film["sounds"][0]["at"], 0.5);
    EXPECT_EQ(film["sounds"][0]["length"], 2.0);
    EXPECT_EQ(film["sounds"][0]["gain"], -6.0);
    EXPECT_EQ(film["sounds"][1]["at"], 2.5);  // one after the other
    EXPECT_EQ(film["sounds"][2]["shot"], 2);
    EXPECT_NEAR(film["sounds"][2]["at"].get<double>(), 1.1, 1e-4);
    EXPECT_GT(film["space"]["sounds"].get<int>(), 300'000);
    succeed({"sound", "film.seine", "set", "--sound", "1", "--in", "0.25", "--length", "1", "--fade-in",
             "0.1", "--fade-out", "0.2"});
    succeed({"sound", "film.seine", "remove", "--sound", "2"});
    succeed({"sound", "film.seine", "track", "--track", "1", "--name", "Score", "--gain", "-3", "--mute",
             "true"});
    succeed({"sound", "film.seine", "track", "--solo", "true"});
    film = info();
    ASSERT_EQ(film["sounds"].size(), 2u);
    EXPECT_EQ(film["sounds"][0]["in"], 0.25);
    EXPECT_EQ(film["sounds"][0]["fadeOut"], 0.2);
    EXPECT_EQ(film["tracks"][0]["name"], "Score");
    EXPECT_EQ(film["tracks"][0]["muted"], true);
    EXPECT_EQ(film["sounds"][0]["heard"], false);
    EXPECT_EQ(film["dialogue"]["solo"], true);
    EXPECT_THAT(succeed({"info", "film.seine"}).out, HasSubstr("Score"));
    succeed({"revert", "film.seine", "--undo", "4"});
    EXPECT_EQ(info()["sounds"].size(), 3u);
}

TEST_F(SoundCommand, TheFilmIsExportedWithItsSound) {
    succeed({"sound", "film.seine", "add", "music.wav", "--at", "1"});
    succeed({"export", "film.seine", "film.mp4"});
    const media::Sound heard = media::readSound(folder / "film.mp4");
    EXPECT_NEAR(heard.seconds(), 2, 0.03);
    EXPECT_NEAR(heard.left[24'000], 0, 0.01);
    double loudness = 0;
    for (std::size_t i = 60'000; i < 80'000; ++i) loudness += std::abs(heard.left[i]);
    EXPECT_GT(loudness / 20'000, 0.05);
    const auto film = succeed({"info", "film.mp4", "--json"}).json();
    EXPECT_EQ(film["audio"][0]["codec"], "aac");
    EXPECT_EQ(film["audio"][0]["channels"], 2);
}

TEST_F(SoundCommand, OfAMovieTheSoundIsTaken) {
    {
        media::MovieSettings settings;
        settings.width = 64;
        settings.height = 36;
        settings.rate = {25, 1};
        settings.hasSound = true;
        media::MovieWriter writer(folder / "clip.mp4", settings);
        const std::vector<float> tone(1920, 0.2f);
        for (int i = 0; i < 25; ++i) writer.addFrame(cli_test::harbour(64, 36)), writer.addSound(tone, tone);
        writer.finish();
    }
    succeed({"sound", "film.seine", "add", "clip.mp4"});
    EXPECT_NEAR(info()["sounds"][0]["length"].get<double>(), 1, 0.05);
}

TEST_F(SoundCommand, WhatIsLockedStaysAsItIs) {
    succeed({"sound", "film.seine", "add", "music.wav"});
    succeed({"sound", "film.seine", "track", "--track", "1", "--lock", "true"});
    const auto before = info()["sounds"];
    const std::string why = "track \"Audio 1\" is locked; unlock it first";
    cli_test::expectError(seine({"sound", "film.seine", "set", "--sound", "1", "--gain", "3"}), 2, why);
    cli_test::expectError(seine({"sound", "film.seine", "remove", "--sound", "1"}), 2, why);
    cli_test::expectError(seine({"sound", "film.seine", "add", "music.wav", "--track", "1"}), 2, why);
    EXPECT_EQ(info()["sounds"], before);
    succeed({"sound", "film.seine", "track", "--track", "1", "--lock", "false"});
    succeed({"sound", "film.seine", "remove", "--sound", "1"});
    EXPECT_TRUE(info()["sounds"].empty());
}

TEST_F(SoundCommand, WrongWordsChangeNothing) {
    wav("empty.wav", 0);
    std::ofstream(folder / "text.wav") << "no sound at all";
    cli_test::expectError(seine({"sound", "film.seine", "add", "empty.wav"}), 1, "no sound");
    cli_test::expectError(seine({"sound", "film.seine", "add", "text.wav"}), 1, "text.wav");
    cli_test::expectError(seine({"sound", "film.seine", "add", "gone.wav"}), 1, "gone.wav");
    cli_test::expectError(seine({"sound", "film.seine", "add", "music.wav", "--track", "3"}), 2,
                          "no track 3");
    cli_test::expectError(seine({"sound", "film.seine", "set", "--sound", "1"}), 2, "no sound 1");
    cli_test::expectError(seine({"sound", "film.seine", "track", "--name", "x"}), 2, "no name");
    cli_test::expectError(seine({"sound", "film.seine"}), 2, "");
    EXPECT_TRUE(info()["sounds"].empty());
}

}  // namespace
