// Cut, copy and paste: shots and sounds (their values travel, so that they can be pasted after they are
// gone), the settings of a shot, pictures and files from other programs, and lines of text. UI thread only.
#pragma once

#include <QObject>

#include "app/messages.h"
#include "app/session.h"
#include "app/sound_link.h"
#include "app/story_actions.h"
#include "app/window_actions.h"

class QMimeData;

namespace app {

class ClipboardLink : public QObject {
    Q_OBJECT
 public:
    ClipboardLink(Session& session, StoryActions& actions, SoundLink& sounds, WindowActions& commands,
                  Messages& messages, QObject* parent);

 private:
    void copy();
    void paste();
    void pasteShots(const QMimeData& data, int row);
    void pasteSettings();
    std::vector<story::Shot> copiedShots() const;
    int rowAfterSelection() const;

    Session& m_session;
    StoryActions& m_actions;
    SoundLink& m_sounds;
    Messages& m_messages;
};

}  // namespace app
