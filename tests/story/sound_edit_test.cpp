// Sound in the story: where it is heard, how edits change it and what takes them back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/story/edit.h"

namespace {

using namespace story;
using testing::ElementsAre;

const ShotId kA{1}, kB{2};
const TrackId kMusic{11}, kSteps{12};
const SoundId kSong{21}, kStep{22}, kVoice{23}, kReply{24};

SoundClip clip(SoundId id, Samples at, Samples length) {
    SoundClip result;
    result.id = id;
    result.name = std::to_string(id.value);
    result.at = at;
    result.length = length;
    return result;
}

/// Two shots of three seconds (24 frames a second), a song under both, a step, two lines of dialogue.
Story story() {
    Story story;
    story::apply(story, InsertShots{{{0, {.id = kA, .name = "A"}}, {1, {.id = kB, .name = "B"}}}});
    story::apply(story,
                 InsertTracks{{{0, {.id = kMusic, .name = "music"}}, {1, {.id = kSteps, .name = "steps"}}}});
    story::apply(story, InsertSounds{{{{.track = kMusic}, clip(kSong, 0, 288'000)},
                                      {{.track = kSteps}, clip(kStep, 144'000, 10'000)},
                                      {{.shot = kA}, clip(kVoice, 24'000, 48'000)},
                                      {{.shot = kB}, clip(kReply, -4'800, 48'000)}}});
    return story;
}

/// "music: 21@0+288000; A: 23@24000+48000": homes in order, clips by id, place in the story and length.
std::string draw(const Story& story) {
    std::string result;
    SoundHome last;
    for (const PlacedSound& placed : placedSounds(story)) {
        const std::string home =
            placed.home.track ? find(story, placed.home.track)->name : find(story, placed.home.shot)->name;
        if (placed.home != last) result.append(result.empty() ? "" : "; ").append(home).append(":");
        last = placed.home;
        for (const auto& [mark, number] :
             {std::pair(" ", placed.clip->id.value), {"@", placed.begin}, {"+", placed.clip->length}})
            result.append(mark).append(std::to_string(number));
    }
    return result;
}

/// Applies the edit, expects the picture, and takes it back and forth.
void expectPicture(Story& story, const Edit& edit, const std::string& after) {
    ASSERT_EQ(objection(story, edit), std::nullopt);
    const Story before = story;
    const Edit inverse = story::apply(story, edit);
    EXPECT_EQ(draw(story), after);
    EXPECT_EQ(objection(story), std::nullopt);
    const Story done = story;
    const Edit again = story::apply(story, inverse);
    EXPECT_TRUE(sameContent(story, before)) << draw(story);
    story::apply(story, again);
    EXPECT_TRUE(sameContent(story, done)) << draw(story);
}

constexpr const char* kBeginning =
    "music: 21@0+288000; steps: 22@144000+10000; A: 23@24000+48000; B: 24@139200+48000";

TEST(Sound, IsPlacedOnTracksAndWithShots) {
    EXPECT_EQ(draw(story()), kBeginning);
    EXPECT_TRUE(hasSound(story()));
    EXPECT_FALSE(hasSound(Story{}));
    EXPECT_EQ(soundLength(story()), 288'000);
    EXPECT_EQ(originOf(story(), {.shot = kB}), 144'000);
    EXPECT_EQ(story().nextId, 25);
}

TEST(Sound, TracksStayWhereTheyAreAndDialogueGoesWithItsShot) {
    Story film = story();
    expectPicture(film, SetShots{{{.shot = kA, .length = 24}}},
                  "music: 21@0+288000; steps: 22@144000+10000; A: 23@24000+48000; B: 24@43200+48000");
    film = story();
    expectPicture(film, ArrangeShots{{kB, kA}},
                  "music: 21@0+288000; steps: 22@144000+10000; B: 24@-4800+48000; A: 23@168000+48000");
    film = story();
    expectPicture(film, RemoveShots{{kA}}, "music: 21@0+288000; steps: 22@144000+10000; B: 24@-4800+48000");
}

TEST(Sound, SplittingAShotChangesNothingThatIsHeard) {
    Story film = story();
    expectPicture(film, SplitShot{kA, 12, ShotId{30}},  // the voice begins at the cut
                  "music: 21@0+288000; steps: 22@144000+10000; A: 23@24000+48000; B: 24@139200+48000");
    EXPECT_TRUE(film.shots[0].sounds.empty());
    EXPECT_EQ(film.shots[1].sounds[0].at, 0);
    expectPicture(film, JoinShots{kA}, kBeginning);
    film = story();
    expectPicture(film, SplitShot{kA, 13, ShotId{30}}, kBeginning);  // it began before the cut
    EXPECT_EQ(film.shots[0].sounds.size(), 1u);
    expectPicture(film, JoinShots{ShotId{30}},
                  "music: 21@0+288000; steps: 22@144000+10000; A: 23@24000+48000; A: 24@139200+48000");
}

TEST(Sound, SplitShotsOfOddRatesJoinAgainExactly) {
    Story film = story();
    story::apply(film, SetStory{.rate = Rate{30000, 1001}});
    for (const Frames at : {1, 7, 14, 15, 71}) {
        const Story before = film;
        const Edit inverse = story::apply(film, SplitShot{kA, at, ShotId{film.nextId}});
        EXPECT_EQ(objection(film), std::nullopt);
        story::apply(film, inverse);
        EXPECT_TRUE(sameContent(film, before)) << at;
    }
}

TEST(Sound, TracksComeGoAndChangePlaces) {
    Story film = story();
    expectPicture(film, RemoveTracks{{kMusic}},
                  "steps: 22@144000+10000; A: 23@24000+48000; B: 24@139200+48000");
    film = story();
    expectPicture(film, ArrangeTracks{{kSteps, kMusic}},
                  "steps: 22@144000+10000; music: 21@0+288000; A: 23@24000+48000; B: 24@139200+48000");
    film = story();
    expectPicture(film, SetTracks{{{.track = kMusic, .name = "song", .mix = Mix{.gain = -6, .muted = true}}}},
                  "song: 21@0+288000; steps: 22@144000+10000; A: 23@24000+48000; B: 24@139200+48000");
    EXPECT_EQ(film.tracks[0].mix.gain, -6);
    expectPicture(film, SetTracks{{{.mix = Mix{.locked = true}}}}, draw(film));
    EXPECT_TRUE(isLocked(film, {.shot = kA}));
    EXPECT_FALSE(isLocked(film, {.track = kSteps}));
}

/// The story with one of its tracks (none: the dialogue) locked.
Story lockedStory(TrackId track) {
    Story film = story();
    story::apply(film, SetTracks{{{.track = track, .mix = Mix{.locked = true}}}});
    return film;
}

TEST(Sound, WhatIsLockedStaysAsItIs) {
    Story film = lockedStory(kMusic);
    const std::string why = "the track \"music\" is locked; unlock it first";
    for (const Edit& edit :
         std::vector<Edit>{RemoveTracks{{kMusic}}, RemoveSounds{{kSong}},
                           SetSounds{{{{.track = kMusic}, clip(kSong, 9, 9)}}},
                           SetSounds{{{{.track = kSteps}, clip(kSong, 9, 9)}}},  // away from it
                           SetSounds{{{{.track = kMusic}, clip(kStep, 9, 9)}}},  // onto it
                           InsertSounds{{{{.track = kMusic}, clip(SoundId{99}, 9, 9)}}}})
        EXPECT_EQ(objection(film, edit), why) << kind(edit);
    EXPECT_EQ(objection(film, RemoveSounds{{kStep}}), std::nullopt);
    EXPECT_EQ(objection(film, SetTracks{{{.track = kMusic, .mix = Mix{.gain = 3, .locked = true}}}}),
              std::nullopt);
    EXPECT_EQ(objection(film, ArrangeTracks{{kSteps, kMusic}}), std::nullopt);
    EXPECT_EQ(objection(film, Batch{{SetTracks{{{.track = kMusic, .mix = Mix{}}}}, RemoveSounds{{kSong}}}}),
              std::nullopt);

    film = lockedStory({});
    EXPECT_EQ(objection(film, RemoveSounds{{kVoice}}), "the dialogue of shots is locked; unlock it first");
    EXPECT_EQ(objection(film, RemoveSounds{{kSong}}), std::nullopt);
    EXPECT_EQ(objection(film, RemoveShots{{kA}}), std::nullopt) << "a shot takes its sounds along";
}

TEST(Sound, LockedTracksComeAndGoWithStatesOfTheWholeStory) {
    const Story without = [] {
        Story film = story();
        story::apply(film, RemoveTracks{{kMusic}});
        return film;
    }();
    for (const auto& [from, to] :
         {std::pair(lockedStory(kMusic), without), std::pair(without, lockedStory(kMusic)),
          std::pair(lockedStory(kMusic), lockedStory(kSteps))}) {
        Story film = from;
        const Edit there = difference(from, to);
        ASSERT_EQ(objection(film, there), std::nullopt);
        const Edit back = story::apply(film, there);
        EXPECT_TRUE(sameContent(film, to));
        ASSERT_EQ(objection(film, back), std::nullopt);
        story::apply(film, back);
        EXPECT_TRUE(sameContent(film, from));
    }
}

TEST(Sound, ClipsMoveBetweenTracksAndShots) {
    Story film = story();
    expectPicture(film, SetSounds{{{{.shot = kB}, clip(kStep, 0, 10'000)}}},
                  "music: 21@0+288000; A: 23@24000+48000; B: 24@139200+48000 22@144000+10000");
    EXPECT_THAT(touchedShots(film, RemoveSounds{{kStep}}), ElementsAre(kB));
    expectPicture(film, RemoveSounds{{kStep, kVoice}}, "music: 21@0+288000; B: 24@139200+48000");
}

TEST(Sound, ClipsAreSplitWhereTheyAreHeard) {
    Story film = story();
    film.tracks[0].clips[0].fadeIn = 1000;
    film.tracks[0].clips[0].fadeOut = 2000;
    Ids ids(film);
    const auto edit = splitSounds(film, {kSong, kStep, kVoice}, 48'000, ids);
    ASSERT_TRUE(edit);
    expectPicture(film, *edit,
                  "music: 21@0+48000 25@48000+240000; steps: 22@144000+10000; "
                  "A: 23@24000+24000 26@48000+24000; B: 24@139200+48000");
    const auto& halves = film.tracks[0].clips;
    EXPECT_EQ(halves[0].fadeIn, 1000);
    EXPECT_EQ(halves[0].fadeOut, 0);
    EXPECT_EQ(halves[1].in, 48'000);
    EXPECT_EQ(halves[1].fadeIn, 0);
    EXPECT_EQ(halves[1].fadeOut, 2000);
    Ids more(film);
    EXPECT_FALSE(splitSounds(film, {kSong}, 0, more));
    EXPECT_FALSE(splitSounds(film, {SoundId{99}}, 100, more));
}

TEST(Sound, TrimmingStaysInsideTheSource) {
    SoundClip some = clip(kSong, 10'000, 20'000);
    some.in = 3'000;
    some.sourceLength = 30'000;
    some.fadeIn = 15'000;
    some.fadeOut = 5'000;
    const SoundClip longer = trimmedHead(some, 0);
    EXPECT_EQ(longer.at, 7'000);  // as far as the source reaches
    EXPECT_EQ(longer.in, 0);
    EXPECT_EQ(longer.end(), 30'000);
    const SoundClip shorter = trimmedHead(some, 99'999);
    EXPECT_EQ(shorter.length, kLeastClip);
    EXPECT_EQ(shorter.end(), some.end());
    EXPECT_LE(shorter.fadeIn + shorter.fadeOut, shorter.length);
    EXPECT_EQ(trimmedTail(some, 99'999).length, 27'000);
    EXPECT_EQ(trimmedTail(some, 0).length, kLeastClip);
    EXPECT_EQ(trimmedTail(some, 26'000).length, 16'000);
    EXPECT_EQ(trimmedTail(some, 26'000).fadeOut, 1'000);
}

TEST(Sound, MuteAndSolo) {
    Story film = story();
    EXPECT_TRUE(isHeard(film, {.track = kMusic}));
    film.tracks[0].mix.solo = true;
    EXPECT_TRUE(isHeard(film, {.track = kMusic}));
    EXPECT_FALSE(isHeard(film, {.track = kSteps}));
    EXPECT_FALSE(isHeard(film, {.shot = kA}));
    film.tracks[0].mix.muted = true;
    EXPECT_FALSE(isHeard(film, {.track = kMusic}));
    film.dialogue.solo = true;
    EXPECT_TRUE(isHeard(film, {.shot = kA}));
    EXPECT_DOUBLE_EQ(linearGain(0), 1);
    EXPECT_NEAR(linearGain(-6), 0.501, 0.001);
    EXPECT_EQ(linearGain(kMinGain), 0);
}

TEST(Sound, RefusesWhatMakesNoSense) {
    const Story film = story();
    SoundClip early = clip(SoundId{40}, -1, 10), tooLong = clip(SoundId{41}, 0, 10),
              fades = clip(SoundId{42}, 0, 10), loud = clip(SoundId{43}, 0, 10);
    tooLong.sourceLength = 9;
    fades.fadeIn = fades.fadeOut = 6;
    loud.gain = 25;
    const std::vector<Edit> refused{
        InsertTracks{{{0, {.id = kMusic}}}},
        InsertTracks{{{9, {.id = TrackId{40}}}}},
        InsertTracks{{{0, {.id = TrackId{0}}}}},
        InsertTracks{{{0, {.id = TrackId{40}, .clips = {clip(kSong, 0, 5)}}}}},
        InsertTracks{{{0, {.id = TrackId{40}, .clips = {early}}}}},
        RemoveTracks{{TrackId{99}}},
        RemoveTracks{{kMusic, kMusic}},
        RemoveTracks{{TrackId{}}},
        ArrangeTracks{{kMusic}},
        ArrangeTracks{{kMusic, kMusic}},
        SetTracks{{{.track = TrackId{99}, .name = "x"}}},
        SetTracks{{{.name = "dialogue has none"}}},
        SetTracks{{{.track = kMusic, .mix = Mix{.gain = -100}}}},
        InsertSounds{{{{.track = kMusic}, clip(kVoice, 0, 5)}}},
        InsertSounds{{{{.track = kMusic}, clip(SoundId{40}, 0, 0)}}},
        InsertSounds{{{{.track = kMusic}, early}}},
        InsertSounds{{{{.track = kMusic}, tooLong}}},
        InsertSounds{{{{.track = kMusic}, fades}}},
        InsertSounds{{{{.track = kMusic}, loud}}},
        InsertSounds{{{{}, clip(SoundId{40}, 0, 5)}}},
        InsertSounds{{{{.track = kMusic, .shot = kA}, clip(SoundId{40}, 0, 5)}}},
        InsertSounds{{{{.shot = ShotId{99}}, clip(SoundId{40}, 0, 5)}}},
        RemoveSounds{{SoundId{99}}},
        RemoveSounds{{kVoice, kVoice}},
        SetSounds{{{{.shot = kA}, clip(SoundId{99}, 0, 5)}}},
        SetSounds{{{{.track = kMusic}, clip(kVoice, -1, 5)}}},
        InsertShots{{{0, {.id = ShotId{50}, .sounds = {clip(kVoice, 0, 5)}}}}},
    };
    for (const Edit& edit : refused)
        EXPECT_TRUE(objection(film, edit)) << kind(edit) << ", number " << &edit - refused.data();
    EXPECT_TRUE(valid(film, InsertSounds{{{{.shot = kA}, early}}}));
}

TEST(Sound, AWholeStoryCanBeChecked) {
    Story film = story();
    film.tracks[0].clips.push_back(clip(kVoice, 0, 5));
    EXPECT_TRUE(objection(film)) << "a clip that is there twice";
    film = story();
    film.tracks[0].clips.push_back(clip(SoundId{40}, 0, 5));
    EXPECT_EQ(objection(film), std::nullopt);
    std::swap(film.tracks[0].clips[0], film.tracks[0].clips[1]);
    EXPECT_TRUE(objection(film)) << "out of order";
    film = story();
    film.tracks[1].id = kMusic;
    EXPECT_TRUE(objection(film));
}

TEST(Sound, DuplicatesAndDifferences) {
    const Story film = story();
    Ids ids(film);
    const Shot copy = duplicate(film.shots[0], ids);
    EXPECT_EQ(copy.sounds[0].id, SoundId{26});
    EXPECT_EQ(copy.sounds[0].at, film.shots[0].sounds[0].at);
    Story other = film;
    story::apply(other, RemoveTracks{{kSteps}});
    story::apply(other,
                 SetSounds{{{{.shot = kA}, clip(kSong, 0, 9)}, {{.track = kMusic}, clip(kReply, 0, 9)}}});
    story::apply(other, InsertTracks{{{0, {.id = TrackId{60}}}}});
    story::apply(other, SetTracks{{{.mix = Mix{.gain = 3}}}});
    for (const auto& [from, to] : {std::pair(film, other), std::pair(other, film)}) {
        Story walker = from;
        story::apply(walker, difference(from, to));
        EXPECT_TRUE(sameContent(walker, to)) << draw(walker);
    }
    EXPECT_TRUE(merged(SetSounds{{{{.track = kMusic}, clip(kSong, 0, 9)}}},
                       SetSounds{{{{.track = kSteps}, clip(kSong, 4, 9)}}}));
    EXPECT_FALSE(merged(SetSounds{{{{.track = kMusic}, clip(kSong, 0, 9)}}},
                        SetSounds{{{{.track = kMusic}, clip(kStep, 0, 9)}}}));
    EXPECT_FALSE(
        merged(SetTracks{{{.track = kMusic, .name = "a"}}}, SetTracks{{{.track = kMusic, .mix = Mix{}}}}));
}

}  // namespace
