// Going back to an earlier state of the story: undoable, nothing lost, and said in words what is different.
#include <gtest/gtest.h>

#include "app/revert_dialog.h"
#include "app_testing.h"

namespace {

using namespace app_testing;

TEST(Revert, BringsTheStateBackAndCanBeUndone) {
    const QTemporaryDir folder;
    app::Document document;
    ASSERT_TRUE(document.makeNew() && document.saveAs(folder.filePath("film.seine")));
    const auto shots = addShots(document, 3);
    ASSERT_TRUE(document.file()->keepSnapshot());
    const story::Story then = document.story();
    ASSERT_TRUE(document.edit(story::RemoveShots{{shots[0], shots[1]}}));
    ASSERT_TRUE(document.edit(story::SetShots{{{.shot = shots[2], .prompt = "rain"}}}));
    addShots(document, 1);
    const story::Story now = document.story();
    ASSERT_FALSE(document.snapshots().empty());
    const storage::SnapshotId first = document.snapshots().front().id;
    ASSERT_TRUE(document.storyOf(first));
    EXPECT_TRUE(story::sameContent(*document.storyOf(first), then));
    EXPECT_EQ(app::differenceText(then, now),
              "without 1 shot added since, with 2 shots deleted since, 1 shot as it was");
    EXPECT_EQ(app::differenceText(now, now), "as now");

    const auto before = document.snapshots().size();
    ASSERT_TRUE(document.revertTo(first));
    EXPECT_TRUE(story::sameContent(document.story(), then));
    EXPECT_EQ(document.snapshots().size(), before + 1) << "the state that was left is kept as well";
    document.undoStack()->undo();
    EXPECT_TRUE(story::sameContent(document.story(), now));
}

TEST(Revert, AnUnknownStateChangesNothing) {
    app::Document document;
    ASSERT_TRUE(document.makeNew());
    addShots(document, 1);
    const story::Story before = document.story();
    EXPECT_FALSE(document.revertTo({12345}));
    EXPECT_FALSE(document.storyOf({12345}));
    EXPECT_TRUE(story::sameContent(document.story(), before));
}

}  // namespace
