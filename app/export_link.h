// Export in the window: the button and Ctrl+E write again what was written last, the dialog asks for
// everything, and both say in place what became of it. UI thread only.
#pragma once

#include <QObject>
#include <QPointer>

#include "app/export_order.h"
#include "app/messages.h"
#include "app/session.h"
#include "app/window_actions.h"

class QDialog;

namespace app {

class ExportLink : public QObject {
    Q_OBJECT
 public:
    ExportLink(Session& session, WindowActions& commands, Messages& messages, QWidget* window);

    /// The dialog, when it is open.
    widgets::ExportPanel* panel() const { return m_panel; }

 private:
    void connectExport();
    void showDialog(widgets::ExportChoice::Range range);
    void fillDialog(widgets::ExportChoice choice);
    void choosePath();
    void chooseLogo();
    void exportAgain();
    void start(const widgets::ExportChoice& choice);
    void showProgress();
    void showEnd(const QString& words, bool isProblem);
    QString suggestedPath(const QString& kind) const;
    ExportRanges ranges() const;
    void refuse(const QString& words);

    Session& m_session;
    WindowActions& m_commands;
    Messages& m_messages;
    QWidget* m_window;
    QPointer<QDialog> m_dialog;
    QPointer<widgets::ExportPanel> m_panel;
};

}  // namespace app
