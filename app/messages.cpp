#include "app/messages.h"

namespace app {

Messages::Messages(widgets::MessageBar* bar, QObject* parent) : QObject(parent), m_bar(bar) {
    connect(bar, &widgets::MessageBar::actionTriggered, this, [this](int message) {
        const auto what = m_actions.take(message);
        m_bar->dismiss(message);
        if (what) what();
    });
    connect(bar, &widgets::MessageBar::dismissed, this, [this](int message) { m_actions.remove(message); });
}

int Messages::post(Kind kind, const QString& text, const QString& action, const std::function<void()>& what) {
    const int message = m_bar->post(kind, text, action);
    if (what) m_actions[message] = what;
    return message;
}

}  // namespace app
