// What is selected: some shots, or one transition, never both. The shots' selection is Qt's own, so that
// boards and timeline share it. Lives on the UI thread.
#pragma once

#include <QItemSelectionModel>
#include <QObject>
#include <vector>

#include "app/story_model.h"

namespace app {

class Selection : public QObject {
    Q_OBJECT
 public:
    explicit Selection(StoryModel& model, QObject* parent = nullptr);

    QItemSelectionModel* shotSelection() { return &m_shots; }
    /// In the order of the story.
    std::vector<story::ShotId> shots() const;
    /// The one with the keyboard's focus, when it is selected; else the first selected one.
    story::ShotId currentShot() const;
    /// The shot before the selected transition; none: no transition is selected.
    story::ShotId transition() const { return m_transition; }
    /// The selected shots as parts, or the transition.
    std::vector<story::Part> parts() const;
    bool isEmpty() const { return !m_transition && !m_shots.hasSelection(); }

 public slots:
    void selectShots(const std::vector<story::ShotId>& shots);
    void selectShot(story::ShotId shot) { selectShots({shot}); }
    void selectTransition(story::ShotId from);
    void selectAll();
    void clear();

 signals:
    void changed();

 private:
    StoryModel& m_model;
    QItemSelectionModel m_shots;
    story::ShotId m_transition;
};

}  // namespace app
