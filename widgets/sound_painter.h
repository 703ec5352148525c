// Paints the audio tracks from their state, only what lies inside the clip. Made anew for each paint event;
// GUI thread only.
#pragma once

#include "widgets/sound_layout.h"
#include "widgets/time_painter.h"

namespace widgets {

class SoundPainter : private TimePainter {
 public:
    SoundPainter(QPainter&, const SoundState&, const QWidget& view, QRect clip);
    void paint();

 private:
    void paintLane(int lane);
    void paintShotBounds(int lane);
    void paintClip(const SoundBox&);
    void paintWave(const SoundBox&, const QRect& seen, const QColor&);
    void paintFades(const SoundBox&);
    void paintFadeHandles(const SoundBox&);
    void paintGainLine(const SoundBox&);
    void paintHeader(int lane);
    void paintButton(const QRect&, const QString& letter, bool isOn, bool isHot, const QColor& on);
    void paintFoot();
    void paintLines();
    bool isHot(SoundHit::What, int lane) const;

    const SoundState& m_s;
};

}  // namespace widgets
