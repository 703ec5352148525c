// What was imported from which script, so that the same script, changed, can be imported again without
// undoing what was done to its shots since. Kept in the project file as a setting. Plain values; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "storage/story/story.h"

namespace interchange {

/// A shot of the script and the shot that was made of it, with the words as the script had them.
struct RecordedShot {
    story::ShotId shot{};
    std::string key{}, scene{};  // scene: the heading, of the first shot of a scene; else empty
    std::string name{}, dialogue{}, action{}, notes{};
    double seconds = 0;
    std::string picture{};  // stamp of its files: names, sizes, times
    story::BlobId blob{};   // what was made of them
    std::string sound{};    // the same of its sound
    story::SoundId clip{};  // the clip that was made of it, and what it plays
    story::BlobId soundBlob{};
    bool operator==(const RecordedShot&) const = default;
};
struct RecordedScene {
    std::string key{}, heading{};
    std::vector<RecordedShot> shots{};
    bool operator==(const RecordedScene&) const = default;
};
struct ScriptRecord {
    std::string source{};  // file name of the script
    std::vector<RecordedScene> scenes{};
    bool operator==(const ScriptRecord&) const = default;
};

/// Of all scripts that were imported into one story.
std::string recordsText(const std::vector<ScriptRecord>&);
/// What cannot be read is left out.
std::vector<ScriptRecord> recordsIn(std::string_view text);

/// The project file's name for it.
inline constexpr char kScriptSetting[] = "scripts";

}  // namespace interchange
