#include "app/shot_changes.h"

namespace app {
namespace {

template <class Value>
bool note(std::optional<Value>& patch, const Value& before, const Value& after) {
    if (before == after) return false;
    patch = after;
    return true;
}

std::optional<story::ShotPatch> patchOf(const story::Shot& before, const story::Shot& after) {
    story::ShotPatch patch;
    patch.shot = before.id;
    bool any = note(patch.name, before.name, after.name);
    any |= note(patch.picture, before.picture, after.picture);
    any |= note(patch.pictureName, before.pictureName, after.pictureName);
    any |= note(patch.length, before.length, after.length);
    any |= note(patch.prompt, before.prompt, after.prompt);
    any |= note(patch.motion, before.motion, after.motion);
    any |= note(patch.camera, before.camera, after.camera);
    any |= note(patch.path, before.path, after.path);
    any |= note(patch.fit, before.fit, after.fit);
    any |= note(patch.settings, before.settings, after.settings);
    any |= note(patch.scene, before.scene, after.scene);
    any |= note(patch.dialogue, before.dialogue, after.dialogue);
    any |= note(patch.action, before.action, after.action);
    any |= note(patch.notes, before.notes, after.notes);
    return any ? std::optional(patch) : std::nullopt;
}

std::optional<story::TransitionPatch> patchOf(story::ShotId shot, const story::Transition& before,
                                              const story::Transition& after) {
    story::TransitionPatch patch;
    patch.shot = shot;
    bool any = note(patch.kind, before.kind, after.kind);
    any |= note(patch.length, before.length, after.length);
    any |= note(patch.prompt, before.prompt, after.prompt);
    any |= note(patch.settings, before.settings, after.settings);
    any |= note(patch.via, before.via, after.via);
    return any ? std::optional(patch) : std::nullopt;
}

}  // namespace

std::optional<story::Edit> editFor(const story::Story& story, const std::vector<story::ShotId>& shots,
                                   const std::function<void(story::Shot&)>& change) {
    story::SetShots set;
    story::SetTransitions joints;
    for (const story::ShotId id : shots) {
        const story::Shot* before = story::find(story, id);
        if (!before) continue;
        story::Shot after = *before;
        change(after);
        if (auto patch = patchOf(*before, after)) set.patches.push_back(std::move(*patch));
        if (auto patch = patchOf(id, before->out, after.out)) joints.patches.push_back(std::move(*patch));
    }
    if (set.patches.empty() && joints.patches.empty()) return std::nullopt;
    if (joints.patches.empty()) return set;
    if (set.patches.empty()) return joints;
    return story::Batch{{set, joints}};
}

}  // namespace app
