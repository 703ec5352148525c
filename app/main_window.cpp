#include "app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include "app/analysis_link.h"
#include "app/camera_link.h"
#include "app/clipboard_link.h"
#include "app/export_link.h"
#include "app/file_link.h"
#include "app/find_shot.h"
#include "app/fine_tune_dialog.h"
#include "app/help_link.h"
#include "app/inspector_link.h"
#include "app/joint_bar.h"
#include "app/key_editor.h"
#include "app/key_list.h"
#include "app/language_menu.h"
#include "app/layouts.h"
#include "app/messages.h"
#include "app/models_dialog.h"
#include "app/picture_editing.h"
#include "app/queue_link.h"
#include "app/script_link.h"
#include "app/sound_link.h"
#include "app/story_link.h"
#include "app/tab_order.h"
#include "app/take_compare.h"
#include "app/viewer_link.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "app/window_setup.h"
#include "widgets/drop.h"

namespace app {

MainWindow::MainWindow(Session& session)
    : m_session(session), m_actions(session.document(), session.selection()) {
    setObjectName("window");
    setAcceptDrops(true);
    m_commands = new WindowActions(*this);
    m_parts = std::make_unique<WindowParts>(makeParts(*this));
    m_parts->timelineHeader->addButton(makeJointBar(*m_commands, m_parts->timelineHeader));
    m_messages = new Messages(m_parts->messages, this);
    m_files = new FileLink(session, m_actions, *m_commands, *m_messages, this);
    connect(m_files, &FileLink::openRequested, this, &MainWindow::openRequested);
    m_layouts = new Layouts(*this, *m_parts, m_commands->layoutMenu());
    m_parts->history->setStack(session.document().undoStack());
    connectLinks();
    connectShotCommands();
    connectPlayCommands();
    connectViewCommands();
    connectGenerateCommands();
    new HelpLink(m_session, *m_commands, *m_parts, *this);
    makePanelMenu();
    m_layouts->restore();
    orderTabs(*this, *m_parts);
    refreshTitle();
    refreshCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectLinks() {
    new ExportLink(m_session, *m_commands, *m_messages, this);
    new ScriptLink(m_session, *m_commands, *m_messages, this);
    new StoryLink(m_session, m_actions, *m_commands, *m_parts, this);
    new ViewerLink(m_session, *m_commands, *m_parts, this);
    new CameraLink(m_session, *m_parts, this);
    m_sounds = new SoundLink(m_session, *m_commands, *m_messages, *m_parts, this);
    connect(m_sounds, &SoundLink::selectionChanged, this, &MainWindow::refreshCommands);
    new ClipboardLink(m_session, m_actions, *m_sounds, *m_commands, *m_messages, this);
    auto* queue = new QueueLink(m_session, *m_commands, *m_messages, *m_parts, this);
    connect(queue, &QueueLink::progressChanged, this, [this](std::optional<double> fraction) {
        m_progress = fraction;
        refreshTitle();
    });
    connect(queue, &QueueLink::doneUnseen, this, [this] { QApplication::alert(this); });
    new AnalysisLink(m_session, *m_commands, *m_messages, *m_parts, this);
    auto* inspector = new InspectorLink(m_session, m_actions, *m_parts, this);
    connect(inspector, &InspectorLink::replacePictureRequested, this, [this](story::ShotId shot) {
        m_session.selection().selectShot(shot);
        m_commands->action("replacePicture")->trigger();
    });
    connect(inspector, &InspectorLink::problem, this,
            [this](const QString& words) { m_messages->post(Messages::Kind::Problem, words); });
    connect(inspector, &InspectorLink::compareRequested, this, [this](const story::Part& part) {
        auto* compare = new TakeCompare(m_session, part, this);
        connect(compare, &TakeCompare::takeChosen, this,
                [this, part](story::TakeId take) { m_actions.chooseTake(part, take); });
        compare->show();
    });
    connect(m_parts->viewer, &widgets::ViewerWidget::filesDropped, &m_session.pictures(),
            [this](const QList<QUrl>& urls) { m_session.pictures().importFiles(urls, -1); });
    connect(m_parts->viewer, &widgets::ViewerWidget::pictureDropped, &m_session.pictures(),
            [this](const QImage& image) { m_session.pictures().importPicture(image, -1); });
    Document& document = m_session.document();
    connect(&document, &Document::fileChanged, this, &MainWindow::refreshTitle);
    connect(&document, &Document::reset, this, &MainWindow::refreshTitle);
    connect(&document, &Document::storyChanged, this, &MainWindow::refreshCommands);
    connect(&m_session.selection(), &Selection::changed, this, &MainWindow::refreshCommands);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshCommands);
    connect(document.undoStack(), &QUndoStack::undoTextChanged, this, &MainWindow::refreshCommands);
}

void MainWindow::connectShotCommands() {
    Document& document = m_session.document();
    Selection& selection = m_session.selection();
    Player& player = m_session.player();
    m_commands->on("undo", this, [&document] { document.undoStack()->undo(); });
    m_commands->on("redo", this, [&document] { document.undoStack()->redo(); });
    m_commands->on("selectAll", this, [&selection] { selection.selectAll(); });
    m_commands->on("delete", this, [this] {
        if (!m_sounds->removeSelected()) m_actions.removeSelected();
    });
    m_commands->on("find", this, [this, &selection] {
        auto* find = new FindShot(m_session, this);
        connect(find, &FindShot::shotChosen, this, [this, &selection](story::ShotId shot) {
            selection.selectShot(shot);
            m_parts->boards->scrollTo(m_session.model().indexOf(shot));
            m_parts->timeline->ensureVisible(shot);
        });
        find->show();
    });
    m_commands->on("newAfter", this, [this] { m_actions.addShot(false); });
    m_commands->on("newBefore", this, [this] { m_actions.addShot(true); });
    m_commands->on("duplicate", this, [this, &selection] {
        if (!m_sounds->duplicateSelected()) m_actions.duplicate(selection.shots());
    });
    m_commands->on("split", this, [this, &player] {
        if (!m_sounds->splitSelected(player.position())) m_actions.splitAt(player.position());
    });
    m_commands->on("join", this, [this, &selection] { m_actions.joinWithNext(selection.currentShot()); });
    m_commands->on("moveEarlier", this, [this] {
        if (!m_sounds->nudgeSelected(-1)) m_actions.moveBy(-1);
    });
    m_commands->on("moveLater", this, [this] {
        if (!m_sounds->nudgeSelected(1)) m_actions.moveBy(1);
    });
    auto* editing = new PictureEditing(m_session.document(), m_session.pictures(), this);
    m_commands->on("editPicture", this, [editing, &selection] { editing->open(selection.currentShot()); });
    connect(editing, &PictureEditing::failed, this,
            [this](const QString& why) { m_messages->post(Messages::Kind::Problem, why); });
    connect(editing, &PictureEditing::opened, this, [this](story::ShotId, const QString& path) {
        m_messages->post(Messages::Kind::Info,
                         tr("%1 is open in another program; each time it is saved there, it is shown here.")
                             .arg(QFileInfo(path).fileName()));
    });
    m_commands->on("editPrompt", this, [this] { m_parts->inspector->editPrompt(); });
    m_commands->on("transitionNext", this,
                   [this, &player] { m_actions.cycleTransitionNear(player.position()); });
    const QPair<const char*, story::TransitionKind> kinds[] = {
        {"cut", story::TransitionKind::Cut},
        {"dissolve", story::TransitionKind::Dissolve},
        {"morph", story::TransitionKind::Morph},
        {"generated", story::TransitionKind::Generated}};
    for (const auto& [name, kind] : kinds)
        m_commands->on(name, this, [this, &selection, kind = kind] {
            const story::ShotId from = selection.transition()
                                           ? selection.transition()
                                           : m_actions.nearestJoint(m_session.player().position());
            if (from && m_actions.setTransitionKind(from, kind)) selection.selectTransition(from);
        });
}

void MainWindow::connectPlayCommands() {
    Player& player = m_session.player();
    const auto second = [this] { return m_session.document().story().rate.frames(1); };
    m_commands->on("play", this, [&player] { player.togglePlaying(); });
    m_commands->on("shuttleBack", this, [&player] { player.shuttleBackward(); });
    m_commands->on("shuttleStop", this, [&player] { player.pause(); });
    m_commands->on("shuttleForward", this, [&player] { player.shuttleForward(); });
    m_commands->on("stepBack", this, [&player] { player.step(-1); });
    m_commands->on("stepForward", this, [&player] { player.step(1); });
    m_commands->on("secondBack", this, [&player, second] { player.step(-second()); });
    m_commands->on("secondForward", this, [&player, second] { player.step(second()); });
    const auto goToCut = [this, &player](int direction) {
        player.seek(m_actions.cutFrom(player.position(), direction));
        const auto row = story::shotAt(m_session.document().story(), player.position());
        if (row) m_session.selection().selectShot(m_session.document().story().shots[*row].id);
    };
    m_commands->on("previousCut", this, [goToCut] { goToCut(-1); });
    m_commands->on("nextCut", this, [goToCut] { goToCut(1); });
    m_commands->on("first", this, [&player] { player.seek(0); });
    m_commands->on("last", this, [&player] { player.seek(player.length() - 1); });
    m_commands->on("markIn", this, [&player] { player.setIn(player.position()); });
    m_commands->on("markOut", this, [&player] { player.setOut(player.position()); });
    m_commands->on("goIn", this, [&player] { player.seek(player.firstFrame()); });
    m_commands->on("goOut", this, [&player] { player.seek(player.lastFrame()); });
    m_commands->on("clearRange", this, [&player] {
        player.setIn({});
        player.setOut({});
    });
    m_commands->onToggled("loop", this, [&player](bool on) { player.setLooping(on); });
    connect(&player, &Player::loopingChanged, m_commands->action("loop"), &QAction::setChecked);
}

void MainWindow::connectViewCommands() {
    widgets::TimelineView* timeline = m_parts->timeline;
    widgets::ViewerWidget* viewer = m_parts->viewer;
    m_commands->on("zoomIn", this, [timeline] { timeline->zoomIn(); });
    m_commands->on("zoomOut", this, [timeline] { timeline->zoomOut(); });
    m_commands->on("zoomFit", this, [timeline] { timeline->zoomToFit(); });
    m_commands->action("snap")->setChecked(timeline->isSnapping());
    m_commands->onToggled("snap", this, [timeline](bool on) { timeline->setSnapping(on); });
    m_commands->onToggled("actualSize", this, [viewer](bool on) {
        viewer->setScale(on ? widgets::ViewerWidget::Scale::Actual : widgets::ViewerWidget::Scale::Fit);
    });
    connect(viewer, &widgets::ViewerWidget::scaleChanged, this, [this](widgets::ViewerWidget::Scale scale) {
        m_commands->action("actualSize")->setChecked(scale == widgets::ViewerWidget::Scale::Actual);
    });
    m_commands->action("safeAreas")->setChecked(viewer->showsSafeAreas());
    m_commands->action("burnIns")->setChecked(viewer->showsBurnIns());
    m_commands->onToggled("safeAreas", this, [viewer](bool on) { viewer->setSafeAreas(on); });
    m_commands->onToggled("burnIns", this, [viewer](bool on) { viewer->setBurnIns(on); });
    m_commands->on("fullScreen", this, [viewer] { viewer->toggleFullScreen(); });
    m_commands->onToggled("loosePanels", this, [this](bool loose) { setPanelsLoose(*m_parts, loose); });
    m_commands->on("resetLayout", this, [this] {
        m_commands->action("loosePanels")->setChecked(false);
        m_layouts->arrangeUsual();
    });
    viewer->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char* name : {"play", "loop", "markIn", "markOut", "clearRange", "editPicture",
                             "replacePicture", "actualSize", "safeAreas", "burnIns", "fullScreen"})
        viewer->addAction(m_commands->action(name));
    const QPair<const char*, const char*> themes[] = {
        {"darkTheme", "dark"}, {"lightTheme", "light"}, {"contrastTheme", "contrast"}};
    for (const auto& [command, theme] : themes) {
        m_commands->on(command, this, [theme = theme] { setTheme(*qApp, theme); });
        // When the menu opens: another window may have changed it.
        connect(m_commands->themeMenu(), &QMenu::aboutToShow, m_commands->action(command),
                [action = m_commands->action(command), theme = theme] {
                    action->setChecked(themeName() == theme);
                });
    }
    m_commands->action("reducedMotion")->setChecked(isMotionReduced());
    setAnimated(!isMotionReduced());
    m_commands->onToggled("reducedMotion", this, [this](bool reduced) {
        setReducedMotion(*qApp, reduced);
        setAnimated(!reduced);
    });
    fillLanguageMenu(m_commands->languageMenu());
    m_commands->on("close", this, [this] { close(); });
    m_commands->on("quit", this, [] { QApplication::closeAllWindows(); });
    m_commands->on("keys", this, [this] { (new KeyList(*m_commands, this))->show(); });
    m_commands->on("changeKeys", this, [this] {
        auto* editor = new KeyEditor(*m_commands, this);
        connect(editor, &KeyEditor::keysChanged, this, [] {
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (auto* window = qobject_cast<MainWindow*>(widget)) window->m_commands->readKeys();
        });
        editor->show();
    });
}

