#include "storage/story/edit.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <stdexcept>

#include "tests/story/random_edits.h"

namespace {

using namespace story;
using testing::ElementsAre;

constexpr auto kOut = Part::What::Transition;

std::string draw(const std::vector<Take>& takes, TakeId chosen) {
    std::string result;
    for (const Take& take : takes) {
        result += result.empty() ? "[" : " ";
        result += take.model + (take.id == chosen ? "*" : "");
    }
    return result.empty() ? result : result + "]";
}

/// The notation of the pictures in edits.h.
std::string draw(const Story& story, bool lengths = false) {
    std::string result;
    for (const Shot& shot : story.shots) {
        result += shot.name + draw(shot.takes, shot.chosen);
        if (lengths) result += "(" + std::to_string(shot.length) + ")";
        if (&shot == &story.shots.back()) break;
        const std::string takes = draw(shot.out.takes, shot.out.chosen);
        result += shot.out.kind == TransitionKind::Cut ? " " : ">" + takes + "<";
    }
    for (const Orphan& orphan : story.orphans)
        result += " orphan[" + std::to_string(orphan.part.shot.value) + ": " + orphan.take.model + "]";
    return result;
}

std::string drawMarkers(const Story& story) {
    std::string result = "-------";
    for (const Marker& marker : story.markers) result[std::size_t(marker.at)] = marker.text[0];
    return result;
}

Shot shotNamed(std::string name, std::int64_t id, Frames length = 72) {
    Shot shot;
    shot.name = std::move(name);
    shot.id = ShotId{id};
    shot.length = length;
    return shot;
}

Take takeNamed(std::string name, std::int64_t id) {
    Take take;
    take.id = TakeId{id};
    take.model = std::move(name);
    return take;
}

Story storyOf(const std::string& names) {
    Story story;
    for (const char name : names) story.shots.push_back(shotNamed(std::string(1, name), story.nextId++));
    return story;
}

const ShotId kA{1}, kB{2}, kC{3}, kD{4};

/// Applies the edit, expects the picture, and takes it back and forth.
void expectPicture(Story& story, const Edit& edit, const std::string& after, bool lengths = false) {
    ASSERT_EQ(objection(story, edit), std::nullopt);
    const Story before = story;
    const Edit inverse = story::apply(story, edit);
    EXPECT_EQ(draw(story, lengths), after);
    EXPECT_EQ(objection(story), std::nullopt);
    const Story done = story;
    const Edit again = story::apply(story, inverse);
    EXPECT_TRUE(sameContent(story, before)) << draw(story, lengths);
    story::apply(story, again);
    EXPECT_TRUE(sameContent(story, done)) << draw(story, lengths);
    EXPECT_EQ(story.nextId, done.nextId);
}

TEST(Edit, InsertsShotsEachAtItsIndex) {
    Story story = storyOf("ABC");
    expectPicture(story, InsertShots{{{1, shotNamed("X", 4)}, {4, shotNamed("Y", 5)}}}, "A X B C Y");
    EXPECT_EQ(story.nextId, 6);
}

TEST(Edit, RemovesScatteredShots) {
    Story story = storyOf("ABCD");
    expectPicture(story, RemoveShots{{kD, kB}}, "A C");
}

TEST(Edit, ArrangesShots) {
    Story story = storyOf("ABCD");
    expectPicture(story, ArrangeShots{{kA, kD, kB, kC}}, "A D B C");
}

TEST(Edit, MovesSomeBeforeAnother) {
    Story story = storyOf("ABCD");
    expectPicture(story, moved(story, {kA, kC}, 3), "B A C D");
    story = storyOf("ABCD");
    expectPicture(story, moved(story, {kC}, 0), "C A B D");
    expectPicture(story, moved(story, {kC}, 99), "A B D C");
    expectPicture(story, moved(story, {kC}, 3), "A B D C");
}

TEST(Edit, SetsFieldsOfSeveralShots) {
    Story story = storyOf("AB");
    expectPicture(story, SetShots{{{.shot = kA, .length = 48}}}, "A(48) B(72)", true);
    const Edit fog = SetShots{{{.shot = kA, .prompt = "fog"}, {.shot = kB, .prompt = "fog"}}};
    expectPicture(story, fog, "A B");
    EXPECT_EQ(story.shots[0].prompt, "fog");
    EXPECT_EQ(story.shots[1].prompt, "fog");
    EXPECT_THAT(touchedShots(story, fog), ElementsAre(kA, kB));
}

TEST(Edit, SetsEveryFieldOfAShot) {
    Story story = storyOf("A");
    const Settings settings{.negativePrompt = "text", .steps = 12, .guidance = 7.5, .seed = 3};
    const Edit edit = SetShots{{{.shot = kA,
                                 .name = "N",
                                 .picture = BlobId{3},
                                 .pictureName = "n.png",
                                 .length = 9,
                                 .prompt = "p",
                                 .motion = Motion::None,
                                 .camera = Camera::TiltUp,
                                 .fit = Fit::Pad,
                                 .settings = settings,
                                 .scene = "s",
                                 .dialogue = "d",
                                 .action = "a",
                                 .notes = "o"}}};
    expectPicture(story, edit, "N(9)", true);
    Shot expected = shotNamed("N", 1, 9);
    expected.picture = BlobId{3};
    expected.pictureName = "n.png";
    expected.prompt = "p";
    expected.motion = Motion::None;
    expected.camera = Camera::TiltUp;
    expected.fit = Fit::Pad;
    expected.settings = settings;
    expected.scene = "s";
    expected.dialogue = "d";
    expected.action = "a";
    expected.notes = "o";
    EXPECT_EQ(story.shots[0], expected);
}

TEST(Edit, SetsTransitions) {
    Story story = storyOf("ABC");
    expectPicture(story, SetTransitions{{{.shot = kA, .kind = TransitionKind::Dissolve}}}, "A><B C");
}

TEST(Edit, AddsAndChoosesATake) {
    Story story = storyOf("A");
    expectPicture(story, AddTake{{kA}, takeNamed("a", 7)}, "A[a]");
    expectPicture(story, AddTake{{kA}, takeNamed("b", 8), true}, "A[a b*]");
    EXPECT_EQ(story.nextId, 9);
}

TEST(Edit, ATakeWhoseShotIsGoneWaitsForIt) {
    Story story = storyOf("AB");
    const Edit back = story::apply(story, RemoveShots{{kA}});
    expectPicture(story, AddTake{{kA}, takeNamed("a", 7), true}, "B orphan[1: a]");
    expectPicture(story, AddTake{{kA, kOut}, takeNamed("b", 8)}, "B orphan[1: a] orphan[1: b]");
    expectPicture(story, back, "A[a] B");
    EXPECT_EQ(story.shots[0].out.takes.size(), 1u);
    EXPECT_EQ(chosenTake(story, {kA}), nullptr);
}

TEST(Edit, InsertsAndRemovesTakes) {
    Story story = storyOf("AB");
    story::apply(story, AddTake{{kA}, takeNamed("a", 7)});
    story::apply(story, AddTake{{kA}, takeNamed("c", 9)});
    expectPicture(story, InsertTakes{{{{kA}, 1, takeNamed("b", 8), true}}}, "A[a b* c] B");
    expectPicture(story, RemoveTakes{{TakeId{8}, TakeId{7}}}, "A[c] B");
}

TEST(Edit, RemovesTakesOfTransitionsAndOrphans) {
    Story story = storyOf("AB");
    story::apply(story, SetTransitions{{{.shot = kA, .kind = TransitionKind::Generated}}});
    story::apply(story, AddTake{{kA, kOut}, takeNamed("t", 7), true});
    story::apply(story, AddTake{{kD}, takeNamed("o", 8)});
    EXPECT_EQ(draw(story), "A>[t*]<B orphan[4: o]");
    expectPicture(story, RemoveTakes{{TakeId{7}, TakeId{8}}}, "A><B");
}

TEST(Edit, ChoosesAndStars) {
    Story story = storyOf("A");
    story::apply(story, AddTake{{kA}, takeNamed("a", 7), true});
    story::apply(story, AddTake{{kA}, takeNamed("b", 8)});
    expectPicture(story, ChooseTake{{kA}, TakeId{8}}, "A[a b*]");
    expectPicture(story, ChooseTake{{kA}, {}}, "A[a b]");
    expectPicture(story, StarTake{{kA}, TakeId{8}, true}, "A[a b]");
    EXPECT_TRUE(story.shots[0].takes[1].starred);
    expectPicture(story, LockTake{{kA}, TakeId{8}, true}, "A[a b]");
    EXPECT_TRUE(story.shots[0].takes[1].locked);
}

TEST(Edit, SplitsAndJoins) {
    Story story = storyOf("AB");
    story.shots[0].out.kind = TransitionKind::Dissolve;
    story.shots[0].picture = BlobId{5};
    story.shots[0].dialogue = "words";
    story::apply(story, AddTake{{kA}, takeNamed("a", 7), true});
    story::apply(story, AddTake{{kA, kOut}, takeNamed("t", 8), true});
    expectPicture(story, SplitShot{kA, 24, ShotId{9}}, "A[a*](24) A(48)>[t*]<B(72)", true);
    EXPECT_EQ(story.shots[1].picture, BlobId{5});
    EXPECT_EQ(story.shots[0].dialogue, "words");
    EXPECT_EQ(story.shots[1].dialogue, "");
    EXPECT_EQ(story.nextId, 10);
    expectPicture(story, JoinShots{kA}, "A[a*](72)>[t*]<B(72)", true);
}

TEST(Edit, JoiningKeepsAllTakes) {
    Story story = storyOf("AB");
    story::apply(story, AddTake{{kA}, takeNamed("a", 7)});
    story::apply(story, AddTake{{kB}, takeNamed("b", 8), true});
    story::apply(story, AddTake{{kA, kOut}, takeNamed("t", 9)});
    expectPicture(story, JoinShots{kA}, "A[a b*]");
    EXPECT_EQ(story.shots[0].out.takes.size(), 1u);
}

TEST(Edit, SetsTheStory) {
    Story story = storyOf("A");
    expectPicture(story, SetStory{.title = "T", .width = 640, .height = 360, .rate = Rate{25, 1}}, "A(72)",
                  true);
    EXPECT_EQ(story.title, "T");
    EXPECT_EQ(story.width, 640);
    EXPECT_EQ(story.rate, (Rate{25, 1}));
}

TEST(Edit, AnotherRateKeepsSeconds) {
    Story story = storyOf("A");
    story::apply(story, InsertMarkers{{{MarkerId{9}, 24, "m"}}});
    expectPicture(story, atRate(story, Rate{12, 1}), "A(36)", true);
    EXPECT_EQ(story.markers[0].at, 12);
}

TEST(Edit, MarkersStayInOrderOfTime) {
    Story story;
    story::apply(story, InsertMarkers{{{MarkerId{1}, 3, "m"}}});
    const Edit insertion = InsertMarkers{{{MarkerId{2}, 1, "n"}}};
    expectPicture(story, insertion, "");
    EXPECT_EQ(drawMarkers(story), "-n-m---");
    expectPicture(story, SetMarkers{{{MarkerId{2}, 5, "n"}}}, "");
    EXPECT_EQ(drawMarkers(story), "---m-n-");
    expectPicture(story, RemoveMarkers{{MarkerId{2}}}, "");
    EXPECT_EQ(drawMarkers(story), "---m---");
}

TEST(Edit, ABatchIsAllOrNothing) {
    Story story = storyOf("AB");
    expectPicture(story, Batch{{RemoveShots{{kB}}, InsertShots{{{1, shotNamed("X", 3)}}}}}, "A X");
    const Story before = story;
    const Edit bad = Batch{{RemoveShots{{kA}}, RemoveShots{{kA}}}};
    EXPECT_EQ(objection(story, bad), "there is no shot 1");
    EXPECT_THROW(story::apply(story, bad), std::invalid_argument);
    EXPECT_EQ(story, before);
}

TEST(Edit, RefusesWhatMakesNoSense) {
    Story story = storyOf("AB");
    story::apply(story, AddTake{{kA}, takeNamed("a", 7)});
    story::apply(story, InsertMarkers{{{MarkerId{8}, 3, "m"}}});
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Shot chooser = shotNamed("X", 9);
    chooser.chosen = TakeId{70};
    const std::vector<Edit> refused{
        InsertShots{{{3, shotNamed("X", 9)}}},
        InsertShots{{{1, shotNamed("X", 9)}, {1, shotNamed("Y", 10)}}},
        InsertShots{{{0, shotNamed("X", 1)}}},
        InsertShots{{{0, shotNamed("X", 0)}}},
        InsertShots{{{0, shotNamed("X", 9, 0)}}},
        InsertShots{{{0, chooser}}},
        RemoveShots{{kA, kA}},
        RemoveShots{{kC}},
        ArrangeShots{{kA}},
        ArrangeShots{{kA, kA}},
        SetShots{{{.shot = kC, .name = "X"}}},
        SetShots{{{.shot = kA, .name = "X"}, {.shot = kA, .name = "Y"}}},
        SetShots{{{.shot = kA, .length = -5}}},
        SetShots{{{.shot = kA, .length = kMaxFrames + 1}}},
        SetShots{{{.shot = kA, .prompt = std::string(kMaxText + 1, 'x')}}},
        SetShots{{{.shot = kA, .motion = Motion(9)}}},
        SetShots{{{.shot = kA, .settings = Settings{.guidance = nan}}}},
        SetTransitions{{{.shot = kA, .kind = TransitionKind(-1)}}},
        SetTransitions{{{.shot = kA, .length = 0}}},
        AddTake{{kA}, takeNamed("a", 7)},
        AddTake{{ShotId{}}, takeNamed("b", 9)},
        AddTake{{kA}, takeNamed("b", std::numeric_limits<std::int64_t>::max())},
        InsertTakes{{{{kA}, 2, takeNamed("b", 9), false}}},
        RemoveTakes{{TakeId{9}}},
        RemoveTakes{{TakeId{7}, TakeId{7}}},
        ChooseTake{{kB}, TakeId{7}},
        ChooseTake{{kC}, {}},
        LockTake{{kA}, TakeId{9}, true},
        SetShots{{{.shot = kA, .path = CameraPath{{0, 0, 0.05}, {}}}}},
        SetShots{{{.shot = kA, .path = CameraPath{{}, {0.5, 0, 0.6}}}}},
        SetShots{{{.shot = kA, .path = CameraPath{{-0.1, 0, 0.5}, {}}}}},
        StarTake{{kA}, TakeId{9}, true},
        SplitShot{kA, 0, ShotId{9}},
        SplitShot{kA, 72, ShotId{9}},
        SplitShot{kA, 24, kB},
        JoinShots{kB},
        SetStory{.width = 641},
        SetStory{.height = kMaxSize + 2},
        SetStory{.rate = Rate{24, 0}},
        SetStory{.rate = Rate{1000, 1}},
        InsertMarkers{{{MarkerId{8}, 0, ""}}},
        InsertMarkers{{{MarkerId{9}, -1, ""}}},
        RemoveMarkers{{MarkerId{9}}},
        SetMarkers{{{MarkerId{9}, 0, ""}}},
    };
    const Story before = story;
    for (const Edit& edit : refused) {
        const auto index = &edit - refused.data();
        EXPECT_TRUE(objection(story, edit)) << kind(edit) << ", number " << index;
        EXPECT_FALSE(valid(story, edit));
        EXPECT_THROW(story::apply(story, edit), std::invalid_argument);
        EXPECT_EQ(story, before);
    }
}

TEST(Edit, RefusesBatchesTooDeep) {
    Edit edit = Batch{};
    for (int depth = 1; depth < kMaxBatchDepth; ++depth) edit = Batch{{edit}};
    EXPECT_TRUE(valid({}, edit));
    EXPECT_FALSE(valid({}, Batch{{edit}}));
}

TEST(Edit, AWholeStoryCanBeChecked) {
    Story story = storyOf("AB");
    EXPECT_EQ(objection(story), std::nullopt);
    story.orphans.push_back({{kA}, takeNamed("a", 7)});
    EXPECT_TRUE(objection(story));
    story.orphans.clear();
    story.shots[1].id = kA;
    EXPECT_TRUE(objection(story));
    story = storyOf("A");
    story.width = 3;
    EXPECT_TRUE(objection(story));
    story = storyOf("A");
    story.markers = {{MarkerId{3}, 5, ""}, {MarkerId{4}, 1, ""}};
    EXPECT_TRUE(objection(story));
}

TEST(Edit, DuplicatesShareMoviesButNotIds) {
    Story story = storyOf("A");
    Take take = takeNamed("a", 2);
    take.movie = BlobId{5};
    story::apply(story, AddTake{{kA}, take, true});
    Ids ids(story);
    const Shot copy = duplicate(story.shots[0], ids);
    EXPECT_EQ(copy.id, ShotId{3});
    EXPECT_EQ(copy.takes[0].id, TakeId{4});
    EXPECT_EQ(copy.chosen, TakeId{4});
    EXPECT_EQ(copy.takes[0].movie, BlobId{5});
    expectPicture(story, InsertShots{{{1, copy}}}, "A[a*] A[a*]");
}

TEST(Edit, TypingMerges) {
    const auto prompt = [](ShotId shot, const char* text) {
        return Edit(SetShots{{{.shot = shot, .prompt = text}}});
    };
    EXPECT_EQ(merged(prompt(kA, "f"), prompt(kA, "fo")), prompt(kA, "fo"));
    EXPECT_EQ(merged(prompt(kA, "f"), prompt(kB, "fo")), std::nullopt);
    EXPECT_EQ(merged(prompt(kA, "f"), SetShots{{{.shot = kA, .name = "n"}}}), std::nullopt);
    EXPECT_EQ(merged(prompt(kA, "f"), RemoveShots{{kA}}), std::nullopt);
    EXPECT_EQ(merged(RemoveShots{{kA}}, RemoveShots{{kA}}), std::nullopt);
    EXPECT_TRUE(merged(SetStory{.title = "a"}, SetStory{.title = "b"}));
}

TEST(Edit, KindsAreDistinct) {
    EXPECT_EQ(kind(SetShots{}), "set-shots");
    EXPECT_EQ(kind(AddTake{}), "add-take");
    EXPECT_EQ(kind(SetMarkers{}), "set-markers");
    EXPECT_EQ(kind(Batch{}), "batch");
}

TEST(EditProperty, RandomEditsAreTakenBackToAnEqualStory) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        test::RandomEdits random(seed);
        Story story;
        const Story beginning = story;
        std::vector<Edit> inverses;
        std::vector<Story> states;
        std::set<std::string_view> kinds;
        for (int i = 0; i < 300; ++i) {
            const Edit edit = random.next(story);
            kinds.insert(kind(edit));
            states.push_back(story);
            inverses.push_back(story::apply(story, edit));
            ASSERT_EQ(objection(story), std::nullopt) << "seed " << seed << " after " << kind(edit);
            ASSERT_GE(story.nextId, states.back().nextId);
        }
        EXPECT_GE(kinds.size(), 20u);
        const Story end = story;
        std::vector<Edit> redo;
        while (!inverses.empty()) {
            ASSERT_EQ(objection(story, inverses.back()), std::nullopt);
            redo.push_back(story::apply(story, inverses.back()));
            ASSERT_TRUE(sameContent(story, states[inverses.size() - 1])) << kind(inverses.back());
            inverses.pop_back();
        }
        EXPECT_TRUE(sameContent(story, beginning));
        for (; !redo.empty(); redo.pop_back()) story::apply(story, redo.back());
        EXPECT_EQ(story, end);
    }
}

TEST(EditProperty, AnEditWithAnObjectionChangesNothing) {
    test::RandomEdits random(99);
    Story story;
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        const Edit edit = random.any(story);
        const Story before = story;
        if (valid(story, edit)) {
            story::apply(story, edit);
        } else {
            ++refused;
            EXPECT_THROW(story::apply(story, edit), std::invalid_argument);
            EXPECT_EQ(story, before);
        }
    }
    EXPECT_GT(refused, 50);
}

}  // namespace
