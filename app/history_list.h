// The history of the story as a list, oldest step first: what has been undone is faint, a click goes back or
// forward to that point. A view of the document's undo stack, which goes back across restarts. UI thread
// only.
#pragma once

#include <QUndoView>

namespace app {

class HistoryList : public QUndoView {
    Q_OBJECT
 public:
    explicit HistoryList(QWidget* parent = nullptr);
};

}  // namespace app
