// What is heard while the player plays: starts, stops and follows it, and gives it its clock back: while
// sound comes out, the picture goes by what is heard. At one and two times the speed forward there is sound
// (twice as fast it is higher, as on a tape); faster, and backwards, it is silent. While scrubbing short
// moments are heard. Without a device, or without any sound in the story, playback runs on the computer's
// clock and nothing else changes. Lives on the UI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>

#include "app/playback_clock.h"
#include "app/player.h"
#include "app/sound_device.h"
#include "app/sound_feeder.h"

namespace app {

class SoundPlayer : public QObject {
    Q_OBJECT
 public:
    /// The clock is the player's. Tests give a device and a steady clock of their own.
    SoundPlayer(Player& player, PlaybackClock& clock, std::unique_ptr<SoundDevice> device,
                PlaybackClock::Steady steady = {}, QObject* parent = nullptr);
    ~SoundPlayer() override;

    void setSource(SoundFeeder::SourceFactory source);
    /// Heard from the next piece on, also while it plays.
    void setStory(std::shared_ptr<const story::Story> story);

    double volume() const { return m_volume; }  // 0 .. 1
    bool isMuted() const { return m_muted; }
    bool isHeard() const { return m_isHeard; }  // sound comes out right now
    SoundFeeder& feeder() { return m_feeder; }

 public slots:
    void setVolume(double volume);
    void setMuted(bool muted);

 signals:
    /// Of each side, 0 .. 1 and more, some thirty times a second while there is sound.
    void metered(float left, float right);
    void volumeChanged(double volume, bool muted);
    /// A sound of the story that cannot be heard, each once.
    void warned(const QString& text);

 private:
    void onAnchored(qint64 frame, int speed);
    void playMoment(qint64 frame);
    bool openDevice();
    void pull(std::span<float> samples, std::int64_t ahead);
    std::optional<qint64> heard() const;
    void fallSilent();
    void tick();

    /// At `time` the device played the sample `heard` of what play() began with.
    struct Mark {
        std::int64_t heard = 0;
        qint64 time = 0;
    };

    Player& m_player;
    PlaybackClock& m_clock;
    PlaybackClock::Steady m_steady;
    SoundFeeder m_feeder;
    std::unique_ptr<SoundDevice> m_device;
    std::shared_ptr<const story::Story> m_story;
    mutable std::mutex m_mutex;  // of the mark, and between pulling and starting anew
    std::optional<Mark> m_mark;
    QTimer m_meter;
    qint64 m_lastWanted = 0, m_triedAt = -1;
    double m_volume = 1;
    bool m_muted = false, m_isHeard = false, m_hasSound = false;
    std::size_t m_problemsTold = 0;
};

}  // namespace app
