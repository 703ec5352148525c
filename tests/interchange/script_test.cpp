// Scripts and storyboards of other programs: what is read, what is remarked, what is refused.
#include <gmock/gmock.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "engine/interchange/error.h"
#include "engine/interchange/script.h"
#include "engine/interchange/script_record.h"

namespace {

using interchange::Note;
using interchange::Script;
using interchange::ScriptScene;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr char kFountain[] = R"(Title:
    _**THE LAMP**_
    Ο λύχνος
Credit: Written by
Author: Nobody

# Act one

= They meet.

.ΚΟΥΖΙΝΑ - ΝΥΧΤΑ #1#

The lamp *swings*. [[slowly, from the left]]
It throws shadows.

ANNA (O.S.)
(whispering)
Who is there?
  
Nobody?

@McAvoy
It's me.

/* nobody
sees this */
INT./EXT. CAR - DAY #1A#

@ΝΙΚΟΣ ^
Πάμε!

CUT TO:

EXT. SEA

!SHE RUNS.

> FADE OUT.

~Sing to me

> THE END <
)";

TEST(Fountain, ScenesAndShots) {
    const Script script = interchange::readFountain(kFountain, "lamp.fountain");
    EXPECT_EQ(script.title, "THE LAMP Ο λύχνος");
    ASSERT_EQ(script.scenes.size(), 3u);
    const ScriptScene& kitchen = script.scenes[0];
    EXPECT_EQ(kitchen.heading, "ΚΟΥΖΙΝΑ - ΝΥΧΤΑ");
    EXPECT_EQ(kitchen.key, "1");
    ASSERT_EQ(kitchen.shots.size(), 2u);
    EXPECT_EQ(kitchen.shots[0].action, "The lamp swings.\nIt throws shadows.");
    EXPECT_EQ(kitchen.shots[0].dialogue, "ANNA (O.S.): (whispering)\nWho is there?\n\nNobody?");
    EXPECT_THAT(kitchen.shots[0].notes, HasSubstr("They meet."));
    EXPECT_THAT(kitchen.shots[0].notes, HasSubstr("slowly, from the left"));
    EXPECT_EQ(kitchen.shots[1].dialogue, "McAvoy: It's me.") << "a second speech is a shot of its own";
    EXPECT_EQ(script.scenes[1].key, "1A");
    EXPECT_EQ(script.scenes[1].heading, "INT./EXT. CAR - DAY");
    EXPECT_EQ(script.scenes[1].shots.at(0).dialogue, "ΝΙΚΟΣ: Πάμε!");
    const ScriptScene& sea = script.scenes[2];
    ASSERT_EQ(sea.shots.size(), 3u);
    EXPECT_EQ(sea.shots[0].action, "SHE RUNS.");
    EXPECT_THAT(sea.shots[0].notes, HasSubstr("FADE OUT."));
    EXPECT_EQ(sea.shots[1].dialogue, "Sing to me");
    EXPECT_EQ(sea.shots[2].action, "THE END");
}

TEST(Fountain, LengthsComeFromTheWords) {
    std::string speech;
    for (int i = 0; i < 50; ++i) speech += "word ";
    const Script script = interchange::readFountain("INT. A\n\nHe nods.\n\nBOB\n" + speech, "a");
    EXPECT_NEAR(script.scenes[0].shots[0].seconds, 21, 1) << "50 words at 150 a minute, and a nod";
    EXPECT_TRUE(script.scenes[0].shots[0].isGuessed);
    EXPECT_GE(interchange::readFountain("INT. A\n\nHe nods.", "a").scenes[0].shots[0].seconds, 1.5);
    EXPECT_GT(interchange::readFountain("INT. A\n\nBOB\n私は昨日友達と一緒に映画を見に行きました。", "a")
                  .scenes[0]
                  .shots[0]
                  .seconds,
              3);
}

TEST(Fountain, AHeadingAloneIsAPlaceToDraw) {
    const Script script = interchange::readFountain("INT. A\n\nEXT. B\n", "a");
    ASSERT_EQ(script.scenes.size(), 2u);
    EXPECT_EQ(script.shots(), 2u);
    EXPECT_EQ(script.scenes[1].shots[0].name, "EXT. B");
}

