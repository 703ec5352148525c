// A thin line over the whole length: the range, the playhead, and a place to drag it. GUI thread only.
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
    story::Frames position() const { return m_position; }
    QSize sizeHint() const override { return {200, 16}; }

 signals:
    void seekRequested(story::Frames at, bool scrubbing);

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

 private:
    double xOf(story::Frames) const;
    void seek(double x, bool scrubbing);
    story::Frames m_length = 0, m_position = 0;
    std::optional<story::Span> m_range;
    bool m_isHeld = false;
};

}  // namespace widgets
