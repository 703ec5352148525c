#include "engine/media/movie_reader.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <deque>

#include "engine/media/ffmpeg.h"
#include "engine/media/frame_picture.h"
#include "engine/media/movie_index.h"

namespace media {
namespace {

constexpr int kRecent = 3;              // decoded frames that are kept: stepping back by one is common
constexpr std::int64_t kPatience = 64;  // frames decoded beyond the wanted one before it counts as missing

template <typename Name>
std::string orUnknown(Name name) {
    return name ? name : "unknown";
}

/// Quarter turns clockwise that the container asks for.
int quarterTurns(const AVStream& stream) {
    const auto* matrix = reinterpret_cast<const std::int32_t*>(
        av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr));
    if (!matrix) return 0;
    const double degrees = std::atan2(double(matrix[1]), double(matrix[0])) * 180 / M_PI;
    return int(std::lround(degrees / 90) + 4) % 4;
}

engine::Picture turned(engine::Picture picture, int quarters) {
    if (quarters == 0) return picture;
    const bool isAcross = quarters % 2 == 1;
    const int w = picture.width, h = picture.height;
    engine::Picture result(isAcross ? h : w, isAcross ? w : h);
    for (int y = 0; y < result.height; ++y)
        for (int x = 0; x < result.width; ++x) {
            const int u = quarters == 1 ? y : quarters == 2 ? w - 1 - x : w - 1 - y;
            const int v = quarters == 1 ? h - 1 - x : quarters == 2 ? h - 1 - y : x;
            std::memcpy(result.row(y) + 3 * x, picture.row(v) + 3 * u, 3);
        }
    return result;
}

/// The container's short name: the first of FFmpeg's aliases, with MP4 told from MOV by its brand.
std::string containerOf(AVFormatContext* format) {
    const std::string aliases = format->iformat->name;
    if (aliases.find("mp4") != aliases.npos) {
        const AVDictionaryEntry* brand = av_dict_get(format->metadata, "major_brand", nullptr, 0);
        return brand && std::string(brand->value).starts_with("qt") ? "mov" : "mp4";
    }
    return aliases.substr(0, aliases.find(','));
}

}  // namespace

