// The takes of a part as small pictures: click chooses, the star stars, the menu does the rest. Keyboard:
// arrows move, Enter chooses, Delete deletes, the menu key opens the menu. GUI thread only.
#pragma once

#include <QWidget>

#include "widgets/inspector.h"

namespace widgets {

class TakesStrip : public QWidget {
    Q_OBJECT
 public:
    explicit TakesStrip(QWidget* parent = nullptr);
    void setTakes(const QList<TakeItem>&);
    void setPicture(story::TakeId, const QImage&);
    void setAspect(double);
    QRect cellRect(int take) const;
    QRect starRect(int take) const;
    QSize sizeHint() const override { return {200, heightFor(width())}; }

 signals:
    void chosen(story::TakeId take);  // none: the stand-in
    void starred(story::TakeId take, bool starred);
    void againRequested(story::TakeId take);
    void deleteRequested(story::TakeId take);

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    bool event(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

 private:
    struct Grid {
        int columns, width, height;
    };
    Grid gridFor(int width) const;
    int heightFor(int width) const;
    void fitHeight();
    int takeAt(QPoint) const;
    void paintTake(QPainter&, int take) const;
    void showMenu(int take, QPoint global);
    void setCurrent(int take);

    QList<TakeItem> m_takes;
    double m_aspect = 16.0 / 9;
    int m_current = -1, m_hover = -1;
};

}  // namespace widgets
