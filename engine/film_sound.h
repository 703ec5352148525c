// The sound of a film being written: mixed in step with its frames. Thread safety:
// one thread at a time, on which it also calls its MediaSource.
#pragma once

#include <string>
#include <vector>

#include "engine/mixer.h"

namespace engine {

class FilmSound {
 public:
    /// `begin`: the sample of the story that the film begins with. The story has to outlive it.
    FilmSound(const story::Story&, MediaSource&, story::Samples begin);

    struct Piece {
        std::vector<float> left, right;
    };
    /// What comes next, up to this sample of the film.
    Piece mixUpTo(story::Samples end);
    /// Sounds that could not be heard, by name.
    std::vector<std::string> warnings() const;

 private:
    const story::Story& m_story;
    Mixer m_mixer;
    story::Samples m_written = 0;
};

}  // namespace engine
