// Pictures into the story: the good ones become shots in one step of undo, the broken ones are listed.
#include "app/picture_import.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "app_testing.h"

namespace {

using namespace app_testing;
using app::ImportProblem;
using app::PictureImport;

class PictureImportTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        QObject::connect(&import, &PictureImport::finished,
                         [this](const std::vector<story::ShotId>& made, const QList<ImportProblem>& list) {
                             shots = made;
                             problems = list;
                             ++finished;
                         });
    }
    void write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void importFolder(int row = -1) {
        const int before = finished;
        import.importFiles({QUrl::fromLocalFile(folder.path())}, row);
        ASSERT_TRUE(eventually([&] { return finished > before; }));
    }
    QTemporaryDir folder;
    app::Document document;
    PictureImport import{document};
    std::vector<story::ShotId> shots;
    QList<ImportProblem> problems;
    int finished = 0;
};

TEST_F(PictureImportTest, TwentyBrokenOfFifty) {
    for (int i = 1; i <= 30; ++i)
        savePicture(folder, QString("good %1.png").arg(i), QColor::fromHsv(i * 10, 200, 200));
    QByteArray whole;
    {
        QFile file(folder.filePath("good 1.png"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }
    for (int i = 0; i < 5; ++i) {
        write(QString("text %1.png").arg(i), "these are words, not a picture");
        write(QString("nothing %1.jpg").arg(i), {});
        write(QString("cut %1.png").arg(i), whole.left(whole.size() / 2));
        write(QString("noise %1.webp").arg(i), QByteArray(500, char(i * 37)));
    }
    importFolder();
    EXPECT_EQ(shots.size(), 30u);
    EXPECT_EQ(document.story().shots.size(), 30u);
    ASSERT_EQ(problems.size(), 20);
    for (const ImportProblem& problem : problems)
        EXPECT_FALSE(problem.reason.isEmpty()) << problem.name.toStdString();
    EXPECT_EQ(document.story().shots[1].name, "Good 2") << "natural order";
    EXPECT_EQ(document.story().shots[9].name, "Good 10");
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_TRUE(document.story().shots.empty());
}

TEST_F(PictureImportTest, PicturesThatATransitionGoesThrough) {
    addShots(document, 2);
    const story::ShotId shot = document.story().shots[0].id;
    savePicture(folder, "fog 2.png", Qt::green);
    savePicture(folder, "fog 10.png", Qt::blue);
    import.addWaypoints(shot, {QUrl::fromLocalFile(folder.path())});
    ASSERT_TRUE(eventually([&] { return finished == 1; }));
    EXPECT_TRUE(shots.empty());
    EXPECT_EQ(document.story().shots.size(), 2u);
    const auto& via = document.story().shots[0].out.via;
    ASSERT_EQ(via.size(), 2u);
    EXPECT_EQ(via[0].name, "fog 2.png");
    EXPECT_TRUE(document.file()->hasBlob(via[1].picture));
    document.undoStack()->undo();
    EXPECT_TRUE(document.story().shots[0].out.via.empty());
}

TEST_F(PictureImportTest, GoesWhereItWasDropped) {
    addShots(document, 2);
    savePicture(folder, "b_2.png", Qt::green);
    savePicture(folder, "b_10.png", Qt::blue);
    importFolder(1);
    ASSERT_EQ(document.story().shots.size(), 4u);
    EXPECT_EQ(document.story().shots[1].name, "B 2");
    EXPECT_EQ(document.story().shots[1].pictureName, "b_2.png");
    EXPECT_EQ(document.story().shots[2].name, "B 10");
    importFolder(1000);
    EXPECT_EQ(document.story().shots.back().name, "B 10");
}

TEST_F(PictureImportTest, ThePictureIsStoredAsItIs) {
    const QString path = savePicture(folder, "a.png", Qt::red);
    importFolder();
    ASSERT_EQ(shots.size(), 1u);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    const storage::Bytes stored = document.file()->readBlob(document.story().shots[0].picture);
    EXPECT_EQ(QByteArray(reinterpret_cast<const char*>(stored.data()), qsizetype(stored.size())), original);
    EXPECT_EQ(document.file()->blobKind(document.story().shots[0].picture), "image/png");
}

TEST_F(PictureImportTest, NothingGoodChangesNothing) {
    write("a.png", "no");
    importFolder();
    EXPECT_TRUE(document.story().shots.empty());
    EXPECT_EQ(problems.size(), 1);
    EXPECT_EQ(document.undoStack()->count(), 0);
    import.importFiles({QUrl("https://example.org/picture.png")}, -1);
    ASSERT_TRUE(eventually([&] { return finished == 2; }));
    EXPECT_EQ(problems.size(), 1);
}

TEST_F(PictureImportTest, ReplacingKeepsTimingAndWords) {
    const auto made = addShots(document, 1);
    document.edit(story::SetShots{{{.shot = made[0], .length = 33, .prompt = "fog"}}});
    const QString path = savePicture(folder, "new.png", Qt::cyan);
    import.replacePicture(made[0], {QUrl::fromLocalFile(path)});
    ASSERT_TRUE(eventually([&] { return finished == 1; }));
    const story::Shot& shot = document.story().shots[0];
    EXPECT_TRUE(bool(shot.picture));
    EXPECT_EQ(shot.pictureName, "new.png");
    EXPECT_EQ(shot.length, 33);
    EXPECT_EQ(shot.prompt, "fog");
    EXPECT_EQ(document.story().shots.size(), 1u);
}

TEST_F(PictureImportTest, PastedPixelsBecomeAShot) {
    QImage pixels(20, 10, QImage::Format_ARGB32);
    pixels.fill(Qt::transparent);
    import.importPicture(pixels, 0);
    ASSERT_EQ(shots.size(), 1u);
    EXPECT_EQ(document.file()->blobKind(document.story().shots[0].picture), "image/png");
    import.importPicture({}, 0);
    EXPECT_EQ(problems.size(), 1);
}

TEST_F(PictureImportTest, TwoDropsAreDoneOneAfterTheOther) {
    savePicture(folder, "a.png", Qt::red);
    import.importFiles({QUrl::fromLocalFile(folder.filePath("a.png"))}, -1);
    import.importFiles({QUrl::fromLocalFile(folder.filePath("a.png"))}, -1);
    ASSERT_TRUE(eventually([&] { return finished == 2; }));
    ASSERT_EQ(document.story().shots.size(), 2u);
    EXPECT_EQ(document.story().shots[0].picture, document.story().shots[1].picture) << "stored once";
}

TEST_F(PictureImportTest, ClosingInTheMiddleIsSafe) {
    for (int i = 0; i < 30; ++i) savePicture(folder, QString("%1.png").arg(i), Qt::red, {640, 360});
    auto second = std::make_unique<PictureImport>(document);
    second->importFiles({QUrl::fromLocalFile(folder.path())}, -1);
    second.reset();
    document.close();
    QCoreApplication::processEvents();
    EXPECT_FALSE(document.isOpen());
}

TEST(ShotNames, ComeFromFileNames) {
    EXPECT_EQ(PictureImport::shotNameFor("01_the-wide-valley.png"), "The wide valley");
    EXPECT_EQ(PictureImport::shotNameFor("0012.png"), "0012");
    EXPECT_EQ(PictureImport::shotNameFor("שלום.2.png"), "שלום.2");
    EXPECT_EQ(PictureImport::shotNameFor("_.png"), "_");
}

TEST_F(PictureImportTest, APictureFromTheClipboardTakesThePlaceOfAnother) {
    savePicture(folder, "sea.png");
    importFolder();
    ASSERT_EQ(shots.size(), 1u);
    const story::Shot before = document.story().shots[0];
    QImage other(32, 18, QImage::Format_RGB32);
    other.fill(Qt::blue);
    import.replacePicture(before.id, other);
    const story::Shot& after = document.story().shots[0];
    EXPECT_NE(after.picture, before.picture);
    EXPECT_EQ(after.length, before.length);
    EXPECT_EQ(document.story().shots.size(), 1u);
    import.replacePicture(before.id, QImage());
    EXPECT_EQ(problems.size(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(document.story().shots[0].picture, before.picture);
}

}  // namespace
