// What people drop by mistake, in a real window: broken files among good ones, addresses, folders that lead
// back to themselves, pictures beyond all measure, names in any script, words without end.
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "gui_testing.h"

namespace {

using namespace app_testing;

class InputTest : public GuiTest {
 protected:
    void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// All text in labels of the message bar.
    QString said() const {
        QStringList texts;
        for (const QLabel* label : window->parts().messages->findChildren<QLabel*>()) texts << label->text();
        return texts.join('\n');
    }
    void clickButton(QWidget* parent, const QString& text) {
        for (QAbstractButton* button : parent->findChildren<QAbstractButton*>())
            if (button->text().remove('&') == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL() << "no button says " << text.toStdString();
    }
};

TEST_F(InputTest, FiveHundredFilesOfWhichTwentyAreBroken) {
    ASSERT_TRUE(QDir(folder.path()).mkdir("many"));
    QByteArray whole;
    for (int i = 0; i < 500; ++i) {
        const QString path = folder.filePath(QStringLiteral("many/board %1.png").arg(i));
        QImage image(48, 27, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 7 % 360, 90, 120 + i % 100));
        ASSERT_TRUE(image.save(path));
        if (whole.isEmpty()) {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            whole = file.readAll();
        }
        if (i % 25 != 7) continue;
        const QByteArray broken[] = {"", "Dear Sir", whole.left(whole.size() / 2), QByteArray(3000, '\xff')};
        write(path, broken[i / 25 % 4]);
    }
    drop(window->parts().boards->viewport(), {folder.filePath("many")});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 480; }, 120'000)) << story().shots.size();
    EXPECT_EQ(story().shots.front().name, "Board 0");
    EXPECT_EQ(story().shots[10].pictureName, "board 11.png") << "7 is broken, 10 comes after 9";
    clickButton(window->parts().messages, "Show all");
    auto* list = window->findChild<QDialog*>("allLines");
    ASSERT_TRUE(list);
    const QStringList lines = list->findChild<QPlainTextEdit*>()->toPlainText().split('\n');
    EXPECT_EQ(lines.size(), 20);
    for (const QString& line : lines)
        EXPECT_TRUE(line.startsWith("board ") && line.size() > 20) << line.toStdString();
    session->document().undoStack()->undo();
    EXPECT_TRUE(story().shots.empty()) << "an import is one step";
}

TEST_F(InputTest, ARemoteAddressIsSaidAndNothingIsFetched) {
    QMimeData data;
    data.setUrls({QUrl("https://example.invalid/picture.png"), QUrl("ftp://example.invalid/x.jpg")});
    session->pictures().importFiles(data.urls(), -1);
    ASSERT_TRUE(eventually([&] { return window->parts().messages->count() > 0; }));
    EXPECT_TRUE(said().contains("picture.png")) << said().toStdString();
    EXPECT_TRUE(story().shots.empty());
}

TEST_F(InputTest, AFolderThatLeadsBackToItselfIsTakenOnce) {
    ASSERT_TRUE(QDir(folder.path()).mkpath("loop/inner"));
    savePicture(folder, "loop/a.png");
    savePicture(folder, "loop/inner/b.png");
    ASSERT_TRUE(QFile::link(folder.filePath("loop"), folder.filePath("loop/inner/back")));
    ASSERT_TRUE(QFile::link(folder.filePath("loop/inner"), folder.filePath("loop/again")));
    drop(window->parts().viewer, {folder.filePath("loop")});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 2 && !session->pictures().isBusy(); }));
    QTest::qWait(100);
    EXPECT_EQ(story().shots.size(), 2u);
}

TEST_F(InputTest, AThreeHundredMegapixelPicture) {
    const QString path = folder.filePath("wall.png");
    {
        QImage image(20'000, 15'000, QImage::Format_Mono);
        image.fill(0);
        ASSERT_TRUE(image.save(path));
    }
    drop(window->parts().viewer, {path, paint("small", Qt::darkGreen)});
    ASSERT_TRUE(eventually([&] { return !session->pictures().isBusy() && !story().shots.empty(); }, 120'000));
    // Taken, or refused by name with a reason; the small one beside it arrives in any case.
    if (story().shots.size() == 1) {
        EXPECT_EQ(story().shots[0].name, "Small");
        EXPECT_TRUE(said().contains("wall.png")) << said().toStdString();
        return;
    }
    ASSERT_EQ(story().shots.size(), 2u);
    bool answered = false;
    QObject::connect(&session->frames(), &app::FrameServer::frameReady, [&] { answered = true; });
    QObject::connect(&session->frames(), &app::FrameServer::frameFailed, [&] { answered = true; });
    session->player().seek(1);
    EXPECT_TRUE(eventually([&] { return answered; }, 120'000)) << "the window goes on";
}

TEST_F(InputTest, NamesInAnyScript) {
    const QString name = QString::fromUtf8("🎬 שלום مرحبا 雪の夜.png");
    savePicture(folder, name);
    drop(window->parts().viewer, {folder.filePath(name)});
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 1; }));
    EXPECT_EQ(QString::fromStdString(story().shots[0].pictureName), name);
    EXPECT_EQ(QString::fromStdString(story().shots[0].name), QFileInfo(name).completeBaseName());
    const QString file = folder.filePath(QString::fromUtf8("فيلم 🎞 film.seine"));
    ASSERT_TRUE(session->document().saveAs(file));
    EXPECT_TRUE(window->windowTitle().contains(QString::fromUtf8("فيلم 🎞 film")));
    const story::Story before = story();
    ASSERT_TRUE(session->document().open(file));
    EXPECT_EQ(story(), before);
}

TEST_F(InputTest, APromptOfTenThousandCharacters) {
    dropThree();
    session->selection().selectShot(story().shots[1].id);
    QTest::qWait(50);
    key(Qt::Key_Return);
    QTest::qWait(50);
    QString words;
    while (words.size() < 10'000) words += QString::fromUtf8("rain, s m g J K L 🌧 ");
    words.truncate(10'000);
    if (words.back().isHighSurrogate()) words.back() = QChar('.');
    QApplication::clipboard()->setText(words);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !story().shots[1].prompt.empty(); }));
    EXPECT_EQ(QString::fromStdString(story().shots[1].prompt).size(), 10'000);
    EXPECT_EQ(story().shots.size(), 3u) << "letters were no commands";
    window->parts().timeline->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(story().shots[1].prompt.empty()) << "one step of undo";
}

}  // namespace
