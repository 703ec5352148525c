// Movies out: frames and sound into a file that plays everywhere, or into memory for a take. A file is
// written under a temporary name beside its target, read back and compared with what was meant (codec, size,
// number of frames, length, both streams), flushed to the disk, and only then renamed: under the final name
// there is never half a film.
//
//     media::MovieWriter writer("film.mp4", {.width = 1920, .height = 1080, .rate = {24, 1}, .hasSound =
//     true}); for (...) writer.addFrame(picture), writer.addSound(left, right); writer.finish();        //
//     without it, or after cancel(), nothing is left behind
//
// Thread safety: a MovieWriter may be used by one thread at a time; distinct writers are independent.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/media/coded_frame.h"
#include "engine/media/movie_reader.h"
#include "engine/media/rate.h"
#include "engine/picture.h"

namespace media {

enum class Codec {
    H264,         // MP4, High profile, yuv420p, index in front: browsers, phones, editors
    H265,         // MP4 tagged hvc1, yuv420p
    Av1,          // MP4, yuv420p, by SVT-AV1 or libaom: the smallest files, in newer browsers
    ProRes422Hq,  // MOV, 10-bit 4:2:2, sound as 16-bit PCM: for editors
    Gif,          // one palette for the film; no sound
    PngSequence,  // a folder of 000001.png ...; no sound, never in memory
};

/// One line or several that are shown over the film from begin to end, in seconds.
struct Subtitle {
    double begin = 0, end = 0;
    std::string text;  // UTF-8
};

struct MovieSettings {
    int width = 0, height = 0;  // even except for Gif and PngSequence; 2 .. 16384
    Rate rate;
    Codec codec = Codec::H264;
    int quality = 18;               // constant rate factor as of H.264: 0 (no loss) .. 51; AV1's is derived
    std::string preset = "medium";  // "ultrafast" .. "veryslow": time against size
    int keyframeEvery = 0;          // frames; 0: two seconds
    bool fullChroma = false;        // H.264 as yuv444p: for takes, which are edited further
    bool decodesFast = false;       // H.264 in larger files that are read in less time: for takes as well
    bool hasSound = false;          // one stereo track: AAC (MP4) or PCM (MOV), 48 kHz
    int soundBitRate = 192'000;
    int threads = 0;                  // 0: as many as there are processors
    std::string title;                // written into the file when not empty
    bool mayUseHardware = false;      // H.264 and H.265: an encoder of the graphics card, where one works
    std::vector<Subtitle> subtitles;  // a track of its own in MP4 and MOV; in order, apart from each other

    /// What takes are kept as: nearly lossless, quick to write, quick to jump in.
    static MovieSettings intermediate(int width, int height, Rate);
};

/// The encoder that writes this codec here ("libx264", "h264_nvenc", ...); empty: this FFmpeg has none.
std::string encoderOf(Codec, bool mayUseHardware = false);

constexpr int kSoundRate = 48'000;  // samples a second that addSound expects

class MovieWriter {
 public:
    /// Opens the temporary file and the encoders. Throw Error: settings that make no sense, an unwritable
    /// folder.
    MovieWriter(const std::filesystem::path& target, const MovieSettings&);
    /// Writes to memory; the bytes come from takeBytes() after finish().
    explicit MovieWriter(const MovieSettings&);

    MovieWriter(MovieWriter&&) noexcept;
    MovieWriter& operator=(MovieWriter&&) = delete;
    ~MovieWriter();  // cancels what was not finished

    /// The next frame, of exactly the settings' size. Throws Error (size, full disk); the writer is cancelled
    /// then.
    void addFrame(const engine::Picture&);
    /// The same, taken over from another movie.
    void addFrame(const CodedFrame&);

    /// The next samples of both channels, -1 .. 1, equally many. Sound and pictures may come in any order and
    /// rhythm; what the shorter of the two lacks at the end is silence, what sound has too much is left out.
    void addSound(std::span<const float> left, std::span<const float> right);

    std::int64_t frames() const;  // added so far

    /// Ends the movie, checks it, puts it in place. Throws Error when it has no frame or does not read back
    /// as it was meant; nothing is left behind then, and a file that had the name before is untouched.
    MovieInfo finish();

    /// Only after finish() of a movie written to memory.
    std::vector<std::uint8_t> takeBytes();

    /// Gives up and removes every trace. Harmless after finish().
    void cancel() noexcept;

 private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace media
