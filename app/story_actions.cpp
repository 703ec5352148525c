#include "app/story_actions.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

namespace app {
namespace {

constexpr double kNewShotSeconds = 3;
constexpr double kTransitionSeconds = 1;

}  // namespace

bool StoryActions::addShot(bool before) {
    const auto current = story::indexOf(story(), m_selection.currentShot());
    const std::size_t index = current ? *current + (before ? 0 : 1) : story().shots.size();
    story::Shot shot;
    shot.id = story::Ids(story()).shot();
    shot.length = story().rate.frames(kNewShotSeconds);
    if (!m_document.edit(story::InsertShots{{{index, shot}}})) return false;
    m_selection.selectShot(shot.id);
    return true;
}

bool StoryActions::duplicate(const std::vector<story::ShotId>& shots) {
    story::Ids ids(story());
    story::InsertShots edit;
    std::vector<story::ShotId> copies;
    std::size_t after = 0;
    for (const story::ShotId shot : shots)
        if (const auto row = story::indexOf(story(), shot)) after = std::max(after, *row + 1);
    for (const story::ShotId shot : shots) {
        const story::Shot* original = story::find(story(), shot);
        if (!original) continue;
        edit.items.push_back({after + copies.size(), story::duplicate(*original, ids)});
        copies.push_back(edit.items.back().shot.id);
    }
    if (copies.empty() || !m_document.edit(edit)) return false;
    m_selection.selectShots(copies);
    return true;
}

bool StoryActions::paste(const std::vector<story::Shot>& shots, std::size_t row) {
    story::Ids ids(story());
    story::InsertShots edit;
    std::vector<story::ShotId> copies;
    for (const story::Shot& shot : shots) {
        edit.items.push_back(
            {std::min(row, story().shots.size()) + copies.size(), story::duplicate(shot, ids)});
        copies.push_back(edit.items.back().shot.id);
    }
    if (copies.empty() || !m_document.edit(edit)) return false;
    m_selection.selectShots(copies);
    return true;
}

bool StoryActions::pasteSettings(const story::Shot& from) {
    story::SetShots edit;
    for (const story::ShotId id : m_selection.shots())
        edit.patches.push_back({.shot = id,
                                .motion = from.motion,
                                .camera = from.camera,
                                .path = from.path,
                                .fit = from.fit,
                                .settings = from.settings});
    return !edit.patches.empty() && m_document.edit(edit);
}

bool StoryActions::addShotsForLines(const QStringList& lines, std::size_t row) {
    story::Ids ids(story());
    story::InsertShots edit;
    std::vector<story::ShotId> added;
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty()) continue;
        story::Shot shot;
        shot.id = ids.shot();
        shot.action = line.trimmed().toStdString();
        shot.length = story().rate.frames(kNewShotSeconds);
        edit.items.push_back({std::min(row, story().shots.size()) + added.size(), shot});
        added.push_back(shot.id);
    }
    if (added.empty() || !m_document.edit(edit)) return false;
    m_selection.selectShots(added);
    return true;
}

bool StoryActions::removeSelected() {
    if (const story::ShotId from = m_selection.transition())
        return setTransitionKind(from, story::TransitionKind::Cut);
    const std::vector<story::ShotId> shots = m_selection.shots();
    if (shots.empty()) return false;
    const std::size_t row = *story::indexOf(story(), shots.front());
    if (!m_document.edit(story::RemoveShots{shots})) return false;
    if (!story().shots.empty())
        m_selection.selectShot(story().shots[std::min(row, story().shots.size() - 1)].id);
    return true;
}

bool StoryActions::moveTo(const std::vector<story::ShotId>& shots, std::size_t row) {
    if (shots.empty()) return false;
    const story::ArrangeShots edit = story::moved(story(), shots, std::min(row, story().shots.size()));
    const bool same =
        std::equal(edit.order.begin(), edit.order.end(), story().shots.begin(), story().shots.end(),
                   [](story::ShotId id, const story::Shot& shot) { return id == shot.id; });
    return !same && m_document.edit(edit);
}

bool StoryActions::moveBy(int places) {
    const std::vector<story::ShotId> shots = m_selection.shots();
    if (shots.empty()) return false;
    if (places < 0) {
        const std::size_t first = *story::indexOf(story(), shots.front());
        return first > 0 && moveTo(shots, first - 1);
    }
    const std::size_t last = *story::indexOf(story(), shots.back());
    return last + 1 < story().shots.size() && moveTo(shots, last + 2);
}

bool StoryActions::splitAt(story::Frames at) {
    const auto row = story::shotAt(story(), at);
    if (!row) return false;
    const story::Shot& shot = story().shots[*row];
    const story::Frames inside = at - story::spanOf(story(), *row).begin;
    if (inside < 1 || inside >= shot.length) return false;
    const story::ShotId second = story::Ids(story()).shot();
    if (!m_document.edit(story::SplitShot{shot.id, inside, second})) return false;
    m_selection.selectShot(second);
    return true;
}

bool StoryActions::joinWithNext(story::ShotId shot) {
    return m_document.edit(story::JoinShots{shot});
}

bool StoryActions::setLength(story::ShotId shot, story::Frames length) {
    return m_document.edit(story::SetShots{{{.shot = shot, .length = std::max<story::Frames>(1, length)}}});
}