void MainWindow::connectGenerateCommands() {
    m_commands->on("generate", this, [this] {
        const auto parts = m_session.selection().parts();
        if (m_session.queue().enqueue(parts) == 0 && !parts.empty())
            m_messages->post(
                Messages::Kind::Info,
                tr("There is nothing to generate: choose a picture with motion, or a generated transition."));
    });
    m_commands->on("generateStale", this, [this] {
        if (m_session.queue().enqueueStale() == 0 && m_session.queue().isIdle())
            m_messages->post(Messages::Kind::Info, tr("Everything is generated already."));
    });
    m_commands->modelMenu()->addAction(tr("&Draft model"), this, [this] { useModel({}); });
    m_commands->modelMenu()->addAction(tr("&Choose model folder…"), this, &MainWindow::chooseModel);
    m_commands->modelMenu()->addAction(tr("&Models…"), this, [this] {
        if (!m_models) m_models = new ModelsDialog(m_session, this);
        m_models->present();
    });
    m_commands->modelMenu()->addAction(tr("&Fine-tune on my pictures…"), this, [this] {
        if (!m_fineTune) {
            m_fineTune = new FineTuneDialog(m_session, this);
            connect(m_fineTune, &FineTuneDialog::modelChosen, this, &MainWindow::useModel);
        }
        m_fineTune->present();
    });
}

