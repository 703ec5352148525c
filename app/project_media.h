// The project file as the engine's source of stored pictures and movies. Keeps the file open as long as it
// lives. Thread safety: as ProjectFile's blobs, usable from any thread.
#pragma once

#include <memory>

#include "engine/media_source.h"
#include "storage/project_file.h"

namespace app {

class ProjectMedia : public engine::MediaSource {
 public:
    explicit ProjectMedia(std::shared_ptr<const storage::ProjectFile> file) : m_file(std::move(file)) {}
    Bytes bytes(story::BlobId blob) override;
    std::int64_t size(story::BlobId blob) override { return m_file->blobSize(blob); }
    std::size_t read(story::BlobId blob, std::int64_t offset, std::span<std::uint8_t> to) override {
        return m_file->readBlob(blob, offset, to);
    }

 private:
    std::shared_ptr<const storage::ProjectFile> m_file;
};

}  // namespace app
