// Snapshots: kept by themselves while a story is edited, thinned by age, brought back by an edit that undo
// takes back, whole although movies were thrown away for good.
#include "storage/snapshots.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <random>

#include "storage/project_file.h"
#include "storage/takes.h"
#include "tests/storage/temporary_folder.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using story::ShotId;
using story::Story;
using story::TakeId;
using testing::ElementsAre;

constexpr std::int64_t kHour = 3600, kDay = 24 * kHour;

struct SnapshotsTest : testing::Test {
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "film.seine";
    std::unique_ptr<ProjectFile> file = ProjectFile::create(path);

    void reopen() {
        file.reset();
        file = ProjectFile::open(path);
    }
    /// The first time with something to keep.
    void setTitle(const std::string& title) {
        story::Batch edit{{story::SetStory{.title = title}}};
        if (file->story().shots.empty()) edit.edits.push_back(story::InsertShots{{{0, {.id = ShotId{1}}}}});
        file->perform(edit);
    }
    /// Makes all snapshots older, beside the program.
    void ageBy(const std::string& modifier) {
        file.reset();
        sqlite3* database = nullptr;
        sqlite3_open(path.c_str(), &database);
        std::string sql = "UPDATE snapshots SET made_at = strftime('%Y-%m-%dT%H:%M:%SZ', made_at, '";
        sql.append(modifier).append("')");
        EXPECT_EQ(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
        file = ProjectFile::open(path);
    }
    std::vector<std::string> titles() {
        std::vector<std::string> result;
        for (const Snapshot& one : file->snapshots()) result.push_back(file->snapshot(one.id)->title);
        return result;
    }
};

TEST_F(SnapshotsTest, AreKeptOfAStoryOfSoundAlone) {
    EXPECT_FALSE(file->keepSnapshot());
    const story::SoundClip clip{.id = story::SoundId{2}, .length = 100};
    file->perform(story::InsertTracks{{{0, {.id = story::TrackId{1}, .clips = {clip}}}}});
    EXPECT_TRUE(file->keepSnapshot());
}

TEST_F(SnapshotsTest, AreKeptByThemselvesWhenTheLastOneIsOld) {
    setTitle("one");
    EXPECT_TRUE(file->snapshots().empty());  // of an empty story
    setTitle("two");
    EXPECT_THAT(titles(), ElementsAre("one"));
    setTitle("three");
    setTitle("four");
    EXPECT_THAT(titles(), ElementsAre("one"));
    ageBy("-11 minutes");
    EXPECT_THAT(titles(), ElementsAre("one"));
    setTitle("five");
    EXPECT_THAT(titles(), ElementsAre("one", "four"));
    ageBy("+3 hours");  // the clock was set back
    file->undo();
    EXPECT_THAT(titles(), ElementsAre("one", "four", "five"));
}

TEST_F(SnapshotsTest, TellWhatTheyHold) {
    file->perform(
        story::InsertShots{{{0, {.id = ShotId{1}, .length = 48}}, {1, {.id = ShotId{2}, .length = 10}}}});
    EXPECT_TRUE(file->keepSnapshot());
    EXPECT_FALSE(file->keepSnapshot());  // nothing has changed
    ASSERT_EQ(file->snapshots().size(), 1u);
    const Snapshot snapshot = file->snapshots()[0];
    EXPECT_EQ(snapshot.shots, 2);
    EXPECT_EQ(snapshot.length, 58);
    EXPECT_GT(snapshot.bytes, 20);
    EXPECT_EQ(snapshot.madeAt.size(), 20u);
    EXPECT_EQ(file->snapshot(snapshot.id), file->story());
    EXPECT_EQ(file->snapshot(SnapshotId{77}), std::nullopt);
    EXPECT_EQ(file->revertEdit(SnapshotId{77}), std::nullopt);
}

TEST_F(SnapshotsTest, RevertingIsAnEditLikeAnyOther) {
    file->perform(story::InsertShots{{{0, {.id = ShotId{1}}}, {1, {.id = ShotId{2}}}}});
    file->keepSnapshot();
    const Story then = file->story();
    file->perform(story::RemoveShots{{ShotId{1}}});
    file->perform(story::InsertShots{{{0, {.id = ShotId{3}}}}});
    const Story now = file->story();
    EXPECT_TRUE(file->perform(*file->revertEdit(file->snapshots()[0].id)));
    EXPECT_TRUE(sameContent(file->story(), then));
    reopen();
    EXPECT_TRUE(sameContent(file->story(), then));
    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(sameContent(file->story(), now));
    EXPECT_TRUE(file->redo());
    EXPECT_TRUE(sameContent(file->story(), then));
    file->clearHistory();
    EXPECT_TRUE(file->snapshots().empty());
    EXPECT_TRUE(sameContent(file->story(), then));
}

TEST_F(SnapshotsTest, TakesMadeSinceStayWhenAnEarlierStateComesBack) {
    const auto take = [&](std::int64_t id) {
        return story::Take{.id = story::TakeId{id},
                           .movie = file->addBlob(Bytes(100, std::uint8_t(id)), "video/mp4"),
                           .length = 16};
    };
    const story::Part first{ShotId{1}, story::Part::What::Shot},
        joint{ShotId{1}, story::Part::What::Transition}, added{ShotId{3}, story::Part::What::Shot};
    file->perform(story::InsertShots{{{0, {.id = ShotId{1}}}, {1, {.id = ShotId{2}}}}});
    file->perform(story::AddTake{first, take(10), true});
    file->keepSnapshot();
    const SnapshotId kept = file->snapshots().back().id;
    const Story then = file->story();
    file->perform(story::AddTake{first, take(11), true});
    file->perform(story::AddTake{joint, take(12), true});
    file->perform(story::InsertShots{{{1, {.id = ShotId{3}}}}});
    file->perform(story::AddTake{added, take(13), true});
    file->perform(story::SetShots{{{.shot = ShotId{1}, .prompt = "rain"}}});
    const Story now = file->story();
    const auto revert = file->revertEdit(kept);
    ASSERT_TRUE(revert && file->perform(*revert));

    Story back = file->story();
    ASSERT_EQ(back.shots.size(), 2u);
    EXPECT_EQ(back.shots[0].prompt, "");
    ASSERT_EQ(back.shots[0].takes.size(), 2u);
    EXPECT_EQ(back.shots[0].takes[1].id, story::TakeId{11});
    EXPECT_EQ(back.shots[0].chosen, story::TakeId{10}) << "what was seen then is seen";
    ASSERT_EQ(back.shots[0].out.takes.size(), 1u);
    EXPECT_FALSE(back.shots[0].out.chosen);
    ASSERT_EQ(back.orphans.size(), 1u) << "its shot was not there then";
    EXPECT_EQ(back.orphans[0].take.id, story::TakeId{13});
    EXPECT_TRUE(file->hasBlob(back.orphans[0].take.movie));
    back.shots[0].takes.pop_back();
    back.shots[0].out.takes.clear();
    back.orphans.clear();
    EXPECT_TRUE(sameContent(back, then)) << "else it is as it was";

    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(sameContent(file->story(), now));
    // There and back again by the snapshots alone nothing is doubled.
    file->keepSnapshot();
    const auto latest = file->snapshots().back().id;
    file->perform(*file->revertEdit(kept));
    file->perform(*file->revertEdit(latest));
    EXPECT_TRUE(sameContent(file->story(), now));
}

TEST_F(SnapshotsTest, PicturesThatOnlyASnapshotNamesStay) {
    const story::BlobId picture = file->addBlob(Bytes(1000, 7), "image/png");
    file->perform(story::InsertShots{{{0, {.id = ShotId{1}, .picture = picture}}}});
    file->keepSnapshot();
    const Story then = file->story();
    file->perform(story::RemoveShots{{ShotId{1}}});
    for (std::size_t i = 0; i < ProjectFile::kMaxSteps + 10; ++i) setTitle(std::to_string(i));
    reopen();
    ASSERT_TRUE(file->hasBlob(picture));
    EXPECT_EQ(file->space().historyOnly, 1000);
    const Story now = file->story();
    const auto revert = file->revertEdit(file->snapshots().back().id);
    ASSERT_TRUE(revert);
    EXPECT_TRUE(file->perform(*revert));
    EXPECT_TRUE(sameContent(file->story(), then));
    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(sameContent(file->story(), now));
}

TEST_F(SnapshotsTest, TakesThrownAwayForGoodLeaveThem) {
    const story::BlobId old = file->addBlob(Bytes(1000, 1), "video/mp4"),
                        chosen = file->addBlob(Bytes(1000, 2), "video/mp4");
    story::Shot shot{.id = ShotId{1}};
    shot.takes = {{.id = TakeId{5}, .movie = old}, {.id = TakeId{6}, .movie = chosen}};
    shot.chosen = TakeId{6};
    file->perform(story::InsertShots{{{0, shot}}});
    file->keepSnapshot();
    const auto snapshot = file->snapshots()[0].id;

    EXPECT_TRUE(file->throwAwayTakes(unstarredTakes(file->story())));
    file->undo();
    reopen();
    EXPECT_EQ(file->snapshot(snapshot)->shots[0].takes.size(), 2u);  // it was undone

    EXPECT_TRUE(file->throwAwayTakes(unstarredTakes(file->story())));
    EXPECT_EQ(file->snapshot(snapshot)->shots[0].takes.size(), 2u);  // not yet for good
    reopen();
    EXPECT_FALSE(file->hasBlob(old));
    EXPECT_TRUE(file->hasBlob(chosen));
    EXPECT_EQ(file->snapshot(snapshot)->shots[0].takes.size(), 1u);
    EXPECT_TRUE(file->perform(*file->revertEdit(snapshot)));
}

TEST_F(SnapshotsTest, AreKeptInACopyButNotInACompactOne) {
    setTitle("one");
    file->keepSnapshot();
    file->saveCopy(folder / "copy.seine");
    EXPECT_EQ(ProjectFile::open(folder / "copy.seine")->snapshots().size(), 1u);
    file->saveCopy(folder / "copy.seine", true);
    EXPECT_TRUE(ProjectFile::open(folder / "copy.seine")->snapshots().empty());
}

TEST_F(SnapshotsTest, ALookSeesThemAndCannotKeepOne) {
    setTitle("one");
    file->keepSnapshot();
    auto look = ProjectFile::open(path, Mode::Look);
    ASSERT_EQ(look->snapshots().size(), 1u);
    EXPECT_TRUE(look->revertEdit(look->snapshots()[0].id));
    EXPECT_THROW(look->keepSnapshot(), Error);
}

TEST_F(SnapshotsTest, OneThatCannotBeReadIsNeverBroughtBack) {
    setTitle("one");
    file->keepSnapshot();
    const auto id = file->snapshots()[0].id;
    file.reset();
    sqlite3* database = nullptr;
    sqlite3_open(path.c_str(), &database);
    sqlite3_exec(database, "UPDATE snapshots SET story = x'5301ffff'", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    file = ProjectFile::open(path);
    EXPECT_EQ(file->revertEdit(id), std::nullopt);
    setTitle("two");
    reopen();
    EXPECT_EQ(file->story().title, "two");
}

std::vector<std::int64_t> left(std::vector<std::int64_t> moments, std::int64_t now) {
    const auto tooMany = thinned(moments, now);
    for (auto i = tooMany.rbegin(); i != tooMany.rend(); ++i)
        moments.erase(moments.begin() + std::ptrdiff_t(*i));
    return moments;
}

TEST(Thinning, KeepsAllOfTheLastHourThenOneAnHourADayAWeek) {
    const std::int64_t now = 20'000 * kDay + 12 * kHour;
    EXPECT_TRUE(left({}, now).empty());
    EXPECT_THAT(left({now - 3000, now - 2000, now - 10}, now), testing::SizeIs(3));
    EXPECT_THAT(left({now - 3 * kHour, now - 3 * kHour + 600, now - 3 * kHour + 1200, now}, now),
                ElementsAre(now - 3 * kHour, now));
    EXPECT_THAT(left({now - 3 * kDay, now - 3 * kDay + 2 * kHour, now - 2 * kDay}, now),
                ElementsAre(now - 3 * kDay, now - 2 * kDay));
}

TEST(Thinning, StaysSmallOverYearsAndReachesBackToTheFirst) {
    std::vector<std::int64_t> moments;
    const std::int64_t begin = 20'000 * kDay;
    std::int64_t now = begin;
    for (int i = 0; i < 2 * 365 * 12; ++i, now += 2 * kHour) {
        moments.push_back(now);
        moments = left(std::move(moments), now);
    }
    EXPECT_EQ(moments.front(), begin);
    EXPECT_LT(moments.size(), 160u);
    EXPECT_TRUE(std::is_sorted(moments.begin(), moments.end()));
}

TEST(Difference, TurnsAnyStoryIntoAnyOtherAndBack) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        story::test::RandomEdits random(seed);
        Story one;
        for (int i = 0; i < 30; ++i) story::apply(one, random.next(one));
        Story other = seed % 3 ? one : Story{};
        for (int i = 0; i < int(seed % 20); ++i) story::apply(other, random.next(other));
        Story story = one;
        const auto edit = story::difference(one, other);
        ASSERT_EQ(story::objection(story, edit), std::nullopt) << seed;
        const auto back = story::apply(story, edit);
        EXPECT_TRUE(story::sameContent(story, other)) << seed;
        story::apply(story, back);
        EXPECT_TRUE(story::sameContent(story, one)) << seed;
    }
}

TEST(Difference, LeavesAlikeShotsAlone) {
    Story one, other;
    for (int i = 1; i <= 4; ++i) one.shots.push_back({.id = ShotId{i}});
    other.shots = {one.shots[2], {.id = ShotId{9}}, one.shots[0]};
    EXPECT_EQ(story::difference(one, one), story::Edit(story::Batch{}));
    EXPECT_EQ(story::difference(one, other),
              story::Edit(story::Batch{{story::RemoveShots{{ShotId{2}, ShotId{4}}},
                                        story::ArrangeShots{{ShotId{3}, ShotId{1}}},
                                        story::InsertShots{{{1, other.shots[1]}}}}}));
}

}  // namespace
