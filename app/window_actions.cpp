#include "app/window_actions.h"

#include <QActionEvent>
#include <QKeySequence>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include "widgets/icons.h"
#include "widgets/mnemonic.h"

namespace app {

struct ActionRow {
    const char* menu;  // empty: in no menu
    const char* name;  // empty: a separator
    const char* text = "";
    const char* keys = "";  // several are separated by a bar
    const char* icon = "";
    bool isCheckable = false;
};

#define WORDS QT_TR_NOOP  // lupdate is told so, see translations/

const ActionRow WindowActions::kRows[] = {
    {"file", "new", WORDS("&New window"), "Ctrl+N", "new"},
    {"file", "open", WORDS("&Open…"), "Ctrl+O", "folder"},
    {"file", "recent"},
    {"file", "saveAs", WORDS("Save &as…"), "Ctrl+Shift+S|Ctrl+S", "save"},
    {"file", "revert", WORDS("Re&vert to an earlier state…"), "", "clock"},
    {"file", "space", WORDS("Space on the &disk…")},
    {"file", ""},
    {"file", "import", WORDS("&Import pictures…"), "Ctrl+I", "add-pictures"},
    {"file", "importSound", WORDS("Import so&und…"), "Ctrl+Shift+I", "sound"},
    {"file", "importScript", WORDS("Import s&cript, storyboard or cut…"), "Ctrl+Alt+I"},
    {"file", ""},
    {"file", "export", WORDS("&Export again"), "Ctrl+E", "export"},
    {"file", "exportAs", WORDS("Ex&port as…"), "Ctrl+Shift+E"},
    {"file", "exportRange", WORDS("Export in/out ran&ge…")},
    {"file", ""},
    {"file", "close", WORDS("C&lose window"), "Ctrl+W"},
    {"file", "quit", WORDS("&Quit"), "Ctrl+Q"},

    {"edit", "undo", WORDS("&Undo"), "Ctrl+Z", "undo"},
    {"edit", "redo", WORDS("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", "redo"},
    {"edit", ""},
    {"edit", "cutShots", WORDS("Cu&t"), "Ctrl+X"},
    {"edit", "copy", WORDS("&Copy"), "Ctrl+C"},
    {"edit", "paste", WORDS("&Paste"), "Ctrl+V"},
    {"edit", "pasteSettings", WORDS("Paste camera and &settings"), "Ctrl+Shift+V"},
    {"edit", "selectAll", WORDS("Select &all shots"), "Ctrl+A"},
    {"edit", "previousPart", WORDS("Previous shot or transition"), "Ctrl+Left"},
    {"edit", "nextPart", WORDS("Next shot or transition"), "Ctrl+Right"},
    {"edit", "extendBack", WORDS("Select the shot before as well"), "Shift+Up"},
    {"edit", "extendOn", WORDS("Select the shot after as well"), "Shift+Down"},
    {"edit", "delete", WORDS("&Delete"), "Del|Backspace", "trash"},
    {"edit", ""},
    {"edit", "find", WORDS("&Find a shot by its words…"), "Ctrl+F", "search"},

    {"shot", "newAfter", WORDS("&New shot after"), "N", "add"},
    {"shot", "newBefore", WORDS("New shot &before"), "Shift+N"},
    {"shot", "duplicate", WORDS("&Duplicate"), "Ctrl+D", "duplicate"},
    {"shot", "split", WORDS("&Split at playhead"), "S", "split"},
    {"shot", "join", WORDS("&Join with next")},
    {"shot", ""},
    {"shot", "moveEarlier", WORDS("Move &earlier"), "Alt+Left"},
    {"shot", "moveLater", WORDS("Move &later"), "Alt+Right"},
    {"shot", ""},
    {"shot", "longer", WORDS("Lon&ger by a frame"), "Alt+Up"},
    {"shot", "shorter", WORDS("S&horter by a frame"), "Alt+Down"},
    {"shot", "secondLonger", WORDS("Longer by a second"), "Alt+Shift+Up"},
    {"shot", "secondShorter", WORDS("Shorter by a second"), "Alt+Shift+Down"},
    {"shot", ""},
    {"shot", "replacePicture", WORDS("&Replace picture…"), "", "replace"},
    {"shot", "editPicture", WORDS("Edit picture in another &program"), "E", "edit-picture"},
    {"shot", "editPrompt", WORDS("Say &what happens"), "Return", "text"},
    {"shot", ""},
    {"shot", "marker", WORDS("&Marker at playhead"), "M", "marker"},
    {"shot", "previousMarker", WORDS("Go to previous marker"), "Ctrl+Shift+M"},
    {"shot", "nextMarker", WORDS("Go to next marker"), "Shift+M"},

    {"transition", "transitionNext", WORDS("Next &kind at nearest joint"), "T"},
    {"transition", ""},
    {"transition", "cut", WORDS("&Cut"), "", "cut"},
    {"transition", "dissolve", WORDS("&Dissolve"), "", "dissolve"},
    {"transition", "morph", WORDS("&Morph"), "", "morph"},
    {"transition", "generated", WORDS("&Generated"), "", "generated"},

    {"sound", "recordVoice", WORDS("&Record a voice…"), "Ctrl+R"},
    {"sound", "addTrack", WORDS("&Add audio track"), "", "add"},
    {"sound", ""},
    {"sound", "louder", WORDS("&Louder"), "Ctrl+Up"},
    {"sound", "softer", WORDS("S&ofter"), "Ctrl+Down"},
    {"sound", "giveToShots", WORDS("Make it the shot's &dialogue")},
    {"sound", ""},
    {"sound", "muteFilm", WORDS("&Mute playback"), "Ctrl+Shift+L", "mute", true},

    {"play", "play", WORDS("&Play or pause"), "Space", "play"},
    {"play", "shuttleBack", WORDS("Shuttle backwards"), "J"},
    {"play", "shuttleStop", WORDS("Shuttle stop"), "K"},
    {"play", "shuttleForward", WORDS("Shuttle forwards"), "L"},
    {"play", "stepBack", WORDS("One frame back"), "Left", "step-back"},
    {"play", "stepForward", WORDS("One frame on"), "Right", "step-forward"},
    {"play", "secondBack", WORDS("One second back"), "Shift+Left"},
    {"play", "secondForward", WORDS("One second on"), "Shift+Right"},
    {"play", "previousCut", WORDS("Previous cut"), "Up"},
    {"play", "nextCut", WORDS("Next cut"), "Down"},
    {"play", "first", WORDS("Beginning"), "Home", "first"},
    {"play", "last", WORDS("End"), "End", "last"},
    {"play", ""},
    {"play", "markIn", WORDS("Mark &in"), "I", "mark-in"},
    {"play", "markOut", WORDS("Mark &out"), "O", "mark-out"},
    {"play", "goIn", WORDS("Go to in"), "Shift+I"},
    {"play", "goOut", WORDS("Go to out"), "Shift+O"},
    {"play", "clearRange", WORDS("Clear in and out"), "Alt+X"},
    {"play", "loop", WORDS("&Loop"), "Ctrl+L", "loop", true},

    {"view", "zoomIn", WORDS("Zoom timeline in"), "+|=", "zoom-in"},
    {"view", "zoomOut", WORDS("Zoom timeline out"), "-", "zoom-out"},
    {"view", "zoomFit", WORDS("Fit timeline"), "0", "zoom-fit"},
    {"view", "snap", WORDS("S&nap"), "", "snap", true},
    {"view", ""},
    {"view", "actualSize", WORDS("Picture at 100 %"), "Ctrl+1", "", true},
    {"view", "safeAreas", WORDS("&Safe areas"), "", "safe-areas", true},
    {"view", "burnIns", WORDS("&Burn-ins"), "", "burn-in", true},
    {"view", "fullScreen", WORDS("&Full screen"), "F11", "fullscreen"},
    {"view", "panels"},
    {"view", "analysis", WORDS("&Analysis"), "A", "", true},
    {"view", "loosePanels", WORDS("&Move panels"), "", "", true},
    {"view", "layouts"},
    {"view", "resetLayout", WORDS("&Reset layout")},
    {"view", "theme"},
    {"view", "language"},
    {"view", "reducedMotion", WORDS("Reduced m&otion"), "", "", true},
    {"theme", "darkTheme", WORDS("&Dark"), "", "", true},
    {"theme", "lightTheme", WORDS("&Light"), "", "", true},
    {"theme", "contrastTheme", WORDS("&High contrast"), "", "", true},

    {"generate", "generate", WORDS("Generate &selected"), "G", "generate"},
    {"generate", "generateStale", WORDS("Generate &all stale"), "Ctrl+G", "generate"},
    {"generate", ""},
    {"generate", "pauseQueue", WORDS("&Pause queue"), "", "pause", true},
    {"generate", "cancelAll", WORDS("&Cancel all"), "", "cancel"},
    {"generate", ""},
    {"generate", "model"},

    {"help", "manual", WORDS("&Manual"), "F1", "info"},
    {"help", "firstStory", WORDS("Your &first story"), "", "film"},
    {"help", ""},
    {"help", "keys", WORDS("&Keys"), "?", "keyboard"},
    {"help", "changeKeys", WORDS("&Change keys…"), "", "settings"},
    {"help", "about", WORDS("&About Seine Storyboard")},
};

const QPair<const char*, const char*> WindowActions::kMenus[] = {
    {"file", WORDS("&File")},   {"edit", WORDS("&Edit")},
    {"shot", WORDS("&Shot")},   {"transition", WORDS("&Transition")},
    {"sound", WORDS("S&ound")}, {"play", WORDS("&Play")},
    {"view", WORDS("&View")},   {"generate", WORDS("&Generate")},
    {"help", WORDS("&Help")},
};

#undef WORDS

namespace {

/// A button on a ground of its own colour, with the action's icon in the colour that goes with it.
class ColouredButton : public QToolButton {
 public:
    ColouredButton(QToolBar* bar, const QIcon& icon) : QToolButton(bar), m_icon(icon) {}

 protected:
    void actionEvent(QActionEvent* event) override {
        QToolButton::actionEvent(event);  // takes over all that the action has, its icon as well
        setIcon(m_icon);
    }

 private:
    const QIcon m_icon;
};

QToolButton* textButton(QToolBar* bar, QAction* action, const char* kind, const QIcon& icon = {}) {
    auto* button = icon.isNull() ? new QToolButton(bar) : new ColouredButton(bar, icon);
    button->setDefaultAction(action);
    if (!icon.isNull()) button->setIcon(icon);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (*kind) button->setProperty("kind", kind);
    button->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(button);
    return button;
}

}  // namespace

namespace {

/// In the tool tip of its buttons.
void tellKeys(QAction& action) {
    action.setToolTip(withKeys(action.property("words").toString(), action.shortcuts()));
}

}  // namespace

WindowActions::WindowActions(QMainWindow& window) : QObject(&window) {
    makeMenus(window);
    makeToolBar(window);
}

QAction* WindowActions::make(const ActionRow& row) {
    auto* action = new QAction(tr(row.text), this);
    action->setObjectName(row.name);
    action->setProperty("words", widgets::withoutMnemonic(tr(row.text)));  // whatever its text becomes: "Undo Add shot"
    if (*row.icon) action->setIcon(widgets::icon(row.icon));
    m_ownKeys[row.name] = keysFrom(row.keys);
    action->setShortcuts(wantedKeys(row.name, m_ownKeys[row.name]));
    tellKeys(*action);
    action->setShortcutContext(Qt::WindowShortcut);  // of several windows the active one is meant
    action->setCheckable(row.isCheckable);
    action->setIconVisibleInMenu(!row.isCheckable);  // the check mark's place
    return action;
}

void WindowActions::makeMenus(QMainWindow& window) {
    for (const auto& [name, words] : kMenus) {
        m_menus[name] = window.menuBar()->addMenu(tr(words));
        m_menuOrder << name;
    }
    for (const ActionRow& row : kRows) {
        QMenu* menu = m_menus.value(row.menu);
        const QString name = row.name;
        if (name.isEmpty()) {
            menu->addSeparator();
        } else if (name == "recent") {
            m_recent = menu->addMenu(widgets::icon("clock"), tr("Open &recent"));
        } else if (name == "model") {
            m_model = menu->addMenu(widgets::icon("model"), tr("&Model"));
        } else if (name == "layouts") {
            m_layout = menu->addMenu(tr("La&yout"));
        } else if (name == "language") {
            m_language = menu->addMenu(widgets::icon("text"), tr("Lan&guage"));
        } else if (name == "theme") {
            m_menus[name] = menu->addMenu(widgets::icon("moon"), tr("&Theme"));
            m_menuOrder << name;
        } else if (name == "panels") {
            menu->addSection(tr("Panels"))->setObjectName("panels");
        } else {
            QAction* action = make(row);
            m_actions[name] = action;
            m_inMenu[row.menu] << name;
            menu->addAction(action);
            window.addAction(action);
        }
    }
    action("quit")->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeToolBar(QMainWindow& window) {
    auto* bar = window.addToolBar(tr("Tools"));
    bar->setObjectName("tools");
    bar->setMovable(false);
    bar->toggleViewAction()->setVisible(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    action("undo")->setIconText(tr("Undo"));
    action("redo")->setIconText(tr("Redo"));
    action("import")->setIconText(tr("Pictures"));
    action("export")->setIconText(tr("Export"));
    textButton(bar, action("undo"), "");
    textButton(bar, action("redo"), "");
    textButton(bar, action("import"), "");
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_modelButton = new QToolButton(bar);
    m_modelButton->setMenu(m_model);
    m_modelButton->setPopupMode(QToolButton::InstantPopup);
    m_modelButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_modelButton->setIcon(widgets::icon("model"));
    m_modelButton->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(m_modelButton);
    m_generate = textButton(bar, action("generateStale"), "generate",
                            widgets::icon("generate", widgets::IconOn::Engine));
    m_export = textButton(bar, action("export"), "primary", widgets::icon("export", widgets::IconOn::Accent));
}

QAction* WindowActions::action(const QString& name) const {
    QAction* found = m_actions.value(name);
    Q_ASSERT(found);
    return found;
}

void WindowActions::on(const QString& name, QObject* context, const std::function<void()>& what) {
    connect(action(name), &QAction::triggered, context, [what] { what(); });
}

void WindowActions::onToggled(const QString& name, QObject* context, const std::function<void(bool)>& what) {
    connect(action(name), &QAction::toggled, context, what);
}

QList<QPair<QString, QList<QAction*>>> WindowActions::byMenu() const {
    QList<QPair<QString, QList<QAction*>>> groups;
    for (const QString& menu : m_menuOrder) {
        QList<QAction*> actions;
        for (const QString& name : m_inMenu.value(menu)) actions << action(name);
        groups << qMakePair(widgets::withoutMnemonic(m_menus.value(menu)->title()), actions);
    }
    return groups;
}

void WindowActions::readKeys() {
    for (auto own = m_ownKeys.cbegin(); own != m_ownKeys.cend(); ++own) {
        action(own.key())->setShortcuts(wantedKeys(own.key(), own.value()));
        tellKeys(*action(own.key()));
    }
}

}  // namespace app
