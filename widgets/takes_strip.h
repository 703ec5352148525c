// The takes of a part as small pictures: a click chooses, moving the mouse along one skims through it, star
// and lock are on its corners, the menu does the rest; dragged away, a take leaves as a film. Keyboard:
// arrows move, Space plays, Enter chooses, Delete deletes, the menu key opens the menu. GUI thread only.
#pragma once

#include <QTimer>
#include <QWidget>

#include "widgets/inspector.h"
#include "widgets/painted_items.h"

namespace widgets {

class TakesStrip : public QWidget, public PaintedItems {
    Q_OBJECT
 public:
    static constexpr int kSteps = 48;  // moments in which a take is skimmed and played

    explicit TakesStrip(QWidget* parent = nullptr);
    void setTakes(const QList<TakeItem>&);
    void setPicture(story::TakeId, const QImage&);
    /// The criteria under the takes, by id.
    void setFigures(const QHash<qint64, TakeFigures>&);
    /// The answer to momentWanted().
    void setMoment(story::TakeId, int step, const QImage&);
    void setSeconds(double);
    void setAspect(double);
    QRect cellRect(int take) const;
    QRect starRect(int take) const;
    QRect lockRect(int take) const;
    bool isPlaying() const { return m_clock.isActive(); }
    QSize sizeHint() const override { return {200, heightFor(width())}; }

    int itemCount() const override { return int(m_takes.size()); }
    Item itemAt(int) const override;
    int currentItem() const override { return m_current; }
    void chooseItem(int) override;
    QWidget* itemsWidget() override { return this; }

 signals:
    void chosen(story::TakeId take);  // none: the stand-in
    void starred(story::TakeId take, bool starred);
    void locked(story::TakeId take, bool locked);
    void momentWanted(story::TakeId take, int step);
    void dragRequested(story::TakeId take);
    void saveRequested(story::TakeId take);
    void againRequested(story::TakeId take);
    void deleteRequested(story::TakeId take);

 protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
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
    void paintPictureOf(QPainter&, int take, const QRectF& picture) const;
    void paintFigures(QPainter&, const TakeItem&, const QRectF& line) const;
    void paintCaption(QPainter&, const TakeItem&, const QRectF& caption) const;
    void paintSigns(QPainter&, int take) const;
    void showMenu(int take, QPoint global);
    void setCurrent(int take);
    void play(int take);
    void skim(int take, int step);
    void stopSkimming();

    QList<TakeItem> m_takes;
    QHash<qint64, TakeFigures> m_figures;
    double m_aspect = 16.0 / 9, m_seconds = 3;
    int m_current = -1, m_hover = -1, m_pressed = -1;
    QPoint m_pressedAt;
    int m_skimmed = -1, m_step = 0;  // the take that is skimmed or played, and where
    QHash<int, QImage> m_moments;    // of that take alone
    QTimer m_clock;
};

}  // namespace widgets
