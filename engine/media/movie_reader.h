// Movies in: what a file says of itself, and any frame of it by number, exactly. Reading forwards is a
// sequential decode; jumping seeks to the keyframe before and decodes up to the frame. From a file or from
// bytes in memory (takes are kept inside the project file).
//
//     media::MovieReader movie = media::MovieReader::open(path);
//     for (std::int64_t i = 0; i < movie.info().frames; ++i) show(movie.frame(i));
//
// Thread safety: a MovieReader may be used by one thread at a time; distinct readers are independent, also
// when they share the same bytes.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/media/coded_frame.h"
#include "engine/media/rate.h"
#include "engine/picture.h"

namespace media {

class ByteStore;  // this library's own: a file or memory

struct AudioStream {
    std::string codec;  // "aac", "pcm_s16le", ...
    int sampleRate = 0;
    int channels = 0;
    double seconds = 0;
};

struct MovieInfo {
    std::string container;    // "mp4", "mov", "gif", "matroska", ...
    std::string codec;        // "h264", "prores", ...
    std::string profile;      // "High", "HQ", or empty
    std::string pixelFormat;  // "yuv420p", ...
    std::string matrix;       // "bt709", "smpte170m", ... or "unknown": of the colours' coding
    std::string primaries, transfer;
    bool isFullRange = false;
    bool startsFast = false;    // an MP4 or MOV with its index in front of its media
    int width = 0, height = 0;  // upright: a rotation of the container is applied
    Rate rate;                  // constant rate, or the mean of a varying one
    std::int64_t frames = 0;    // counted, not guessed
    double seconds = 0;         // of the picture
    std::vector<AudioStream> audio;
};

class MovieReader {
 public:
    /// Throw Error: missing, empty, not a movie, without pictures, unreadable codec.
    static MovieReader open(const std::filesystem::path&);
    static MovieReader open(std::shared_ptr<const std::vector<std::uint8_t>> bytes, const std::string& name);

    static MovieReader open(std::shared_ptr<ByteStore>,
                            const std::string& name);  // for this library's own use

    MovieReader(MovieReader&&) noexcept;
    MovieReader& operator=(MovieReader&&) noexcept;
    ~MovieReader();

    const MovieInfo& info() const;

    /// Frame number index (0 .. frames - 1, in the order of showing), converted by the file's own matrix and
    /// range. Throws Error when it is out of range or cannot be decoded.
    engine::Picture frame(std::int64_t index);

    /// The same scaled to width x height while its colours are converted: for strips of thumbnails.
    engine::Picture frame(std::int64_t index, int width, int height);

    /// The same as it is coded, where a movie that is written here could take it over as it is: upright, by
    /// our own matrix and range. Throws Error as frame() does.
    std::optional<CodedFrame> coded(std::int64_t index);

    /// When the frame is shown, in seconds from the first, and which frame is shown then (kept inside the
    /// movie).
    double timeOf(std::int64_t index) const;
    std::int64_t frameAt(double seconds) const;

 private:
    class Impl;
    explicit MovieReader(std::unique_ptr<Impl>);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace media
