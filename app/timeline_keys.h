// Commands that work on the timeline without a mouse: from part to part, longer and shorter, markers. UI
// thread only; `context` ends the connections.
#pragma once

#include "app/session.h"
#include "app/story_actions.h"
#include "app/window_actions.h"
#include "app/window_parts.h"

namespace app {

void connectTimelineKeys(Session& session, StoryActions& actions, WindowActions& commands,
                         const WindowParts& parts, QObject* context);

}  // namespace app
