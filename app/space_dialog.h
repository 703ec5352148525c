// What takes the space of the open story's file, and a way to get some back: takes that are neither chosen
// nor starred are thrown away, which is a step like any other until the story is closed. UI thread only;
// deletes itself when closed.
#pragma once

#include <QDialog>

#include "app/document.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace app {

class SpaceDialog : public QDialog {
    Q_OBJECT
 public:
    SpaceDialog(Document& document, QWidget* window);

 signals:
    void thrownAway(int takes, const QString& size);

 private:
    void fill();
    void throwAway();
    void addRow(QGridLayout* grid, const QString& what, std::int64_t bytes, std::int64_t all);

    Document& m_document;
    QLabel *m_title, *m_advice;
    QGridLayout* m_grid;
    QPushButton* m_throwAway;
};

}  // namespace app
