// Sound out, uncompressed: a WAV of 48 kHz, stereo, 24 bits, which every program reads. Written under a
// temporary name beside its target and renamed by finish(): under the final name there is never half a file.
// Thread safety: one thread at a time; distinct writers are independent.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace media {

class WavWriter {
 public:
    /// Throw Error: an unwritable folder, a full disk, more than the four gigabytes that a WAV can hold.
    explicit WavWriter(const std::filesystem::path& target);
    WavWriter(WavWriter&&) noexcept;
    ~WavWriter();  // without finish() nothing is left behind

    /// Both channels, equally many samples; beyond -1 .. 1 they are cut off.
    void add(std::span<const float> left, std::span<const float> right);
    std::int64_t samples() const;
    void finish();

 private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace media
