// The look: a neutral dark theme (a light one, and one of high contrast) made of a palette and one style
// sheet (assets/style), and the colours that painted widgets use. Greys carry no tint, so that pictures are
// judged rightly; the one warm accent means "selected". Buttons choose their weight by the dynamic property
// "kind": "primary" (one in the window), "generate", "quiet" (flat); without it they are plain. GUI thread
// only.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace widgets {

enum class Theme { Dark, Light, HighContrast };
enum class Motion { Usual, Reduced };  // Reduced: nothing moves by itself, not even the text cursor

/// Sets style, palette, style sheet and font of the application; may be called again to change over.
void applyTheme(QApplication&, Theme, Motion = Motion::Usual);

/// Colours beyond QPalette's roles, fitting the given palette.
struct Tints {
    QColor ground, panel, raised, field, line;  // from back to front; line: hairlines
    QColor bed;                                 // what the timeline's tracks lie on
    QColor text, quiet, faint;                  // body, labels, disabled
    QColor accent, onAccent;                    // selection
    QColor playhead;
    QColor ready, running, queued, stale, failed;
    QColor transition, transitionEdge;
};
Tints tintsOf(const QPalette&);

}  // namespace widgets
