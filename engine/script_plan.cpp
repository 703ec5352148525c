// Comparing three sides of a script: as it was imported, as the story has it, as it is now.
#include <algorithm>
#include <set>
#include <system_error>

#include "engine/script_import.h"
#include "engine/script_match.h"

namespace engine {
namespace {

using interchange::RecordedShot;
using interchange::Script;
using interchange::ScriptRecord;
using interchange::ScriptShot;

std::string quotedName(const std::string& name, const std::string& otherwise) {
    return name.empty() ? otherwise : "\"" + name + "\"";
}

class Planning {
 public:
    Planning(const story::Story& story, Script script, const std::optional<ScriptRecord>& record,
             const std::string& source)
        : m_story(story) {
        m_plan.source = source;
        m_plan.script = std::move(script);
        m_plan.remarks = m_plan.script.remarks;
        const bool isKnown =
            record && std::any_of(record->scenes.begin(), record->scenes.end(), [&](const auto& scene) {
                return std::any_of(scene.shots.begin(), scene.shots.end(), [&](const RecordedShot& shot) {
                    return story::find(story, shot.shot) != nullptr;
                });
            });
        if (isKnown) m_record = *record;  // otherwise undone, or another story: as if for the first time
    }

    ScriptPlan plan() {
        const ScriptMatch match = matchScript(m_plan.script, m_record);
        std::set<ScriptPlace> used;
        std::vector<ScriptPlace> order;
        for (std::size_t i = 0; i < m_plan.script.scenes.size(); ++i) {
            auto& planned = m_plan.shots.emplace_back();
            for (std::size_t k = 0; k < m_plan.script.scenes[i].shots.size(); ++k) {
                const auto was = match.shots[i][k];
                planned.push_back(shot(i, k, was ? &m_record.scenes[was->scene].shots[was->shot] : nullptr));
                if (!was) continue;
                used.insert(*was);
                if (!planned.back().wasDeleted) order.push_back(*was);
            }
        }
        m_plan.isReordered = !std::is_sorted(order.begin(), order.end());
        if (m_plan.isReordered) m_plan.changes.push_back("shots take the order of the script");
        leftOut(used);
        m_plan.setsFormat = m_story.shots.empty() && (m_plan.script.aspect || m_plan.script.fps);
        return std::move(m_plan);
    }

 private:
    std::string placeOf(std::size_t scene) const {
        return quotedName(m_plan.script.scenes[scene].heading, "the beginning");
    }

    PlannedScriptShot shot(std::size_t scene, std::size_t index, const RecordedShot* was) {
        PlannedScriptShot planned;
        planned.script = m_plan.script.scenes[scene].shots[index];
        if (index == 0) planned.scene = m_plan.script.scenes[scene].heading;
        if (!was) {
            m_plan.changes.push_back("new shot in " + placeOf(scene) + ": " +
                                     quotedName(planned.script.name, "without a name"));
            planned.takesPicture = !planned.script.layers.empty();
            return planned;
        }
        const story::Shot* mine = story::find(m_story, was->shot);
        if (!mine) {
            planned.wasDeleted = true;
            planned.shot = was->shot;
            m_plan.remarks.push_back(quotedName(planned.script.name, "a shot") +
                                     " was deleted here and stays away");
            return planned;
        }
        planned.shot = was->shot;
        planned.blob = was->blob;
        planned.patch.shot = was->shot;
        compare(planned, *was, *mine);
        return planned;
    }

    void compare(PlannedScriptShot& planned, const RecordedShot& was, const story::Shot& mine) {
        const ScriptShot& now = planned.script;
        const std::string name = quotedName(mine.name, "a shot");
        const auto text = [&](const char* what, const std::string& before, const std::string& after,
                              const std::string& here, std::optional<std::string>& patch) {
            if (after == before || after == here) return;
            if (here != before) {
                m_plan.remarks.push_back(std::string(what) + " of " + name +
                                         " changed in the script and here: yours stays");
                return;
            }
            patch = after;
            m_plan.changes.push_back(std::string(what) + " of " + name + " changes");
        };
        text("the dialogue", was.dialogue, now.dialogue, mine.dialogue, planned.patch.dialogue);
        text("the action", was.action, now.action, mine.action, planned.patch.action);
        text("the notes", was.notes, now.notes, mine.notes, planned.patch.notes);
        text("the scene heading", was.scene, planned.scene, mine.scene, planned.patch.scene);
        if (now.name != was.name && mine.name == was.name) planned.patch.name = now.name;
        const auto before = m_story.rate.frames(was.seconds), after = m_story.rate.frames(now.seconds);
        if (after != before && mine.length == before) {
            planned.patch.length = std::max<story::Frames>(1, after);
            m_plan.changes.push_back("the length of " + name + " changes");
        } else if (after != before && mine.length != after && !now.isGuessed) {
            m_plan.remarks.push_back("the length of " + name +
                                     " changed in the script and here: yours stays");
        }
        if (now.layers.empty() || stampOf(now) == was.picture) return;
        planned.takesPicture = mine.picture == was.blob;
        if (planned.takesPicture)
            m_plan.changes.push_back("the picture of " + name + " changes");
        else
            m_plan.remarks.push_back("the picture of " + name + " changed in both: yours stays");
    }

    /// Nothing that takes effort was done to it.
    bool isUntouched(const story::Shot& shot, const RecordedShot& was) const {
        return shot.takes.empty() && shot.out.takes.empty() && shot.picture == was.blob &&
               shot.prompt.empty() && shot.name == was.name && shot.dialogue == was.dialogue &&
               shot.action == was.action && shot.notes == was.notes &&
               shot.length == std::max<story::Frames>(1, m_story.rate.frames(was.seconds));
    }

    void leftOut(const std::set<ScriptPlace>& used) {
        for (std::size_t i = 0; i < m_record.scenes.size(); ++i)
            for (std::size_t k = 0; k < m_record.scenes[i].shots.size(); ++k) {
                const RecordedShot& was = m_record.scenes[i].shots[k];
                const story::Shot* mine = used.contains({i, k}) ? nullptr : story::find(m_story, was.shot);
                if (!mine) continue;
                const std::string name = quotedName(mine->name, "a shot");
                if (isUntouched(*mine, was)) {
                    m_plan.gone.push_back(mine->id);
                    m_plan.changes.push_back(name + " is no longer in the script and goes");
                } else {
                    m_plan.remarks.push_back(name +
                                             " is no longer in the script; it was worked on here and stays");
                }
            }
    }

    const story::Story& m_story;
    ScriptRecord m_record;
    ScriptPlan m_plan;
};

}  // namespace

std::size_t ScriptPlan::newShots() const {
    std::size_t count = 0;
    for (const auto& scene : shots)
        count += std::size_t(std::count_if(scene.begin(), scene.end(), [](const PlannedScriptShot& planned) {
            return !planned.shot && !planned.wasDeleted;
        }));
    return count;
}

ScriptPlan planScript(const story::Story& story, Script script, const std::optional<ScriptRecord>& record,
                      const std::string& source) {
    return Planning(story, std::move(script), record, source).plan();
}

std::string stampOf(const ScriptShot& shot) {
    std::string stamp;
    for (const interchange::ScriptLayer& layer : shot.layers) {
        std::error_code error;
        const auto size = std::filesystem::file_size(layer.file, error);
        const auto time = std::filesystem::last_write_time(layer.file, error).time_since_epoch().count();
        stamp += layer.file.filename().string() + '|' + std::to_string(size) + '|' + std::to_string(time) +
                 '|' + std::to_string(layer.opacity) + ';';
    }
    return stamp;
}

}  // namespace engine
