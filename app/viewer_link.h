// Between the viewer and the session: frames and the playhead go in, the transport's wishes come out, and
// what plays at the playhead is said in words (burn-ins, stand-ins, where a camera move ends). UI thread
// only.
#pragma once

#include <QObject>
#include <QTimer>

#include "app/session.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

namespace app {

class ViewerLink : public QObject {
    Q_OBJECT
 public:
    ViewerLink(Session& session, const WindowActions& commands, const WindowParts& parts,
               QObject* parent = nullptr);

 protected:
    bool eventFilter(QObject* object, QEvent* event) override;

 private:
    void connectTransport();
    void onStoryChanged();
    void onPosition(story::Frames frame);
    void onRange();
    void describe(story::Frames frame);
    void describeShot(std::size_t row, story::Frames frame);
    void describeTransition(std::size_t row);
    void adaptSize();
    void nameKeys();
    QString keyOf(const char* command) const;

    Session& m_session;
    const WindowActions& m_commands;
    WindowParts m_parts;
    QTimer m_resized;
};

}  // namespace app
