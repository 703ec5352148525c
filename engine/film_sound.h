// The sound of a film being written: mixed in step with its frames and handed to the movie. Thread safety:
// one thread at a time, on which it also calls its MediaSource.
#pragma once

#include <string>
#include <vector>

#include "engine/media/movie_writer.h"
#include "engine/mixer.h"

namespace engine {

class FilmSound {
 public:
    /// `begin`: the sample of the story that the film begins with. The story has to outlive it.
    FilmSound(const story::Story&, MediaSource&, story::Samples begin);

    /// Writes on up to this sample of the film.
    void writeUpTo(story::Samples end, media::MovieWriter&);
    /// Sounds that could not be heard, by name.
    std::vector<std::string> warnings() const;

 private:
    const story::Story& m_story;
    Mixer m_mixer;
    story::Samples m_written = 0;
    std::vector<float> m_left, m_right;
};

}  // namespace engine
