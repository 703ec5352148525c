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

 private:
    std::shared_ptr<const storage::ProjectFile> m_file;
};

}  // namespace app
