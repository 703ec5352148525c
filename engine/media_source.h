// Where the engine gets stored pictures and movies from: the project file, in the application and on the
// command line. The one thing engine/ wants to know about storage. Thread safety: as safe as the
// implementation; the engine calls a MediaSource only on the thread that called it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
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

    /// The same in pieces, for sounds, which are long and are never held whole: up to to.size() bytes from
    /// offset, how many there were. Here in terms of bytes(); a source that can do better does.
    virtual std::int64_t size(story::BlobId blob) { return std::int64_t(bytes(blob)->size()); }
    virtual std::size_t read(story::BlobId blob, std::int64_t offset, std::span<std::uint8_t> to) {
        const Bytes all = bytes(blob);
        const std::int64_t left = std::max<std::int64_t>(0, std::int64_t(all->size()) - offset);
        const auto count = std::size_t(std::min(left, std::int64_t(to.size())));
        std::copy_n(all->begin() + std::ptrdiff_t(std::int64_t(all->size()) - left), count, to.begin());
        return count;
    }
};

}  // namespace engine
