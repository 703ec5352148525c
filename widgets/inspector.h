// The inspector: everything about the selected shots or the selected transition, and its takes. It shows
// copies of story values and emits each change as a small function to be applied to every shot concerned;
// several shots at once show what they share, and "mixed" where they differ. GUI thread only.
#pragma once

#include <QHash>
#include <QImage>
#include <QStackedWidget>
#include <QUrl>
#include <functional>
#include <optional>

#include "storage/story/story.h"
#include "widgets/story_roles.h"

namespace widgets {

/// Names one change, so that typing on in one field can become one step of undo.
enum class Field {
    Name,
    Scene,
    Prompt,
    NegativePrompt,
    Length,
    Motion,
    Camera,
    Fit,
    Seed,
    Guidance,
    Steps,
    Dialogue,
    Action,
    Notes,
    TransitionKind,
    TransitionLength,
    TransitionPrompt,
    TransitionNegativePrompt,
    TransitionSeed,
    TransitionGuidance,
    TransitionSteps,
    TransitionVia,
};
using ShotChange = std::function<void(story::Shot&)>;

/// One take as the strip shows it.
struct TakeItem {
    story::TakeId id;
    int number = 1;
    quint64 seed = 0;
    QString detail;  // tool tip: model, prompt, settings, when, measures
    bool starred = false, chosen = false, stale = false, locked = false;
    std::optional<double> progress;  // being made; such an item has no id yet
    QImage picture;
};

/// The three criteria of a take (engine/criteria.h), as the strip shows them.
struct TakeFigures {
    std::optional<double> coherence, similarity, alignment;
    bool isMismatch = false;  // the words say something else than the frames show
    QString detail;           // tool tip: what they are and whose CLIP gave them
};

/// What the takes strip and the Generate button are about.
struct PartStatus {
    PartState state = PartState::Still;
    double progress = 0;
    QString reason;
};

class ShotPage;
class TransitionPage;

class Inspector : public QStackedWidget {
    Q_OBJECT
 public:
    explicit Inspector(QWidget* parent = nullptr);

    void setRate(story::Rate);
    /// Width over height of the story's frame.
    void setAspect(double);
    /// What an empty field means: shown greyed in its place.
    void setDefaults(const story::Settings&);
    void showNothing();
    /// One shot, or several at once; `firstNumber` is the number of the first. Text being typed is not
    /// disturbed.
    void showShots(const std::vector<story::Shot>&, int firstNumber);
    /// The transition from `shot` (number `number`) to the next.
    void showTransition(const story::Shot& shot, int number);
    void setStatus(const PartStatus&);
    void setTakes(const QList<TakeItem>&);
    void setTakePicture(story::TakeId, const QImage&);
    void setTakeFigures(const QHash<qint64, TakeFigures>&);  // by the take's id; the others have none
    void setTakeMoment(story::TakeId, int step, const QImage&);
    /// How long the takes of the part play, for playing them in the strip.
    void setTakeSeconds(double);
    /// The ends a pictured transition choice is drawn with; null: drawn shapes.
    void setEnds(const QImage& last, const QImage& first);
    void setPicture(const QImage&);
    /// Of the shown transition's pictures between, counted from 0.
    void setWaypointPicture(int place, const QImage&);
    /// Whether the model can make transitions out of noise (story::TransitionKind::Inverted).
    void setCanInvert(bool);
    /// The part whose takes are shown; none for nothing and for several shots.
    std::optional<story::Part> part() const;
    /// Puts the cursor into the prompt.
    void editPrompt();

 signals:
    void edited(const QList<story::ShotId>& shots, widgets::Field field, const widgets::ShotChange& change);
    void replacePictureRequested(story::ShotId shot);
    /// A camera is looked at in the list, not chosen yet; then the list is closed.
    void cameraTried(story::Camera camera);
    void cameraTriedEnough();
    void generateRequested(const QList<story::Part>& parts);
    void cancelRequested(const story::Part& part);
    void newTakeRequested(const story::Part& part);  // another seed, whatever the settings say
    void takeChosen(const story::Part& part, story::TakeId take);
    void takeStarred(const story::Part& part, story::TakeId take, bool starred);
    void takeLocked(const story::Part& part, story::TakeId take, bool locked);
    /// One of TakesStrip::kSteps moments of the take is wanted, to skim or play it.
    void takeMomentWanted(const story::Part& part, story::TakeId take, int step);
    /// The take is dragged away, as a film.
    void takeDragRequested(const story::Part& part, story::TakeId take);
    void takeSaveRequested(const story::Part& part, story::TakeId take);
    void takeAgainRequested(const story::Part& part, story::TakeId take);
    void takeDeleteRequested(const story::Part& part, story::TakeId take);
    void compareRequested(const story::Part& part);
    /// Files for the pictures that the transition after the shot goes through; none: they are to be chosen.
    void waypointsRequested(story::ShotId shot, const QList<QUrl>& files);

 private:
    void connectPages();
    QList<story::Part> parts() const;
    void withPart(void (Inspector::*signal)(const story::Part&));
    ShotPage* m_shot;
    TransitionPage* m_transition;
    QWidget* m_nothing;
    QList<story::ShotId> m_shots;
};

}  // namespace widgets
