// The audio tracks below the timeline: lanes with clips and their waveforms, the dialogue of shots beneath
// its shots, headers with mute, solo, lock and gain. It shares the timeline's zoom and scroll, shows a story
// that it is given, and asks for every change by a signal; while something is dragged it shows the result
// itself and asks once, on release.
//
// Mouse: clips are dragged (also to other tracks), trimmed at both edges, faded by the handles at their upper
// corners, made louder or softer by the line across; the gain of a track by dragging its number. GUI thread
// only.
#pragma once

#include <QList>
#include <QUrl>
#include <memory>
#include <vector>

#include "storage/story/sound_edits.h"
#include "widgets/time_view.h"

namespace widgets {

class TimelineView;
class WaveformCache;

class SoundView : public TimeView {
    Q_OBJECT
 public:
    explicit SoundView(QWidget* parent = nullptr);
    ~SoundView() override;

    /// Neither is owned. The view follows the timeline's zoom, scroll and playhead.
    void setTimeline(TimelineView*);
    void setWaveforms(WaveformCache*);
    /// Shared, so that setting it costs nothing; null: none.
    void setStory(std::shared_ptr<const story::Story>);

    std::vector<story::SoundId> selectedSounds() const;
    void selectSounds(const std::vector<story::SoundId>&);
    /// The track that was used last, for what has no place of its own; none: there is none.
    story::TrackId currentTrack() const;
    /// Opens a field for the track's name.
    void editName(story::TrackId);
    /// Selects the clip before (-1) or after (1) the present one.
    void goToSound(int direction);
    /// The menu of the selected clip, or of the current track.
    void openMenu();

    /// Where a clip lies in the viewport; empty: it is gone.
    QRect soundRect(story::SoundId) const;
    QRect headerRect(story::TrackId) const;
    int wantedHeight() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override;
    Item itemAt(int) const override;
    int currentItem() const override;
    void chooseItem(int) override;

 public slots:
    void setPlayhead(story::Frames);

 signals:
    void selectionChanged();
    void changeRequested(const std::vector<story::HomedSound>& sounds);
    void mixRequested(story::TrackId track, const story::Mix& mix);  // no track: the dialogue
    void nameRequested(story::TrackId track, const QString& name);
    void trackRequested();
    /// Onto a track, onto the dialogue (no track), or onto a new track.
    void filesDropped(const QList<QUrl>& urls, story::TrackId track, bool isNewTrack, story::Samples at);
    void soundMenuRequested(story::SoundId sound, const QPoint& globalPosition);
    void trackMenuRequested(story::TrackId track, const QPoint& globalPosition);
    void groundMenuRequested(story::Samples at, const QPoint& globalPosition);
    void soundActivated(story::SoundId sound);
    void wantedHeightChanged(int height);

 protected:
    void paint(QPainter&, const QRect& clip) override;
    QString toolTipAt(QPoint) const override;
    void forgetHover() override;
    void resizeEvent(QResizeEvent*) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;

 private:
    friend class SoundGesture;
    void refresh();
    void showLane(int lane);
    void showDrop(QDropEvent*);
    void select(story::SoundId, Qt::KeyboardModifiers);
    struct SoundState* m_state;
    class SoundGesture* m_gesture;
    TimelineView* m_timeline = nullptr;
    int m_lastLane = 0, m_lastHeight = 0;
};

}  // namespace widgets
