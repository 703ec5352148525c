// Where the engine gets stored pictures and movies from: the project file, in the application and on the
// command line. The one thing engine/ wants to know about storage. Thread safety: as safe as the
// implementation; the engine calls a MediaSource only on the thread that called it.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "storage/story/story.h"

namespace engine {

class MediaSource {
 public:
    using Bytes = std::shared_ptr<const std::vector<std::uint8_t>>;

    virtual ~MediaSource() = default;
    /// The whole file as it was stored, never null. Throws (anything derived from std::exception) when there
    /// is no such blob or it cannot be read; the compositor shows that message in the picture's place.
    virtual Bytes bytes(story::BlobId) = 0;
};

}  // namespace engine
