// What the mouse does on the audio tracks between press and release: one gesture at a time, shown through the
// state and asked for on release through the view's signals. Escape gives it up. GUI thread only.
#pragma once

#include <QPoint>

#include "widgets/sound_layout.h"
#include "widgets/time_gesture.h"

namespace widgets {

class SoundView;

class SoundGesture : public TimeGesture {
 public:
    SoundGesture(SoundView& view, SoundState& state) : m_view(view), m_s(state) {}
    void press(const QMouseEvent&) override;
    void move(const QMouseEvent&) override;
    void release(const QMouseEvent&) override;
    void cancel() override;
    bool isActive() const override { return m_kind != Kind::None; }

 private:
    enum class Kind { None, Press, Move, Head, Tail, FadeIn, FadeOut, Gain, TrackGain, Band };
    void begin(const SoundHit&, const QMouseEvent&);
    void pressButton(const SoundHit&);
    void drag(QPoint, Qt::KeyboardModifiers);
    void dragClips(QPoint);
    void dragEdge(QPoint);
    void dragFade(QPoint);
    void dragGain(QPoint, Qt::KeyboardModifiers);
    void dragTrackGain(QPoint, Qt::KeyboardModifiers);
    void dragBand(QPoint);
    void show(std::vector<story::HomedSound>);
    story::Samples moved(QPoint) const;  // since the press

    SoundView& m_view;
    SoundState& m_s;
    Kind m_kind = Kind::None;
    QPoint m_pressed;
    int m_scrollAtPress = 0;
    SoundBox m_box;                  // under the pointer, as it was
    std::vector<SoundBox> m_moving;  // as they were
    std::vector<story::Samples> m_targets;
    QSet<qint64> m_before;
    bool m_selectsOnRelease = false;
};

}  // namespace widgets
