// What this program is, its version, and the licences of everything it is made of. UI thread only.
#pragma once

#include <QDialog>

namespace app {

class AboutDialog : public QDialog {
    Q_OBJECT
 public:
    explicit AboutDialog(QWidget* window);
};

}  // namespace app
