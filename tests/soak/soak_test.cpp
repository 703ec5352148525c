// A long day in one process: edits, undo, pictures, generation with a tiny model, cancelling, export, saving
// under another name and reverting, over and over. At the end the process holds as much memory and as many
// files as after the first sixth of the time. SEINE_SOAK_MINUTES says how long; a line is printed for every
// tenth.
#include <gtest/gtest.h>
#include <malloc.h>
#include <unistd.h>

#include <QDateTime>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>

#include "app/project_media.h"
#include "app/render_queue.h"
#include "engine/exporter.h"
#include "storage/takes.h"
#include "tests/app/app_testing.h"
#include "tests/soak/tiny_model_folder.h"

namespace {

using namespace app_testing;
using Clock = std::chrono::steady_clock;

double megabytesHeld() {
    malloc_trim(0);  // what the allocator keeps for later is not held by the program
    std::ifstream statistics("/proc/self/statm");
    std::int64_t whole = 0, resident = 0;
    statistics >> whole >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

std::size_t filesHeld() {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
    return count;
}

class Soak : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        ASSERT_TRUE(document.saveAs(folder.filePath("film.seine")));
        ASSERT_TRUE(document.edit(story::SetStory{.width = 128, .height = 72}));
        queue = std::make_unique<app::RenderQueue>(
            document,
            [this] {
                return std::make_unique<app::EngineTakeMaker>(model.path(), 1, [](const std::string&) {});
            },
            "tiny");
        QObject::connect(queue.get(), &app::RenderQueue::takeArrived, [this] { ++takes; });
        QObject::connect(
            queue.get(), &app::RenderQueue::failed,
            [this](const story::Part&, const QString& problem, const QString&) { failures << problem; });
        QObject::connect(&document, &app::Document::refused,
                         [this](const QString& reason) { failures << reason; });
    }

    bool chance(unsigned oneIn) { return random() % oneIn == 0; }

    void addPicture() {
        const QString path =
            savePicture(folder, "board.png", QColor::fromRgb(QRgb(random() & 0xFFFFFF)), {160, 90});
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
        story::Ids ids(document.story());
        story::Shot shot = blankShot(ids, "board");
        shot.picture = document.addBlob({data, std::size_t(bytes.size())}, "image/png");
        shot.length = 12;
        document.edit(story::InsertShots{{{document.story().shots.size(), shot}}});
    }

    void editForAWhile() {
        for (int i = 0; i < 15; ++i) {
            if (chance(4))
                document.undoStack()->undo();
            else if (chance(6))
                document.undoStack()->redo();
            else if (chance(5))
                addPicture();
            else
                document.edit(randomEdit(document.story(), random));
        }
        story::RemoveShots tooMany;
        for (std::size_t i = 10; i < document.story().shots.size(); ++i)
            tooMany.shots.push_back(document.story().shots[i].id);
        if (!tooMany.shots.empty()) document.edit(tooMany);
        edits += 15;
    }

    /// A few short takes; one time in three they are cancelled half-way.
    void generate() {
        std::vector<story::Part> parts;
        for (const story::Part& part : engine::partsToGenerate(document.story())) {
            const auto job = engine::jobFor(document.story(), part);
            if (job && job->length <= 30 && parts.size() < 2) parts.push_back(part);
        }
        queue->enqueue(parts, {.steps = 2, .guidance = {}, .seed = random()});
        if (chance(3)) {
            eventually([this] { return chance(3); });
            queue->cancelAll();
            ++cancels;
        }
        ASSERT_TRUE(eventually([this] { return queue->isIdle(); }, 300'000));
        queue->clearFinished();
    }

    void exportMovie() {
        if (document.story().shots.empty()) return;
        app::ProjectMedia media(document.file());
        engine::Compositor compositor(media);
        engine::ExportOptions options;
        options.file = folder.filePath("film.mp4").toStdString();
        options.range = {0, std::min<story::Frames>(48, story::length(document.story()))};
        EXPECT_GT(engine::exportMovie(document.story(), compositor, options).frames, 0);
        ++exports;
    }

    void saveAndRevert() {
        const QString other = folder.filePath(chance(2) ? "one.seine" : "two.seine");
        if (document.path() != other && !document.saveAs(other)) return;
        document.file()->keepSnapshot();
        const auto snapshots = document.file()->snapshots();
        if (snapshots.empty()) return;
        const auto revert = document.file()->revertEdit(snapshots[random() % snapshots.size()].id);
        ASSERT_TRUE(revert);
        document.edit(*revert);
        document.throwAwayTakes(storage::unstarredTakes(document.story()));
        const QString path = document.path();
        document.close();
        ASSERT_TRUE(document.open(path));
    }

    QTemporaryDir folder;
    soak::TinyModelFolder model;
    app::Document document;
    std::unique_ptr<app::RenderQueue> queue;
    std::mt19937 random{2026};
    QStringList failures;
    int edits = 0, takes = 0, cancels = 0, exports = 0;
};

TEST_F(Soak, HoldsNoMoreMemoryOrFilesAtTheEnd) {
    const char* wanted = std::getenv("SEINE_SOAK_MINUTES");
    const double seconds = 60 * (wanted ? std::atof(wanted) : 1);
    const auto begin = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    double early = 0, late = 0;
    std::size_t earlyFiles = 0, lateFiles = 0;
    for (int cycle = 0, told = 0; elapsed() < seconds && !HasFailure(); ++cycle) {
        editForAWhile();
        if (cycle % 3 == 0) generate();
        if (cycle % 7 == 0) exportMovie();
        if (cycle % 11 == 0) saveAndRevert();
        QCoreApplication::processEvents();
        const double held = megabytesHeld(), done = elapsed() / seconds;
        if (done < 1.0 / 6) early = std::max(early, held), earlyFiles = std::max(earlyFiles, filesHeld());
        if (done > 5.0 / 6) late = std::max(late, held), lateFiles = std::max(lateFiles, filesHeld());
        if (int(done * 10) <= told && cycle > 0) continue;
        told = int(done * 10);
        std::printf(
            "%5.1f min: %6.1f MB, %zu files; %d edits, %d takes, %d cancelled, %d exports, %zu steps\n",
            elapsed() / 60, held, filesHeld(), edits, takes, cancels, exports,
            document.file()->history().size());
    }
    EXPECT_TRUE(failures.isEmpty()) << failures.join("\n").toStdString();
    EXPECT_GT(takes, 0);
    EXPECT_GT(exports, 0);
    EXPECT_LE(late, early * 1.1) << "MB held at the end and at the beginning";
    EXPECT_LE(lateFiles, earlyFiles);
}

}  // namespace
