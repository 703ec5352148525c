// The viewer: a canvas for the present frame with guides and burn-ins, a scrub bar and the transport. It
// plays nothing itself: the application's player pushes frames in, the transport's wishes come out. GUI
// thread only.
#pragma once

#include <QImage>
#include <QUrl>
#include <QWidget>
#include <optional>

#include "storage/story/story.h"

namespace widgets {

class PictureView;
class ScrubBar;
class TransportBar;

class ViewerWidget : public QWidget {
    Q_OBJECT
 public:
    enum class Scale { Fit, Actual };

    explicit ViewerWidget(QWidget* parent = nullptr);

    void setRate(story::Rate);
    /// The frame's size in pixels, for fitting, safe areas and 100 %.
    void setFrameSize(QSize);
    void setLength(story::Frames);
    void setRange(std::optional<story::Span>);
    Scale scale() const;
    bool showsSafeAreas() const;
    bool showsBurnIns() const;
    bool isFullScreenMode() const;
    /// Their keys work in full screen as well, which is a window of its own.
    void keepKeysOf(const QList<QAction*>& commands);
    /// Mute, volume and meter in the transport; the application connects them.
    class VolumeBar* volume() const;
    bool isCameraMode() const { return m_isCameraMode; }

 public slots:
    void setFrame(const QImage&);
    void setPosition(story::Frames);
    void setPlaying(bool);
    void setLooping(bool);
    /// Burnt in at the lower left, the timecode goes to the lower right: "SHOT 3 · take 2".
    void setShotText(const QString&);
    /// Burnt in below the picture's middle when burn-ins are on; empty: none.
    void setDialogue(const QString&);
    /// Marks the frame as a stand-in and says which: "still", "dissolve instead of generated". Empty: real.
    void setStandIn(const QString&);
    /// Said in place of the picture when there is no frame, over it otherwise; empty: nothing.
    void setMessage(const QString&, const QString& detail = {});
    /// Where a camera move ends, in fractions of the frame; none: no outline.
    void setCameraEnd(std::optional<QRectF>);
    /// The move of the shot at the playhead, to be drawn and dragged over the whole still; none: there is no
    /// single shot to move a camera over.
    void setCameraPath(std::optional<story::CameraPath>);
    void setCameraStill(const QImage&);
    /// Shows the whole still with the rectangles in place of the film.
    void setCameraMode(bool);
    /// Shows this part of the still in place of the film: a camera being tried out; none: the film again.
    void setCameraTrial(const QImage& still, std::optional<QRectF> part);
    void setScale(widgets::ViewerWidget::Scale);
    void setSafeAreas(bool);
    void setBurnIns(bool);
    void toggleFullScreen();

 signals:
    void playRequested(bool play);
    void seekRequested(story::Frames at, bool scrubbing);
    void stepRequested(int frames);
    void firstRequested();
    void lastRequested();
    void loopRequested(bool loop);
    void inRequested();
    void outRequested();
    void cameraPathRequested(const story::CameraPath& path);
    void cameraModeChanged(bool on);
    void filesDropped(const QList<QUrl>& urls);
    void pictureDropped(const QImage& picture);
    void scaleChanged(widgets::ViewerWidget::Scale);
    void fullScreenChanged(bool full);

 protected:
    bool eventFilter(QObject*, QEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

 private:
    void connectTransport();
    void connectCamera();
    void showCamera();
    QWidget* m_stage;  // holds the rest; a window of its own while full screen
    PictureView* m_picture;
    ScrubBar* m_scrub;
    TransportBar* m_transport;
    class CameraFrames* m_camera;
    QImage m_film;  // what the player gave last, while something else is shown
    std::optional<story::CameraPath> m_path;
    story::Frames m_length = 0;
    bool m_isPlaying = false, m_isFull = false, m_isCameraMode = false, m_isTrying = false;
};

}  // namespace widgets
