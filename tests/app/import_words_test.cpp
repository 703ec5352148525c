// What an import changes, in words: each kind has some, all that is known is in them, and another language
// may turn the order around.
#include "app/import_words.h"

#include <gmock/gmock.h>

#include <set>

namespace {

using app::wordsOf;
using interchange::Note;
using testing::HasSubstr;
using testing::Not;

TEST(ImportWords, EveryKindHasItsOwn) {
    std::set<std::string> seen;
    for (int kind = 0; kind <= int(Note::Kind::Nested); ++kind) {
        const std::string words =
            wordsOf(Note{.kind = Note::Kind(kind), .number = 3, .name = "Night", .place = "x"});
        EXPECT_FALSE(words.empty()) << kind;
        EXPECT_THAT(words, Not(HasSubstr("%"))) << kind;
        EXPECT_TRUE(seen.insert(words).second) << words;
    }
    for (int what = 0; what <= int(Note::What::Sound); ++what)
        for (const auto kind : {Note::Kind::Follows, Note::Kind::Kept})
            seen.insert(wordsOf(Note{.kind = kind, .what = Note::What(what), .name = "Night"}));
    EXPECT_EQ(seen.size(), std::size_t(int(Note::Kind::Nested) + 1 + 2 * (int(Note::What::Sound) + 1)));
}

TEST(ImportWords, SayWhatTheyKnow) {
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Retimed, .number = 4, .name = "Sea", .from = 24, .to = 50}),
              "24 frames become 50: shot 4 “Sea”");
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Removed, .number = 4}), "No longer in the cut, goes: shot 4");
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::NewShot, .name = "Sea", .place = "EXT. BAY"}),
              "New shot in “EXT. BAY”: “Sea”");
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::NoLayer, .name = "Shot 1A", .file = "a.storyboarder"}),
              "a.storyboarder: A layer of the picture is missing: “Shot 1A”");
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Joined,
                           .number = 2,
                           .to = 12,
                           .transition = story::TransitionKind::Dissolve}),
              "After shot 2 comes a dissolve of 12 frames");
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Refused, .place = "too many shots"}), "too many shots");
}

TEST(ImportWords, ANameMayHoldAnything) {
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Removed, .number = 1, .name = "100 %1 %2 %"}),
              "No longer in the cut, goes: shot 1 “100 %1 %2 %”");
}

TEST(ImportWords, ComeInAnyLanguage) {
    const app::Translate german = [](const char* english) {
        const std::string text = english;
        if (text == "Becomes number %2: %1") return std::string("%1 wird Nummer %2");
        if (text == "shot %1 “%2”") return std::string("Einstellung %1 „%2“");
        return text;
    };
    EXPECT_EQ(wordsOf(Note{.kind = Note::Kind::Moved, .number = 7, .name = "Meer", .to = 2}, german),
              "Einstellung 7 „Meer“ wird Nummer 2");
}

}  // namespace
