// The pulled plug: a child process edits, undoes, stores pictures, runs jobs and saves copies through the
// real project file; it says what it is about to make of the story and then that it is done. It is killed at
// a random moment, and the file must hold what was said to be done last, or what was about to be.
// SEINE_KILLS=2000 for more kills.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "storage/project_file.h"
#include "tests/storage/kill_talk.h"
#include "tests/storage/temporary_folder.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using story::Story;
using namespace storage::test::killing;

/// Says what will be, does it, says that it is done.
template <class Action>
void announced(int to, ProjectFile& file, const story::Edit& edit, const Action& action) {
    Story after = file.story();
    story::apply(after, edit);
    say(to, 'i', after);
    action();
    if (file.story() != after) _exit(4);
    say(to, 'd', after);
}

void finishSomeJob(int to, ProjectFile& file, story::test::RandomEdits& random) {
    file.queue().add({story::ShotId{1 + random.upTo(20)}}, "job");
    const auto job = file.queue().takeNext();
    if (!job) return;
    const story::BlobId movie =
        file.addBlob(Bytes(std::size_t(random.upTo(300'000)), std::uint8_t(random.upTo(9))), "m");
    story::Ids ids(file.story());
    const story::AddTake take{job->part, {.id = ids.take(), .movie = movie, .model = "job"}, true};
    announced(to, file, take, [&] { file.finishJob(job->id, take, 1); });
}

[[noreturn]] void editUntilKilled(const std::filesystem::path& path, int to, unsigned seed) {
    auto file = ProjectFile::open(path);
    const auto pictures = [&] {
        std::vector<story::BlobId> blobs{{}};
        for (unsigned i = 0; i < 3; ++i)
            blobs.push_back(file->addBlob(Bytes(20'000 + 1000 * i, std::uint8_t(seed % 3)), "image/png"));
        return blobs;
    };
    story::test::RandomEdits random(seed, pictures());
    say(to, 'd', file->story());
    for (int i = 0; i < 100'000; ++i) {
        const int what = random.upTo(19);
        if (what == 0) {
            file->saveCopy(path.parent_path() / "copy.seine", random.upTo(1));
            file->keepSnapshot();
        } else if (what == 1) {
            finishSomeJob(to, *file, random);
        } else if (what < 5 && file->nextUndo()) {
            announced(to, *file, *file->nextUndo(), [&] { file->undo(); });
        } else if (what < 7 && file->nextRedo()) {
            announced(to, *file, *file->nextRedo(), [&] { file->redo(); });
        } else if (what == 7) {
            file.reset();
            file = ProjectFile::open(path);
            random.useBlobs(pictures());
        } else {
            const story::Edit edit = random.next(file->story());
            announced(to, *file, edit, [&] { file->perform(edit); });
        }
    }
    _exit(0);
}

/// Everything that must be true of a file, whenever its writer died.
void expectSound(ProjectFile& file) {
    EXPECT_EQ(story::objection(file.story()), std::nullopt);
    for (const auto& blob : file.blobs()) EXPECT_EQ(std::int64_t(file.readBlob(blob.id).size()), blob.bytes);
    std::size_t doneJobs = 0;
    for (const Job& job : file.queue().jobs()) {
        const bool crashed = job.state == JobState::Failed && job.error.find("twice") != std::string::npos;
        EXPECT_TRUE(job.state == JobState::Queued || job.state == JobState::Done || crashed);
        doneJobs += job.state == JobState::Done;
    }
    EXPECT_LE(file.position(), file.history().size());
    for (const Snapshot& snapshot : file.snapshots()) {
        const auto kept = file.snapshot(snapshot.id);
        ASSERT_TRUE(kept);
        for (const story::BlobId blob : story::blobsNamedBy(*kept)) EXPECT_TRUE(!blob || file.hasBlob(blob));
    }
}

Outcome runAndKill(const std::filesystem::path& path, std::mt19937& random) {
    Outcome outcome;
    Pipe pipe;
    const auto seed = unsigned(random());
    const pid_t child = fork();
    if (child == 0) {
        try {
            editUntilKilled(path, pipe.ends[1], seed);
        } catch (const std::exception& error) {
            fprintf(stderr, "child: %s\n", error.what());
            _exit(5);
        }
    }
    listenAndKill(pipe, child, outcome, random);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
    return outcome;
}

TEST(Kill, NoAcknowledgedEditIsLostAndEveryFileOpens) {
    const char* wanted = std::getenv("SEINE_KILLS");
    const int kills = wanted ? std::atoi(wanted) : 25;
    const test::TemporaryFolder folder;
    const auto path = folder / "film.seine";
    ProjectFile::create(path);
    std::mt19937 random(2026);
    int heard = 0;
    for (int i = 0; i < kills && !testing::Test::HasFailure(); ++i) {
        const Story before = ProjectFile::open(path, Mode::Look)->story();
        const Outcome outcome = runAndKill(path, random);
        heard += outcome.heard;
        auto file = ProjectFile::open(path);
        EXPECT_TRUE(outcome.heard == 0 ? file->story() == before : outcome.mayBe(file->story()))
            << "kill " << i;
        expectSound(*file);
        if (std::filesystem::exists(folder / "copy.seine"))
            expectSound(*ProjectFile::open(folder / "copy.seine"));
    }
    EXPECT_GT(heard, kills * 10);
    RecordProperty("acknowledgements", heard);
}

}  // namespace
