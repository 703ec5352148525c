// The history of a project file: undo and redo over restarts, typing as one step, its bounds.
#include "storage/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/storage/file_testing.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using namespace storage::test;
using story::ShotId;
using story::Story;
using story::TakeId;

TEST(ProjectFileHistory, GoesBackAndForthAcrossRestarts) {
    const TemporaryFolder folder;
    std::vector<Story> states;
    {
        auto file = ProjectFile::create(folder / "film.seine");
        story::test::RandomEdits random(3);
        for (int i = 0; i < 60; ++i) {
            states.push_back(file->story());
            file->perform(random.next(file->story()));
        }
        states.push_back(file->story());
    }
    for (std::size_t at = states.size() - 1; at > 0; --at) {
        auto file = ProjectFile::open(folder / "film.seine");
        ASSERT_EQ(file->position(), at);
        ASSERT_EQ(file->history().size(), states.size() - 1);
        ASSERT_NE(file->nextUndo(), nullptr);
        ASSERT_TRUE(file->undo());
        ASSERT_TRUE(story::sameContent(file->story(), states[at - 1]));
    }
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->nextUndo(), nullptr);
    EXPECT_FALSE(file->undo());
    for (std::size_t at = 1; at < states.size(); ++at) {
        ASSERT_TRUE(file->redo());
        ASSERT_TRUE(story::sameContent(file->story(), states[at]));
    }
    EXPECT_EQ(file->story(), states.back());
    EXPECT_FALSE(file->redo());
}

TEST(ProjectFileHistory, ANewStepReplacesWhatIsUndone) {
    const TemporaryFolder folder;
    {
        auto file = ProjectFile::create(folder / "film.seine");
        file->perform(shotAt(0, 1, "A"));
        file->perform(rename(1, "B"));
        file->undo();
        file->perform(rename(1, "C"));
        EXPECT_FALSE(file->redo());
    }
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->history().size(), 2u);
    EXPECT_EQ(file->history()[1].forward, rename(1, "C"));
    EXPECT_EQ(file->history()[1].inverse, rename(1, "A"));
    EXPECT_EQ(file->history()[1].madeAt.size(), 20u);
}

TEST(ProjectFileHistory, TypingIsOneStep) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    file->perform(shotAt(0, 1, ""));
    for (const char* text : {"f", "fo", "fog"}) file->perform(rename(1, text), Remember::Merge);
    EXPECT_EQ(file->history().size(), 2u);
    file.reset();
    file = ProjectFile::open(folder / "film.seine");
    EXPECT_TRUE(file->undo());
    EXPECT_EQ(file->story().shots[0].name, "");
    EXPECT_TRUE(file->redo());
    EXPECT_EQ(file->story().shots[0].name, "fog");
}

TEST(ProjectFileHistory, WhatHappensBesideItLeavesRedoAlone) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    file->perform(shotAt(0, 1, "A"));
    file->perform(rename(1, "B"));
    file->undo();
    file->perform(story::AddTake{{ShotId{1}}, {.id = TakeId{5}}}, Remember::No);
    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(file->story().shots.empty());
    EXPECT_TRUE(file->redo());
    EXPECT_EQ(file->story().shots[0].takes.size(), 1u);
    EXPECT_TRUE(file->redo());
    EXPECT_EQ(file->story().shots[0].name, "B");
}

TEST(ProjectFileHistory, IsBounded) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    const std::string text(900'000, 'x');
    file->perform(shotAt(0, 1, "A"));
    for (int i = 0; i < 14; ++i)
        file->perform(story::SetShots{{{.shot = ShotId{1}, .notes = text + std::to_string(i)}}});
    EXPECT_LT(file->history().size(), 11u);
    EXPECT_GT(file->history().size(), 7u);
    EXPECT_EQ(file->position(), file->history().size());
    EXPECT_TRUE(file->undo());
    file->clearHistory();
    EXPECT_TRUE(file->history().empty());
    EXPECT_FALSE(file->undo());
}

}  // namespace
