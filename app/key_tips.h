// Tool tips that name the key: "Play (Space)". For buttons that are not made from their command; the key is
// looked up when the tip is shown, so that a changed one is right. UI thread only; owned by the window.
#pragma once

#include <QAction>
#include <QHash>
#include <QWidget>

namespace app {

class KeyTips : public QObject {
    Q_OBJECT
 public:
    explicit KeyTips(QObject* parent);
    void add(QWidget* button, const QAction* command);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    QHash<const QObject*, const QAction*> m_commands;
};

}  // namespace app
