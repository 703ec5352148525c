#include "engine/film_sound.h"

#include <algorithm>

namespace engine {

FilmSound::FilmSound(const story::Story& story, MediaSource& source, story::Samples begin)
    : m_story(story), m_mixer(source) {
    m_mixer.seek(begin);
}

FilmSound::Piece FilmSound::mixUpTo(story::Samples end) {
    const auto count = std::size_t(std::max<story::Samples>(0, end - m_written));
    Piece piece{std::vector<float>(count), std::vector<float>(count)};
    if (count > 0) m_mixer.read(m_story, piece.left, piece.right);
    m_written += story::Samples(count);
    return piece;
}

std::vector<std::string> FilmSound::warnings() const {
    std::vector<std::string> warnings;
    for (const auto& [blob, why] : m_mixer.problems()) warnings.push_back(why);
    return warnings;
}

}  // namespace engine
