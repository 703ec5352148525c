#include "app/help_link.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "app/about_dialog.h"
#include "app/first_story_card.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

namespace app {

HelpLink::HelpLink(Session& session, const WindowActions& commands, const WindowParts& parts, QWidget& window)
    : QObject(&window),
      m_session(session),
      m_commands(commands),
      m_column(qobject_cast<QVBoxLayout*>(parts.middle->parentWidget()->layout())),
      m_window(window) {
    const auto about = [this] { (new AboutDialog(&m_window))->show(); };
    connect(commands.action("manual"), &QAction::triggered, this,
            [this] { show(helpPageOf(m_window.focusWidget())); });
    connect(commands.action("firstStory"), &QAction::triggered, this, &HelpLink::showGuide);
    connect(commands.action("about"), &QAction::triggered, this, about);
    QCoreApplication::instance()->installEventFilter(this);
}

void HelpLink::show(const QString& page) {
    if (!m_help) m_help = new HelpWindow(&m_window);
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// Above the viewer, below the messages.
void HelpLink::showGuide() {
    if (m_guide) return;
    m_guide = new FirstStoryCard(m_session, m_column->parentWidget());
    m_column->insertWidget(1, m_guide);
    connect(m_guide, &FirstStoryCard::exportRequested, m_commands.action("exportAs"), &QAction::trigger);
}

/// The shortcut belongs to the window; in its dialogs the key arrives as an ordinary one.
bool HelpLink::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return false;
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (!widget || widget->window() == &m_window || widget->window()->parentWidget() != &m_window)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    if (!m_commands.action("manual")->shortcuts().contains(QKeySequence(key->keyCombination()))) return false;
    if (event->type() == QEvent::KeyPress) show(helpPageOf(widget));
    event->accept();  // as an override: no shortcut of the window below
    return true;
}

}  // namespace app
