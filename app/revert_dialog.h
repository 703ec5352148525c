// Goes back to an earlier state of the story: the snapshots in the project file, newest first, each with what
// it holds and how it differs from now. Bringing one back is an edit like any other, and the present state is
// kept as a snapshot first. UI thread only; deletes itself when closed.
#pragma once

#include <QDialog>

#include "app/document.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace app {

/// "2 shots fewer, 1 changed": what the story of then has in other ways than that of now.
QString differenceText(const story::Story& then, const story::Story& now);

class RevertDialog : public QDialog {
    Q_OBJECT
 public:
    RevertDialog(Document& document, QWidget* window);

 signals:
    void reverted(const QString& time);

 private:
    void fill();
    void describe();
    void revert();
    storage::SnapshotId current() const;

    Document& m_document;
    QListWidget* m_list;
    QLabel *m_words, *m_shots;
    QPushButton* m_revert;
};

}  // namespace app
