#include "app/import_words.h"

#include <algorithm>
#include <initializer_list>

// Marks texts for translators, as Qt's own macro does, in a file that the command line is built of as well.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif

namespace app {
namespace {

using interchange::Note;
using Kind = Note::Kind;

const char* followsOf(Note::What what) {
    switch (what) {
        case Note::What::Dialogue:
            return QT_TRANSLATE_NOOP("ImportWords", "The dialogue of %1 changes");
        case Note::What::Action:
            return QT_TRANSLATE_NOOP("ImportWords", "The action of %1 changes");
        case Note::What::Notes:
            return QT_TRANSLATE_NOOP("ImportWords", "The notes of %1 change");
        case Note::What::Heading:
            return QT_TRANSLATE_NOOP("ImportWords", "The scene heading of %1 changes");
        case Note::What::Length:
            return QT_TRANSLATE_NOOP("ImportWords", "The length of %1 changes");
        case Note::What::Picture:
            return QT_TRANSLATE_NOOP("ImportWords", "The picture of %1 changes");
        case Note::What::Sound:
            return QT_TRANSLATE_NOOP("ImportWords", "The sound of %1 changes");
    }
    return "";
}

const char* keptOf(Note::What what) {
    switch (what) {
        case Note::What::Dialogue:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The dialogue of %1 changed in the script and here: yours stays");
        case Note::What::Action:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The action of %1 changed in the script and here: yours stays");
        case Note::What::Notes:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The notes of %1 changed in the script and here: yours stay");
        case Note::What::Heading:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The scene heading of %1 changed in the script and here: yours stays");
        case Note::What::Length:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The length of %1 changed in the script and here: yours stays");
        case Note::What::Picture:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The picture of %1 changed in the script and here: yours stays");
        case Note::What::Sound:
            return QT_TRANSLATE_NOOP("ImportWords",
                                     "The sound of %1 changed in the script and here: yours stays");
    }
    return "";
}

const char* joinedBy(story::TransitionKind kind) {
    switch (kind) {
        case story::TransitionKind::Cut:
            return QT_TRANSLATE_NOOP("ImportWords", "After %1 comes a cut");
        case story::TransitionKind::Dissolve:
            return QT_TRANSLATE_NOOP("ImportWords", "After %1 comes a dissolve of %2 frames");
        case story::TransitionKind::Morph:
            return QT_TRANSLATE_NOOP("ImportWords", "After %1 comes a morph of %2 frames");
        case story::TransitionKind::Generated:
            return QT_TRANSLATE_NOOP("ImportWords", "After %1 comes a generated transition of %2 frames");
        case story::TransitionKind::Inverted:
            return QT_TRANSLATE_NOOP("ImportWords", "After %1 comes a noise blend of %2 frames");
    }
    return "";
}

class Wording {
 public:
    Wording(const Note& note, const Translate& translate) : m_note(note), m_translate(translate) {}

    std::string words() const {
        const std::string line = sentence();
        return m_note.file.empty() ? line : m_note.file + ": " + line;
    }

 private:
    /// The text with its places filled; text that is filled in is not looked at again.
    std::string say(const char* english, std::initializer_list<std::string> values = {}) const {
        const std::string text = m_translate ? m_translate(english) : english;
        std::string result;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::size_t which =
                text[i] == '%' && i + 1 < text.size() ? std::size_t(text[i + 1] - '1') : 9;
            if (which < values.size()) {
                result += *(values.begin() + which);
                ++i;
            } else {
                result += text[i];
            }
        }
        return result;
    }

    /// The shot, by its number and name as far as they are known.
    std::string shot() const {
        const std::string& name = m_note.name;
        if (m_note.number > 0 && name.empty())
            return say(QT_TRANSLATE_NOOP("ImportWords", "shot %1"), {std::to_string(m_note.number)});
        if (m_note.number > 0)
            return say(QT_TRANSLATE_NOOP("ImportWords", "shot %1 “%2”"),
                       {std::to_string(m_note.number), name});
        if (name.empty()) return say(QT_TRANSLATE_NOOP("ImportWords", "a shot without a name"));
        return say(QT_TRANSLATE_NOOP("ImportWords", "“%1”"), {name});
    }