class MovieReader::Impl {
 public:
    Impl(std::shared_ptr<ByteStore> store, const std::string& name)
        : m_demuxer(std::move(store), name, "movie"), m_packet(ff::makePacket()), m_frame(ff::makeFrame()) {
        m_stream = av_find_best_stream(m_demuxer.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
        if (m_stream < 0) throw Error("the file has no pictures", name, "choose a movie");
        m_index = MovieIndex(m_demuxer, m_stream);
        if (m_index.frames() == 0)
            throw Error("the movie has no frames that can be read", name,
                        "the file may be cut off; save it again");
        m_decoder = ff::openDecoder(stream(), name, 0);
        describe();
    }

    const MovieInfo& info() const { return m_info; }
    double timeOf(std::int64_t index) const {
        return m_index.seconds(std::clamp<std::int64_t>(index, 0, m_info.frames - 1));
    }
    std::int64_t frameAt(double seconds) const { return m_index.frameAt(seconds); }

    const AVFrame& decoded(std::int64_t index) {
        if (index < 0 || index >= m_info.frames)
            throw Error("there is no frame " + std::to_string(index), m_demuxer.name(),
                        "the movie has frames 0 to " + std::to_string(m_info.frames - 1));
        const AVFrame& frame = decodeTo(index);
        if (frame.width < 1 || frame.height < 1) fail(index, "it is empty");
        return frame;
    }

    engine::Picture frame(std::int64_t index, int width, int height) {
        const AVFrame& source = decoded(index);
        const bool isAcross = m_turns % 2 == 1;
        const auto& convert = isAcross ? std::pair(height, width) : std::pair(width, height);
        return turned((width > 0 ? m_toThumbnail : m_toPicture)(source, m_demuxer.name(), convert.first,
                                                                convert.second),
                      m_turns);
    }

    std::optional<CodedFrame> coded(std::int64_t index) {
        const AVFrame& source = decoded(index);
        if (m_turns != 0 || !CodedFrame::isOurs(source)) return {};
        return CodedFrame(source);
    }

 private:
    AVStream& stream() { return *m_demuxer->streams[m_stream]; }

    void describe() {
        const AVCodecParameters& codec = *stream().codecpar;
        m_turns = quarterTurns(stream());
        m_info.container = containerOf(m_demuxer.get());
        m_info.codec = avcodec_get_name(codec.codec_id);
        m_info.profile = orUnknown(avcodec_profile_name(codec.codec_id, codec.profile));
        if (m_info.profile == "unknown") m_info.profile.clear();
        m_info.pixelFormat = orUnknown(av_get_pix_fmt_name(AVPixelFormat(codec.format)));
        m_info.matrix = orUnknown(av_color_space_name(codec.color_space));
        m_info.primaries = orUnknown(av_color_primaries_name(codec.color_primaries));
        m_info.transfer = orUnknown(av_color_transfer_name(codec.color_trc));
        m_info.isFullRange = codec.color_range == AVCOL_RANGE_JPEG;
        m_info.startsFast = startsFast(m_demuxer.store());
        m_info.width = m_turns % 2 ? codec.height : codec.width;
        m_info.height = m_turns % 2 ? codec.width : codec.height;
        m_info.frames = m_index.frames();
        m_info.seconds = m_index.duration();
        const AVRational rate = av_guess_frame_rate(m_demuxer.get(), &stream(), nullptr);
        if (rate.num > 0 && rate.den > 0)
            m_info.rate = {rate.num, rate.den};
        else
            m_info.rate = {int(std::lround(1000 * double(m_info.frames) / std::max(m_info.seconds, 1e-3))),
                           1000};
        for (unsigned i = 0; i < m_demuxer->nb_streams; ++i) {
            const AVStream& other = *m_demuxer->streams[i];
            if (other.codecpar->codec_type != AVMEDIA_TYPE_AUDIO) continue;
            const double seconds = other.duration > 0 ? double(other.duration) * av_q2d(other.time_base)
                                                      : m_index.soundSeconds(int(i));
            m_info.audio.push_back({avcodec_get_name(other.codecpar->codec_id), other.codecpar->sample_rate,
                                    other.codecpar->ch_layout.nb_channels, seconds});
        }
    }

    [[noreturn]] void fail(std::int64_t index, const std::string& why) {
        m_next = -1;
        throw Error("frame " + std::to_string(index) + " cannot be decoded (" + why + ")", m_demuxer.name(),
                    "the file is damaged or cut off; export it again");
    }

    void seekBefore(std::int64_t index) {
        const std::int64_t key = m_index.keyBefore(index);
        const int result =
            av_seek_frame(m_demuxer.get(), m_stream, m_index.seekTarget(key), AVSEEK_FLAG_BACKWARD);
        if (result < 0) fail(index, ff::words(result));
        avcodec_flush_buffers(m_decoder.get());
        m_isDraining = false;
        m_next = key;
    }

    /// The next frame that the decoder gives, in the order of showing; false at the end.
    bool decodeNext(std::int64_t wanted) {
        for (;;) {
            av_frame_unref(m_frame.get());
            int result = avcodec_receive_frame(m_decoder.get(), m_frame.get());
            if (result == 0) return true;
            if (result == AVERROR_EOF || m_isDraining) return false;
            if (result != AVERROR(EAGAIN)) fail(wanted, ff::words(result));
            result = av_read_frame(m_demuxer.get(), m_packet.get());
            if (result < 0) {
                avcodec_send_packet(m_decoder.get(), nullptr);
                m_isDraining = true;
                continue;
            }
            if (m_packet->stream_index == m_stream)
                avcodec_send_packet(m_decoder.get(),
                                    m_packet.get());  // damage shows as frames that are missing
            av_packet_unref(m_packet.get());
        }
    }

    const AVFrame& decodeTo(std::int64_t index) {
        for (const auto& [number, frame] : m_recent)
            if (number == index) return *frame;
        if (m_next < 0 || index < m_next || m_index.keyBefore(index) > m_next) seekBefore(index);
        for (std::int64_t beyond = 0; beyond < kPatience && decodeNext(index);) {
            const std::int64_t number = m_index.numberOf(m_frame->best_effort_timestamp);
            if (number < 0) continue;  // shown before the first frame: cut away by an edit list
            m_next = number + 1;
            m_recent.emplace_back(number, ff::Frame(av_frame_clone(m_frame.get())));
            if (m_recent.size() > kRecent) m_recent.pop_front();
            if (number == index) return *m_recent.back().second;
            if (number > index) ++beyond;
        }
        fail(index, "it is missing from the stream");
    }

    ff::Demuxer m_demuxer;
    ff::CodecContext m_decoder;
    ff::Packet m_packet;
    ff::Frame m_frame;
    MovieIndex m_index;
    MovieInfo m_info;
    ToPicture m_toPicture, m_toThumbnail;
    std::deque<std::pair<std::int64_t, ff::Frame>> m_recent;
    std::int64_t m_next = -1;  // number of the frame that the decoder gives next; -1: seek first
    int m_stream = -1;
    int m_turns = 0;
    bool m_isDraining = false;
};

MovieReader::MovieReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
MovieReader::MovieReader(MovieReader&&) noexcept = default;
MovieReader& MovieReader::operator=(MovieReader&&) noexcept = default;
MovieReader::~MovieReader() = default;

MovieReader MovieReader::open(const std::filesystem::path& path) {
    return MovieReader(std::make_unique<Impl>(openFile(path, "movie"), path.string()));
}

MovieReader MovieReader::open(std::shared_ptr<const std::vector<std::uint8_t>> bytes,
                              const std::string& name) {
    if (!bytes || bytes->empty()) throw Error("the movie is empty", name, "make or save it again");
    return MovieReader(std::make_unique<Impl>(openBytes(std::move(bytes)), name));
}

MovieReader MovieReader::open(std::shared_ptr<ByteStore> store, const std::string& name) {
    return MovieReader(std::make_unique<Impl>(std::move(store), name));
}

const MovieInfo& MovieReader::info() const {
    return m_impl->info();
}
engine::Picture MovieReader::frame(std::int64_t index) {
    return m_impl->frame(index, 0, 0);
}
std::optional<CodedFrame> MovieReader::coded(std::int64_t index) {
    return m_impl->coded(index);
}
double MovieReader::timeOf(std::int64_t index) const {
    return m_impl->timeOf(index);
}
std::int64_t MovieReader::frameAt(double seconds) const {
    return m_impl->frameAt(seconds);
}

engine::Picture MovieReader::frame(std::int64_t index, int width, int height) {
    if (width < 1 || height < 1 || width > 16384 || height > 16384)
        throw Error("a frame cannot be made " + std::to_string(width) + " x " + std::to_string(height),
                    "movie reader", "choose sides from 1 to 16384");
    return m_impl->frame(index, width, height);
}

}  // namespace media
