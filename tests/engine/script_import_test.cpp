// A script into a story, and the same script changed: what follows it, what stays, what is said.
#include <gmock/gmock.h>

#include <fstream>

#include "engine/script_import.h"
#include "storage/story/edit.h"
#include "tests/media/made_pictures.h"

namespace {

using interchange::Note;
using interchange::Script;
using testing::ElementsAre;
using testing::IsEmpty;

auto is(Note::Kind kind) {
    return testing::Field(&Note::kind, kind);
}

Script scriptOf(const std::string& text) {
    return interchange::readFountain(text, "film.fountain");
}

class ScriptImport : public testing::Test {
 protected:
    engine::ScriptPlan plan(const std::string& text) {
        return engine::planScript(story, scriptOf(text), record, "film.fountain");
    }

    /// Imports it; returns the plan.
    engine::ScriptPlan import(const std::string& text) {
        engine::ScriptPlan planned = plan(text);
        const auto done = engine::scriptEdit(story, planned, {});
        back = story::apply(story, done.edit);
        record = done.record;
        return planned;
    }

    std::string names() const {
        std::string all;
        for (const story::Shot& shot : story.shots) all += (all.empty() ? "" : ", ") + shot.name;
        return all;
    }
    story::Shot& named(const std::string& name) {
        for (story::Shot& shot : story.shots)
            if (shot.name == name) return shot;
        ADD_FAILURE() << "no shot " << name;
        return story.shots.front();
    }

