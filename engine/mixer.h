// Any second of a story's sound: the clips of its tracks and shots, read from where they are stored, faded,
// made louder or softer, summed and kept from clipping. 48 kHz, two channels. The viewer and the export both
// ask here, so what is heard is what exports.
//
//     engine::Mixer mixer(source);                 // source: engine::MediaSource
//     mixer.seek(story.rate.samples(frame));
//     mixer.read(story, left, right);              // and on, piece by piece
//
// Exact to the sample: a clip that begins at sample n of the story is heard from sample n on, however long
// the story and in whatever pieces it is read. Fades are of equal power (a quarter of a sine), so that two
// overlapping clips that fade into each other keep their loudness. A sound that is missing or broken is
// silence, and problems() says which and why; the rest plays on.
//
// Thread safety: one thread at a time, on which it also calls its MediaSource; use one Mixer a thread. The
// story is only read during the call and may be another one at every call. Memory is bounded: sounds are
// decoded as they are heard, at most kOpenSounds stay open beyond those that sound at the same time.
#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>

#include "engine/media_source.h"

namespace engine {

class Mixer {
 public:
    static constexpr std::size_t kOpenSounds = 16;

    explicit Mixer(MediaSource&);
    ~Mixer();

    /// Goes on at this sample of the story, as if nothing had been heard before.
    void seek(story::Samples at);
    story::Samples position() const;
    /// The next samples into both spans, which are equally long. Silence before and after the story's sounds.
    void read(const story::Story&, std::span<float> left, std::span<float> right);

    /// Why a sound could not be heard, of all that were asked for so far.
    const std::map<story::BlobId, std::string>& problems() const;
    /// Tries broken sounds again next time.
    void forgetProblems();

 private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace engine
