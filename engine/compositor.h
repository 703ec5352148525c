// Any frame of a story as a picture: the still or take of the shot that plays there under its camera, or the
// transition between two shots. The viewer and the export both ask here, so what plays is what exports.
//
//     engine::Compositor compositor(source);                       // source: engine::MediaSource
//     engine::Picture frame = compositor.frame(story, at, 960, 540);
//
// Where a take is missing the stand-in plays (the still under its camera; a dissolve for a generated
// transition). A picture or take that is missing or broken becomes a drawn slate that names it and says why;
// the rest plays on.
//
// Thread safety: one thread at a time, on which it also calls its MediaSource; use one Compositor a thread.
// The story is only read during the call. Memory is bounded by Limits; caches go by blob, so edits need no
// notice.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "engine/media/coded_frame.h"
#include "engine/media_source.h"
#include "engine/picture.h"
#include "engine/plan.h"
#include "engine/view.h"

namespace engine {

class Compositor {
 public:
    struct Limits {
        std::size_t pictureBytes = std::size_t(256) << 20;  // fitted pictures kept ready
        std::size_t openMovies = 3;                         // takes kept open for reading on
    };

    explicit Compositor(MediaSource&);
    Compositor(MediaSource&, Limits);
    ~Compositor();

    /// Frame `at` of the story at the asked size (0: the story's), black outside the story. Never throws for
    /// a broken picture or take. Reading forward frame by frame is the fast direction.
    Picture frame(const story::Story&, story::Frames at, int width = 0, int height = 0);
    /// The same frame as its take holds it, where it is a frame of a take of that size and nothing else, so
    /// that an export can take it over.
    std::optional<media::CodedFrame> coded(const story::Story&, story::Frames at, int width, int height);
    /// One moment of one shot.
    Picture draw(const ShotFrame&, int width, int height);
    /// The same as a clip starts from it, with its detail where a still's picture holds more than the size
    /// shows.
    View view(const ShotFrame&, int width, int height);
    /// The picture fitted to the size, without a camera: what a board shows and what a shot is generated
    /// from.
    Picture board(const ShotFrame&, int width, int height);

    /// Where its pictures and movies come from.
    MediaSource& source() const;

    /// Why a blob could not be shown, of all that were asked for so far.
    const std::map<story::BlobId, std::string>& problems() const;
    /// Tries broken blobs again next time (they may have been replaced or repaired).
    void forgetProblems();

 private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace engine