bool StoryActions::lengthenSelected(story::Frames by) {
    if (const story::ShotId from = m_selection.transition()) {
        const auto row = story::indexOf(story(), from);
        if (!row) return false;
        const story::Frames now = story::transitionSpan(story(), *row).length;  // as it fits, not as asked
        return now + by >= 1 && now > 0 && setTransitionLength(from, now + by);
    }
    story::SetShots edit;
    for (const story::ShotId id : m_selection.shots()) {
        const story::Frames now = story::find(story(), id)->length;
        const story::Frames length = std::max<story::Frames>(1, now + by);
        if (length != now) edit.patches.push_back({.shot = id, .length = length});
    }
    return !edit.patches.empty() && m_document.edit(edit);
}

bool StoryActions::setJoint(story::ShotId shot, story::Frames length, story::Frames nextLength) {
    const auto row = story::indexOf(story(), shot);
    if (!row || *row + 1 >= story().shots.size()) return false;
    return m_document.edit(story::SetShots{
        {{.shot = shot, .length = length}, {.shot = story().shots[*row + 1].id, .length = nextLength}}});
}

bool StoryActions::setTransitionLength(story::ShotId from, story::Frames length) {
    return m_document.edit(
        story::SetTransitions{{{.shot = from, .length = std::max<story::Frames>(1, length)}}});
}

bool StoryActions::setTransitionKind(story::ShotId from, story::TransitionKind kind) {
    const story::Shot* shot = story::find(story(), from);
    if (!shot || shot->out.kind == kind) return false;
    story::TransitionPatch patch{.shot = from, .kind = kind};
    // A joint that never was more than a cut gets a second, whatever the rate.
    const bool untouched =
        shot->out.kind == story::TransitionKind::Cut && shot->out.length == story::Transition().length;
    if (untouched) patch.length = story().rate.frames(kTransitionSeconds);
    return m_document.edit(story::SetTransitions{{patch}});
}

story::ShotId StoryActions::nearestJoint(story::Frames at) const {
    story::ShotId nearest;
    story::Frames distance = 0, end = 0;
    for (std::size_t i = 0; i + 1 < story().shots.size(); ++i) {
        end += story().shots[i].length;
        const story::Frames away = std::abs(end - at);
        if (nearest && away >= distance) continue;
        nearest = story().shots[i].id;
        distance = away;
    }
    return nearest;
}

bool StoryActions::cycleTransitionNear(story::Frames at) {
    const story::ShotId from = nearestJoint(at);
    if (!from) return false;
    const story::TransitionKind kind = story::find(story(), from)->out.kind;
    const auto next =
        story::isGenerated(kind) ? story::TransitionKind::Cut : story::TransitionKind(int(kind) + 1);
    if (!setTransitionKind(from, next)) return false;
    m_selection.selectTransition(from);
    return true;
}

bool StoryActions::addMarker(story::Frames at) {
    const story::MarkerId id = story::Ids(story()).marker();
    const std::string text = QCoreApplication::translate("app::StoryActions", "Marker %1")
                                 .arg(story().markers.size() + 1)
                                 .toStdString();
    return m_document.edit(story::InsertMarkers{{{id, at, text}}});
}

bool StoryActions::moveMarker(story::MarkerId marker, story::Frames at) {
    for (story::Marker known : story().markers) {
        if (known.id != marker) continue;
        known.at = std::max<story::Frames>(0, at);
        return m_document.edit(story::SetMarkers{{known}});
    }
    return false;
}

bool StoryActions::renameMarker(story::MarkerId marker, const QString& text) {
    for (story::Marker known : story().markers) {
        if (known.id != marker) continue;
        known.text = text.toStdString();
        return m_document.edit(story::SetMarkers{{known}});
    }
    return false;
}

bool StoryActions::removeMarker(story::MarkerId marker) {
    return m_document.edit(story::RemoveMarkers{{marker}});
}

bool StoryActions::chooseTake(story::Part part, story::TakeId take) {
    return m_document.edit(story::ChooseTake{part, take});
}

bool StoryActions::starTake(story::Part part, story::TakeId take, bool starred) {
    return m_document.edit(story::StarTake{part, take, starred});
}

bool StoryActions::lockTake(story::Part part, story::TakeId take, bool locked) {
    return m_document.edit(story::LockTake{part, take, locked});
}

bool StoryActions::removeTake(story::TakeId take) {
    const auto isLocked = [take](const std::vector<story::Take>& takes) {
        return std::any_of(takes.begin(), takes.end(),
                           [take](const story::Take& each) { return each.id == take && each.locked; });
    };
    for (const story::Shot& shot : story().shots)
        if (isLocked(shot.takes) || isLocked(shot.out.takes)) return false;
    return m_document.edit(story::RemoveTakes{{take}});
}

story::Frames StoryActions::cutFrom(story::Frames at, int direction) const {
    story::Frames begin = 0, previous = 0;
    for (const story::Shot& shot : story().shots) {
        if (begin > at && direction > 0) return begin;
        if (begin >= at && direction < 0) return previous;
        previous = begin;
        begin += shot.length;
    }
    return direction > 0 ? std::max<story::Frames>(0, begin - 1) : previous;
}

}  // namespace app
