#include "engine/media/wav_writer.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <string_view>
#include <vector>

#include "engine/media/byte_store.h"
#include "engine/media/error.h"

namespace media {
namespace {

constexpr std::uint32_t kRate = 48'000, kChannels = 2, kBytes = 3, kHeader = 44;
constexpr std::int64_t kMost = (std::int64_t(1) << 32) - 1 - kHeader;

}  // namespace

class WavWriter::Impl {
 public:
    explicit Impl(const std::filesystem::path& path) : target(path), file(path) { writeHeader(); }

    void add(std::span<const float> left, std::span<const float> right) {
        bytes.clear();
        for (std::size_t i = 0; i < left.size(); ++i)
            for (const float sample : {left[i], right[i]}) {
                const float sane = std::isfinite(sample) ? std::clamp(sample, -1.0f, 1.0f) : 0.0f;
                little(std::uint32_t(std::lround(sane * 8'388'607.0f)), kBytes);
            }
        if (size + std::int64_t(bytes.size()) > kMost)
            throw Error("the sound is longer than a WAV can hold", target.string(), "write it in parts");
        write(kHeader + size);
        size += std::int64_t(bytes.size());
    }

    void writeHeader() {
        bytes.clear();
        text("RIFF"), little(std::uint32_t(size + kHeader - 8), 4), text("WAVE");
        text("fmt "), little(16, 4), little(1, 2), little(kChannels, 2), little(kRate, 4);
        little(kRate * kChannels * kBytes, 4), little(kChannels * kBytes, 2), little(8 * kBytes, 2);
        text("data"), little(std::uint32_t(size), 4);
        write(0);
    }

    std::filesystem::path target;
    PendingFile file;
    std::int64_t size = 0;  // of the samples, in bytes

 private:
    void text(std::string_view four) {
        for (const char letter : four) bytes.push_back(std::uint8_t(letter));
    }
    void little(std::uint32_t value, std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) bytes.push_back(std::uint8_t(value >> 8 * i));
    }
    void write(std::int64_t at) {
        const std::int64_t written = file.write(at, bytes.data(), std::int64_t(bytes.size()));
        if (written != std::int64_t(bytes.size()))
            throwWriteError(int(written < 0 ? -written : ENOSPC), target);
    }

    std::vector<std::uint8_t> bytes;
};

WavWriter::WavWriter(const std::filesystem::path& target) : m_impl(std::make_unique<Impl>(target)) {}
WavWriter::WavWriter(WavWriter&&) noexcept = default;
WavWriter::~WavWriter() = default;

void WavWriter::add(std::span<const float> left, std::span<const float> right) {
    if (left.size() != right.size())
        throw Error("both channels need equally many samples", "WAV writer", "give two spans of one length");
    m_impl->add(left, right);
}

std::int64_t WavWriter::samples() const {
    return m_impl->size / (kChannels * kBytes);
}

void WavWriter::finish() {
    m_impl->writeHeader();
    m_impl->file.commit();
}

}  // namespace media