    std::string sentence() const {
        const Note& n = m_note;
        const std::string from = std::to_string(n.from), to = std::to_string(n.to);
        switch (n.kind) {
            case Kind::NewShot:
                return n.place.empty()
                           ? say(QT_TRANSLATE_NOOP("ImportWords", "New shot at the beginning: %1"), {shot()})
                           : say(QT_TRANSLATE_NOOP("ImportWords", "New shot in “%1”: %2"), {n.place, shot()});
            case Kind::Reordered:
                return say(QT_TRANSLATE_NOOP("ImportWords", "The shots take the order of the script"));
            case Kind::Follows:
                return say(followsOf(n.what), {shot()});
            case Kind::ShotGone:
                return say(QT_TRANSLATE_NOOP("ImportWords", "No longer in the script, goes: %1"), {shot()});
            case Kind::Removed:
                return say(QT_TRANSLATE_NOOP("ImportWords", "No longer in the cut, goes: %1"), {shot()});
            case Kind::Copied:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Is there once more: %1"), {shot()});
            case Kind::Moved:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Becomes number %2: %1"), {shot(), to});
            case Kind::Retimed:
                return say(QT_TRANSLATE_NOOP("ImportWords", "%2 frames become %3: %1"), {shot(), from, to});
            case Kind::Joined:
                return say(joinedBy(n.transition), {shot(), to});
            case Kind::Deleted:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Was deleted here and stays away: %1"), {shot()});
            case Kind::Kept:
                return say(keptOf(n.what), {shot()});
            case Kind::Worked:
                return say(QT_TRANSLATE_NOOP("ImportWords",
                                             "No longer in the script, but worked on here, stays: %1"),
                           {shot()});
            default:
                return lack();
        }
    }

    std::string lack() const {
        const Note& n = m_note;
        const std::string to = std::to_string(n.to);
        switch (n.kind) {
            case Kind::NoPicture:
                return n.place.empty()
                           ? say(QT_TRANSLATE_NOOP("ImportWords", "No picture: %1"), {shot()})
                           : say(QT_TRANSLATE_NOOP("ImportWords", "No picture (%2 is not in images/): %1"),
                                 {shot(), n.place});
            case Kind::NoLayer:
                return say(QT_TRANSLATE_NOOP("ImportWords", "A layer of the picture is missing: %1"),
                           {shot()});
            case Kind::NoSound:
                return say(QT_TRANSLATE_NOOP("ImportWords", "The sound %2 is missing: %1"),
                           {shot(), n.place});
            case Kind::NothingOurs:
                return say(QT_TRANSLATE_NOOP("ImportWords", "None of the clips is a shot of this story"));
            case Kind::GapClosed:
                return say(QT_TRANSLATE_NOOP("ImportWords", "A gap of %1 frames is closed"), {to});
            case Kind::NotOurs:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Not a shot of this story, left out: %1"),
                           {shot()});
            case Kind::Unfollowed:
                return say(QT_TRANSLATE_NOOP("ImportWords",
                                             "The transition after %1 no longer follows it, left out"),
                           {shot()});
            case Kind::OtherTracks:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Further picture tracks, left out: %1"), {to});
            case Kind::Nested:
                return say(QT_TRANSLATE_NOOP("ImportWords", "Nested (%2), left out: %1"), {shot(), n.place});
            default:
                return n.place;
        }
    }

    const Note& m_note;
    const Translate& m_translate;
};

}  // namespace

std::string wordsOf(const Note& note, const Translate& translate) {
    return Wording(note, translate).words();
}

std::vector<std::string> wordsOf(const std::vector<Note>& notes, const Translate& translate) {
    std::vector<std::string> lines;
    for (const Note& note : notes) lines.push_back(wordsOf(note, translate));
    return lines;
}

}  // namespace app
