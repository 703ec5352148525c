// What is being dropped, read once for all views. Free functions for the GUI thread.
#pragma once

#include <QList>

#include "storage/story/story.h"

class QAbstractItemModel;
class QDropEvent;
class QMimeData;

namespace widgets {

enum class DropKind { Nothing, OwnShots, OtherShots, Transition, Files, Picture };

/// OwnShots: dragged from a view of the same model; OtherShots: from another window.
DropKind dropKind(const QDropEvent*, const QAbstractItemModel* own);
/// Of what comes from elsewhere: files, or the picture itself where there is no file on this machine.
DropKind droppedKind(const QMimeData*);
/// One file or one picture from elsewhere: what can take the place of a shot's picture.
bool isOnePicture(const QMimeData*);
/// The ids under kShotsMime; what is no number is left out.
QList<story::ShotId> draggedShots(const QMimeData*);
/// False where the shots would stay where they are.
bool isRealMove(const QAbstractItemModel*, const QList<story::ShotId>&, int beforeRow);

}  // namespace widgets
