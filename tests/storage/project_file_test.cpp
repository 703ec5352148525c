#include "storage/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <numeric>
#include <thread>

#include "storage/takes.h"
#include "tests/storage/temporary_folder.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using story::BlobId;
using story::Edit;
using story::ShotId;
using story::Story;
using story::TakeId;
using test::contentOf;
using test::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

Bytes noise(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (auto& byte : bytes) byte = std::uint8_t(random());
    return bytes;
}

Edit shotAt(std::size_t index, std::int64_t id, std::string name) {
    return story::InsertShots{{{index, {.id = ShotId{id}, .name = std::move(name)}}}};
}

Edit rename(std::int64_t id, std::string name) {
    return story::SetShots{{{.shot = ShotId{id}, .name = std::move(name)}}};
}

template <class Action>
Error::Kind kindThrown(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        EXPECT_FALSE(error.problem.empty());
        EXPECT_FALSE(error.where.empty());
        EXPECT_FALSE(error.remedy.empty());
        return error.kind;
    }
    ADD_FAILURE() << "nothing was thrown";
    return Error::Kind::Other;
}

TEST(ProjectFile, AStoryComesBackAsItWas) {
    const TemporaryFolder folder;
    Story story;
    {
        auto file =
            ProjectFile::create(folder / "film.seine", {.title = "Film", .width = 640, .height = 360});
        EXPECT_EQ(file->story().title, "Film");
        file->perform(shotAt(0, 1, "opening"));
        file->perform(rename(1, "Opening"));
        story = file->story();
    }
    EXPECT_THAT(folder.names(), ElementsAre("film.seine"));
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->story(), story);
    EXPECT_EQ(file->story().shots[0].name, "Opening");
    EXPECT_FALSE(file->isReadOnly());
    EXPECT_EQ(file->notice(), "");
}

TEST(ProjectFile, RandomEditsAreOnDiskWhenTheyReturn) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    std::vector<BlobId> blobs{{}};
    for (unsigned i = 0; i < 3; ++i) blobs.push_back(file->addBlob(noise(100, i), "image/png"));
    story::test::RandomEdits random(11, blobs);
    for (int i = 0; i < 200; ++i) {
        const Edit edit = random.next(file->story());
        ASSERT_TRUE(file->perform(edit)) << story::kind(edit);
        if (i % 20 == 0) {
            auto reader = ProjectFile::open(folder / "film.seine", Mode::Look);
            ASSERT_EQ(reader->story(), file->story()) << story::kind(edit);
        }
    }
    const Story before = file->story();
    file.reset();
    EXPECT_EQ(ProjectFile::open(folder / "film.seine")->story(), before);
}

TEST(ProjectFile, ARefusedEditChangesNothing) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    EXPECT_EQ(file->perform(rename(7, "nobody")), std::nullopt);
    EXPECT_EQ(file->story(), Story{});
    EXPECT_EQ(file->position(), 0u);
}

TEST(ProjectFile, AnEditNamingABlobThatIsNotThereChangesNothing) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    file->perform(shotAt(0, 1, "A"));
    const Story before = file->story();
    const Edit edit = story::SetShots{{{.shot = ShotId{1}, .picture = BlobId{99}}}};
    EXPECT_EQ(kindThrown([&] { file->perform(edit); }), Error::Kind::Input);
    EXPECT_EQ(file->story(), before);
    EXPECT_EQ(file->position(), 1u);
    EXPECT_TRUE(file->perform(rename(1, "B")));
    EXPECT_TRUE(file->undo());
    EXPECT_TRUE(story::sameContent(file->story(), before));
}

TEST(ProjectFile, WorksOnPathsOfAnyUnicode) {
    const TemporaryFolder folder;
    for (const char* name :
         {"映画 🎬.seine", "l'été?mode=ro#x%41.seine", "עברית.seine", "line\nbreak.seine", "\xff.seine"}) {
        { ProjectFile::create(folder / name)->perform(shotAt(0, 1, "A")); }
        EXPECT_EQ(ProjectFile::open(folder / name)->story().shots.size(), 1u) << name;
        EXPECT_EQ(ProjectFile::open(folder / name, Mode::Look)->story().shots.size(), 1u) << name;
        ProjectFile::open(folder / name)->saveCopy(folder / (std::string("copy ") + name));
        EXPECT_EQ(ProjectFile::open(folder / (std::string("copy ") + name))->story().shots.size(), 1u);
    }
}

