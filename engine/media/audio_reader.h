// Sound in: any file FFmpeg reads (WAV, FLAC, MP3, AAC, Ogg, Opus, the sound of a movie) as 48 kHz stereo
// floats, and the peaks that waveforms are drawn from. Mono goes to both sides, more channels are mixed down.
//
//     media::Sound music = media::readSound("music.flac");
//     media::SoundReader reader = media::SoundReader::open(path);
//     reader.read(left, right);    // a long file, piece by piece
//
// Thread safety: the functions may be called from any number of threads; a SoundReader by one thread at a
// time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace media {

/// Two channels of equal length, 48 kHz, -1 .. 1 (peaks beyond are kept).
struct Sound {
    std::vector<float> left, right;
    double seconds() const { return double(left.size()) / 48'000; }
};

/// The lowest and highest sample of one stretch, both channels together.
struct Peak {
    float low = 0, high = 0;
    bool operator==(const Peak&) const = default;
};

class SoundReader {
 public:
    /// Throw Error: missing, empty, without sound, unreadable codec.
    static SoundReader open(const std::filesystem::path&);
    static SoundReader open(std::shared_ptr<const std::vector<std::uint8_t>> bytes, const std::string& name);

    /// From wherever `read` gets it: up to to.size() bytes from an offset on, how many there were.
    using ReadAt = std::function<std::size_t(std::int64_t offset, std::span<std::uint8_t> to)>;
    static SoundReader open(std::int64_t size, ReadAt read, const std::string& name);

    SoundReader(SoundReader&&) noexcept;
    SoundReader& operator=(SoundReader&&) noexcept;
    ~SoundReader();

    /// The next samples, as many as both spans hold (equally long); fewer only at the end, 0 when it is
    /// reached. Throws Error when the file is damaged so that nothing more can be read.
    std::size_t read(std::span<float> left, std::span<float> right);

    /// Goes on reading at a sample (48 kHz), exactly.
    void seek(std::int64_t sample);

    std::string codec() const;
    int sourceRate() const;  // of the file, before resampling
    int sourceChannels() const;
    double seconds() const;  // as the file says; 0 when it does not

 private:
    class Impl;
    explicit SoundReader(std::unique_ptr<Impl>);
    std::unique_ptr<Impl> m_impl;
};

/// The whole sound of a file. Throws Error as open() does, and for more than maxSeconds.
Sound readSound(const std::filesystem::path&, double maxSeconds = 4 * 3600);
Sound readSound(std::shared_ptr<const std::vector<std::uint8_t>> bytes, const std::string& name,
                double maxSeconds = 4 * 3600);

/// One Peak for every samplesPerPeak samples of 48 kHz (the last may cover fewer), without keeping the sound.
std::vector<Peak> readPeaks(const std::filesystem::path&, int samplesPerPeak = 256);
std::vector<Peak> peaksOf(const Sound&, int samplesPerPeak = 256);

}  // namespace media
