#include "app/tab_order.h"

#include <QStatusBar>
#include <QToolBar>

#include "app/window_parts.h"

namespace app {
namespace {

/// What lies in the panel and can have the focus, as Tab has gone through it so far.
QList<QWidget*> stopsIn(const QWidget* panel) {
    QList<QWidget*> stops;
    if (!panel) return stops;
    for (QWidget* at = panel->nextInFocusChain(); at != panel; at = at->nextInFocusChain())
        if (panel->isAncestorOf(at) && at->focusPolicy() != Qt::NoFocus) stops << at;
    return stops;
}

}  // namespace

void orderTabs(QMainWindow& window, const WindowParts& parts) {
    const QList<const QWidget*> panels{window.findChild<QToolBar*>(),
                                       parts.boardsHeader,
                                       parts.boardsDock,
                                       window.centralWidget(),
                                       parts.inspectorDock,
                                       parts.timelineHeader,
                                       parts.timelineDock,
                                       parts.queueDock,
                                       parts.historyDock,
                                       window.statusBar()};
    QList<QWidget*> order;
    for (const QWidget* panel : panels)
        for (QWidget* stop : stopsIn(panel))
            if (!order.contains(stop)) order << stop;
    for (qsizetype i = 1; i < order.size(); ++i) QWidget::setTabOrder(order[i - 1], order[i]);
}

}  // namespace app
