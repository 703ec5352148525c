// Animated GIF: the frames wait, packed without loss, until the palette of the whole film is known.
#include <cmath>
#include <new>
#include <utility>

#include "engine/media/encoder_track.h"
#include "engine/media/gif_palette.h"
#include "engine/media/movie_sink.h"
#include "engine/media/picture_reader.h"
#include "engine/media/picture_writer.h"

namespace media {
namespace {

constexpr std::size_t kMemory = std::size_t(1) << 30;  // of waiting frames

/// FFmpeg's GIF muxer keeps the last packet until its trailer, and frees it nowhere else.
class Trailer {
 public:
    explicit Trailer(AVFormatContext* format) : m_format(format) {}
    ~Trailer() {
        if (m_format) av_write_trailer(m_format);  // writing has failed: what it says is known
    }
    Trailer(const Trailer&) = delete;
    Trailer& operator=(const Trailer&) = delete;
    int write() { return av_write_trailer(std::exchange(m_format, nullptr)); }

 private:
    AVFormatContext* m_format;
};

class GifSink : public MovieSink {
 public:
    GifSink(const Target& target, const MovieSettings& settings)
        : m_settings(settings), m_name(nameOf(target)) {
        if (target) m_file = std::make_shared<PendingFile>(*target);
    }

    void addFrame(const engine::Picture& picture) override {
        m_palette.count(picture);
        m_frames.push_back(encodePng(picture, 1));
        m_waiting += m_frames.back().size();
        if (m_waiting > kMemory)
            throw Error("the film is too long for a GIF", m_name,
                        "make it smaller or shorter, or export a movie");
    }

    void addFrame(const CodedFrame& frame) override { addFrame(m_toPicture(frame.frame(), m_name)); }

    MovieInfo finish() override {
        m_palette.build();
        std::shared_ptr<ByteStore> store = m_file;
        if (!store) store = m_memory = std::make_shared<MemoryStore>();
        write(store);
        MovieReader reader = MovieReader::open(store, m_name);
        MovieInfo info = reader.info();
        if (info.codec != "gif" || info.width != m_settings.width || info.height != m_settings.height ||
            info.frames != std::int64_t(m_frames.size()))
            throw Error("the written GIF does not read back as it was meant", m_name,
                        "export a movie instead");
        reader.frame(info.frames - 1);
        if (m_file) m_file->commit();
        return info;
    }

    std::vector<std::uint8_t> takeBytes() override {
        return m_memory ? m_memory->take() : std::vector<std::uint8_t>();
    }

 private:
    /// FFmpeg's GIF encoder works in hundredths of a second, as the format does.
    void write(const std::shared_ptr<ByteStore>& store) {
        ff::ByteIo io(store, ff::ByteIo::Mode::Write);
        Muxer muxer;
        muxer.target = m_name;
        muxer.store = store.get();
        avformat_alloc_output_context2(&muxer.format, nullptr, "gif", nullptr);
        if (!muxer.format) throw std::bad_alloc();
        const std::unique_ptr<AVFormatContext, void (*)(AVFormatContext*)> format(muxer.format,
                                                                                  avformat_free_context);
        format->pb = io.context();
        EncoderTrack track(muxer, avcodec_find_encoder(AV_CODEC_ID_GIF));
        track->width = m_settings.width;
        track->height = m_settings.height;
        track->pix_fmt = AV_PIX_FMT_PAL8;
        track->time_base = {m_settings.rate.den, m_settings.rate.num};
        track->framerate = {m_settings.rate.num, m_settings.rate.den};
        track.open();
        muxer.check(avformat_write_header(format.get(), nullptr), "opening the GIF");
        Trailer trailer(format.get());
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const ff::Frame frame = indexed(readPicture(std::span<const std::uint8_t>(m_frames[i]), m_name));
            frame->pts = std::int64_t(i);
            track.encode(frame.get());
        }
        track.encode(nullptr);
        muxer.check(trailer.write(), "ending the GIF");
        avio_flush(io.context());
        muxer.check(0, "ending the GIF");
    }

    ff::Frame indexed(const engine::Picture& picture) {
        ff::Frame frame = ff::makeFrame();
        frame->width = picture.width;
        frame->height = picture.height;
        frame->format = AV_PIX_FMT_PAL8;
        if (av_frame_get_buffer(frame.get(), 0) < 0) throw std::bad_alloc();
        auto* palette = reinterpret_cast<std::uint32_t*>(frame->data[1]);
        std::fill(palette, palette + 256, 0xFF000000u);
        for (std::size_t i = 0; i < m_palette.colours().size(); ++i) {
            const auto& colour = m_palette.colours()[i];
            palette[i] =
                0xFF000000u | std::uint32_t(colour[0]) << 16 | std::uint32_t(colour[1]) << 8 | colour[2];
        }
        palette[255] = 0;
        m_palette.map(picture, frame->data[0], frame->linesize[0]);
        return frame;
    }

    MovieSettings m_settings;
    std::string m_name;
    std::shared_ptr<PendingFile> m_file;
    std::shared_ptr<MemoryStore> m_memory;
    GifPalette m_palette;
    ToPicture m_toPicture;
    std::vector<std::vector<std::uint8_t>> m_frames;
    std::size_t m_waiting = 0;
};

}  // namespace

std::unique_ptr<MovieSink> makeGifSink(const Target& target, const MovieSettings& settings) {
    return std::make_unique<GifSink>(target, settings);
}

}  // namespace media
