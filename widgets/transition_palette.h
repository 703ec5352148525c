// Five pictured kinds of transition in a row: to choose one, or to drag onto a joint of the timeline
// (story_roles.h, kTransitionMime). GUI thread only.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "storage/story/story.h"

class QButtonGroup;

namespace widgets {

class TransitionPalette : public QWidget {
    Q_OBJECT
 public:
    explicit TransitionPalette(QWidget* parent = nullptr);
    /// The chosen kind; none: nothing is chosen.
    void setKind(std::optional<story::TransitionKind>);
    std::optional<story::TransitionKind> kind() const;
    /// Whether the model can make transitions of kind Inverted; otherwise the choice is not offered, and
    /// where a story has it greyed with the reason.
    void setCanInvert(bool);
    /// Pictures to draw the choices with; null: drawn shapes.
    void setEnds(const QImage& last, const QImage& first);

 signals:
    void kindChosen(story::TransitionKind kind);

 private:
    void showInverted();
    QButtonGroup* m_buttons;
};

/// "Cut", "Dissolve", "Morph", "Generated", "Noise blend" in the user's language.
QString labelOf(story::TransitionKind);

}  // namespace widgets
