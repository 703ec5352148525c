#include "app/key_tips.h"

#include <QHelpEvent>
#include <QToolTip>

#include "app/key_map.h"

namespace app {

KeyTips::KeyTips(QObject* parent) : QObject(parent) {}

void KeyTips::add(QWidget* button, const QAction* command) {
    m_commands[button] = command;
    button->installEventFilter(this);
}

bool KeyTips::eventFilter(QObject* watched, QEvent* event) {
    const QAction* command = event->type() == QEvent::ToolTip ? m_commands.value(watched) : nullptr;
    auto* button = qobject_cast<QWidget*>(watched);
    if (!command || !button || button->toolTip().isEmpty()) return false;
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       withKeys(button->toolTip(), command->shortcuts()), button);
    return true;
}

}  // namespace app
