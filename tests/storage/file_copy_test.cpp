// Copies of a project file: under the name of another story, from one that is open to look.
#include "storage/project_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/storage/file_testing.h"

namespace {

using namespace storage;
using namespace storage::test;

TEST(ProjectFileCopy, ReplacesAnotherStoryAndItsStaleLog) {
    const TemporaryFolder folder;
    { ProjectFile::create(folder / "old.seine")->perform(shotAt(0, 1, "old")); }
    write(folder / "old.seine-wal", "rubbish");
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

}  // namespace
