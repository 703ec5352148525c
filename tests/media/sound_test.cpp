// Sound of every kind read as 48 kHz stereo: right length, right loudness, right moment.
#include <gmock/gmock.h>

#include "engine/media/audio_reader.h"
#include "engine/media/movie_writer.h"
#include "tests/media/made_pictures.h"
#include "tests/media/made_sounds.h"

using media::SoundReader;
using testing::HasSubstr;

namespace {

using Bytes = std::vector<std::uint8_t>;

std::shared_ptr<const Bytes> shared(Bytes bytes) {
    return std::make_shared<const Bytes>(std::move(bytes));
}

media::Sound read(Bytes bytes) {
    return media::readSound(shared(std::move(bytes)), "sound");
}

double loudness(const std::vector<float>& samples) {
    double sum = 0;
    for (const float sample : samples) sum += double(sample) * sample;
    return samples.empty() ? 0 : std::sqrt(sum / double(samples.size()));
}

/// Silence with a short burst from `at` on.
std::vector<float> burst(int count, int at) {
    std::vector<float> samples(std::size_t(count), 0.0f);
    for (int i = 0; i < 2400; ++i) samples[std::size_t(at + i)] = 0.7f * float(std::sin(i * 0.3));
    return samples;
}

/// The first sample that is louder than a quarter.
std::int64_t onset(const std::vector<float>& samples) {
    for (std::size_t i = 0; i < samples.size(); ++i)
        if (std::abs(samples[i]) > 0.25f) return std::int64_t(i);
    return -1;
}

}  // namespace

