// Keeps the keys of commands out of text: while a text field has the focus, letters, arrows, Delete and the
// like go to the field, while a button has it, Space presses it. Installed on the application. UI
// thread only.
#pragma once

#include <QObject>

namespace app {

class KeyGuard : public QObject {
 public:
    explicit KeyGuard(QObject* parent);

 protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace app