TEST(Fountain, WindowsLinesAndMarksAreNoMatter) {
    const Script script =
        interchange::readFountain("\xEF\xBB\xBFINT. A\r\n\r\nHe nods.\r\n\r\nBOB\r\nYes.\r\n", "a");
    EXPECT_EQ(script.scenes.at(0).heading, "INT. A");
    EXPECT_EQ(script.scenes[0].shots.at(0).dialogue, "BOB: Yes.");
}

TEST(Fountain, TwoMegabytesAreReadAtOnce) {
    std::string text;
    for (int i = 0; text.size() < 2'000'000; ++i)
        text += "INT. ROOM " + std::to_string(i) +
                " - DAY\n\nSomething happens [[note]] here.\n\nBOB\nWords, words.\n\n";
    const Script script = interchange::readFountain(text, "long.fountain");
    EXPECT_GT(script.scenes.size(), 20'000u);
    for (const ScriptScene& scene : script.scenes) ASSERT_EQ(scene.shots.size(), 1u);
    std::string open(2'000'000, '[');
    EXPECT_NO_THROW(interchange::readFountain("INT. A\n\n" + open, "a"));
    std::string stars;
    for (int i = 0; i < 500'000; ++i) stars += "/*x";
    EXPECT_THROW(interchange::readFountain(stars, "a"), interchange::Error) << "all of it is boneyard";
}

TEST(Fountain, WhatIsNoScriptIsRefused) {
    EXPECT_THROW(interchange::readFountain("", "a"), interchange::Error);
    EXPECT_THROW(interchange::readFountain("\n\n  \n", "a"), interchange::Error);
    EXPECT_THROW(interchange::readFountain(std::string("INT. A\0\n", 8), "a"), interchange::Error);
}

constexpr char kFinalDraft[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="no" ?>
<FinalDraft DocumentType="Script" Template="No" Version="5"><Content>
<Paragraph Type="Scene Heading" Number="4"><SceneProperties Length="1/8"/><Text>INT. </Text><Text RevisionID="2" Style="Bold">KITCHEN</Text><Text></Text></Paragraph>
<Paragraph Type="Action"><Text>The lamp </Text><Text AdornmentStyle="-1">swings.</Text><ScriptNote><Paragraph><Text>slowly</Text></Paragraph></ScriptNote></Paragraph>
<Paragraph Type="Character"><Text>ANNA</Text></Paragraph><Paragraph Type="Parenthetical"><Text>(low)</Text></Paragraph>
<Paragraph Type="Dialogue"><Text>Who &amp; where?</Text></Paragraph>
<Paragraph><DualDialogue><Paragraph Type="Character"><Text>BOB</Text></Paragraph><Paragraph Type="Dialogue"><Text>Here.</Text></Paragraph>
<Paragraph Type="Character"><Text>CY</Text></Paragraph><Paragraph Type="Dialogue"><Text>There.</Text></Paragraph></DualDialogue></Paragraph>
<Paragraph Type="Shot"><Text>CLOSE ON the lamp</Text></Paragraph><Paragraph Type="Transition"><Text>DISSOLVE TO:</Text></Paragraph>
<Paragraph Type="Action"></Paragraph></Content>
<TitlePage><Content><Paragraph><Text></Text></Paragraph><Paragraph><Text>The lamp</Text></Paragraph></Content></TitlePage></FinalDraft>)";

TEST(FinalDraft, ParagraphsAndTheirPieces) {
    const Script script = interchange::readFinalDraft(kFinalDraft, "lamp.fdx");
    EXPECT_EQ(script.title, "The lamp");
    ASSERT_EQ(script.scenes.size(), 1u);
    EXPECT_EQ(script.scenes[0].heading, "INT. KITCHEN");
    EXPECT_EQ(script.scenes[0].key, "4");
    const auto& shots = script.scenes[0].shots;
    ASSERT_EQ(shots.size(), 4u);
    EXPECT_EQ(shots[0].action, "The lamp swings.");
    EXPECT_EQ(shots[0].dialogue, "ANNA: (low)\nWho & where?");
    EXPECT_EQ(shots[0].notes, "slowly");
    EXPECT_EQ(shots[1].dialogue, "BOB: Here.");
    EXPECT_EQ(shots[2].dialogue, "CY: There.");
    EXPECT_EQ(shots[3].action, "CLOSE ON the lamp");
    EXPECT_EQ(shots[3].notes, "DISSOLVE TO:");
}

TEST(FinalDraft, AnEntityBombIsOnlyWords) {
    std::string bomb = "<?xml version=\"1.0\"?><!DOCTYPE FinalDraft [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        bomb += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + before + before + "\">";
    }
    bomb +=
        "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><FinalDraft><Content><Paragraph "
        "Type=\"Action\"><Text>&a29; &file;</Text>"
        "</Paragraph></Content></FinalDraft>";
    const Script script = interchange::readFinalDraft(bomb, "bomb.fdx");
    EXPECT_LT(script.scenes.at(0).shots.at(0).action.size(), 100u);
    EXPECT_THAT(script.scenes[0].shots[0].action, testing::Not(HasSubstr("root")));
}

TEST(FinalDraft, WhatIsNoScriptIsRefused) {
    for (const char* text :
         {"", "<FinalDraft>", "<a/>", "<FinalDraft/>", "<FinalDraft><Content/></FinalDraft>", "PK\3\4"})
        EXPECT_THROW(interchange::readFinalDraft(text, "a.fdx"), interchange::Error) << text;
    std::string deep = "<FinalDraft><Content>";
    for (int i = 0; i < 200'000; ++i) deep += "<Paragraph>";
    EXPECT_THROW(interchange::readFinalDraft(deep, "deep.fdx"), interchange::Error);
}

class Storyboarder : public testing::Test {
 protected:
    void SetUp() override {
        folder = std::filesystem::temp_directory_path() / ("seine-boards-夜-" + std::to_string(getpid()));
        std::filesystem::create_directories(folder / "images");
    }
    void TearDown() override { std::filesystem::remove_all(folder); }
    void touch(const std::string& name) const { std::ofstream(folder / name) << "x"; }
    std::filesystem::path write(const std::string& json) const {
        std::ofstream(folder / "film.storyboarder") << json;
        return folder / "film.storyboarder";
    }
    std::filesystem::path folder;
};

TEST_F(Storyboarder, BoardsAndTheirMedia) {
    for (const char* name : {"board-1-A-posterframe.jpg", "board-2-B-reference.png", "board-2-B-ink.png",
                             "board-2-B-notes.png", "talk.wav"})
        touch(std::string("images/") + name);
    const Script script =
        interchange::readScript(write(R"({"version": "3.0.0", "aspectRatio": "1.777", "fps": 24,
      "defaultBoardTiming": 1500, "boards": [
      {"uid": "AAAAA", "url": "board-1-A.png", "newShot": true, "number": 1, "shot": "1A", "time": 0, "duration": 2500,
       "dialogue": "Γεια", "action": " walks ", "notes": "n", "audio": {"filename": "talk.wav", "duration": 900}, "layers": {}},
      {"uid": "BBBBB", "url": "board-2-B.png", "shot": "2A", "layers": {"ink": {"url": "board-2-B-ink.png", "opacity": 0.5},
       "reference": {"url": "board-2-B-reference.png"}, "notes": {"url": "board-2-B-notes.png"}, "fill": {"url": "gone.png"}}},
      {"uid": "CCCCC", "url": "board-3-C.png", "audio": {"filename": "../../../etc/passwd"}}, 17]})"));
    EXPECT_NEAR(*script.aspect, 1.777, 1e-9);
    EXPECT_EQ(script.fps, 24);
    ASSERT_EQ(script.shots(), 3u);
    const auto& shots = script.scenes[0].shots;
    EXPECT_EQ(shots[0].key, "AAAAA");
    EXPECT_EQ(shots[0].seconds, 2.5);
    EXPECT_EQ(shots[0].action, "walks");
    EXPECT_EQ(shots[0].layers.at(0).file.filename(), "board-1-A-posterframe.jpg");
    EXPECT_EQ(shots[0].sound.filename(), "talk.wav");
    EXPECT_EQ(shots[1].seconds, 1.5) << "the usual length";
    ASSERT_EQ(shots[1].layers.size(), 2u) << "the notes are no part of the picture";
    EXPECT_EQ(shots[1].layers[0].file.filename(), "board-2-B-reference.png") << "ink lies on top";
    EXPECT_EQ(shots[1].layers[1].opacity, 0.5);
    EXPECT_TRUE(shots[2].layers.empty());
    EXPECT_TRUE(shots[2].sound.empty()) << "nothing outside its folder is read";
    const auto is = [](Note::Kind kind) { return testing::Field(&Note::kind, kind); };
    EXPECT_THAT(script.remarks,
                ElementsAre(is(Note::Kind::NoLayer), is(Note::Kind::NoPicture), is(Note::Kind::NoSound)));
}

TEST_F(Storyboarder, AProjectIsItsScenesInOrder) {
    for (const char* scene : {"Scene-10-EXT-SEA-AB12C", "Scene-2-INT-KITCHEN-QQ111"}) {
        const auto inside = folder / "storyboards" / scene;
        std::filesystem::create_directories(inside);
        std::ofstream(inside / (std::string(scene) + ".storyboarder"))
            << R"({"boards": [{"uid": "x", "duration": 1000}]})";
    }
    std::ofstream(folder / "storyboards/storyboard.settings") << "{}";
    std::filesystem::create_directories(folder / "storyboards/Scene-3-BROKEN");
    std::ofstream(folder / "storyboards/Scene-3-BROKEN/a.storyboarder") << "{";
    for (const auto& named : {folder, folder / "storyboards/storyboard.settings"}) {
        const Script script = interchange::readScript(named);
        ASSERT_EQ(script.scenes.size(), 2u) << named;
        EXPECT_EQ(script.scenes[0].heading, "INT KITCHEN");
        EXPECT_EQ(script.scenes[1].heading, "EXT SEA");
        EXPECT_THAT(script.remarks,
                    testing::Contains(testing::Field(&Note::place, HasSubstr("broken JSON"))));
    }
}

TEST_F(Storyboarder, WhatIsNoStoryboardIsRefused) {
    for (const char* text :
         {"", "{", "[]", "{}", R"({"boards": {}})", R"({"boards": []})", R"({"boards": [1, null]})"})
        EXPECT_THROW(interchange::readScript(write(text)), interchange::Error) << text;
    EXPECT_THROW(interchange::readScript(folder / "nothing.fdx"), interchange::Error);
    EXPECT_THROW(interchange::readScript(folder), interchange::Error) << "a folder without a project";
    touch("a.doc");
    EXPECT_THROW(interchange::readScript(folder / "a.doc"), interchange::Error);
}

TEST(ScriptRecord, SurvivesTheProjectFile) {
    interchange::ScriptRecord record{.source = "λ.fountain",
                                     .scenes = {{.key = "1A", .heading = "INT. «夜»", .shots = {}}}};
    record.scenes[0].shots.push_back({.shot = story::ShotId{7},
                                      .key = "k",
                                      .scene = "s",
                                      .name = "n",
                                      .dialogue = "d\n\"q\"",
                                      .action = "a",
                                      .notes = "x",
                                      .seconds = 2.5,
                                      .picture = "p|1;",
                                      .blob = story::BlobId{9}});
    EXPECT_THAT(interchange::recordsIn(interchange::recordsText({record, record})),
                ElementsAre(record, record));
    for (const char* text : {"", "{", "[]", "{\"scripts\": [1, {\"scenes\": 3}]}"})
        EXPECT_LE(interchange::recordsIn(text).size(), 1u) << text;
}

}  // namespace
