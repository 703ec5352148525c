// "Fine-tune on my pictures": the panel, the worker, and what the story gives them. Closing the window does
// not end a training; it goes on behind and the same menu entry shows it again. UI thread only.
#pragma once

#include <QDialog>

#include "app/fine_tune_worker.h"
#include "app/session.h"
#include "widgets/fine_tune_panel.h"

namespace app {

class FineTuneDialog : public QDialog {
    Q_OBJECT
 public:
    FineTuneDialog(Session& session, QWidget* window);

    /// Brings it to the front, with the story's pictures of now.
    void present();
    widgets::FineTunePanel& panel() { return *m_panel; }
    /// The folder that new models go to.
    static QString modelsFolder();

 signals:
    void modelChosen(const QString& folder);

 private:
    void chooseFolder();
    void start();
    void showProgress(const seine::train::TrainProgress& progress);
    void finished(const seine::train::TrainResult& result);
    QString resultFolder() const;

    Session& m_session;
    widgets::FineTunePanel* m_panel;
    FineTuneWorker* m_worker;
    QString m_result, m_remark;
};

}  // namespace app
