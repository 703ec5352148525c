// Fountain, see https://fountain.io/syntax: blank lines separate paragraphs; what a paragraph is shows in its
// letters and marks.
#include <algorithm>
#include <cctype>

#include "engine/interchange/error.h"
#include "engine/interchange/script_shots.h"

namespace interchange {
namespace {

using Lines = std::vector<std::string>;

/// Without "/* boneyard */"; "[[notes]]" stay for the reader of paragraphs.
std::string withoutBoneyard(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i, 2) == "/*") {
            const std::size_t end = text.find("*/", i + 2);
            if (end == std::string_view::npos) break;
            i = end + 2;
        } else {
            result += text[i++];
        }
    }
    return result;
}

Lines linesOf(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    Lines lines;
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (c != '\n' && c != '\r') {
            line += c;
            continue;
        }
        lines.push_back(std::move(line));
        line.clear();
    }
    lines.push_back(std::move(line));
    return lines;
}

/// A line of two spaces keeps a speech together; any other of spaces alone is blank.
bool isBlank(const std::string& line) {
    return trimmed(line).empty();
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return char(std::toupper(c)); });
    return text;
}

/// Letters, and none of them small. Beyond ASCII only Greek, Cyrillic and Latin-1 small letters are known;
/// the rest counts as a capital.
bool isInCapitals(std::string_view text) {
    bool hasLetter = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (std::islower(byte)) return false;
        hasLetter = hasLetter || std::isupper(byte) || byte >= 0xC3;
        if (i + 1 >= text.size()) continue;
        const unsigned code = (byte & 0x1Fu) << 6 | (static_cast<unsigned char>(text[i + 1]) & 0x3Fu);
        const bool isTwo = byte >= 0xC3 && byte < 0xE0;
        const bool isSmall = isTwo && ((code >= 0xDF && code <= 0xFF && code != 0xF7) ||
                                       (code >= 0x3AC && code <= 0x3CE) || (code >= 0x430 && code <= 0x45F));
        if (isSmall) return false;
    }
    return hasLetter;
}

bool isHeading(const std::string& line) {
    if (line.size() > 1 && line[0] == '.' && line[1] != '.') return true;
    const std::string start = upper(line.substr(0, 9));
    for (const char* kind : {"INT", "EXT", "EST", "INT./EXT", "INT/EXT", "EXT./INT", "EXT/INT", "I/E"}) {
        const std::string_view word = kind;
        if (start.starts_with(word) && start.size() > word.size() &&
            (start[word.size()] == '.' || start[word.size()] == ' '))
            return true;
    }
    return false;
}

bool isTransition(const std::string& line) {
    if (line.starts_with(">")) return !line.ends_with("<");
    return line.ends_with("TO:") && isInCapitals(line);
}

/// "@McAvoy", or capitals (an extension in parentheses aside) with words below.
bool isCharacter(const std::string& line) {
    if (line.starts_with("@")) return line.size() > 1;
    const std::string name = trimmed(std::string_view(line).substr(0, line.find('(')));
    return !name.empty() && isInCapitals(name) && !line.starts_with("!");
}

/// "INT. HOUSE #1A#" and the number taken out.
std::string takeNumber(std::string& heading) {
    const std::string text = trimmed(heading);
    if (!text.ends_with("#")) return {};
    const std::size_t begin = text.rfind('#', text.size() - 2);
    if (text.size() < 3 || begin == std::string::npos || begin + 2 >= text.size()) return {};
    heading = trimmed(std::string_view(text).substr(0, begin));
    return text.substr(begin + 1, text.size() - begin - 2);
}

/// *italic*, **bold** and _underlined_ without their marks; "\*" is a star.
std::string withoutEmphasis(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '*' || text[i + 1] == '_')) {
            result += text[++i];
            continue;
        }
        const bool isMark = text[i] == '*' || text[i] == '_';
        const bool before = i > 0 && text[i - 1] != ' ', after = i + 1 < text.size() && text[i + 1] != ' ';
        if (isMark && (before || after)) continue;
        result += text[i];
    }
    return result;
}

std::string joined(const Lines& lines, std::size_t begin) {
    std::string text;
    for (std::size_t i = begin; i < lines.size(); ++i) text += (i > begin ? "\n" : "") + lines[i];
    return text;
}

class Fountain {
 public:
    Fountain(Script& script, Lines lines) : m_script(script), m_lines(std::move(lines)), m_build(script) {}

    void read() {
        std::size_t i = titlePage();
        while (i < m_lines.size()) {
            Lines paragraph;
            while (i < m_lines.size() && isBlank(m_lines[i])) ++i;
            while (i < m_lines.size() && !isBlank(m_lines[i])) paragraph.push_back(m_lines[i++]);
            // Two spaces keep a speech going over an empty line.
            while (i + 1 < m_lines.size() && m_lines[i].size() >= 2 && isBlank(m_lines[i]) &&
                   paragraph.size() > 1 && isCharacter(trimmed(paragraph[0])) && !isBlank(m_lines[i + 1])) {
                paragraph.emplace_back();
                ++i;
                while (i < m_lines.size() && !isBlank(m_lines[i])) paragraph.push_back(m_lines[i++]);
            }
            if (!paragraph.empty()) take(takeNotes(std::move(paragraph)));
        }
        m_build.finish();
    }

