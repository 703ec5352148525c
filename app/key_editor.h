// Changes the keys of the commands: choose a command, press its new key. A key that belongs to another
// command says so in place and is taken over only when asked to. Every change is remembered at once and told
// to all windows; each command, or all of them, can go back to the program's own keys. UI thread only;
// deletes itself when closed.
#pragma once

#include <QDialog>

class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class WindowActions;

class KeyEditor : public QDialog {
    Q_OBJECT
 public:
    KeyEditor(const WindowActions& commands, QWidget* window);

 signals:
    /// The settings hold other keys now: windows read them again.
    void keysChanged();

 private:
    void buildList();
    void buildControls();
    void refresh();
    void filter(const QString& words);
    void choose();
    void type(const QKeySequence& key);
    void assign(const QKeySequence& key);
    void takeOver();
    void reset();
    QString current() const;
    /// The command that has the key, other than the current one; empty: nobody.
    QString ownerOf(const QKeySequence& key) const;

    const WindowActions& m_commands;
    QLineEdit* m_filter;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_key;
    QPushButton *m_none, *m_reset, *m_takeOver;
    QLabel* m_remark;
};

}  // namespace app
