#include "app/first_story.h"

#include <QDir>
#include <algorithm>

#include "app/resources.h"

namespace app {
namespace {

using Shots = std::vector<story::Shot>;

bool isJoint(const story::Shot& shot) {
    return shot.out.kind == story::TransitionKind::Generated && !shot.out.prompt.empty();
}

}  // namespace

FirstStory::FirstStory(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_actions(session.document(), session.selection()) {
    connect(&session.player(), &Player::playingChanged, this, [this](bool playing) {
        m_hasWatched |= playing;
        look();
    });
    connect(&session.movieExport(), &MovieExport::finished, this, [this] {
        m_hasExported = true;
        look();
    });
    connect(&session.document(), &Document::storyChanged, this, &FirstStory::look);
    connect(&session.document(), &Document::reset, this, &FirstStory::look);
    m_shown = step();
}

bool FirstStory::isJoined() const {
    const Shots& shots = m_session.document().story().shots;
    return std::any_of(shots.begin(), shots.end(), isJoint);
}

bool FirstStory::hasTake() const {
    const Shots& shots = m_session.document().story().shots;
    return std::any_of(shots.begin(), shots.end(), [](const story::Shot& shot) {
        return !shot.takes.empty() || !shot.out.takes.empty();
    });
}

FirstStory::Step FirstStory::step() const {
    if (m_session.document().story().shots.size() < 2) return Step::Pictures;
    if (!m_hasWatched) return Step::Watch;
    if (!isJoined()) return Step::Join;
    if (!hasTake()) return Step::Generate;
    return m_hasExported ? Step::Done : Step::Export;
}

void FirstStory::look() {
    const Step now = step();
    if (std::exchange(m_shown, now) != now) emit stepChanged();
}

QStringList FirstStory::samplePictures() {
    const QDir folder(assetsFolder() + "/sample");
    QStringList paths;
    for (const QString& name : folder.entryList({"*.png"}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

void FirstStory::doIt() {
    const story::Story& story = m_session.document().story();
    switch (step()) {
        case Step::Pictures: {
            QList<QUrl> urls;
            for (const QString& path : samplePictures()) urls << QUrl::fromLocalFile(path);
            m_session.pictures().importFiles(urls, -1);
            break;
        }
        case Step::Watch:
            m_session.player().seek(0);
            m_session.player().togglePlaying();
            break;
        case Step::Join: {
            const story::ShotId from = story.shots.front().id;
            // What the model is told is English, whatever the window speaks.
            if (story.shots.front().out.prompt.empty())
                m_session.document().edit(
                    story::SetTransitions{{{.shot = from, .prompt = "smooth transition, night falls"}}});
            m_actions.setTransitionKind(from, story::TransitionKind::Generated);
            m_session.selection().selectTransition(from);
            break;
        }
        case Step::Generate: {
            // The transitions alone: a first film should not wait for six moving shots.
            std::vector<story::Part> parts;
            for (const story::Shot& shot : story.shots)
                if (isJoint(shot)) parts.push_back({shot.id, story::Part::What::Transition});
            m_session.queue().enqueue(parts);
            break;
        }
        case Step::Export:
        case Step::Done:
            break;
    }
}

}  // namespace app
