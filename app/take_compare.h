// Two takes of a part in one picture: side by side, or with a wipe that follows the mouse; both play in step.
// Frames come from the thumbnail maker, so nothing is decoded on the UI thread. UI thread only; deletes
// itself when closed.
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include "app/session.h"

class QCheckBox;
class QComboBox;

namespace app {

class TakeCompare : public QDialog {
    Q_OBJECT
 public:
    TakeCompare(Session& session, story::Part part, QWidget* window);
    ~TakeCompare() override;

 signals:
    void takeChosen(story::TakeId take);

 private:
    class Canvas;
    struct Side {
        QComboBox* choice = nullptr;
        QList<QImage> frames;
        story::Take take;
    };
    void buildControls();
    void load(int side);
    void made(quint64 ticket, const QImage& image);
    void advance();

    Session& m_session;
    const story::Part m_part;
    std::vector<story::Take> m_takes;
    Side m_sides[2];
    Canvas* m_canvas;
    QCheckBox* m_wipe;
    QTimer m_timer;
    QElapsedTimer m_clock;
    quint64 m_next;                             // the maker's answers go to every window: tickets differ
    QHash<quint64, QPair<int, int>> m_tickets;  // side, frame
};

}  // namespace app
