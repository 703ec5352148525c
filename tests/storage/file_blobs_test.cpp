// Pictures, movies and sounds in a project file: stored once, read in pieces, gone when nothing names them;
// what takes the space, and takes thrown away to save it.
#include "storage/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/takes.h"
#include "tests/storage/file_testing.h"

namespace {

using namespace storage;
using namespace storage::test;
using story::BlobId;
using story::ShotId;
using story::TakeId;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(ProjectFileBlobs, AreStoredOnceAndComeBack) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    for (const std::size_t size :
         {std::size_t(0), std::size_t(1), std::size_t(1) << 20, (std::size_t(5) << 20) + 3}) {
        const Bytes bytes = noise(size, 4);
        const BlobId blob = file->addBlob(bytes, "video/mp4");
        EXPECT_EQ(file->addBlob(bytes, "video/mp4"), blob);
        EXPECT_EQ(file->readBlob(blob), bytes);
        EXPECT_EQ(file->blobSize(blob), std::int64_t(size));
        EXPECT_EQ(file->blobKind(blob), "video/mp4");
        write(folder / "bytes", std::string(bytes.begin(), bytes.end()));
        EXPECT_EQ(file->addBlobFromFile(folder / "bytes", "video/mp4"), blob);
        file->writeBlobToFile(blob, folder / "out");
        EXPECT_EQ(contentOf(folder / "out"), contentOf(folder / "bytes"));
    }
    EXPECT_EQ(file->blobs().size(), 4u);
    EXPECT_THAT(folder.names(), ElementsAre("bytes", "film.seine", "film.seine-lock", "film.seine-shm",
                                            "film.seine-wal", "out"));
}

TEST(ProjectFileBlobs, CanBeReadInPieces) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    const Bytes bytes = noise((3 << 20) + 77, 8);
    const BlobId blob = file->addBlob(bytes, "video/mp4");
    Bytes piece(1'500'000);
    for (const std::int64_t offset :
         {0, 1, 1 << 20, (1 << 20) - 1, 2'000'000, (3 << 20) + 76, (3 << 20) + 77, 1 << 30}) {
        const std::size_t size = file->readBlob(blob, offset, piece);
        const auto expected = std::max<std::int64_t>(0, std::int64_t(bytes.size()) - offset);
        ASSERT_EQ(std::int64_t(size), std::min<std::int64_t>(expected, std::int64_t(piece.size()))) << offset;
        if (size > 0) {
            EXPECT_TRUE(
                std::equal(piece.begin(), piece.begin() + std::ptrdiff_t(size), bytes.begin() + offset));
        }
    }
    EXPECT_EQ(file->readBlob(blob, -1, piece), 0u);
}

TEST(ProjectFileBlobs, UnknownOnesAndUnreadableFilesAreNamed) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    EXPECT_FALSE(file->hasBlob({9}));
    EXPECT_EQ(kindThrown([&] { file->readBlob({9}); }), Error::Kind::Input);
    EXPECT_EQ(kindThrown([&] { file->blobSize({9}); }), Error::Kind::Input);
    EXPECT_EQ(kindThrown([&] { file->addBlobFromFile(folder / "nothing", "x"); }), Error::Kind::NotFound);
    EXPECT_EQ(kindThrown([&] { file->addBlobFromFile(folder.path(), "x"); }), Error::Kind::NotAStory);
    EXPECT_EQ(kindThrown([&] { file->addBlobFromFile(file->path(), "x"); }), Error::Kind::Input);
    const BlobId blob = file->addBlob(noise(10, 1), "x");
    EXPECT_EQ(kindThrown([&] { file->writeBlobToFile(blob, folder / "no" / "out"); }), Error::Kind::Other);
}

TEST(ProjectFileBlobs, GoOnClosingWhenNeitherStoryNorHistoryNamesThem) {
    const TemporaryFolder folder;
    BlobId used, undone;
    {
        auto file = ProjectFile::create(folder / "film.seine");
        used = file->addBlob(noise(3 << 20, 1), "image/png");
        undone = file->addBlob(noise(3 << 20, 2), "image/png");
        file->addBlob(noise(3 << 20, 3), "image/png");
        file->perform(story::InsertShots{{{0, {.id = ShotId{1}, .picture = used}}}});
        file->perform(story::SetShots{{{.shot = ShotId{1}, .picture = undone}}});
        file->undo();
        EXPECT_EQ(file->blobs().size(), 3u);
        EXPECT_FALSE(file->blobs()[2].used);
    }
    EXPECT_LT(std::filesystem::file_size(folder / "film.seine"), std::uintmax_t(7) << 20);
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->blobs().size(), 2u);
    EXPECT_TRUE(file->redo());
    EXPECT_EQ(file->readBlob(undone), noise(3 << 20, 2));
    EXPECT_EQ(file->readBlob(used), noise(3 << 20, 1));
}

struct ThrowingAway : testing::Test {
    const TemporaryFolder folder;
    std::unique_ptr<ProjectFile> file = ProjectFile::create(folder / "film.seine");
    story::Part part{ShotId{1}};