TEST(Sound, PcmIsExact) {
    const auto samples = made::tone(4801, 2, 48'000);
    const media::Sound sound = read(made::wav(samples, 2, 48'000));
    ASSERT_EQ(sound.left.size(), 4801u);
    for (std::size_t i = 0; i < sound.left.size(); ++i) {
        ASSERT_NEAR(sound.left[i], samples[2 * i] / 32768.0f, 1e-6);
        ASSERT_NEAR(sound.right[i], samples[2 * i + 1] / 32768.0f, 1e-6);
    }
}

TEST(Sound, AnyRateAndAnyChannels) {
    for (const int rate : {8000, 22'050, 44'100, 48'000, 96'000, 192'000})
        for (const int channels : {1, 2, 6, 8}) {
            const media::Sound sound = read(made::wav(made::tone(rate / 2, channels, rate), channels, rate));
            EXPECT_NEAR(sound.seconds(), 0.5, 0.002) << rate << " Hz, " << channels;
            EXPECT_GT(loudness(sound.left), 0.1) << rate << " Hz, " << channels;
            if (channels <= 2) {
                EXPECT_NEAR(loudness(sound.left), 0.5 * std::sqrt(0.5), 0.02) << rate << " Hz, " << channels;
            }
        }
}

TEST(Sound, EveryCodecKeepsTheMoment) {
    const auto samples = burst(96'000, 50'000);
    const std::pair<const char*, const char*> kinds[] = {{"flac", "flac"},   {"libmp3lame", "mp3"},
                                                         {"aac", "ipod"},    {"libvorbis", "ogg"},
                                                         {"libopus", "ogg"}, {"pcm_f32le", "wav"}};
    for (const auto& [encoder, container] : kinds) {
        const Bytes bytes = made::codedSound(samples, encoder, container);
        const media::Sound sound = read(bytes);
        EXPECT_NEAR(sound.seconds(), 2.0, 0.06) << encoder;
        EXPECT_NEAR(double(onset(sound.left)), double(onset(samples)), 48)
            << encoder;  // within a millisecond
        SoundReader reader = SoundReader::open(shared(bytes), "sound");
        std::vector<float> left(1000), right(1000);
        for (const int at : {60'000, 49'000, 0, 90'000, 49'000}) {
            reader.seek(at);
            ASSERT_EQ(reader.read(left, right), 1000u) << encoder << " " << at;
            double worst = 0;
            for (std::size_t i = 0; i < left.size(); ++i)
                worst = std::max(worst, std::abs(double(left[i]) - sound.left[std::size_t(at) + i]));
            EXPECT_LT(worst, 0.02) << encoder << " from " << at;
        }
        reader.seek(1'000'000'000);
        EXPECT_EQ(reader.read(left, right), 0u) << encoder;
    }
}

TEST(Sound, OfAMovieIsWhereItWasPut) {
    media::MovieSettings settings;
    settings.width = settings.height = 32;
    settings.hasSound = true;
    media::MovieWriter writer(settings);
    const auto samples = burst(96'000, 50'000);
    writer.addSound(samples, samples);
    for (int i = 0; i < 48; ++i) writer.addFrame(made::flat(32, 32, 5, 5, 5));
    writer.finish();
    const media::Sound sound = read(writer.takeBytes());
    EXPECT_NEAR(sound.seconds(), 2.0, 0.03);
    EXPECT_NEAR(double(onset(sound.left)), double(onset(samples)), 48);
    EXPECT_NEAR(double(onset(sound.right)), double(onset(samples)), 48);
}

TEST(Sound, Peaks) {
    made::Folder folder;
    made::write(folder / "雨.wav", made::wav(made::tone(48'000, 1, 48'000, 0.25), 1, 48'000));
    const auto peaks = media::readPeaks(folder / "雨.wav", 480);
    ASSERT_EQ(peaks.size(), 100u);
    for (const media::Peak& peak : peaks) {
        EXPECT_NEAR(peak.high, 0.25, 0.005);
        EXPECT_NEAR(peak.low, -0.25, 0.005);
    }
    EXPECT_EQ(peaks, media::peaksOf(media::readSound(folder / "雨.wav"), 480));
    EXPECT_EQ(media::peaksOf({{0.5f, -1, 0.25f}, {0, 0, 0}}, 2),
              (std::vector<media::Peak>{{-1, 0.5f}, {0, 0.25f}}));
    EXPECT_NE(made::complaint([&] { media::readPeaks(folder / "雨.wav", 0); }), "");
}

TEST(Sound, WhatIsNotSound) {
    made::Folder folder;
    const auto said = [&](const Bytes& bytes) { return made::complaint([&] { read(bytes); }); };
    EXPECT_THAT(made::complaint([&] { media::readSound(folder / "missing.wav"); }),
                HasSubstr("no such file"));
    EXPECT_THAT(said({}), HasSubstr("empty"));
    EXPECT_NE(said(made::bytesOf("This is not a song.")), "");
    media::MovieSettings settings;
    settings.width = settings.height = 32;
    media::MovieWriter writer(settings);
    writer.addFrame(made::flat(32, 32, 1, 2, 3));
    writer.finish();
    EXPECT_THAT(said(writer.takeBytes()), HasSubstr("no sound"));
    EXPECT_EQ(read(made::wav({}, 2, 48'000)).left.size(), 0u);  // 0 seconds are a sound, too
    EXPECT_THAT(made::complaint([] {
                    media::readSound(shared(made::wav(made::tone(96'000, 1, 48'000), 1, 48'000)), "long", 1);
                }),
                HasSubstr("longer than 1 s"));
}

TEST(Sound, BrokenFilesAreSurvived) {
    std::mt19937 random(5);
    const auto samples = burst(24'000, 5000);
    const std::pair<const char*, const char*> kinds[] = {
        {"flac", "flac"}, {"libmp3lame", "mp3"}, {"aac", "ipod"}, {"libopus", "ogg"}};
    for (const auto& [encoder, container] : kinds) {
        const Bytes whole = made::codedSound(samples, encoder, container);
        for (int round = 0; round < 60; ++round) {
            Bytes broken = whole;
            if (round < 20)
                broken.resize(whole.size() * std::size_t(round) / 20);
            else
                for (int i = 0; i < 4; ++i) broken[random() % broken.size()] = std::uint8_t(random());
            try {
                for (const float sample : read(std::move(broken)).left) ASSERT_TRUE(std::isfinite(sample));
            } catch (const media::Error& error) {
                EXPECT_FALSE(error.remedy.empty());
            }
        }
    }
}

TEST(Sound, ARateThatWouldFillTheMemoryIsRefused) {
    // a sample a second: 48,000 for each when it is read
    EXPECT_THROW(media::readSound(SEINE_TESTS "/fuzz/corpus/movie/one_hertz.wav"), media::Error);
}