void MainWindow::chooseModel() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Choose model folder"), m_session.modelFolder());
    if (!folder.isEmpty()) useModel(folder);
}

void MainWindow::useModel(const QString& folder) {
    m_session.setModelFolder(folder);
    rememberModel(folder);
}

void MainWindow::makePanelMenu() {
    QMenu* menu = m_commands->viewMenu();
    QAction* before = m_commands->action("analysis");
    for (QDockWidget* dock : m_parts->docks()) menu->insertAction(before, dock->toggleViewAction());
    connect(m_parts->historyDock->toggleViewAction(), &QAction::triggered, this, [this](bool shown) {
        if (shown) m_parts->historyDock->raise();  // it lies behind the queue
    });
}

void MainWindow::refreshTitle() {
    const Document& document = m_session.document();
    QString name = document.displayName();
    if (document.isReadOnly()) name += " " + tr("(read only)");
    const QString progress = m_progress ? tr("%1 % · ").arg(int(*m_progress * 100)) : QString();
    setWindowTitle(progress + tr("%1 — Seine Storyboard").arg(name));
    setWindowFilePath(document.isUntitled() ? QString() : document.path());
}

void MainWindow::refreshCommands() {
    const Document& document = m_session.document();
    const Selection& selection = m_session.selection();
    QUndoStack* undo = m_session.document().undoStack();
    const bool any = !document.story().shots.empty();
    const bool shots = !selection.shots().empty();
    const bool sounds = m_sounds && m_sounds->hasSelection();
    m_commands->action("undo")->setEnabled(undo->canUndo() && !document.isReadOnly());
    m_commands->action("redo")->setEnabled(undo->canRedo() && !document.isReadOnly());
    m_commands->action("undo")->setText(undo->canUndo() ? tr("&Undo %1").arg(undo->undoText()) : tr("&Undo"));
    m_commands->action("redo")->setText(undo->canRedo() ? tr("&Redo %1").arg(undo->redoText()) : tr("&Redo"));
    m_commands->action("undo")->setIconText(tr("Undo"));
    m_commands->action("redo")->setIconText(tr("Redo"));
    for (const char* name :
         {"duplicate", "join", "moveEarlier", "moveLater", "replacePicture", "editPicture", "pasteSettings"})
        m_commands->action(name)->setEnabled(shots);
    for (const char* name : {"duplicate", "moveEarlier", "moveLater", "copy", "cutShots"})
        m_commands->action(name)->setEnabled(shots || sounds);
    for (const char* name : {"delete", "generate", "editPrompt"})
        m_commands->action(name)->setEnabled(!selection.isEmpty());
    for (const char* name : {"cut", "dissolve", "morph", "generated", "transitionNext"})
        m_commands->action(name)->setEnabled(document.story().shots.size() > 1);
    for (const char* name : {"generateStale", "export", "exportAs", "exportRange", "play", "split", "marker",
                             "find", "selectAll"})
        m_commands->action(name)->setEnabled(any);
    if (sounds)
        for (const char* name : {"delete", "split", "play"}) m_commands->action(name)->setEnabled(true);
}

