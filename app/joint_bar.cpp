#include "app/joint_bar.h"

#include <QDrag>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>

#include "app/window_actions.h"
#include "widgets/mnemonic.h"
#include "widgets/story_roles.h"

namespace app {
namespace {

QToolButton* quiet(QToolButton* button) {
    button->setProperty("kind", "quiet");
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

}  // namespace

TransitionButton::TransitionButton(story::TransitionKind kind, QAction* action, QWidget* parent)
    : QToolButton(parent), m_kind(kind) {
    setIcon(action->icon());
    const QString words = widgets::withoutMnemonic(action->text());
    setAccessibleName(words);
    setToolTip(tr("%1: click for the joint at the playhead, or drag onto a joint").arg(words));
    connect(this, &QToolButton::clicked, action, &QAction::trigger);
}

void TransitionButton::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void TransitionButton::mouseMoveEvent(QMouseEvent* event) {
    const bool held = event->buttons() & Qt::LeftButton;
    const int moved = (event->position().toPoint() - m_pressed).manhattanLength();
    if (!held || moved < QGuiApplication::styleHints()->startDragDistance())
        return QToolButton::mouseMoveEvent(event);
    setDown(false);
    auto* dragged = new QMimeData;
    const std::string_view name = story::nameOf(m_kind);
    dragged->setData(widgets::kTransitionMime, QByteArray(name.data(), qsizetype(name.size())));
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(icon().pixmap(iconSize() * 2));
    drag->exec(Qt::CopyAction);
}

QWidget* makeJointBar(const WindowActions& commands, QWidget* parent) {
    auto* bar = new QWidget(parent);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QPair<const char*, story::TransitionKind> kinds[] = {
        {"cut", story::TransitionKind::Cut},
        {"dissolve", story::TransitionKind::Dissolve},
        {"morph", story::TransitionKind::Morph},
        {"generated", story::TransitionKind::Generated}};
    for (const auto& [name, kind] : kinds)
        row->addWidget(quiet(new TransitionButton(kind, commands.action(name), bar)));
    row->addSpacing(12);
    for (const char* name : {"snap", "zoomOut", "zoomIn", "zoomFit"}) {
        auto* button = quiet(new QToolButton(bar));
        button->setDefaultAction(commands.action(name));
        row->addWidget(button);
    }
    return bar;
}

}  // namespace app
