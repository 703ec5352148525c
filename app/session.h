// Everything behind one window: the open story and what works on it, wired together. The window adds the
// views. Lives on the UI thread.
#pragma once

#include <QObject>
#include <memory>

#include "app/document.h"
#include "app/farm_watch.h"
#include "app/frame_server.h"
#include "app/movie_export.h"
#include "app/picture_import.h"
#include "app/player.h"
#include "app/render_queue.h"
#include "app/selection.h"
#include "app/shot_transfer.h"
#include "app/sound_import.h"
#include "app/sound_player.h"
#include "app/story_model.h"
#include "app/thumbnail_maker.h"
#include "app/waveform_maker.h"

namespace app {

class Session : public QObject {
    Q_OBJECT
 public:
    /// An empty model folder means the draft model. Tests may give the queue another maker.
    explicit Session(const QString& modelFolder, TakeMakerFactory makeMaker = {}, QObject* parent = nullptr);
    ~Session() override;

    Document& document() { return m_document; }
    StoryModel& model() { return m_model; }
    Selection& selection() { return m_selection; }
    Player& player() { return m_player; }
    SoundPlayer& sound() { return m_sound; }
    FrameServer& frames() { return m_frames; }
    ThumbnailMaker& thumbnails() { return m_thumbnails; }
    PictureImport& pictures() { return m_pictures; }
    SoundImport& sounds() { return m_sounds; }
    WaveformMaker& waveforms() { return m_waveforms; }
    ShotTransfer& transfer() { return m_transfer; }
    MovieExport& movieExport() { return m_export; }
    RenderQueue& queue() { return m_queue; }
    FarmWatch& farm() { return m_farm; }
    /// Of this machine, then of the farm.
    QList<QueuedJob> jobs() const { return m_queue.jobs() + m_farm.jobs(); }

    QString modelFolder() const { return m_modelFolder; }
    void setModelFolder(const QString& folder);
    /// Whether the model's latents are of single frames, as a transition of kind Inverted needs them.
    bool canInvert() const { return m_canInvert; }
    /// "SEINE draft · CPU, 2 threads"; says so when there is no model.
    QString modelText() const { return m_modelText; }
    /// Shots and transitions that generating what is stale would make.
    int staleCount() const { return m_stale; }
    /// On the disk: the file and what its write-ahead log holds beside it.
    qint64 storyBytes() const;
    /// Another language is spoken: the words that are kept are made anew.
    void retranslate();

 signals:
    void modelTextChanged();
    void staleCountChanged(int count);
    void warned(const QString& text);  // of the engine, once

 private:
    void adoptFile();
    void onStoryChanged();
    void describeModel();
    void tellQueueToModel();
    TakeMakerFactory makerOf(const QString& folder);

    QString m_modelFolder, m_modelText;
    TakeMakerFactory m_givenMaker;
    bool m_canInvert = false;
    int m_stale = 0;
    Document m_document;
    StoryModel m_model;
    Selection m_selection;
    PlaybackClock m_clock;
    Player m_player;
    SoundPlayer m_sound;
    FrameServer m_frames;
    ThumbnailMaker m_thumbnails;
    PictureImport m_pictures;
    SoundImport m_sounds;
    WaveformMaker m_waveforms;
    ShotTransfer m_transfer;
    MovieExport m_export;
    RenderQueue m_queue;
    FarmWatch m_farm;
    QTimer m_countStale;
};

}  // namespace app
