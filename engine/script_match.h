// Which shot of a changed script is which shot of the script as it was imported before. Pure functions; any
// thread.
#pragma once

#include <optional>
#include <vector>

#include "engine/interchange/script.h"
#include "engine/interchange/script_record.h"

namespace engine {

/// A place in a list of scenes.
struct ScriptPlace {
    std::size_t scene = 0, shot = 0;
    auto operator<=>(const ScriptPlace&) const = default;
};

struct ScriptMatch {
    std::vector<std::vector<std::optional<ScriptPlace>>> shots;  // of the script: where it was in the record
    std::vector<std::optional<std::size_t>> scenes;
};

/// Shots are known by their key; then, in scenes that are the same (by number, by heading, by their words),
/// by their words, exactly or nearly; then by exactly their words anywhere.
ScriptMatch matchScript(const interchange::Script&, const interchange::ScriptRecord&);

}  // namespace engine
