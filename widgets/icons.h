// The application's own icons: simple SVG strokes in assets/icons, drawn in the palette's text colour at
// whatever size and pixel ratio is asked for, so that they are sharp and follow the theme. GUI thread only.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace widgets {

/// What an icon lies on decides its colour: plain ground, a button of kind "primary" or of kind "generate".
enum class IconOn { Ground, Accent, Engine };
/// The icon with this file name ("play"); an unknown name gives a null icon.
QIcon icon(const QString& name, IconOn = IconOn::Ground);
/// Paints it in one colour.
void paintIcon(QPainter&, const QRectF&, const QString& name, const QColor&);

}  // namespace widgets
