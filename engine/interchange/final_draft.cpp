// Final Draft: FinalDraft/Content/Paragraph, its kind in @Type, its words in Text elements that revisions and
// styles cut into pieces. The XML library expands no entities of a document's own, so a bomb of them is only
// words.
#include <algorithm>
#include <pugixml.hpp>

#include "engine/interchange/error.h"
#include "engine/interchange/script_shots.h"

namespace interchange {
namespace {

using Node = pugi::xml_node;

std::string wordsOf(Node paragraph) {
    std::string words;
    for (const Node text : paragraph.children("Text")) words += text.text().get();
    return trimmed(words);
}

class FinalDraft {
 public:
    explicit FinalDraft(Script& script) : m_build(script) {}

    void read(Node content) {
        for (const Node paragraph : content.children("Paragraph")) take(paragraph);
        endSpeech();
        m_build.finish();
    }

 private:
    void take(Node paragraph) {
        const std::string_view type = paragraph.attribute("Type").as_string("Action");
        const std::string words = wordsOf(paragraph);
        if (type == "Character") {
            endSpeech();
            m_character = words;
        } else if (type == "Dialogue" || type == "Parenthetical" || type == "Singing") {
            if (!words.empty()) m_words += (m_words.empty() ? "" : "\n") + words;
        } else {
            endSpeech();
            if (type == "Scene Heading") {
                if (!words.empty()) m_build.heading(words, paragraph.attribute("Number").as_string());
            } else if (type == "Transition") {
                if (!words.empty()) m_build.transition(words);
            } else {
                m_build.action(words);  // also Shot, General, Cast List and kinds of one's own
            }
        }
        for (const Node note : paragraph.children("ScriptNote"))
            for (const Node inside : note.children("Paragraph")) m_build.note(wordsOf(inside));
        const Node dual = paragraph.child("DualDialogue");
        for (const Node inside : dual.children("Paragraph"))
            if (!inside.child("DualDialogue")) take(inside);
    }

    void endSpeech() {
        m_build.speech(m_character, m_words);
        m_character.clear();
        m_words.clear();
    }

    ScriptBuilder m_build;
    std::string m_character, m_words;
};

}  // namespace

Script readFinalDraft(std::string_view xml, const std::string& name) {
    pugi::xml_document document;
    const auto result = document.load_buffer(xml.data(), xml.size());
    const Node root = document.child("FinalDraft");
    if (!result || !root)
        throw Error(std::string("this is not a Final Draft script") +
                        (result ? "" : std::string(" (") + result.description() + ")"),
                    name, "choose an .fdx file, as Final Draft 8 and later save it");
    Script script;
    for (const Node paragraph : root.child("TitlePage").child("Content").children("Paragraph"))
        if (script.title.empty()) script.title = wordsOf(paragraph);
    FinalDraft(script).read(root.child("Content"));
    if (script.shots() == 0)
        throw Error("there is nothing to see in the script", name, "choose another file");
    return script;
}

}  // namespace interchange
