// What goes from window to window with the real mouse: a take out into another program, pictures in from one,
// shots from one story into another.
#include <QScrollArea>

#include "engine/media/movie_reader.h"
#include "gui_testing.h"
#include "widgets/takes_strip.h"

namespace {

using namespace app_testing;

/// A window of another program: gives what it was made with, and keeps the files that are dropped on it.
class OtherProgram : public QWidget {
 public:
    explicit OtherProgram(const QVariant& picture = {}) : m_picture(picture) {
        setWindowFlag(Qt::WindowStaysOnTopHint);
        setGeometry(1500, 940, 80, 40);
        setAcceptDrops(true);
        show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(this));
    }
    QPoint middle() const { return mapToGlobal(rect().center()); }

    QList<QUrl> received;

 protected:
    void mousePressEvent(QMouseEvent*) override {
        auto* dragged = new QMimeData;
        dragged->setImageData(m_picture);
        dragged->setUrls({QUrl("https://example.org/picture.png")});  // as browsers give both
        auto* drag = new QDrag(this);
        drag->setMimeData(dragged);
        drag->exec(Qt::CopyAction);
    }
    void dragEnterEvent(QDragEnterEvent* event) override { event->acceptProposedAction(); }
    void dropEvent(QDropEvent* event) override {
        received = event->mimeData()->urls();
        event->acceptProposedAction();
    }

 private:
    const QVariant m_picture;
};

class DragTest : public GuiTest {
 protected:
    void SetUp() override {
        GuiTest::SetUp();
        window->move(0, 0);
    }
};

TEST_F(DragTest, ATakeGoesToAnotherProgramAsAFilm) {
    dropThree();
    const story::Part part{story().shots[0].id, story::Part::What::Shot};
    ASSERT_TRUE(session->document().edit(story::SetShots{{{.shot = part.shot, .length = 24}}}));
    ASSERT_EQ(session->queue().enqueue({part}), 1);
    ASSERT_TRUE(eventually([&] { return story().shots[0].takes.size() == 1; }, 60'000));
    session->selection().selectShot(part.shot);
    QTest::qWait(200);
    widgets::TakesStrip* strip = nullptr;
    for (auto* other : window->parts().inspector->findChildren<widgets::TakesStrip*>())
        if (other->isVisible()) strip = other;
    ASSERT_TRUE(strip);
    for (QWidget* at = strip; at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at)) area->ensureWidgetVisible(strip);
    QTest::qWait(100);
    OtherProgram other;
    Hand::drag(Hand::global(strip, strip->cellRect(0).center()), other.middle());
    ASSERT_TRUE(eventually([&] { return !other.received.isEmpty(); }));
    const QString path = other.received.front().toLocalFile();
    EXPECT_TRUE(path.endsWith("film, shot 1, take 1.mp4")) << path.toStdString();
    EXPECT_EQ(media::MovieReader::open(path.toStdString()).info().frames, 24);
    EXPECT_EQ(story().shots[0].takes.size(), 1u) << "it stays where it was";
}

TEST_F(DragTest, APictureOfABrowserBecomesAShot) {
    dropThree();
    OtherProgram browser(QImage(paint("a lighthouse", Qt::darkCyan)));
    const QWidget* timeline = window->parts().timeline->viewport();
    const QRect last = window->parts().timeline->shotRect(story().shots[2].id);
    Hand::drag(browser.middle(), Hand::global(timeline, QPoint(last.right() - 5, last.bottom() - 8)));
    ASSERT_TRUE(eventually([&] { return story().shots.size() == 4; }));
    EXPECT_EQ(story().shots[3].pictureName, "Pasted picture.png");
    EXPECT_EQ(window->parts().messages->count(), 0) << "its address is not asked for";
}

TEST_F(DragTest, ShotsGoIntoTheWindowOfAnotherStory) {
    dropThree();
    ASSERT_TRUE(session->document().edit(
        story::SetShots{{{.shot = story().shots[0].id, .length = 31, .prompt = "fog"}}}));
    app::Session other(QString(), [this] { return std::make_unique<MovingStripe>(holdsTakes); });
    app::MainWindow second(other);
    second.resize(1500, 900);
    second.move(1240, 0);  // its left side is in sight
    second.show();
    second.begin({});
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&second));
    second.raise();
    QTest::qWait(200);
    widgets::BoardsView *from = window->parts().boards, *to = second.parts().boards;
    Hand::drag(Hand::global(from->viewport(), from->visualRect(from->model()->index(0, 0)).center()),
               Hand::global(to->viewport(), to->viewport()->rect().center()));
    const story::Story& got = other.document().story();
    ASSERT_TRUE(eventually([&] { return got.shots.size() == 1; }));
    EXPECT_EQ(got.shots[0].prompt, "fog");
    EXPECT_EQ(got.shots[0].length, 31);
    EXPECT_TRUE(other.document().file()->hasBlob(got.shots[0].picture)) << "with its picture";
    EXPECT_EQ(story().shots.size(), 3u);
    window->move(-300, 0);  // the timelines lie side by side
    QTest::qWait(200);
    widgets::TimelineView* timeline = window->parts().timeline;
    const QRect last = timeline->shotRect(story().shots[2].id);
    Hand::drag(Hand::global(timeline->viewport(), QPoint(last.center().x(), last.bottom() - 8)),
               QPoint(1500, Hand::global(timeline->viewport(), last.center()).y()));
    EXPECT_TRUE(eventually([&] { return got.shots.size() == 2; })) << "out of the timeline, sideways";
    EXPECT_EQ(story().shots.size(), 3u);
}

}  // namespace
