// Scripts and storyboards of other programs, read and never written: Storyboarder (.storyboarder, also whole
// script projects), Fountain (.fountain, .txt) and Final Draft (.fdx), reduced to scenes of shots with their
// words, lengths and pictures.
//
// How a script becomes shots: a scene heading begins a scene; each paragraph of action begins a shot; a
// speech joins the shot before it when nobody speaks there yet, else it begins one of its own. Lengths are
// guessed from the words (about 150 spoken a minute).
//
// Free functions; any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/interchange/note.h"

namespace interchange {

/// One picture that a shot's is laid over another of, from back to front.
struct ScriptLayer {
    std::filesystem::path file{};
    double opacity = 1;
};

struct ScriptShot {
    std::string key{};  // what its program calls it, for good; empty: it has no name of its own
    std::string name{};
    double seconds = 3;
    bool isGuessed = false;  // the length: the script says none
    std::string dialogue{}, action{}, notes{};
    std::vector<ScriptLayer> layers{};  // one: a finished picture
    std::filesystem::path sound{};
};

struct ScriptScene {
    std::string key{};      // its number or another name for good; empty: none
    std::string heading{};  // "INT. KITCHEN - NIGHT"; empty: shots before the first heading
    std::vector<ScriptShot> shots{};
};

struct Script {
    std::string title{};
    std::optional<double> aspect{};  // width to height
    std::optional<double> fps{};
    std::vector<ScriptScene> scenes{};
    std::vector<Note> remarks{};  // what is missing or was left out

    std::size_t shots() const;
};

/// By the ending of the name. Throws Error: unreadable, not of its kind, too large, empty; and for an ending
/// that none of them has.
Script readScript(const std::filesystem::path&);
bool hasScriptName(const std::filesystem::path&);

Script readFountain(std::string_view text, const std::string& name);
Script readFinalDraft(std::string_view xml, const std::string& name);
/// Pictures and sounds are looked for beside `file`; what is missing is remarked.
Script readStoryboarder(std::string_view json, const std::filesystem::path& file);

/// Largest file that is read.
inline constexpr std::size_t kLargestScript = std::size_t(64) << 20;

}  // namespace interchange
