// The pictures that a transition goes through: dropped in, added, dragged into another order, taken away by
// Delete or the menu. Shows values and asks; GUI thread only.
#pragma once

#include <QList>
#include <QListWidget>
#include <QUrl>
#include <vector>

#include "storage/story/story.h"

namespace widgets {

class WaypointStrip : public QListWidget {
    Q_OBJECT
 public:
    explicit WaypointStrip(QWidget* parent = nullptr);
    void show(const std::vector<story::Waypoint>&);
    void setPicture(int place, const QImage&);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

 signals:
    void changed(const std::vector<story::Waypoint>& via);
    void filesDropped(const QList<QUrl>& files);

 protected:
    void contextMenuEvent(QContextMenuEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void paintEvent(QPaintEvent*) override;

 private:
    void remove(int row);
    void move(int row, int by);
    std::vector<story::Waypoint> m_via;
};

}  // namespace widgets
