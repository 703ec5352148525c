#include "engine/plan.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using engine::State;
using story::Part;
using story::TransitionKind;
using testing::ElementsAre;
using testing::IsEmpty;

story::Story threeShots() {
    story::Story story;
    for (int i = 1; i <= 3; ++i) {
        story::Shot shot;
        shot.id = story::ShotId{story.nextId++};
        shot.picture = story::BlobId{100 + i};
        shot.pictureName = "board" + std::to_string(i) + ".png";
        shot.length = 48;
        story.shots.push_back(shot);
    }
    return story;
}

Part shotOf(const story::Story& story, int number) {
    return {story.shots[std::size_t(number - 1)].id, Part::What::Shot};
}
Part joint(const story::Story& story, int number) {
    return {story.shots[std::size_t(number - 1)].id, Part::What::Transition};
}

/// As if the part had been generated: adds the take that its job would give and chooses it.
void make(story::Story& story, Part part) {
    const auto job = engine::jobFor(story, part);
    ASSERT_TRUE(job);
    story::Take take;
    take.id = story::TakeId{story.nextId++};
    take.movie = story::BlobId{1000 + take.id.value};
    take.length = job->length;
    take.seed = job->seed;
    take.fingerprint = job->fingerprint;
    for (story::Shot& shot : story.shots) {
        if (shot.id != part.shot) continue;
        (part.what == Part::What::Shot ? shot.takes : shot.out.takes).push_back(take);
        (part.what == Part::What::Shot ? shot.chosen : shot.out.chosen) = take.id;
    }
}

void makeAll(story::Story& story) {
    for (const Part part : engine::staleParts(story)) make(story, part);
}

TEST(Plan, AsksForAnimatedShotsThenGeneratedTransitions) {
    story::Story story = threeShots();
    story.shots[0].out.kind = TransitionKind::Generated;
    story.shots[1].out.kind = TransitionKind::Morph;
    story.shots[2].out.kind = TransitionKind::Generated;  // after the last shot: dormant
    story.shots[1].motion = story::Motion::None;
    EXPECT_THAT(engine::partsToGenerate(story),
                ElementsAre(shotOf(story, 1), shotOf(story, 3), joint(story, 1)));
    EXPECT_EQ(engine::stateOf(story, shotOf(story, 2)), State::NotNeeded);
    EXPECT_EQ(engine::stateOf(story, joint(story, 2)), State::NotNeeded);
    EXPECT_EQ(engine::stateOf(story, shotOf(story, 1)), State::Missing);
    EXPECT_FALSE(engine::jobFor(story, joint(story, 3)));
}

TEST(Plan, ABlankBoardNeedsNothing) {
    story::Story story = threeShots();
    story.shots[0].picture = {};
    EXPECT_THAT(engine::staleParts(story), ElementsAre(shotOf(story, 2), shotOf(story, 3)));
}

TEST(Plan, NothingIsStaleAfterEverythingWasMade) {
    story::Story story = threeShots();
    story.shots[0].out.kind = story.shots[1].out.kind = TransitionKind::Generated;
    makeAll(story);
    EXPECT_THAT(engine::staleParts(story), IsEmpty());
}

TEST(Plan, WordsSettingsAndPicturesMakeAShotStale) {
    const auto staleAfter = [](auto change) {
        story::Story story = threeShots();
        makeAll(story);
        change(story);
        return engine::staleParts(story).size();
    };
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].prompt = "rain"; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].picture = story::BlobId{7}; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].fit = story::Fit::Pad; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].settings.steps = 3; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].settings.seed = 3; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].settings.negativePrompt = "text"; }), 1u);
    EXPECT_EQ(staleAfter([](auto& s) { s.defaults.guidance = 3; }), 3u);
    EXPECT_EQ(staleAfter([](auto& s) { s.width = 640; }), 3u);
    EXPECT_EQ(staleAfter([](auto& s) { s.rate = {25, 1}; }), 3u);
    EXPECT_EQ(staleAfter([](auto& s) { s.shots[1].length = 72; }), 1u) << "too short for the shot";
}

TEST(Plan, ALockedTakeIsNeverMadeAgain) {
    story::Story story = threeShots();
    story.shots[0].out.kind = TransitionKind::Generated;
    makeAll(story);
    story.shots[0].takes[0].locked = story.shots[0].out.takes[0].locked = true;
    story.shots[0].prompt = story.shots[0].out.prompt = story.shots[1].prompt = "rain";
    EXPECT_THAT(engine::staleParts(story), ElementsAre(shotOf(story, 2)));
    story.shots[0].takes[0].locked = false;
    EXPECT_THAT(engine::staleParts(story), ElementsAre(shotOf(story, 1), shotOf(story, 2)));
    story.shots[0].out.takes[0].locked = false;
    EXPECT_EQ(engine::staleParts(story).size(), 3u);
}

