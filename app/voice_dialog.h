// The window to record a voice in: which microphone, how loud it is, where the recording goes, and one
// button. It stays open for the next take; the film may play along. Lives on the UI thread.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include "app/session.h"
#include "app/voice_recorder.h"
#include "widgets/volume_bar.h"

namespace app {

class VoiceDialog : public QDialog {
    Q_OBJECT
 public:
    VoiceDialog(Session& session, QWidget* parent);

    /// Shows it; recordings for the playhead go to this track (none: a new one).
    void present(story::TrackId track);
    VoiceRecorder& recorder() { return m_recorder; }
    QString said() const { return m_words->text(); }
    void start();
    void stop();

 signals:
    void recorded(const QString& path, const app::SoundPlace& place);

 protected:
    void hideEvent(QHideEvent*) override;

 private:
    void fillDevices();
    void listen();
    void describe();

    Session& m_session;
    VoiceRecorder m_recorder;
    story::TrackId m_track;
    SoundPlace m_place;
    QComboBox* m_devices;
    widgets::LevelMeter* m_meter;
    QRadioButton *m_toTrack, *m_toShot;
    QCheckBox* m_plays;
    QLabel* m_words;
    QPushButton* m_button;
};

}  // namespace app
