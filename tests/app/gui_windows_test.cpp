// Several windows, keys that were changed, layouts, themes, reading out: what concerns the program around one
// story.
#include <QAccessible>
#include <QFontInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/key_editor.h"
#include "app/key_list.h"
#include "app/layouts.h"
#include "app/windows.h"
#include "gui_testing.h"

namespace {

using namespace app_testing;

class WindowsTest : public testing::Test {
 protected:
    void SetUp() override { QSettings().clear(); }
    QString makeStory(const QString& name, int shots) {
        app::Document document;
        EXPECT_TRUE(document.makeNew() && document.saveAs(folder.filePath(name)));
        addShots(document, shots);
        return folder.filePath(name);
    }
    QTemporaryDir folder;
};

TEST_F(WindowsTest, OneWindowAStory) {
    const QString one = makeStory("one.seine", 1), two = makeStory("two.seine", 2);
    app::Windows windows({});
    app::MainWindow& first = windows.open({});
    EXPECT_TRUE(first.holdsNothing());
    windows.open(one, &first);
    EXPECT_EQ(windows.count(), 1) << "an empty window is used";
    windows.open(two, &first);
    ASSERT_EQ(windows.count(), 2);
    EXPECT_EQ(&windows.open(one, &windows.window(1)), &first) << "open already: it comes to the front";
    EXPECT_EQ(windows.count(), 2);
    EXPECT_FALSE(windows.session(0).document().isReadOnly() || windows.session(1).document().isReadOnly());
    EXPECT_EQ(windows.window(1).windowTitle(), QString::fromUtf8("two — Seine Storyboard"));
    windows.window(1).commands().action("newAfter")->trigger();
    EXPECT_EQ(windows.session(1).document().story().shots.size(), 3u);
    EXPECT_EQ(windows.session(0).document().story().shots.size(), 1u);
    windows.window(0).close();
    ASSERT_TRUE(eventually([&] { return windows.count() == 1; }));
    windows.open(one);
    EXPECT_EQ(windows.count(), 2) << "closed stories open again";
}

TEST_F(WindowsTest, AStoryThatCannotBeOpenedSaysSo) {
    QFile file(folder.filePath("broken.seine"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a story");
    file.close();
    app::Windows windows({});
    app::MainWindow& window = windows.open(file.fileName());
    EXPECT_TRUE(windows.session(0).document().isOpen()) << "a new story";
    EXPECT_GT(window.parts().messages->count(), 0);
}

TEST_F(WindowsTest, CopiedInOneWindowPastedInAnother) {
    app::Windows windows({});
    windows.open(makeStory("from.seine", 3));
    windows.open(makeStory("to.seine", 1));
    windows.session(0).selection().selectAll();
    windows.window(0).commands().action("copy")->trigger();
    windows.window(1).commands().action("paste")->trigger();
    ASSERT_TRUE(eventually([&] { return windows.session(1).document().story().shots.size() == 4; }));
    windows.window(0).commands().action("paste")->trigger();
    EXPECT_EQ(windows.session(0).document().story().shots.size(), 6u)
        << "at home they are duplicated at once";
}

class KeysTest : public GuiTest {
 protected:
    app::KeyEditor* openEditor(const QString& command) {
        window->commands().action("changeKeys")->trigger();
        auto* editor = window->findChild<app::KeyEditor*>();
        if (!editor) return nullptr;
        for (QTreeWidgetItemIterator at(editor->findChild<QTreeWidget*>()); *at; ++at)
            if ((*at)->data(0, Qt::UserRole).toString() == command)
                editor->findChild<QTreeWidget*>()->setCurrentItem(*at);
        return editor;
    }
    QPushButton* button(QWidget* parent, const QString& text) {
        for (QPushButton* button : parent->findChildren<QPushButton*>())
            if (button->text().remove('&') == text) return button;
        return nullptr;
    }
    Qt::Key keyOf(const QString& command) { return window->commands().keysOf(command).value(0)[0].key(); }
};

TEST_F(KeysTest, ChangedKeysWorkAtOnceAndAreRemembered) {
    dropThree();
    app::KeyEditor* editor = openEditor("split");
    ASSERT_TRUE(editor);
    QTest::keyClick(editor->findChild<QKeySequenceEdit*>(), Qt::Key_X);
    ASSERT_TRUE(eventually([&] { return keyOf("split") == Qt::Key_X; }));
    editor->close();
    window->parts().timeline->setFocus();
    session->player().seek(30);
    key(Qt::Key_S);
    EXPECT_EQ(story().shots.size(), 3u) << "its former key does nothing";
    key(Qt::Key_X);
    EXPECT_EQ(story().shots.size(), 4u);
    app::Session other({});
    app::MainWindow second(other);
    EXPECT_EQ(second.commands().keysOf("split"), app::keysFrom("X")) << "a later window has it as well";
}

TEST_F(KeysTest, AConflictIsSaidAndTakenOverOnlyWhenAsked) {
    app::KeyEditor* editor = openEditor("split");
    ASSERT_TRUE(editor);
    QPushButton* take = button(editor, "Use it here");
    ASSERT_TRUE(take);
    EXPECT_FALSE(take->isVisible());
    QTest::keyClick(editor->findChild<QKeySequenceEdit*>(), Qt::Key_M);
    ASSERT_TRUE(eventually([&] { return take->isVisible(); }));
    EXPECT_EQ(keyOf("split"), Qt::Key_S);
    EXPECT_EQ(keyOf("marker"), Qt::Key_M);
    QTest::mouseClick(take, Qt::LeftButton);
    EXPECT_EQ(keyOf("split"), Qt::Key_M);
    EXPECT_TRUE(window->commands().keysOf("marker").isEmpty());
    QTest::mouseClick(button(editor, "Reset all"), Qt::LeftButton);
    EXPECT_EQ(keyOf("split"), Qt::Key_S);
    EXPECT_EQ(keyOf("marker"), Qt::Key_M);
}

TEST_F(KeysTest, TheListOfAllKeysFitsIntoASmallWindow) {
    for (const QSize size : {QSize(1500, 900), QSize(1100, 720)}) {
        window->resize(size);
        QTest::qWait(50);
        window->commands().action("keys")->trigger();
        auto* list = window->findChild<app::KeyList*>();
        ASSERT_TRUE(list);
        QTest::qWait(50);
        for (const QLabel* column : list->findChildren<QLabel*>()) {
            EXPECT_LE(column->sizeHint().height(), column->height());
            EXPECT_LE(column->sizeHint().width(), column->width());
            EXPECT_TRUE(list->rect().contains(column->geometry()));
            const auto usual = QStringLiteral("font-size: %1px").arg(QFontInfo(list->font()).pixelSize());
            if (size.height() == 900) {
                EXPECT_TRUE(column->text().contains(usual)) << "no smaller than needed";
            }
        }
        QTest::keyClick(list, Qt::Key_Escape);
        EXPECT_FALSE(list->isVisible());
        QCoreApplication::sendPostedEvents(list, QEvent::DeferredDelete);
        ASSERT_FALSE(window->findChild<app::KeyList*>());
    }
}

TEST_F(KeysTest, NoTwoCommandsHaveTheSameKey) {
    QHash<QString, QString> owners;
    for (const auto& [title, actions] : window->commands().byMenu())
        for (const QAction* action : actions)
            for (const QKeySequence& shortcut : action->shortcuts()) {
                const QString name = shortcut.toString(QKeySequence::PortableText);
                EXPECT_FALSE(owners.contains(name))
                    << name.toStdString() << " is that of " << owners[name].toStdString() << " and of "
                    << action->objectName().toStdString();
                owners[name] = action->objectName();
            }
}

TEST_F(KeysTest, LettersStayInEveryTextField) {
    dropThree();
    session->selection().selectShot(story().shots[0].id);
    QTest::qWait(80);
    const story::Story before = story();
    int fields = 0;
    for (QWidget* field : window->findChildren<QWidget*>()) {
        const bool takesText = qobject_cast<QLineEdit*>(field) || field->inherits("QPlainTextEdit");
        if (!takesText || !field->isVisible() || !field->isEnabled()) continue;
        ++fields;
        field->setFocus();
        ASSERT_TRUE(field->hasFocus());
        for (const char letter : {'s', 'm', 'n', 't', 'g', 'j', 'k', 'l', ' ', '?', '+', '0'})
            QTest::keyClick(field, letter);
        QTest::qWait(5);
        EXPECT_EQ(story().shots.size(), 3u) << field->accessibleName().toStdString();
        EXPECT_TRUE(story().markers.empty());
        EXPECT_TRUE(session->queue().jobs().isEmpty());
        EXPECT_FALSE(session->player().isPlaying());
        EXPECT_EQ(story().shots[0].out.kind, before.shots[0].out.kind);
    }
    EXPECT_GE(fields, 6);
}

TEST_F(KeysTest, LayoutsAreSavedAndComeBack) {
    app::Layouts* layouts = window->findChild<app::Layouts*>();
    ASSERT_TRUE(layouts);
    window->parts().queueDock->hide();
    window->commands().action("analysis")->setChecked(true);
    layouts->save("night shift");
    layouts->arrangeUsual();
    EXPECT_FALSE(window->parts().queueDock->isHidden());
    EXPECT_TRUE(window->parts().analysis->isHidden());
    EXPECT_TRUE(layouts->apply("night shift"));
    EXPECT_TRUE(window->parts().queueDock->isHidden());
    EXPECT_FALSE(window->parts().analysis->isHidden());
    EXPECT_FALSE(layouts->apply("no such layout"));
    app::Layouts::remove("night shift");
    EXPECT_TRUE(app::Layouts::savedNames().isEmpty());
}

TEST_F(KeysTest, EveryControlHasANameAndIsReachedByTab) {
    dropThree();
    session->selection().selectShot(story().shots[0].id);
    QTest::qWait(80);
    QSet<const QWidget*> wanted, reached;
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        if (!isControl || !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()) continue;
        if (widget->window() != window.get()) continue;
        wanted << widget;
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(read);
        EXPECT_FALSE(read->text(QAccessible::Name).isEmpty() && widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " in "
            << widget->parentWidget()->metaObject()->className();
    }
    window->parts().timeline->setFocus();
    for (int i = 0; i < 3 * int(wanted.size()); ++i) {
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget* widget : wanted)
        EXPECT_TRUE(reached.contains(widget))
            << widget->metaObject()->className() << " " << widget->accessibleName().toStdString() << " "
            << widget->objectName().toStdString();
}

}  // namespace
