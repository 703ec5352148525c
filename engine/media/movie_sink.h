// What stands behind a MovieWriter: one kind of output each. Private to engine/media.
//
// Thread safety: one thread at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>

#include "engine/media/movie_writer.h"

namespace media {

class MovieSink {
 public:
    virtual ~MovieSink() = default;  // removes what was not committed
    virtual void addFrame(const engine::Picture&) = 0;
    virtual void addFrame(const CodedFrame&) = 0;
    virtual void addSound(std::span<const float>, std::span<const float>) {}
    /// Writes what is left, reads everything back and puts it in place. Throws Error when it is not what was
    /// meant.
    virtual MovieInfo finish() = 0;
    virtual std::vector<std::uint8_t> takeBytes() { return {}; }
};

using Target = std::optional<std::filesystem::path>;  // none: memory

/// What errors call the target.
std::string nameOf(const Target&);

std::unique_ptr<MovieSink> makeMuxedSink(const Target&, const MovieSettings&);
std::unique_ptr<MovieSink> makeGifSink(const Target&, const MovieSettings&);
std::unique_ptr<MovieSink> makePngSink(const std::filesystem::path& folder, const MovieSettings&);

}  // namespace media
