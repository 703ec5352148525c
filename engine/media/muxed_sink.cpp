// H.264, H.265, AV1 and ProRes with or without sound, in MP4 or MOV.
#include <cmath>
#include <new>
#include <optional>

#include "engine/media/encoder_track.h"
#include "engine/media/movie_sink.h"

namespace media {
namespace {

/// The muxer's handle on the output: closes it in every case.
class Output {
 public:
    Output(std::shared_ptr<ByteStore> store, const MovieSettings& settings,
           const std::filesystem::path& target)
        : m_store(std::move(store)), m_io(m_store, ff::ByteIo::Mode::Write) {
        const bool isMov = settings.codec == Codec::ProRes422Hq || target.extension() == ".mov";
        avformat_alloc_output_context2(&m_muxer.format, nullptr, isMov ? "mov" : "mp4", nullptr);
        if (!m_muxer.format) throw std::bad_alloc();
        m_muxer.format->pb = m_io.context();
        m_muxer.format->opaque = this;
        m_muxer.format->io_open = reread;
        m_muxer.format->io_close2 = closeReread;
        m_muxer.target = target;
        m_muxer.store = m_store.get();
        if (!settings.title.empty())
            av_dict_set(&m_muxer.format->metadata, "title", settings.title.c_str(), 0);
    }
    ~Output() { avformat_free_context(m_muxer.format); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    Muxer& muxer() { return m_muxer; }
    const std::shared_ptr<ByteStore>& store() { return m_store; }

    void writeHeader() {
        AVDictionary* options = nullptr;
        av_dict_set(&options, "movflags", "+faststart", 0);
        const int result = avformat_write_header(m_muxer.format, &options);
        av_dict_free(&options);
        m_muxer.check(result, "opening the movie");
    }
    void writeTrailer() {
        const int result = av_write_trailer(m_muxer.format);
        avio_flush(m_io.context());
        m_muxer.check(result, "ending the movie");
    }

 private:
    /// To put the index in front the muxer reads what it wrote; it may open nothing else.
    static int reread(AVFormatContext* format, AVIOContext** io, const char*, int flags, AVDictionary**) {
        auto& self = *static_cast<Output*>(format->opaque);
        if (flags & AVIO_FLAG_WRITE) return AVERROR(EPERM);
        self.m_reread.emplace(self.m_store, ff::ByteIo::Mode::Read);
        *io = self.m_reread->context();
        return 0;
    }
    static int closeReread(AVFormatContext* format, AVIOContext*) {
        static_cast<Output*>(format->opaque)->m_reread.reset();
        return 0;
    }

    std::shared_ptr<ByteStore> m_store;
    ff::ByteIo m_io;
    std::optional<ff::ByteIo> m_reread;
    Muxer m_muxer;
};

std::string difference(const MovieInfo& info, const MovieSettings& settings, std::int64_t frames) {
    const std::string codec = settings.codec == Codec::H264   ? "h264"
                              : settings.codec == Codec::H265 ? "hevc"
                              : settings.codec == Codec::Av1  ? "av1"
                                                              : "prores";
    const double seconds = settings.rate.seconds(double(frames));
    if (info.codec != codec) return "its codec is " + info.codec;
    if (info.width != settings.width || info.height != settings.height)
        return "its size is " + std::to_string(info.width) + " x " + std::to_string(info.height);
    if (info.frames != frames)
        return "it has " + std::to_string(info.frames) + " of " + std::to_string(frames) + " frames";
    if (std::abs(info.seconds - seconds) > settings.rate.seconds(0.5))
        return "it is " + std::to_string(info.seconds) + " s long instead of " + std::to_string(seconds);
    if (!info.startsFast) return "its index is not in front";
    if (info.audio.size() != (settings.hasSound ? 1u : 0u)) return "its sound is missing";
    if (settings.hasSound && std::abs(info.audio[0].seconds - seconds) > 0.05)
        return "its sound is " + std::to_string(info.audio[0].seconds) + " s long instead of " +
               std::to_string(seconds);
    return {};
}

class MuxedSink : public MovieSink {
 public:
    MuxedSink(const Target& target, const MovieSettings& settings)
        : m_settings(settings), m_name(nameOf(target)) {
        if (target)
            m_file = std::make_shared<PendingFile>(*target);
        else
            m_memory = std::make_shared<MemoryStore>();
        auto store = m_file ? std::shared_ptr<ByteStore>(m_file) : m_memory;
        m_output = std::make_unique<Output>(std::move(store), settings, m_name);
        m_pictures = std::make_unique<PictureTrack>(m_output->muxer(), settings);
        if (settings.hasSound) m_sound = std::make_unique<SoundTrack>(m_output->muxer(), settings);
        if (!settings.subtitles.empty())
            m_subtitles = std::make_unique<SubtitleTrack>(m_output->muxer(), m_settings);
        m_output->writeHeader();
        if (m_subtitles) m_subtitles->write();
    }

    void addFrame(const engine::Picture& picture) override { add(picture); }
    void addFrame(const CodedFrame& frame) override { add(frame); }

    void addSound(std::span<const float> left, std::span<const float> right) override {
        if (!m_sound)
            throw Error("this movie has no sound track", m_name, "set hasSound before adding sound");
        m_sound->add(left, right);
        m_sound->encodeUpTo(samples());
    }

    MovieInfo finish() override {
        m_pictures->end();
        if (m_sound) m_sound->end(samples());
        m_output->writeTrailer();
        MovieInfo info = check();
        if (m_file) m_file->commit();
        return info;
    }

    std::vector<std::uint8_t> takeBytes() override {
        return m_memory ? m_memory->take() : std::vector<std::uint8_t>();
    }

 private:
    template <class Frame>
    void add(const Frame& frame) {
        m_pictures->add(frame);
        if (m_sound) m_sound->encodeUpTo(samples());
    }

    std::int64_t samples() const {  // of the pictures so far
        return av_rescale(m_pictures->frames(), std::int64_t(kSoundRate) * m_settings.rate.den,
                          m_settings.rate.num);
    }

    MovieInfo check() {
        MovieReader reader = MovieReader::open(m_output->store(), m_name);
        const std::string wrong = difference(reader.info(), m_settings, m_pictures->frames());
        if (!wrong.empty())
            throw Error("the written movie does not read back as it was meant: " + wrong, m_name,
                        "export again with other settings; nothing was left behind");
        reader.frame(0);
        reader.frame(reader.info().frames - 1);
        return reader.info();
    }

    MovieSettings m_settings;
    std::string m_name;
    std::shared_ptr<PendingFile> m_file;
    std::shared_ptr<MemoryStore> m_memory;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<PictureTrack> m_pictures;
    std::unique_ptr<SoundTrack> m_sound;
    std::unique_ptr<SubtitleTrack> m_subtitles;
};

}  // namespace

std::string nameOf(const Target& target) {
    return target ? target->string() : "movie in memory";
}

std::unique_ptr<MovieSink> makeMuxedSink(const Target& target, const MovieSettings& settings) {
    return std::make_unique<MuxedSink>(target, settings);
}

}  // namespace media