TEST(Plan, WhatDoesNotConcernTheModelKeepsTheTake) {
    story::Story story = threeShots();
    makeAll(story);
    story.shots[0].camera = story::Camera::PushIn;
    story.shots[0].length = 30;
    story.shots[0].name = "1A";
    story.shots[0].notes = "closer";
    story.shots[0].out.kind = TransitionKind::Dissolve;
    std::swap(story.shots[1], story.shots[2]);
    EXPECT_THAT(engine::staleParts(story), IsEmpty());
}

TEST(Plan, ATransitionDependsOnTheFramesItJoins) {
    const auto stateAfter = [](auto change) {
        story::Story story = threeShots();
        story.shots[0].out.kind = TransitionKind::Generated;
        makeAll(story);
        change(story);
        return engine::stateOf(story, joint(story, 1));
    };
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[0].camera = story::Camera::PushIn; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[1].camera = story::Camera::PanLeft; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[1].picture = story::BlobId{7}; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { make(s, shotOf(s, 1)); }), State::Stale) << "another take of the shot";
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[0].length = 40; }), State::Stale) << "ends on another frame";
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[0].out.length = 12; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[0].out.prompt = "fog"; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) {
                  s.shots[0].out.via = {{story::BlobId{9}, "fog.png"}};
              }),
              State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[0].out.kind = TransitionKind::Inverted; }), State::Stale);
    EXPECT_EQ(stateAfter([](auto& s) { make(s, shotOf(s, 2)); }), State::Current)
        << "still begins on its picture";
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[1].length = 96; }), State::Current);
    EXPECT_EQ(stateAfter([](auto& s) { s.shots[2].prompt = "x"; }), State::Current);
}

TEST(Plan, ATransitionGoesThroughItsPicturesInTheirOrder) {
    story::Story story = threeShots();
    story.shots[0].fit = story::Fit::Pad;
    story::Transition& out = story.shots[0].out;
    out.kind = TransitionKind::Inverted;
    out.via = {{story::BlobId{8}, "fog.png"}, {story::BlobId{9}, "rain.png"}};
    const auto job = engine::jobFor(story, joint(story, 1));
    ASSERT_TRUE(job);
    EXPECT_TRUE(job->isInverted);
    ASSERT_EQ(job->via.size(), 2u);
    EXPECT_EQ(job->via[1].picture, story::BlobId{9});
    EXPECT_EQ(job->via[1].pictureName, "rain.png");
    EXPECT_EQ(job->via[1].fit, story::Fit::Pad);
    std::swap(out.via[0], out.via[1]);
    EXPECT_NE(engine::fingerprint(story, joint(story, 1)), job->fingerprint);
    out.kind = TransitionKind::Dissolve;
    EXPECT_FALSE(engine::jobFor(story, joint(story, 1)));
}

TEST(Plan, ATransitionFollowsTheShotItStartsFrom) {
    story::Story story = threeShots();
    story.shots[0].out.kind = story.shots[1].out.kind = TransitionKind::Generated;
    makeAll(story);
    story.shots[1].prompt = "the wind rises";
    EXPECT_THAT(engine::staleParts(story), ElementsAre(shotOf(story, 2), joint(story, 2)));
}

TEST(Plan, UnsetSeedsDifferFromTakeToTakeAndAreTheSameEverywhere) {
    story::Story story = threeShots();
    std::set<std::uint64_t> seeds;
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(engine::jobFor(story, shotOf(story, 1))->seed,
                  engine::jobFor(story, shotOf(story, 1))->seed);
        seeds.insert(engine::jobFor(story, shotOf(story, 1))->seed);
        make(story, shotOf(story, 1));
    }
    seeds.insert(engine::jobFor(story, shotOf(story, 2))->seed);
    EXPECT_EQ(seeds.size(), 21u);
}

TEST(Plan, TheNearestSettingWins) {
    story::Story story = threeShots();
    story.defaults.steps = 10;
    story.defaults.guidance = 2;
    story.defaults.negativePrompt = "text";
    story.shots[0].settings.guidance = 3;
    const auto job = engine::jobFor(story, shotOf(story, 1), {.steps = 5, .guidance = {}, .seed = 9});
    EXPECT_EQ(job->steps, 5);
    EXPECT_EQ(job->guidance, 3);
    EXPECT_EQ(job->seed, 9u);
    EXPECT_EQ(job->negativePrompt, "text");
    EXPECT_EQ(job->title, "shot 1");
}

TEST(Plan, FramesOfAShotComeFromItsTakeButForTheFirst) {
    story::Story story = threeShots();
    make(story, shotOf(story, 1));
    EXPECT_FALSE(engine::shotFrameAt(story, 0, 0).movie);
    EXPECT_EQ(engine::shotFrameAt(story, 0, 5).movieFrame, 5);
    story.shots[0].length = 100;
    EXPECT_EQ(engine::lastVisible(story, 0).movieFrame, 47)
        << "a take that is too short holds its last frame";
    story.shots[0].motion = story::Motion::None;
    EXPECT_FALSE(engine::lastVisible(story, 0).movie);
}

}  // namespace
