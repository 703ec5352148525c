#include "app/project_media.h"

namespace app {

engine::MediaSource::Bytes ProjectMedia::bytes(story::BlobId blob) {
    return std::make_shared<const std::vector<std::uint8_t>>(m_file->readBlob(blob));
}

}  // namespace app
