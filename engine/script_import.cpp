#include "engine/script_import.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "engine/interchange/rate_words.h"
#include "storage/story/sound.h"

namespace engine {
namespace {

using interchange::RecordedScene;
using interchange::RecordedShot;

class Writing {
 public:
    Writing(const story::Story& story, const ScriptPlan& plan, const StorePicture& store,
            const StoreSound& sound)
        : m_story(story), m_plan(plan), m_store(store), m_storeSound(sound), m_ids(story) {}

    ScriptEdit write() {
        m_rate = m_story.rate;
        story::Batch batch;
        if (m_plan.setsFormat) setFormat(batch);
        ScriptEdit result;
        result.record.source = m_plan.source;
        for (std::size_t i = 0; i < m_plan.shots.size(); ++i) {
            const auto& scene = m_plan.script.scenes[i];
            RecordedScene& recorded = result.record.scenes.emplace_back(
                RecordedScene{.key = scene.key, .heading = scene.heading, .shots = {}});
            for (const PlannedScriptShot& planned : m_plan.shots[i]) {
                recorded.shots.push_back(take(planned));
                if (!planned.wasDeleted) m_inOrder.push_back(recorded.shots.back().shot);
            }
        }
        if (!m_plan.gone.empty()) batch.edits.emplace_back(story::RemoveShots{m_plan.gone});
        insert(batch);
        if (m_plan.isReordered) arrange(batch);
        if (!m_set.patches.empty()) batch.edits.emplace_back(std::move(m_set));
        if (!m_silenced.sounds.empty()) batch.edits.emplace_back(std::move(m_silenced));
        if (!m_resounded.sounds.empty()) batch.edits.emplace_back(std::move(m_resounded));
        if (!m_heard.sounds.empty()) batch.edits.emplace_back(std::move(m_heard));
        result.edit = std::move(batch);
        return result;
    }

 private:
    /// An empty story takes the script's aspect, at its own height, and its rate.
    void setFormat(story::Batch& batch) {
        story::SetStory set;
        if (m_plan.script.aspect)
            set.width = std::clamp(int(std::lround(m_story.height * *m_plan.script.aspect / 2)) * 2, 16,
                                   story::kMaxSize);
        if (m_plan.script.fps) set.rate = m_rate = interchange::rateNear(*m_plan.script.fps);
        batch.edits.emplace_back(std::move(set));
    }

    RecordedShot take(const PlannedScriptShot& planned) {
        const interchange::ScriptShot& now = planned.script;
        StoredPicture picture;
        if (planned.takesPicture && m_store) picture = m_store(now);
        RecordedShot recorded{.shot = planned.shot,
                              .key = now.key,
                              .scene = planned.scene,
                              .name = now.name,
                              .dialogue = now.dialogue,
                              .action = now.action,
                              .notes = now.notes,
                              .seconds = now.seconds,
                              .picture = stampOf(now),
                              .blob = picture.blob ? picture.blob : planned.blob,
                              .sound = planned.soundStamp,
                              .clip = planned.clip,
                              .soundBlob = planned.soundBlob};
        if (planned.wasDeleted) return recorded;  // remembered, so that it stays away
        if (!planned.shot) {
            recorded.shot = addNew(planned, picture, recorded);
            return recorded;
        }
        m_last = planned.shot;
        followSound(planned, recorded);
        story::ShotPatch patch = planned.patch;
        if (picture.blob) {
            patch.picture = picture.blob;
            patch.pictureName = picture.name;
        }
        const story::ShotPatch nothing{.shot = planned.shot};
        if (!(patch == nothing)) m_set.patches.push_back(std::move(patch));
        return recorded;
    }

    story::ShotId addNew(const PlannedScriptShot& planned, const StoredPicture& picture,
                         RecordedShot& recorded) {
        const interchange::ScriptShot& now = planned.script;
        story::Shot shot;
        shot.id = m_ids.shot();
        shot.name = now.name;
        shot.length = std::clamp<story::Frames>(m_rate.frames(now.seconds), 1, story::kMaxFrames);
        shot.scene = planned.scene;
        shot.dialogue = now.dialogue;
        shot.action = now.action;
        shot.notes = now.notes;
        shot.picture = picture.blob;
        shot.pictureName = picture.name;
        shot.out.length = std::max<story::Frames>(1, m_rate.frames(1));
        if (const auto clip = clipOf(now, recorded)) shot.sounds.push_back(*clip);
        const story::ShotId id = shot.id;
        m_after[m_last].push_back(std::move(shot));
        return id;
    }

