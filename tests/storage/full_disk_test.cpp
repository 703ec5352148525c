// Disks that are full, break, or may not be written: what was saved stays, the story in memory is that of the
// file, and when the trouble is over work goes on.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>

#include "storage/project_file.h"
#include "tests/storage/failing_vfs.h"
#include "tests/storage/temporary_folder.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using story::ShotId;
using story::Story;
using test::FailingVfs;
using test::TemporaryFolder;

/// Runs the body in a process of its own, which may limit itself; fails when the body returns false or dies.
void inProcess(const std::function<bool()>& body) {
    const pid_t child = fork();
    if (child == 0) {
        bool good = false;
        try {
            good = body();
        } catch (const std::exception& error) {
            fprintf(stderr, "%s\n", error.what());
        }
        _exit(good ? 0 : 1);
    }
    int status = 0;
    ASSERT_EQ(waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

/// Expects an Error of the kind when the action is tried again and again.
bool endsWith(Error::Kind kind, const std::function<void()>& action) {
    for (int i = 0; i < 100'000; ++i) try {
            action();
        } catch (const Error& error) {
            if (error.kind != kind) fprintf(stderr, "%s\n", error.what());
            return error.kind == kind;
        }
    return false;
}

TEST(FullDisk, AnEditThatDoesNotFitSaysSoAndLosesNothing) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    inProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        auto file = ProjectFile::create(path);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 400'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        story::test::RandomEdits random(4);
        if (!endsWith(Error::Kind::DiskFull, [&] { file->perform(random.next(file->story())); }))
            return false;
        const Story before = file->story();
        if (!endsWith(Error::Kind::DiskFull, [&] { file->addBlob(Bytes(500'000), "x"); })) return false;
        if (ProjectFile::open(path, Mode::Look)->story() != before) return false;
        limit.rlim_cur = RLIM_INFINITY;
        setrlimit(RLIMIT_FSIZE, &limit);
        for (int i = 0; i < 20; ++i) file->perform(random.next(file->story()));
        while (file->undo()) continue;
        const Story after = file->story();
        file.reset();
        return ProjectFile::open(path)->story() == after;
    });
}

TEST(FullDisk, ACopyThatDoesNotFitLeavesTheOldOne) {
    const TemporaryFolder folder;
    { ProjectFile::create(folder / "copy.seine", {.title = "old"}); }
    inProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        auto file = ProjectFile::create(folder / "film.seine", {.title = "new"});
        file->addBlob(Bytes(3'000'000, 7), "x");
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 1'000'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        const bool good = endsWith(Error::Kind::DiskFull, [&] { file->saveCopy(folder / "copy.seine"); }) &&
                          endsWith(Error::Kind::Other, [&] { file->writeBlobToFile({1}, folder / "blob"); });
        limit.rlim_cur = RLIM_INFINITY;
        setrlimit(RLIMIT_FSIZE, &limit);
        return good;
    });
    EXPECT_EQ(ProjectFile::open(folder / "copy.seine")->story().title, "old");
    EXPECT_THAT(folder.names(), testing::ElementsAre("copy.seine", "film.seine"));
}

TEST(FullDisk, AStoryOpensToLookWhereNothingCanBeWritten) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    { ProjectFile::create(path, {.title = "Film"}); }
    const std::string before = test::contentOf(path);
    inProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = 10'000;  // less than the index that SQLite keeps beside an open file
        setrlimit(RLIMIT_FSIZE, &limit);
        if (ProjectFile::open(path, Mode::Look)->story().title != "Film") return false;
        auto file = ProjectFile::open(path);
        if (!file->isReadOnly() || file->story().title != "Film") return false;
        if (file->notice().find("no room") == std::string::npos) return false;
        if (!endsWith(Error::Kind::DiskFull, [&] { file->setSetting("a", "b"); })) return false;
        limit.rlim_cur = RLIM_INFINITY;
        setrlimit(RLIMIT_FSIZE, &limit);
        return !ProjectFile::open(path)->isReadOnly();
    });
    EXPECT_EQ(test::contentOf(path), before);
    EXPECT_THAT(folder.names(), testing::ElementsAre("film.seine"));
}

struct Failure {
    int result;
    bool lasting;
};

class FailingDisk : public testing::TestWithParam<Failure> {};

/// One of many things a session does.
void doSomething(ProjectFile& file, story::test::RandomEdits& random) {
    switch (random.upTo(9)) {
        case 0:
            file.undo();
            break;
        case 1:
            file.redo();
            break;
        case 2:
            file.addBlob(Bytes(std::size_t(random.upTo(9000)), std::uint8_t(random.upTo(255))), "x");
            break;
        case 3:
            file.queue().add({ShotId{1}}, "p");
            break;
        case 4:
            file.queue().takeNext();
            break;
        default:
            file.perform(random.next(file.story()));
    }
}

/// A session whose disk fails at the n-th write; the number of errors it met.
int failAt(const std::filesystem::path& path, FailingVfs& disk, int n, Failure failure) {
    int errors = 0;
    story::test::RandomEdits random{unsigned(n)};
    auto file = ProjectFile::open(path);
    disk.failAfter(n, failure.result, failure.lasting ? 1'000'000 : 1);
    for (int i = 0; i < 15; ++i) {
        const Story before = file->story();
        const auto position = file->position();
        try {
            doSomething(*file, random);
        } catch (const Error& error) {
            ++errors;
            EXPECT_TRUE(error.kind == Error::Kind::DiskFull || error.kind == Error::Kind::Other)
                << error.what();
            EXPECT_EQ(file->story(), before);
            disk.heal();
            EXPECT_EQ(file->position(), position);
        }
    }
    disk.heal();
    const Story after = file->story();
    EXPECT_EQ(ProjectFile::open(path, Mode::Look)->story(), after);
    file.reset();
    EXPECT_EQ(ProjectFile::open(path)->story(), after);
    return errors;
}

