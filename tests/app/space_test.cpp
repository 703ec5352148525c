// Takes thrown away to save space: undoable until the story is closed, gone for good after that.
#include <gtest/gtest.h>

#include "app_testing.h"
#include "storage/takes.h"

namespace {

using namespace app_testing;

struct Space : testing::Test {
    void SetUp() override {
        ASSERT_TRUE(document.makeNew() && document.saveAs(path));
        const auto shots = addShots(document, 1);
        for (int i = 1; i <= 3; ++i) {
            const std::vector<std::uint8_t> bytes(std::size_t(i) * 100'000, std::uint8_t(i));
            story::Take take{.id = story::Ids(document.story()).take(),
                             .movie = document.addBlob(bytes, "m")};
            ASSERT_TRUE(document.edit(story::AddTake{{shots[0]}, take, i == 3}));
        }
    }
    std::size_t takes() const { return document.story().shots.at(0).takes.size(); }
    bool throwAway() { return document.throwAwayTakes(storage::unstarredTakes(document.story())); }

    const QTemporaryDir folder;
    const QString path = folder.filePath("film.seine");
    app::Document document;
};

TEST_F(Space, TakesThrownAwayComeBackByUndo) {
    EXPECT_EQ(document.space().chosenTakes, 300'000);
    EXPECT_EQ(document.space().otherTakes, 300'000);
    ASSERT_TRUE(throwAway());
    EXPECT_EQ(takes(), 1u);
    EXPECT_EQ(document.space().otherTakes, 0);
    document.undoStack()->undo();
    EXPECT_EQ(takes(), 3u);
    document.close();
    ASSERT_TRUE(document.open(path));
    EXPECT_EQ(takes(), 3u);
    EXPECT_EQ(document.space().otherTakes, 300'000);
}

TEST_F(Space, AfterClosingTheirRoomIsFree) {
    const auto before = document.space().file;
    ASSERT_TRUE(throwAway());
    document.close();
    ASSERT_TRUE(document.open(path));
    EXPECT_EQ(takes(), 1u);
    EXPECT_FALSE(document.undoStack()->canUndo());
    EXPECT_LT(document.space().file, before - 250'000);
}

TEST_F(Space, NothingOpenTakesNone) {
    document.close();
    EXPECT_EQ(document.space().file, 0);
    EXPECT_FALSE(document.throwAwayTakes({}));
}

}  // namespace
