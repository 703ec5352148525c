// Camera moves between inspector, viewer and story: the rectangles over the still of the shot at the
// playhead, and cameras that are tried out on it before they are chosen. UI thread only.
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include "app/session.h"
#include "app/window_parts.h"

namespace app {

class CameraLink : public QObject {
    Q_OBJECT
 public:
    CameraLink(Session& session, const WindowParts& parts, QObject* parent = nullptr);

 private:
    /// The shot whose camera is shown: at the playhead.
    std::optional<std::size_t> row() const;
    void refresh();
    void onChosen();
    /// The inspector is about what is selected: the playhead goes there.
    void goToSelected();
    void askForStill();
    void onMade(quint64 ticket, const QImage& image);
    void onPathRequested(const story::CameraPath& path);
    void tryOut(story::Camera camera, bool again);
    void stopTrying();
    void showTrial();

    Session& m_session;
    WindowParts m_parts;
    QTimer m_soon, m_frame;
    QElapsedTimer m_clock;
    story::Shot m_tried;    // as it would be
    double m_duration = 0;  // seconds that its move takes
    bool m_isAgain = false;
    QImage m_still;
    QByteArray m_stillOf;
    quint64 m_ticket;
};

}  // namespace app
