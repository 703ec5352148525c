// A finished cut as editing programs think of it: media files, clips end to end on one picture track,
// dissolves over the joints, sound on tracks below, markers. The writers (otio.h, final_cut_7.h,
// final_cut_x.h, edl.h) make files of it; what comes back is a ReturnedCut. Plain values; as safe to share
// between threads as any std::vector.
//
//     clips      |---- A ----|---- B ----|     a dissolve lies over the joint, `before` frames of it earlier,
//     dissolve          [==|===]               `after` later; the media reach that much further (handles)
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/interchange/note.h"
#include "storage/story/story.h"

namespace interchange {

using story::Frames;

/// Named facts about a clip, in order: "prompt", "seed", "model", "dialogue", ...
using Facts = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::int64_t kSampleRate = 48'000;

/// A file beside the exported one.
struct Medium {
    std::filesystem::path file{};  // absolute
    Frames length = 0;             // of the picture; 0: sound alone
    std::int64_t samples = 0;      // of the sound at 48 kHz; 0: picture alone
    int channels = 2;
};

struct Clip {
    std::size_t medium = 0;
    std::string name{};
    Frames sourceBegin = 0, length = 0;  // what of the medium is seen, dissolves not counted
    Frames begin = 0;                    // on the timeline
    Facts facts{};
};

struct Dissolve {
    std::size_t first = 0;  // between this clip and the next
    Frames before = 0, after = 0;
};

struct SoundClip {
    std::size_t medium = 0;
    std::string name{};
    std::int64_t begin = 0, sourceBegin = 0, length = 0;  // samples of 48 kHz
    double gain = 0;                                      // decibels
    std::int64_t fadeIn = 0, fadeOut = 0;                 // samples
    Facts facts{};
};

struct SoundTrack {
    std::string name{};
    bool isMuted = false;
    std::vector<SoundClip> clips{};  // in order, apart from each other
};

struct Mark {
    Frames at = 0;
    std::string text{};
};

struct Cut {
    std::string title{};
    int width = 0, height = 0;
    story::Rate rate{};
    Frames start = 0;  // timecode of the first frame
    bool dropsFrames = false;
    Facts facts{};
    std::vector<Medium> media{};
    std::vector<Clip> clips{};
    std::vector<Dissolve> dissolves{};  // in order of `first`
    std::vector<SoundTrack> sound{};
    std::vector<Mark> markers{};

    Frames length() const { return clips.empty() ? 0 : clips.back().begin + clips.back().length; }
    const Dissolve* dissolveAfter(std::size_t clip) const;
};

/// How our clips are known again: "shot 12" and "transition 12" (the ids of the story), as a fact "seine",
/// and at the end of the names of their files: "003 The lamp [s12].mov". Where the cut holds only some of the
/// shots of its story, each mark says so: "shot 12, excerpt", "[s12, excerpt]".
struct ClipMark {
    story::Part part{};
    bool isExcerpt = false;
    bool operator==(const ClipMark&) const = default;
};
std::string markOf(const ClipMark&);
std::optional<ClipMark> markIn(const std::string& fact);
std::string fileMarkOf(const ClipMark&);  // "[s12]", "[t12]"
std::optional<ClipMark> markInFileName(const std::string& fileName);

/// What an editing program gave back, reduced to what a story can follow.
struct ReturnedClip {
    std::optional<ClipMark> mark{};  // none: not ours
    std::string name{};
    Frames length = 0;  // at the rate of the returned cut
    bool isGap = false;
    Frames dissolveAfter = 0;  // length of the dissolve to the next clip; 0: a cut
};
struct ReturnedCut {
    std::string title{};
    story::Rate rate{};
    std::vector<ReturnedClip> clips{};
    std::vector<Note> remarks{};  // what was left out
};

}  // namespace interchange
