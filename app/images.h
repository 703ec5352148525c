// From the engine's pictures to Qt's images and back. Pure functions; safe to call from any thread.
#pragma once

#include <QImage>

#include "engine/picture.h"

namespace app {

/// Takes the pixels over without copying them; a null image for an empty picture.
QImage toImage(engine::Picture&& picture);
/// Alpha is laid over white, as paper is.
engine::Picture toPicture(const QImage& image);

}  // namespace app
