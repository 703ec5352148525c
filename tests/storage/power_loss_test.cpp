// The power cut, which a killed process does not show: what was not flushed may be on the disk in part, in
// any order, or not at all. A file system under SQLite keeps what a disk would have; after every cut the file
// opens and holds what was said to be done last. Importing pictures costs no flush of its own and is as safe.
#include <gtest/gtest.h>

#include <map>
#include <random>
#include <vector>

#include "storage/project_file.h"
#include "tests/storage/failing_vfs.h"
#include "tests/storage/temporary_folder.h"
#include "tests/story/random_edits.h"

namespace {

using namespace storage;
using story::Story;
using test::TemporaryFolder;

class PowerLossVfs : public test::FailingVfs {
 public:
    int flushes = 0;

    /// Writes what the disk would hold if the power went now: all that was flushed, and of the rest what
    /// chance leaves.
    void cut(const std::filesystem::path& folder, std::mt19937& random) const {
        for (const auto& [name, file] : m_files) {
            std::string bytes = file.safe;
            for (const Change& change : file.pending) {
                const auto fate = random() % 3;
                if (fate == 0) continue;
                Change kept = change;
                if (fate == 1) kept.bytes.resize(kept.bytes.size() / 2 / 512 * 512);  // torn
                kept.applyTo(bytes);
            }
            test::write(folder / std::filesystem::path(name).filename().string(), bytes);
        }
    }

 private:
    struct Change {
        std::size_t offset = 0;
        std::string bytes;
        bool cutsOff = false;
        void applyTo(std::string& to) const {
            if (cutsOff) {
                to.resize(std::min(to.size(), offset));
            } else if (!bytes.empty()) {
                if (to.size() < offset + bytes.size()) to.resize(offset + bytes.size());
                to.replace(offset, bytes.size(), bytes);
            }
        }
    };
    struct File {
        std::string safe;
        std::vector<Change> pending;
    };

    void opened(const char* name) override {
        if (!m_files.contains(name)) m_files[name].safe = test::contentOf(name);
    }
    void written(const char* name, const void* data, int size, sqlite3_int64 offset) override {
        m_files[name].pending.push_back(
            {std::size_t(offset), std::string(static_cast<const char*>(data), std::size_t(size)), false});
    }
    void truncated(const char* name, sqlite3_int64 size) override {
        m_files[name].pending.push_back({std::size_t(size), {}, true});
    }
    void flushed(const char* name) override {
        ++flushes;
        File& file = m_files[name];
        for (const Change& change : file.pending) change.applyTo(file.safe);
        file.pending.clear();
    }
    void removed(const char* name) override { m_files.erase(name); }

    std::map<std::string, File> m_files;
};

/// One of the things a session does.
void doSomething(ProjectFile& file, story::test::RandomEdits& random) {
    switch (random.upTo(9)) {
        case 0:
            file.undo();
            break;
        case 1:
            file.redo();
            break;
        case 2: {
            const Bytes bytes(std::size_t(random.upTo(30'000)), std::uint8_t(random.upTo(255)));
            random.useBlobs({{}, file.addBlob(bytes, "image/png")});
            break;
        }
        case 3:
            file.queue().add({story::ShotId{1}}, "job");
            file.queue().takeNext();
            break;
        default:
            file.perform(random.next(file.story()));
    }
}

TEST(PowerLoss, NothingThatWasDoneIsLostAtAnyMoment) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const TemporaryFolder folder, disk;
        { ProjectFile::create(folder / "film.seine"); }
        PowerLossVfs vfs;
        auto file = ProjectFile::open(folder / "film.seine");
        story::test::RandomEdits edits(seed);
        std::mt19937 random(seed);
        for (int i = int(random() % 120); i > 0; --i) doSomething(*file, edits);
        vfs.cut(disk.path(), random);
        const Story done = file->story();
        auto after = ProjectFile::open(disk / "film.seine");
        EXPECT_EQ(after->story(), done) << seed;
        for (const BlobInfo& blob : after->blobs())
            EXPECT_EQ(std::int64_t(after->readBlob(blob.id).size()), blob.bytes) << seed;
    }
}

TEST(PowerLoss, AnImportFlushesOnceWithTheEditThatNamesIt) {
    const TemporaryFolder folder, disk;
    { ProjectFile::create(folder / "film.seine"); }
    PowerLossVfs vfs;
    auto file = ProjectFile::open(folder / "film.seine");
    const int before = vfs.flushes;
    story::InsertShots insertion;
    for (unsigned i = 0; i < 30; ++i) {
        story::Shot shot{.id = story::ShotId{std::int64_t(i) + 1}};
        shot.picture = file->addBlob(Bytes(3000 + i, std::uint8_t(i)), "image/png");
        insertion.items.push_back({i, shot});
    }
    EXPECT_LE(vfs.flushes, before + 1);  // the head of the log, once
    const int beforeEdit = vfs.flushes;
    file->perform(insertion);
    EXPECT_GT(vfs.flushes, beforeEdit);
    std::mt19937 random(1);
    vfs.cut(disk.path(), random);
    auto after = ProjectFile::open(disk / "film.seine");
    ASSERT_EQ(after->story().shots.size(), 30u);
    for (const story::Shot& shot : after->story().shots)
        EXPECT_EQ(after->readBlob(shot.picture).size(), 2999u + std::size_t(shot.id.value));
}

}  // namespace
