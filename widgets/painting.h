// What the painted views share: state badges, pictures that fill a rectangle, figures that do not jitter.
// Free functions for use inside a paint event on the GUI thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPixmap>
#include <QRectF>
#include <QString>

#include "widgets/story_roles.h"
#include "widgets/theme.h"

class QPainter;

namespace widgets {

/// The font, scaled; never below 8 points.
QFont scaled(const QFont&, double factor, QFont::Weight = QFont::Normal);

/// The place in `whole` seen in a mirror where the language is written from right to left, as
/// QStyle::visualRect().
QRectF placed(const QRectF& place, const QRectF& whole, Qt::LayoutDirection);

/// "ready", "62 %", "missing" in the user's language.
QString wordOf(PartState, double progress);
QColor colourOf(PartState, const Tints&);

/// A pill with sign and word whose right upper corner is `corner`. Returns its
/// width. Where it would be wider than `room`, the sign alone.
double paintBadge(QPainter&, QPointF corner, double room, PartState, double progress);
/// The sign alone, by shape as well as by colour.
void paintSign(QPainter&, const QRectF&, PartState, double progress, const QColor&);

/// Fills the rectangle with the middle of the picture, in its own aspect.
void paintPicture(QPainter&, const QRectF&, const QPixmap&, double radius = 0);
/// A board without a picture.
void paintBlank(QPainter&, const QRectF&, const Tints&, bool missing);

/// Draws figures in cells of equal width, so that running timecode does not jitter. Returns the width.
double tabularWidth(const QFontMetricsF&, const QString&);
double paintTabular(QPainter&, QPointF baseline, const QString&);

}  // namespace widgets
