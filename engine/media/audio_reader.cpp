#include "engine/media/audio_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>

#include "engine/media/ffmpeg.h"

namespace media {
namespace {

constexpr int kRate = 48'000;
constexpr int kLowestRate = 1000, kHighestRate = 1'000'000;
constexpr int kPiece = 1 << 14;  // samples that whole files are read in

}  // namespace

class SoundReader::Impl {
 public:
    Impl(std::shared_ptr<ByteStore> store, const std::string& name)
        : m_demuxer(std::move(store), name, "sound file"),
          m_packet(ff::makePacket()),
          m_frame(ff::makeFrame()) {
        m_stream = av_find_best_stream(m_demuxer.get(), AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
        if (m_stream < 0)
            throw Error("the file has no sound", name, "choose a sound file or a movie with sound");
        for (unsigned i = 0; i < m_demuxer->nb_streams; ++i)
            if (int(i) != m_stream) m_demuxer->streams[i]->discard = AVDISCARD_ALL;
        m_decoder = ff::openDecoder(stream(), name, 1);
        checkRate(m_decoder->sample_rate, name);
        if (m_decoder->ch_layout.nb_channels < 1)
            throw Error("the sound has no channels", name, "the file may be damaged; save it again");
    }

    std::size_t read(std::span<float> left, std::span<float> right) {
        std::size_t done = 0;
        while (done < left.size()) {
            if (m_begin == m_left.size() && !fetch()) break;
            const std::size_t count = std::min(left.size() - done, m_left.size() - m_begin);
            std::copy_n(m_left.begin() + std::ptrdiff_t(m_begin), count, left.begin() + std::ptrdiff_t(done));
            std::copy_n(m_right.begin() + std::ptrdiff_t(m_begin), count,
                        right.begin() + std::ptrdiff_t(done));
            m_begin += count;
            done += count;
        }
        m_position += std::int64_t(done);
        return done;
    }

    /// Files without time stamps one can trust are read again from their beginning: slow, but exact.
    void seek(std::int64_t sample) {
        sample = std::max<std::int64_t>(0, sample);
        if (sample < m_position || sample > m_position + 10 * kRate) restart(sample);
        std::vector<float> left(kPiece), right(kPiece);
        while (m_position < sample) {
            const auto count = std::size_t(std::min<std::int64_t>(kPiece, sample - m_position));
            if (read(std::span(left).first(count), std::span(right).first(count)) == 0) return;
        }
    }

    std::string codec() const { return avcodec_get_name(m_decoder->codec_id); }
    int sourceRate() const { return m_decoder->sample_rate; }
    int sourceChannels() const { return m_decoder->ch_layout.nb_channels; }
    double seconds() {
        if (stream().duration > 0) return double(stream().duration) * av_q2d(stream().time_base);
        return m_demuxer->duration > 0 ? double(m_demuxer->duration) / AV_TIME_BASE : 0;
    }

 private:
    /// A sample a second would become 48,000: a file of a few kilobytes would fill the memory.
    static void checkRate(int rate, const std::string& name) {
        if (rate < kLowestRate || rate > kHighestRate)
            throw Error("the sound has " + std::to_string(rate) + " samples a second", name,
                        "the file may be damaged; save it again");
    }

    AVStream& stream() { return *m_demuxer->streams[m_stream]; }

    std::int64_t startTime() { return stream().start_time == AV_NOPTS_VALUE ? 0 : stream().start_time; }

    /// Sample number (48 kHz) of a decoded frame's first sample.
    std::int64_t sampleOf(std::int64_t time) {
        return av_rescale_q(time - startTime(), stream().time_base, AVRational{1, kRate});
    }

    void restart(std::int64_t sample) {
        // a second earlier: lossy codecs need some packets until they sound right
        const std::int64_t target = av_rescale_q(std::max<std::int64_t>(0, sample - kRate),
                                                 AVRational{1, kRate}, stream().time_base) +
                                    startTime();
        if (av_seek_frame(m_demuxer.get(), m_stream, sample <= kRate ? startTime() : target,
                          AVSEEK_FLAG_BACKWARD) < 0)
            throw Error("the sound cannot be searched in", m_demuxer.name(), "save it as WAV or FLAC");
        avcodec_flush_buffers(m_decoder.get());
        m_resampler.reset();
        m_left.clear();
        m_right.clear();
        m_begin = 0;
        m_isDraining = m_isFlushed = false;
        m_position = std::numeric_limits<std::int64_t>::max();  // until the first frame says where we are
        if (!fetch() || m_position == std::numeric_limits<std::int64_t>::max()) m_position = sample;
    }

    /// The next decoded frame; false at the end.
    bool decode() {
        for (;;) {
            av_frame_unref(m_frame.get());
            const int result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
            if (result == 0) return true;
            if (result == AVERROR_EOF || m_isDraining) return false;
            if (av_read_frame(m_demuxer.get(), m_packet.get()) < 0) {
                avcodec_send_packet(m_decoder.get(), nullptr);
                m_isDraining = true;
                continue;
            }
            if (m_packet->stream_index == m_stream)
                avcodec_send_packet(m_decoder.get(), m_packet.get());  // a damaged packet is a short gap
            av_packet_unref(m_packet.get());
        }
    }

    void configureFor(const AVFrame& frame) {
        const bool isSame = m_resampler && frame.sample_rate == m_rate && frame.format == m_format &&
                            frame.ch_layout.nb_channels == m_channels;
        if (isSame) return;
        checkRate(frame.sample_rate, m_demuxer.name());
        m_rate = frame.sample_rate;
        m_format = frame.format;
        m_channels = frame.ch_layout.nb_channels;
        AVChannelLayout from = {}, to = AV_CHANNEL_LAYOUT_STEREO;
        if (m_channels == 1)
            to = AV_CHANNEL_LAYOUT_MONO;  // copied to both sides below, without a change of level
        if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
            av_channel_layout_default(&from, m_channels);
        else
            av_channel_layout_copy(&from, &frame.ch_layout);
        SwrContext* made = nullptr;
        const int result = swr_alloc_set_opts2(&made, &to, AV_SAMPLE_FMT_FLTP, kRate, &from,
                                               AVSampleFormat(m_format), m_rate, 0, nullptr);
        m_resampler.reset(made);
        av_channel_layout_uninit(&from);
        if (result < 0 || swr_init(m_resampler.get()) < 0)
            throw Error("sound of " + std::to_string(m_channels) + " channels at " + std::to_string(m_rate) +
                            " Hz cannot be converted",
                        m_demuxer.name(), "save it as a stereo WAV");
    }

    /// Fills the buffer with what comes next; false at the end.
    bool fetch() {
        m_begin = 0;
        m_left.clear();
        m_right.clear();
        while (m_left.empty()) {
            if (m_isFlushed) return false;
            const bool hasFrame = decode();
            if (hasFrame && m_frame->nb_samples > 0 && m_frame->sample_rate > 0) {
                const bool isFirst = m_position == std::numeric_limits<std::int64_t>::max();
                if (isFirst)
                    m_position = m_frame->best_effort_timestamp == AV_NOPTS_VALUE
                                     ? 0
                                     : sampleOf(m_frame->best_effort_timestamp);
                configureFor(*m_frame);
                convert(const_cast<const std::uint8_t**>(m_frame->extended_data), m_frame->nb_samples);
            } else if (!hasFrame) {
                m_isFlushed = true;
                if (m_resampler) convert(nullptr, 0);
            }
        }
        return true;
    }

    void convert(const std::uint8_t** samples, int count) {
        const int room = swr_get_out_samples(m_resampler.get(), count);
        if (room <= 0) return;
        m_left.resize(std::size_t(room));
        m_right.resize(std::size_t(room));
        std::uint8_t* planes[2] = {reinterpret_cast<std::uint8_t*>(m_left.data()),
                                   reinterpret_cast<std::uint8_t*>(m_right.data())};
        const int made = std::max(0, swr_convert(m_resampler.get(), planes, room, samples, count));
        m_left.resize(std::size_t(made));
        m_right.resize(std::size_t(made));
        if (m_channels == 1) m_right = m_left;
        for (auto* side : {&m_left, &m_right})
            for (float& value : *side)
                if (!std::isfinite(value)) value = 0;
    }

    ff::Demuxer m_demuxer;
    ff::CodecContext m_decoder;
    ff::Packet m_packet;
    ff::Frame m_frame;
    ff::Resampler m_resampler;
    std::vector<float> m_left, m_right;  // converted, not yet handed out, from m_begin on
    std::size_t m_begin = 0;
    std::int64_t m_position = 0;  // number of the next sample that read() hands out
    int m_stream = -1, m_rate = 0, m_format = -1, m_channels = 0;
    bool m_isDraining = false, m_isFlushed = false;
};

SoundReader::SoundReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
SoundReader::SoundReader(SoundReader&&) noexcept = default;
SoundReader& SoundReader::operator=(SoundReader&&) noexcept = default;
SoundReader::~SoundReader() = default;

SoundReader SoundReader::open(const std::filesystem::path& path) {
    return SoundReader(std::make_unique<Impl>(openFile(path, "sound file"), path.string()));
}

SoundReader SoundReader::open(std::shared_ptr<const std::vector<std::uint8_t>> bytes,
                              const std::string& name) {
    if (!bytes || bytes->empty()) throw Error("the sound is empty", name, "save it again");
    return SoundReader(std::make_unique<Impl>(openBytes(std::move(bytes)), name));
}

SoundReader SoundReader::open(std::int64_t size, ReadAt read, const std::string& name) {
    if (size <= 0) throw Error("the sound is empty", name, "save it again");
    return SoundReader(std::make_unique<Impl>(openReader(size, std::move(read)), name));
}

std::size_t SoundReader::read(std::span<float> left, std::span<float> right) {
    if (left.size() != right.size())
        throw Error("both channels need equal room", "sound reader", "give two spans of one length");
    return m_impl->read(left, right);
}

void SoundReader::seek(std::int64_t sample) {
    m_impl->seek(sample);
}
std::string SoundReader::codec() const {
    return m_impl->codec();
}
int SoundReader::sourceRate() const {
    return m_impl->sourceRate();
}
int SoundReader::sourceChannels() const {
    return m_impl->sourceChannels();
}
double SoundReader::seconds() const {
    return m_impl->seconds();
}

namespace {

Sound readAllOf(SoundReader reader, const std::string& name, double maxSeconds) {
    Sound sound;
    const auto limit = std::size_t(std::max(0.0, maxSeconds) * kRate);
    for (;;) {
        const std::size_t size = sound.left.size();
        sound.left.resize(size + kPiece);
        sound.right.resize(size + kPiece);
        const std::size_t got =
            reader.read(std::span(sound.left).subspan(size), std::span(sound.right).subspan(size));
        sound.left.resize(size + got);
        sound.right.resize(size + got);
        if (got == 0) return sound;
        if (sound.left.size() > limit)
            throw Error("the sound is longer than " + std::to_string(int(maxSeconds)) + " s", name,
                        "cut it first");
    }
}

/// Takes samples in pieces of any length.
class PeakMaker {
 public:
    explicit PeakMaker(int samplesPerPeak) : m_perPeak(samplesPerPeak) {
        if (samplesPerPeak < 1)
            throw Error("a peak needs at least one sample", "waveform", "choose 1 or more");
    }
    void add(std::span<const float> left, std::span<const float> right) {
        for (std::size_t i = 0; i < left.size(); ++i) {
            const auto [low, high] = std::minmax(left[i], right[i]);
            if (m_count == 0)
                m_peaks.push_back({low, high});
            else
                m_peaks.back() = {std::min(m_peaks.back().low, low), std::max(m_peaks.back().high, high)};
            if (++m_count == m_perPeak) m_count = 0;
        }
    }
    std::vector<Peak> take() { return std::move(m_peaks); }

 private:
    std::vector<Peak> m_peaks;
    int m_perPeak, m_count = 0;
};

}  // namespace

Sound readSound(const std::filesystem::path& path, double maxSeconds) {
    return readAllOf(SoundReader::open(path), path.string(), maxSeconds);
}

Sound readSound(std::shared_ptr<const std::vector<std::uint8_t>> bytes, const std::string& name,
                double maxSeconds) {
    return readAllOf(SoundReader::open(std::move(bytes), name), name, maxSeconds);
}

std::vector<Peak> readPeaks(const std::filesystem::path& path, int samplesPerPeak) {
    PeakMaker maker(samplesPerPeak);
    SoundReader reader = SoundReader::open(path);
    std::vector<float> left(kPiece), right(kPiece);
    while (const std::size_t got = reader.read(left, right))
        maker.add(std::span<const float>(left).first(got), std::span<const float>(right).first(got));
    return maker.take();
}

std::vector<Peak> peaksOf(const Sound& sound, int samplesPerPeak) {
    PeakMaker maker(samplesPerPeak);
    maker.add(sound.left, sound.right);
    return maker.take();
}

}  // namespace media
