// Between boards and timeline on one side and the story on the other: the model, the selection and the
// pictures go in, what is dragged, dropped and asked for from the context menus comes out as edits. UI thread
// only.
#pragma once

#include <QObject>

#include "app/session.h"
#include "app/shot_thumbnails.h"
#include "app/story_actions.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

namespace app {

class StoryLink : public QObject {
    Q_OBJECT
 public:
    StoryLink(Session& session, StoryActions& actions, WindowActions& commands, const WindowParts& parts,
              QObject* parent = nullptr);

 private:
    void connectBoards();
    void connectTimeline();
    void connectMenus();
    void onStoryChanged();
    void onSelectionChanged();
    /// The whole story, or its beginning when its shots would be too narrow to be told apart.
    void fitTimeline();
    void showShot(story::ShotId shot);
    void shotMenu(story::ShotId shot, const QPoint& at);
    void transitionMenu(story::ShotId from, const QPoint& at);
    void markerMenu(story::MarkerId marker, const QPoint& at);
    void groundMenu(const QPoint& at, std::optional<story::Frames> frame = {});

    Session& m_session;
    StoryActions& m_actions;
    WindowActions& m_commands;
    WindowParts m_parts;
    ShotThumbnails m_pictures;
    story::ShotId m_shown;     // was selected last
    std::size_t m_fitted = 0;  // so many shots were there when the timeline was fitted last
};

}  // namespace app
