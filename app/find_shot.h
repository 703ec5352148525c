// Finds shots by any of their words: name, prompt, dialogue, action, notes, scene, transition prompt. The
// list narrows while typing; choosing a line selects the shot. UI thread only; deletes itself when closed.
#pragma once

#include <QDialog>

#include "app/session.h"

class QLineEdit;
class QListWidget;

namespace app {

/// "name · where it was found" of every shot with all the words of the query somewhere, case and order aside.
QList<QPair<story::ShotId, QString>> shotsWith(const story::Story& story, const QString& query);

class FindShot : public QDialog {
    Q_OBJECT
 public:
    FindShot(Session& session, QWidget* window);

 signals:
    void shotChosen(story::ShotId shot);

 protected:
    bool eventFilter(QObject* object, QEvent* event) override;

 private:
    void refresh();
    void choose();

    Session& m_session;
    QLineEdit* m_query;
    QListWidget* m_found;
};

}  // namespace app
