#include "engine/picture_cache.h"

#include <algorithm>
#include <exception>

#include "engine/media/picture_reader.h"
#include "engine/media/scale.h"

namespace engine {
namespace {

constexpr int kLongestSide = 8192;  // of a decoded picture: enough for any output, with room for a camera

media::Fit mediaFit(story::Fit fit) {
    switch (fit) {
        case story::Fit::Pad:
            return media::Fit::Pad;
        case story::Fit::Stretch:
            return media::Fit::Stretch;
        case story::Fit::Fill:
            break;
    }
    return media::Fit::Fill;
}

}  // namespace

std::shared_ptr<const Picture> PictureCache::recall(const Key& key) {
    const auto found =
        std::find_if(m_pictures.begin(), m_pictures.end(), [&](const Entry& e) { return e.key == key; });
    if (found == m_pictures.end()) return nullptr;
    m_pictures.splice(m_pictures.begin(), m_pictures, found);
    return found->picture;
}

std::shared_ptr<const Picture> PictureCache::keep(const Key& key, Picture&& picture) {
    m_pictures.push_front({key, std::make_shared<const Picture>(std::move(picture))});
    std::size_t bytes = 0;
    for (auto it = m_pictures.begin(); it != m_pictures.end();) {
        bytes += it->picture->rgb.size();
        const bool isNewest = it == m_pictures.begin();
        it = bytes > m_pictureBytes && !isNewest ? m_pictures.erase(it) : std::next(it);
    }
    return m_pictures.front().picture;
}

std::shared_ptr<const Picture> PictureCache::decoded(story::BlobId blob, const std::string& name) {
    const Key key{.blob = blob};
    if (auto known = recall(key)) return known;
    const MediaSource::Bytes bytes = m_source.bytes(blob);
    media::PictureLimits limits;
    limits.longestSide = kLongestSide;
    return keep(key, media::readPicture(*bytes, name, limits));
}

std::shared_ptr<const Picture> PictureCache::fitted(story::BlobId blob, const std::string& name,
                                                    story::Fit fit, int width, int height) {
    const Key key{blob, fit, width, height};
    if (auto known = recall(key)) return known;
    if (m_problems.contains(blob)) return nullptr;
    try {
        const auto whole = decoded(blob, name);
        return keep(key, media::fitTo(*whole, width, height, mediaFit(fit)));
    } catch (const std::exception& error) {
        m_problems[blob] = error.what();
        return nullptr;
    }
}

std::shared_ptr<const Picture> PictureCache::whole(story::BlobId blob, const std::string& name) {
    if (m_problems.contains(blob)) return nullptr;
    try {
        return decoded(blob, name);
    } catch (const std::exception& error) {
        m_problems[blob] = error.what();
        return nullptr;
    }
}

media::MovieReader* PictureCache::movie(story::BlobId blob, const std::string& name) {
    const auto found =
        std::find_if(m_movies.begin(), m_movies.end(), [&](const OpenMovie& m) { return m.blob == blob; });
    if (found != m_movies.end()) {
        m_movies.splice(m_movies.begin(), m_movies, found);
        return &m_movies.front().reader;
    }
    if (m_problems.contains(blob)) return nullptr;
    try {
        m_movies.push_front({blob, media::MovieReader::open(m_source.bytes(blob), name)});
    } catch (const std::exception& error) {
        m_problems[blob] = error.what();
        return nullptr;
    }
    if (m_movies.size() > std::max<std::size_t>(1, m_openMovies)) m_movies.pop_back();
    return &m_movies.front().reader;
}

}  // namespace engine
