// Between the audio tracks and the story: what is dragged, dropped and asked for from menus and keys comes
// out as edits; and between the transport's volume and the sound that plays. UI thread only.
#pragma once

#include <QMenu>
#include <QObject>
#include <initializer_list>

#include "app/messages.h"
#include "app/session.h"
#include "app/sound_actions.h"
#include "app/window_actions.h"
#include "app/window_parts.h"
#include "widgets/waveforms.h"

class QMimeData;

namespace app {

class VoiceDialog;

class SoundLink : public QObject {
    Q_OBJECT
 public:
    SoundLink(Session& session, WindowActions& commands, Messages& messages, const WindowParts& parts,
              QWidget* window);

    /// Keys that mean shots mean sounds while some are selected: each says whether it did.
    bool removeSelected();
    bool splitSelected(story::Frames at);
    bool duplicateSelected();
    bool nudgeSelected(story::Frames by);
    bool copySelected();
    bool cutSelected();
    /// True when there are sounds in it: they are at the playhead then, or why not has been said.
    bool paste(const QMimeData& data);
    bool hasSelection() const { return !m_parts.sounds->selectedSounds().empty(); }

 signals:
    void selectionChanged();

 private:
    void connectView();
    void connectImport();
    void connectVolume();
    void connectCommands();
    void onStoryChanged();
    void onSelectionChanged();
    std::vector<story::SoundId> toChange();
    void importAt(const QList<QUrl>& urls, const SoundPlace& place);
    SoundPlace placeAtPlayhead() const;
    void chooseFiles(const SoundPlace& place);
    void fill(QMenu& menu, std::initializer_list<const char*> names);
    void soundMenu(const QPoint& at);
    void trackMenu(story::TrackId track, const QPoint& at);
    void groundMenu(story::Samples at, const QPoint& where);
    void record();

    Session& m_session;
    WindowActions& m_commands;
    Messages& m_messages;
    WindowParts m_parts;
    QWidget* m_window;
    SoundActions m_actions;
    widgets::WaveformCache m_waveforms;
    int m_importMessage = 0;
    VoiceDialog* m_voice = nullptr;
    bool m_selecting = false;  // one selection gives way to the other
};

}  // namespace app
