// The pulled plug, through the document: a child process with the real document, its undo stack and its
// render queue types, edits, undoes, generates, saves under other names, throws takes away, reverts and opens
// again, until it is killed at a random moment. What it had shown must be in the file. SEINE_KILLS=2000 for
// more kills.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QFile>
#include <cstdlib>

#include "app/document.h"
#include "app/render_queue.h"
#include "storage/takes.h"
#include "tests/app/app_testing.h"
#include "tests/storage/kill_talk.h"
#include "tests/story/random_edits.h"

namespace {

using namespace app_testing;
using namespace storage::test::killing;
using app::Document;

QString placeOf(const QString& folder, char letter) {
    return folder + "/" + QChar(letter) + ".seine";
}

/// Lives in the child; every function may be its last.
class Writer {
 public:
    Writer(const QString& folder, char place, unsigned seed, int to)
        : m_folder(folder), m_place(place), m_to(to), m_random(seed) {
        QObject::connect(&m_document, &Document::refused,
                         [](const QString& why) { fprintf(stderr, "child: %s\n", qPrintable(why)); });
        if (!m_document.open(placeOf(folder, place))) _exit(6);
        m_queue = std::make_unique<app::RenderQueue>(
            m_document, [this] { return std::make_unique<ScriptedMaker>(m_control); }, "scripted");
        usePictures();
        QObject::connect(&m_document, &Document::storyChanged,
                         [this] { say(m_to, 'd', m_document.story()); });
        say(m_to, 'd', m_document.story());
    }

    [[noreturn]] void writeUntilKilled() {
        while (true) {
            QCoreApplication::processEvents();
            act(m_random.upTo(23));
        }
    }

 private:
    void act(int what) {
        if (what == 0) return saveAs();
        if (what == 1) return openAgain();
        if (what == 2) return throwTakesAway();
        if (what == 3) return revert();
        if (what <= 5) return generate();
        if (what <= 9) return step(m_document.file()->nextUndo(), [this] { m_document.undoStack()->undo(); });
        if (what <= 12)
            return step(m_document.file()->nextRedo(), [this] { m_document.undoStack()->redo(); });
        if (what <= 15) return type();
        const story::Edit edit = m_random.next(m_document.story());
        announced(edit, [&] { m_document.edit(edit); });
    }

    template <class Action>
    void announced(const story::Edit& edit, const Action& action) {
        Story after = m_document.story();
        story::apply(after, edit);
        say(m_to, 'i', after);
        action();
        if (m_document.story() != after || m_document.file()->story() != after) _exit(4);
    }
    template <class Action>
    void step(const story::Edit* next, const Action& action) {
        if (!next) return;
        const story::Edit edit = *next;  // the one in the history goes
        announced(edit, action);
    }

    /// Letters that become one step of undo.
    void type() {
        if (m_document.story().shots.empty()) return;
        const story::ShotId shot = m_document.story().shots.front().id;
        std::string words;
        for (int i = m_random.upTo(5); i >= 0; --i) {
            words += char('a' + m_random.upTo(25));
            const story::Edit edit = story::SetShots{{{.shot = shot, .dialogue = words}}};
            announced(edit, [&] { m_document.edit(edit, "dialogue"); });
        }
    }

    void generate() {
        m_queue->clearFinished();
        m_queue->enqueue(engine::partsToGenerate(m_document.story()));
        if (m_random.upTo(2) == 0) m_queue->cancelAll();
        m_queue->setPaused(m_random.upTo(5) == 0);
    }

    void saveAs() {
        const char other = m_place == 'A' ? 'B' : 'A';
        // A job that was running at the last Save As may hold the other file still: refused, nothing has
        // changed.
        if (!m_document.saveAs(placeOf(m_folder, other))) return;
        m_place = other;
        say(m_to, m_place, m_document.story());
    }

    void openAgain() {
        m_queue.reset();
        m_document.close();
        if (!m_document.open(placeOf(m_folder, m_place))) _exit(8);
        m_queue = std::make_unique<app::RenderQueue>(
            m_document, [this] { return std::make_unique<ScriptedMaker>(m_control); }, "scripted");
        usePictures();
    }

    void throwTakesAway() {
        const auto takes = storage::unstarredTakes(m_document.story());
        if (!takes.empty()) announced(story::RemoveTakes{takes}, [&] { m_document.throwAwayTakes(takes); });
    }

    void revert() {
        m_document.file()->keepSnapshot();
        const auto snapshots = m_document.snapshots();
        if (snapshots.empty()) return;
        const auto which = snapshots[std::size_t(m_random.upTo(int(snapshots.size()) - 1))].id;
        if (const auto back = m_document.file()->revertEdit(which))
            announced(*back, [&] { m_document.revertTo(which); });
    }

