// A thin line over the whole length: the range, the playhead, and a place to drag it. With the focus it takes
// the keys of a slider where the window has no other use for them; screen readers read the time. GUI thread
// only.
#pragma once

#include <QWidget>
#include <optional>

#include "storage/story/story.h"

namespace widgets {

class ScrubBar : public QWidget {
    Q_OBJECT
 public:
    explicit ScrubBar(QWidget* parent = nullptr);
    void setLength(story::Frames);
    void setPosition(story::Frames);
    void setRange(std::optional<story::Span>);
    /// Frames a second, for what screen readers say and for steps of a second.
    void setRate(story::Rate);
    story::Frames position() const { return m_position; }
    story::Frames length() const { return m_length; }
    /// As the user would: moves there and asks for it.
    void moveTo(story::Frames);
    /// The position as timecode.
    QString timeText() const;
    QSize sizeHint() const override { return {200, 16}; }

 signals:
    void seekRequested(story::Frames at, bool scrubbing);

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

 private:
    double xOf(story::Frames) const;
    void seek(double x, bool scrubbing);
    story::Frames m_length = 0, m_position = 0;
    story::Rate m_rate;
    std::optional<story::Span> m_range;
    bool m_isHeld = false;
};

}  // namespace widgets