    void SetUp() override {
        file->perform(shotAt(0, 1, "A"));
        for (std::int64_t id = 2; id <= 4; ++id) {
            const BlobId movie = file->addBlob(noise(1 << 20, unsigned(id)), "video/mp4");
            file->perform(story::AddTake{part, {.id = TakeId{id}, .movie = movie}, id == 2});
        }
        file->perform(story::StarTake{part, TakeId{3}, true});
    }
    void reopen() {
        file.reset();
        file = ProjectFile::open(folder / "film.seine");
    }
};

TEST_F(ThrowingAway, SavesSpaceOnClosing) {
    EXPECT_THAT(unstarredTakes(file->story()), ElementsAre(TakeId{4}));
    EXPECT_TRUE(file->throwAwayTakes(unstarredTakes(file->story())));
    file->perform(rename(1, "later"));
    EXPECT_EQ(file->blobs().size(), 3u);
    reopen();
    EXPECT_EQ(file->story().shots[0].takes.size(), 2u);
    EXPECT_EQ(file->blobs().size(), 2u);
    EXPECT_EQ(file->history().size(), 1u);
    EXPECT_TRUE(file->undo());
    EXPECT_FALSE(file->undo());
}

TEST_F(ThrowingAway, CanBeUndoneUntilThen) {
    EXPECT_TRUE(file->throwAwayTakes({TakeId{4}}));
    EXPECT_TRUE(file->undo());
    reopen();
    EXPECT_EQ(file->story().shots[0].takes.size(), 3u);
    EXPECT_EQ(file->blobs().size(), 3u);
    EXPECT_FALSE(file->throwAwayTakes({TakeId{77}}));
    EXPECT_FALSE(file->throwAwayTakes({}));  // which costs no history
}

TEST_F(ThrowingAway, SpaceSaysWhatTakesIt) {
    file->addBlob(noise(500, 50), "image/png");
    const BlobId picture = file->addBlob(noise(700, 51), "image/png");
    file->perform(story::SetShots{{{.shot = ShotId{1}, .picture = picture}}});
    Space space = file->space();
    EXPECT_EQ(space.pictures, 700);
    EXPECT_EQ(space.chosenTakes, 1 << 20);
    EXPECT_EQ(space.starredTakes, 1 << 20);
    EXPECT_EQ(space.otherTakes, 1 << 20);
    EXPECT_EQ(space.historyOnly, 0);
    EXPECT_GE(space.unused, 500);
    EXPECT_GT(space.file, 3 << 20);
    file->perform(story::RemoveTakes{{TakeId{4}}});
    EXPECT_EQ(file->space().historyOnly, 1 << 20);
}

TEST_F(ThrowingAway, SoundsOfTheStoryStayAndAreCounted) {
    const BlobId music = file->addBlob(noise(900, 60), "audio/wav");
    const BlobId voice = file->addBlob(noise(300, 61), "audio/flac");
    const auto clip = [](std::int64_t id, BlobId blob) {
        return story::SoundClip{.id = story::SoundId{id}, .blob = blob, .length = 48'000};
    };
    file->perform(story::InsertTracks{{{0, {.id = story::TrackId{50}, .clips = {clip(51, music)}}}}});
    file->perform(story::InsertSounds{{{{.shot = ShotId{1}}, clip(52, voice)}}});
    EXPECT_EQ(file->space().sounds, 1200);
    const story::Story before = file->story();
    file->saveCopy(folder / "compact.seine", true);
    const auto copy = ProjectFile::open(folder / "compact.seine");
    EXPECT_TRUE(story::sameContent(copy->story(), before));
    EXPECT_EQ(copy->readBlob(music).size(), 900u);
    EXPECT_EQ(copy->readBlob(voice).size(), 300u);
    file->perform(story::RemoveTracks{{story::TrackId{50}}});
    EXPECT_EQ(file->space().sounds, 300);
    EXPECT_EQ(file->space().historyOnly, 900);
    reopen();
    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(story::sameContent(file->story(), before));
    EXPECT_EQ(file->readBlob(music).size(), 900u);
}

TEST_F(ThrowingAway, ACompactCopyHoldsWhatTheStoryNames) {
    file->perform(story::RemoveTakes{{TakeId{4}}});
    file->saveCopy(folder / "full.seine");
    file->saveCopy(folder / "compact.seine", true);
    {
        auto full = ProjectFile::open(folder / "full.seine");
        EXPECT_EQ(full->story(), file->story());
        EXPECT_EQ(full->history().size(), file->history().size());
        EXPECT_TRUE(full->undo());
        EXPECT_EQ(full->readBlob(full->story().shots[0].takes[2].movie), noise(1 << 20, 4));
    }
    auto compact = ProjectFile::open(folder / "compact.seine");
    EXPECT_EQ(compact->story(), file->story());
    EXPECT_TRUE(compact->history().empty());
    EXPECT_EQ(compact->blobs().size(), 2u);
    EXPECT_LT(compact->space().file, (2 << 20) + 200'000);
    EXPECT_THAT(folder.names(), testing::Contains("compact.seine"));
    EXPECT_THAT(folder.names(), testing::Not(testing::Contains(HasSubstr(".tmp"))));
}

}  // namespace
