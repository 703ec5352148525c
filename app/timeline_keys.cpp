#include "app/timeline_keys.h"

namespace app {
namespace {

/// The marker at the playhead is renamed; where there is none, one is set.
void markHere(Session& session, StoryActions& actions, widgets::TimelineView* timeline) {
    const story::Frames here = session.player().position();
    for (const story::Marker& marker : session.document().story().markers)
        if (marker.at == here) return timeline->editMarker(marker.id);
    actions.addMarker(here);
}

void goToMarker(Session& session, int direction) {
    const story::Frames here = session.player().position();
    std::optional<story::Frames> nearest;
    for (const story::Marker& marker : session.document().story().markers) {  // in order of time
        if (direction > 0 && marker.at > here && !nearest) nearest = marker.at;
        if (direction < 0 && marker.at < here) nearest = marker.at;
    }
    if (nearest) session.player().seek(*nearest);
}

}  // namespace

void connectTimelineKeys(Session& session, StoryActions& actions, WindowActions& commands,
                         const WindowParts& parts, QObject* context) {
    widgets::TimelineView* timeline = parts.timeline;
    commands.on("marker", context, [&session, &actions, timeline] { markHere(session, actions, timeline); });
    commands.on("previousMarker", context, [&session] { goToMarker(session, -1); });
    commands.on("nextMarker", context, [&session] { goToMarker(session, 1); });
    const auto goTo = [timeline, sounds = parts.sounds](int direction) {
        sounds->hasFocus() ? sounds->goToSound(direction) : timeline->goToPart(direction);
    };
    commands.on("previousPart", context, [goTo] { goTo(-1); });
    commands.on("nextPart", context, [goTo] { goTo(1); });
    commands.on("extendBack", context, [timeline] { timeline->extendSelection(-1); });
    commands.on("extendOn", context, [timeline] { timeline->extendSelection(1); });
    const auto second = [&session] { return session.document().story().rate.frames(1); };
    commands.on("longer", context, [&actions] { actions.lengthenSelected(1); });
    commands.on("shorter", context, [&actions] { actions.lengthenSelected(-1); });
    commands.on("secondLonger", context, [&actions, second] { actions.lengthenSelected(second()); });
    commands.on("secondShorter", context, [&actions, second] { actions.lengthenSelected(-second()); });
}

}  // namespace app
