// The window without a mouse: everything that can be done is reached by Tab, in an order one can follow, and
// has a name for those who do not see it; cut, copy and paste.
#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QClipboard>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>

#include "app/window_setup.h"
#include "app/windows.h"
#include "gui_testing.h"

namespace {

using namespace app_testing;

class KeyboardTest : public GuiTest {
 protected:
    /// The panel of the window that a widget lies in.
    const QWidget* panelOf(const QWidget* widget) const {
        for (const QWidget* at = widget; at; at = at->parentWidget())
            if (qobject_cast<const QDockWidget*>(at) || qobject_cast<const QToolBar*>(at) ||
                qobject_cast<const QStatusBar*>(at) || at == window->centralWidget() ||
                (qobject_cast<const QTabBar*>(at) && at->parentWidget() == window.get()))
                return at;
        return nullptr;
    }
    static std::string describe(const QWidget* widget) {
        return widget->metaObject()->className() + std::string(" \"") +
               widget->accessibleName().toStdString() + "\" " + widget->objectName().toStdString();
    }
    /// What Tab goes through, from where the focus is until it comes back there.
    QList<QWidget*> chain() {
        QList<QWidget*> stops;
        for (int i = 0; i < 400; ++i) {
            QWidget* now = QApplication::focusWidget();
            if (!now || stops.contains(now)) break;
            stops << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        return stops;
    }
    void expectSensible(const QList<QWidget*>& stops) {
        QList<const QWidget*> panels;
        for (QWidget* stop : stops) {
            const auto* access = QAccessible::queryAccessibleInterface(stop);
            ASSERT_TRUE(access) << describe(stop);
            EXPECT_FALSE(access->text(QAccessible::Name).trimmed().isEmpty()) << describe(stop);
            const QWidget* panel = panelOf(stop);
            EXPECT_TRUE(panel) << describe(stop);
            if (panels.isEmpty() || panels.back() != panel) panels << panel;
        }
        if (panels.size() > 1 && panels.front() == panels.back()) panels.removeLast();  // it began inside one
        for (const QWidget* panel : panels)
            EXPECT_EQ(panels.count(panel), 1) << "Tab comes back to " << describe(panel);
    }
    /// Every control that a mouse could press.
    QList<QWidget*> controls() const {
        QList<QWidget*> found;
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const bool isControl =
                qobject_cast<QAbstractButton*>(widget) || (widget->focusPolicy() & Qt::TabFocus);
            const bool isInside = widget->focusProxy() || !widget->isVisible() || !widget->isEnabled() ||
                                  widget->window() != window.get() || qobject_cast<QMenuBar*>(widget) ||
                                  widget->objectName() == "qt_toolbar_ext_button";
            // Of buttons that exclude each other Tab goes to one, arrows to the others.
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const QButtonGroup* group = button ? button->group() : nullptr;
            const bool isOneOfMany = button && (button->autoExclusive() || (group && group->exclusive()));
            if (isControl && !isInside && !isOneOfMany) found << widget;
        }
        return found;
    }
};

TEST_F(KeyboardTest, TabReachesEveryControlPanelByPanelAndAllHaveNames) {
    dropThree();
    session->selection().selectShot(story().shots[1].id);
    window->commands().action("analysis")->setChecked(true);
    QTest::qWait(100);
    window->parts().timeline->setFocus();
    const QList<QWidget*> stops = chain();
    EXPECT_GT(stops.size(), 40);
    expectSensible(stops);
    for (QWidget* control : controls())
        EXPECT_TRUE(stops.contains(control)) << "not by Tab: " << describe(control);
}

TEST_F(KeyboardTest, TheSameForATransitionAndForAnEmptyStory) {
    window->parts().timeline->setFocus();
    expectSensible(chain());
    dropThree();
    ASSERT_TRUE(session->document().edit(story::SetTransitions{
        {{.shot = story().shots[0].id, .kind = story::TransitionKind::Generated, .length = 24}}}));
    session->selection().selectTransition(story().shots[0].id);
    QTest::qWait(100);
    window->parts().timeline->setFocus();
    const QList<QWidget*> stops = chain();
    expectSensible(stops);
    for (QWidget* control : controls())
        EXPECT_TRUE(stops.contains(control)) << "not by Tab: " << describe(control);
}

TEST_F(KeyboardTest, WhatIsCutIsPastedWhereverOneLikes) {
    dropThree();
    window->parts().timeline->setFocus();
    ASSERT_TRUE(session->document().edit(story::SetShots{{{.shot = story().shots[0].id, .prompt = "fog"}}}));
    session->selection().selectShot(story().shots[0].id);
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(names().join(' '), "Sea Night");
    session->selection().selectShot(story().shots[1].id);
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(names().join(' '), "Sea Night Dawn");
    EXPECT_EQ(story().shots[2].prompt, "fog");
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(story().shots.size(), 4u) << "as often as one likes";
    for (int i = 0; i < 3; ++i) key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(names().join(' '), "Dawn Sea Night");
}

TEST_F(KeyboardTest, CameraAndSettingsAreGivenToOthers) {
    dropThree();
    window->parts().timeline->setFocus();
    ASSERT_TRUE(session->document().edit(story::SetShots{{{.shot = story().shots[0].id,
                                                           .prompt = "fog",
                                                           .camera = story::Camera::PushIn,
                                                           .settings = story::Settings{.seed = 7}}}}));
    session->selection().selectShot(story().shots[0].id);
    key(Qt::Key_C, Qt::ControlModifier);
    session->selection().selectShots({story().shots[1].id, story().shots[2].id});
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    for (std::size_t i = 1; i < 3; ++i) {
        EXPECT_EQ(story().shots[i].camera, story::Camera::PushIn);
        EXPECT_EQ(story().shots[i].settings.seed, 7u);
        EXPECT_EQ(story().shots[i].prompt, "") << "words stay";
    }
    EXPECT_EQ(story().shots.size(), 3u);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(story().shots[2].camera, story::Camera::Static);
}

TEST_F(KeyboardTest, PastedLinesBecomeShots) {
    window->parts().timeline->setFocus();
    QApplication::clipboard()->setText("The keeper climbs the stairs.\n\n  He lights the lamp. \n");
    window->commands().action("paste")->trigger();
    ASSERT_EQ(story().shots.size(), 2u);
    EXPECT_EQ(story().shots[0].action, "The keeper climbs the stairs.");
    EXPECT_EQ(story().shots[1].action, "He lights the lamp.");
    QApplication::clipboard()->clear();
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(story().shots.size(), 2u);
}

TEST_F(KeyboardTest, TheChosenModelIsThereAgainNextTime) {
    ASSERT_TRUE(QDir(folder.path()).mkpath("my model"));
    const QString model = folder.filePath("my model");
    app::rememberModel(model);
    {
        app::Windows windows({});
        windows.open({});
        EXPECT_EQ(windows.session(0).modelFolder(), model);
    }
    {
        app::Windows windows(folder.path());
        windows.open({});
        EXPECT_EQ(windows.session(0).modelFolder(), folder.path()) << "what is asked for by name comes first";
    }
    qputenv("SEINE_MODEL", folder.path().toUtf8());
    EXPECT_EQ(app::askedModel({}), folder.path()) << "asked for by the environment";
    EXPECT_EQ(app::askedModel(model), model) << "an option comes before it";
    qunsetenv("SEINE_MODEL");
    EXPECT_EQ(app::askedModel({}), QString());
    ASSERT_TRUE(QDir(model).removeRecursively());
    app::Windows windows({});
    windows.open({});
    EXPECT_EQ(windows.session(0).modelFolder(), app::draftModelFolder());
    EXPECT_EQ(windows.window(0).parts().messages->count(), 1) << "says that it is gone";
    EXPECT_TRUE(app::missingModel().isEmpty()) << "once";
}

}  // namespace
