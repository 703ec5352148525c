// The project file as a whole: made, opened, written through, locked, looked at, with its settings and
// threads.
#include "storage/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "storage/takes.h"
#include "tests/storage/file_testing.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using namespace storage::test;
using story::BlobId;
using story::Edit;
using story::ShotId;
using story::Story;
using story::TakeId;
using testing::ElementsAre;
using testing::HasSubstr;

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
    write(folder / "film.seine", "precious");
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
