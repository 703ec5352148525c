// What an import changes, keeps or lacks, as kinds and values: those who show it say it in their language
// (app/import_words.h). Plain values; any thread.
#pragma once

#include <string>

#include "storage/story/story.h"

namespace interchange {

struct Note {
    enum class Kind {
        // What changes. Of a script that is imported again:
        NewShot,    // name; place: the heading of its scene
        Reordered,  // the shots take the order of the script
        Follows,    // what, name: only the script changed it
        ShotGone,   // name: no longer in the script, and nothing was done to it
        // Of a cut that comes back:
        Removed,  // number, name
        Copied,   // number, name: is there once more
        Moved,    // number, name; to: its new number
        Retimed,  // number, name; from and to: frames
        Joined,   // number, name; transition; to: its frames

        // What stays as it is, or is missing. Of a script:
        Deleted,    // name: was deleted here and stays away
        Kept,       // what, name: changed in the script and here
        Worked,     // name: no longer in the script, but worked on here
        NoPicture,  // file, name; place: the picture that is missing, or empty
        NoLayer,    // file, name: lacks a layer of its picture
        NoSound,    // file, name; place: the sound that is missing
        // Of a cut:
        NothingOurs,  // none of its clips is a shot of this story
        GapClosed,    // to: frames
        NotOurs,      // name: of the clip
        Unfollowed,   // name: of the shot whose transition no longer follows it
        OtherTracks,  // to: how many picture tracks were left out
        Nested,       // name; place: what it is
        // Of both:
        Refused,  // place: why, in the words of whoever refused it
    };
    enum class What { Dialogue, Action, Notes, Heading, Length, Picture, Sound };

    Kind kind{};
    What what{};
    int number = 0;      // of the shot in the story, from 1
    std::string name{};  // of the shot or clip; empty: it has none
    std::string place{};
    std::string file{};  // that it is about, where there are several
    story::Frames from = 0, to = 0;
    story::TransitionKind transition{};
    bool operator==(const Note&) const = default;
};

}  // namespace interchange
