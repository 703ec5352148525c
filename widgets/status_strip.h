// The pieces of the status bar: when saved, which model, how much is stale, format, size and memory. A
// QWidget to put into a QStatusBar. GUI thread only.
#pragma once

#include <QDateTime>
#include <QSize>
#include <QWidget>

#include "storage/story/time.h"

class QLabel;
class QToolButton;

namespace widgets {

class StatusStrip : public QWidget {
    Q_OBJECT
 public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setSaved(const QDateTime&);  // invalid: not saved yet
    void setReadOnly();               // instead: nothing is saved
    void setModel(const QString&);    // "SEINE draft · CPU, 7 threads"
    void setStale(int parts);         // a button: asks to generate them
    void setFormat(QSize, story::Rate);
    void setMemory(qint64 storyBytes, qint64 processBytes);

 signals:
    void generateStaleRequested();
    void formatRequested();
    void modelRequested();

 private:
    QLabel *m_saved, *m_memory;
    QToolButton *m_model, *m_stale, *m_format;
};

}  // namespace widgets
