// The guided first story on screen: a card over the viewer with the step, what it is about, a button that
// does it, and one that closes the guide. UI thread only.
#pragma once

#include <QFrame>

#include "app/first_story.h"

class QLabel;
class QPushButton;

namespace app {

class FirstStoryCard : public QFrame {
    Q_OBJECT
 public:
    FirstStoryCard(Session& session, QWidget* parent);

    FirstStory& guide() { return m_guide; }

 signals:
    void exportRequested();

 private:
    void showStep();

    FirstStory m_guide;
    QLabel *m_count, *m_title, *m_text;
    QPushButton *m_doIt, *m_close;
};

}  // namespace app
