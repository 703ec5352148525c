#include "app/window_parts.h"

#include <QCoreApplication>
#include <QStatusBar>
#include <QVBoxLayout>

#include "app/timeline_pane.h"

namespace app {
namespace {

struct WindowWords {
    Q_DECLARE_TR_FUNCTIONS(app::WindowParts)
};

QDockWidget* makeDock(QMainWindow& window, const char* name, const QString& title, QWidget* contents) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(name);  // layouts are remembered by it
    dock->setWidget(contents);
    dock->setProperty("header", QVariant::fromValue<QWidget*>(nullptr));
    return dock;
}

/// A panel that brings its own header needs no second one; a dock without a title bar cannot be dragged by
/// accident.
QWidget* titleBarOf(QDockWidget* dock) {
    if (auto* header = dock->property("header").value<QWidget*>()) return header;
    auto* none = new QWidget(dock);
    none->setFixedHeight(0);
    return none;
}

QWidget* middle(WindowParts& parts, QMainWindow& window) {
    auto* column = new QWidget(&window);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    parts.messages = new widgets::MessageBar(column);
    parts.viewer = new widgets::ViewerWidget(column);
    layout->addWidget(parts.messages);
    parts.analysis = new widgets::AnalysisPanel(column);
    parts.analysis->setObjectName("analysis");
    parts.middle = new QSplitter(Qt::Vertical, column);
    parts.middle->addWidget(parts.viewer);
    parts.middle->addWidget(parts.analysis);
    parts.middle->setChildrenCollapsible(false);
    parts.middle->setStretchFactor(0, 1);
    parts.analysis->hide();
    layout->addWidget(parts.middle, 1);
    return column;
}

}  // namespace

WindowParts makeParts(QMainWindow& window) {
    WindowParts parts;
    window.setDockNestingEnabled(true);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window.setCentralWidget(middle(parts, window));

    parts.thumbnails = new widgets::ThumbnailCache(&window);
    parts.boards = new widgets::BoardsView(&window);
    parts.boards->setObjectName("boards");
    parts.boards->setAccessibleName(WindowWords::tr("Boards"));
    parts.boards->setThumbnails(parts.thumbnails);
    parts.inspector = new widgets::Inspector(&window);
    parts.inspector->setObjectName("inspector");
    parts.timeline = new widgets::TimelineView(&window);
    parts.timeline->setObjectName("timeline");
    parts.timeline->setAccessibleName(WindowWords::tr("Timeline"));
    parts.timeline->setThumbnails(parts.thumbnails);
    parts.sounds = new widgets::SoundView(&window);
    parts.sounds->setObjectName("sounds");
    parts.queue = new widgets::QueuePanel(&window);
    parts.status = new widgets::StatusStrip(&window);
    window.statusBar()->addWidget(parts.status, 1);
    window.statusBar()->setSizeGripEnabled(false);

    parts.boardsDock = makeDock(window, "boardsDock", WindowWords::tr("Boards"), parts.boards);
    parts.inspectorDock = makeDock(window, "inspectorDock", WindowWords::tr("Inspector"), parts.inspector);
    parts.timelineDock = makeDock(window, "timelineDock", WindowWords::tr("Timeline"),
                                  new TimelinePane(parts.timeline, parts.sounds, &window));
    parts.queueDock = makeDock(window, "queueDock", WindowWords::tr("Queue"), parts.queue);
    parts.history = new HistoryList(&window);
    parts.historyDock = makeDock(window, "historyDock", WindowWords::tr("History"), parts.history);
    parts.historyDock->setProperty("header", QVariant::fromValue<QWidget*>(new widgets::PanelHeader(
                                                 WindowWords::tr("History"), parts.historyDock)));
    parts.boardsHeader = new widgets::PanelHeader(WindowWords::tr("Boards"), parts.boardsDock);
    parts.timelineHeader = new widgets::PanelHeader(WindowWords::tr("Timeline"), parts.timelineDock);
    parts.boardsDock->setProperty("header", QVariant::fromValue<QWidget*>(parts.boardsHeader));
    parts.timelineDock->setProperty("header", QVariant::fromValue<QWidget*>(parts.timelineHeader));
    const std::pair<QWidget*, const char*> pages[] = {
        {parts.boardsDock, "boards"}, {parts.inspectorDock, "inspector"}, {parts.timelineDock, "timeline"},
        {parts.sounds, "sound"},      {parts.queueDock, "queue"},         {parts.historyDock, "safety"},
        {parts.viewer, "viewer"},     {parts.analysis, "criteria"},
    };
    for (const auto& [panel, page] : pages) panel->setProperty("help", page);  // see helpPageOf()
    setPanelsLoose(parts, false);
    return parts;
}

void arrangeParts(QMainWindow& window, const WindowParts& parts) {
    for (QDockWidget* dock : parts.docks()) {
        dock->setFloating(false);
        dock->show();
    }
    const bool mirrored = window.isRightToLeft();  // areas of docks are not by themselves
    const auto first = mirrored ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    window.addDockWidget(first, parts.boardsDock);
    window.addDockWidget(mirrored ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, parts.inspectorDock);
    window.addDockWidget(Qt::BottomDockWidgetArea, parts.timelineDock);
    window.splitDockWidget(parts.timelineDock, parts.queueDock, Qt::Horizontal);
    window.tabifyDockWidget(parts.queueDock, parts.historyDock);
    parts.historyDock->hide();
    parts.analysis->hide();
    const int side = std::clamp(window.width() * 22 / 100, 300, 400);
    window.resizeDocks({parts.boardsDock, parts.inspectorDock}, {side, side}, Qt::Horizontal);
    window.resizeDocks({parts.timelineDock, parts.queueDock}, {window.width() - side, side}, Qt::Horizontal);
    window.resizeDocks({parts.timelineDock}, {std::max(236, window.height() * 34 / 100)}, Qt::Vertical);
}

void setPanelsLoose(const WindowParts& parts, bool loose) {
    for (QDockWidget* dock : parts.docks()) {
        QWidget* old = dock->titleBarWidget();
        dock->setTitleBarWidget(loose ? nullptr : titleBarOf(dock));
        if (loose && old && old != dock->property("header").value<QWidget*>()) delete old;
        if (loose && old == dock->property("header").value<QWidget*>() && old) old->hide();
        dock->setFeatures(loose ? QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable |
                                      QDockWidget::DockWidgetClosable
                                : QDockWidget::DockWidgetClosable);
    }
}

}  // namespace app
