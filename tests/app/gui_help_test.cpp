// Help in the window: the manual at the page about what has the focus, links and pictures that are there, the
// guided first story from the sample pictures to a film, and the licences of all that is linked.
#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

#include "app/first_story_card.h"
#include "app/help_window.h"
#include "gui_testing.h"

namespace {

using namespace app_testing;

QStringList matches(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto at = expression.globalMatch(text); at.hasNext();) found << at.next().captured(1);
    return found;
}

TEST(Manual, EveryPageIsInTheListAndEveryLinkLeadsToOne) {
    const QStringList files = QDir(":/seine/manual").entryList({"*.md"});
    EXPECT_EQ(QSet<QString>(files.begin(), files.end()).size(), app::HelpWindow::pages().size());
    for (const QString& page : app::HelpWindow::pages()) {
        const QString text = app::builtInText("manual/" + page + ".md");
        ASSERT_TRUE(text.startsWith("# ")) << page.toStdString();
        for (const QString& link : matches(text, R"(\]\(([a-z-]+)\.md\))"))
            EXPECT_TRUE(app::HelpWindow::pages().contains(link))
                << page.toStdString() << " -> " << link.toStdString();
        for (const QString& picture : matches(text, R"(!\[[^\]]*\]\(([^)]+)\))"))
            EXPECT_TRUE(QFile::exists(":/seine/manual/" + picture)) << picture.toStdString();
    }
}

TEST(Licences, NameWhatTheBuildLinks) {
    const QString licences = app::builtInText("licences.md").toLower();
    for (const char* part : {"qt 6", "libtorch", "openblas", "ffmpeg", "opencv", "libtiff", "little cms",
                             "sqlite", "qcustomplot", "cairo", "pango", "pugixml", "libzip",
                             "json for modern c++", "cli11", "general public license"})
        EXPECT_TRUE(licences.contains(part)) << part;
}

class HelpTest : public GuiTest {
 protected:
    app::HelpWindow* help() { return window->findChild<app::HelpWindow*>(); }
    void pressF1(QWidget* focus) {
        focus->window()->activateWindow();
        focus->setFocus();
        ASSERT_TRUE(eventually([&] { return QApplication::focusWidget() == focus; }));
        QTest::keyClick(focus, Qt::Key_F1);
        QTest::qWait(30);
    }
};

TEST_F(HelpTest, F1OpensThePageAboutThePanel) {
    dropThree();
    pressF1(window->parts().timeline);
    ASSERT_TRUE(help());
    EXPECT_EQ(help()->page(), "timeline");
    EXPECT_FALSE(help()->findChild<QTextBrowser*>()->toPlainText().isEmpty());
    pressF1(window->parts().boards);
    EXPECT_EQ(help()->page(), "boards");
    help()->close();
}

TEST_F(HelpTest, F1WorksInDialogs) {
    dropThree();
    window->commands().action("exportAs")->trigger();
    auto* dialog = window->findChild<QDialog*>("exportDialog");
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog, Qt::Key_F1);
    ASSERT_TRUE(help());
    EXPECT_EQ(help()->page(), "exporting");
}

TEST_F(HelpTest, TheFirstStoryGoesFromPicturesToAFilm) {
    using Step = app::FirstStory::Step;
    window->commands().action("firstStory")->trigger();
    auto* card = window->findChild<app::FirstStoryCard*>();
    ASSERT_TRUE(card);
    window->commands().action("firstStory")->trigger();
    EXPECT_EQ(window->findChildren<app::FirstStoryCard*>().size(), 1) << "once is enough";
    const QPointer<app::FirstStoryCard> watched(card);
    app::FirstStory& guide = card->guide();
    QPushButton* doIt = nullptr;
    for (QPushButton* button : card->findChildren<QPushButton*>())
        if (button->property("kind") == "primary") doIt = button;
    ASSERT_TRUE(doIt);
    EXPECT_EQ(guide.step(), Step::Pictures);
    doIt->click();
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 6; }));
    EXPECT_EQ(guide.step(), Step::Watch);
    doIt->click();
    EXPECT_EQ(guide.step(), Step::Join);
    session->player().pause();
    doIt->click();
    EXPECT_EQ(story().shots[0].out.kind, story::TransitionKind::Generated);
    EXPECT_EQ(guide.step(), Step::Generate);
    doIt->click();
    EXPECT_EQ(session->queue().jobs().size(), 1u) << "the transition alone";
    ASSERT_TRUE(eventually([&] { return guide.step() == Step::Export; }));
    emit session->movieExport().finished(folder.filePath("film.mp4"), {});
    EXPECT_EQ(guide.step(), Step::Done);
    doIt->click();
    EXPECT_TRUE(watched.isNull() || !watched->isVisible()) << "the guide is through";
}

TEST_F(HelpTest, TipsNameTheKeys) {
    EXPECT_EQ(window->commands().action("import")->toolTip().section('(', 1), "Ctrl+I)");
}

}  // namespace
