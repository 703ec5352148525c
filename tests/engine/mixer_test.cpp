// A story's sound: exact to the sample, in any pieces, with fades, gains, mute and solo; what is broken is
// silence and named.
#include "engine/mixer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "engine/limiter.h"
#include "made_mix.h"
#include "storage/story/sound.h"
#include "tests/media/made_sounds.h"

namespace {

using namespace story;
using fakes::MemorySource;
using testing::HasSubstr;

const TrackId kMusic{101}, kSteps{102};

class Mixing : public testing::Test {
 protected:
    void SetUp() override {
        ramp = source.add(made::floatWav(made::ramp(96'000)));
        story = fakes::storyOf(source, {72, 72});
        story::apply(story, InsertTracks{{{0, {.id = kMusic}}, {1, {.id = kSteps}}}});
    }
    void add(SoundHome home, SoundClip clip) { story::apply(story, InsertSounds{{{home, clip}}}); }
    std::vector<float> mixed(Samples at, std::size_t count, std::size_t piece = 1000) {
        engine::Mixer mixer(source);
        mixer.seek(at);
        std::vector<float> left(count), right(count);
        for (std::size_t done = 0; done < count; done += piece) {
            const std::size_t size = std::min(piece, count - done);
            mixer.read(story, std::span(left).subspan(done, size), std::span(right).subspan(done, size));
        }
        EXPECT_EQ(mixer.position(), at + Samples(count));
        EXPECT_EQ(left, right);
        problems = mixer.problems();
        return left;
    }
    static float rampAt(Samples i) { return 0.5f * float(i) / 96'000; }

    MemorySource source;
    BlobId ramp;
    Story story;
    std::map<BlobId, std::string> problems;
};

TEST_F(Mixing, EverySampleIsWhereItBelongs) {
    SoundClip clip = made::clip(200, ramp, 10'000, 30'000);
    clip.in = 5'000;
    add({.track = kMusic}, clip);
    const auto sound = mixed(0, 60'000);
    for (Samples i = 0; i < 60'000; ++i) {
        const bool isIn = i >= 10'000 && i < 40'000;
        ASSERT_EQ(sound[std::size_t(i)], isIn ? rampAt(i - 10'000 + 5'000) : 0) << i;
    }
    EXPECT_TRUE(problems.empty());
}

TEST_F(Mixing, PiecesOfAnyLengthFromAnywhereAreTheSame) {
    add({.track = kMusic}, made::clip(200, ramp, 1'234, 90'000));
    add({.track = kSteps}, made::clip(201, ramp, 20'000, 10'000));
    add({.shot = story.shots[1].id}, made::clip(202, ramp, -30'000, 10'000));
    const auto whole = mixed(0, 200'000, 200'000);
    EXPECT_EQ(mixed(0, 200'000, 77), whole);
    for (const Samples from : {1, 1'233, 25'001, 113'999, 120'000})
        EXPECT_EQ(mixed(from, 50'000, 4'801),
                  std::vector<float>(whole.begin() + from, whole.begin() + from + 50'000))
            << from;
}

TEST_F(Mixing, SeekingBackAndForthInOneMixerIsExact) {
    add({.track = kMusic}, made::clip(200, ramp, 0, 96'000));
    engine::Mixer mixer(source);
    std::mt19937 random(1);
    std::vector<float> left(333), right(333);
    for (int i = 0; i < 60; ++i) {
        const Samples at = Samples(random() % 96'000);
        mixer.seek(at);
        mixer.read(story, left, right);
        for (Samples k = 0; k < 333; ++k)
            ASSERT_EQ(left[std::size_t(k)], at + k < 96'000 ? rampAt(at + k) : 0) << at;
    }
    EXPECT_LE(source.reads, 2000);
}

TEST_F(Mixing, DialogueGoesWithItsShotAndTracksStay) {
    add({.shot = story.shots[1].id}, made::clip(200, ramp, 0, 96'000));
    add({.track = kMusic}, made::clip(201, ramp, 144'000, 96'000));
    EXPECT_EQ(mixed(144'000, 96'000)[50'000], 2 * rampAt(50'000));
    story::apply(story, SetShots{{{.shot = story.shots[0].id, .length = 24}}});
    EXPECT_EQ(mixed(48'000, 96'000)[50'000], rampAt(50'000));
    EXPECT_EQ(mixed(144'000, 96'000)[50'000], rampAt(50'000));
}

TEST_F(Mixing, GainsMultiplyAndMutedIsSilent) {
    SoundClip clip = made::clip(200, ramp, 0, 96'000);
    clip.gain = -6;
    add({.track = kMusic}, clip);
    story::apply(story, SetTracks{{{.track = kMusic, .mix = Mix{.gain = -4}}}});
    EXPECT_NEAR(mixed(0, 96'000)[90'000], rampAt(90'000) * std::pow(10, -0.5), 1e-6);
    story::apply(story, SetTracks{{{.track = kSteps, .mix = Mix{.solo = true}}}});
    EXPECT_EQ(mixed(0, 96'000)[90'000], 0);
    story::apply(story, SetTracks{{{.track = kMusic, .mix = Mix{.gain = kMinGain, .solo = true}}}});
    EXPECT_EQ(mixed(0, 96'000)[90'000], 0);
    story::apply(story, SetTracks{{{.track = kMusic, .mix = Mix{.solo = true}}}});
    EXPECT_GT(mixed(0, 96'000)[90'000], 0);
    story::apply(story, SetTracks{{{.track = kMusic, .mix = Mix{.muted = true, .solo = true}}}});
    EXPECT_EQ(mixed(0, 96'000)[90'000], 0);
}

TEST_F(Mixing, FadesAreOfEqualPower) {
    const BlobId steady = source.add(made::floatWav(std::vector<float>(48'000, 0.5f)));
    SoundClip out = made::clip(200, steady, 0, 48'000), in = made::clip(201, steady, 38'000, 48'000);
    out.fadeOut = in.fadeIn = 10'000;
    add({.track = kMusic}, out);
    const auto alone = mixed(0, 96'000);
    EXPECT_EQ(alone[37'999], 0.5f);
    EXPECT_NEAR(alone[43'000], 0.5 * std::sqrt(0.5), 1e-3);
    EXPECT_NEAR(alone[47'999], 0, 1e-4);
    story::apply(story, RemoveSounds{{out.id}});
    add({.track = kMusic}, in);
    const auto other = mixed(0, 96'000);
    EXPECT_NEAR(other[38'000], 0, 1e-4);
    for (const std::size_t i : {38'000u, 40'000u, 43'000u, 47'999u})
        EXPECT_NEAR(alone[i] * alone[i] + other[i] * other[i], 0.25, 1e-3) << i;
}

TEST_F(Mixing, AClickAtEveryCutIsOnItsSampleAfterHalfAnHour) {
    const BlobId click = source.add(made::floatWav(made::click()));
    for (const Rate rate : {Rate{24, 1}, Rate{30000, 1001}}) {
        Story film;
        story::apply(film, SetStory{.rate = rate});
        InsertShots shots;
        std::vector<Samples> expected;
        Frames begin = 0;
        for (std::int64_t i = 0; i < 240; ++i) {  // of 7.5 s, nearly
            const Frames length = rate.frames(7.5) + i % 3;
            shots.items.push_back({std::size_t(i), {.id = ShotId{1000 + i}, .length = length}});
            shots.items.back().shot.sounds = {made::clip(2000 + i, click, 0, 2400)};
            expected.push_back(rate.samples(begin));
            begin += length;
        }
        story::apply(film, shots);
        ASSERT_GT(rate.seconds(begin), 1800);
        engine::Mixer mixer(source);
        made::Onsets onsets;
        std::vector<float> left(6007), right(6007);
        for (Samples at = 0; at < rate.samples(begin); at += 6007) {
            mixer.read(film, left, right);
            onsets.add(left);
        }
        EXPECT_EQ(onsets.found, expected);
    }
}

TEST_F(Mixing, BrokenAndMissingSoundsAreSilenceAndNamed) {
    const BlobId noise = source.add(std::vector<std::uint8_t>(5000, 77));
    const BlobId gone{999};
    const BlobId text = source.add(std::vector<std::uint8_t>{});
    add({.track = kMusic}, made::clip(200, ramp, 0, 96'000));
    add({.track = kSteps}, made::clip(201, noise, 0, 96'000));
    add({.track = kSteps}, made::clip(202, gone, 0, 96'000));
    add({.shot = story.shots[0].id}, made::clip(203, text, 0, 96'000));
    add({.shot = story.shots[0].id}, made::clip(204, {}, 0, 96'000));
    EXPECT_EQ(mixed(0, 96'000)[50'000], rampAt(50'000));
    ASSERT_EQ(problems.size(), 3u);
    EXPECT_THAT(problems[noise], HasSubstr("sound 201"));
    EXPECT_THAT(problems[gone], HasSubstr("sound 202"));
    EXPECT_THAT(problems[text], HasSubstr("empty"));
}

TEST_F(Mixing, ASoundCutShortIsHeardAsFarAsItGoesAndNamed) {
    auto whole = made::codedSound(std::vector<float>(480'000, 0.3f), "libmp3lame", "mp3");
    whole.resize(whole.size() / 2);
    const BlobId cut = source.add(std::move(whole));
    SoundClip clip = made::clip(200, cut, 0, 480'000);
    clip.sourceLength = 480'000;
    add({.track = kMusic}, clip);
    const auto sound = mixed(0, 500'000);
    EXPECT_NEAR(sound[100'000], 0.3, 0.02);
    EXPECT_EQ(sound[400'000], 0);
    ASSERT_TRUE(problems.contains(cut));
    EXPECT_THAT(problems[cut], HasSubstr("earlier"));
}

TEST_F(Mixing, ManyClipsOfOneFileStayBounded) {
    for (std::int64_t i = 0; i < 400; ++i) add({.track = kMusic}, made::clip(300 + i, ramp, i * 500, 400));
    const auto sound = mixed(0, 200'000);
    EXPECT_EQ(sound[500 * 399 + 200], rampAt(200));
    EXPECT_EQ(sound[500 * 399 + 450], 0);
    EXPECT_TRUE(problems.empty());
}

TEST(Limiter, WhatIsQuietPassesUntouchedAndLate) {
    engine::Limiter limiter;
    std::mt19937 random(2);
    std::uniform_real_distribution<float> any(-0.98f, 0.98f);
    std::vector<float> left(5000), right(5000);
    for (auto* side : {&left, &right})
        for (float& sample : *side) sample = any(random);
    const auto before = left;
    limiter.process(left, right);
    for (std::size_t i = 0; i < left.size(); ++i)
        ASSERT_EQ(left[i], i < engine::Limiter::kLookahead ? 0 : before[i - engine::Limiter::kLookahead]);
}

TEST(Limiter, NothingEverPassesTheCeiling) {
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        engine::Limiter limiter;
        std::uniform_real_distribution<float> any(-1, 1);
        std::vector<float> left(20'000), right(20'000);
        for (std::size_t i = 0; i < left.size(); ++i) {
            const float loud = i / 1000 % 3 == 0 ? 8 : 0.5f;  // bursts
            left[i] = loud * any(random);
            right[i] = (random() % 500 == 0 ? 20.0f : 0.1f) * any(random);
        }
        limiter.process(left, right);
        for (std::size_t i = 0; i < left.size(); ++i)
            ASSERT_LE(std::max(std::abs(left[i]), std::abs(right[i])), engine::Limiter::kCeiling + 1e-5f);
    }
}

TEST(Limiter, TurnsBothSidesDownAlikeAndComesBack) {
    engine::Limiter limiter;
    std::vector<float> left(96'000, 0.5f), right(96'000, 0.25f);
    left[10'000] = 4;
    limiter.process(left, right);
    const std::size_t peak = 10'000 + engine::Limiter::kLookahead;
    EXPECT_NEAR(left[peak], engine::Limiter::kCeiling, 0.05);
    EXPECT_NEAR(left[peak + 10] / right[peak + 10], 2, 1e-3);
    EXPECT_LT(left[peak + 10], 0.3);
    EXPECT_EQ(left[peak - 2 * engine::Limiter::kLookahead], 0.5f);  // not yet
    EXPECT_NEAR(left[90'000], 0.5, 1e-4);
}

}  // namespace
