// How loud the film is played: mute, a slider, and a meter of what is heard, with the last peaks held. It
// shows what it is told and emits wishes. GUI thread only.
#pragma once

#include <QSlider>
#include <QToolButton>
#include <QWidget>

namespace widgets {

/// Two bars, left and right, from -48 to 0 decibels; red where it was cut off.
class LevelMeter : public QWidget {
    Q_OBJECT
 public:
    explicit LevelMeter(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {64, 12}; }
    QSize minimumSizeHint() const override { return {32, 12}; }
    float level(int side) const { return m_level[side]; }
    float held(int side) const { return m_held[side]; }

 public slots:
    /// Of each side, 1: as loud as can be. Called regularly: what is shown sinks from call to call.
    void setLevels(float left, float right);

 protected:
    void paintEvent(QPaintEvent*) override;

 private:
    float m_level[2] = {0, 0}, m_held[2] = {0, 0};
    int m_heldFor[2] = {0, 0};
};

class VolumeBar : public QWidget {
    Q_OBJECT
 public:
    explicit VolumeBar(QWidget* parent = nullptr);
    LevelMeter* meter() const { return m_meter; }

 public slots:
    void setVolume(double volume, bool muted);

 signals:
    void volumeRequested(double volume);
    void muteRequested(bool muted);

 private:
    QToolButton* m_mute;
    QSlider* m_slider;
    LevelMeter* m_meter;
};

}  // namespace widgets
