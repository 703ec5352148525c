// What an import changes and keeps (engine/interchange/note.h), in words. Without Qt, for the window, which
// translates, and the command line, which does not. Pure; any thread.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/interchange/note.h"

namespace app {

/// Gives the text of another language for an English one, with the same %1, %2, ...
using Translate = std::function<std::string(const char* english)>;

/// One line, without a full stop.
std::string wordsOf(const interchange::Note&, const Translate& = {});
std::vector<std::string> wordsOf(const std::vector<interchange::Note>&, const Translate& = {});

/// The context of the texts for translators.
inline constexpr char kImportWords[] = "ImportWords";

}  // namespace app
