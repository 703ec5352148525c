// Messages said in place: a thin stack of lines above the window's contents, newest on top, never modal. GUI
// thread only.
#pragma once

#include <QString>
#include <QWidget>

namespace widgets {

class MessageBar : public QWidget {
    Q_OBJECT
 public:
    enum class Kind { Info, Done, Warning, Problem };

    explicit MessageBar(QWidget* parent = nullptr);
    /// Shows a message and returns its number. `action` is the label of a button (empty: none). Info and Done
    /// leave after a while, the others stay until dismissed. The same text twice is one message. At most four
    /// are shown; older ones wait below.
    int post(Kind, const QString& text, const QString& action = {});
    void dismiss(int message);
    void clear();
    int count() const;

 signals:
    void actionTriggered(int message);
    void dismissed(int message);

 private:
    void refresh();
    QList<class MessageLine*> m_lines;  // newest first
    int m_next = 1;
};

}  // namespace widgets
