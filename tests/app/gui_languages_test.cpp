// The window in other languages: switched while it runs, mirrored, without two commands of a menu on one key,
// and in a language of long words, with nothing cut off in any window. Run at 100 and at 200 %.
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

#include "app/window_setup.h"
#include "app/windows.h"
#include "gui_testing.h"
#include "translations/languages.h"

namespace {

using namespace app_testing;

class LanguagesTest : public testing::Test {
 protected:
    void SetUp() override { QSettings().clear(); }
    void TearDown() override { app::setLanguage("en"); }
    app::MainWindow& window() { return windows.window(0); }
    void open(int shots) {
        app::Document document;
        ASSERT_TRUE(document.makeNew() && document.saveAs(folder.filePath("film.seine")));
        addShots(document, shots);
        document.close();
        windows.open(folder.filePath("film.seine"));
    }
    void choose(const QString& code) {
        const app::MainWindow* before = &window();
        for (const translations::Language& language : translations::all())
            for (QAction* action : window().commands().languageMenu()->actions())
                if (language.code == code && action->text() == language.name) action->trigger();
        ASSERT_EQ(translations::inUse(), code);
        ASSERT_TRUE(eventually([&] { return &window() != before; })) << "the window is made anew";
    }
    QTemporaryDir folder;
    app::Windows windows{{}};
};

TEST_F(LanguagesTest, SwitchedWhileAStoryIsOpen) {
    open(3);
    app::Session& session = windows.session(0);
    session.selection().selectShot(session.document().story().shots[1].id);
    session.player().seek(80);  // inside the second shot
    const int steps = session.document().undoStack()->count();
    choose("de");
    EXPECT_EQ(windows.count(), 1);
    EXPECT_EQ(&windows.session(0), &session);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(session.document().story().shots.size(), 3u);
    EXPECT_EQ(session.player().position(), 80);
    EXPECT_EQ(session.selection().currentShot(), session.document().story().shots[1].id);
    EXPECT_EQ(session.document().undoStack()->count(), steps);
    EXPECT_EQ(window().commands().action("open")->text(),
              QCoreApplication::translate("app::WindowActions", "&Open…"));
    EXPECT_NE(window().commands().action("open")->text(), "&Open…");
    EXPECT_EQ(QLocale().decimalPoint(), ",");
    window().commands().action("newAfter")->trigger();
    EXPECT_EQ(session.document().story().shots.size(), 4u);
    EXPECT_EQ(session.document().undoStack()->undoText(),
              QCoreApplication::translate("app::EditNames", "Add %n shot(s)", nullptr, 1));
    choose("en");
    EXPECT_EQ(session.document().undoStack()->undoText(), "Add shot") << "steps are named anew";
    EXPECT_EQ(window().commands().action("open")->text(), "&Open…");
}

TEST_F(LanguagesTest, ArabicRunsFromRightToLeft) {
    open(2);
    const auto left = [this](const QWidget* widget) { return widget->mapTo(&window(), QPoint()).x(); };
    EXPECT_LT(left(window().parts().boards), left(window().parts().inspector));
    choose("ar");
    EXPECT_EQ(window().layoutDirection(), Qt::RightToLeft);
    ASSERT_TRUE(eventually([&] { return left(window().parts().boards) > left(window().parts().inspector); }));
    choose("en");
    EXPECT_EQ(window().layoutDirection(), Qt::LeftToRight);
}

/// "Save &as": a; empty when no key is marked.
QString keyOf(const QString& text) {
    static const QRegularExpression mark("&([^&\\s])");
    return mark.match(QString(text).remove("&&")).captured(1).toLower();
}

void expectNoClash(const QList<QAction*>& actions, const std::string& where) {
    QHash<QString, QString> known;
    for (const QAction* action : actions) {
        const QString key = keyOf(action->text());
        if (key.isEmpty()) continue;
        EXPECT_FALSE(known.contains(key))
            << where << ": " << known.value(key).toStdString() << " and " << action->text().toStdString();
        known[key] = action->text();
    }
}

TEST_F(LanguagesTest, NoTwoCommandsOfAMenuOnOneKey) {
    open(1);
    for (const translations::Language& language : translations::all()) {
        if (language.code != translations::inUse()) choose(language.code);
        const QMenuBar* bar = window().menuBar();
        expectNoClash(bar->actions(), language.code.toStdString() + ", menu bar");
        for (const QMenu* menu : window().findChildren<QMenu*>())
            expectNoClash(menu->actions(), language.code.toStdString() + ", " + menu->title().toStdString());
    }
}

/// Every word half as long again, with marks over and under the letters: what is translated is seen at once.
class LongWords : public QTranslator {
 public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override {
        QString text = QString::fromUtf8(source);
        if (n >= 0) text.replace("%n", QString::number(n));
        int letters = 0;
        for (QChar& letter : text) letters += letter.isLetter();
        text.replace('e', QString::fromUtf8("ê")).replace('a', QString::fromUtf8("å"));
        return text + QString(letters / 2, QChar(0x00fc));  // ü
    }
};

/// Why the text of the widget does not fit; empty: it fits, or the widget has no text of its own.
QString whyCutOff(const QWidget* widget) {
    const QSize room = widget->size(), wanted = widget->sizeHint();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty()) return {};
        if (label->wordWrap())
            return label->heightForWidth(room.width()) > room.height() + 1 ? "lines" : QString();
        return wanted.width() > room.width() + 1 ? "width" : QString();
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < bar->count(); ++i)
            if (bar->tabRect(i).width() < bar->fontMetrics().horizontalAdvance(bar->tabText(i))) return "tab";
        return {};
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool showsText = tool ? tool->toolButtonStyle() != Qt::ToolButtonIconOnly : true;
        if (button->text().isEmpty() || !showsText ||
            (tool && !tool->icon().isNull() && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        return wanted.width() > room.width() + 1 ? "width" : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        const int text = box->fontMetrics().horizontalAdvance(box->currentText());
        return text > room.width() - 24 ? "choice" : QString();
    }
    return {};
}

