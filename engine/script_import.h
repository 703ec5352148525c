// A script or storyboard into a story, the first time and again after it changed. What the script says now is
// compared with what it said when it was imported and with what the story says: a word that only the script
// changed follows the script, a word that was changed in the story stays as it is there. Shots that were
// worked on are never removed. Nothing happens before apply: a plan can be shown first.
//
//     engine::ScriptPlan plan = engine::planScript(story, script, record, "film.fountain");
//     for (const interchange::Note& change : plan.changes) show(change);
//     auto done = engine::scriptEdit(story, plan, storePicture, storeSound);  // then perform done.edit, keep
//     done.record
//
// Thread safety: pure functions but for the given functions, called on the calling thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/interchange/script.h"
#include "engine/interchange/script_record.h"
#include "storage/story/edit.h"

namespace engine {

/// What becomes of the sound of a shot that is known.
enum class SoundStep { Keep, Add, Replace, Remove };

/// What becomes of one shot of the script.
struct PlannedScriptShot {
    interchange::ScriptShot script{};
    std::string scene{};      // the heading, of the first shot of a scene
    story::ShotId shot{};     // the shot of the story; none: a new one
    bool wasDeleted = false;  // imported before, deleted in the story since: stays away
    bool takesPicture = false;
    story::ShotPatch patch{};  // of a known shot: what follows the script
    story::BlobId blob{};      // of its picture as imported before
    SoundStep sound = SoundStep::Keep;
    story::SoundId clip{};      // of its sound as imported before
    story::BlobId soundBlob{};  // what that clip plays
    std::string soundStamp{};   // of the file that it was made of
};

struct ScriptPlan {
    std::string source{};
    interchange::Script script{};                         // its scenes' keys and headings, for the record
    std::vector<std::vector<PlannedScriptShot>> shots{};  // as script.scenes
    std::vector<story::ShotId> gone{};                    // no longer in the script and never worked on
    bool isReordered = false;                             // the script has another order than before
    bool setsFormat = false;                              // an empty story takes the script's aspect and rate
    std::vector<interchange::Note> changes{};             // what would happen
    std::vector<interchange::Note> remarks{};             // what stays as it is, and what is missing

    bool isEmpty() const { return changes.empty(); }
    std::size_t newShots() const;
};

ScriptPlan planScript(const story::Story&, interchange::Script,
                      const std::optional<interchange::ScriptRecord>&, const std::string& source);

struct StoredPicture {
    story::BlobId blob{};
    std::string name{};
};
/// Stores the picture of a shot in the project file; none when it cannot be read (it says so itself).
using StorePicture = std::function<StoredPicture(const interchange::ScriptShot&)>;

struct StoredSound {
    story::BlobId blob{};
    std::string name{};
    story::Samples length = 0;
};
/// The same for the sound of a shot.
using StoreSound = std::function<StoredSound(const interchange::ScriptShot&)>;

struct ScriptEdit {
    story::Edit edit{};
    interchange::ScriptRecord record{};
};
ScriptEdit scriptEdit(const story::Story&, const ScriptPlan&, const StorePicture&, const StoreSound& = {});

/// Tells files of a picture from others: their names, sizes and times of change.
std::string stampOf(const interchange::ScriptShot&);
/// The same for its sound; empty: it has none.
std::string soundStampOf(const interchange::ScriptShot&);

}  // namespace engine