TEST_P(FailingDisk, NothingShownIsLost) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    ProjectFile::create(path);
    FailingVfs disk;
    int errors = 0;
    for (int n = 0; n < 40; ++n) errors += failAt(path, disk, n, GetParam());
    EXPECT_GT(errors, 15);
}

TEST_P(FailingDisk, CreatingOpeningAndCopyingFailCleanly) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    { ProjectFile::create(path)->addBlob(Bytes(100'000, 3), "x"); }
    FailingVfs disk;
    for (int n = 0; n < 60; n += 3) {
        for (const auto& action :
             {std::function<void()>([&] { ProjectFile::create(folder / "new.seine"); }),
              std::function<void()>([&] { ProjectFile::open(path); }), std::function<void()>([&] {
                  auto file = ProjectFile::open(path);
                  disk.failAfter(n, GetParam().result);
                  file->saveCopy(folder / "copy.seine", true);
              })}) {
            disk.failAfter(n, GetParam().result, GetParam().lasting ? 1'000'000 : 1);
            try {
                action();
            } catch (const Error& error) {
                EXPECT_TRUE(error.kind == Error::Kind::DiskFull || error.kind == Error::Kind::Other)
                    << error.what();
            }
            disk.heal();
            for (const auto& name : folder.names())
                if (name != "film.seine" && name.ends_with(".seine")) {
                    EXPECT_EQ(ProjectFile::open(folder / name)->story(), Story{}) << name;
                    std::filesystem::remove(folder / name);
                }
            EXPECT_EQ(ProjectFile::open(path)->story(), Story{});
            EXPECT_THAT(folder.names(), testing::ElementsAre("film.seine"));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, FailingDisk,
                         testing::Values(Failure{SQLITE_FULL, false}, Failure{SQLITE_FULL, true},
                                         Failure{SQLITE_IOERR_WRITE, false},
                                         Failure{SQLITE_IOERR_WRITE, true},
                                         Failure{SQLITE_IOERR_FSYNC, false}));

/// Gives up the rights of the superuser, to whom no file is read-only.
void becomeNobody() {
    if (geteuid() == 0 && (setegid(65534) != 0 || seteuid(65534) != 0)) _exit(2);
}

TEST(ReadOnlyDisk, AFileOrFolderThatMayNotBeChangedOpensToLook) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    { ProjectFile::create(path, {.title = "Film"}); }
    const std::string before = test::contentOf(path);
    for (const auto& [folderMode, fileMode] : {std::pair{0777, 0444}, {0555, 0666}, {0555, 0444}}) {
        chmod(path.c_str(), mode_t(fileMode));
        chmod(folder.path().c_str(), mode_t(folderMode));
        inProcess([&] {
            becomeNobody();
            auto file = ProjectFile::open(path);
            return file->isReadOnly() && file->notice().find("read-only") != std::string::npos &&
                   file->story().title == "Film" &&
                   endsWith(Error::Kind::ReadOnly, [&] { file->setSetting("a", "b"); }) &&
                   endsWith(Error::Kind::ReadOnly, [&] { ProjectFile::create("/film.seine"); });
        });
    }
    EXPECT_EQ(test::contentOf(path), before);
    EXPECT_THAT(folder.names(), testing::ElementsAre("film.seine"));
}

TEST(ReadOnlyDisk, AStoryThatAnotherUserEditsIsLocked) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    auto file = ProjectFile::create(path, {.title = "Film"});
    chmod(folder.path().c_str(), 0777);
    for (const auto& name : folder.names())
        if (!name.ends_with("-lock")) chmod((folder / name).c_str(), 0666);
    const auto isLocked = [&] { return endsWith(Error::Kind::Locked, [&] { ProjectFile::open(path); }); };
    inProcess([&] {
        becomeNobody();
        return isLocked() && ProjectFile::open(path, Mode::Look)->story().title == "Film";
    });
    file->perform(story::SetStory{.title = "still mine"});
    file.reset();
    std::ofstream(folder / "film.seine-lock") << "left by a killed program";
    inProcess([&] {
        becomeNobody();
        return !ProjectFile::open(path)->isReadOnly();
    });
}

TEST(ReadOnlyDisk, ACrashedStoryOnItIsReadWithItsLog) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    { ProjectFile::create(path); }
    inProcess([&] {
        auto* file = ProjectFile::open(path).release();  // never closed
        file->perform(story::SetStory{.title = "in the log"});
        return true;
    });
    const auto names = folder.names();
    EXPECT_THAT(names, testing::Contains("film.seine-wal"));
    for (const auto& name : names) chmod((folder / name).c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    inProcess([&] {
        becomeNobody();
        auto file = ProjectFile::open(path);
        return file->isReadOnly() && file->story().title == "in the log";
    });
    chmod(folder.path().c_str(), 0777);
    EXPECT_EQ(folder.names(), names);
}

TEST(ReadOnlyDisk, AFileThatMayNotBeReadIsNamed) {
    const TemporaryFolder folder;
    const auto path = folder / "film.seine";
    { ProjectFile::create(path); }
    chmod(path.c_str(), 0000);
    chmod(folder.path().c_str(), 0755);
    inProcess([&] {
        becomeNobody();
        return endsWith(Error::Kind::Other, [&] { ProjectFile::open(path); });
    });
}

}  // namespace
