// The pieces of the window and where they lie: boards on the left, viewer in the middle, inspector on the
// right, timeline and queue below. Only made and placed here; who talks to whom is in the links and in
// main_window. UI thread only; the main window owns all of it.
#pragma once

#include <QDockWidget>
#include <QList>
#include <QMainWindow>
#include <QSplitter>

#include "app/history_list.h"
#include "widgets/analysis_panel.h"
#include "widgets/boards_view.h"
#include "widgets/inspector.h"
#include "widgets/message_bar.h"
#include "widgets/panel_header.h"
#include "widgets/queue_panel.h"
#include "widgets/sound_view.h"
#include "widgets/status_strip.h"
#include "widgets/thumbnails.h"
#include "widgets/timeline_view.h"
#include "widgets/viewer_widget.h"

namespace app {

struct WindowParts {
    widgets::MessageBar* messages = nullptr;
    widgets::ViewerWidget* viewer = nullptr;
    widgets::BoardsView* boards = nullptr;
    widgets::PanelHeader* boardsHeader = nullptr;
    widgets::Inspector* inspector = nullptr;
    widgets::TimelineView* timeline = nullptr;
    widgets::SoundView* sounds = nullptr;  // below the timeline
    widgets::PanelHeader* timelineHeader = nullptr;
    widgets::QueuePanel* queue = nullptr;
    widgets::StatusStrip* status = nullptr;
    widgets::ThumbnailCache* thumbnails = nullptr;
    widgets::AnalysisPanel* analysis = nullptr;  // below the viewer, hidden at first
    QSplitter* middle = nullptr;                 // the viewer over the analysis
    HistoryList* history = nullptr;
    QDockWidget *boardsDock = nullptr, *inspectorDock = nullptr, *timelineDock = nullptr,
                *queueDock = nullptr, *historyDock = nullptr;

    QList<QDockWidget*> docks() const {
        return {boardsDock, inspectorDock, timelineDock, queueDock, historyDock};
    }
};

WindowParts makeParts(QMainWindow& window);
/// The layout a newcomer sees, for the window's present size.
void arrangeParts(QMainWindow& window, const WindowParts& parts);
/// While loose, panels show title bars to drag them by and to close them.
void setPanelsLoose(const WindowParts& parts, bool loose);

}  // namespace app
