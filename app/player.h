// Where the playhead is. While playing, the position is computed from a clock at every tick, never counted
// up, so playback keeps the story's rate exactly and a slow machine drops frames instead of slowing down.
// Knows nothing of pixels: whoever shows frames listens to positionChanged(). Lives on the UI thread.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

#include "storage/story/time.h"

namespace app {

class Player : public QObject {
    Q_OBJECT
 public:
    using Clock = std::function<qint64()>;  // nanoseconds that only grow

    /// Without a clock of its own it uses the computer's monotonic one.
    explicit Player(QObject* parent = nullptr, Clock clock = {});

    /// Called when the story changed; the position is kept, or moved back to the last frame.
    void setStory(story::Rate rate, story::Frames length);

    story::Frames position() const { return m_position; }
    story::Frames length() const { return m_length; }
    bool isPlaying() const { return m_speed != 0; }
    int speed() const { return m_speed; }  // 1: real time; -2: twice as fast backwards; 0: standing
    bool isLooping() const { return m_looping; }
    std::optional<story::Frames> in() const { return m_in; }
    std::optional<story::Frames> out() const { return m_out; }
    /// The frames that play: [first, last] of the range or the whole story.
    story::Frames firstFrame() const;
    story::Frames lastFrame() const;

    /// Reads the clock and moves the playhead; called by the timer, and by tests with a clock of their own.
    void tick();

 public slots:
    void play();
    void pause();
    void togglePlaying();
    void shuttleForward();   // L: play, then 2x, 4x, 8x; from backwards: slower first
    void shuttleBackward();  // J
    void seek(qint64 frame);
    void step(qint64 frames);  // pauses
    void scrub(qint64 frame);  // pauses, and lets a moment be heard
    void setLooping(bool looping);
    /// In after out, or out before in, drops the other end.
    void setIn(std::optional<story::Frames> frame);
    void setOut(std::optional<story::Frames> frame);  // the last frame that plays

 signals:
    void positionChanged(qint64 frame);
    void playingChanged(bool playing);
    void speedChanged(int speed);
    void loopingChanged(bool looping);
    void rangeChanged();
    /// From here on it goes at this speed (0: it stands): said when it starts and stops and wherever time is
    /// counted anew, but not at the seam of a loop.
    void anchored(qint64 frame, int speed);
    void scrubbed(qint64 frame);

 private:
    void setSpeed(int speed);
    void changeSpeed(int speed);
    void anchorHere();
    void moveTo(story::Frames frame);

    Clock m_clock;
    QTimer m_timer;
    story::Rate m_rate;
    story::Frames m_length = 0, m_position = 0;
    std::optional<story::Frames> m_in, m_out;
    int m_speed = 0;
    bool m_looping = false;
    story::Frames m_anchorFrame = 0;  // where the playhead was ...
    qint64 m_anchorTime = 0;          // ... at this time
};

}  // namespace app
