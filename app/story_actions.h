// What menus, keys and gestures do to the story, as edits: split at the playhead, duplicate, cycle a
// transition, ... Each does nothing, and returns false, when there is nothing to do. Lives on the UI thread;
// knows nothing of widgets.
#pragma once

#include <QStringList>
#include <vector>

#include "app/document.h"
#include "app/selection.h"

namespace app {

class StoryActions {
 public:
    StoryActions(Document& document, Selection& selection) : m_document(document), m_selection(selection) {}

    /// A blank board beside the current shot, or at the end; it is selected then.
    bool addShot(bool before);
    bool duplicate(const std::vector<story::ShotId>& shots);
    /// Copies of shots that were copied or cut, before the one at `row`; they are selected then. What they
    /// name must lie in this story's file.
    bool paste(const std::vector<story::Shot>& shots, std::size_t row);
    /// Camera, motion, fit and settings of that shot for all that are selected; words and length stay.
    bool pasteSettings(const story::Shot& from);
    /// A blank shot a line, before the one at `row`, with the line as its action.
    bool addShotsForLines(const QStringList& lines, std::size_t row);
    /// The selected shots go and the gap closes; the selected transition becomes a cut.
    bool removeSelected();
    /// The shots, gathered, before the one at `row` now.
    bool moveTo(const std::vector<story::ShotId>& shots, std::size_t row);
    /// The selected shots one place earlier (-1) or later (1).
    bool moveBy(int places);
    bool splitAt(story::Frames at);
    bool joinWithNext(story::ShotId shot);

    bool setLength(story::ShotId shot, story::Frames length);
    /// The selected shots, or the selected transition, by so many frames each; never below one.
    bool lengthenSelected(story::Frames by);
    /// The joint after the shot moves, the sum of both lengths stays.
    bool setJoint(story::ShotId shot, story::Frames length, story::Frames nextLength);
    bool setTransitionLength(story::ShotId from, story::Frames length);
    bool setTransitionKind(story::ShotId from, story::TransitionKind kind);
    /// The shot whose end is nearest to the frame, the last one aside; none in a story of one shot.
    story::ShotId nearestJoint(story::Frames at) const;
    /// Cut, dissolve, morph, generated, cut, ... at the joint nearest to the frame; it is selected then.
    bool cycleTransitionNear(story::Frames at);

    bool addMarker(story::Frames at);
    bool moveMarker(story::MarkerId marker, story::Frames at);
    bool renameMarker(story::MarkerId marker, const QString& text);
    bool removeMarker(story::MarkerId marker);

    bool chooseTake(story::Part part, story::TakeId take);
    bool starTake(story::Part part, story::TakeId take, bool starred);
    bool lockTake(story::Part part, story::TakeId take, bool locked);
    /// Not while it is locked.
    bool removeTake(story::TakeId take);

    /// The beginning of the previous (-1) or next (1) shot, seen from the frame.
    story::Frames cutFrom(story::Frames at, int direction) const;

 private:
    const story::Story& story() const { return m_document.story(); }

    Document& m_document;
    Selection& m_selection;
};

}  // namespace app