TEST(ProjectFile, CreateNeverOverwrites) {
    const TemporaryFolder folder;
    test::write(folder / "film.seine", "precious");
    EXPECT_EQ(kindThrown([&] { ProjectFile::create(folder / "film.seine"); }), Error::Kind::Exists);
    EXPECT_EQ(contentOf(folder / "film.seine"), "precious");
    EXPECT_EQ(kindThrown([&] { ProjectFile::create(folder / "no" / "film.seine"); }), Error::Kind::NotFound);
    EXPECT_THAT(folder.names(), ElementsAre("film.seine"));
}

TEST(ProjectFile, CreateRefusesAStoryThatDoesNotHoldTogether) {
    const TemporaryFolder folder;
    EXPECT_EQ(kindThrown([&] { ProjectFile::create(folder / "film.seine", {.width = 7}); }),
              Error::Kind::Input);
    EXPECT_TRUE(folder.names().empty());
}

TEST(ProjectFileLock, TheSecondWriterIsToldAndMayLook) {
    const TemporaryFolder folder;
    auto first = ProjectFile::create(folder / "film.seine");
    first->perform(shotAt(0, 1, "A"));
    EXPECT_EQ(kindThrown([&] { ProjectFile::open(folder / "film.seine"); }), Error::Kind::Locked);
    std::filesystem::create_symlink(folder / "film.seine", folder / "link.seine");
    EXPECT_EQ(kindThrown([&] { ProjectFile::open(folder / "link.seine"); }), Error::Kind::Locked);
    {
        auto second = ProjectFile::open(folder / "film.seine", Mode::Look);
        EXPECT_TRUE(second->isReadOnly());
        EXPECT_EQ(second->story(), first->story());
        EXPECT_EQ(kindThrown([&] { second->perform(rename(1, "B")); }), Error::Kind::ReadOnly);
        EXPECT_EQ(kindThrown([&] { second->undo(); }), Error::Kind::ReadOnly);
        EXPECT_EQ(kindThrown([&] { second->addBlob({}, "x"); }), Error::Kind::ReadOnly);
        EXPECT_EQ(kindThrown([&] { second->setSetting("a", "b"); }), Error::Kind::ReadOnly);
        EXPECT_EQ(kindThrown([&] { second->queue().add({}, ""); }), Error::Kind::ReadOnly);
    }
    first->perform(rename(1, "B"));
    first.reset();
    EXPECT_EQ(ProjectFile::open(folder / "film.seine")->story().shots[0].name, "B");
}

TEST(ProjectFileLock, TheMessageNamesTheHolder) {
    const TemporaryFolder folder;
    auto first = ProjectFile::create(folder / "film.seine");
    try {
        ProjectFile::open(folder / "film.seine");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("process " + std::to_string(getpid())));
        EXPECT_THAT(error.what(), HasSubstr("read-only"));
    }
}

TEST(ProjectFileLook, ChangesNotOneByteAndLeavesNothingBeside) {
    const TemporaryFolder folder;
    { ProjectFile::create(folder / "film.seine")->perform(shotAt(0, 1, "A")); }
    const std::string before = contentOf(folder / "film.seine");
    { EXPECT_EQ(ProjectFile::open(folder / "film.seine", Mode::Look)->story().shots.size(), 1u); }
    EXPECT_EQ(contentOf(folder / "film.seine"), before);
    EXPECT_THAT(folder.names(), ElementsAre("film.seine"));
}

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
        test::write(folder / "bytes", std::string(bytes.begin(), bytes.end()));
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

