// Stored pictures, decoded and fitted to a size, and stored movies held open: the bounded memory behind the
// compositor. What cannot be read is remembered with its reason and not tried again.
// Thread safety: one thread at a time.
#pragma once

#include <list>
#include <map>
#include <memory>
#include <string>

#include "engine/media/movie_reader.h"
#include "engine/media_source.h"
#include "engine/picture.h"

namespace engine {

class PictureCache {
 public:
    PictureCache(MediaSource& source, std::size_t pictureBytes, std::size_t openMovies)
        : m_source(source), m_pictureBytes(pictureBytes), m_openMovies(openMovies) {}

    /// The picture fitted to width x height, or null when it cannot be read (see problems). `name` is what
    /// errors call it.
    std::shared_ptr<const Picture> fitted(story::BlobId, const std::string& name, story::Fit, int width,
                                          int height);
    /// As it was decoded.
    std::shared_ptr<const Picture> whole(story::BlobId, const std::string& name);
    /// The movie, or null when it cannot be read. Valid until the next call.
    media::MovieReader* movie(story::BlobId, const std::string& name);

    std::map<story::BlobId, std::string>& problems() { return m_problems; }

 private:
    struct Key {
        story::BlobId blob;
        story::Fit fit = story::Fit::Fill;
        int width = 0, height = 0;  // 0: as decoded
        bool operator==(const Key&) const = default;
    };
    struct Entry {
        Key key;
        std::shared_ptr<const Picture> picture;
    };
    struct OpenMovie {
        story::BlobId blob;
        media::MovieReader reader;
    };

    std::shared_ptr<const Picture> decoded(story::BlobId, const std::string& name);
    std::shared_ptr<const Picture> recall(const Key&);
    std::shared_ptr<const Picture> keep(const Key&, Picture&&);

    MediaSource& m_source;
    std::size_t m_pictureBytes, m_openMovies;
    std::list<Entry> m_pictures;    // last used first
    std::list<OpenMovie> m_movies;  // last used first
    std::map<story::BlobId, std::string> m_problems;
};

}  // namespace engine
