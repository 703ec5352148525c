// A cut with everything in it, for the tests of the formats: two shots with a dissolve, a transition that is
// a movie, sound on two tracks, markers, and names that need care.
#pragma once

#include "engine/interchange/cut.h"

namespace made {

inline constexpr char kName[] = "Η λάμπα & «夜» <😀> \"q'";

/// 72 + 48 + 12 + 60 frames; a dissolve of 5 + 7 frames over the first joint.
inline interchange::Cut cut(story::Rate rate = {24, 1}) {
    using interchange::Clip;
    interchange::Cut cut;
    cut.title = kName;
    cut.width = 1920;
    cut.height = 1080;
    cut.rate = rate;
    cut.start = 3600 * (rate.numerator > 29'000 ? 30 : 24);
    const std::filesystem::path folder = "/films/ταινία 夜/it's \"so\" 100% media";
    cut.media = {{folder / "001 A [s1].mov", 84, 0, 0},       {folder / "002 Μ😀 [s2].mov", 60, 0, 0},
                 {folder / "002 to next [t2].mov", 12, 0, 0}, {folder / "003 C#? [s3].mov", 72, 0, 0},
                 {folder / "sound music.wav", 0, 480'000, 2}, {folder / "sound voice.wav", 0, 96'000, 1}};
    cut.clips = {
        Clip{0, kName, 0, 72, 0, {{"seine", "shot 1"}, {"dialogue", "Γεια σου — 世界"}, {"notes", "a\nb"}}},
        Clip{1, "B", 5, 48, 72, {{"seine", "shot 2"}, {"prompt", "the lamp swings"}, {"seed", "42"}}},
        Clip{2, "generated", 0, 12, 120, {{"seine", "transition 2"}}},
        Clip{3, "C", 0, 60, 132, {{"seine", "shot 3"}}}};
    cut.dissolves = {{0, 5, 7}};
    cut.sound = {
        {"Music", false, {{4, "music", 24'000, 0, 192'000, -6, 4'800, 9'600, {}}}},
        {"Voice",
         true,
         {{5, "voice", 0, 0, 48'000, 0, 0, 0, {}}, {5, "voice", 96'000, 48'000, 48'000, 0, 0, 0, {}}}}};
    cut.markers = {{10, "look"}, {130, "Ω <&>"}};
    return cut;
}

}  // namespace made
