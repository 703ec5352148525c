// Comparing three sides of a script: as it was imported, as the story has it, as it is now.
#include <algorithm>
#include <set>
#include <system_error>

#include "engine/script_import.h"
#include "engine/script_match.h"

namespace engine {
namespace {

using interchange::Note;
using interchange::RecordedShot;
using interchange::Script;
using interchange::ScriptRecord;
using interchange::ScriptShot;

std::string fileStampOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    const auto time = std::filesystem::last_write_time(file, error).time_since_epoch().count();
    return file.filename().string() + '|' + std::to_string(size) + '|' + std::to_string(time);
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
        if (m_plan.isReordered) m_plan.changes.push_back({.kind = Note::Kind::Reordered});
        leftOut(used);
        m_plan.setsFormat = m_story.shots.empty() && (m_plan.script.aspect || m_plan.script.fps);
        return std::move(m_plan);
    }

 private:
    void change(Note::Kind kind, const std::string& name, Note::What what = {}) {
        m_plan.changes.push_back({.kind = kind, .what = what, .name = name});
    }
    void remark(Note::Kind kind, const std::string& name, Note::What what = {}) {
        m_plan.remarks.push_back({.kind = kind, .what = what, .name = name});
    }

    PlannedScriptShot shot(std::size_t scene, std::size_t index, const RecordedShot* was) {
        PlannedScriptShot planned;
        planned.script = m_plan.script.scenes[scene].shots[index];
        if (index == 0) planned.scene = m_plan.script.scenes[scene].heading;
        if (!was) {
            change(Note::Kind::NewShot, planned.script.name);
            m_plan.changes.back().place = m_plan.script.scenes[scene].heading;
            planned.takesPicture = !planned.script.layers.empty();
            return planned;
        }
        const story::Shot* mine = story::find(m_story, was->shot);
        if (!mine) {
            planned.wasDeleted = true;
            planned.shot = was->shot;
            remark(Note::Kind::Deleted, planned.script.name);
            return planned;
        }
        planned.shot = was->shot;
        planned.blob = was->blob;
        planned.patch.shot = was->shot;
        compare(planned, *was, *mine);
        compareSound(planned, *was, *mine);
        return planned;
    }

    void compare(PlannedScriptShot& planned, const RecordedShot& was, const story::Shot& mine) {
        const ScriptShot& now = planned.script;
        const std::string& name = mine.name;
        const auto text = [&](Note::What what, const std::string& before, const std::string& after,
                              const std::string& here, std::optional<std::string>& patch) {
            if (after == before || after == here) return;
            if (here != before) return remark(Note::Kind::Kept, name, what);
            patch = after;
            change(Note::Kind::Follows, name, what);
        };
        text(Note::What::Dialogue, was.dialogue, now.dialogue, mine.dialogue, planned.patch.dialogue);
        text(Note::What::Action, was.action, now.action, mine.action, planned.patch.action);
        text(Note::What::Notes, was.notes, now.notes, mine.notes, planned.patch.notes);
        text(Note::What::Heading, was.scene, planned.scene, mine.scene, planned.patch.scene);
        if (now.name != was.name && mine.name == was.name) planned.patch.name = now.name;
        const auto before = m_story.rate.frames(was.seconds), after = m_story.rate.frames(now.seconds);
        if (after != before && mine.length == before) {
            planned.patch.length = std::max<story::Frames>(1, after);
            change(Note::Kind::Follows, name, Note::What::Length);
        } else if (after != before && mine.length != after && !now.isGuessed) {
            remark(Note::Kind::Kept, name, Note::What::Length);
        }
        if (now.layers.empty() || stampOf(now) == was.picture) return;
        planned.takesPicture = mine.picture == was.blob;
        if (planned.takesPicture)
            change(Note::Kind::Follows, name, Note::What::Picture);
        else
            remark(Note::Kind::Kept, name, Note::What::Picture);
    }

    /// A clip that was cut, faded or made louder here is still the script's; one that was taken away or plays
    /// something else is not.
    void compareSound(PlannedScriptShot& planned, const RecordedShot& was, const story::Shot& mine) {
        planned.clip = was.clip;
        planned.soundBlob = was.soundBlob;
        planned.soundStamp = was.sound;
        const std::string now = soundStampOf(planned.script);
        if (now == was.sound) return;
        const auto clip = std::find_if(mine.sounds.begin(), mine.sounds.end(),
                                       [&](const story::SoundClip& each) { return each.id == was.clip; });
        if (was.sound.empty() && !was.clip && adoptSound(planned, mine, now)) return;
        const bool isOurs = clip != mine.sounds.end() && clip->blob == was.soundBlob;
        if (m_story.dialogue.locked || (was.clip && !isOurs))
            return remark(Note::Kind::Kept, mine.name, Note::What::Sound);
        planned.sound = !was.clip ? SoundStep::Add : now.empty() ? SoundStep::Remove : SoundStep::Replace;
        change(Note::Kind::Follows, mine.name, Note::What::Sound);
    }

    /// A record that did not know of sounds: the clip that has the file's name is its.
    static bool adoptSound(PlannedScriptShot& planned, const story::Shot& mine, const std::string& stamp) {
        const std::string name = planned.script.sound.filename().string();
        for (const story::SoundClip& clip : mine.sounds) {
            if (clip.name != name) continue;
            planned.clip = clip.id;
            planned.soundBlob = clip.blob;
            planned.soundStamp = stamp;
            return true;
        }
        return false;
    }

    static bool hasOnlySoundOf(const story::Shot& shot, const RecordedShot& was) {
        return std::all_of(shot.sounds.begin(), shot.sounds.end(),
                           [&](const story::SoundClip& clip) { return clip.id == was.clip; });
    }

    /// Nothing that takes effort was done to it.
    bool isUntouched(const story::Shot& shot, const RecordedShot& was) const {
        return shot.takes.empty() && shot.out.takes.empty() && shot.picture == was.blob &&
               shot.prompt.empty() && hasOnlySoundOf(shot, was) && shot.name == was.name &&
               shot.dialogue == was.dialogue && shot.action == was.action && shot.notes == was.notes &&
               shot.length == std::max<story::Frames>(1, m_story.rate.frames(was.seconds));
    }

    void leftOut(const std::set<ScriptPlace>& used) {
        for (std::size_t i = 0; i < m_record.scenes.size(); ++i)
            for (std::size_t k = 0; k < m_record.scenes[i].shots.size(); ++k) {
                const RecordedShot& was = m_record.scenes[i].shots[k];
                const story::Shot* mine = used.contains({i, k}) ? nullptr : story::find(m_story, was.shot);
                if (!mine) continue;
                if (isUntouched(*mine, was)) {
                    m_plan.gone.push_back(mine->id);
                    change(Note::Kind::ShotGone, mine->name);
                } else {
                    remark(Note::Kind::Worked, mine->name);
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
    for (const interchange::ScriptLayer& layer : shot.layers)
        stamp += fileStampOf(layer.file) + '|' + std::to_string(layer.opacity) + ';';
    return stamp;
}

std::string soundStampOf(const ScriptShot& shot) {
    return shot.sound.empty() ? std::string() : fileStampOf(shot.sound);
}

}  // namespace engine