void MainWindow::begin(const QString& storyPath) {
    m_parts->timeline->setFocus();  // where keys are commands
    if (const QString gone = missingModel(); !gone.isEmpty()) {
        m_messages->post(Messages::Kind::Warning,
                         tr("The model folder %1 is not there any more: the draft model is used.").arg(gone));
        rememberModel({});
    }
    if (storyPath.isEmpty()) {
        m_session.document().makeNew();
        return m_files->offerLeftStories();
    }
    if (!m_session.document().open(storyPath)) m_session.document().makeNew();
}

bool MainWindow::holdsNothing() const {
    const Document& document = m_session.document();
    return !document.isOpen() || (document.isUntitled() && document.story().shots.empty());
}

void MainWindow::rememberLayout() const {
    m_layouts->remember();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_layouts->remember();
    m_session.player().pause();
    m_session.movieExport().cancel();
    emit closed();
    event->accept();  // every edit is on disk, and waiting jobs go on when the story is opened again
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& dragged = *event->mimeData();
    const bool brings = dragged.hasFormat(widgets::kShotsMime) && !isFrom(dragged, m_session.document());
    if (widgets::droppedKind(&dragged) != widgets::DropKind::Nothing || brings) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QMimeData* dropped = event->mimeData();
    if (dropped->hasFormat(widgets::kShotsMime))
        m_session.transfer().bring(*dropped, -1);
    else if (widgets::droppedKind(dropped) == widgets::DropKind::Files)
        m_session.pictures().importFiles(dropped->urls(), -1);
    else
        m_session.pictures().importPicture(qvariant_cast<QImage>(dropped->imageData()), -1);
    event->acceptProposedAction();
}

}  // namespace app
