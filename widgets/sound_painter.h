// Paints the audio tracks from their state, only what lies inside the clip. Made anew for each paint event;
// GUI thread only.
#pragma once

#include <QFont>
#include <QPainter>

#include "widgets/sound_layout.h"
#include "widgets/theme.h"

namespace widgets {

class SoundPainter {
 public:
    SoundPainter(QPainter&, const SoundState&, const QPalette&, const QFont&, QRect clip, bool hasFocus);
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
    void paintBubble();
    bool isHot(SoundHit::What, int lane) const;

    QPainter& m_p;
    const SoundState& m_s;
    const Tints m_t;
    const QPalette m_palette;
    const QFont m_font;
    const QRect m_clip;
    const bool m_hasFocus;
};

}  // namespace widgets