 private:
    /// "Title: ..." and indented lines up to the first blank one.
    std::size_t titlePage() {
        std::size_t i = 0;
        while (i < m_lines.size() && isBlank(m_lines[i])) ++i;
        const std::size_t colon = i < m_lines.size() ? m_lines[i].find(':') : std::string::npos;
        static const char* const kKeys[] = {"TITLE",   "CREDIT",    "AUTHOR",     "AUTHORS",
                                            "SOURCE",  "NOTES",     "DRAFT DATE", "DATE",
                                            "CONTACT", "COPYRIGHT", "REVISION"};
        const std::string key = colon == std::string::npos ? "" : upper(trimmed(m_lines[i].substr(0, colon)));
        if (std::find(std::begin(kKeys), std::end(kKeys), key) == std::end(kKeys)) return i;
        bool isTitle = false;
        for (; i < m_lines.size() && !isBlank(m_lines[i]); ++i) {
            const std::size_t end = m_lines[i].find(':');
            const bool isKey = end != std::string::npos && m_lines[i][0] != ' ' && m_lines[i][0] != '\t';
            if (isKey) isTitle = upper(trimmed(m_lines[i].substr(0, end))) == "TITLE";
            const std::string words =
                withoutEmphasis(trimmed(isKey ? m_lines[i].substr(end + 1) : m_lines[i]));
            if (isTitle && !words.empty()) m_script.title += (m_script.title.empty() ? "" : " ") + words;
        }
        return i;
    }

    /// Cuts "[[...]]" out; a note may go over several lines of its paragraph.
    Lines takeNotes(Lines lines) {
        std::string text = joined(lines, 0);
        const std::size_t whole = text.size();
        for (std::size_t begin = text.find("[["); begin != std::string::npos;
             begin = text.find("[[", begin)) {
            const std::size_t end = text.find("]]", begin);
            if (end == std::string::npos) break;
            m_notes.push_back(trimmed(std::string_view(text).substr(begin + 2, end - begin - 2)));
            text.erase(begin, end + 2 - begin);
        }
        if (text.size() == whole) return lines;
        lines = linesOf(text);
        std::erase_if(lines, [](const std::string& line) { return isBlank(line); });
        return lines;
    }

    void take(Lines lines) {
        if (!lines.empty()) takeWords(lines);
        for (const std::string& note : m_notes) m_build.note(note);
        m_notes.clear();
    }

    void takeWords(Lines& lines) {
        const std::string first = trimmed(lines[0]);
        if (first.starts_with("===")) return;  // a page break
        if (first.starts_with("#")) return;    // a section: for outlines
        if (first.starts_with("=")) return m_build.note(trimmed(std::string_view(first).substr(1)));
        if (isHeading(first)) {
            std::string heading = first.starts_with(".") ? first.substr(1) : first;
            const std::string number = takeNumber(heading);
            m_build.heading(withoutEmphasis(trimmed(heading)), number);
            lines.erase(lines.begin());
            return lines.empty() ? void() : takeWords(lines);  // strictly there is a blank line between
        }
        if (lines.size() == 1 && isTransition(first))
            return m_build.transition(first.starts_with(">") ? trimmed(std::string_view(first).substr(1))
                                                             : first);
        if (lines.size() > 1 && isCharacter(first)) return speech(lines);
        if (first.starts_with("!")) lines[0] = first.substr(1);
        if (first.starts_with("~")) {  // lyrics are sung
            for (std::string& line : lines)
                line = trimmed(line).starts_with("~") ? trimmed(line).substr(1) : line;
            return m_build.speech({}, withoutEmphasis(joined(lines, 0)));
        }
        for (std::string& line : lines) {
            line = trimmed(line);
            if (line.starts_with(">") && line.ends_with("<") && line.size() > 1)
                line = trimmed(std::string_view(line).substr(1, line.size() - 2));
        }
        m_build.action(withoutEmphasis(joined(lines, 0)));
    }

    void speech(Lines& lines) {
        std::string name = trimmed(lines[0]);
        if (name.starts_with("@")) name.erase(0, 1);
        if (name.ends_with("^")) name.pop_back();  // beside the speech before
        for (std::string& line : lines) {
            line = trimmed(line);
            if (line.starts_with("~")) line.erase(0, 1);
        }
        m_build.speech(withoutEmphasis(trimmed(name)), withoutEmphasis(joined(lines, 1)));
    }

    Script& m_script;
    Lines m_lines;
    ScriptBuilder m_build;
    std::vector<std::string> m_notes;
};

}  // namespace

Script readFountain(std::string_view text, const std::string& name) {
    if (text.find('\0') != std::string_view::npos)
        throw Error("this is not a text", name, "save the script as plain text (UTF-8)");
    Script script;
    Fountain(script, linesOf(withoutBoneyard(text))).read();
    if (script.shots() == 0)
        throw Error("there is nothing to see in the script", name, "choose another file");
    return script;
}

}  // namespace interchange