TEST(ProjectFile, KeepsCameraPathsAndLocksExactly) {
    const TemporaryFolder folder;
    const story::CameraPath path{{0, 0.1, 1.0 / 3}, {0.123456789, 0, 0.7}};
    {
        auto file = ProjectFile::create(folder / "film.seine");
        file->perform(shotAt(0, 1, "A"));
        file->perform(shotAt(1, 2, "B"));
        file->perform(story::SetShots{{{.shot = ShotId{1}, .camera = story::Camera::Path, .path = path}}});
        file->perform(story::SetShots{{{.shot = ShotId{2}, .camera = story::Camera::PushIn, .path = path}}});
        file->perform(story::AddTake{{ShotId{1}}, {.id = TakeId{5}}, true});
        file->perform(story::LockTake{{ShotId{1}}, TakeId{5}, true});
    }
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->story().shots[0].camera, story::Camera::Path);
    EXPECT_EQ(file->story().shots[0].path, path);
    EXPECT_EQ(file->story().shots[1].camera, story::Camera::PushIn);
    EXPECT_EQ(file->story().shots[1].path, path);  // kept for when it is wanted again
    EXPECT_TRUE(file->story().shots[0].takes[0].locked);
    EXPECT_FALSE(file->story().shots[0].takes[0].starred);
    EXPECT_THAT(unstarredTakes(file->story()), ElementsAre());
    while (file->undo()) continue;
    EXPECT_TRUE(file->story().shots.empty());
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

TEST(ProjectFileCopy, ReplacesAnotherStoryAndItsStaleLog) {
    const TemporaryFolder folder;
    { ProjectFile::create(folder / "old.seine")->perform(shotAt(0, 1, "old")); }
    test::write(folder / "old.seine-wal", "rubbish");
    auto file = ProjectFile::create(folder / "film.seine");
    file->perform(shotAt(0, 1, "new"));
    file->saveCopy(folder / "old.seine");
    EXPECT_EQ(ProjectFile::open(folder / "old.seine")->story().shots[0].name, "new");
    EXPECT_EQ(kindThrown([&] { file->saveCopy(folder / "film.seine"); }), Error::Kind::Input);
    EXPECT_EQ(kindThrown([&] { file->saveCopy(folder.path()); }), Error::Kind::Exists);
    EXPECT_EQ(kindThrown([&] { file->saveCopy(folder / "no" / "film.seine"); }), Error::Kind::NotFound);
    auto other = ProjectFile::open(folder / "old.seine");
    EXPECT_EQ(kindThrown([&] { file->saveCopy(folder / "old.seine"); }), Error::Kind::Locked);
}

TEST(ProjectFileCopy, WorksFromAStoryOpenToLook) {
    const TemporaryFolder folder;
    { ProjectFile::create(folder / "film.seine")->perform(shotAt(0, 1, "A")); }
    ProjectFile::open(folder / "film.seine", Mode::Look)->saveCopy(folder / "copy.seine");
    EXPECT_EQ(ProjectFile::open(folder / "copy.seine")->story().shots[0].name, "A");
}

TEST(ProjectFileSettings, ComeBack) {
    const TemporaryFolder folder;
    {
        auto file = ProjectFile::create(folder / "film.seine");
        file->setSetting("window", "dark");
        file->setSetting("window", std::string("a\0b", 3));
        EXPECT_EQ(file->position(), 0u);
    }
    auto file = ProjectFile::open(folder / "film.seine");
    EXPECT_EQ(file->setting("window"), std::string("a\0b", 3));
    EXPECT_EQ(file->setting("other"), std::nullopt);
}

TEST(ProjectFileThreads, BlobsAndQueueAreForAll) {
    const TemporaryFolder folder;
    auto file = ProjectFile::create(folder / "film.seine");
    std::vector<std::jthread> threads;
    for (unsigned seed = 0; seed < 3; ++seed)
        threads.emplace_back([&, seed] {
            for (unsigned i = 0; i < 20; ++i) {
                const Bytes bytes = noise(5000, i);
                EXPECT_EQ(file->readBlob(file->addBlob(bytes, "x")), bytes);
                file->queue().add({ShotId{seed + 1}}, "");
            }
        });
    for (std::int64_t i = 1; i <= 40; ++i) file->perform(shotAt(0, i, "shot"));
    threads.clear();
    EXPECT_EQ(file->blobs().size(), 20u);
    EXPECT_EQ(file->queue().jobs().size(), 60u);
    EXPECT_EQ(file->story().shots.size(), 40u);
}

}  // namespace
