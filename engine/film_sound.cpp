#include "engine/film_sound.h"

#include <algorithm>

namespace engine {
namespace {

constexpr story::Samples kPiece = 8192;

}  // namespace

FilmSound::FilmSound(const story::Story& story, MediaSource& source, story::Samples begin)
    : m_story(story), m_mixer(source), m_left(kPiece), m_right(kPiece) {
    m_mixer.seek(begin);
}

void FilmSound::writeUpTo(story::Samples end, media::MovieWriter& writer) {
    while (m_written < end) {
        const auto count = std::size_t(std::min(kPiece, end - m_written));
        const auto left = std::span(m_left).first(count), right = std::span(m_right).first(count);
        m_mixer.read(m_story, left, right);
        writer.addSound(left, right);
        m_written += story::Samples(count);
    }
}

std::vector<std::string> FilmSound::warnings() const {
    std::vector<std::string> warnings;
    for (const auto& [blob, why] : m_mixer.problems()) warnings.push_back(why);
    return warnings;
}

}  // namespace engine