    story::Story story;
    std::optional<interchange::ScriptRecord> record;
    story::Edit back;
};

constexpr char kFirst[] =
    "INT. KITCHEN #1#\n\nThe lamp swings.\n\nShe opens the door slowly.\n\nANNA\nWho is it?\n\n"
    "EXT. SEA #2#\n\nWaves break.\n\nA boat leaves.\n";

TEST_F(ScriptImport, MakesShotsInScenes) {
    const auto planned = import(kFirst);
    EXPECT_EQ(planned.newShots(), 4u);
    EXPECT_EQ(names(), "The lamp swings., She opens the door slowly., Waves break., A boat leaves.");
    EXPECT_EQ(story.shots[0].scene, "INT. KITCHEN");
    EXPECT_EQ(story.shots[1].scene, "");
    EXPECT_EQ(story.shots[2].scene, "EXT. SEA");
    EXPECT_EQ(story.shots[1].dialogue, "ANNA: Who is it?");
    story::apply(story, back);
    EXPECT_TRUE(story.shots.empty()) << "one step of undo";
    EXPECT_EQ(plan(kFirst).newShots(), 4u) << "after undo it is new again";
}

TEST_F(ScriptImport, TheSameScriptChangesNothing) {
    import(kFirst);
    const auto planned = plan(kFirst);
    EXPECT_TRUE(planned.isEmpty()) << int(planned.changes.front().kind);
    EXPECT_THAT(planned.remarks, IsEmpty());
}

TEST_F(ScriptImport, WordsFollowTheScriptUnlessTheyWereChangedHere) {
    import(kFirst);
    const story::ShotId door = story.shots[1].id;
    story.shots[1].prompt = "the door creaks";
    story.shots[1].picture = story::BlobId{7};
    story.shots[2].action = "Waves break on black rocks.";
    const auto planned = import(
        "INT. KITCHEN #1#\n\nThe lamp swings.\n\nShe opens the door very slowly.\n\nANNA\nWho is there?\n\n"
        "EXT. OPEN SEA #2#\n\nHigh waves break.\n\nA boat leaves.\n");
    EXPECT_EQ(story.shots[1].id, door);
    EXPECT_EQ(story.shots[1].action, "She opens the door very slowly.");
    EXPECT_EQ(story.shots[1].dialogue, "ANNA: Who is there?");
    EXPECT_EQ(story.shots[1].prompt, "the door creaks") << "the work stays";
    EXPECT_EQ(story.shots[1].picture, story::BlobId{7});
    EXPECT_EQ(story.shots[2].action, "Waves break on black rocks.") << "changed here and there";
    EXPECT_EQ(story.shots[2].scene, "EXT. OPEN SEA");
    EXPECT_THAT(
        planned.remarks,
        ElementsAre(Note{.kind = Note::Kind::Kept, .what = Note::What::Action, .name = "Waves break."}));
    EXPECT_EQ(story.shots.size(), 4u);
}

TEST_F(ScriptImport, NewShotsComeWhereTheScriptHasThem) {
    import(kFirst);
    story::apply(story,
                 story::InsertShots{{{2, story::Shot{.id = story::Ids(story).shot(), .name = "mine"}}}});
    import(
        "INT. KITCHEN #1#\n\nDarkness.\n\nThe lamp swings.\n\nA moth.\n\nShe opens the door "
        "slowly.\n\nANNA\nWho is it?\n\n"
        "INT. HALL #1A#\n\nFootsteps.\n\nEXT. SEA #2#\n\nWaves break.\n\nA boat leaves.\n");
    EXPECT_EQ(names(),
              "Darkness., The lamp swings., A moth., She opens the door slowly., Footsteps., mine, Waves "
              "break., A boat leaves.");
    EXPECT_EQ(story.shots[0].scene, "INT. KITCHEN");
    EXPECT_EQ(story.shots[1].scene, "") << "the scene begins a shot earlier";
}

TEST_F(ScriptImport, TheOrderOfTheUserStaysUntilTheScriptHasAnother) {
    import(kFirst);
    story::apply(story, story::moved(story, {story.shots[3].id}, 0));
    const std::string mine = names();
    import(std::string(kFirst) + "\nNight falls.\n");
    EXPECT_EQ(names(),
              "A boat leaves., Night falls., The lamp swings., She opens the door slowly., Waves break.");
    const auto planned = import(
        "EXT. SEA #2#\n\nWaves break.\n\nA boat leaves.\n\nNight falls.\n\nINT. KITCHEN #1#\n\nThe lamp "
        "swings.\n\n"
        "She opens the door slowly.\n\nANNA\nWho is it?\n");
    EXPECT_THAT(planned.changes, testing::Contains(is(Note::Kind::Reordered)));
    EXPECT_EQ(names(),
              "Waves break., A boat leaves., Night falls., The lamp swings., She opens the door slowly.");
}

TEST_F(ScriptImport, WhatWasWorkedOnIsNeverRemoved) {
    import(kFirst);
    named("Waves break.").prompt = "huge";
    const auto planned = import("INT. KITCHEN #1#\n\nThe lamp swings.\n");
    EXPECT_EQ(names(), "The lamp swings., Waves break.");
    EXPECT_THAT(planned.remarks, ElementsAre(is(Note::Kind::Worked)));
}

TEST_F(ScriptImport, WhatWasDeletedHereStaysAway) {
    import(kFirst);
    story::apply(story, story::RemoveShots{{story.shots[2].id}});
    for (int again = 0; again < 2; ++again) {
        const auto planned = import(kFirst);
        EXPECT_TRUE(planned.isEmpty());
        EXPECT_THAT(planned.remarks, ElementsAre(is(Note::Kind::Deleted)));
        EXPECT_EQ(story.shots.size(), 3u);
    }
}

TEST_F(ScriptImport, AScriptComesBehindWhatIsThere) {
    story::apply(story,
                 story::InsertShots{{{0, story::Shot{.id = story::Ids(story).shot(), .name = "mine"}}}});
    import("INT. A\n\nOne.\n\nTwo.\n");
    EXPECT_EQ(names(), "mine, One., Two.");
}

TEST_F(ScriptImport, ALengthFollowsUntilItWasChangedHere) {
    import("INT. A\n\nHe walks to the door.\n\nShe looks at the sea.\n");
    const story::Frames was = story.shots[0].length;
    story.shots[1].length = 100;
    import(
        "INT. A\n\nHe walks to the door and opens it with both hands.\n\nShe looks at the sea and at the "
        "boat in the rain.\n");
    ASSERT_EQ(story.shots.size(), 2u);
    EXPECT_GT(story.shots[0].length, was);
    EXPECT_EQ(story.shots[1].length, 100);
}

TEST_F(ScriptImport, BoardsAreKnownByTheirNames) {
    Script script;
    script.aspect = 2.0;
    script.fps = 25;
    script.scenes = {{.key = "", .heading = "", .shots = {}}};
    for (const char* key : {"A", "B", "C"})
        script.scenes[0].shots.push_back({.key = key, .name = key, .seconds = 2});
    auto planned = engine::planScript(story, script, {}, "b.storyboarder");
    auto done = engine::scriptEdit(story, planned, {});
    story::apply(story, done.edit);
    EXPECT_EQ(story.width, 1440) << "twice its height";
    EXPECT_EQ(story.rate, (story::Rate{25, 1}));
    EXPECT_EQ(story.shots[0].length, 50);
    std::swap(script.scenes[0].shots[0], script.scenes[0].shots[2]);
    script.scenes[0].shots[0].seconds = 4;
    planned = engine::planScript(story, script, done.record, "b.storyboarder");
    done = engine::scriptEdit(story, planned, {});
    story::apply(story, done.edit);
    EXPECT_EQ(names(), "C, B, A");
    EXPECT_EQ(story.shots[0].length, 100);
}

/// A storyboard of one board with a sound beside it, imported again and again.
class ScriptSound : public ScriptImport {
 protected:
    ScriptSound() {
        script.scenes = {{.key = "", .heading = "", .shots = {{.key = "A", .name = "A", .seconds = 2}}}};
        sing("long", 96'000);
    }
    /// The sound of the board becomes a file with these words; `samples` is how long it is said to be.
    void sing(const std::string& words, story::Samples samples) {
        std::ofstream(folder / "voice.wav") << words;
        script.scenes[0].shots[0].sound = folder / "voice.wav";
        length = samples;
    }
    engine::ScriptPlan again() {
        engine::ScriptPlan planned = engine::planScript(story, script, record, "b.storyboarder");
        const auto done = engine::scriptEdit(story, planned, {}, [this](const interchange::ScriptShot& shot) {
            return engine::StoredSound{story::BlobId{100 + ++stored}, shot.sound.filename().string(), length};
        });
        EXPECT_EQ(story::objection(story, done.edit), std::nullopt);
        back = story::apply(story, done.edit);
        // As it is kept in the project file.
        record = interchange::recordsIn(interchange::recordsText({done.record})).at(0);
        EXPECT_EQ(*record, done.record);
        return planned;
    }
    const story::SoundClip& clip() const { return story.shots.at(0).sounds.at(0); }

    made::Folder folder;
    Script script;
    story::Samples length = 0;
    int stored = 0;
};

const Note kSoundFollows{.kind = Note::Kind::Follows, .what = Note::What::Sound, .name = "A"};
const Note kSoundKept{.kind = Note::Kind::Kept, .what = Note::What::Sound, .name = "A"};

TEST_F(ScriptSound, ASoundThatChangedIsFollowed) {
    again();
    EXPECT_EQ(clip().blob, story::BlobId{101});
    const story::SoundId id = clip().id;
    EXPECT_TRUE(again().isEmpty());
    sing("longer words", 120'000);
    EXPECT_THAT(again().changes, ElementsAre(kSoundFollows));
    EXPECT_EQ(clip().id, id);
    EXPECT_EQ(clip().blob, story::BlobId{102});
    EXPECT_EQ(clip().length, 120'000) << "it was whole, it is whole";
    story::apply(story, back);
    EXPECT_EQ(clip().blob, story::BlobId{101}) << "one step of undo";
}

TEST_F(ScriptSound, WhatWasDoneToTheClipStays) {
    again();
    story.shots[0].sounds[0].gain = -6;
    story.shots[0].sounds[0].in = 1'000;
    story.shots[0].sounds[0].length = 90'000;
    story.shots[0].sounds[0].fadeOut = 50'000;
    sing("short", 48'000);
    again();
    EXPECT_EQ(clip().gain, -6);
    EXPECT_EQ(clip().in, 1'000);
    EXPECT_EQ(clip().length, 47'000) << "as far as the new sound reaches";
    EXPECT_EQ(clip().fadeOut, 47'000);
}

TEST_F(ScriptSound, ASoundComesLaterAndGoesAgain) {
    const auto voice = script.scenes[0].shots[0].sound;
    script.scenes[0].shots[0].sound.clear();
    again();
    EXPECT_THAT(story.shots[0].sounds, IsEmpty());
    script.scenes[0].shots[0].sound = voice;
    EXPECT_THAT(again().changes, ElementsAre(kSoundFollows));
    EXPECT_EQ(clip().name, "voice.wav");
    script.scenes[0].shots[0].sound.clear();
    EXPECT_THAT(again().changes, ElementsAre(kSoundFollows));
    EXPECT_THAT(story.shots[0].sounds, IsEmpty());
    EXPECT_TRUE(again().isEmpty());
}

TEST_F(ScriptSound, OneThatWasExchangedTakenAwayOrLockedHereStays) {
    again();
    const story::Story imported = story;
    sing("other", 10'000);
    story.shots[0].sounds[0].blob = story::BlobId{7};
    EXPECT_THAT(engine::planScript(story, script, record, "b").remarks, ElementsAre(kSoundKept));
    story.shots[0].sounds.clear();
    EXPECT_THAT(engine::planScript(story, script, record, "b").remarks, ElementsAre(kSoundKept));
    story = imported;
    story.dialogue.locked = true;
    EXPECT_THAT(again().remarks, ElementsAre(kSoundKept));
    EXPECT_EQ(clip().blob, story::BlobId{101});
}

TEST_F(ScriptSound, ARecordWithoutSoundsKnowsTheClipByItsName) {
    again();
    record->scenes[0].shots[0].sound.clear();
    record->scenes[0].shots[0].clip = {};
    EXPECT_TRUE(again().isEmpty());
    EXPECT_EQ(story.shots[0].sounds.size(), 1u);
    sing("new", 10'000);
    again();
    EXPECT_EQ(story.shots[0].sounds.size(), 1u);
    EXPECT_EQ(clip().length, 10'000);
}

TEST_F(ScriptImport, TenThousandShotsAreMatchedAtOnce) {
    std::string text = "INT. A\n\n";
    for (int i = 0; i < 10'000; ++i) text += "Something number " + std::to_string(i) + " happens.\n\n";
    import(text);
    EXPECT_EQ(story.shots.size(), 10'000u);
    EXPECT_TRUE(plan(text).isEmpty());
    EXPECT_EQ(plan("INT. B\n\nNew.\n\n" + text).newShots(), 1u);
}

}  // namespace