QStringList cutOffIn(const QWidget* top) {
    QStringList all;
    for (const QWidget* widget : top->findChildren<QWidget*>()) {
        if (widget->window() != top || !widget->isVisible()) continue;
        const QString why = whyCutOff(widget);
        if (why.isEmpty()) continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : widget->accessibleName();
        all << QStringLiteral("%1 %2: %3, %4 x %5 of %6 x %7")
                   .arg(widget->metaObject()->className(), text, why)
                   .arg(widget->width())
                   .arg(widget->height())
                   .arg(widget->sizeHint().width())
                   .arg(widget->sizeHint().height());
    }
    return all;
}

class LongWordsTest : public GuiTest {
 protected:
    LongWordsTest() {
        QCoreApplication::installTranslator(&longWords);
        app::setTheme(*qApp, "dark");
    }
    void look(const std::string& name) {
        QStringList cut;
        for (int tries = 0; tries < 20; ++tries) {  // layouts follow a little later
            QTest::qWait(100);
            cut.clear();
            for (const QWidget* top : QApplication::topLevelWidgets())
                if (top->isVisible() && (qobject_cast<const QDialog*>(top) || top == window.get()))
                    cut += cutOffIn(top);
            if (cut.isEmpty()) return;
        }
        ADD_FAILURE() << name << ": " << cut.join("\n").toStdString();
    }
    /// The dialogs that the command opens, looked at and closed.
    void lookAt(QAction* command) {
        command->trigger();
        look(command->text().toStdString());
        for (QWidget* top : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(top) && top->isVisible()) top->close();
        QTest::qWait(20);
    }
    LongWords longWords;
};

TEST_F(LongWordsTest, NothingIsCutOff) {
    look("empty window");
    dropThree();
    session->selection().selectShot(story().shots[0].id);
    look("shot");
    session->selection().selectTransition(story().shots[0].id);
    look("transition");
    window->commands().action("generated")->trigger();
    look("generated transition");
    window->commands().action("analysis")->trigger();
    look("analysis");
    window->commands().action("firstStory")->trigger();
    look("first story");
    for (const char* name :
         {"exportAs", "revert", "space", "find", "changeKeys", "keys", "recordVoice", "manual", "about"})
        lookAt(window->commands().action(name));
    for (QAction* action : window->commands().modelMenu()->actions().mid(2)) lookAt(action);
}

}  // namespace
