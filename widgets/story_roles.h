// What a model of the story offers to the views: one row a shot, in order, no columns but the first.
// Qt::DisplayRole and Qt::EditRole are the shot's name. The views read through these roles only, so that any
// QAbstractItemModel will do. Plain values; models and views live on the GUI thread.
#pragma once

#include <Qt>

namespace widgets {

/// How far a shot or a transition is; shown by colour, sign and word alike.
enum class PartState {
    Still,    // nothing to generate
    NoTake,   // to be generated: the stand-in plays until then
    Queued,   // waits in the queue
    Running,  // being made; see the progress role
    Ready,    // the chosen take is what was asked for
    Stale,    // the chosen take no longer matches picture, prompt or settings
    Failed,   // the last attempt failed; see the reason role
    Missing,  // the picture is gone or unreadable; see the reason role
};

enum StoryRole {
    ShotIdRole = Qt::UserRole + 1,  // qlonglong, story::ShotId::value
    NumberRole,                     // int, from 1
    LengthRole,                     // qlonglong, frames
    StateRole,                      // int, PartState of the shot
    ProgressRole,                   // double, 0..1, while running
    ReasonRole,                     // QString, one sentence: why failed, missing or stale
    MovesRole,                      // bool: the picture changes along the shot (a take or a camera move)
    SceneRole,                      // QString, heading of the scene that begins at this shot; empty: goes on
    DialogueRole,                   // QString, its first line is shown
    TransitionKindRole,             // int, story::TransitionKind of the transition after this shot
    TransitionLengthRole,           // qlonglong, frames asked for (0 for a cut)
    TransitionStateRole,            // int, PartState of the transition
    TransitionProgressRole,         // double, 0..1
    TransitionTextRole,             // QString, its prompt
    TransitionReasonRole,           // QString
};

/// MIME types of what is dragged inside the application; the data are decimal numbers or a name in UTF-8.
inline constexpr char kShotsMime[] = "application/x-seine-shots";            // shot ids separated by spaces
inline constexpr char kTransitionMime[] = "application/x-seine-transition";  // story::nameOf(TransitionKind)

}  // namespace widgets
