// A script into a story, and the same script changed: what follows it, what stays, what is said.
#include <gmock/gmock.h>

#include "engine/script_import.h"
#include "storage/story/edit.h"

namespace {

using interchange::Script;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

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
    EXPECT_TRUE(planned.isEmpty()) << planned.changes.front();
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
    EXPECT_THAT(planned.remarks, testing::Contains(HasSubstr("yours stays")));
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
    EXPECT_THAT(planned.changes, testing::Contains(HasSubstr("order of the script")));
    EXPECT_EQ(names(),
              "Waves break., A boat leaves., Night falls., The lamp swings., She opens the door slowly.");
}

TEST_F(ScriptImport, WhatWasWorkedOnIsNeverRemoved) {
    import(kFirst);
    named("Waves break.").prompt = "huge";
    const auto planned = import("INT. KITCHEN #1#\n\nThe lamp swings.\n");
    EXPECT_EQ(names(), "The lamp swings., Waves break.");
    EXPECT_THAT(planned.remarks, ElementsAre(HasSubstr("worked on here and stays")));
}

TEST_F(ScriptImport, WhatWasDeletedHereStaysAway) {
    import(kFirst);
    story::apply(story, story::RemoveShots{{story.shots[2].id}});
    for (int again = 0; again < 2; ++again) {
        const auto planned = import(kFirst);
        EXPECT_TRUE(planned.isEmpty());
        EXPECT_THAT(planned.remarks, ElementsAre(HasSubstr("stays away")));
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

TEST_F(ScriptImport, TenThousandShotsAreMatchedAtOnce) {
    std::string text = "INT. A\n\n";
    for (int i = 0; i < 10'000; ++i) text += "Something number " + std::to_string(i) + " happens.\n\n";
    import(text);
    EXPECT_EQ(story.shots.size(), 10'000u);
    EXPECT_TRUE(plan(text).isEmpty());
    EXPECT_EQ(plan("INT. B\n\nNew.\n\n" + text).newShots(), 1u);
}

}  // namespace
