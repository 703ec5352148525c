// Paragraphs of a script into scenes of shots; what Fountain and Final Draft share. Not synchronised.
#pragma once

#include "engine/interchange/script.h"

namespace interchange {

class ScriptBuilder {
 public:
    explicit ScriptBuilder(Script& script) : m_script(script) {}

    void heading(const std::string& text, const std::string& number);
    /// A shot begins with it.
    void action(const std::string& text);
    /// Who speaks, "(quietly)" and what is said, as lines.
    void speech(const std::string& character, const std::string& words);
    /// To the shot at hand, or to the next one.
    void note(const std::string& text);
    /// "CUT TO:": ends a shot, and is kept among its notes when it is more than a cut.
    void transition(const std::string& text);
    /// Guesses the lengths.
    void finish();

 private:
    ScriptScene& scene();
    ScriptShot* current();
    ScriptShot& begin();

    Script& m_script;
    std::string m_waiting;  // notes before their shot
    bool m_isEnded = true;  // the next words begin a shot
};

/// Spaces off both ends.
std::string trimmed(std::string_view);
/// How long the words take: spoken ones, and those that tell what is seen.
double secondsFor(std::string_view dialogue, std::string_view action);

}  // namespace interchange
