// The transport under the viewer: view options, first, back, play, forward, last, in, out, loop, timecode,
// volume, full screen. Buttons show the state they are told and emit wishes. GUI thread only.
#pragma once

#include <QToolButton>
#include <QWidget>

#include "storage/story/time.h"

namespace widgets {

class VolumeBar;

/// Timecode in figures of equal width.
class TimecodeLabel : public QWidget {
    Q_OBJECT
 public:
    explicit TimecodeLabel(bool isLarge, QWidget* parent = nullptr);
    void setTime(story::Frames, story::Rate);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
    void paintEvent(QPaintEvent*) override;

 private:
    QFont shownFont() const;
    bool m_isLarge;
    QString m_text;
};

class TransportBar : public QWidget {
    Q_OBJECT
 public:
    explicit TransportBar(QWidget* parent = nullptr);
    void setPlaying(bool);
    void setEnabledForLength(bool hasFrames);

    QToolButton *fit, *safeAreas, *burnIns, *camera, *first, *back, *play, *forward, *last, *in, *out, *loop,
        *full;
    VolumeBar* volume;
    TimecodeLabel *position, *length;
};

}  // namespace widgets
