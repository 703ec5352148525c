// What a drop stands for: natural order, folders opened up without loops, and a word about what is no local
// file.
#include "app/picture_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>

namespace {

using app::collectPictureFiles;
using app::naturalCompare;

class PictureFilesTest : public testing::Test {
 protected:
    QString touch(const QString& name) {
        QFile file(folder.filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("x");
        return file.fileName();
    }
    QStringList namesOf(const app::PictureFiles& files) {
        QStringList names;
        for (const QString& path : files.paths) names << QDir(folder.path()).relativeFilePath(path);
        return names;
    }
    QList<QUrl> urls(const QStringList& names) {
        QList<QUrl> urls;
        for (const QString& name : names) urls << QUrl::fromLocalFile(folder.filePath(name));
        return urls;
    }
    QTemporaryDir folder;
};

TEST(NaturalOrder, CountsAsPeopleDo) {
    QStringList names{"b",
                      "Shot 10",
                      "shot 2",
                      "shot 02",
                      "a12b3",
                      "a12b20",
                      "a2",
                      "x99999999999999999999999",
                      "x100000000000000000000000"};
    std::sort(names.begin(), names.end(), [](auto& a, auto& b) { return naturalCompare(a, b) < 0; });
    EXPECT_THAT(names, testing::ElementsAre("a2", "a12b3", "a12b20", "b", "shot 02", "shot 2", "Shot 10",
                                            "x99999999999999999999999", "x100000000000000000000000"));
}

TEST(NaturalOrder, IsATotalOrder) {
    const QStringList names{"", "a", "A", "a1", "a01", "a001", "1", "01", "a1b", "aé", "😀2", "😀10"};
    for (const QString& a : names)
        for (const QString& b : names) {
            const int there = naturalCompare(a, b), back = naturalCompare(b, a);
            EXPECT_EQ(there<0, back> 0) << a.toStdString() << " " << b.toStdString();
            EXPECT_EQ(there == 0, a == b);
        }
}

TEST_F(PictureFilesTest, OpensFoldersUpInNaturalOrder) {
    for (const char* name :
         {"s/10.png", "s/9.JPG", "s/notes.txt", "s/.hidden.png", "s/deep/1.webp", "2.png", "11.png"})
        touch(name);
    EXPECT_THAT(namesOf(collectPictureFiles(urls({"11.png", "s", "2.png"}))),
                testing::ElementsAre("2.png", "11.png", "s/9.JPG", "s/10.png", "s/deep/1.webp"));
}

TEST_F(PictureFilesTest, SoundsInFoldersComeAlong) {
    for (const char* name : {"s/2.png", "s/10.WAV", "s/9.mp3", "s/deep/rain.flac", "s/making of.mp4",
                             "s/.hidden.wav", "music/song.ogg"})
        touch(name);
    touch("s/other name.png");
    ASSERT_TRUE(QFile::link("9.mp3", folder.filePath("s/again.mp3")));
    const app::PictureFiles files = collectPictureFiles(urls({"s", "music"}));
    EXPECT_EQ(files.paths.size(), 2);
    QStringList names;
    for (const QString& path : files.sounds) names << QDir(folder.path()).relativeFilePath(path);
    EXPECT_THAT(names, testing::ElementsAre("music/song.ogg", "s/9.mp3", "s/10.WAV", "s/deep/rain.flac"));
    EXPECT_TRUE(files.problems.isEmpty()) << "a folder of sounds is no mistake";
}

TEST_F(PictureFilesTest, FollowsNoLoop) {
    touch("s/1.png");
    ASSERT_TRUE(QFile::link(folder.filePath("s"), folder.filePath("s/again")));
    ASSERT_TRUE(QFile::link("s/1.png", folder.filePath("2.png")));
    ASSERT_TRUE(QFile::link("nowhere", folder.filePath("s/dangling.png")));
    EXPECT_EQ(namesOf(collectPictureFiles(urls({"s", "2.png", "s"}))).size(), 1);
}

TEST_F(PictureFilesTest, NamesWhatIsNoFile) {
    touch("empty/readme.txt");
    const auto files =
        collectPictureFiles(QList<QUrl>{QUrl("https://example.org/a.png")} + urls({"gone.png", "empty"}));
    EXPECT_TRUE(files.paths.isEmpty());
    ASSERT_EQ(files.problems.size(), 3);
    EXPECT_EQ(files.problems[0].name, "https://example.org/a.png");
    for (const auto& problem : files.problems) EXPECT_FALSE(problem.reason.isEmpty());
}

TEST_F(PictureFilesTest, TakesAnyFileThatWasNamedDirectly) {
    touch("drawing");
    touch("שלום 😀.png");
    EXPECT_EQ(collectPictureFiles(urls({"drawing", "שלום 😀.png"})).paths.size(), 2);
}

}  // namespace
