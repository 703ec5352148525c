// "Models": what is on this computer, the panel and the thread that adds to it. Closing the window does not
// end an adding; the same menu entry shows it again. UI thread only.
#pragma once

#include <QDialog>

#include "app/model_adder.h"
#include "app/session.h"
#include "widgets/models_panel.h"

namespace app {

class ModelsDialog : public QDialog {
    Q_OBJECT
 public:
    ModelsDialog(Session& session, QWidget* window);

    /// Brings it to the front, with the models of now.
    void present();
    widgets::ModelsPanel& panel() { return *m_panel; }
    const ModelAdder& adder() const { return *m_adder; }

 private:
    void fill();
    void add();
    void remove(const QString& folder);

    Session& m_session;
    widgets::ModelsPanel* m_panel;
    ModelAdder* m_adder;
};

}  // namespace app
