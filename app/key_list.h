// The list of all keys over the window, by menu; any key or click puts it away.
// UI thread only; deletes itself when closed.
#pragma once

#include <QPointer>
#include <QWidget>

namespace app {

class WindowActions;

class KeyList : public QWidget {
    Q_OBJECT
 public:
    KeyList(const WindowActions& commands, QWidget* window);

 protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

 private:
    QPointer<QWidget> m_before;  // had the focus
};

}  // namespace app
