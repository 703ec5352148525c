// The menu Help: the manual, at the page about what has the focus; the guided first story; what the program
// is made of. F1 works in the dialogs of the window as well. UI thread only.
#pragma once

#include <QObject>
#include <QPointer>

#include "app/help_window.h"

class QVBoxLayout;

namespace app {

struct WindowParts;
class FirstStoryCard;
class Session;
class WindowActions;

class HelpLink : public QObject {
    Q_OBJECT
 public:
    HelpLink(Session& session, const WindowActions& commands, const WindowParts& parts, QWidget& window);

    void show(const QString& page);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    void showGuide();

    Session& m_session;
    const WindowActions& m_commands;
    QVBoxLayout* m_column;  // messages, viewer
    QWidget& m_window;
    QPointer<HelpWindow> m_help;
    QPointer<FirstStoryCard> m_guide;
};

}  // namespace app