    void usePictures() {
        std::vector<story::BlobId> blobs{{}};
        for (std::uint8_t colour = 0; colour < 3; ++colour)
            blobs.push_back(m_document.addBlob(std::vector<std::uint8_t>(20'000, colour), "image/png"));
        m_random.useBlobs(blobs);
    }

    const QString m_folder;
    char m_place;
    const int m_to;
    story::test::RandomEdits m_random;
    MakerControl m_control;
    Document m_document;
    std::unique_ptr<app::RenderQueue> m_queue;
};

/// A take may have been stored at the very moment of the kill, before it was shown: without it the story is
/// the one that was shown last.
bool isOneTakeAhead(Story found, const Story& shown) {
    const auto known = [&shown](story::TakeId take) { return take.value < shown.nextId; };
    std::vector<story::TakeId> ahead;
    const auto collect = [&](const std::vector<story::Take>& takes) {
        for (const story::Take& take : takes)
            if (!known(take.id) && take.model == "scripted") ahead.push_back(take.id);
    };
    for (const story::Shot& shot : found.shots) collect(shot.takes), collect(shot.out.takes);
    for (const story::Orphan& orphan : found.orphans)
        if (!known(orphan.take.id)) ahead.push_back(orphan.take.id);
    if (ahead.size() != 1 || !story::valid(found, story::RemoveTakes{ahead})) return false;
    story::apply(found, story::RemoveTakes{ahead});
    for (std::size_t i = 0; i < found.shots.size() && i < shown.shots.size(); ++i) {
        found.shots[i].chosen = shown.shots[i].chosen;
        found.shots[i].out.chosen = shown.shots[i].out.chosen;
    }
    found.nextId = shown.nextId;
    return found == shown;
}

/// What must be true however the writer died; opened as the window does it.
void expectSound(const Outcome& outcome, const QString& path) {
    QStringList refusals;
    Document document;
    QObject::connect(&document, &Document::refused, [&](const QString& why) { refusals << why; });
    ASSERT_TRUE(document.open(path)) << refusals.join('\n').toStdString();
    EXPECT_FALSE(document.isReadOnly());
    EXPECT_TRUE(outcome.mayBe(document.story()) || isOneTakeAhead(document.story(), outcome.done));
    EXPECT_EQ(story::objection(document.story()), std::nullopt);
    EXPECT_EQ(document.undoStack()->count(), int(document.file()->history().size()));
    for (const auto& blob : document.file()->blobs())
        EXPECT_EQ(std::int64_t(document.file()->readBlob(blob.id).size()), blob.bytes);
    std::vector<story::TakeId> made;
    for (const storage::Job& job : document.file()->queue().jobs()) {
        EXPECT_NE(job.state, storage::JobState::Running);
        if (job.state != storage::JobState::Done) continue;
        EXPECT_EQ(std::count(made.begin(), made.end(), job.take), 0) << "made twice";
        made.push_back(job.take);
    }
    EXPECT_TRUE(refusals.isEmpty()) << refusals.join('\n').toStdString();
}

Outcome runAndKill(const QString& folder, char place, std::mt19937& random) {
    Outcome outcome;
    Pipe pipe;
    const auto seed = unsigned(random());
    const pid_t child = fork();  // the parent has no threads and waits meanwhile
    if (child == 0) Writer(folder, place, seed, pipe.ends[1]).writeUntilKilled();
    listenAndKill(pipe, child, outcome, random);
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child ended by itself with " << WEXITSTATUS(status);
    return outcome;
}

TEST(DocumentKill, WhatWasShownIsInTheFile) {
    const char* wanted = std::getenv("SEINE_KILLS");
    const int kills = wanted ? std::atoi(wanted) : 20;
    const QTemporaryDir folder;
    {
        Document document;
        ASSERT_TRUE(document.makeNew() && document.saveAs(placeOf(folder.path(), 'A')));
    }
    std::mt19937 random(2026);
    char place = 'A';
    int heard = 0;
    for (int i = 0; i < kills && !testing::Test::HasFailure(); ++i) {
        const Outcome outcome = runAndKill(folder.path(), place, random);
        ASSERT_GT(outcome.heard, 0);
        heard += outcome.heard;
        if (outcome.place) place = outcome.place;
        expectSound(outcome, placeOf(folder.path(), place));
        const QString other =
            placeOf(folder.path(), place == 'A' ? 'B' : 'A');  // perhaps about to be replaced
        Document document;
        EXPECT_TRUE(!QFile::exists(other) || document.open(other));
        if (testing::Test::HasFailure()) std::printf("kill %d\n", i);
    }
    EXPECT_GT(heard, kills * 5);
    std::printf("%d messages were heard over %d kills\n", heard, kills);
}

}  // namespace

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath("data").toUtf8());
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName("seine-tests");
    QCoreApplication::setApplicationName("seine-tests");
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
