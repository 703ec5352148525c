// Keeps the inspector on what is selected and turns its wishes into edits and jobs.
// UI thread only.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "app/session.h"
#include "app/story_actions.h"
#include "app/window_parts.h"

namespace app {

class InspectorLink : public QObject {
    Q_OBJECT
 public:
    InspectorLink(Session& session, StoryActions& actions, const WindowParts& parts,
                  QObject* parent = nullptr);

 signals:
    void replacePictureRequested(story::ShotId shot);
    void compareRequested(const story::Part& part);
    /// To be said to the user.
    void problem(const QString& words);

 private:
    enum class Wanted { Take, Moment, Picture, End, Begin, Waypoint };
    struct Ticket {
        Wanted wanted = Wanted::Take;
        story::TakeId take;
        int step = 0;  // of a moment; place of a waypoint
    };
    void connectInspector();
    void connectTakes();
    void askForMoment(const story::Part& part, story::TakeId take, int step);
    void addWaypoints(story::ShotId shot, QList<QUrl> files);
    void saveTakeAs(const story::Part& part, story::TakeId take);
    void refresh();
    void refreshStatus();
    void showTakes(story::Part part);
    void showEnds(std::size_t row);
    void ask(const engine::ShotFrame& moment, int height, const Ticket& ticket);
    void made(quint64 ticket, const QImage& image);

    Session& m_session;
    StoryActions& m_actions;
    widgets::Inspector* m_inspector;
    QTimer m_soon;       // many changes, one refresh
    quint64 m_next = 2;  // even tickets; the boards' are odd
    QHash<quint64, Ticket> m_tickets;
    QImage m_end, m_begin;
};

}  // namespace app
