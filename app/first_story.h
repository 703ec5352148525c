// The guided first story: five steps from the sample pictures to a film. It only watches; a step is done when
// its thing is there, whoever did it and in whatever order. UI thread only.
#pragma once

#include <QObject>

#include "app/session.h"
#include "app/story_actions.h"

namespace app {

class FirstStory : public QObject {
    Q_OBJECT
 public:
    enum class Step { Pictures, Watch, Join, Generate, Export, Done };
    static constexpr int kSteps = 5;

    explicit FirstStory(Session& session, QObject* parent = nullptr);

    /// The first that is not done.
    Step step() const;
    /// Does what the step asks for, except the export, which has questions of its own.
    void doIt();
    /// The pictures of the sample story, in order.
    static QStringList samplePictures();

 signals:
    void stepChanged();

 private:
    bool isJoined() const;
    bool hasTake() const;
    void look();

    Session& m_session;
    StoryActions m_actions;
    bool m_hasWatched = false, m_hasExported = false;
    Step m_shown = Step::Pictures;
};

}  // namespace app
