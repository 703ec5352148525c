// The open film as the engine's source of pictures and takes. As safe as ProjectFile's blobs: any thread.
#pragma once

#include <memory>
#include <vector>

#include "engine/media_source.h"
#include "storage/project_file.h"

namespace cli {

class FilmMedia : public engine::MediaSource {
 public:
    explicit FilmMedia(const storage::ProjectFile& film) : m_film(film) {}
    Bytes bytes(story::BlobId blob) override {
        return std::make_shared<const std::vector<std::uint8_t>>(m_film.readBlob(blob));
    }

 private:
    const storage::ProjectFile& m_film;
};

}  // namespace cli
