// A take as a film file of its own: saved, or dragged out to the desktop and into other programs. Free
// functions, UI thread only.
#pragma once

#include <QString>

#include "app/document.h"

class QWidget;

namespace app {

/// "Film, shot 3, take 2.mp4"; nothing in it that a file system would not take.
QString takeFileName(const Document& document, story::Part part, story::TakeId take);
/// Writes it whole or not at all. What went wrong, for the user; empty: it is there.
QString saveTake(const Document& document, story::Part part, story::TakeId take, const QString& path);
/// Drags it from `source` until it is dropped; the file lies in the temporary folder until the program ends.
QString dragTake(const Document& document, story::Part part, story::TakeId take, QWidget* source);

}  // namespace app
