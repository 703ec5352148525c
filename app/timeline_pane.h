// The timeline over its audio tracks, with one bar at the foot that scrolls both. UI thread only.
#pragma once

#include <QScrollBar>
#include <QSplitter>
#include <QWidget>

#include "widgets/sound_view.h"
#include "widgets/timeline_view.h"

namespace app {

class TimelinePane : public QWidget {
    Q_OBJECT
 public:
    /// Takes both in; the tracks get as much room as they need, up to half.
    TimelinePane(widgets::TimelineView* timeline, widgets::SoundView* sounds, QWidget* parent = nullptr);

 protected:
    void resizeEvent(QResizeEvent*) override;

 private:
    void giveRoom();

    widgets::TimelineView* m_timeline;
    widgets::SoundView* m_sounds;
    QSplitter* m_splitter;
    QScrollBar* m_bar;
    bool m_isByHand = false;  // somebody moved the divider: it stays there
};

}  // namespace app
