// The round trip to a drawing program, which is played by the test: it saves over the file, or writes beside
// it and renames, as programs do.
#include "app/picture_editing.h"

#include <gtest/gtest.h>

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>

#include "app_testing.h"

namespace {

using namespace app_testing;
using app::PictureEditing;

/// What the desktop is asked to open.
class Desktop : public QObject {
    Q_OBJECT
 public:
    Desktop() { QDesktopServices::setUrlHandler("file", this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler("file"); }
    QStringList opened;

 public slots:
    void open(const QUrl& url) { opened << url.toLocalFile(); }
};

class PictureEditingTest : public testing::Test {
 protected:
    void SetUp() override {
        ASSERT_TRUE(document.makeNew());
        ASSERT_TRUE(document.saveAs(folder.filePath("film: \"one\".seine")));
        QObject::connect(&editing, &PictureEditing::failed, [this](const QString& why) { failures << why; });
        savePicture(folder, "the sea.png", Qt::red);
        import.importFiles({QUrl::fromLocalFile(folder.filePath("the sea.png"))}, -1);
        ASSERT_TRUE(eventually([this] { return document.story().shots.size() == 1; }));
        shot = document.story().shots[0].id;
    }
    const story::Shot& shown() const { return document.story().shots[0]; }
    QColor colourShown() const {
        const auto bytes = document.file()->readBlob(shown().picture);
        return QImage::fromData(bytes.data(), int(bytes.size())).pixelColor(3, 3);
    }
    static void paintOver(const QString& path, QColor colour) {
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(colour);
        ASSERT_TRUE(image.save(path, "PNG"));
    }

    QTemporaryDir folder;
    Desktop desktop;
    app::Document document;
    app::PictureImport import{document};
    PictureEditing editing{document, import};
    QStringList failures;
    story::ShotId shot;
};

TEST_F(PictureEditingTest, WhatIsSavedThereIsShownHere) {
    ASSERT_TRUE(editing.open(shot));
    ASSERT_EQ(desktop.opened.size(), 1);
    const QString path = desktop.opened.front();
    EXPECT_EQ(QFileInfo(path).fileName(), "the sea.png");
    const story::Shot before = shown();
    paintOver(path, Qt::blue);
    ASSERT_TRUE(eventually([&] { return shown().picture != before.picture; }));
    EXPECT_EQ(colourShown(), QColor(Qt::blue));
    EXPECT_EQ(shown().length, before.length);
    EXPECT_EQ(shown().name, before.name);

    const story::BlobId blue = shown().picture;
    paintOver(path + ".part", Qt::green);  // written beside it and renamed
    ASSERT_TRUE(QFile::remove(path) && QFile::rename(path + ".part", path));
    ASSERT_TRUE(eventually([&] { return shown().picture != blue; }));
    EXPECT_EQ(colourShown(), QColor(Qt::green));
    document.undoStack()->undo();
    EXPECT_EQ(shown().picture, blue) << "each save is a step of undo";
    EXPECT_TRUE(failures.isEmpty()) << failures.join('\n').toStdString();
}

TEST_F(PictureEditingTest, OpenedAgainItIsTheSameFileUntilTheShotShowsSomethingElse) {
    ASSERT_TRUE(editing.open(shot));
    ASSERT_TRUE(editing.open(shot));
    ASSERT_EQ(desktop.opened.size(), 2);
    EXPECT_EQ(desktop.opened[0], desktop.opened[1]);
    QImage other(20, 20, QImage::Format_RGB32);
    other.fill(Qt::yellow);
    import.replacePicture(shot, other);
    ASSERT_TRUE(editing.open(shot));
    EXPECT_NE(desktop.opened[2], desktop.opened[0]);
    EXPECT_EQ(QImage(desktop.opened[2]).pixelColor(0, 0), QColor(Qt::yellow));
}

TEST_F(PictureEditingTest, NonsenseSavedThereChangesNothing) {
    ASSERT_TRUE(editing.open(shot));
    const story::BlobId before = shown().picture;
    QList<app::ImportProblem> problems;
    QObject::connect(
        &import, &app::PictureImport::finished,
        [&](const std::vector<story::ShotId>&, const QList<app::ImportProblem>& list) { problems = list; });
    QFile file(desktop.opened.front());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("half a picture");
    file.close();
    ASSERT_TRUE(eventually([&] { return !problems.isEmpty(); }));
    EXPECT_EQ(shown().picture, before);
    paintOver(desktop.opened.front(), Qt::blue);
    EXPECT_TRUE(eventually([&] { return shown().picture != before; })) << "the next save counts";
}

TEST_F(PictureEditingTest, AShotWithoutAPictureSaysSo) {
    const auto blank = addShots(document, 1);
    EXPECT_FALSE(editing.open(blank[0]));
    EXPECT_EQ(failures.size(), 1);
    EXPECT_TRUE(desktop.opened.isEmpty());
}

TEST_F(PictureEditingTest, AnotherStoryIsNotTouched) {
    ASSERT_TRUE(editing.open(shot));
    const QString path = desktop.opened.front();
    ASSERT_TRUE(document.makeNew());
    addShots(document, 1);
    paintOver(path, Qt::blue);
    EXPECT_FALSE(eventually([&] { return bool(shown().picture); }, 1500));
}

}  // namespace

#include "picture_editing_test.moc"