    /// The sound of a shot as a new clip, which is remembered; none when it cannot be read.
    std::optional<story::SoundClip> clipOf(const interchange::ScriptShot& now, RecordedShot& recorded) {
        const StoredSound sound = m_storeSound && !now.sound.empty() ? m_storeSound(now) : StoredSound{};
        if (!sound.blob || sound.length <= 0) return {};
        story::SoundClip clip;
        clip.id = m_ids.sound();
        clip.blob = sound.blob;
        clip.name = sound.name;
        clip.length = clip.sourceLength = sound.length;
        recorded.sound = soundStampOf(now);
        recorded.clip = clip.id;
        recorded.soundBlob = clip.blob;
        return clip;
    }

    void followSound(const PlannedScriptShot& planned, RecordedShot& recorded) {
        if (planned.sound == SoundStep::Keep) return;
        if (planned.sound == SoundStep::Remove) {
            m_silenced.sounds.push_back(planned.clip);
            recorded.sound.clear();
            recorded.clip = {};
            recorded.soundBlob = {};
            return;
        }
        auto clip = clipOf(planned.script, recorded);
        if (!clip) return;
        const story::SoundHome home{.shot = planned.shot};
        if (planned.sound == SoundStep::Add) return m_heard.sounds.push_back({home, std::move(*clip)});
        // What was done to the clip stays; one that was whole is as long as the new sound.
        story::SoundClip changed = *story::find(m_story, planned.clip)->clip;
        const bool wasWhole = changed.in == 0 && changed.length == changed.sourceLength;
        changed.blob = clip->blob;
        changed.name = clip->name;
        changed.sourceLength = clip->sourceLength;
        if (wasWhole) changed.length = clip->length;
        recorded.clip = changed.id;
        m_resounded.sounds.push_back({home, story::fitted(std::move(changed))});
    }

    /// A new shot follows the shot that is before it in the script; the first ones, when others are there
    /// already, go to the front of the first known shot, or to the end.
    void insert(story::Batch& batch) {
        const std::set<story::ShotId> gone(m_plan.gone.begin(), m_plan.gone.end());
        story::InsertShots edit;
        std::size_t index = 0;
        const auto add = [&](story::ShotId before) {
            for (story::Shot& shot : m_after[before]) edit.items.push_back({index++, std::move(shot)});
            m_after.erase(before);
        };
        const std::optional<story::ShotId> first = firstKnown();
        for (const story::Shot& shot : m_story.shots) {
            if (first && shot.id == *first) add({});
            if (!gone.contains(shot.id)) ++index;
            add(shot.id);
        }
        add({});  // of a script that is new here
        if (!edit.items.empty()) batch.edits.emplace_back(std::move(edit));
    }

    std::optional<story::ShotId> firstKnown() const {
        for (const auto& scene : m_plan.shots)
            for (const PlannedScriptShot& planned : scene)
                if (planned.shot && !planned.wasDeleted) return planned.shot;
        return {};
    }

    /// The shots of the script in its order; one that is not of the script stays behind the one before it.
    void arrange(story::Batch& batch) const {
        story::Story now = m_story;
        for (const story::Edit& edit : batch.edits) story::apply(now, edit);
        std::map<story::ShotId, std::vector<story::ShotId>> followers;
        std::set<story::ShotId> ofScript;
        for (const story::ShotId id : m_inOrder) ofScript.insert(id);
        story::ShotId before{};
        for (const story::Shot& shot : now.shots) {
            if (ofScript.contains(shot.id))
                before = shot.id;
            else
                followers[before].push_back(shot.id);
        }
        story::ArrangeShots edit;
        const auto take = [&](story::ShotId id) {
            const auto found = followers.find(id);
            if (found != followers.end())
                edit.order.insert(edit.order.end(), found->second.begin(), found->second.end());
        };
        take({});
        for (const story::ShotId id : m_inOrder) {
            edit.order.push_back(id);
            take(id);
        }
        batch.edits.emplace_back(std::move(edit));
    }

    const story::Story& m_story;
    const ScriptPlan& m_plan;
    const StorePicture& m_store;
    const StoreSound& m_storeSound;
    story::Ids m_ids;
    story::Rate m_rate;
    story::SetShots m_set;
    story::RemoveSounds m_silenced;
    story::SetSounds m_resounded;
    story::InsertSounds m_heard;
    story::ShotId m_last{};  // the known one before the next new shots
    std::map<story::ShotId, std::vector<story::Shot>> m_after;
    std::vector<story::ShotId> m_inOrder;
};

}  // namespace

ScriptEdit scriptEdit(const story::Story& story, const ScriptPlan& plan, const StorePicture& store,
                      const StoreSound& storeSound) {
    return Writing(story, plan, store, storeSound).write();
}

}  // namespace engine
