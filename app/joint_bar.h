// The small tools in the timeline's header: the four kinds of transition, to click (for the selected joint,
// or the one nearest to the playhead) or to drag onto a joint; snapping and zoom. UI thread only.
#pragma once

#include <QPoint>
#include <QToolButton>

#include "storage/story/story.h"

namespace app {

class WindowActions;

/// A button that is also dragged: what is dropped is the kind's name (widgets/story_roles.h).
class TransitionButton : public QToolButton {
    Q_OBJECT
 public:
    TransitionButton(story::TransitionKind kind, QAction* action, QWidget* parent);

 protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

 private:
    story::TransitionKind m_kind;
    QPoint m_pressed;
};

QWidget* makeJointBar(const WindowActions& commands, QWidget* parent);

}  // namespace app
