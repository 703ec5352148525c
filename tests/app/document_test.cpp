// The document: what is shown is on disk, undo goes back to the beginning and across restarts, what cannot be
// done changes nothing and says so.
#include "app/document.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

#include "app/edit_names.h"
#include "app/row_changes.h"
#include "app_testing.h"
#include "translations/languages.h"

namespace {

using namespace app_testing;
using app::Document;

class DocumentTest : public testing::Test {
 protected:
    void SetUp() override {
        QObject::connect(&document, &Document::refused, [this](const QString& why) { refusals << why; });
        ASSERT_TRUE(document.makeNew());
        ASSERT_TRUE(document.saveAs(path()));
    }
    QString path(const QString& name = "film.seine") { return folder.filePath(name); }
    void editAtRandom(int count, unsigned seed) {
        std::mt19937 random(seed);
        for (int done = 0, tries = 0; done < count && tries < 20 * count; ++tries)
            if (document.edit(randomEdit(document.story(), random))) ++done;
    }
    QTemporaryDir folder;
    QStringList refusals;
    Document document;
};

TEST_F(DocumentTest, UndoToTheBeginningAndRedoToTheEnd) {
    const story::Story before = document.story();
    editAtRandom(60, 11);
    const story::Story after = document.story();
    ASSERT_EQ(document.undoStack()->count(), 60);
    while (document.undoStack()->canUndo()) document.undoStack()->undo();
    EXPECT_TRUE(story::sameContent(document.story(), before));
    EXPECT_EQ(document.story(), document.file()->story());
    while (document.undoStack()->canRedo()) document.undoStack()->redo();
    EXPECT_TRUE(story::sameContent(document.story(), after));
    EXPECT_TRUE(refusals.isEmpty()) << refusals.join('\n').toStdString();
}

TEST_F(DocumentTest, ShowsWhatIsOnDiskAfterEveryEdit) {
    std::mt19937 random(5);
    int compared = 0;
    QObject::connect(&document, &Document::storyChanged, [&] {
        ++compared;
        ASSERT_TRUE(story::sameContent(document.story(), document.file()->story()));
    });
    editAtRandom(40, 5);
    EXPECT_EQ(compared, 40);
}

TEST_F(DocumentTest, UndoGoesBackAcrossRestarts) {
    const story::Story before = document.story();
    editAtRandom(30, 3);
    document.undoStack()->undo();
    const story::Story left = document.story();
    document.close();
    Document again;
    ASSERT_TRUE(again.open(path()));
    EXPECT_TRUE(story::sameContent(again.story(), left));
    EXPECT_EQ(again.undoStack()->index(), 29);
    EXPECT_TRUE(again.undoStack()->canRedo());
    EXPECT_FALSE(again.undoStack()->undoText().isEmpty());
    while (again.undoStack()->canUndo()) again.undoStack()->undo();
    EXPECT_TRUE(story::sameContent(again.story(), before));
}

TEST_F(DocumentTest, TypingOnIsOneStep) {
    const auto shots = addShots(document, 2);
    const auto type = [&](story::ShotId shot, const char* text) {
        return document.edit(story::SetShots{{{.shot = shot, .prompt = text}}},
                             "prompt " + QString::number(shot.value));
    };
    type(shots[0], "f"), type(shots[0], "fo"), type(shots[0], "fog");
    EXPECT_EQ(document.undoStack()->count(), 2);
    type(shots[1], "rain");
    EXPECT_EQ(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(document.story().shots[0].prompt, "");
    document.undoStack()->redo();
    EXPECT_EQ(document.story().shots[0].prompt, "fog");
    type(shots[0], "fog!");  // after an undo typing begins a new step
    EXPECT_EQ(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    EXPECT_EQ(document.story().shots[0].prompt, "fog");
}

TEST_F(DocumentTest, ALongDayOfEditsStaysQuick) {
    const auto shots = addShots(document, 1);
    int changes = 0;
    const QObject here;  // the document outlives the test's variables
    QObject::connect(document.undoStack(), &QUndoStack::indexChanged, &here, [&] { ++changes; });
    const int steps = int(storage::ProjectFile::kMaxSteps) + 450;
    for (int i = 1; i <= steps; ++i) {
        const int before = changes;
        ASSERT_TRUE(document.edit(story::SetShots{{{.shot = shots[0], .length = i}}}));
        if (i % 200 != 199) continue;
        EXPECT_LE(changes - before, 2) << "the whole stack was made anew for edit " << i;
    }
    EXPECT_LT(changes, 3 * steps) << "made anew now and then only";
    ASSERT_EQ(document.file()->history().size(), storage::ProjectFile::kMaxSteps);
    for (int i = 0; i < 2 * steps && document.undoStack()->canUndo(); ++i) {
        document.undoStack()->undo();
        QCoreApplication::processEvents();
    }
    EXPECT_FALSE(document.undoStack()->canUndo());
    EXPECT_EQ(document.story().shots[0].length, steps - int(storage::ProjectFile::kMaxSteps));
    while (document.undoStack()->canRedo()) document.undoStack()->redo();
    EXPECT_EQ(document.story().shots[0].length, steps);
    EXPECT_TRUE(refusals.isEmpty());
}

TEST_F(DocumentTest, ARefusedEditChangesNothing) {
    addShots(document, 2);
    const story::Story before = document.story();
    EXPECT_FALSE(document.edit(story::RemoveShots{{story::ShotId{999}}}));
    EXPECT_FALSE(
        document.edit(story::SetShots{{{.shot = before.shots[0].id, .picture = story::BlobId{77}}}}));
    EXPECT_EQ(document.story(), before);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(DocumentTest, OpeningWhatIsNoStoryKeepsWhatIsOpen) {
    addShots(document, 1);
    QFile bad(path("bad.seine"));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write("this is a letter, not a story");
    bad.close();
    EXPECT_FALSE(document.open(bad.fileName()));
    EXPECT_FALSE(document.open(path("nowhere.seine")));
    EXPECT_EQ(refusals.size(), 2);
    EXPECT_EQ(document.story().shots.size(), 1u);
    EXPECT_EQ(document.path(), path());
}

TEST_F(DocumentTest, SaveAsGoesOnInTheCopy) {
    addShots(document, 3);
    ASSERT_TRUE(document.saveAs(path("שם 😀.seine")));
    EXPECT_EQ(document.displayName(), "שם 😀");
    addShots(document, 1);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_TRUE(document.story().shots.empty());
    Document first;
    ASSERT_TRUE(first.open(path()));
    EXPECT_EQ(first.story().shots.size(), 3u);
}

TEST_F(DocumentTest, SaveAsToNowhereSaysSoAndKeepsTheStory) {
    addShots(document, 1);
    EXPECT_FALSE(document.saveAs("/nowhere/at/all/film.seine"));
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_EQ(document.path(), path());
    EXPECT_EQ(addShots(document, 1).size(), 1u);
}

TEST_F(DocumentTest, TheSecondWindowMayOnlyLook) {
    addShots(document, 2);
    Document second;
    QStringList said;
    QObject::connect(&second, &Document::refused, [&](const QString& why) { said << why; });
    ASSERT_TRUE(second.open(path()));
    EXPECT_TRUE(second.isReadOnly());
    EXPECT_EQ(said.size(), 1);
    EXPECT_EQ(second.story().shots.size(), 2u);
    EXPECT_TRUE(addShots(second, 1).empty());
    EXPECT_EQ(said.size(), 2);
    EXPECT_EQ(second.story().shots.size(), 2u);
    EXPECT_EQ(addShots(document, 1).size(), 1u);
    ASSERT_TRUE(second.saveAs(path("mine.seine")));
    EXPECT_FALSE(second.isReadOnly());
    EXPECT_EQ(addShots(second, 1).size(), 1u);
}

TEST_F(DocumentTest, AStoryOfANewerVersionIsLookedAtAndSaysSoInTheLanguageOfTheWindow) {
    document.close();
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(60));  // where SQLite keeps user_version
        ASSERT_EQ(file.write(QByteArray::fromHex("000003e7")), 4);
    }
    translations::use("de");
    EXPECT_TRUE(document.open(path()));
    translations::use("en");
    EXPECT_TRUE(document.isReadOnly());
    EXPECT_EQ(refusals, QStringList("Die Story stammt aus einer neueren Version des Programms: Sie wird "
                                    "schreibgeschützt geöffnet."));
}

TEST(UnnamedStory, IsKeptWhenItHoldsShotsAndThrownAwayWhenNot) {
    Document document;
    ASSERT_TRUE(document.makeNew());
    EXPECT_TRUE(document.isUntitled());
    const QString empty = document.path();
    ASSERT_TRUE(document.makeNew());
    EXPECT_FALSE(QFile::exists(empty));
    const QString kept = document.path();
    addShots(document, 2);
    EXPECT_FALSE(Document::leftUntitled().contains(kept)) << "is open here";
    document.close();
    EXPECT_TRUE(Document::leftUntitled().contains(kept));
    ASSERT_TRUE(document.open(kept));
    EXPECT_TRUE(document.isUntitled());
    const QTemporaryDir folder;
    ASSERT_TRUE(document.saveAs(folder.filePath("a.seine")));
    EXPECT_FALSE(QFile::exists(kept));
    EXPECT_FALSE(document.isUntitled());
}

TEST(RowChanges, AnnouncedRowsRebuildTheStory) {
    // A list of ids kept only by announcements equals the story after every random edit.
    std::mt19937 random(21);
    story::Story story;
    std::vector<story::ShotId> rows;
    int first = -1, last = -1;
    const auto insert = [&](int from, int to) { first = from, last = to; };
    const app::RowAnnouncements announce{
        .aboutToInsert = insert,
        .inserted =
            [&] {
                for (int row = first; row <= last; ++row)
                    rows.insert(rows.begin() + row, story.shots[std::size_t(row)].id);
            },
        .aboutToRemove = [&](int from, int to) { first = from, last = to; },
        .removed = [&] { rows.erase(rows.begin() + first, rows.begin() + last + 1); },
        .aboutToArrange = [] {},
        .arranged =
            [&](const std::vector<int>& to) {
                std::vector<story::ShotId> arranged(rows.size());
                for (std::size_t i = 0; i < rows.size(); ++i) arranged[std::size_t(to[i])] = rows[i];
                rows = arranged;
            },
        .changed = [&](int from,
                       int to) { ASSERT_TRUE(from >= 0 && from <= to && to < int(story.shots.size())); },
    };
    for (int i = 0; i < 2000; ++i) {
        const story::Edit edit = randomEdit(story, random);
        if (!story::valid(story, edit)) continue;
        story::Story expected = story;
        story::apply(expected, edit);
        app::applyAnnounced(story, edit, announce);
        ASSERT_EQ(story, expected);
        ASSERT_EQ(rows.size(), story.shots.size());
        for (std::size_t row = 0; row < rows.size(); ++row) ASSERT_EQ(rows[row], story.shots[row].id);
    }
    EXPECT_GT(story.nextId, 100);
    EXPECT_THROW(app::applyAnnounced(story, story::RemoveShots{{story::ShotId{-5}}}, announce),
                 std::invalid_argument);
}

TEST(EditNames, AreReadable) {
    std::mt19937 random(4);
    story::Story story;
    for (int i = 0; i < 200; ++i) {
        const story::Edit edit = randomEdit(story, random);
        EXPECT_FALSE(app::nameOf(edit).isEmpty());
        if (story::valid(story, edit)) story::apply(story, edit);
    }
    EXPECT_EQ(app::nameOf(story::RemoveShots{{{1}, {2}, {3}}}), "Delete 3 shots");
    story::Story other = story;
    story::Ids ids(other);
    story::apply(other, story::InsertShots{{{0, blankShot(ids, "new")}}});
    ASSERT_FALSE(story.shots.empty());
    story::apply(other, story::RemoveShots{{story.shots.front().id}});
    EXPECT_EQ(app::nameOf(story::difference(story, other)), "Bring back an earlier state");
}

}  // namespace
